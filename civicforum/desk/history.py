"""The history: the log in memory, its steps, kept states, and what undo and redo mean now."""

from bisect import insort
from collections.abc import Iterable, Sequence

from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.domain.event import Entry, folded
from civicforum.domain.forum import Forum
from civicforum.domain.record import StepRestored, StepRetracted

OPERATOR, NEXT = "operator", "next"
OPERATORS = frozenset((OPERATOR, NEXT))
_KEEP_EVERY = 100


class Step(Struct, frozen=True):
    """An order that was carried out: its number, who gave it, and its entries' place in the log."""

    number: int
    command: str
    initiator: str
    start: int


class History:
    """Folds entries into the forum; withdraws and restores steps by folding again.

    Raises:
        Refused: the entries do not fit together.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries: list[Entry] = list(entries)
        self._highest: dict[str, int] = {}
        self.retracted: set[int] = set()
        self.forum = Forum()
        self._steps: list[Step] = []
        self._done: list[int] = []
        self._undone: list[int] = []
        self._kept: list[tuple[int, Forum]] = [(0, self.forum)]
        for place, entry in enumerate(self.entries):
            self._note(entry, place)
        for start in range(0, len(self.entries), _KEEP_EVERY):
            part = self.entries[start : start + _KEEP_EVERY]
            self.forum = folded(self.forum, self._counting(part, self.retracted))
            if len(part) == _KEEP_EVERY:
                self._kept.append((start + _KEEP_EVERY, self.forum))

    @property
    def next_seq(self) -> int:
        """The number of the next entry."""
        return len(self.entries) + 1

    @property
    def next_step(self) -> int:
        """The number of the next step."""
        return len(self._steps) + 1

    @property
    def last_at(self) -> int:
        """When the newest entry was made."""
        return self.entries[-1].at if self.entries else 0

    def preview(self, entries: Sequence[Entry]) -> Forum:
        """The forum as it would be after these entries; nothing is kept.

        Raises:
            Refused: they do not fit, or a withdrawn step is still needed.
        """
        for entry in entries:
            if isinstance(entry.event, StepRetracted):
                return self._refolded(entry.event.step, self.retracted | {entry.event.step})
            if isinstance(entry.event, StepRestored):
                return self._refolded(entry.event.step, self.retracted - {entry.event.step})
        return folded(self.forum, entries)

    def add(self, entries: Sequence[Entry], forum: Forum) -> frozenset[str]:
        """Keep entries that are on disk now, with the forum that `preview` gave for them.

        Returns:
            The topics that changed; undo changes those of the step that it withdraws.
        """
        topics: set[str] = set()
        for entry in entries:
            self._note(entry, len(self.entries))
            self.entries.append(entry)
            topics.add(entry.event.topic)
            if isinstance(entry.event, (StepRetracted, StepRestored)):
                step = self._step(entry.event.step)
                topics |= {e.event.topic for e in self._entries_of(step)}
                self._kept = [kept for kept in self._kept if kept[0] <= step.start]
        self.forum = forum
        if len(self.entries) - self._kept[-1][0] >= _KEEP_EVERY:
            self._kept.append((len(self.entries), forum))
        return frozenset(topics)

    def highest(self, event: str) -> int:
        """The highest number that events of this name ever gave, also in withdrawn steps."""
        return self._highest.get(event, 0)

    def step_to_undo(self, next_only: bool = False) -> int:  # noqa: FBT001, FBT002
        """The operator's newest step that still counts; with `next_only`, the newest press of Next.

        Raises:
            Refused: there is none; or it, or one after it, is answered instead of undone, or may
                have left the laptop.
        """
        answer = ""
        for number in reversed(self._done):
            step = self._step(number)
            answer = answer or self._answer(step)
            if step.initiator == NEXT or not next_only:
                if answer:
                    raise Refused("undo-answered", command=answer)
                if any(entry.event.may_have_left for entry in self._entries_of(step)):
                    raise Refused("undo-left", command=step.command)
                return number
        raise Refused("nothing-to-undo")

    def step_to_redo(self) -> int:
        """The step that was withdrawn last, while nothing new was done since.

        Raises:
            Refused: there is none.
        """
        if not self._undone:
            raise Refused("nothing-to-redo")
        return self._undone[-1]

    def undo_name(self) -> str:
        """The order that undo would withdraw; "" where there is none or it cannot be undone."""
        try:
            return self.command_of(self.step_to_undo())
        except Refused:
            return ""

    def redo_name(self) -> str:
        """The order that redo would restore, or ""."""
        return self.command_of(self._undone[-1]) if self._undone else ""

    def command_of(self, number: int) -> str:
        """The order of a step."""
        return self._step(number).command

    def _note(self, entry: Entry, place: int) -> None:
        """Keep the books of steps, withdrawn steps, redo and numbers."""
        event = entry.event
        number = getattr(event, "number", 0)
        if number:
            name = type(event).__name__
            self._highest[name] = max(number, self._highest.get(name, 0))
        if isinstance(event, (StepRetracted, StepRestored)):
            self._begin_step(entry, place)
            self._turn(self._step(event.step), is_back=isinstance(event, StepRestored))
        elif self._begin_step(entry, place) and entry.initiator in OPERATORS:
            self._done.append(entry.step)
            self._undone.clear()

    def _begin_step(self, entry: Entry, place: int) -> bool:
        """Whether the entry is the first of its step."""
        if self._steps and entry.step == len(self._steps):
            return False
        if entry.step != self.next_step:
            raise Refused("no-such-step", step=entry.step)
        self._steps.append(Step(entry.step, entry.command, entry.initiator, place))
        return True

    def _turn(self, step: Step, *, is_back: bool) -> None:
        """A step stops counting, or counts again."""
        number = step.number
        if is_back != (number in self.retracted):
            raise Refused("no-such-step", step=number)
        if is_back:
            self.retracted.remove(number)
            _drop(self._undone, number)
            if step.initiator in OPERATORS:
                insort(self._done, number)
        else:
            self.retracted.add(number)
            self._undone.append(number)
            _drop(self._done, number)

    def _refolded(self, step: int, retracted: set[int]) -> Forum:
        start = self._step(step).start
        place, forum = next(kept for kept in reversed(self._kept) if kept[0] <= start)
        try:
            return folded(forum, self._counting(self.entries[place:], retracted))
        except Refused:
            raise Refused("undo-needed-later", command=self.command_of(step)) from None

    @staticmethod
    def _counting(entries: Iterable[Entry], retracted: set[int]) -> Iterable[Entry]:
        return (entry for entry in entries if entry.step not in retracted)

    def _answer(self, step: Step) -> str:
        for entry in self._entries_of(step):
            if entry.event.answer:
                return entry.event.answer
        return ""

    def _entries_of(self, step: Step) -> Iterable[Entry]:
        place = step.start
        while place < len(self.entries) and self.entries[place].step == step.number:
            yield self.entries[place]
            place += 1

    def _step(self, number: int) -> Step:
        if not 0 < number <= len(self._steps):
            raise Refused("no-such-step", step=number)
        return self._steps[number - 1]


def entries_until(log: Iterable[Entry], step: int | None) -> list[Entry]:
    """The log as it was after a step; all of it for None.

    Raises:
        Refused: there was no such step, or not yet ("no-such-step").
    """
    entries = list(log)
    if step is None:
        return entries
    if not entries or not 0 < step <= entries[-1].step:
        raise Refused("no-such-step", step=step)
    return [entry for entry in entries if entry.step <= step]


def _drop(numbers: list[int], number: int) -> None:
    """Remove a number that is nearly always the last."""
    if number in numbers[-1:]:
        numbers.pop()
    elif number in numbers:
        numbers.remove(number)
