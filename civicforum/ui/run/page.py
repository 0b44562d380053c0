"""The Run page: agenda, timer, the big button, speakers, cards, polls, log, what the room sees."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QSizePolicy, QWidget

from civicforum.base.errors import Refused
from civicforum.screens.agenda import agenda_screen
from civicforum.screens.log import Journal, log_screen
from civicforum.screens.next import NextScreen, next_screen
from civicforum.screens.queue import queue_screen
from civicforum.screens.search import Kind
from civicforum.screens.speaker import speaker_screen
from civicforum.screens.state import state_screen
from civicforum.screens.timer import timer_screen
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_run_page import Ui_RunPage
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.page import Page, PageName
from civicforum.ui.run.agenda_panel import AgendaPanel
from civicforum.ui.run.cards_panel import CardsPanel
from civicforum.ui.run.deeds import Panels, RunDeeds
from civicforum.ui.run.door_panel import DoorPanel
from civicforum.ui.run.log_panel import LogPanel
from civicforum.ui.run.poll_panel import PollPanel
from civicforum.ui.run.projector_panel import ProjectorPanel
from civicforum.ui.run.queue_panel import QueuePanel
from civicforum.ui.run.quick_note import QuickNote
from civicforum.ui.run.survey_tab import SurveyTab
from civicforum.ui.run.timer_panel import LOW, ROOM_FOR_ALL, SpeakerPanel, TimerPanel
from civicforum.ui.theme import current_colours, scaled, target
from civicforum.ui.widgets.notice import Notice, restyle

NARROW, SLIM, TINY = 1180, 860, 700
LOWEST = 510
GIST, STRIP = 220, 36
_GAP = 12
NEXT, NEXT_LOW = 62, 44
_MINUTE = 60_000
_OTHERS = (
    Deed.SKIP,
    Deed.RECESS,
    Deed.CLOSE_SITTING,
    Deed.REOPEN_SITTING,
    Deed.REOPEN_TURN,
    Deed.PUT_BACK,
    Deed.BACK,
)


class RunPage(Page):
    """Reads the screens anew at every change, times four times a second; equal ones are skipped."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bridge, actions, parent)
        self.form = form = Ui_RunPage()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._minute = 0
        self._agenda = AgendaPanel(form, bridge, self)
        self._timer = TimerPanel(form, self)
        self._speaker = SpeakerPanel(form, bridge, self)
        self._door = DoorPanel(form, bridge, self)
        self.queue = QueuePanel(bridge, actions, form.tabs)
        self.cards = CardsPanel(bridge, actions, form.tabs)
        self.cards.asked.connect(form.tabs.setCurrentWidget)
        self.poll = PollPanel(bridge, form.tabs)
        self.log = LogPanel(form.tabs)
        for panel in (self.queue, self.cards, self.poll, self.log):
            form.tabs.addTab(panel, "")
        self.note = QuickNote(bridge, self)
        self.projector = ProjectorPanel(bridge, actions, self)
        form.runLayout.insertWidget(2, self.projector)
        panels = Panels(self.queue, self.cards, self.poll, self.log, self.note)
        self._deeds = RunDeeds(form, bridge, actions, panels=panels, parent=self)
        self.survey = SurveyTab(form.tabs, bridge, before=self.log)
        self.survey.room_asked.connect(self._preview_answers)
        self.poll.decision_asked.connect(self._deeds.note)
        bridge.changed.connect(self._deeds.show)  # on other pages too
        form.tabs.tabBar().setDrawBase(False)
        Notice(form.nextNotice, bridge, Place.NEXT)
        self._bind()
        self.start()

    def leave(self) -> None:
        """The forum is closed: no thread is left, and no window for voters."""
        super().leave()
        self.poll.leave()
        self.survey.leave()

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """Everything that is done on this page."""
        return {
            **self._deeds.doers(),
            **self.queue.doers(),
            **self.projector.doers(),
            **self.cards.doers(),
            Deed.LEAVE: self._door.see_off,
            Deed.COUNT_POLL: self._count_poll,
            Deed.KEY_FORMS: self._key_forms,
        }

    def refresh(self) -> None:
        """Show the forum as it is now."""
        desk, words, now = self.bridge.desk, current_words(), self.bridge.desk.now()
        forum, roll = desk.forum, desk.roll
        self._minute = now // _MINUTE
        self._agenda.show(agenda_screen(forum, words=words, now=now))
        queue = queue_screen(forum, roll, words=words, now=now, sought=self.queue.sought)
        self.queue.show_screen(queue)
        self._name_tab(self.queue, queue.title)
        self.cards.refresh()
        self._name_tab(self.cards, self.cards.title)
        self.poll.refresh()
        self.survey.refresh()
        journal = Journal(desk.log, desk.retracted)
        self.log.show_screen(log_screen(journal, forum, roll=roll, words=words))
        state = state_screen(forum, saved_at=desk.log[-1].at, words=words, now=now)
        self._door.show(state.people)
        self.note.refresh()
        self._show_next(next_screen(forum, roll, words=words))
        self._make_room()
        self.projector.refresh()
        self.tick()

    def tick(self) -> None:
        """Show the running times."""
        desk, words, now = self.bridge.desk, current_words(), self.bridge.desk.now()
        if now // _MINUTE != self._minute:
            self.refresh()
            return
        self._timer.show(timer_screen(desk.forum, words=words, now=now))
        self._speaker.show(speaker_screen(desk.forum, desk.roll, words=words, now=now))
        self.poll.tick()
        self.projector.tick()

    def retranslate(self) -> None:
        """Texts, icons and sizes anew."""
        words = current_words()
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        for panel in (self.queue, self.cards, self.poll, self.survey, self.log):
            panel.retranslate()
        self.note.retranslate()
        self.projector.retranslate()
        self._name_tab(self.poll, words("Poll"))
        self._name_tab(self.log, words("Log"))
        self.form.nextButton.setIcon(icon("skip-forward", current_colours().on_accent))
        self.form.nextButton.hint = "Ctrl+Enter"
        self.form.undoButton.setIcon(icon("undo-2"))
        self.form.moreButton.setIcon(icon("chevron-down"))
        self.form.moreButton.setToolTip(words("More"))
        self.form.rightStrip.setFixedWidth(target(STRIP) + scaled(_GAP))
        self.form.stripPictureButton.setIcon(icon("eye"))
        self.form.stripPictureButton.setToolTip(words("Projector pictures"))
        self.arrange()
        self._deeds.show()
        self._change()

    def show_spot(self, spot: str) -> None:
        """The agenda, the door, a tab by its name, or one thing ("poll:ID")."""
        form, (name, _, identity) = self.form, spot.partition(":")
        if identity:
            self._go_to(Kind(name), identity)
        if name == Kind.CARD:
            return
        tab = form.tabs.findChild(QWidget, f"{name}Tab")
        if tab is not None:
            form.tabs.setCurrentWidget(tab)
        turn = self.bridge.desk.forum.turn
        is_now = turn is not None and turn.id == identity
        fields = {
            "agenda": form.agendaView,
            "item": form.agendaView,
            "door": form.checkInLine,
            "speech": form.gistLine if is_now else self.queue.form.earlierGistLine,
        }
        fields.get(name, form.tabs if tab is None else tab).setFocus()

    def first_focus(self) -> QWidget:
        """The big button."""
        return self.form.nextButton

    def panes(self) -> Sequence[QWidget]:
        """From left to right."""
        form = self.form
        return (form.leftCard, form.speakerCard, form.tabsCard, self.projector, form.rightStrip)

    def _count_poll(self) -> None:
        """To where the poll at hand is counted, from any page."""
        self.jumped.emit(PageName.RUN, "poll")
        self.poll.begin_count()

    def _key_forms(self) -> None:
        """To the code of the next form, from any page."""
        self.survey.refresh()
        if self.survey.is_wanted:
            self.jumped.emit(PageName.RUN, "survey")
            self.survey.begin()
        else:
            none = current_words().problem(Refused("no-survey"))
            self.jumped.emit(PageName.RUN, "")
            self.bridge.told.emit(Place.NEXT, none)

    def _preview_answers(self, survey: str, question: str) -> None:
        """In a narrow window the pictures come over the page."""
        self.form.stripPictureButton.setChecked(not self.form.rightStrip.isHidden())
        self.projector.preview_answers(survey, question)

    def _go_to(self, kind: Kind, identity: str) -> None:
        """To a thing that was found."""
        form = self.form
        match kind:
            case Kind.POLL:
                form.tabs.setCurrentWidget(self.poll)
                self.poll.choose(identity)
            case Kind.CARD:
                self.cards.choose_card(identity)
            case Kind.ITEM:
                self._agenda.choose(identity)
            case Kind.SPEECH:
                form.tabs.setCurrentWidget(self.queue)
                self.queue.choose_turn(identity)
            case _:
                form.tabs.setCurrentWidget(self.log)

    def arrange(self) -> None:
        """A narrow window loses the right column, a low one has smaller figures and no note."""
        form, window = self.form, self.window()
        is_narrow = window.width() < scaled(NARROW) or self.room < scaled(LOWEST)
        is_slim, is_low = window.width() < scaled(SLIM), self.room < scaled(LOW)
        is_tiny = window.width() < scaled(TINY)
        self._place_projector(over_page=is_narrow)
        self._place_note(in_log=is_narrow)
        self._place_agenda(in_tab=is_slim)
        form.leftCard.setFixedWidth(scaled(220 if is_narrow else 270))
        form.noteBox.setVisible(not is_low)
        side = QBoxLayout.Direction.LeftToRight if is_low else QBoxLayout.Direction.TopToBottom
        below = QBoxLayout.Direction.TopToBottom
        form.timerLayout.setDirection(below if is_tiny else side)
        form.speakerLayout.setDirection(below if is_tiny else side)
        form.gistLine.setMinimumWidth(scaled(GIST) if is_low and not is_tiny else 0)
        form.recessButton.setVisible(not is_low)
        style = Qt.ToolButtonStyle
        alone = style.ToolButtonIconOnly if is_low else style.ToolButtonTextBesideIcon
        for button in (form.finishTurnButton, form.interruptButton):
            restyle(button, "toolButtonStyle", alone)
        form.nextButton.setFixedHeight(scaled(NEXT_LOW if is_low else NEXT))
        for button in (form.moreButton, form.rehearseButton):
            restyle(button, "tall", "low" if is_low else "true")
        self._make_room()
        self._timer.fit(height=self.room)
        self.projector.fit(height=self.room)

    def _make_room(self) -> None:
        """Where it is tight and nobody has the floor, the board and the polls have their room."""
        form, is_tight = self.form, self.room < scaled(ROOM_FOR_ALL)
        is_idle = self.bridge.desk.forum.turn is None and not form.gistLine.text()
        is_elsewhere = form.tabs.currentWidget() not in {self.queue, form.leftCard}
        form.speakerCard.setVisible(not (is_tight and is_idle and is_elsewhere))
        self._heed_only(form.tabs.currentWidget())

    def _heed_only(self, seen: QWidget | None) -> None:
        """The page is as high as the tab that is seen wants it, not as the highest of all tabs."""
        ways = QSizePolicy.Policy
        for panel in (self.queue, self.cards, self.poll, self.log, self.survey.panel):
            if panel is not None:
                policy = panel.sizePolicy()
                policy.setVerticalPolicy(ways.Preferred if panel is seen else ways.Ignored)
                panel.setSizePolicy(policy)

    def _place_note(self, *, in_log: bool) -> None:
        """The quick note stands in the right column, or below the log where there is none."""
        below = self.log.form.logLayout if in_log else self.projector.form.rightLayout
        if below.indexOf(self.note) < 0:
            below.addWidget(self.note)

    def _place_projector(self, *, over_page: bool) -> None:
        """At the right, or over the page while the button of the strip is down."""
        form, panel = self.form, self.projector
        form.rightStrip.setVisible(over_page)
        is_in_line = form.runLayout.indexOf(panel) >= 0
        if over_page:
            if is_in_line:
                form.runLayout.removeWidget(panel)
            panel.setVisible(form.stripPictureButton.isChecked())
            height = panel.sizeHint().height()
            right = self.width() - form.rightStrip.width() - panel.width() - scaled(_GAP)
            panel.setGeometry(right, scaled(_GAP), panel.maximumWidth(), height)
            panel.raise_()
        elif not is_in_line:
            form.runLayout.insertWidget(2, panel)
            panel.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what lies over the page."""
        if event.key() == Qt.Key.Key_Escape and self.form.stripPictureButton.isChecked():
            self.form.stripPictureButton.setChecked(False)
            return
        super().keyPressEvent(event)

    def _place_agenda(self, *, in_tab: bool) -> None:
        """At the left, or in a tab where everything is large."""
        form = self.form
        is_there = form.tabs.indexOf(form.leftCard) >= 0
        if in_tab and not is_there:
            form.tabs.insertTab(0, form.leftCard, current_words()("Agenda"))
        elif is_there and not in_tab:
            form.tabs.removeTab(form.tabs.indexOf(form.leftCard))
            form.runLayout.insertWidget(0, form.leftCard)
            form.leftCard.show()

    def _bind(self) -> None:
        """Buttons to their actions."""
        form, actions = self.form, self.actions_
        is_rehearsal = self.bridge.is_rehearsal
        for button, deed in (
            (form.leaveButton, Deed.LEAVE),
            (form.shortenButton, Deed.SHORTEN),
            (form.pauseButton, Deed.PAUSE),
            (form.recessButton, Deed.RECESS),
            (form.extendButton, Deed.EXTEND),
            (form.finishTurnButton, Deed.FINISH_TURN),
            (form.interruptButton, Deed.INTERRUPT),
            (form.rehearseButton, Deed.END_REHEARSAL if is_rehearsal else Deed.REHEARSE),
            (form.stripTakeButton, Deed.TAKE),
            (form.stripBlankButton, Deed.BLANK),
            (form.stripProjectorButton, Deed.PROJECTOR),
        ):
            button.setDefaultAction(actions[deed])
        more = QMenu(form.moreButton)
        more.setObjectName("moreMenu")
        for deed in _OTHERS:
            more.addAction(actions[deed])
        form.moreButton.setMenu(more)
        form.stripPictureButton.toggled.connect(self.arrange)
        form.tabs.currentChanged.connect(self._make_room)
        form.nextButton.clicked.connect(actions[Deed.NEXT].trigger)
        form.undoButton.clicked.connect(actions[Deed.UNDO].trigger)

    def _name_tab(self, panel: QWidget, title: str) -> None:
        tabs = self.form.tabs
        if tabs.tabText(tabs.indexOf(panel)) != title:
            tabs.setTabText(tabs.indexOf(panel), title)

    def _show_next(self, screen: NextScreen) -> None:
        button = self.form.nextButton
        button.say(screen.label)
        restyle(button, "waiting", screen.command is None)
        colours = current_colours()
        button.setIcon(icon("skip-forward", colours.on_accent if screen.command else colours.warn))
        self.actions_.explain(Deed.NEXT, screen.label)
        button.setToolTip(self.actions_[Deed.NEXT].toolTip())
