"""Opinion cards: every one in its own words, under its theme."""

from civicforum.documents.material import Material
from civicforum.documents.model import Block, Edition, Point, Section, Subheading
from civicforum.domain.things import Card


def cards(material: Material) -> Section:
    """All cards by theme, with counts; those under none last. Empty where there is no card."""
    words, forum = material.words, material.forum
    by_theme: dict[str, list[Card]] = {theme.id: [] for theme in forum.themes}
    for card in sorted(forum.cards.values(), key=lambda card: card.number):
        by_theme.setdefault(card.theme, []).append(card)
    titles = {theme.id: theme.title for theme in forum.themes}
    blocks: list[Block] = []
    if len(forum.cards):
        total = words.count("{number} card", "{number} cards", len(forum.cards))
        blocks.append(Point(words("In all: {cards}", cards=total)))
    for theme, found in sorted(by_theme.items(), key=lambda pair: not pair[0]):
        number = words.count("{number} card", "{number} cards", len(found))
        title = titles.get(theme) or words("Under no theme")
        blocks.append(Subheading(f"{title} ({number})"))
        blocks += [Point(_card(material, card)) for card in found]
    return Section(words("Opinion cards by theme"), tuple(blocks))


def _card(material: Material, card: Card) -> str:
    """Number, words, table; the author where the edition names them."""
    beside: list[str] = []
    if card.table:
        beside.append(material.words("table {table}", table=card.table))
    if card.author and _names_author(material, card.author):
        beside.append(material.label(card.author))
    source = f" ({', '.join(beside)})" if beside else ""
    return f"{card.number}. {card.text}{source}"


def _names_author(material: Material, author: str) -> bool:
    if material.edition is Edition.INTERNAL:
        return True
    return bool(material.name(material.forum.person_of(author)))
