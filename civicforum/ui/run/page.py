"""The Run page: agenda, timer, the big button, speakers, polls, log, and what the room sees."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from civicforum.domain.kinds import Scene, SittingState
from civicforum.screens.agenda import agenda_screen
from civicforum.screens.log import Journal, log_screen
from civicforum.screens.next import NextScreen, next_screen
from civicforum.screens.poll import poll_screen
from civicforum.screens.projector import projector_screen
from civicforum.screens.queue import queue_screen
from civicforum.screens.speaker import speaker_screen
from civicforum.screens.state import state_screen
from civicforum.screens.timer import timer_screen
from civicforum.ui.actions import Actions, Deed
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_run_page import Ui_RunPage
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.projector.canvas import ProjectorCanvas
from civicforum.ui.run.agenda_panel import AgendaPanel
from civicforum.ui.run.deeds import RunDeeds
from civicforum.ui.run.log_panel import LogPanel
from civicforum.ui.run.poll_panel import PollPanel
from civicforum.ui.run.queue_panel import CheckInPanel, QueuePanel
from civicforum.ui.run.timer_panel import LOW, SpeakerPanel, TimerPanel
from civicforum.ui.theme import current_colours
from civicforum.ui.widgets.notice import Notice, restyle

NARROW = 1180
GIST = 220
_MINUTE = 60_000


class RunPage(QWidget):
    """Reads the screens anew at every change, times four times a second; equal ones are skipped."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RunPage()
        self.form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.preview = ProjectorCanvas(self.form.previewFrame)
        self.preview.setObjectName("preview")
        self.form.previewLayout.addWidget(self.preview)
        self._bridge, self._actions = bridge, actions
        self._minute = 0
        self._notices = self._make_notices()
        self._agenda = AgendaPanel(self.form, bridge, self)
        self._timer = TimerPanel(self.form, self)
        self._speaker = SpeakerPanel(self.form, bridge, self)
        self._queue = QueuePanel(self.form, bridge, self)
        self._check_in = CheckInPanel(self.form, bridge, self)
        self._poll = PollPanel(self.form, bridge, self)
        self._log = LogPanel(self.form, bridge, self)
        self._deeds = RunDeeds(self.form, bridge, notice=self._notices[Place.NEXT], parent=self)
        self.form.tabs.tabBar().setDrawBase(False)
        self._bind()
        bridge.changed.connect(self.refresh)
        bridge.ticked.connect(self.tick)
        bridge.told.connect(self.tell)
        self.retranslate()

    def refresh(self) -> None:
        """Show the forum as it is now."""
        desk, words, now = self._bridge.desk, current_words(), self._bridge.desk.now()
        forum, roll = desk.forum, desk.roll
        self._minute = now // _MINUTE
        self._agenda.show(agenda_screen(forum, words=words, now=now))
        self._queue.show(queue_screen(forum, roll, words=words, now=now))
        self._poll.show(poll_screen(forum, roll, words=words, chosen=self._poll.chosen))
        journal = Journal(desk.log, desk.retracted)
        self._log.show(log_screen(journal, forum, roll=roll, words=words))
        state = state_screen(forum, saved_at=desk.log[-1].at, words=words, now=now)
        self._check_in.show(state.people)
        self._show_next(next_screen(forum, roll, words=words))
        self._show_deeds()
        self.tick()

    def tick(self) -> None:
        """Show the running times."""
        desk, words, now = self._bridge.desk, current_words(), self._bridge.desk.now()
        if now // _MINUTE != self._minute:
            self.refresh()
            return
        self._timer.show(timer_screen(desk.forum, words=words, now=now))
        self._speaker.show(speaker_screen(desk.forum, desk.roll, words=words, now=now))
        self.preview.present(projector_screen(desk.forum, desk.roll, words=words, now=now))

    def tell(self, place: str, sentence: str) -> None:
        """A sentence beside the button that it is about."""
        self._notices[Place(place)].tell(sentence)

    def tell_projector(self, sentence: str, *, is_well: bool) -> None:
        """Where the projector's picture is."""
        restyle(self.form.projectorStatus, "tone", "muted" if is_well else "warn")
        self.form.projectorStatus.setText(sentence)

    def retranslate(self) -> None:
        """Texts and icons anew."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.form.nextButton.setIcon(icon("skip-forward", current_colours().on_accent))
        self.form.nextButton.hint = "Ctrl+Enter"
        self.form.undoButton.setIcon(icon("undo-2"))
        self.refresh()

    def leave(self) -> None:
        """The forum is closed: no action comes here any more."""
        self._actions.disconnect_from(self._doers())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window loses the right column, a low one has smaller figures and no note."""
        super().resizeEvent(event)
        form, window = self.form, self.window()
        is_narrow, is_low = window.width() < NARROW, window.height() < LOW
        form.rightCard.setVisible(not is_narrow)
        form.rightStrip.setVisible(is_narrow)
        form.leftCard.setFixedWidth(220 if is_narrow else 270)
        form.noteBox.setVisible(not is_low)
        side = QBoxLayout.Direction.LeftToRight if is_low else QBoxLayout.Direction.TopToBottom
        form.timerLayout.setDirection(side)
        form.speakerLayout.setDirection(side)
        form.gistLine.setMinimumWidth(GIST if is_low else 0)
        style = Qt.ToolButtonStyle
        form.recessButton.setToolButtonStyle(
            style.ToolButtonTextOnly if is_low else style.ToolButtonTextBesideIcon
        )
        form.finishTurnButton.setToolButtonStyle(
            style.ToolButtonIconOnly if is_low else style.ToolButtonTextBesideIcon
        )
        self._timer.fit(height=window.height())

    def _make_notices(self) -> dict[Place, Notice]:
        form = self.form
        return {
            Place.NEXT: Notice(form.nextNotice),
            Place.SPEAKER: Notice(form.gistNotice),
            Place.QUEUE: Notice(form.queueNotice),
            Place.PEOPLE: Notice(form.checkInNotice),
            Place.POLL: Notice(form.pollNotice),
            Place.NOTE: Notice(form.quickNoteNotice),
        }

    def _bind(self) -> None:
        """Buttons to their actions, actions to what they do."""
        form, actions = self.form, self._actions
        for button, deed in (
            (form.leaveButton, Deed.LEAVE),
            (form.shortenButton, Deed.SHORTEN),
            (form.recessButton, Deed.RECESS),
            (form.extendButton, Deed.EXTEND),
            (form.finishTurnButton, Deed.FINISH_TURN),
            (form.callButton, Deed.CALL_CHOSEN),
            (form.removeButton, Deed.REMOVE_CHOSEN),
            (form.agendaSceneButton, Deed.AGENDA_SCENE),
            (form.blankButton, Deed.BLANK),
            (form.projectorButton, Deed.PROJECTOR),
            (form.stripAgendaButton, Deed.AGENDA_SCENE),
            (form.stripBlankButton, Deed.BLANK),
            (form.stripProjectorButton, Deed.PROJECTOR),
        ):
            button.setDefaultAction(actions[deed])
        form.nextButton.clicked.connect(actions[Deed.NEXT].trigger)
        form.undoButton.clicked.connect(actions[Deed.UNDO].trigger)
        actions.connect_to(self._doers())

    def _doers(self) -> Mapping[Deed, Callable[[], object]]:
        return {
            **self._deeds.doers(),
            Deed.CALL_CHOSEN: self._queue.call_chosen,
            Deed.REMOVE_CHOSEN: self._queue.remove_chosen,
            Deed.LEAVE: self._check_in.see_off,
        }

    def _show_next(self, screen: NextScreen) -> None:
        button = self.form.nextButton
        button.say(screen.label)
        restyle(button, "waiting", screen.command is None)
        colours = current_colours()
        button.setIcon(icon("skip-forward", colours.on_accent if screen.command else colours.warn))
        self._actions.explain(Deed.NEXT, screen.label)
        button.setToolTip(self._actions[Deed.NEXT].toolTip())

    def _show_deeds(self) -> None:
        """Names that follow the forum: what undo would undo, whether a recess begins or ends."""
        desk, words, actions = self._bridge.desk, current_words(), self._actions
        undo, redo = desk.undo_name, desk.redo_name
        undo_text = (
            words("Undo: {step}", step=words.named("command", undo)) if undo else words("Undo")
        )
        redo_text = (
            words("Redo: {step}", step=words.named("command", redo)) if redo else words("Redo")
        )
        self.form.undoButton.say(undo_text)
        is_recess = desk.forum.sitting_state is SittingState.IN_RECESS
        recess_text = words("End recess") if is_recess else words("Recess")
        for deed, text in (
            (Deed.UNDO, undo_text),
            (Deed.REDO, redo_text),
            (Deed.RECESS, recess_text),
        ):
            actions.say(deed, text)
        self.form.undoButton.setToolTip(actions[Deed.UNDO].toolTip())
        actions[Deed.RECESS].setIcon(icon("play" if is_recess else "pause"))
        actions[Deed.REDO].setEnabled(bool(redo))
        actions[Deed.FINISH_TURN].setEnabled(desk.forum.turn is not None)
        actions[Deed.BLANK].setChecked(desk.forum.scene is Scene.BLANK)
        actions[Deed.AGENDA_SCENE].setChecked(desk.forum.scene is Scene.AGENDA)
