"""Voting on the laptop: a window over everything, for one voter after another."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication, QButtonGroup, QPushButton, QVBoxLayout, QWidget

from civicforum.base.errors import ProblemError, Refused
from civicforum.domain.secret import CastSecretBallot
from civicforum.screens.ballot_line import read_numbers
from civicforum.screens.kiosk import KioskScreen, Voter, Way, kiosk_screen, voter_meant
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_kiosk import Ui_KioskWindow
from civicforum.ui.language import current_words
from civicforum.ui.projector.window import ProjectorWindow
from civicforum.ui.run.option_fields import OptionFields, tab_in_order
from civicforum.ui.theme import scaled, text_font
from civicforum.ui.widgets.notice import Notice

_THANKS = 6_000  # milliseconds until the next voter's turn, so that nobody sees who came before
_TEXT, _TALL = 22, 52


class KioskWindow(QWidget):
    """It shows a number field, then the ballot, then thanks; nothing of a ballot stays in it.

    Until it is closed the other windows on this screen are hidden, so that no key of the window
    manager brings them before a voter; what the room sees stays. They come back as they were.

    Signals:
        ended: it was closed.
    """

    ended = Signal()

    def __init__(self, bridge: Bridge, poll: str) -> None:
        super().__init__()
        self.form = form = Ui_KioskWindow()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"CivicForum – {current_words()('Voting')}")
        self._bridge, self._poll = bridge, poll
        self._hidden: list[QWidget] = []
        self._active: QWidget | None = None
        self._voter: Voter | None = None
        self._screen: KioskScreen | None = None
        self._group = QButtonGroup(self)
        self._choices: list[QPushButton] = []
        self._numbers = OptionFields(form.choicesBox, name="ballot")
        self._column = QVBoxLayout(form.choicesBox)
        self._column.setSpacing(scaled(12))
        self._thanks = QTimer(self, singleShot=True, interval=_THANKS)
        self._thanks.timeout.connect(self._ask)
        Notice(form.kioskNotice, bridge, Place.KIOSK)
        self._column.setContentsMargins(0, 0, 0, 0)
        buttons = (form.voterButton, form.castButton, form.backButton, form.nextVoterButton)
        for widget in (form.voterNumberLabel, form.voterLine, *buttons):
            widget.setFont(text_font(_TEXT))
            widget.setMinimumHeight(scaled(_TALL))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # Enter presses what has the focus
        form.voterLine.returnPressed.connect(self._take_number)
        form.voterButton.clicked.connect(self._take_number)
        form.castButton.clicked.connect(self._cast)
        form.backButton.clicked.connect(self._ask)
        form.nextVoterButton.clicked.connect(self._ask)
        form.endKioskButton.clicked.connect(self.close)
        self._numbers.entered.connect(form.castButton.setFocus)
        self._numbers.edited.connect(self._say_cast)
        bridge.changed.connect(self.refresh)
        self.refresh()

    def begin(self, screen: QScreen) -> None:
        """Over the whole screen of the facilitator, waiting for the first voter."""
        self._ask()
        self._active = QApplication.activeWindow()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        self._hidden = [w for w in shown if w is not self and not isinstance(w, ProjectorWindow)]
        for window in self._hidden:
            window.hide()

    def refresh(self) -> None:
        """The progress; once the poll is closed there is nothing to do here."""
        desk = self._bridge.desk
        poll = desk.forum.poll_of(self._poll)
        screen = kiosk_screen(poll, len(desk.voted(poll.id)), words=current_words())
        if not screen.is_open:
            self.close()
            return
        before, self._screen = self._screen, screen
        self.form.kioskProgress.setText(screen.progress)
        if before is None:
            self.form.kioskQuestion.setText(screen.question)
            self.form.ballotTerms.setText(screen.terms)
            self.form.ballotTerms.setVisible(bool(screen.terms))
            self._make(screen)

    def event(self, event: QEvent) -> bool:
        """The facilitator's keys (Next, Undo, Commands, Quit …) are not the voter's."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses an option; Esc goes back without voting."""
        place = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape and self._voter is not None:
            self._ask()
        elif self._voter is not None and 0 <= place < min(9, len(self._choices)):
            self._choices[place].click()
            self._choices[place].setFocus()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Back to the facilitator."""
        self._thanks.stop()
        hidden, self._hidden = self._hidden, []
        for window in hidden:
            window.show()
        if self._active in hidden:
            self._active.raise_()
            self._active.activateWindow()
        super().closeEvent(event)
        self.ended.emit()

    def _make(self, screen: KioskScreen) -> None:
        """What the ballot is filled with: made once, the poll does not change any more."""
        form = self.form
        if screen.way is Way.NUMBERS:
            self._numbers.present(screen.labels, after=form.backButton, most=screen.most)
            self._column.addWidget(self._numbers)
            tab_in_order(*self._numbers.boxes, form.castButton, form.backButton)
            return
        self._numbers.hide()
        self._group.setExclusive(screen.way is Way.ONE)
        for place, label in enumerate(screen.labels):
            choice = QPushButton(label.replace("&", "&&"), form.choicesBox)
            choice.setObjectName(f"ballot{place}Button")
            choice.setAccessibleName(label)
            choice.setCheckable(True)
            choice.setAutoDefault(True)
            choice.setFont(text_font(_TEXT))
            choice.setMinimumHeight(scaled(_TALL))
            choice.toggled.connect(self._mark)
            self._group.addButton(choice)
            self._column.addWidget(choice)
            self._choices.append(choice)
        self._column.addStretch(1)
        tab_in_order(*self._choices, form.castButton, form.backButton)

    def _ask(self) -> None:
        """Empty, for the next voter."""
        self._thanks.stop()
        self._voter = None
        self.form.voterLine.empty()
        self._clear()
        self._show_page(self.form.askPage)
        self.form.voterLine.setFocus()

    def _clear(self) -> None:
        self._group.setExclusive(False)
        for choice in self._choices:
            choice.setChecked(False)
        self._group.setExclusive(self._screen is not None and self._screen.way is Way.ONE)
        for box in self._numbers.boxes:
            box.setValue(0)

    def _show_page(self, page: QWidget) -> None:
        for each in (self.form.askPage, self.form.ballotPage, self.form.donePage):
            each.setVisible(each is page)

    def _take_number(self) -> None:
        desk, line = self._bridge.desk, self.form.voterLine
        if not line.text().strip():
            return
        poll, words = desk.forum.poll_of(self._poll), current_words()
        try:
            self._voter = voter_meant(
                desk.forum, desk.roll, poll, line.text(), desk.voted(poll.id), words=words
            )
        except Refused as refusal:
            self._say(refusal)
            line.selectAll()
            return
        self._bridge.told.emit(Place.KIOSK, "")
        self.form.voterLabel.setText(self._voter.told)
        self._say_cast()
        self._show_page(self.form.ballotPage)
        first = self._choices or self._numbers.boxes
        first[0].setFocus()

    def _say(self, problem: ProblemError) -> None:
        self._bridge.told.emit(Place.KIOSK, current_words().problem(problem))

    def _marks(self) -> tuple[int, ...]:
        """What was filled in; () where nothing was."""
        for box in self._numbers.boxes:
            box.interpretText()
        marks = tuple(int(choice.isChecked()) for choice in self._choices)
        typed = tuple(box.value() for box in self._numbers.boxes)
        if not any(marks) and not any(typed):
            return ()
        return marks or read_numbers(self._bridge.desk.forum.poll_of(self._poll), typed)

    def _mark(self) -> None:
        """What is chosen has a tick, whatever the colours are."""
        for choice in self._choices:
            label = choice.accessibleName().replace("&", "&&")
            choice.setText(f"✓ {label}" if choice.isChecked() else label)
        self._say_cast()

    def _say_cast(self) -> None:
        words = current_words()
        blank = words("Put a blank ballot into the urn")
        self.form.castButton.setText(words("Put into the urn") if self._marks() else blank)

    def _cast(self) -> None:
        if self._voter is None:
            return
        order = CastSecretBallot(self._poll, self._voter.person, self._marks())
        if not self._bridge.do(order, place=Place.KIOSK):
            return
        self._voter = None
        self._clear()
        self._show_page(self.form.donePage)
        self.form.nextVoterButton.setFocus()
        self._thanks.start()
