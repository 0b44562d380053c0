"""The agenda section: the plan in a table, and below it more about the chosen item."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from civicforum.base.errors import Refused
from civicforum.domain.agenda import AddItem, AddItems, ChangeItem, MoveItem, RemoveItem
from civicforum.domain.command import Command
from civicforum.screens.plan import PlanRow, PlanScreen, pasted_items, people_meant, plan_screen
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_agenda_section import Ui_AgendaSection
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.prepare.agenda_model import AgendaModel
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.agenda_table import Column
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.paste_line import pasted_rows

_WIDE = 900


class AgendaSection(QWidget):
    """Each edit is one order."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_AgendaSection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._model = AgendaModel(bridge, self)
        self._shown: PlanScreen | None = None
        self._detailed: PlanRow | None = None
        form.planView.setModel(self._model)
        Notice(form.planNotice, bridge, Place.AGENDA)
        form.planView.selectionModel().currentRowChanged.connect(self._turn_to)
        form.planView.moved.connect(self._move)
        form.planView.removal_asked.connect(self._remove)
        form.planView.note_asked.connect(form.itemNoteEdit.setFocus)
        form.planView.rows_pasted.connect(self._add_rows)
        form.newItemLine.returnPressed.connect(self._add)
        form.newItemLine.rows_pasted.connect(self._add_rows)
        form.addItemButton.clicked.connect(self._add)
        form.addPartButton.clicked.connect(self._add_part)
        form.pasteItemsButton.clicked.connect(self._paste)
        form.moveUpButton.clicked.connect(self._move_up)
        form.moveDownButton.clicked.connect(self._move_down)
        form.removeItemButton.clicked.connect(self._remove)
        form.presentersLine.editingFinished.connect(self._take_presenters)
        form.itemNoteEdit.left.connect(self._take_note)

    def focus_on(self, field: str) -> None:
        """To the minutes of the item with this id, else to where items are added."""
        place = self._model.place_of(field)
        if place < 0:
            self.form.newItemLine.setFocus()
            return
        self.form.planView.setFocus()
        self.form.planView.setCurrentIndex(self._model.index(place, Column.MINUTES))

    def refresh(self) -> None:
        """Show the plan as it is now."""
        desk = self._bridge.desk
        screen = plan_screen(desk.forum, desk.roll, words=current_words())
        if screen == self._shown:
            return
        self._shown = screen
        self._model.show(screen.rows)
        self.form.planTotal.setText(screen.total)
        self.form.planTotal.setToolTip(screen.total)
        self.form.planEmpty.setVisible(not screen.rows)
        self._show_details()

    def retranslate(self) -> None:
        """Texts, icons and sizes anew."""
        form, words = self.form, current_words()
        form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._model.retitle()
        for button, name, keys in (
            (form.addItemButton, "plus", ""),
            (form.pasteItemsButton, "clipboard-paste", "Ctrl+V"),
            (form.moveUpButton, "arrow-up", "Alt+Shift+↑"),
            (form.moveDownButton, "arrow-down", "Alt+Shift+↓"),
            (form.removeItemButton, "trash-2", "Del"),
        ):
            button.setIcon(icon(name))
            button.setToolTip(f"{button.text()} ({keys})" if keys else "")
        form.addPartButton.setToolTip(words("The last part of the chosen item"))
        self._shown = None
        self.refresh()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow table has no notes."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.form.planView.arrange(has_note=self.width() >= scaled(_WIDE))

    def _chosen(self) -> PlanRow | None:
        index = self.form.planView.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def _turn_to(self, _index: QModelIndex) -> None:
        self._show_details()

    def _show_details(self) -> None:
        """Presenters and note of the chosen item; what is being typed about it stays."""
        form, row, words = self.form, self._chosen(), current_words()
        form.itemBox.setEnabled(row is not None)
        form.addPartButton.setEnabled(row is not None)
        told = words("Choose an item to say more about it")
        form.chosenItem.setText(told if row is None else f"{row.number}. {row.title}")
        named = "" if row is None else row.named
        form.presentersNamed.setText(named)
        form.presentersNamed.setToolTip(named)
        before, self._detailed = self._detailed, row
        if row is None:
            form.presentersLine.setText("")
            form.itemNoteEdit.show_text("")
            return
        known = before if before is not None and before.key == row.key else None
        if known is None or known.presenters != row.presenters:
            form.presentersLine.setText(row.presenters)
        if known is None or known.note != row.note:
            form.itemNoteEdit.show_text(row.note)

    def _do(self, command: Command) -> bool:
        return self._bridge.do(command, place=Place.AGENDA)

    def _add(self) -> None:
        text = self.form.newItemLine.text()
        if self._do(AddItem(text)):
            self.form.newItemLine.empty()
            self._choose_newest()
        self.form.newItemLine.setFocus()

    def _add_part(self) -> None:
        row = self._chosen()
        if row is None:
            return
        parent = self._bridge.desk.forum.item_of(row.key).parent or row.key
        if self._do(AddItem(self.form.newItemLine.text(), parent=parent)):
            self.form.newItemLine.empty()
        self.form.newItemLine.setFocus()

    def _paste(self) -> None:
        text = pasted_rows()
        if text:
            self._add_rows(text)
        else:
            words = current_words()
            sentence = words(
                "There are no lines in the clipboard. Copy cells of a spreadsheet first: "
                "a title and its minutes in each line."
            )
            self._bridge.told.emit(Place.AGENDA, sentence)

    def _add_rows(self, text: str) -> None:
        if self._do(AddItems(pasted_items(text))):
            self._choose_newest()

    def _choose_newest(self) -> None:
        """What was added last is chosen, so that it can be moved or be given minutes at once."""
        self.refresh()
        self.form.planView.setCurrentIndex(
            self._model.index(self._model.rowCount() - 1, Column.MINUTES)
        )

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        """Before the neighbour above, or behind the one below, among those of the same level."""
        row = self._chosen()
        if row is None:
            return
        agenda = self._bridge.desk.forum.agenda
        parent = self._bridge.desk.forum.item_of(row.key).parent
        beside = [item.id for item in agenda if item.parent == parent]
        place = beside.index(row.key)
        target = place + (by if by < 0 else by + 1)
        if 0 <= target <= len(beside):
            before = beside[target] if target < len(beside) else ""
            self._do(MoveItem(row.key, before))
            self.refresh()

    def _remove(self) -> None:
        row = self._chosen()
        if row is not None and self._do(RemoveItem(row.key)):
            self.refresh()

    def _take_presenters(self) -> None:
        row, desk = self._detailed, self._bridge.desk
        text = self.form.presentersLine.text().strip()
        if row is None or text == row.presenters:
            return
        try:
            people = people_meant(desk.forum, desk.roll, text)
        except Refused as refusal:
            self._bridge.told.emit(Place.AGENDA, current_words().problem(refusal))
            return
        if people == desk.forum.item_of(row.key).presenters:
            self.form.presentersLine.setText(row.presenters)
        elif self._do(ChangeItem(row.key, presenters=people)):
            self.refresh()

    def _take_note(self) -> None:
        row, text = self._detailed, self.form.itemNoteEdit.toPlainText()
        is_there = row is not None and self._model.place_of(row.key) >= 0
        if row is not None and is_there and text.strip() != row.note:
            self._do(ChangeItem(row.key, note=text))
