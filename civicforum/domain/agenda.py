"""Agenda items: planned, started, given more time, finished, returned to."""

from dataclasses import dataclass, replace
from typing import ClassVar

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.text import optional_text, required_line
from civicforum.domain.things import Item, Mode, SittingState

MOST_MINUTES = 24 * 60
MOST_SPEECH_SECONDS = 3600


def require_sitting(forum: Forum) -> None:
    """Refuse what needs a sitting that is open and not in recess."""
    state = forum.sitting_state
    if state is not SittingState.OPEN:
        raise Refused(f"sitting-{state}")


def item_or_running(forum: Forum, reference: str) -> str:
    """The id of the item that is meant: the one named, else the running one, else none ("")."""
    return forum.item_of(reference).id if reference else forum.item


@dataclass(frozen=True, slots=True)
class ItemAdded(Event):
    """An item was put on the agenda, at the end."""

    topic: ClassVar[str] = "agenda"
    item: str
    title: str
    minutes: int
    mode: Mode
    note: str
    speech_seconds: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more item."""
        if any(item.id == self.item for item in forum.agenda):
            raise Refused("identifier-taken", text=self.item)
        item = Item(self.item, self.title, self.minutes, self.mode, self.note, self.speech_seconds)
        return replace(forum, agenda=(*forum.agenda, item))


@dataclass(frozen=True, slots=True)
class ItemChanged(Event):
    """An item was put in other words or given another plan."""

    topic: ClassVar[str] = "agenda"
    item: str
    title: str
    minutes: int
    mode: Mode
    note: str
    speech_seconds: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """Its time so far stays."""
        changed = replace(
            forum.item_of(self.item),
            title=self.title,
            minutes=self.minutes,
            mode=self.mode,
            note=self.note,
            speech_seconds=self.speech_seconds,
        )
        return replace(forum, agenda=exchanged(forum.agenda, changed))


@dataclass(frozen=True, slots=True)
class ItemStarted(Event):
    """The room turned to an item, for the first time or again."""

    topic: ClassVar[str] = "agenda"
    item: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Its timer runs."""
        require_sitting(forum)
        item = forum.item_of(self.item)
        if forum.item:
            raise Refused("item-running", title=item.title)
        started = at if item.started is None else item.started
        running = replace(item, watch=item.watch.started(at), started=started, finished=None)
        return replace(forum, item=item.id, agenda=exchanged(forum.agenda, running))


@dataclass(frozen=True, slots=True)
class ItemFinished(Event):
    """The room was done with an item."""

    topic: ClassVar[str] = "agenda"
    item: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Its timer stops."""
        item = forum.item_of(self.item)
        if forum.item != item.id:
            raise Refused("no-item-running")
        done = replace(item, watch=item.watch.stopped(at), finished=at)
        return replace(forum, item="", agenda=exchanged(forum.agenda, done))


@dataclass(frozen=True, slots=True)
class ItemExtended(Event):
    """An item was granted more minutes, or fewer."""

    topic: ClassVar[str] = "agenda"
    item: str
    minutes: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """The plan stays as it was; the grant stands beside it."""
        item = forum.item_of(self.item)
        longer = replace(item, extra_minutes=item.extra_minutes + self.minutes)
        return replace(forum, agenda=exchanged(forum.agenda, longer))


@dataclass(frozen=True, slots=True)
class AddItem(Command):
    """Put an item on the agenda."""

    title: str
    minutes: int = 10
    mode: Mode = Mode.OPEN_FLOOR
    note: str = ""
    speech_seconds: int = 120
    item: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """At the end of the agenda."""
        identity = moment.identity(self.item)
        if any(item.id == identity for item in forum.agenda):
            raise Refused("identifier-taken", text=identity)
        return happened(
            ItemAdded(
                item=identity,
                title=required_line(self.title),
                minutes=_minutes(self.minutes),
                mode=self.mode,
                note=optional_text(self.note),
                speech_seconds=_speech_seconds(self.speech_seconds),
            )
        )


@dataclass(frozen=True, slots=True)
class ChangeItem(Command):
    """Change an item's title, minutes, mode, note or speaking time (what is not given stays)."""

    item: str
    title: str | None = None
    minutes: int | None = None
    mode: Mode | None = None
    note: str | None = None
    speech_seconds: int | None = None

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """At any time, also while it runs."""
        old = forum.item_of(self.item)
        seconds = self.speech_seconds
        return happened(
            ItemChanged(
                item=old.id,
                title=old.title if self.title is None else required_line(self.title),
                minutes=old.minutes if self.minutes is None else _minutes(self.minutes),
                mode=old.mode if self.mode is None else self.mode,
                note=old.note if self.note is None else optional_text(self.note),
                speech_seconds=old.speech_seconds if seconds is None else _speech_seconds(seconds),
            )
        )


@dataclass(frozen=True, slots=True)
class StartItem(Command):
    """Turn to an agenda item; the one that runs is finished first."""

    item: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """In an open sitting, when nobody is speaking."""
        require_sitting(forum)
        item = forum.item_of(self.item)
        if item.id == forum.item:
            raise Refused("item-running", title=item.title)
        if forum.turn is not None:
            raise Refused("turn-running")
        started = ItemStarted(item.id)
        return happened(ItemFinished(forum.item), started) if forum.item else happened(started)


@dataclass(frozen=True, slots=True)
class FinishItem(Command):
    """Be done with the running item."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """When nobody is speaking."""
        if not forum.item:
            raise Refused("no-item-running")
        if forum.turn is not None:
            raise Refused("turn-running")
        return happened(ItemFinished(forum.item))


@dataclass(frozen=True, slots=True)
class ExtendItem(Command):
    """Give the running item more minutes (or fewer, with a minus)."""

    minutes: int = 1

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Its whole time never goes below nothing."""
        item = forum.running_item
        if item is None:
            raise Refused("no-item-running")
        total = item.minutes + item.extra_minutes + self.minutes
        if self.minutes == 0 or not 0 <= total <= MOST_MINUTES:
            raise Refused("minutes-wrong", minutes=total, most=MOST_MINUTES)
        return happened(ItemExtended(item.id, self.minutes))


def _minutes(minutes: int) -> int:
    if not 0 <= minutes <= MOST_MINUTES:
        raise Refused("minutes-wrong", minutes=minutes, most=MOST_MINUTES)
    return minutes


def _speech_seconds(seconds: int) -> int:
    if not 0 < seconds <= MOST_SPEECH_SECONDS:
        raise Refused("seconds-wrong", seconds=seconds, most=MOST_SPEECH_SECONDS)
    return seconds
