"""The board of opinion cards: those that are not sorted yet, then a column for each theme.

Made from the board before: to walk through a persistent map of 10,000 cards takes 10 ms, to ask it
for each of them 5 ms, as long as a picture on the screen may take. The result is the same.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.things import Card, Theme
from civicforum.screens.sought import finder, plainly

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_number = attrgetter("number")


class Column(Struct, frozen=True):
    """A theme and the cards under it that are shown, by number; merged ones are in their leads.

    Attributes:
        theme: "" for cards under none. letter, shade: its label; shade counts colours, -1 for none.
        size: how many cards lie here, merged ones too, whatever is sought. spoken: title and size.
        merged: how many were merged into a card, by its id.
    """

    theme: str
    title: str
    letter: str
    shade: int
    size: int
    spoken: str
    cards: tuple[Card, ...]
    merged: Mapping[str, int]


class Source(Struct, frozen=True):
    """What a board was made from: `fitting` are ids of the cards that fit what is sought."""

    forum: Forum
    language: str
    sought: str
    by_number: tuple[Card, ...]
    fitting: frozenset[str]


@dataclass(frozen=True, slots=True)
class Board:
    """All columns. `title` heads the tab.

    Attributes:
        found: how many fit what is sought; "" while nothing is. empty: said where there is no card.
    """

    title: str
    found: str
    empty: str
    columns: tuple[Column, ...]
    source: Source = field(compare=False, repr=False)


def cards_title(forum: Forum, *, words: Words) -> str:
    """The name of the tab, with how many cards were written."""
    return words("Cards {number}", number=len(forum.cards))


def cards_screen(
    forum: Forum,
    *,
    words: Words,
    sought: str = "",
    before: Board | None = None,
    touched: Collection[str] | None = None,
) -> Board:
    """The board, with only those cards that fit what is sought.

    `before` is the last one, and the result where nothing differs; `touched` are the cards that may
    have changed since (see `touched_cards`), None for any of them.
    """
    sought, old = plainly(sought), before.source if before else None
    if before and _is_same(before.source, forum, words=words, sought=sought):
        return before
    cards = _by_number(forum, old, touched)
    fitting = _fitting(cards, sought, old, touched) if sought else frozenset[str]()
    leads = _leads(cards, forum.themes, fitting if sought else None)
    sizes = Counter(map(attrgetter("theme"), cards))
    merged = _merged(cards)
    known = {column.theme: column.cards for column in before.columns} if before else {}
    columns = tuple(
        _column(
            theme,
            place,
            _kept(leads[theme.id], known.get(theme.id)),
            size=sizes.get(theme.id, 0),
            merged=merged.get(theme.id, {}),
            words=words,
        )
        for place, theme in enumerate((Theme("", words("Not sorted")), *forum.themes))
    )
    return Board(
        cards_title(forum, words=words),
        words("{number} of {all}", number=len(fitting), all=len(cards)) if sought else "",
        "" if cards else words("No cards yet. F4, a line, Enter: the first card is there."),
        columns,
        Source(forum, words.language, sought, cards, fitting),
    )


def letter_of(place: int) -> str:
    """A for the first theme, Z for the 26th, then AA."""
    rest, last = divmod(place, len(_LETTERS))
    return (letter_of(rest - 1) if rest else "") + _LETTERS[last]


def _is_same(source: Source, forum: Forum, *, words: Words, sought: str) -> bool:
    """Identity is enough: a forum that changed elsewhere keeps its cards and themes."""
    seen = source.forum
    return (
        seen.cards is forum.cards
        and seen.themes is forum.themes
        and (source.language, source.sought) == (words.language, sought)
    )


def _by_number(
    forum: Forum, old: Source | None, touched: Collection[str] | None
) -> tuple[Card, ...]:
    """Every card of the forum by number: those from before, with what changed."""
    if old is not None and old.forum.cards is forum.cards:
        return old.by_number
    if old is not None and touched is not None:
        cards = list(old.by_number)
        for identity in touched:
            for card in map(forum.card_of, (identity, *forum.merged.get(identity, ()))):
                place = bisect_left(cards, card.number, key=_number)
                is_there = place < len(cards) and cards[place].number == card.number
                cards[place : place + is_there] = [card]
        return tuple(cards)
    return tuple(sorted(forum.cards.values(), key=_number))


def _fitting(
    cards: Iterable[Card], sought: str, old: Source | None, touched: Collection[str] | None
) -> frozenset[str]:
    """Cards whose text contains it, or whose number, table or code it is."""
    fits, sign = finder(sought), sought.removeprefix("#")
    number = int(sign) if sign.isascii() and sign.isdigit() else 0
    kept: frozenset[str] = frozenset()
    if old is not None and touched is not None and old.sought == sought:
        kept = old.fitting.difference(touched)
        cards = [card for card in cards if card.id in touched]
    return kept.union(
        card.id
        for card in cards
        if fits(card.text)
        or card.number == number
        or sought in {card.table.casefold(), card.code.casefold()}
    )


def _leads(
    cards: Sequence[Card], themes: Iterable[Theme], fitting: Collection[str] | None
) -> dict[str, list[Card]]:
    """Under each theme the cards that stand for themselves; those that fit, or stand for one."""
    leads: dict[str, list[Card]] = {"": [], **{theme.id: [] for theme in themes}}
    if fitting is None:
        for card in cards:
            if not card.merged_into:
                leads[card.theme].append(card)
        return leads
    wanted = {card.merged_into or card.id for card in cards if card.id in fitting}
    for card in cards:
        if card.id in wanted:
            leads[card.theme].append(card)
    return leads


def _merged(cards: Iterable[Card]) -> dict[str, dict[str, int]]:
    """For each theme how many cards were merged into which."""
    found: dict[str, dict[str, int]] = {}
    for card in cards:
        if card.merged_into:
            counts = found.setdefault(card.theme, {})
            counts[card.merged_into] = counts.get(card.merged_into, 0) + 1
    return found


def _kept(cards: list[Card], before: tuple[Card, ...] | None) -> tuple[Card, ...]:
    """The tuple that was there before, where it holds the same."""
    made = tuple(cards)
    return before if before is not None and before == made else made


def _column(
    theme: Theme,
    place: int,
    cards: tuple[Card, ...],
    *,
    size: int,
    merged: Mapping[str, int],
    words: Words,
) -> Column:
    letter = letter_of(place - 1) if place else ""
    told = words.count("{number} card", "{number} cards", size)
    named = words("{letter} {title}", letter=letter, title=theme.title) if letter else theme.title
    return Column(theme.id, theme.title, letter, place - 1, size, f"{named}, {told}", cards, merged)
