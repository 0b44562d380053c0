"""The board of opinion cards: those that are not sorted yet, then a column for each theme.

Made from the board before, because walking through a persistent map of 10,000 cards takes longer
than a picture on the screen may. The result is the same as without; only what differs is new.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from operator import attrgetter

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.things import Card, Theme
from civicforum.screens.sought import finder, plainly

_LONGEST_GAP = 20
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Column:
    """A theme and the cards under it that are shown, by number; merged ones are in their leads.

    Attributes:
        theme: "" for cards under none. letter, shade: its label; shade counts colours, -1 for none.
        size: how many cards lie here, merged ones too, whatever is sought. spoken: title and size.
    """

    theme: str
    title: str
    letter: str
    shade: int
    size: int
    spoken: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """What a board was made from."""

    forum: Forum
    language: str
    sought: str
    by_number: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """All columns. `title` heads the tab.

    Attributes:
        found: how many fit what is sought; "" while nothing is. empty: said where there is no card.
        merged: for each card that stands for others, their ids.
    """

    title: str
    found: str
    empty: str
    columns: tuple[Column, ...]
    merged: Mapping[str, tuple[str, ...]] = field(compare=False, repr=False)
    source: _Source = field(compare=False, repr=False)


def cards_title(forum: Forum, *, words: Words) -> str:
    """The name of the tab, with how many cards were written."""
    return words("Cards {number}", number=len(forum.cards))


def cards_screen(
    forum: Forum, *, words: Words, sought: str = "", before: Board | None = None
) -> Board:
    """The board, with only those cards that fit what is sought; quickly made from the one before.

    The very same board where nothing differs.
    """
    sought = plainly(sought)
    old = before.source if before is not None else None
    if before is not None and _is_same(before.source, forum, words=words, sought=sought):
        return before
    cards = _by_number(forum, old.by_number if old else ())
    shown = _fitting(cards, sought) if sought else cards
    leads = _leads(cards, forum.themes, shown)
    sizes = Counter(map(attrgetter("theme"), cards))
    known = {column.theme: column.cards for column in before.columns} if before else {}
    columns = tuple(
        _column(theme, place, _kept(leads[theme.id], known.get(theme.id)), sizes, words)
        for place, theme in enumerate((Theme("", words("Not sorted")), *forum.themes))
    )
    found = words("{number} of {all}", number=len(shown), all=len(cards)) if sought else ""
    return Board(
        cards_title(forum, words=words),
        found,
        "" if cards else words("No cards yet. F4, a line, Enter: the first card is there."),
        columns,
        forum.merged,
        _Source(forum, words.language, sought, cards),
    )


def letter_of(place: int) -> str:
    """A for the first theme, Z for the 26th, then AA."""
    rest, last = divmod(place, len(_LETTERS))
    return (letter_of(rest - 1) if rest else "") + _LETTERS[last]


def _is_same(source: _Source, forum: Forum, *, words: Words, sought: str) -> bool:
    """Identity is enough: a forum that changed elsewhere keeps its cards and themes."""
    seen = source.forum
    return (
        seen.cards is forum.cards
        and seen.themes is forum.themes
        and (source.language, source.sought) == (words.language, sought)
    )


def _by_number(forum: Forum, known: Sequence[Card]) -> tuple[Card, ...]:
    """Every card of the forum by number.

    Asks for those that were there, then for the numbers that follow; only where that does not
    make them all is the whole map walked through.
    """
    ids = map(attrgetter("id"), known)
    cards = [card for card in map(forum.cards.get, ids) if card is not None]
    if cards:
        gap, numbers = 0, count(known[-1].number + 1)
        while len(cards) < len(forum.cards) and gap < _LONGEST_GAP:
            identity = forum.card_numbers.get(next(numbers))
            gap = gap + 1 if identity is None else 0
            if identity is not None:
                cards.append(forum.cards[identity])
    if len(cards) != len(forum.cards):
        cards = sorted(forum.cards.values(), key=attrgetter("number"))
    return tuple(cards)


def _fitting(cards: Iterable[Card], sought: str) -> list[Card]:
    """Cards whose text contains it, or whose number, table or code it is."""
    fits, sign = finder(sought), sought.removeprefix("#")
    number = int(sign) if sign.isascii() and sign.isdigit() else 0
    return [
        card
        for card in cards
        if fits(card.text)
        or card.number == number
        or sought in {card.table.casefold(), card.code.casefold()}
    ]


def _leads(
    cards: Iterable[Card], themes: Iterable[Theme], shown: Sequence[Card]
) -> dict[str, list[Card]]:
    """Under each theme the cards that stand for themselves and are shown, or stand for one."""
    leads: dict[str, list[Card]] = {"": [], **{theme.id: [] for theme in themes}}
    if shown is cards:
        for card in cards:
            if not card.merged_into:
                leads[card.theme].append(card)
        return leads
    wanted = {card.merged_into or card.id for card in shown}
    for card in cards:
        if card.id in wanted:
            leads[card.theme].append(card)
    return leads


def _kept(cards: list[Card], before: tuple[Card, ...] | None) -> tuple[Card, ...]:
    """The tuple that was there before, where it holds the same."""
    made = tuple(cards)
    return before if before is not None and before == made else made


def _column(
    theme: Theme, place: int, cards: tuple[Card, ...], sizes: Mapping[str, int], words: Words
) -> Column:
    size, letter = sizes.get(theme.id, 0), letter_of(place - 1) if place else ""
    told = words.count("{number} card", "{number} cards", size)
    named = words("{letter} {title}", letter=letter, title=theme.title) if letter else theme.title
    return Column(theme.id, theme.title, letter, place - 1, size, f"{named}, {told}", cards)
