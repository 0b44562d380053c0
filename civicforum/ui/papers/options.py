"""The options of a paper: only those that it has are shown."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from civicforum.base.words import Words
from civicforum.documents.model import Edition
from civicforum.documents.papers.order import Naming, Paper, PaperOrder, Size, Sorting, Wifi
from civicforum.domain.forum import Forum
from civicforum.screens.papers import polls_to_print
from civicforum.ui.forms.ui_papers_window import Ui_PapersWindow
from civicforum.ui.language import current_words
from civicforum.ui.widgets.choices import choose, chosen, fill, name_lists


class PaperOptions(QObject):
    """Fields of the form, and the order that they make.

    Signals:
        changed: another order is meant now.
    """

    changed = Signal()

    def __init__(self, form: Ui_PapersWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.paper = Paper.RUN_SHEET
        form.paperHiddenCheck.toggled.connect(self._tell)
        for combo in self._combos():
            combo.currentIndexChanged.connect(self._tell)
        for box in (form.paperCopiesBox, form.paperFirstBox):
            box.valueChanged.connect(self._tell)
        for line in (form.paperWifiLine, form.paperPasswordLine, form.paperAddressLine):
            line.textChanged.connect(self._tell)

    def order(self) -> PaperOrder:
        """What is meant now; what the paper has no field for is as if it had not been said."""
        form, shown = self._form, _shown(self._form, self.paper)
        is_slips = self.paper is Paper.SLIPS
        wifi = Wifi(
            form.paperWifiLine.text().strip(),
            form.paperPasswordLine.text(),
            form.paperHiddenCheck.isChecked(),
        )
        return PaperOrder(
            self.paper,
            size=Size(chosen(form.paperSizeCombo)),
            poll=chosen(form.paperPollCombo) if form.paperPollCombo in shown else "",
            copies=form.paperCopiesBox.value() if form.paperCopiesBox in shown else 0,
            first=form.paperFirstBox.value() if form.paperFirstBox in shown else 0,
            naming=Naming(chosen(form.paperNamesCombo)),
            sorting=Sorting(chosen(form.paperSortCombo)),
            edition=Edition(chosen(form.paperEditionCombo)),
            wifi=wifi if is_slips else Wifi(),
            address=form.paperAddressLine.text().strip() if is_slips else "",
        )

    def show(self, paper: Paper, forum: Forum) -> None:
        """The fields of this paper, with the polls that it may be of."""
        form, words = self._form, current_words()
        if paper is not self.paper:
            self.paper = paper
            choose(form.paperEditionCombo, paper.usual_edition)
        is_revealed = paper is Paper.CERTIFICATE
        polls = polls_to_print(forum, words=words, is_revealed=is_revealed)
        fill(form.paperPollCombo, polls or (("", words("none yet")),))
        shown = _shown(form, paper)
        for widget in _all(form):
            form.paperFields.setRowVisible(widget, widget in shown)
        form.paperHiddenCheck.setVisible(paper is Paper.SLIPS)

    def retranslate(self) -> None:
        """Another language."""
        form, words = self._form, current_words()
        fill(form.paperSizeCombo, ((Size.A4, "A4"), (Size.LETTER, "Letter")))
        fill(form.paperNamesCombo, _namings(words))
        fill(form.paperSortCombo, _sortings(words))
        editions = (
            (Edition.INTERNAL, words("Internal edition")),
            (Edition.PUBLIC, words("Public edition")),
        )
        fill(form.paperEditionCombo, editions)
        form.paperFirstBox.setSpecialValueText(words("the next one"))
        for combo in self._combos():
            combo.setMinimumContentsLength(8)
        name_lists(form.optionsHolder)

    def _combos(self) -> tuple[QComboBox, ...]:
        form = self._form
        return (
            form.paperSizeCombo,
            form.paperPollCombo,
            form.paperNamesCombo,
            form.paperSortCombo,
            form.paperEditionCombo,
        )

    def _tell(self, _value: object) -> None:
        self.changed.emit()


def _all(form: Ui_PapersWindow) -> tuple[QWidget, ...]:
    return tuple({widget: None for fields in _fields(form).values() for widget in fields})


def _shown(form: Ui_PapersWindow, paper: Paper) -> tuple[QWidget, ...]:
    return _fields(form).get(paper, ())


def _fields(form: Ui_PapersWindow) -> Mapping[Paper, tuple[QWidget, ...]]:
    """What can be said of each paper besides the size of its sheets."""
    return {
        Paper.SIGN_IN: (form.paperSortCombo,),
        Paper.ATTENDANCE: (form.paperEditionCombo,),
        Paper.SUMMARY: (form.paperEditionCombo,),
        Paper.BADGES: (form.paperNamesCombo, form.paperSortCombo),
        Paper.CARDS: (form.paperCopiesBox, form.paperFirstBox),
        Paper.BALLOTS: (form.paperPollCombo, form.paperCopiesBox, form.paperFirstBox),
        Paper.CERTIFICATE: (form.paperPollCombo,),
        Paper.SLIPS: (
            form.paperCopiesBox,
            form.paperWifiLine,
            form.paperPasswordLine,
            form.paperAddressLine,
        ),
    }


def _namings(words: Words) -> tuple[tuple[str, str], ...]:
    return (
        (Naming.AGREED, words("of those who agreed")),
        (Naming.ALL, words("of all")),
        (Naming.NONE, words("of nobody")),
    )


def _sortings(words: Words) -> tuple[tuple[str, str], ...]:
    return (
        (Sorting.TABLE, words("by table")),
        (Sorting.NAME, words("by name")),
        (Sorting.NUMBER, words("by number")),
    )
