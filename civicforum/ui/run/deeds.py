"""What the actions of the Run page do: each gives an order, or moves the focus."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from civicforum.domain.autopilot import next_item
from civicforum.domain.command import Command
from civicforum.domain.kinds import Mode, PollState, SittingState
from civicforum.domain.polls import OpenPoll
from civicforum.domain.progress import ExtendItem, StartItem
from civicforum.domain.sittings import (
    CloseSitting,
    OpenSitting,
    Pause,
    Recess,
    ReopenSitting,
    Resume,
)
from civicforum.domain.turns import FinishTurn, PauseTurn, PutBackSpeaker, ReopenTurn, ResumeTurn
from civicforum.domain.undo import Redo, Undo
from civicforum.screens.next import next_screen
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_run_page import Ui_RunPage
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.run.cards_panel import CardsPanel
from civicforum.ui.run.log_panel import LogPanel
from civicforum.ui.run.poll_panel import PollPanel
from civicforum.ui.run.queue_panel import QueuePanel
from civicforum.ui.run.quick_note import QuickNote
from civicforum.ui.widgets.ask_line import AskLine


@dataclass(frozen=True, slots=True)
class Panels:
    """The parts of the page to which the keyboard is moved."""

    queue: QueuePanel
    cards: CardsPanel
    poll: PollPanel
    log: LogPanel
    note: QuickNote


class RunDeeds(QObject):
    """The hands of the facilitator."""

    def __init__(
        self,
        form: Ui_RunPage,
        bridge: Bridge,
        actions: Actions,
        *,
        panels: Panels,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._form, self._bridge, self._actions = form, bridge, actions
        self._panels, self._page = panels, parent

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """Which method does which deed."""
        return {
            Deed.NEXT: self.next,
            Deed.SKIP: self.skip,
            Deed.BACK: self.back,
            Deed.UNDO: self.undo,
            Deed.REDO: self.redo,
            Deed.START: self.go_on,
            Deed.PAUSE: self.pause,
            Deed.RECESS: self.recess,
            Deed.CLOSE_SITTING: self.close_sitting,
            Deed.REOPEN_SITTING: self.ask_to_reopen,
            Deed.FINISH_TURN: self.finish_turn,
            Deed.INTERRUPT: self.interrupt,
            Deed.PUT_BACK: self.put_back,
            Deed.REOPEN_TURN: self.reopen_turn,
            Deed.EXTEND: self.extend,
            Deed.SHORTEN: self.shorten,
            Deed.ADD_SPEAKER: self.add_speaker,
            Deed.GIST: self.gist,
            Deed.CHECK_IN: self.check_in,
            Deed.QUICK_NOTE: self.quick_note,
        }

    def show(self) -> None:
        """Names and use of the actions follow the forum: what undo would undo, what goes on."""
        desk, words, actions = self._bridge.desk, current_words(), self._actions
        forum = desk.forum
        undo, redo = desk.undo_name, desk.redo_name
        undo_text = (
            words("Undo: {step}", step=words.named("command", undo)) if undo else words("Undo")
        )
        redo_text = (
            words("Redo: {step}", step=words.named("command", redo)) if redo else words("Redo")
        )
        self._form.undoButton.say(undo_text)
        state = forum.sitting_state
        is_recess, is_paused = state is SittingState.IN_RECESS, state is SittingState.PAUSED
        is_interrupted = forum.turn is not None and forum.turn.is_paused
        for deed, text in (
            (Deed.UNDO, undo_text),
            (Deed.REDO, redo_text),
            (Deed.RECESS, words("End recess") if is_recess else words("Recess")),
            (Deed.PAUSE, words("Go on") if is_paused else words("Pause")),
            (
                Deed.INTERRUPT,
                words("Let the speech go on") if is_interrupted else words("Interrupt speech"),
            ),
        ):
            actions.say(deed, text)
        self._form.undoButton.setToolTip(actions[Deed.UNDO].toolTip())
        actions[Deed.RECESS].setIcon(icon("play" if is_recess else "coffee"))
        actions[Deed.PAUSE].setIcon(icon("play" if is_paused else "pause"))
        actions[Deed.INTERRUPT].setIcon(icon("play" if is_interrupted else "hand"))
        actions[Deed.REDO].setEnabled(bool(redo))
        for deed in (Deed.FINISH_TURN, Deed.INTERRUPT, Deed.PUT_BACK):
            actions[deed].setEnabled(forum.turn is not None)
        actions[Deed.REOPEN_SITTING].setEnabled(state is SittingState.CLOSED)
        is_rehearsal = self._bridge.is_rehearsal
        can_rehearse = state is SittingState.NOT_OPENED and not is_rehearsal
        actions[Deed.REHEARSE].setEnabled(can_rehearse)
        actions[Deed.END_REHEARSAL].setEnabled(is_rehearsal)
        self._form.rehearseButton.setVisible(can_rehearse or is_rehearsal)

    def next(self) -> None:
        """What the big button says; where something must be done first, the way to it."""
        desk = self._bridge.desk
        command = next_screen(desk.forum, desk.roll, words=current_words()).command
        if command is None:
            if any(poll.state is PollState.OPEN for poll in desk.forum.polls):
                self._to_poll()
            elif desk.forum.sitting_state is SittingState.CLOSED:
                self._actions[Deed.WRAP_UP_PAGE].trigger()
        elif self._bridge.do(command, is_next=True):
            self._follow(command)

    def skip(self) -> None:
        """The next item, though something else would come first."""
        item = next_item(self._bridge.desk.forum)
        words = current_words()
        if item is None:
            self._bridge.told.emit(Place.NEXT, words("There is no further item on the agenda"))
        elif self._bridge.do(StartItem(item.id)):
            self._follow(StartItem(item.id))

    def back(self) -> None:
        """Undo the last Next."""
        self._undo(Undo(next_only=True), "")

    def undo(self) -> None:
        """Undo the newest step."""
        self._undo(Undo(), self._bridge.desk.undo_name)

    def redo(self) -> None:
        """Redo what was undone last."""
        name = self._bridge.desk.redo_name
        if self._bridge.do(Redo()):
            words = current_words()
            step = words.named("command", name)
            self._bridge.toasted.emit(words("Done again: {step}", step=step), Deed.UNDO)

    def go_on(self) -> None:
        """F5 of a clicker: open the sitting, or end a pause or a recess."""
        is_waiting = self._bridge.desk.forum.sitting_state is SittingState.NOT_OPENED
        self._bridge.do(OpenSitting() if is_waiting else Resume(), is_next=is_waiting)

    def pause(self) -> None:
        """Let all timers stand still, or go on."""
        is_paused = self._bridge.desk.forum.sitting_state is SittingState.PAUSED
        self._bridge.do(Resume() if is_paused else Pause())

    def recess(self) -> None:
        """Begin or end a recess."""
        is_recess = self._bridge.desk.forum.sitting_state is SittingState.IN_RECESS
        self._bridge.do(Resume() if is_recess else Recess())

    def close_sitting(self) -> None:
        """The day ends, though items are left."""
        self._bridge.do(CloseSitting())

    def ask_to_reopen(self) -> None:
        """Why the sitting goes on, before it does."""
        words = current_words()
        asked = words("Why does the sitting go on? The reason stands in the minutes.")
        window = AskLine(self._page.window(), asked, verb=words("Reopen the sitting"))
        window.answered.connect(self.reopen)
        window.open()

    def reopen(self, reason: str) -> None:
        """The sitting goes on."""
        self._bridge.do(ReopenSitting(reason))

    def finish_turn(self) -> None:
        """End the speech without calling anybody."""
        self._bridge.do(FinishTurn(), place=Place.SPEAKER)

    def interrupt(self) -> None:
        """Interrupt the speech, or let it go on."""
        turn = self._bridge.desk.forum.turn
        is_paused = turn is not None and turn.is_paused
        self._bridge.do(ResumeTurn() if is_paused else PauseTurn(), place=Place.SPEAKER)

    def put_back(self) -> None:
        """Who was called waits again, first in the queue."""
        self._bridge.do(PutBackSpeaker(), place=Place.SPEAKER)

    def reopen_turn(self) -> None:
        """Who spoke last goes on."""
        self._bridge.do(ReopenTurn(), place=Place.SPEAKER)

    def extend(self) -> None:
        """A minute more."""
        self._bridge.do(ExtendItem(1))

    def shorten(self) -> None:
        """A minute less."""
        self._bridge.do(ExtendItem(-1))

    def add_speaker(self) -> None:
        """To the field where speakers are added."""
        self._form.tabs.setCurrentWidget(self._panels.queue)
        _focus(self._panels.queue.form.addLine)

    def gist(self) -> None:
        """To the gist line."""
        _focus(self._form.gistLine)

    def check_in(self) -> None:
        """To the door."""
        if self._form.tabs.indexOf(self._form.leftCard) >= 0:
            self._form.tabs.setCurrentWidget(self._form.leftCard)
        _focus(self._form.checkInLine)

    def quick_note(self) -> None:
        """To the line for decisions, actions, parked questions and opinions."""
        note = self._panels.note
        if note.parent() is self._panels.log:
            self._form.tabs.setCurrentWidget(self._panels.log)
        _focus(note.form.quickNoteLine)

    def note(self, beginning: str) -> None:
        """To the same line, with the beginning of a note."""
        self.quick_note()
        self._panels.note.begin(beginning)

    def _undo(self, command: Undo, name: str) -> None:
        if not self._bridge.do(command):
            return
        words = current_words()
        step = words.named("command", name or self._bridge.desk.redo_name)
        self.show()  # so that the next key does it again, however soon it comes
        self._bridge.toasted.emit(words("Undone: {step}", step=step), Deed.REDO)

    def _follow(self, command: Command) -> None:
        """Bring forward the tab where the next thing to do is."""
        panels, tabs = self._panels, self._form.tabs
        if isinstance(command, OpenPoll):
            self._to_poll()
        elif isinstance(command, StartItem):
            mode = self._bridge.desk.forum.item_of(command.item).mode
            there = {Mode.POLL: panels.poll, Mode.CARDS: panels.cards}
            tabs.setCurrentWidget(there.get(mode, panels.queue))

    def _to_poll(self) -> None:
        self._form.tabs.setCurrentWidget(self._panels.poll)
        self._panels.poll.begin_count()


def _focus(widget: QWidget) -> None:
    widget.window().activateWindow()
    widget.setFocus()
