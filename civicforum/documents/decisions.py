"""What was decided, with former wordings and with what it rests on."""

from collections.abc import Iterator

from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section
from civicforum.domain.declarations import NoneOf
from civicforum.domain.provenance import sources_of_decision
from civicforum.domain.things import Decision


def decisions(material: Material) -> Section:
    """결정 사항."""
    words = material.words
    blocks = [block for made in material.forum.decisions for block in _decision(material, made)]
    declared = NoneOf.DECISIONS in material.forum.declared
    none = Point(
        words("No decision was made (on record).")
        if declared
        else words("No decision is on record.")
    )
    return Section(words("Decisions"), tuple(blocks) or (none,))


def _decision(material: Material, decision: Decision) -> Iterator[Block]:
    words = material.words
    yield Point(decision.text, mark=f"{decision.number}.")
    yield Point(
        words(
            "{time}, item: {item}",
            time=material.time(decision.made),
            item=material.item_title(decision.item),
        ),
        level=2,
    )
    if decision.poll:
        yield from _grounds(material, decision)
    for at, text in decision.earlier:
        yield Point(
            words("Reworded at {time}; before: {text}", time=material.time(at), text=text), level=2
        )
    if decision.withdrawn is not None:
        at, reason = decision.withdrawn
        yield Point(
            words("Withdrawn at {time}. Reason: {reason}", time=material.time(at), reason=reason),
            level=2,
        )


def _grounds(material: Material, decision: Decision) -> Iterator[Block]:
    """The poll, and the themes of cards that its options come from, counted."""
    words, forum = material.words, material.forum
    question = forum.poll_of(decision.poll).question
    yield Point(words("By poll: {question}", question=question), level=2)
    for source in sources_of_decision(forum, decision):
        said = words(
            "“{option}” comes from the theme “{theme}” ({cards})",
            option=source.option,
            theme=source.theme,
            cards=words.count("{number} card", "{number} cards", len(source.cards)),
        )
        yield Point(said, level=2)
