"""What was decided, with former wordings; and the files that belong to the record."""

from collections.abc import Iterator

from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section
from civicforum.domain.things import Decision


def decisions(material: Material) -> Section:
    """결정 사항."""
    words = material.words
    blocks = [block for made in material.forum.decisions for block in _decision(material, made)]
    nothing = (Point(words("No decision is on record.")),)
    return Section(words("Decisions"), tuple(blocks) or nothing)


def attachments(material: Material) -> Section:
    """붙임: files with their size and sha256. Empty where there is none."""
    words = material.words
    blocks: list[Block] = []
    for number, file in enumerate(material.forum.attachments, start=1):
        size = words("{number:,} bytes", number=file.size)
        blocks.append(Point(f"{number}. {file.filename} ({size})"))
        blocks.append(Point(f"SHA-256 {file.digest}", level=2))
    return Section(words("Attachments"), tuple(blocks))


def _decision(material: Material, decision: Decision) -> Iterator[Block]:
    words = material.words
    yield Point(f"{decision.number}. {decision.text}")
    yield Point(
        words(
            "{time}, item: {item}",
            time=material.time(decision.made),
            item=material.item_title(decision.item),
        ),
        level=2,
    )
    if decision.poll:
        question = material.forum.poll_of(decision.poll).question
        yield Point(words("By poll: {question}", question=question), level=2)
    for at, text in decision.earlier:
        yield Point(
            words("Reworded at {time}; before: {text}", time=material.time(at), text=text), level=2
        )
