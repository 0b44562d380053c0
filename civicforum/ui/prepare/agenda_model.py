"""The plan as a table to be edited: each changed cell is one order."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from civicforum.domain.agenda import ChangeItem
from civicforum.domain.kinds import Mode, Visibility
from civicforum.screens.plan import PlanRow, modes, visibilities
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.language import current_words
from civicforum.ui.widgets.agenda_table import Column

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_INDENT = "\N{EM SPACE}"


_EDITABLE = {Column.TITLE, Column.MINUTES, Column.MODE, Column.SECONDS, Column.VISIBILITY}
_FIGURES = {Column.MINUTES, Column.SECONDS}


class AgendaModel(QAbstractTableModel):
    """Rows of the plan; the view is told only what differs, so that it keeps its place."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._rows: tuple[PlanRow, ...] = ()
        self._refused: tuple[str, int, object] = ("", -1, None)

    def show(self, rows: Sequence[PlanRow]) -> None:
        """Show these rows from now on."""
        old, new = self._rows, tuple(rows)
        old_keys, new_keys = [row.key for row in old], [row.key for row in new]
        if sorted(old_keys) == sorted(new_keys):
            if old_keys != new_keys:
                self._rearrange(new)
        else:
            self._exchange(new, old_keys=old_keys, new_keys=new_keys)
        before = {row.key: row for row in old}
        self._rows = new
        for place, row in enumerate(new):
            if before.get(row.key, row) != row:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def row(self, place: int) -> PlanRow:
        """The row at a place."""
        return self._rows[place]

    def place_of(self, key: str) -> int:
        """Where the row with this key is; -1 where it is not."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many items."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be edited in place."""
        flags = super().flags(index)
        is_editable = index.isValid() and index.column() in _EDITABLE
        return flags | Qt.ItemFlag.ItemIsEditable if is_editable else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are called."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = current_words()
        return (
            words("No."),
            words("Title"),
            words("Time (min)"),
            words("Mode"),
            words("Seconds a speech"),
            words("Seen by"),
            words("Note to self"),
        )[section]

    def retitle(self) -> None:
        """Another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says; to its editor what was refused there last, so that nothing is lost."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.EditRole:
            key, place, text = self._refused
            return text if (key, place) == (row.key, column) else _value(row, column)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            shown = _shown(row, column)
            return shown if role == Qt.ItemDataRole.DisplayRole else shown.strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _shown(row, column).strip() or current_words()(
                "{column}: empty", column=self.headerData(column, Qt.Orientation.Horizontal)
            )
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give the order; whether it was carried out, or nothing differed."""
        row, column = self._rows[index.row()], Column(index.column())
        if role != Qt.ItemDataRole.EditRole:
            return False
        if value == _value(row, column):
            self._refused = ("", -1, None)
            self._bridge.told.emit(Place.AGENDA, "")
            return True
        is_done = self._bridge.do(_change(row.key, column, value), place=Place.AGENDA)
        self._refused = ("", -1, None) if is_done else (row.key, column, value)
        return is_done

    def _rearrange(self, new: tuple[PlanRow, ...]) -> None:
        """The same rows in another order: what is chosen goes with its row."""
        self.layoutAboutToBeChanged.emit()
        places = {row.key: n for n, row in enumerate(new)}
        before = self.persistentIndexList()
        after = [self.index(places[self._rows[i.row()].key], i.column()) for i in before]
        self._rows = new
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _exchange(
        self, new: tuple[PlanRow, ...], *, old_keys: list[str], new_keys: list[str]
    ) -> None:
        """Rows came or went between those that are equal at the beginning and at the end."""
        old, head = self._rows, _same(old_keys, new_keys)
        tail = _same(old_keys[head:][::-1], new_keys[head:][::-1])
        if len(old) - tail > head:
            self.beginRemoveRows(_ROOT, head, len(old) - tail - 1)
            self._rows = old[:head] + old[len(old) - tail :]
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(_ROOT, head, len(new) - tail - 1)
            self._rows = new
            self.endInsertRows()


def _same(old: list[str], new: list[str]) -> int:
    """How many keys at the beginning are the same."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(old), len(new)))


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Figures in the middle of their narrow columns."""
    flag = Qt.AlignmentFlag
    return flag.AlignCenter if column in _FIGURES else flag.AlignLeft | flag.AlignVCenter


def _value(row: PlanRow, column: Column) -> object:
    """What an editor begins with."""
    values: dict[Column, object] = {
        Column.NUMBER: row.number,
        Column.TITLE: row.title,
        Column.MINUTES: row.minutes,
        Column.MODE: str(row.mode),
        Column.SECONDS: row.seconds,
        Column.VISIBILITY: str(row.visibility),
        Column.NOTE: row.note,
    }
    return values[column]


def _shown(row: PlanRow, column: Column) -> str:
    words = current_words()
    if column is Column.TITLE:
        return f"{_INDENT}{row.title}" if row.is_part else row.title
    if column is Column.MINUTES and row.over:
        return f"{row.minutes} < {row.minutes + row.over}"
    if column is Column.MODE:
        return dict(modes(words))[row.mode]
    if column is Column.VISIBILITY:
        return dict(visibilities(words))[row.visibility]
    return " ".join(str(_value(row, column)).split())


def _change(key: str, column: Column, value: object) -> ChangeItem:
    match column:
        case Column.MINUTES if isinstance(value, int):
            return ChangeItem(key, minutes=value)
        case Column.SECONDS if isinstance(value, int):
            return ChangeItem(key, speech_seconds=value)
        case Column.MODE:
            return ChangeItem(key, mode=Mode(str(value)))
        case Column.VISIBILITY:
            return ChangeItem(key, visibility=Visibility(str(value)))
        case _:
            return ChangeItem(key, title=str(value))
