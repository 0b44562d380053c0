"""Objections with their answers while the minutes are under review, errata once they are final."""

from PySide6.QtCore import QModelIndex, QObject

from civicforum.domain.filing import AddErratum
from civicforum.domain.kinds import Ruling, Stage
from civicforum.domain.review import AnswerObjection, RaiseObjection
from civicforum.screens.filing import ReviewScreen, objector_in
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_review_step import Ui_ReviewStep
from civicforum.ui.language import current_words
from civicforum.ui.widgets.choices import chosen, fill
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in


class ObjectionsCard(QObject):
    """`chosen` is the id of the objection that is shown in full."""

    def __init__(self, form: Ui_ReviewStep, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        self.chosen = ""
        self._rows = shown_in(form.objectionsView)
        self._errata = shown_in(form.errataView)
        Notice(form.objectionNotice, bridge, Place.OBJECTIONS)
        form.objectButton.clicked.connect(self._object)
        form.settleButton.clicked.connect(self._answer)
        form.answerLine.returnPressed.connect(self._answer)
        form.erratumButton.clicked.connect(self._correct)
        form.erratumReasonLine.returnPressed.connect(self._correct)

    def retranslate(self) -> None:
        """Another language."""
        words = current_words()
        rulings = [ruling for ruling in Ruling if ruling is not Ruling.OPEN]
        fill(self._form.rulingCombo, [(each, words.named("ruling", each)) for each in rulings])

    def choose(self, index: QModelIndex) -> None:
        """Have this one in full."""
        self.chosen = self._rows.row(index).key

    def show_screen(self, screen: ReviewScreen) -> None:
        """Show what there is, and the fields that the stage allows."""
        form = self._form
        is_review, is_final = screen.stage is Stage.REVIEW, screen.stage is Stage.FINAL
        self._rows.show(screen.rows)
        form.objectionsView.setVisible(bool(screen.rows))
        form.objectionsEmpty.setVisible(not screen.rows)
        form.objectionLabel.setText(screen.objection)
        form.objectionLabel.setVisible(bool(screen.objection))
        form.chooseHint.setVisible(bool(screen.rows) and not screen.objection and not is_final)
        form.settleBox.setVisible(bool(screen.chosen) and not is_final)
        form.objectBox.setVisible(is_review)
        form.objectButton.setVisible(is_review)
        fill(form.turnCombo, screen.turns)
        self._errata.show(screen.errata)
        form.errataHead.setVisible(is_final or bool(screen.errata))
        form.errataView.setVisible(bool(screen.errata))
        form.erratumBox.setVisible(is_final)
        form.erratumButton.setVisible(is_final)

    def _object(self) -> None:
        form = self._form
        by, by_words = objector_in(form.byLine.text())
        order = RaiseObjection(
            form.objectText.toPlainText(), by=by, by_words=by_words, turn=chosen(form.turnCombo)
        )
        if self._bridge.do(order, place=Place.OBJECTIONS):
            form.byLine.empty()
            form.objectText.setPlainText("")
            form.turnCombo.setCurrentIndex(0)
            form.byLine.setFocus()

    def _answer(self) -> None:
        form = self._form
        ruling = Ruling(chosen(form.rulingCombo))
        order = AnswerObjection(self.chosen, ruling, form.answerLine.text())
        if self._bridge.do(order, place=Place.OBJECTIONS):
            form.answerLine.empty()
            form.objectionsView.setFocus()

    def _correct(self) -> None:
        form = self._form
        fields = (form.erratumPlaceLine, form.wrongLine, form.rightLine, form.erratumReasonLine)
        if self._bridge.do(AddErratum(*(f.text() for f in fields)), place=Place.OBJECTIONS):
            for field in fields:
                field.empty()
            form.erratumPlaceLine.setFocus()
