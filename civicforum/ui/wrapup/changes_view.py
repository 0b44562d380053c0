"""Lines of minutes that differ: a list of them, and one in both wordings with its words marked."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat
from PySide6.QtWidgets import QListView, QPlainTextEdit

from civicforum.base.colours import Colours
from civicforum.documents.differences import SIGNS, Change
from civicforum.documents.dispatch import changed_line
from civicforum.documents.rewording import Changed, Fate, Piece
from civicforum.screens.row import Row
from civicforum.ui.language import current_words
from civicforum.ui.theme import current_colours, text_font
from civicforum.ui.widgets.rows import RowDelegate, Rows

_LEAD = 100
_ROOT = QModelIndex()


class ChangeRows(Rows):
    """A row is read and made when it is looked at: there may be thousands."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._lines: Sequence[bytes] = ()

    def show_lines(self, lines: Sequence[bytes]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, index: QModelIndex | QPersistentModelIndex) -> Changed:
        """What a row tells."""
        return changed_line(self._lines[index.row()])

    def row(self, index: QModelIndex | QPersistentModelIndex) -> Row:
        """Sign and word, the line as it is now, its section; both wordings for readers."""
        words, line = current_words(), self.line(index).difference
        what, section = words.named("line-change", line.change), line.section or words("Head")
        text = line.after or line.before
        if line.change is Change.REWORDED:
            spoken = words("{before} → {after}", before=line.before, after=line.after)
        else:
            spoken = text
        lead = f"{SIGNS[line.change]} {what}"
        return Row(str(index.row()), lead, text, section, f"{what}, {section}: {spoken}")

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many lines differ."""
        return 0 if parent.isValid() else len(self._lines)


class _ChangeDelegate(RowDelegate):
    """The sign in a colour of its own, besides."""

    def _paint_lead(self, painter: QPainter, area: QRect, row: Row, *, colours: Colours) -> None:
        change = next(change for change, sign in SIGNS.items() if row.lead.startswith(sign))
        painter.setFont(text_font(13, is_bold=True))
        painter.setPen(QColor(_inks(colours)[change]))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter.value, row.lead)


def changes_in(view: QListView) -> ChangeRows:
    """Give a list view its model and delegate."""
    model = ChangeRows(view)
    view.setModel(model)
    view.setItemDelegate(_ChangeDelegate(view, lead_width=_LEAD))
    return model


def show_wordings(older: QPlainTextEdit, newer: QPlainTextEdit, pieces: Iterable[Piece]) -> None:
    """What went is struck out in the older wording, what came is underlined in the newer one."""
    found = tuple(pieces)
    _show(older, [piece for piece in found if piece.fate is not Fate.CAME])
    _show(newer, [piece for piece in found if piece.fate is not Fate.WENT])


def _show(box: QPlainTextEdit, pieces: Iterable[Piece]) -> None:
    box.clear()
    cursor, inks = box.textCursor(), _inks(current_colours())
    for piece in pieces:
        form = QTextCharFormat()
        if piece.fate is Fate.WENT:
            form.setFontStrikeOut(True)
            form.setForeground(QColor(inks[Change.REMOVED]))
        elif piece.fate is Fate.CAME:
            form.setFontUnderline(True)
            form.setForeground(QColor(inks[Change.ADDED]))
        cursor.insertText(piece.text, form)


def _inks(colours: Colours) -> dict[Change, str]:
    return {
        Change.ADDED: colours.good,
        Change.REMOVED: colours.over,
        Change.REWORDED: colours.warn,
    }
