"""How the minutes lie on paper: sheets, margins, what stands before them."""

from PySide6.QtCore import QObject, Signal

from civicforum.documents.page_setup import FrontChoice, Margins, PageSetup, Size
from civicforum.ui.forms.ui_export_step import Ui_ExportStep
from civicforum.ui.language import current_words
from civicforum.ui.memory import Memory
from civicforum.ui.widgets.choices import choose, chosen, fill, name_lists


class SetupChoice(QObject):
    """A preference of whoever exports, remembered on this machine; the record does not know it.

    Signals:
        changed: another setup is meant now.
    """

    changed = Signal(PageSetup)

    def __init__(self, form: Ui_ExportStep, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._memory = form, memory
        self.retranslate()
        kept = memory.settings
        choose(form.setupSizeCombo, kept.sheets)
        is_known = kept.margins in set(Margins)
        choose(form.setupMarginsCombo, kept.margins if is_known else Margins.NORMAL)
        choose(form.setupFrontCombo, kept.front)
        for combo in (form.setupSizeCombo, form.setupMarginsCombo, form.setupFrontCombo):
            combo.currentIndexChanged.connect(self._tell)

    @property
    def setup(self) -> PageSetup:
        """What is chosen."""
        form = self._form
        size, margins = Size(chosen(form.setupSizeCombo)), Margins(chosen(form.setupMarginsCombo))
        return FrontChoice(chosen(form.setupFrontCombo)).on(PageSetup(size, margins))

    def retranslate(self) -> None:
        """Another language."""
        form, words = self._form, current_words()
        fill(form.setupSizeCombo, ((Size.A4, "A4"), (Size.LETTER, "Letter")))
        margins = [(each, words("{number} mm", number=each.millimetres)) for each in Margins]
        fill(form.setupMarginsCombo, margins)
        fill(form.setupFrontCombo, [(each, words.named("front", each)) for each in FrontChoice])
        name_lists(form.exportCard)

    def _tell(self, _place: int) -> None:
        form = self._form
        self._memory.print_so(
            sheets=chosen(form.setupSizeCombo),
            margins=chosen(form.setupMarginsCombo),
            front=chosen(form.setupFrontCombo),
        )
        self.changed.emit(self.setup)
