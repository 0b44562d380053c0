"""Widgets that digit keys are struck on: to count hands one by one, to enter who answers what."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from civicforum.screens.roll_call import DIGITS
from civicforum.ui.widgets.elided import ElidedButton

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


class TallyButton(ElidedButton):
    """Where the keys 1 to 9 add a hand each, while it has the focus; a click gives it the focus.

    Signals:
        struck: the place of an option (from 0), and 1 or -1.
        minus: one less for the option that was struck last.
        back: the last stroke was wrong.
        entered: the count is complete.
    """

    struck = Signal(int, int)
    minus = Signal()
    back = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, Minus, Backspace and Enter; all else as on any button."""
        digit, is_less = digit_of(event)
        if digit:
            self.struck.emit(digit - 1, -1 if is_less else 1)
        elif event.key() == Qt.Key.Key_Minus:
            self.minus.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        elif event.key() in _ENTER and not event.modifiers() & _ORDERS:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


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
