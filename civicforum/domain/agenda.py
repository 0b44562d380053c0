"""The agenda as it is planned: items and their parts, in running order."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.kinds import Mode, SittingState, Visibility
from civicforum.domain.outline import moved, placed, sub_items
from civicforum.domain.text import optional_text, required_line
from civicforum.domain.things import Item

MOST_MINUTES = 24 * 60
MOST_SPEECH_SECONDS = 3600
MOST_ITEMS_AT_ONCE = 200


def require_sitting(forum: Forum) -> None:
    """Refuse what needs a sitting that is open and not in recess."""
    state = forum.sitting_state
    if state is not SittingState.OPEN:
        raise Refused(f"sitting-{state}")


def item_or_running(forum: Forum, reference: str) -> str:
    """The id of the item that is meant: the one named, else the running one, else none ("")."""
    return forum.item_of(reference).id if reference else forum.item


class ItemAdded(Event, frozen=True):
    """An item was put on the agenda: at the end, or as the last part of another."""

    topic: ClassVar[str] = "agenda"
    item: str
    title: str
    minutes: int
    mode: Mode
    note: str
    speech_seconds: int
    parent: str = ""
    visibility: Visibility = Visibility.PUBLIC
    presenters: tuple[str, ...] = ()

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more item."""
        if any(item.id == self.item for item in forum.agenda):
            raise Refused("identifier-taken", text=self.item)
        _require_plan(forum, self.item, self.parent, self.presenters)
        item = Item(
            self.item,
            self.title,
            self.minutes,
            self.mode,
            self.note,
            self.speech_seconds,
            parent=self.parent,
            visibility=self.visibility,
            presenters=self.presenters,
        )
        return replace(forum, agenda=placed(forum.agenda, item))


class ItemChanged(Event, frozen=True):
    """An item was put in other words or given another plan."""

    topic: ClassVar[str] = "agenda"
    item: str
    title: str
    minutes: int
    mode: Mode
    note: str
    speech_seconds: int
    parent: str = ""
    visibility: Visibility = Visibility.PUBLIC
    presenters: tuple[str, ...] = ()

    def apply(self, forum: Forum, at: int) -> Forum:
        """Its time so far stays; with another parent it gets another place."""
        old = forum.item_of(self.item)
        _require_plan(forum, self.item, self.parent, self.presenters)
        changed = replace(
            old,
            title=self.title,
            minutes=self.minutes,
            mode=self.mode,
            note=self.note,
            speech_seconds=self.speech_seconds,
            parent=self.parent,
            visibility=self.visibility,
            presenters=self.presenters,
        )
        if changed.parent == old.parent:
            return replace(forum, agenda=exchanged(forum.agenda, changed))
        return replace(forum, agenda=placed(forum.agenda, changed))


class ItemMoved(Event, frozen=True):
    """An item got another place among its neighbours, with all of its parts."""

    topic: ClassVar[str] = "agenda"
    item: str
    before: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Before the one named, or at the end."""
        return replace(forum, agenda=_moved(forum, self.item, self.before))


class ItemRemoved(Event, frozen=True):
    """An item that nothing rests on was taken off the agenda."""

    topic: ClassVar[str] = "agenda"
    item: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One item less."""
        item = forum.item_of(self.item)
        _require_unused(forum, item)
        return replace(forum, agenda=tuple(other for other in forum.agenda if other is not item))


class AddItem(Command, frozen=True):
    """Put an item on the agenda, at the end or as a part of another item (its parent)."""

    title: str
    minutes: int = 10
    mode: Mode = Mode.OPEN_FLOOR
    note: str = ""
    speech_seconds: int = 120
    item: str = ""
    parent: str = ""
    visibility: Visibility = Visibility.PUBLIC
    presenters: tuple[str, ...] = ()

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """A part of a part is refused."""
        identity = moment.identity(self.item)
        if any(item.id == identity for item in forum.agenda):
            raise Refused("identifier-taken", text=identity)
        presenters = _presenters(forum, self.presenters)
        _require_plan(forum, identity, self.parent, presenters)
        return happened(
            ItemAdded(
                item=identity,
                title=required_line(self.title),
                minutes=_minutes(self.minutes),
                mode=self.mode,
                note=optional_text(self.note),
                speech_seconds=_speech_seconds(self.speech_seconds),
                parent=self.parent,
                visibility=self.visibility,
                presenters=presenters,
            )
        )


