"""A column of the board: its theme above, its cards below."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from civicforum.screens.cards import Column
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.run.card_delegate import paint_label
from civicforum.ui.run.cards_list import CardsList
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.elided import ElidedButton
from civicforum.ui.widgets.name_line import NameLine
from civicforum.ui.widgets.notice import restyle

WIDTH = 208
_MARGIN, _LABEL, _SHARP = 4, 20, 2
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ThemeButton(ElidedButton):
    """The head of a column: a click makes it the current one, Enter or a double click renames it.

    Signals:
        rename_asked: another name is wanted.
    """

    rename_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter renames."""
        if Qt.Key(event.key()) in _ENTER:
            self.rename_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """So does a double click."""
        super().mouseDoubleClickEvent(event)
        self.rename_asked.emit()


class CardsColumn(QFrame):
    """Cards under one theme, or under none.

    Signals (each begins with the id of the theme, "" for none):
        entered: it is the current one. left: the keyboard goes on to the side (-1, 1).
        dropped: ids of cards that came. renamed: the new name. menu_asked: where.
    """

    entered = Signal(str)
    left = Signal(str, int)
    dropped = Signal(str, list)
    renamed = Signal(str, str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, theme: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shown: Column | None = None
        restyle(self, "column", value=True)
        self.head = ThemeButton(self)
        restyle(self.head, "head", value=True)
        self.name_line = NameLine(self)
        self.name_line.hide()
        self._size = QLabel(self)
        restyle(self._size, "tone", "muted")
        self.menu_button = QToolButton(self)
        restyle(self.menu_button, "head", value=True)
        self.menu_button.setVisible(bool(theme))
        self.view = CardsList(self)
        above = QHBoxLayout()
        above.setSpacing(_MARGIN)
        above.addWidget(self.head, 1)
        above.addWidget(self.name_line, 1)
        above.addWidget(self._size)
        above.addWidget(self.menu_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_MARGIN)
        layout.addLayout(above)
        layout.addWidget(self.view, 1)
        self.head.clicked.connect(self._enter)
        self.head.rename_asked.connect(self.begin_to_rename)
        self.name_line.returnPressed.connect(self._rename)
        self.name_line.left.connect(self._rename)
        self.menu_button.clicked.connect(self._ask_for_menu)
        self.view.entered.connect(self._enter)
        self.view.left.connect(self._leave)
        self.view.cards.dropped.connect(self._drop)
        self.retranslate()

    def retranslate(self) -> None:
        """Another language, another size or other colours."""
        words = current_words()
        self.setFixedWidth(scaled(WIDTH))
        self.head.setIconSize(QSize(scaled(_LABEL), scaled(_LABEL)))
        self.name_line.setAccessibleName(words("Name of the theme"))
        self.menu_button.setIcon(icon("chevron-down"))
        self.menu_button.setAccessibleName(words("More"))
        self.menu_button.setToolTip(words("More"))
        shown, self._shown = self._shown, None
        if shown is not None:
            self._show_head(shown)

    def name(self, place: int) -> None:
        """Its widgets by where it stands on the board."""
        self.setObjectName(f"cardsColumn{place}")
        self.head.setObjectName(f"themeButton{place}")
        self.name_line.setObjectName(f"themeNameLine{place}")
        self.menu_button.setObjectName(f"themeMenuButton{place}")
        self.view.setObjectName(f"cardsView{place}")

    def show_column(self, column: Column) -> None:
        """Show these cards; what was chosen stays so."""
        self._show_head(column)
        chosen, current = self.view.chosen(), self.view.current()
        if not self.view.cards.show(column.cards, column.merged) and chosen:
            self.view.choose(chosen, current=current)

    def mark_current(self, *, is_current: bool) -> None:
        """Whether new cards go here."""
        restyle(self, "current", is_current)

    def begin_to_rename(self) -> None:
        """Type over the name of the theme."""
        if self.theme and self._shown is not None:
            self.name_line.setText(self._shown.title)
            self.head.hide()
            self.name_line.show()
            self.name_line.selectAll()
            self.name_line.setFocus()

    def _show_head(self, column: Column) -> None:
        if self._shown is not None and self._shown.spoken == column.spoken:
            self._shown = column
            return
        self._shown = column
        self.head.say(column.title)
        self._size.setText(str(column.size))
        self.head.setAccessibleName(column.spoken)
        self.head.setToolTip(column.title)
        self.view.setAccessibleName(column.spoken)
        self.view.paper.letter, self.view.paper.shade = column.letter, column.shade
        self.head.setIcon(_label(column) if column.letter else QIcon())
        self.view.viewport().update()

    def _rename(self) -> None:
        """When the line is left, by Enter, Esc or a click elsewhere; refused names are told."""
        if self.name_line.isHidden():
            return
        title, has_keys = self.name_line.text(), self.name_line.hasFocus()
        self.name_line.hide()
        self.head.show()
        if has_keys:
            self.head.setFocus()
        if self._shown is not None and title.strip() not in {"", self._shown.title}:
            self.renamed.emit(self.theme, title)

    def _enter(self) -> None:
        self.entered.emit(self.theme)

    def _leave(self, side: int) -> None:
        self.left.emit(self.theme, side)

    def _drop(self, cards: list[str]) -> None:
        self.dropped.emit(self.theme, cards)

    def _ask_for_menu(self) -> None:
        below = self.menu_button.rect().bottomLeft()
        self.menu_asked.emit(self.theme, self.menu_button.mapToGlobal(below))


def _label(column: Column) -> QIcon:
    """The letter of a theme on its colour."""
    side = scaled(_LABEL)
    wide = side + scaled(_LABEL // 2) * (len(column.letter) - 1)
    picture = QPixmap(QSize(wide, side) * _SHARP)
    picture.setDevicePixelRatio(_SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_label(painter, QRect(0, 0, wide, side), column.letter, column.shade)
    painter.end()
    return QIcon(picture)
