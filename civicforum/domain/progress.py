"""The agenda as it goes: items started, given more time, finished, returned to."""

from collections import Counter
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.agenda import MOST_MINUTES, require_sitting
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.kinds import Mode, Presence, SittingState, SpeechKind
from civicforum.domain.queue import TurnRequested, waiting_request
from civicforum.domain.recess import SittingRecessed, SittingResumed, require_no_open_poll
from civicforum.domain.things import Item
from civicforum.domain.turns import has_spoken


class ItemStarted(Event, frozen=True):
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


class ItemFinished(Event, frozen=True):
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


class ItemExtended(Event, frozen=True):
    """An item was granted more minutes, or fewer."""

    topic: ClassVar[str] = "agenda"
    item: str
    minutes: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """The plan stays as it was; the grant stands beside it."""
        item = forum.item_of(self.item)
        longer = replace(item, extra_minutes=item.extra_minutes + self.minutes)
        return replace(forum, agenda=exchanged(forum.agenda, longer))


class StartItem(Command, frozen=True):
    """Turn to an agenda item; the one that runs is finished first."""

    item: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """In an open sitting, when nobody is speaking.

        Those who present on it are put into its queue; a recess on the agenda begins the recess.
        """
        require_sitting(forum)
        item = forum.item_of(self.item)
        if item.id == forum.item:
            raise Refused("item-running", title=item.title)
        if forum.turn is not None:
            raise Refused("turn-running")
        events: list[Event] = [ItemFinished(forum.item)] if forum.item else []
        events.append(ItemStarted(item.id))
        if item.mode is Mode.RECESS:
            require_no_open_poll(forum)
            events.append(SittingRecessed(item.id))
        events += [
            TurnRequested(moment.identity(""), person, item.id)
            for person in _to_present(forum, item)
        ]
        return happened(*events)


class FinishItem(Command, frozen=True):
    """Be done with the running item."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """When nobody is speaking; with a recess on the agenda the recess ends."""
        if not forum.item:
            raise Refused("no-item-running")
        if forum.turn is not None:
            raise Refused("turn-running")
        finished = ItemFinished(forum.item)
        return happened(SittingResumed(), finished) if rests(forum) else happened(finished)


class ExtendItem(Command, frozen=True):
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


class TableRound(Struct, frozen=True):
    """Whose time runs at the tables: seat no. 3 has `left` milliseconds; over after the last."""

    seat: int
    left: int
    is_over: bool


def rests(forum: Forum) -> bool:
    """Whether the room is in a recess that is on the agenda."""
    item = forum.running_item
    is_recess = item is not None and item.mode is Mode.RECESS
    return is_recess and forum.sitting_state is SittingState.IN_RECESS


def table_round(item: Item, seats: int, now: int) -> TableRound:
    """Whose time runs at `now` at tables of so many seats: each has the item's speaking time."""
    each = item.speech_seconds * 1000
    done, spent = divmod(item.watch.elapsed(now), each)
    if done >= seats:
        return TableRound(seats, 0, is_over=True)
    return TableRound(done + 1, each - spent, is_over=False)


def largest_table(forum: Forum) -> int:
    """How many people sit at the fullest table now; 0 where nobody's table is known."""
    here = (p for p in forum.people.values() if p.table and p.presence is Presence.PRESENT)
    return max(Counter(person.table for person in here).values(), default=0)


def _to_present(forum: Forum, item: Item) -> list[str]:
    """Who presents on an item, is here, and has neither spoken on it nor waits for it."""
    if item.mode is not Mode.PRESENTATION:
        return []
    return [
        person
        for person in item.presenters
        if forum.person_of(person).presence is Presence.PRESENT
        and not has_spoken(forum, person, item.id)
        and waiting_request(forum, person, item.id, kind=SpeechKind.STATEMENT) is None
    ]