class AddItems(Command, frozen=True):
    """Put several items on the agenda in one step."""

    items: tuple[AddItem, ...]

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """All of them or none."""
        if not 0 < len(self.items) <= MOST_ITEMS_AT_ONCE:
            raise Refused("items-count-wrong", count=len(self.items), most=MOST_ITEMS_AT_ONCE)
        events: list[Event] = []
        for order in self.items:
            for event in order.decide(forum, moment).events:
                forum = event.apply(forum, moment.now)
                events.append(event)
        return happened(*events)


class ChangeItem(Command, frozen=True):
    """Change an item: its words, its plan or who presents on it (what is not given stays)."""

    item: str
    title: str | None = None
    minutes: int | None = None
    mode: Mode | None = None
    note: str | None = None
    speech_seconds: int | None = None
    parent: str | None = None
    visibility: Visibility | None = None
    presenters: tuple[str, ...] | None = None

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """At any time, also while it runs; but equal time stays equal."""
        old = forum.item_of(self.item)
        seconds = self.speech_seconds
        parent = old.parent if self.parent is None else self.parent
        presenters = (
            old.presenters if self.presenters is None else _presenters(forum, self.presenters)
        )
        _require_plan(forum, old.id, parent, presenters)
        changed = ItemChanged(
            item=old.id,
            title=old.title if self.title is None else required_line(self.title),
            minutes=old.minutes if self.minutes is None else _minutes(self.minutes),
            mode=old.mode if self.mode is None else self.mode,
            note=old.note if self.note is None else optional_text(self.note),
            speech_seconds=old.speech_seconds if seconds is None else _speech_seconds(seconds),
            parent=parent,
            visibility=old.visibility if self.visibility is None else self.visibility,
            presenters=presenters,
        )
        if changed.speech_seconds != old.speech_seconds:
            _require_time_not_running(forum, old)
        return happened(changed)


class MoveItem(Command, frozen=True):
    """Move an item, with its parts, before another one beside it, or to the end."""

    item: str
    before: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Within the agenda, or within the item that it is a part of."""
        if _moved(forum, self.item, self.before) == forum.agenda:
            raise Refused("nothing-changed")
        return happened(ItemMoved(self.item, self.before))


class RemoveItem(Command, frozen=True):
    """Take an item off the agenda that was never started and that nothing belongs to."""

    item: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Neither speeches nor cards, polls, decisions, attachments or parts."""
        item = forum.item_of(self.item)
        _require_unused(forum, item)
        return happened(ItemRemoved(item.id))


def _require_plan(forum: Forum, item: str, parent: str, presenters: tuple[str, ...]) -> None:
    for person in presenters:
        forum.person_of(person)
    if not parent:
        return
    above = forum.item_of(parent)
    if above.parent or above.id == item or sub_items(forum, item):
        raise Refused("item-too-deep", title=above.title)


def _require_unused(forum: Forum, item: Item) -> None:
    if item.started is not None:
        raise Refused("item-already-started", title=item.title)
    belongings = (
        forum.turns.values(),
        () if forum.turn is None else (forum.turn,),
        forum.requests,
        forum.cards.values(),
        forum.polls,
        forum.decisions,
        forum.actions,
        forum.questions,
        forum.attachments,
    )
    if sub_items(forum, item.id) or any(
        thing.item == item.id for things in belongings for thing in things
    ):
        raise Refused("item-in-use", title=item.title)


def _require_time_not_running(forum: Forum, item: Item) -> None:
    """Those who present have equal time: it stays once one of them has spoken."""
    turns = (*forum.turns.values(), *(() if forum.turn is None else (forum.turn,)))
    if item.mode is Mode.PRESENTATION and any(turn.item == item.id for turn in turns):
        raise Refused("equal-time-running", title=item.title)


def _moved(forum: Forum, item: str, before: str) -> tuple[Item, ...]:
    moving = forum.item_of(item)
    follower = forum.item_of(before) if before else None
    if follower is not None and follower.parent != moving.parent:
        raise Refused("item-not-beside", title=moving.title, other=follower.title)
    return moved(forum.agenda, moving, follower)


def _presenters(forum: Forum, references: tuple[str, ...]) -> tuple[str, ...]:
    found: list[str] = []
    for reference in references:
        person = forum.person_of(reference)
        if person.id in found:
            raise Refused("presenter-twice", number=person.number)
        found.append(person.id)
    return tuple(found)


def _minutes(minutes: int) -> int:
    if not 0 <= minutes <= MOST_MINUTES:
        raise Refused("minutes-wrong", minutes=minutes, most=MOST_MINUTES)
    return minutes


def _speech_seconds(seconds: int) -> int:
    if not 0 < seconds <= MOST_SPEECH_SECONDS:
        raise Refused("seconds-wrong", seconds=seconds, most=MOST_SPEECH_SECONDS)
    return seconds
