"""The gist of statements, item by item, with what stood before a correction."""

from collections.abc import Iterator

from civicforum.documents.completeness import turns_in_order
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section, Subheading
from civicforum.domain.things import Turn


def statements(material: Material) -> Section:
    """발언 요지."""
    words, forum = material.words, material.forum
    turns = turns_in_order(forum)
    blocks: list[Block] = []
    for item in (*(item.id for item in forum.agenda), ""):
        spoken = [turn for turn in turns if turn.item == item]
        if spoken:
            blocks.append(Subheading(material.item_title(item)))
            for turn in spoken:
                blocks += _turn(material, turn)
    nothing = (Point(words("No statement is on record.")),)
    return Section(words("Gist of statements"), tuple(blocks) or nothing)


def _turn(material: Material, turn: Turn) -> Iterator[Block]:
    words = material.words
    yield Point(
        words(
            "{time} {speaker}: {gist}",
            time=material.time(turn.started),
            speaker=material.label(turn.person),
            gist=turn.gist or words("(no gist on record)"),
        )
    )
    for at, text in turn.earlier:
        yield Point(
            words("Corrected at {time}; before: {text}", time=material.time(at), text=text), level=2
        )
