"""Widgets that digit keys are struck on: to count hands one by one, to enter who answers what."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QToolButton, QWidget

from civicforum.screens.roll_call import DIGITS

_SHIFTED = {sign: place for place, sign in enumerate("!@#$%^&*(", start=1)}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ORDERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def digit_of(event: QKeyEvent) -> tuple[int, bool]:
    """The digit 1 to 9 of a key, 0 for other keys; and whether it was struck with Shift.

    With Shift a key is known by the sign above its digit, as on Korean and US keyboards.
    """
    if event.modifiers() & _ORDERS:
        return 0, False
    if event.text() in _SHIFTED:
        return _SHIFTED[event.text()], True
    digit = event.key() - Qt.Key.Key_0
    is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return (digit, is_shifted) if 1 <= digit <= DIGITS else (0, False)


class TallyButton(QToolButton):
    """It is on while it has the focus: then the keys 1 to 9 add a hand each.

    A click or Space turns it on, the same or Esc leaves it again.

    Signals:
        struck: the place of an option (from 0), and 1 or -1.
        back: the last stroke was wrong.
        entered: the count is complete.
        left: the focus is to go to the fields.
    """

    struck = Signal(int, int)
    back = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._text = ""
        self._is_less = False
        self._is_fresh = False

    def say(self, text: str) -> None:
        """What it is called; a minus behind it while the next digit takes one back."""
        self._text = text
        self.setText(f"{text} −" if self._is_less else text)
        self.setAccessibleName(self.text())

    def nextCheckState(self) -> None:
        """A click that brought the focus has turned it on; another one leaves it."""
        if not self.hasFocus():
            self.setFocus()
        elif not self._is_fresh:
            self.left.emit()
        self._is_fresh = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """On."""
        super().focusInEvent(event)
        self._is_fresh = event.reason() is Qt.FocusReason.MouseFocusReason
        self.setChecked(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Off."""
        super().focusOutEvent(event)
        self._arm(is_less=False)
        self.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, Minus before a digit, Backspace, Enter and Esc; all else as on any button."""
        digit, is_less = digit_of(event)
        if digit:
            self.struck.emit(digit - 1, -1 if is_less or self._is_less else 1)
            self._arm(is_less=False)
        elif event.key() == Qt.Key.Key_Minus:
            self._arm(is_less=not self._is_less)
        elif event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and not event.modifiers() & _ORDERS:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _arm(self, *, is_less: bool) -> None:
        self._is_less = is_less
        self.say(self._text)


class RollList(QListView):
    """Those who answer by name: a digit is the answer of the one who is chosen.

    Signals:
        struck: the place of an option, from 0.
        back: the last answer was wrong.
        entered: Enter.
    """

    struck = Signal(int)
    back = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits are no search in the list here."""
        digit, _ = digit_of(event)
        if digit:
            self.struck.emit(digit - 1)
        elif event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        elif event.key() in _ENTER and not event.modifiers() & _ORDERS:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
