"""The roll call: who is asked now, one key for the answer, and on to the next."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from civicforum.domain.counts import CastVote, TakeBackVote
from civicforum.domain.kinds import Channel
from civicforum.screens.ballot_line import read_numbers
from civicforum.screens.roll_call import RollCall, answer_told, next_to_ask, roll_call
from civicforum.screens.row import Mark
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_roll_panel import Ui_RollPanel
from civicforum.ui.language import current_words
from civicforum.ui.run.option_fields import TALLEST, OptionFields, tab_in_order
from civicforum.ui.theme import scaled, target
from civicforum.ui.widgets.choices import chosen, fill
from civicforum.ui.widgets.elided import ElidedButton
from civicforum.ui.widgets.rows import ROW_HEIGHT, shown_in
from civicforum.ui.widgets.tick_box import TickBox

_NUMBER, _ROWS, _COLUMNS = 44, 6, 4


class RollPanel(QWidget):
    """Buttons where one answer is the ballot, check boxes or numbers where it has many marks.

    Signals:
        answered: somebody's answer was entered.
    """

    answered = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget, *, after: QWidget) -> None:
        """In the tab order it comes after another widget."""
        super().__init__(parent)
        self.form = form = Ui_RollPanel()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("rollBox")
        self._bridge, self._after = bridge, after
        self._rows = shown_in(form.rollView, lead_width=_NUMBER)
        self._shown: RollCall | None = None
        self._last: dict[str, str] = {}
        self._answers: list[QPushButton | TickBox] = []
        self._numbers = OptionFields(form.answerBox, name="answer")
        self._numbers.hide()
        form.rollView.selectionModel().currentChanged.connect(self._name_now)
        form.rollView.struck.connect(self._strike)
        form.rollView.back.connect(self.take_back)
        form.rollView.entered.connect(self._enter)
        self._numbers.entered.connect(self._enter)
        form.answerButton.clicked.connect(self._enter)
        form.takeBackButton.clicked.connect(self.take_back)

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        name = current_words()("How the answer came")
        self.form.wayCombo.setAccessibleName(name)
        self.form.wayCombo.view().setAccessibleName(name)

    def in_order(self) -> tuple[QWidget, ...]:
        """As Tab goes through it."""
        form = self.form
        answers = self._answers or self._numbers.boxes
        ways = (self._after, form.wayCombo)
        return (*ways, *answers, form.answerButton, form.takeBackButton, form.rollView)

    def begin(self) -> None:
        """To the list, at who is to be asked."""
        self.form.rollView.setFocus()

    def show_screen(self, screen: RollCall | None) -> None:
        """Another poll begins at its first; the one who is being asked stays so."""
        self.setVisible(screen is not None)
        before, self._shown = self._shown, screen
        if screen is None:
            return
        now = self._now() if before is not None and before.poll == screen.poll else ""
        self._rows.show(screen.rows)
        if before is None or (before.labels, before.is_single, before.most_per_option) != (
            screen.labels,
            screen.is_single,
            screen.most_per_option,
        ):
            self._make_answers(screen)
        self._ask(now or next_to_ask(screen, ""))
        self.form.rollProgress.setText(screen.progress)
        if before is None or before.poll != screen.poll:
            self.form.wayCombo.clear()
        fill(self.form.wayCombo, screen.ways)
        self.form.wayCombo.setVisible(len(screen.ways) > 1)
        self._numbers.setMaximumHeight(scaled(TALLEST))
        self.form.rollView.setMaximumHeight(target(ROW_HEIGHT) * _ROWS)
        self._show_last(screen)

    def take_back(self) -> None:
        """The chosen one's answer, else the last one that was entered here."""
        screen = self._shown
        if screen is None:
            return
        last = self._last.get(screen.poll, "")
        index = self.form.rollView.currentIndex()
        is_answered = index.isValid() and self._rows.row(index).mark is Mark.DONE
        person = self._now() if is_answered else last
        if person and self._bridge.do(TakeBackVote(screen.poll, person), place=Place.POLL):
            self._last.pop(screen.poll, None)
            self._ask(person)
            self._show_last(screen)

    def _now(self) -> str:
        index = self.form.rollView.currentIndex()
        return self._rows.row(index).key if index.isValid() else ""

    def _ask(self, person: str) -> None:
        view = self.form.rollView
        index = self._rows.index(self._rows.place_of(person))
        view.setCurrentIndex(index)
        view.scrollTo(index)
        self._name_now(index)

    def _name_now(self, index: QModelIndex) -> None:
        row = self._rows.row(index) if index.isValid() else None
        words = current_words()
        told = row.spoken if row else words("Everybody has answered")
        self.form.rollNow.setText(told)

    def _make_answers(self, screen: RollCall) -> None:
        for old in self._answers:
            old.setParent(None)
            old.deleteLater()
        is_numbered = not screen.is_single and screen.most_per_option > 1
        self._answers = [] if is_numbered else [self._answer(screen, n) for n in _places(screen)]
        for place, widget in enumerate(self._answers):
            self.form.answerLayout.addWidget(widget, place // _COLUMNS, place % _COLUMNS)
        if is_numbered:
            most = screen.most_per_option
            self._numbers.present(screen.labels, after=self._after, most=most)
            self.form.answerLayout.addWidget(self._numbers)
        tab_in_order(*self.in_order())
        self._numbers.setVisible(is_numbered)
        self.form.answerButton.setVisible(not screen.is_single)

    def _answer(self, screen: RollCall, place: int) -> QPushButton | TickBox:
        text = screen.labels[place]
        widget: QPushButton | TickBox
        if screen.is_single:
            widget = ElidedButton(self.form.answerBox)
            widget.say(text)
            widget.setAutoDefault(False)
            widget.clicked.connect(self._press)
        else:
            widget = TickBox(text.replace("&", "&&"), self.form.answerBox)
            widget.setAccessibleName(text)
            widget.setMinimumHeight(target(28))
        widget.setObjectName(f"answer{place}Button")
        widget.show()
        return widget

    def _press(self) -> None:
        """The button of an answer."""
        sender = self.sender()
        place = next((n for n, each in enumerate(self._answers) if each is sender), -1)
        if place >= 0:
            self._strike(place)

    def _strike(self, place: int) -> None:
        """A digit is the whole answer, a check mark, or one mark more."""
        screen = self._shown
        if screen is None or place >= len(screen.labels):
            return
        if screen.is_single:
            self._cast(tuple(int(n == place) for n in _places(screen)))
        elif self._answers:
            box = self._answers[place]
            box.setChecked(not box.isChecked())
        else:
            box = self._numbers.boxes[place]
            box.setValue(box.value() + 1)

    def _enter(self) -> None:
        """A ballot of many marks is complete."""
        screen = self._shown
        if screen is None or screen.is_single:
            return
        for box in self._numbers.boxes:
            box.interpretText()
        marks = (
            tuple(int(box.isChecked()) for box in self._answers)
            if self._answers
            else read_numbers(
                self._bridge.desk.forum.poll_of(screen.poll),
                tuple(box.value() for box in self._numbers.boxes),
            )
        )
        if self._cast(marks):
            for box in self._answers:
                box.setChecked(False)
            for box in self._numbers.boxes:
                box.setValue(0)
            self.form.rollView.setFocus()

    def _cast(self, marks: tuple[int, ...]) -> bool:
        """Enter the answer of the one who is asked, and ask the next."""
        screen, person = self._shown, self._now()
        if screen is None or not person:
            return False
        channel = Channel(chosen(self.form.wayCombo))
        order = CastVote(screen.poll, person, marks, channel)
        if not self._bridge.do(order, place=Place.POLL):
            return False
        self._last[screen.poll] = person
        self.answered.emit(person)
        desk = self._bridge.desk
        poll = desk.forum.poll_of(screen.poll)
        fresh = roll_call(desk.forum, poll, desk.roll, words=current_words())
        self._ask(next_to_ask(fresh or screen, person))
        self._show_last(screen)
        return True

    def _show_last(self, screen: RollCall) -> None:
        desk = self._bridge.desk
        last = self._last.get(screen.poll, "")
        told = answer_told(desk.forum, desk.roll, screen.poll, last, words=current_words())
        self.form.rollLast.setText(told)


def _places(screen: RollCall) -> range:
    return range(len(screen.labels))
