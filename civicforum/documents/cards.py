"""Opinion cards: every one in its own words, under its theme."""

from collections.abc import Iterator, Sequence

from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section, Subheading
from civicforum.domain.provenance import trail_of_card
from civicforum.domain.themes import Group, groups_by_theme
from civicforum.domain.things import Card


def cards(material: Material) -> Section:
    """All cards by theme, originals counted; those under none last. Empty where there is none."""
    words, forum = material.words, material.forum
    titles = {theme.id: theme.title for theme in forum.themes}
    blocks: list[Block] = []
    if len(forum.cards):
        total = words.count("{number} card", "{number} cards", len(forum.cards))
        blocks.append(Point(words("In all: {cards}", cards=total)))
    for theme, groups in groups_by_theme(forum).items():
        if theme or groups:
            originals = sum(len(group.originals) for group in groups)
            number = words.count("{number} card", "{number} cards", originals)
            title = titles.get(theme) or words("Under no theme")
            blocks.append(Subheading(f"{title} ({number})"))
        if groups:
            blocks += _became(material, groups[0].lead)
        for group in groups:
            blocks += _group(material, group)
    return Section(words("Opinion cards by theme"), tuple(blocks))


def _became(material: Material, card: Card) -> Iterator[Block]:
    """Options and decisions that came from the theme of a card: the way back from the decision."""
    words, trail = material.words, trail_of_card(material.forum, card)
    for number, option in trail.options:
        yield Point(
            words("Became the option “{option}” of poll {number}", option=option, number=number)
        )
    if trail.decisions:
        numbers = ", ".join(map(str, trail.decisions))
        yield Point(words("Decisions by those polls: {numbers}", numbers=numbers))


def _group(material: Material, group: Group) -> Iterator[Block]:
    """The card that stands for all, then the others in their own words."""
    beside = _beside(material, group.lead)
    if group.merged:
        number = len(group.originals)
        beside.insert(0, material.words.count("{number} original", "{number} originals", number))
    yield _card(group.lead, beside, level=1)
    yield from _corrections(material, group.lead)
    for card in group.merged:
        yield _card(card, _beside(material, card), level=2)
        yield from _corrections(material, card)


def _card(card: Card, beside: Sequence[str], *, level: int) -> Point:
    source = f" ({', '.join(beside)})" if beside else ""
    return Point(card.text + source, level, mark=f"{card.number}.")


def _beside(material: Material, card: Card) -> list[str]:
    """Where a card comes from; the author where the edition names them."""
    words = material.words
    beside = [
        words("minority opinion") if card.is_minority else "",
        words("table {table}", table=card.table) if card.table else "",
        words("round {round}", round=card.round) if card.round else "",
        words("signed {code}", code=card.code) if card.code else "",
    ]
    if card.author and _names_author(material, card.author):
        beside.append(material.label(card.author))
    return [part for part in beside if part]


def _corrections(material: Material, card: Card) -> Iterator[Block]:
    words = material.words
    for at, text in card.earlier:
        yield Point(
            words("Corrected at {time}; before: {text}", time=material.time(at), text=text), level=2
        )


def _names_author(material: Material, author: str) -> bool:
    person = material.forum.person_of(author)
    is_named = material.may_name(person) and bool(material.name(person))
    return is_named or not material.is_public
