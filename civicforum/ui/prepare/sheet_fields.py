"""The fields of criteria sheets: criteria and panels a line each, what is left out or empty."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QFormLayout, QWidget

from civicforum.domain.sheet_things import SheetTerms
from civicforum.methods.criteria import EmptyPanel, Missing, Trim, TrimBy
from civicforum.screens import sheet_drafts
from civicforum.ui.forms.ui_sheet_fields import Ui_SheetFields
from civicforum.ui.language import current_words
from civicforum.ui.widgets.choices import choose, chosen, fill, name_lists
from civicforum.ui.widgets.notice import restyle


class SheetFields(QWidget):
    """There where a poll is by criteria sheets. What the weights add up to stands below them.

    Signals:
        taken: a field was left, or something was chosen.
    """

    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_SheetFields()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("draftSheet")
        self._combos: tuple[QComboBox, ...] = (
            form.draftTrimByCombo,
            form.draftMissingCombo,
            form.draftEmptyCombo,
        )
        self._boxes: tuple[QAbstractSpinBox, ...] = (form.draftWholeBox, form.draftTrimBox)
        for combo in self._combos:
            combo.activated.connect(self.taken)
            combo.installEventFilter(self)
        for box in self._boxes:
            box.editingFinished.connect(self.taken)
            box.installEventFilter(self)
        for edit in (form.draftCriteriaEdit, form.draftPanelsEdit):
            edit.left.connect(self.taken)
            edit.textChanged.connect(self._say_sums)
        form.draftWholeBox.valueChanged.connect(self._say_sums)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page; it never changes what decides a vote."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @property
    def layout_of_fields(self) -> QFormLayout:
        """For its labels to be as wide as those of other fields."""
        return self.form.draftSheetForm

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the tab key stops, from top to bottom."""
        form = self.form
        return (
            form.draftCriteriaEdit,
            form.draftPanelsEdit,
            form.draftWholeBox,
            form.draftTrimBox,
            form.draftTrimByCombo,
            form.draftMissingCombo,
            form.draftEmptyCombo,
        )

    def retranslate(self) -> None:
        """Another language."""
        form, words = self.form, current_words()
        form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        fill(form.draftTrimByCombo, sheet_drafts.trims(words))
        fill(form.draftMissingCombo, sheet_drafts.missings(words))
        fill(form.draftEmptyCombo, sheet_drafts.empties(words))
        form.draftCriteriaEdit.setPlaceholderText(words("access 60 0-10\ncost 40 1-5"))
        form.draftPanelsEdit.setPlaceholderText(
            words("citizens 50 role=citizen\ncommittee 50 role=member")
        )
        name_lists(self)
        self._say_sums()

    def show_terms(self, sheets: SheetTerms, *, is_fixed: bool) -> None:
        """Fill the fields; those of an opened poll are only to be read."""
        form, words = self.form, current_words()
        criteria = sheet_drafts.written_criteria(sheets.criteria)
        panels = sheet_drafts.written_panels(sheets.panels, words=words)
        form.draftCriteriaEdit.show_text("\n".join(criteria))
        form.draftPanelsEdit.show_text("\n".join(panels))
        form.draftWholeBox.setValue(sheets.whole)
        form.draftTrimBox.setValue(sheets.trim.number)
        choose(form.draftTrimByCombo, sheets.trim.by)
        choose(form.draftMissingCombo, sheets.missing)
        choose(form.draftEmptyCombo, sheets.empty)
        for edit in (form.draftCriteriaEdit, form.draftPanelsEdit):
            edit.setReadOnly(is_fixed)
        for field in (*self._combos, *self._boxes):
            field.setEnabled(not is_fixed)
        self._say_sums()

    def written(self) -> SheetTerms:
        """What they say now."""
        form = self.form
        for box in self._boxes:
            box.interpretText()
        return SheetTerms(
            criteria=sheet_drafts.read_criteria(form.draftCriteriaEdit.toPlainText().splitlines()),
            panels=sheet_drafts.read_panels(
                form.draftPanelsEdit.toPlainText().splitlines(), words=current_words()
            ),
            trim=Trim(form.draftTrimBox.value(), TrimBy(chosen(form.draftTrimByCombo))),
            missing=Missing(chosen(form.draftMissingCombo)),
            empty=EmptyPanel(chosen(form.draftEmptyCombo)),
            whole=form.draftWholeBox.value(),
        )

    def _say_sums(self) -> None:
        """Below each field, in the tone of something wrong where it does not add up."""
        form, words = self.form, current_words()
        written = self.written()
        for label, weights in (
            (form.draftCriteriaSum, [each.weight for each in written.criteria]),
            (form.draftPanelsSum, [each.weight for each in written.panels]),
        ):
            told = sheet_drafts.sum_told(weights, written.whole, words=words)
            restyle(label, "tone", "muted" if sum(weights) == written.whole else "over")
            label.setText(told)
            label.setVisible(bool(told))
