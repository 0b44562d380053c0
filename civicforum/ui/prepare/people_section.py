"""People: the roster as a list, imported or typed, and the one who is chosen beside it."""

from pathlib import Path

from PySide6.QtCore import QCollator, QEvent, QLocale, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from civicforum.domain.people import AddPerson
from civicforum.screens.people import people_screen
from civicforum.screens.row import Row
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_people_section import Ui_PeopleSection
from civicforum.ui.language import current_words
from civicforum.ui.prepare.person_card import PersonCard
from civicforum.ui.prepare.roster_import import RosterImport
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in

_SLIM = 600
_WAIT = 120
_SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsb", ".ods")


class PeopleSection(QWidget):
    """Sorted as Korean dictionaries sort, filtered while a syllable is still being composed."""

    def __init__(self, bridge: Bridge, _actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_PeopleSection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._composed = ""
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
        self.setAcceptDrops(True)
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
        self.refresh()

    def refresh(self) -> None:
        """Show the roster as it is now."""
        desk, form = self._bridge.desk, self.form
        sought = form.rosterFilterLine.text() + self._composed
        screen = people_screen(desk.forum, desk.roll, words=current_words(), sought=sought)
        self._rows.show(self._sorted(screen.rows))
        form.countLabel.setText(screen.count)
        form.rosterEmpty.setVisible(screen.is_empty)
        form.rosterView.setVisible(not screen.is_empty)
        self.card.refresh()

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
        try:
            content = path.read_bytes()
        except OSError as error:
            words = current_words()
            said = words("{name} cannot be read: {why}", name=path.name, why=error.strerror)
            self._notice.tell(said)
            return
        self._look_at(content, path.name)

    def paste(self) -> None:
        """Look at the table that was copied from a spreadsheet program."""
        words, text = current_words(), QGuiApplication.clipboard().text()
        if text.strip():
            self._look_at(text.encode(errors="replace"), words("Clipboard"))
        else:
            self._notice.tell(words("Nothing was copied. Copy the table first."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list above the one who is chosen where both would be too narrow."""
        super().resizeEvent(event)
        is_slim, way = self.width() < scaled(_SLIM), QBoxLayout.Direction
        self.form.peopleSectionLayout.setDirection(way.TopToBottom if is_slim else way.LeftToRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The syllable that is being composed counts for the filter."""
        if isinstance(event, QInputMethodEvent):
            self._composed = event.preeditString()
            self._wait.start()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A spreadsheet may be let go here."""
        urls = event.mimeData().urls()
        if any(url.toLocalFile().lower().endswith(_SUFFIXES) for url in urls):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first of the files that were let go."""
        event.acceptProposedAction()
        self.import_file(event.mimeData().urls()[0].toLocalFile())

    def _look_at(self, content: bytes, source: str) -> None:
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
        keys = {row.key: self._collator.sortKey(row.text) for row in rows}
        return sorted(rows, key=lambda row: keys[row.key])


def _patterns() -> str:
    return " ".join(f"*{suffix}" for suffix in _SUFFIXES)
