"""A line whose text is looked at while it is typed, also while an input method composes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from civicforum.ui.widgets.line import EntryLine

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TypedLine(EntryLine):
    """Up and Down are for the list of suggestions that belongs to it.

    Signals:
        typed: the text with what is being composed, at every change of either; "" when the line
            loses the focus, and the text again when it comes back.
        stepped: 1 for Down, -1 for Up.
    """

    typed = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composed = ""
        self.textChanged.connect(self._tell)

    @property
    def sought(self) -> str:
        """What is in the line, and at the cursor what is being composed; "" without the focus."""
        if not self.hasFocus():
            return ""
        text, place = self.text(), self.cursorPosition()
        return f"{text[:place]}{self._composed}{text[place:]}"

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A syllable grows, or is committed."""
        self._composed = event.preeditString()
        super().inputMethodEvent(event)
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Suggestions come back."""
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Suggestions give way."""
        super().focusOutEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a composition before it may end the entry."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(step)
        elif self._composed and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self.typed.emit(self.sought)
