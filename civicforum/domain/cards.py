"""Opinion cards and the themes that people put them under."""

from dataclasses import dataclass, replace
from typing import ClassVar

from civicforum.base.errors import Refused
from civicforum.domain.agenda import item_or_running
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.text import optional_line, required_line, required_text
from civicforum.domain.things import Card, Theme


@dataclass(frozen=True, slots=True)
class CardAdded(Event):
    """An opinion was written down."""

    topic: ClassVar[str] = "cards"
    card: str
    number: int
    text: str
    table: str
    author: str
    item: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more card, under no theme yet."""
        if self.card in forum.cards:
            raise Refused("identifier-taken", text=self.card)
        _check_source(forum, item=self.item, author=self.author)
        card = Card(self.card, self.number, self.text, self.table, self.author, self.item, at)
        return replace(forum, cards=forum.cards.insert(card.id, card))


@dataclass(frozen=True, slots=True)
class ThemeAdded(Event):
    """A theme was named."""

    topic: ClassVar[str] = "cards"
    theme: str
    title: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more theme."""
        if any(theme.id == self.theme for theme in forum.themes):
            raise Refused("identifier-taken", text=self.theme)
        return replace(forum, themes=(*forum.themes, Theme(self.theme, self.title)))


@dataclass(frozen=True, slots=True)
class CardThemed(Event):
    """A card was put under a theme, or back under none ("")."""

    topic: ClassVar[str] = "cards"
    card: str
    theme: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The card moves; its text never changes."""
        if self.theme:
            forum.theme_of(self.theme)
        card = replace(forum.card_of(self.card), theme=self.theme)
        return replace(forum, cards=forum.cards.insert(card.id, card))


@dataclass(frozen=True, slots=True)
class AddCard(Command):
    """Write down an opinion card, with its table and author where they are known."""

    text: str
    table: str = ""
    author: str = ""
    theme: str = ""
    item: str = ""
    card: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """At any time; cards are numbered in the order they come in."""
        identity = moment.identity(self.card)
        if identity in forum.cards:
            raise Refused("identifier-taken", text=identity)
        added = CardAdded(
            card=identity,
            number=moment.highest(CardAdded.__name__) + 1,
            text=required_text(self.text),
            table=optional_line(self.table),
            author=forum.person_of(self.author).id if self.author else "",
            item=item_or_running(forum, self.item),
        )
        if not self.theme:
            return happened(added)
        return happened(added, CardThemed(identity, forum.theme_of(self.theme).id))


@dataclass(frozen=True, slots=True)
class AddTheme(Command):
    """Name a theme under which cards can be put."""

    title: str
    theme: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Two themes may not have the same name."""
        identity, title = moment.identity(self.theme), required_line(self.title)
        if any(theme.id == identity for theme in forum.themes):
            raise Refused("identifier-taken", text=identity)
        if any(theme.title == title for theme in forum.themes):
            raise Refused("theme-exists", title=title)
        return happened(ThemeAdded(identity, title))


@dataclass(frozen=True, slots=True)
class PutUnderTheme(Command):
    """Put a card under a theme; without one, back among the unsorted."""

    card: str
    theme: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Any number of times."""
        card = forum.card_of(self.card)
        theme = forum.theme_of(self.theme).id if self.theme else ""
        if card.theme == theme:
            raise Refused("nothing-changed")
        return happened(CardThemed(card.id, theme))


def _check_source(forum: Forum, *, item: str, author: str) -> None:
    if item:
        forum.item_of(item)
    if author:
        forum.person_of(author)
