"""Labels and buttons whose text gives way on a narrow screen; readers still get the whole."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from civicforum.ui.theme import text_font

_NARROWEST = 72


class ElidedLabel(QLabel):
    """One line that ends in … where it does not fit; its tooltip is the whole."""

    def minimumSizeHint(self) -> QSize:
        """It may become narrow."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much of the text as there is room for."""
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            area,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )


class ElidedButton(QPushButton):
    """A button for a text of any length, with & in it too."""

    def say(self, text: str) -> None:
        """Set a text that people wrote parts of."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """It may become narrow."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text between icon and edge."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self._room(option)
        option.text = option.fontMetrics.elidedText(
            option.text, Qt.TextElideMode.ElideRight, room, Qt.TextFlag.TextShowMnemonic.value
        )
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _room(self, option: QStyleOptionButton) -> int:
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        taken = 0 if option.icon.isNull() else option.iconSize.width() + 4
        return inside.width() - taken


class NextButton(ElidedButton):
    """The big button, with its key at the right where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = ""
        self.setFont(text_font(18, is_bold=True))
        self.setIconSize(QSize(24, 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then the key."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setFont(text_font(13))
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self._hint_area(), Qt.AlignmentFlag.AlignCenter, self.hint)

    def _room(self, option: QStyleOptionButton) -> int:
        return super()._room(option) - 2 * (self._hint_area().width() + 16)

    def _hint_area(self) -> QRect:
        width = self.fontMetrics().horizontalAdvance(self.hint)
        return self.rect().adjusted(self.width() - width - 16, 0, -16, 0)
