"""The history: the log in memory, its steps, kept states, and what undo and redo mean now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from civicforum.base.errors import Refused
from civicforum.domain.event import Entry
from civicforum.domain.forum import Forum
from civicforum.domain.record import StepRestored, StepRetracted

OPERATOR, NEXT = "operator", "next"
_KEEP_EVERY = 100


@dataclass(frozen=True, slots=True)
class Step:
    """An order that was carried out: its number, who gave it, and its entries' place in the log."""

    number: int
    command: str
    initiator: str
    start: int


class History:
    """Folds entries into the forum; withdraws and restores steps by folding again from a kept state."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries: list[Entry] = list(entries)
        self.retracted: set[int] = set()
        self.forum = Forum()
        self._steps: list[Step] = []
        self._undone: list[int] = []
        self._kept: list[tuple[int, Forum]] = [(0, self.forum)]
        for place, entry in enumerate(self.entries):
            self._note(entry, place)
        self.forum = self._fold(0, self.forum)

    @property
    def next_seq(self) -> int:
        """The number of the next entry."""
        return len(self.entries) + 1

    @property
    def next_step(self) -> int:
        """The number of the next step."""
        return self._steps[-1].number + 1 if self._steps else 1

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
        forum = self.forum
        for entry in entries:
            forum = entry.event.apply(forum, entry.at)
        return forum

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
                start = self._start_of(entry.event.step)
                topics |= {e.event.topic for e in self._entries_of(self._step(entry.event.step))}
                self._kept = [kept for kept in self._kept if kept[0] <= start]
        self.forum = forum
        if len(self.entries) - self._kept[-1][0] >= _KEEP_EVERY:
            self._kept.append((len(self.entries), forum))
        return frozenset(topics)

    def step_to_undo(self, next_only: bool = False) -> int:  # noqa: FBT001, FBT002
        """The operator's newest step that still counts.

        Raises:
            Refused: there is none, or it is answered by another order instead of undone.
        """
        step = self._newest(next_only=next_only)
        if step is None:
            raise Refused("nothing-to-undo")
        for entry in self._entries_of(step):
            if entry.event.answer:
                raise Refused("undo-answered", command=entry.event.answer)
        return step.number

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
            return self._step(self.step_to_undo()).command
        except Refused:
            return ""

    def redo_name(self) -> str:
        """The order that redo would restore, or ""."""
        return self._step(self._undone[-1]).command if self._undone else ""

    def command_of(self, number: int) -> str:
        """The order of a step."""
        return self._step(number).command

    def _newest(self, *, next_only: bool) -> Step | None:
        wanted = {NEXT} if next_only else {OPERATOR, NEXT}
        for step in reversed(self._steps):
            is_history = isinstance(self.entries[step.start].event, (StepRetracted, StepRestored))
            if step.initiator in wanted and step.number not in self.retracted and not is_history:
                return step
        return None

    def _note(self, entry: Entry, place: int) -> None:
        """Keep the books of steps, withdrawn steps and redo."""
        if not self._steps or self._steps[-1].number != entry.step:
            self._steps.append(Step(entry.step, entry.command, entry.initiator, place))
        event = entry.event
        if isinstance(event, StepRetracted):
            self.retracted.add(event.step)
            self._undone.append(event.step)
        elif isinstance(event, StepRestored):
            self.retracted.discard(event.step)
            self._undone.pop()
        elif entry.initiator in {OPERATOR, NEXT}:
            self._undone.clear()

    def _refolded(self, step: int, retracted: set[int]) -> Forum:
        start = self._start_of(step)
        place, forum = next(kept for kept in reversed(self._kept) if kept[0] <= start)
        try:
            for entry in self.entries[place:]:
                if entry.step not in retracted:
                    forum = entry.event.apply(forum, entry.at)
        except Refused:
            raise Refused("undo-needed-later", command=self.command_of(step)) from None
        return forum

    def _fold(self, place: int, forum: Forum) -> Forum:
        for number, entry in enumerate(self.entries[place:], start=place + 1):
            if entry.step not in self.retracted:
                forum = entry.event.apply(forum, entry.at)
            if number % _KEEP_EVERY == 0:
                self._kept.append((number, forum))
        return forum

    def _entries_of(self, step: Step) -> Iterable[Entry]:
        place = step.start
        while place < len(self.entries) and self.entries[place].step == step.number:
            yield self.entries[place]
            place += 1

    def _step(self, number: int) -> Step:
        return self._steps[number - self._steps[0].number]

    def _start_of(self, number: int) -> int:
        return self._step(number).start
