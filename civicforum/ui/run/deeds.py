"""What the actions of the Run page do: each gives an order, or moves the focus."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from civicforum.domain.command import Command
from civicforum.domain.kinds import Mode, PollState, Scene, SittingState
from civicforum.domain.polls import OpenPoll
from civicforum.domain.progress import ExtendItem, StartItem
from civicforum.domain.projector import ShowScene
from civicforum.domain.sittings import Recess, Resume
from civicforum.domain.turns import FinishTurn
from civicforum.domain.undo import Redo, Undo
from civicforum.screens.next import next_screen
from civicforum.ui.actions import Deed, keys_in_words
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_run_page import Ui_RunPage
from civicforum.ui.language import current_words
from civicforum.ui.widgets.notice import Notice


class RunDeeds(QObject):
    """The hands of the facilitator."""

    def __init__(
        self, form: Ui_RunPage, bridge: Bridge, *, notice: Notice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form, self._bridge, self._notice = form, bridge, notice

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """Which method does which deed."""
        return {
            Deed.NEXT: self.next,
            Deed.BACK: self.back,
            Deed.UNDO: self.undo,
            Deed.REDO: self.redo,
            Deed.FINISH_TURN: self.finish_turn,
            Deed.RECESS: self.recess,
            Deed.EXTEND: self.extend,
            Deed.SHORTEN: self.shorten,
            Deed.ADD_SPEAKER: self.add_speaker,
            Deed.GIST: self.gist,
            Deed.CHECK_IN: self.check_in,
            Deed.QUICK_NOTE: self.quick_note,
            Deed.BLANK: self.blank,
            Deed.AGENDA_SCENE: self.agenda_scene,
        }

    def next(self) -> None:
        """What the big button says; where something must be done first, the way to it."""
        desk = self._bridge.desk
        command = next_screen(desk.forum, desk.roll, words=current_words()).command
        if command is None:
            if any(poll.state is PollState.OPEN for poll in desk.forum.polls):
                self._to_poll()
        elif self._bridge.do(command, is_next=True):
            self._follow(command)

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
            self._notice.tell(words("Done again: {step}", step=step), tone="muted", passes=True)

    def finish_turn(self) -> None:
        """End the speech without calling anybody."""
        self._bridge.do(FinishTurn(), place=Place.SPEAKER)

    def recess(self) -> None:
        """Begin or end a recess."""
        is_recess = self._bridge.desk.forum.sitting_state is SittingState.IN_RECESS
        self._bridge.do(Resume() if is_recess else Recess())

    def extend(self) -> None:
        """A minute more."""
        self._bridge.do(ExtendItem(1))

    def shorten(self) -> None:
        """A minute less."""
        self._bridge.do(ExtendItem(-1))

    def add_speaker(self) -> None:
        """To the field where speakers are added."""
        self._form.tabs.setCurrentWidget(self._form.queueTab)
        _focus(self._form.addLine)

    def gist(self) -> None:
        """To the gist line."""
        _focus(self._form.gistLine)

    def check_in(self) -> None:
        """To the door."""
        _focus(self._form.checkInLine)

    def quick_note(self) -> None:
        """To the line for decisions, actions, parked questions and opinions."""
        self._form.tabs.setCurrentWidget(self._form.logTab)
        _focus(self._form.quickNoteLine)

    def blank(self) -> None:
        """Make the projector black, or follow the forum again."""
        self._show(Scene.BLANK)

    def agenda_scene(self) -> None:
        """Show the agenda, or follow the forum again."""
        self._show(Scene.AGENDA)

    def _show(self, scene: Scene) -> None:
        is_shown = self._bridge.desk.forum.scene is scene
        self._bridge.do(ShowScene(Scene.FOLLOW if is_shown else scene))

    def _undo(self, command: Undo, name: str) -> None:
        if not self._bridge.do(command):
            return
        words = current_words()
        step = words.named("command", name or self._bridge.desk.redo_name)
        keys = keys_in_words(("Ctrl+Shift+Z",))
        told = words("Undone: {step}. Redo: {keys}", step=step, keys=keys)
        self._notice.tell(told, tone="muted", passes=True)

    def _follow(self, command: Command) -> None:
        """Bring forward the tab where the next thing to do is."""
        form, forum = self._form, self._bridge.desk.forum
        if isinstance(command, OpenPoll):
            self._to_poll()
        elif isinstance(command, StartItem):
            is_poll = forum.item_of(command.item).mode is Mode.POLL
            form.tabs.setCurrentWidget(form.pollTab if is_poll else form.queueTab)

    def _to_poll(self) -> None:
        self._form.tabs.setCurrentWidget(self._form.pollTab)
        self._form.yesCount.setFocus()
        self._form.yesCount.selectAll()


def _focus(widget: QWidget) -> None:
    widget.window().activateWindow()
    widget.setFocus()
