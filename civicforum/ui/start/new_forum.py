"""A new forum: what kind, what it is called, who hosts it, where and when."""

from pathlib import Path

from PySide6.QtCore import QDate, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from civicforum.base.errors import Refused, Trouble
from civicforum.desk.making import free_path, order_from_template
from civicforum.desk.opening import new_forum
from civicforum.desk.templates import Template, templates
from civicforum.screens.row import Row
from civicforum.ui.forms.ui_new_forum import Ui_NewForum
from civicforum.ui.language import current_words
from civicforum.ui.scaling import fit_window
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in

_SIZE = (760, 520)
_LANGUAGES = (("ko", "한국어"), ("en", "English"))


class NewForum(QDialog):
    """Makes the file, closed and whole, in the folder of the forums.

    Args:
        parent: the window. folder: where new forums go. today: the day that is proposed.

    Signals:
        made: the file of the new forum.
    """

    made = Signal(Path)

    def __init__(self, parent: QWidget, folder: Path, today: str) -> None:
        super().__init__(parent)
        self.form = form = Ui_NewForum()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = current_words()
        self.setWindowTitle(f"CivicForum – {words('New forum')}")
        self._folder = folder
        self._templates: list[Template] = templates()
        self._notice = Notice(form.newNotice)
        form.dayEdit.setDate(QDate.fromString(today, Qt.DateFormat.ISODate))
        for code, name in _LANGUAGES:
            form.languageCombo.addItem(name, code)
        form.languageCombo.setCurrentIndex(form.languageCombo.findData(words.language))
        form.newPlace.setText(words("The file will lie in {path}", path=folder))
        self._make = QPushButton(words("Make the forum"))
        self._make.setObjectName("makeButton")
        form.newButtons.addButton(self._make, QDialogButtonBox.ButtonRole.AcceptRole)
        form.newButtons.accepted.connect(self.make)
        form.newButtons.rejected.connect(self.close)
        self._rows = shown_in(form.templateView, lead_width=4)
        self._rows.show(
            [
                Row(kind.name, "", title, "", title)
                for kind in self._templates
                for title in [kind.title[words.language]]
            ]
        )
        form.templateView.selectionModel().currentChanged.connect(self._describe)
        form.templateView.setCurrentIndex(self._rows.index(0))
        form.titleLine.setFocus()
        fit_window(self, *_SIZE)

    def make(self) -> None:
        """Make it; what is wrong is said, and everything typed stays."""
        form, words = self.form, current_words()
        chosen = self._chosen(form.templateView.currentIndex())
        try:
            order = order_from_template(
                chosen,
                language=str(form.languageCombo.currentData()),
                title=form.titleLine.text().strip() or None,
                host=form.hostLine.text(),
                place=form.placeLine.text(),
                day=form.dayEdit.date().toString(Qt.DateFormat.ISODate),
                start=form.startLine.text().strip(),
            )
            self._folder.mkdir(parents=True, exist_ok=True)
            path = free_path(self._folder, order.day, order.title)
            new_forum(path, order).close()
        except (Refused, Trouble) as problem:
            self._notice.tell(words.problem(problem))
        except OSError as error:
            trouble = Trouble("cannot-write", path=self._folder, explanation=error.strerror)
            self._notice.tell(words.problem(trouble))
        else:
            self.close()
            self.made.emit(path)

    def _chosen(self, index: QModelIndex) -> Template:
        return self._templates[max(0, index.row())]

    def _describe(self, index: QModelIndex, _before: QModelIndex) -> None:
        """What the kind is for; its title stands in the field until one is typed."""
        kind, language = self._chosen(index), current_words().language
        self.form.templateAbout.setText(kind.about[language])
        self.form.titleLine.setPlaceholderText(kind.title[language])
