"""Opinion cards: written, corrected, merged with what says the same; no original is ever lost."""

import re
from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.agenda import item_or_running
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.text import optional_line, required_text
from civicforum.domain.themes import CardThemed, originals
from civicforum.domain.things import Card

HIGHEST_NUMBER = 10**6
MOST_ROUNDS = 100
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}")


class CardAdded(Event, frozen=True):
    """An opinion was written down."""

    topic: ClassVar[str] = "cards"
    card: str
    number: int
    text: str
    table: str
    author: str
    item: str
    round: int = 0
    code: str = ""
    language: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more card, under no theme yet."""
        if self.card in forum.cards:
            raise Refused("identifier-taken", text=self.card)
        if self.number in forum.card_numbers:
            raise Refused("card-number-taken", number=self.number)
        _check_source(forum, item=self.item, author=self.author)
        card = Card(
            id=self.card,
            number=self.number,
            text=self.text,
            table=self.table,
            author=self.author,
            item=self.item,
            written=at,
            round=self.round,
            code=self.code,
            language=self.language,
        )
        return replace(
            forum,
            cards=forum.cards.insert(card.id, card),
            card_numbers=forum.card_numbers.insert(card.number, card.id),
        )


class CardCorrected(Event, frozen=True):
    """A card was typed wrongly; what stood before is kept."""

    topic: ClassVar[str] = "cards"
    card: str
    text: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The former words stay beside the new ones."""
        card = forum.card_of(self.card)
        earlier = (*card.earlier, (at, card.text))
        return _with(forum, replace(card, text=self.text, earlier=earlier))


class CardsMerged(Event, frozen=True):
    """Cards that say the same were put together under one of them; each keeps its own words."""

    topic: ClassVar[str] = "cards"
    into: str
    cards: tuple[str, ...]

    def apply(self, forum: Forum, at: int) -> Forum:
        """They go to the theme of that one, and take along what was merged into them."""
        lead = _mergeable(forum, self.into, self.cards)
        merged, under = forum.merged, forum.merged.get(lead.id, ())
        for identity in self.cards:
            for card in originals(forum, forum.card_of(identity)):
                forum = _with(forum, replace(card, merged_into=lead.id, theme=lead.theme))
                under = (*under, card.id)
            merged = merged.discard(identity)
        return replace(forum, merged=merged.insert(lead.id, under))


class CardSplit(Event, frozen=True):
    """A merged card was taken out again."""

    topic: ClassVar[str] = "cards"
    card: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """It stands for itself, and stays under the theme."""
        card = _merged(forum, self.card)
        left = tuple(other for other in forum.merged[card.merged_into] if other != card.id)
        merged = forum.merged.discard(card.merged_into)
        if left:
            merged = merged.insert(card.merged_into, left)
        return _with(replace(forum, merged=merged), replace(card, merged_into=""))


class CardMarked(Event, frozen=True):
    """A card was marked as a view of the minority, or no longer."""

    topic: ClassVar[str] = "cards"
    card: str
    is_minority: bool

    def apply(self, forum: Forum, at: int) -> Forum:
        """It is read beside the majority's."""
        return _with(forum, replace(forum.card_of(self.card), is_minority=self.is_minority))


class AddCard(Command, frozen=True):
    """Write down an opinion card, with its table, round, number and author where they are known."""

    text: str
    table: str = ""
    author: str = ""
    theme: str = ""
    item: str = ""
    round: int = 0
    number: int = 0
    code: str = ""
    language: str = ""
    card: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """At any time; a card without a number gets the next one."""
        identity = moment.identity(self.card)
        if identity in forum.cards:
            raise Refused("identifier-taken", text=identity)
        if not 0 <= self.number <= HIGHEST_NUMBER:
            raise Refused("card-number-wrong", number=self.number, most=HIGHEST_NUMBER)
        number = self.number or moment.highest(CardAdded.__name__) + 1
        if number in forum.card_numbers:
            raise Refused("card-number-taken", number=number)
        if not 0 <= self.round <= MOST_ROUNDS:
            raise Refused("round-wrong", number=self.round, most=MOST_ROUNDS)
        added = CardAdded(
            card=identity,
            number=number,
            text=required_text(self.text),
            table=optional_line(self.table),
            author=forum.person_of(self.author).id if self.author else "",
            item=item_or_running(forum, self.item),
            round=self.round,
            code=optional_line(self.code),
            language=_language(self.language),
        )
        if not self.theme:
            return happened(added)
        return happened(added, CardThemed(identity, forum.theme_of(self.theme).id))


class CorrectCard(Command, frozen=True):
    """Correct what was typed wrongly on a card."""

    card: str
    text: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """The original stays in the minutes."""
        card, text = forum.card_of(self.card), required_text(self.text)
        if card.text == text:
            raise Refused("nothing-changed")
        return happened(CardCorrected(card.id, text))


class MergeCards(Command, frozen=True):
    """Put cards that say the same together under one of them; every original stays."""

    into: str
    cards: tuple[str, ...]

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Different cards, none of which was merged into another before."""
        return happened(CardsMerged(_mergeable(forum, self.into, self.cards).id, self.cards))


class SplitCard(Command, frozen=True):
    """Take a merged card out again."""

    card: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """It stands for itself again."""
        return happened(CardSplit(_merged(forum, self.card).id))


class MarkMinority(Command, frozen=True):
    """Mark a card as a view of the minority, to be kept beside the majority's."""

    card: str
    is_minority: bool = True

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Any number of times."""
        card = forum.card_of(self.card)
        if card.is_minority == self.is_minority:
            raise Refused("nothing-changed")
        return happened(CardMarked(card.id, self.is_minority))


def _mergeable(forum: Forum, into: str, cards: tuple[str, ...]) -> Card:
    """The card `into`; all are different, and none of them is merged into another."""
    if not cards or len({into, *cards}) != len(cards) + 1:
        raise Refused("merge-wrong")
    for card in map(forum.card_of, (into, *cards)):
        if card.merged_into:
            raise Refused("card-merged", number=card.number)
    return forum.card_of(into)


def _merged(forum: Forum, reference: str) -> Card:
    card = forum.card_of(reference)
    if not card.merged_into:
        raise Refused("card-not-merged", number=card.number)
    return card


def _language(text: str) -> str:
    code = optional_line(text)
    if code and not _LANGUAGE.fullmatch(code):
        raise Refused("card-language-wrong", text=code)
    return code


def _with(forum: Forum, card: Card) -> Forum:
    return replace(forum, cards=forum.cards.insert(card.id, card))


def _check_source(forum: Forum, *, item: str, author: str) -> None:
    if item:
        forum.item_of(item)
    if author:
        forum.person_of(author)
