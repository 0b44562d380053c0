"""People: the roster as a list, imported or typed, and the one who is chosen beside it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QCollator,
    QCollatorSortKey,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from civicforum.domain.people import AddPerson
from civicforum.screens.people import KeptRows, people_screen
from civicforum.screens.row import Row
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_people_section import Ui_PeopleSection
from civicforum.ui.language import current_words
from civicforum.ui.prepare.person_card import PersonCard
from civicforum.ui.prepare.roster_import import RosterImport
from civicforum.ui.roster_files import SUFFIXES, content_of
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.paste_line import pasted_rows
from civicforum.ui.widgets.rows import shown_in

_SLIM = 600
_WAIT = 120


class PeopleSection(QWidget):
    """Sorted as Korean dictionaries sort, filtered while a syllable is still being composed."""

    def __init__(self, bridge: Bridge, _actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_PeopleSection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._composed = ""
        self._shown: tuple[object, ...] = ()
        self._kept: KeptRows = {}
        self._places: dict[str, QCollatorSortKey] = {}
        self._collator = QCollator(QLocale(QLocale.Language.Korean))
        self._collator.setNumericMode(True)
        self._rows = shown_in(form.rosterView, lead_width=44)
        self._notice = Notice(form.rosterNotice)
        self.card = PersonCard(form, bridge, self)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT)
        self._wait.timeout.connect(self.refresh)
        form.rosterFilterLine.textChanged.connect(self._wait.start)
        form.rosterFilterLine.installEventFilter(self)
        form.sortCombo.activated.connect(self.refresh)
        form.importRosterButton.clicked.connect(self.ask_for_file)
        form.pasteButton.clicked.connect(self.paste)
        form.addPersonButton.clicked.connect(self._add)
        form.rosterView.selectionModel().currentChanged.connect(self._choose)
        self.setFocusProxy(form.rosterFilterLine)
        self.retranslate()

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        words, combo = current_words(), self.form.sortCombo
        chosen = max(0, combo.currentIndex())
        combo.clear()
        combo.addItems([words("Number"), words("Name")])
        combo.setCurrentIndex(chosen)
        self.card.retranslate()
        self._shown = ()
        self._kept.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show the roster as it is now; nothing is done where it is shown so already."""
        self.card.refresh()
        desk, form = self._bridge.desk, self.form
        forum, roll, order = desk.forum, desk.roll, form.sortCombo.currentIndex()
        sought = form.rosterFilterLine.text() + self._composed
        now = (id(forum.people), id(roll), sought, order)
        if now == self._shown[:-1]:
            return
        self._shown = (*now, (forum.people, roll))  # kept, so that nothing else gets their ids
        screen = people_screen(forum, roll, words=current_words(), sought=sought, kept=self._kept)
        self._rows.show(self._sorted(screen.rows))
        form.countLabel.setText(screen.count)
        form.rosterEmpty.setVisible(screen.is_empty)
        form.rosterView.setVisible(not screen.is_empty)

    def choose(self, person: str) -> None:
        """Have this person chosen."""
        place = self._rows.place_of(person)
        if place >= 0:
            self.form.rosterView.setCurrentIndex(self._rows.index(place))
        self.card.show_person(person)

    def ask_for_file(self) -> None:
        """Which spreadsheet."""
        words = current_words()
        dialog = QFileDialog(self, words("Import a roster"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words("Spreadsheets ({suffixes})", suffixes=_patterns()))
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    def import_file(self, file: str) -> None:
        """Look at a spreadsheet before it is imported."""
        path = Path(file)
        self._look_at(partial(content_of, path), path.name)

    def paste(self) -> None:
        """Look at the table that was copied from a spreadsheet program."""
        words, text = current_words(), QGuiApplication.clipboard().text()
        if text.strip():
            self._look_at(partial(text.encode, errors="replace"), words("Clipboard"))
        else:
            self._notice.tell(words("Nothing was copied. Copy the table first."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list above the one who is chosen where both would be too narrow."""
        super().resizeEvent(event)
        is_slim, way = self.width() < scaled(_SLIM), QBoxLayout.Direction
        self.form.peopleSectionLayout.setDirection(way.TopToBottom if is_slim else way.LeftToRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The syllable that is being composed counts for the filter; a table is no filter."""
        if isinstance(event, QKeyEvent) and _is_paste(event) and pasted_rows():
            self.paste()
            return True
        if isinstance(event, QInputMethodEvent):
            self._composed = event.preeditString()
            self._wait.start()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What was copied from a spreadsheet program, wherever no text is typed."""
        if _is_paste(event):
            self.paste()
        else:
            super().keyPressEvent(event)

    def _look_at(self, content: Callable[[], bytes], source: str) -> None:
        self._notice.clear()
        RosterImport(self, self._bridge, content, source).open()

    def _add(self) -> None:
        """Somebody without a name yet; the name is typed beside the list."""
        if self._bridge.do(AddPerson(), place=Place.PEOPLE):
            newest = max(self._bridge.desk.forum.numbers)
            self.form.rosterFilterLine.clear()
            self.refresh()
            self.choose(self._bridge.desk.forum.numbers[newest])
            self.form.nameLine.setFocus()

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.card.show_person(self._rows.row(index).key if index.isValid() else "")

    def _sorted(self, rows: tuple[Row, ...]) -> list[Row]:
        if self.form.sortCombo.currentIndex() == 0:
            return list(rows)
        return sorted(rows, key=self._place)

    def _place(self, row: Row) -> QCollatorSortKey:
        """Made once for each name: that takes longer than sorting."""
        place = self._places.get(row.text)
        if place is None:
            self._places[row.text] = place = self._collator.sortKey(row.text)
        return place


def _is_paste(event: QKeyEvent) -> bool:
    is_press = event.type() is QEvent.Type.KeyPress
    return is_press and event.matches(QKeySequence.StandardKey.Paste)


def _patterns() -> str:
    return " ".join(f"*{suffix}" for suffix in SUFFIXES)
