"""The table of the plan: Enter edits, Alt+Shift+Up and Down move, Del removes, lines are pasted."""

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from civicforum.domain.agenda import MOST_MINUTES, MOST_SPEECH_SECONDS
from civicforum.screens.plan import modes, visibilities
from civicforum.ui.language import current_words
from civicforum.ui.theme import current_colours, scaled, target
from civicforum.ui.widgets.choices import choose, chosen, fill
from civicforum.ui.widgets.line import CountBox, EntryLine
from civicforum.ui.widgets.paste_line import pasted_rows

Index = QModelIndex | QPersistentModelIndex
_ROW = 38


class Column(IntEnum):
    """From left to right."""

    NUMBER = 0
    TITLE = 1
    MINUTES = 2
    MODE = 3
    SECONDS = 4
    VISIBILITY = 5
    NOTE = 6


_WIDTHS = {
    Column.NUMBER: 48,
    Column.MINUTES: 76,
    Column.MODE: 132,
    Column.SECONDS: 132,
    Column.VISIBILITY: 100,
    Column.NOTE: 160,
}
_NARROWEST_TITLE = 180
_MOVES = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_SPEECH_STEP = 10


class AgendaTable(QTableView):
    """A cell is edited by Enter, a double click, or by typing over it.

    Signals:
        moved: the chosen item is wanted a place higher (-1) or lower (1).
        removal_asked: the chosen item is not wanted any more. note_asked: its note is to be edited.
        rows_pasted: lines of a spreadsheet.
    """

    moved = Signal(int)
    removal_asked = Signal()
    note_asked = Signal()
    rows_pasted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(PlanDelegate(self))
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.AnyKeyPressed)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(self._open_note)

    def arrange(self, *, has_note: bool) -> None:
        """Sizes by hand, in the size of the interface; the note only where there is room."""
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(target(_ROW))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, scaled(width))
        self.setColumnHidden(Column.NOTE, not has_note)
        self._give_title_the_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title takes what the other columns leave."""
        super().resizeEvent(event)
        self._give_title_the_rest()

    def event(self, event: QEvent) -> bool:
        """What is typed here is text, not the key of a clicker."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            is_typed = event.text().isprintable() and bool(event.text())
            plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
            if is_typed and event.modifiers() in plain:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of this table; they work on the chosen item."""
        key, index = event.key(), self.currentIndex()
        is_move = key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and event.modifiers() == _MOVES
        if event.matches(QKeySequence.StandardKey.Paste) and pasted_rows():
            self.rows_pasted.emit(pasted_rows())
        elif not index.isValid() or self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif is_move:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._edit(index)
        else:
            super().keyPressEvent(event)

    def _give_title_the_rest(self) -> None:
        """But never so little that it could not be read: then the table scrolls."""
        others = sum(self.columnWidth(c) for c in _WIDTHS if not self.isColumnHidden(c))
        self.setColumnWidth(
            Column.TITLE, max(self.viewport().width() - others, scaled(_NARROWEST_TITLE))
        )

    def _edit(self, index: QModelIndex) -> None:
        if index.column() == Column.NUMBER:
            index = index.siblingAtColumn(Column.TITLE)
            self.setCurrentIndex(index)
        if index.column() == Column.NOTE:
            self.note_asked.emit()
        else:
            self.edit(index)

    def _open_note(self, index: QModelIndex) -> None:
        if index.column() == Column.NOTE:
            self.note_asked.emit()


class PlanDelegate(QStyledItemDelegate):
    """An editor of the right kind for each column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell; a frame around the one that Enter would edit."""
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QPen(QColor(current_colours().focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line, a number with its limits, or a list of choices."""
        column = index.column()
        if column in {Column.MINUTES, Column.SECONDS}:
            editor = _number_box(parent, is_minutes=column == Column.MINUTES)
        elif column in {Column.MODE, Column.VISIBILITY}:
            editor = _choice_box(parent, is_mode=column == Column.MODE)
            editor.activated.connect(self._commit)
        else:
            editor = EntryLine(parent)
        editor.setObjectName("planEditor")
        header = index.model().headerData(column, Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(header))
        if isinstance(editor, QComboBox):
            editor.view().setAccessibleName(str(header))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what is there."""
        value: object = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, CountBox) and isinstance(value, int):
            editor.setValue(value)
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            choose(editor, str(value))
        elif isinstance(editor, EntryLine):
            editor.setText(str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take over what was typed."""
        if isinstance(editor, CountBox):
            editor.interpretText()
            model.setData(index, editor.value())
        elif isinstance(editor, QComboBox):
            model.setData(index, chosen(editor))
        elif isinstance(editor, EntryLine):
            model.setData(index, editor.text())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(super().sizeHint(option, index).width(), target(_ROW))

    def _commit(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _number_box(parent: QWidget, *, is_minutes: bool) -> CountBox:
    box = CountBox(parent)
    box.setRange(0 if is_minutes else 1, MOST_MINUTES if is_minutes else MOST_SPEECH_SECONDS)
    box.setSingleStep(1 if is_minutes else _SPEECH_STEP)
    return box


def _choice_box(parent: QWidget, *, is_mode: bool) -> QComboBox:
    combo, words = QComboBox(parent), current_words()
    fill(combo, modes(words) if is_mode else visibilities(words))
    return combo
