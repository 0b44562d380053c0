"""Themes: named groups under which opinion cards are put."""

from collections.abc import Mapping
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.text import required_line
from civicforum.domain.things import Card, Theme


class Group(Struct, frozen=True):
    """A card that stands for itself, and those that were merged into it, by number."""

    lead: Card
    merged: tuple[Card, ...] = ()

    @property
    def originals(self) -> tuple[Card, ...]:
        """Every card of the group in its own words, the lead first."""
        return (self.lead, *self.merged)


class ThemeAdded(Event, frozen=True):
    """A theme was named."""

    topic: ClassVar[str] = "cards"
    theme: str
    title: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more theme."""
        if any(theme.id == self.theme for theme in forum.themes):
            raise Refused("identifier-taken", text=self.theme)
        return replace(forum, themes=(*forum.themes, Theme(self.theme, self.title)))


class ThemeRenamed(Event, frozen=True):
    """A theme got another name."""

    topic: ClassVar[str] = "cards"
    theme: str
    title: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Its cards stay where they are."""
        renamed = replace(forum.theme_of(self.theme), title=self.title)
        return replace(forum, themes=exchanged(forum.themes, renamed))


class ThemeRemoved(Event, frozen=True):
    """A theme under which nothing lies was taken away."""

    topic: ClassVar[str] = "cards"
    theme: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Nothing may rest on it."""
        gone = _unused(forum, self.theme)
        return replace(forum, themes=tuple(theme for theme in forum.themes if theme is not gone))


class CardThemed(Event, frozen=True):
    """A card was put under a theme, or back under none ("")."""

    topic: ClassVar[str] = "cards"
    card: str
    theme: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The card moves, with those that were merged into it; no text ever changes."""
        if self.theme:
            forum.theme_of(self.theme)
        card = forum.card_of(self.card)
        if card.merged_into:
            raise Refused("card-merged", number=card.number)
        cards = forum.cards
        for original in originals(forum, card):
            cards = cards.insert(original.id, replace(original, theme=self.theme))
        return replace(forum, cards=cards)


class AddTheme(Command, frozen=True):
    """Name a theme under which cards can be put."""

    title: str
    theme: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Two themes may not have the same name."""
        identity, title = moment.identity(self.theme), required_line(self.title)
        if any(theme.id == identity for theme in forum.themes):
            raise Refused("identifier-taken", text=identity)
        _require_free(forum, title)
        return happened(ThemeAdded(identity, title))


class RenameTheme(Command, frozen=True):
    """Give a theme another name."""

    theme: str
    title: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Options of polls that came from it keep their words."""
        theme, title = forum.theme_of(self.theme), required_line(self.title)
        if theme.title == title:
            raise Refused("nothing-changed")
        _require_free(forum, title)
        return happened(ThemeRenamed(theme.id, title))


class RemoveTheme(Command, frozen=True):
    """Take an empty theme away."""

    theme: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """No card may lie under it, no option of a poll come from it."""
        return happened(ThemeRemoved(_unused(forum, self.theme).id))


class PutUnderTheme(Command, frozen=True):
    """Put a card under a theme; without one, back among the unsorted."""

    card: str
    theme: str = ""
    others: tuple[str, ...] = ()

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Any number of times, with `others` in one step; a merged card goes where its lead goes.

        Those that lie there already stay.
        """
        theme = forum.theme_of(self.theme).id if self.theme else ""
        cards = [forum.card_of(card) for card in dict.fromkeys((self.card, *self.others))]
        for card in cards:
            if card.merged_into:
                raise Refused("card-merged", number=card.number)
        moved = tuple(CardThemed(card.id, theme) for card in cards if card.theme != theme)
        if not moved:
            raise Refused("nothing-changed")
        return happened(*moved)


def originals(forum: Forum, card: Card) -> tuple[Card, ...]:
    """The card that stands for `card`, then all that were merged into that one, by number."""
    lead = forum.card_of(card.merged_into) if card.merged_into else card
    merged = map(forum.card_of, forum.merged.get(lead.id, ()))
    return (lead, *sorted(merged, key=lambda other: other.number))


def groups_by_theme(forum: Forum) -> Mapping[str, tuple[Group, ...]]:
    """For each theme in its order, then "" for none: its groups of cards by number of the lead."""
    leads: dict[str, list[Card]] = {theme.id: [] for theme in forum.themes} | {"": []}
    merged: dict[str, list[Card]] = {}
    for card in sorted(forum.cards.values(), key=lambda card: card.number):
        if card.merged_into:
            merged.setdefault(card.merged_into, []).append(card)
        else:
            leads[card.theme].append(card)
    return {
        theme: tuple(Group(lead, tuple(merged.get(lead.id, ()))) for lead in found)
        for theme, found in leads.items()
    }


def _require_free(forum: Forum, title: str) -> None:
    if any(theme.title == title for theme in forum.themes):
        raise Refused("theme-exists", title=title)


def _unused(forum: Forum, reference: str) -> Theme:
    theme = forum.theme_of(reference)
    if any(card.theme == theme.id for card in forum.cards.values()):
        raise Refused("theme-has-cards", title=theme.title)
    if any(theme.id in poll.themes for poll in forum.polls):
        raise Refused("theme-has-options", title=theme.title)
    return theme
