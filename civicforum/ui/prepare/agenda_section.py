"""The agenda as a list, and the item that is chosen beside it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from civicforum.base.errors import Refused
from civicforum.domain.agenda import AddItem, ChangeItem, MoveItem, RemoveItem
from civicforum.domain.finding import person_meant
from civicforum.domain.kinds import Mode, Visibility
from civicforum.domain.things import Item
from civicforum.screens.plan import plan_screen
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_agenda_section import Ui_AgendaSection
from civicforum.ui.language import current_words
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in


class AgendaSection(QWidget):
    """Items are added, moved, changed and removed; each is one step that undo takes back."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_AgendaSection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._chosen = ""
        self._shown: Item | None = None
        self._rows = shown_in(form.planView, lead_width=40)
        Notice(form.itemNotice, bridge, Place.AGENDA)
        for button, deed in ((form.upButton, Deed.MOVE_UP), (form.downButton, Deed.MOVE_DOWN)):
            button.setDefaultAction(actions[deed])
            self.addAction(actions[deed])
        form.planView.selectionModel().currentChanged.connect(self._choose)
        form.planView.activated.connect(self._edit)
        form.addItemButton.clicked.connect(self.add_item)
        form.addPartButton.clicked.connect(self.add_part)
        form.removeItemButton.clicked.connect(self.remove)
        form.saveItemButton.clicked.connect(self.save)
        for line in (form.itemTitleLine, form.itemPresentersLine, form.itemNoteLine):
            line.returnPressed.connect(self.save)
        for box in (form.itemMinutesBox, form.itemSecondsBox):
            box.lineEdit().returnPressed.connect(self.save)
        self.retranslate()

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """What is done here by keys of the list."""
        return {Deed.MOVE_UP: self.move_up, Deed.MOVE_DOWN: self.move_down}

    def retranslate(self) -> None:
        """Another language."""
        form, words = self.form, current_words()
        form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        form.itemModeCombo.clear()
        for mode in Mode:
            form.itemModeCombo.addItem(words.named("mode", mode), mode)
        form.itemVisibilityCombo.clear()
        for seen_by in Visibility:
            form.itemVisibilityCombo.addItem(words.named("visibility", seen_by), seen_by)
        self._shown = None
        self.refresh()

    def refresh(self) -> None:
        """Show the agenda as it is now; what is typed stays while the item does."""
        desk, form = self._bridge.desk, self.form
        screen = plan_screen(desk.forum, words=current_words(), now=desk.now())
        self._rows.show(screen.rows)
        form.planSum.setText(screen.sum)
        form.planEmpty.setVisible(not screen.rows)
        form.planView.setVisible(bool(screen.rows))
        self._show_item()

    def choose(self, item: str) -> None:
        """Have this item chosen."""
        place = self._rows.place_of(item)
        if place >= 0:
            self.form.planView.setCurrentIndex(self._rows.index(place))

    def add_item(self) -> None:
        """At the end; its title is typed next."""
        self._add("")

    def add_part(self) -> None:
        """A part of the chosen item, or of the item that the chosen one is a part of."""
        item = self._item()
        if item is not None:
            self._add(item.parent or item.id)

    def remove(self) -> None:
        """Take the chosen item off, where nothing rests on it."""
        if self._chosen:
            self._bridge.do(RemoveItem(self._chosen), place=Place.AGENDA)

    def move_up(self) -> None:
        """Before the neighbour above."""
        beside = self._beside() if self.isVisible() else []
        place = [item.id for item in beside].index(self._chosen) if beside else 0
        if place > 0:
            self._move(beside[place - 1].id)

    def move_down(self) -> None:
        """Behind the neighbour below."""
        beside = self._beside() if self.isVisible() else []
        place = [item.id for item in beside].index(self._chosen) if beside else 0
        if place + 1 < len(beside):
            behind = beside[place + 2 : place + 3]
            self._move(behind[0].id if behind else "")

    def save(self) -> None:
        """Everything that differs, in one step."""
        form, item = self.form, self._item()
        if item is None:
            return
        try:
            presenters = self._presenters()
        except Refused as refusal:
            self._bridge.told.emit(Place.AGENDA, current_words().problem(refusal))
            return
        form.itemMinutesBox.interpretText()
        form.itemSecondsBox.interpretText()
        seconds = form.itemSecondsBox.value()
        order = ChangeItem(
            item.id,
            title=form.itemTitleLine.text(),
            minutes=form.itemMinutesBox.value(),
            mode=Mode(form.itemModeCombo.currentData()),
            note=form.itemNoteLine.text(),
            speech_seconds=seconds if seconds != item.speech_seconds else None,
            visibility=Visibility(form.itemVisibilityCombo.currentData()),
            presenters=presenters,
        )
        self._bridge.do(order, place=Place.AGENDA)

    def _add(self, parent: str) -> None:
        known = {item.id for item in self._bridge.desk.forum.agenda}
        order = AddItem(current_words()("New item"), parent=parent)
        if self._bridge.do(order, place=Place.AGENDA):
            self.refresh()
            new = next(item for item in self._bridge.desk.forum.agenda if item.id not in known)
            self.choose(new.id)
            self.form.itemTitleLine.setFocus()
            self.form.itemTitleLine.selectAll()

    def _move(self, before: str) -> None:
        self._bridge.do(MoveItem(self._chosen, before), place=Place.AGENDA)
        self.refresh()
        self.choose(self._chosen)

    def _beside(self) -> list[Item]:
        item = self._item()
        agenda = self._bridge.desk.forum.agenda
        return [] if item is None else [one for one in agenda if one.parent == item.parent]

    def _item(self) -> Item | None:
        agenda = self._bridge.desk.forum.agenda
        return next((item for item in agenda if item.id == self._chosen), None)

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._chosen = self._rows.row(index).key
            self._show_item()

    def _edit(self) -> None:
        self.form.itemTitleLine.setFocus()
        self.form.itemTitleLine.selectAll()

    def _show_item(self) -> None:
        form, item = self.form, self._item()
        form.itemScroll.setEnabled(item is not None)
        form.saveItemButton.setEnabled(item is not None)
        form.removeItemButton.setEnabled(item is not None)
        if item is None:
            self._shown = None
            form.itemTitle.setText(current_words()("No item is chosen"))
            return
        if item == self._shown:
            return
        self._shown = item
        form.itemTitle.setText(item.title)
        form.itemTitleLine.setText(item.title)
        form.itemMinutesBox.setValue(item.minutes)
        form.itemModeCombo.setCurrentIndex(form.itemModeCombo.findData(item.mode))
        form.itemSecondsBox.setValue(item.speech_seconds)
        seen_by = form.itemVisibilityCombo.findData(item.visibility)
        form.itemVisibilityCombo.setCurrentIndex(seen_by)
        people = self._bridge.desk.forum.people
        numbers = [str(people[one].number) for one in item.presenters if one in people]
        form.itemPresentersLine.setText(", ".join(numbers))
        form.itemNoteLine.setText(item.note)

    def _presenters(self) -> tuple[str, ...]:
        """The ids of those whose numbers or names stand in the line."""
        desk = self._bridge.desk
        named = self.form.itemPresentersLine.text().split(",")
        return tuple(
            person_meant(desk.forum, desk.roll, one.strip()).id for one in named if one.strip()
        )
