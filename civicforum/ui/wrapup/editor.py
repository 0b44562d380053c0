"""The editor of one piece of the minutes: its words, its history, and the way back."""

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QWidget

from civicforum.base.errors import Refused
from civicforum.domain.actions import CompleteAction, ReopenAction
from civicforum.domain.command import Command
from civicforum.domain.decisions import WithdrawDecision
from civicforum.screens.edit import Sheet
from civicforum.screens.edit_orders import Filled, revert_order, save_order
from civicforum.screens.log import Journal
from civicforum.screens.pieces import id_of
from civicforum.screens.wordings import Part, wordings
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_minutes_editor import Ui_MinutesEditor
from civicforum.ui.language import current_words
from civicforum.ui.widgets.notice import Notice


class MinutesEditor(QWidget):
    """What was typed is kept until it is saved, also while other rows are looked at.

    Signals:
        saved: an order was carried out for the row of this key.
    """

    saved = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_MinutesEditor()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._sheet: Sheet | None = None
        self._drafts: dict[str, Filled] = {}
        self._history = QStringListModel(form.historyView)
        form.historyView.setModel(self._history)
        self.notice = Notice(form.editorNotice, bridge, Place.MINUTES)
        for line in (form.pieceLine, form.ownerLine, form.dueLine):
            line.returnPressed.connect(self._save)
        form.savePieceButton.clicked.connect(self._save)
        form.revertButton.clicked.connect(self._revert)
        form.completeButton.clicked.connect(self._complete)
        form.reopenActionButton.clicked.connect(self._reopen)
        form.withdrawLine.returnPressed.connect(self._withdraw)
        form.withdrawDecisionButton.clicked.connect(self._withdraw)

    def retranslate(self) -> None:
        """Another language; what was typed stays."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._show_frame()

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show a row; what was typed is replaced only where the row itself is another now."""
        before = self._sheet
        if sheet == before:
            return
        if before is not None and self._filled() != _as_it_stands(before):
            self._drafts[before.piece.key] = self._filled()
        self._sheet = sheet
        is_same = before is not None and sheet is not None and before.piece.key == sheet.piece.key
        if not is_same:
            self.notice.clear()
            self.form.withdrawLine.empty()
        elif before is not None and sheet is not None:
            is_same = _as_it_stands(before) == _as_it_stands(sheet)
            self._drafts.pop(before.piece.key, None)
        if sheet is not None and not is_same:
            self._fill(sheet)
        self._show_frame()

    def first_focus(self) -> QWidget:
        """Where the words are typed."""
        sheet, form = self._sheet, self.form
        return form.pieceBox if sheet is not None and sheet.is_long else form.pieceLine

    def _fill(self, sheet: Sheet) -> None:
        form = self.form
        filled = self._drafts.pop(sheet.piece.key, None) or _as_it_stands(sheet)
        form.pieceLine.setText("" if sheet.is_long else filled.text)
        form.pieceBox.setPlainText(filled.text if sheet.is_long else "")
        form.ownerLine.setText(filled.owner)
        form.dueLine.setText(filled.due)

    def _show_frame(self) -> None:
        """Everything but what is typed."""
        form, sheet, words = self.form, self._sheet, current_words()
        form.editorEmpty.setVisible(sheet is None)
        form.editorBox.setVisible(sheet is not None)
        if sheet is None:
            for field in (form.pieceLine, form.pieceBox):
                field.setAccessibleName(words("Text"))
            return
        piece, is_new = sheet.piece, not id_of(sheet.piece.key)
        holds = not piece.withdrawn
        told = (words.named("part", sheet.part), piece.lead, piece.heading)
        form.editorTitle.setText(" · ".join(part for part in told if part))
        form.editedMark.setVisible(sheet.is_edited)
        form.withdrawnLabel.setText(piece.withdrawn)
        form.withdrawnLabel.setVisible(not holds)
        form.textLabel.setText(sheet.label)
        form.textLabel.setBuddy(form.pieceBox if sheet.is_long else form.pieceLine)
        form.pieceLine.setVisible(not sheet.is_long)
        form.pieceBox.setVisible(sheet.is_long)
        for field in (form.pieceLine, form.pieceBox):
            field.setReadOnly(not holds)
            field.setAccessibleName(sheet.label)
        form.actionBox.setVisible(piece.owner is not None)
        form.savePieceButton.setVisible(holds)
        form.revertButton.setVisible(sheet.can_revert)
        form.completeButton.setVisible(piece.is_done is False)
        form.reopenActionButton.setVisible(piece.is_done is True)
        form.withdrawBox.setVisible(sheet.part is Part.DECISIONS and holds and not is_new)
        self._history.setStringList(list(sheet.history))
        form.historyHead.setVisible(bool(sheet.history))
        form.historyView.setVisible(bool(sheet.history))

    def _filled(self) -> Filled:
        form, sheet = self.form, self._sheet
        is_long = sheet is not None and sheet.is_long
        text = form.pieceBox.toPlainText() if is_long else form.pieceLine.text()
        return Filled(text, form.ownerLine.text(), form.dueLine.text())

    def _save(self) -> None:
        sheet, desk = self._sheet, self._bridge.desk
        if sheet is None or sheet.piece.withdrawn:
            return
        try:
            order = save_order(
                desk.forum, desk.roll, sheet.piece.key, self._filled(), now=desk.now()
            )
        except Refused as refusal:
            self.notice.tell(current_words().problem(refusal))
            return
        self._give(order)

    def _revert(self) -> None:
        sheet, desk = self._sheet, self._bridge.desk
        if sheet is None:
            return
        journal = Journal(desk.log, desk.retracted)
        known = wordings(journal, desk.roll, sheet.part).get(id_of(sheet.piece.key), ())
        order = revert_order(desk.forum, sheet.piece.key, known)
        if order is not None:
            self._give(order)

    def _complete(self) -> None:
        if self._sheet is not None:
            self._give(CompleteAction(id_of(self._sheet.piece.key)))

    def _reopen(self) -> None:
        if self._sheet is not None:
            self._give(ReopenAction(id_of(self._sheet.piece.key)))

    def _withdraw(self) -> None:
        line = self.form.withdrawLine
        if self._sheet is not None:
            self._give(WithdrawDecision(id_of(self._sheet.piece.key), line.text()))

    def _give(self, order: Command) -> None:
        sheet = self._sheet
        if sheet is not None and self._bridge.do(order, place=Place.MINUTES):
            self.saved.emit(sheet.piece.key)


def _as_it_stands(sheet: Sheet) -> Filled:
    return Filled(sheet.piece.text, sheet.piece.owner or "", sheet.piece.due or "")
