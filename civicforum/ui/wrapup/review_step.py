"""Step 3: the minutes go round, are objected to and become final; how they are filed."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QBoxLayout, QWidget

from civicforum.domain.filing import FileMinutes
from civicforum.domain.kinds import Disclosure, Retention, Stage, Unnamed
from civicforum.domain.review import FinaliseMinutes, ReopenMinutes, ReviewMinutes
from civicforum.screens.filing import (
    ReviewScreen,
    filing_choices,
    review_screen,
    signers_in,
)
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_review_step import Ui_ReviewStep
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.widgets.choices import choose, chosen, fill
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.wrapup.compare_window import CompareWindow
from civicforum.ui.wrapup.objections_card import ObjectionsCard
from civicforum.ui.wrapup.step import Step


class ReviewStep(Step):
    """What was typed and not saved stays; what the record says comes when it changes."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_ReviewStep()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._shown: ReviewScreen | None = None
        self._card = ObjectionsCard(form, bridge, self)
        Notice(form.reviewNotice, bridge, Place.REVIEW)
        Notice(form.filingNotice, bridge, Place.FILING)
        form.reviewButton.clicked.connect(self._review)
        form.compareButton.clicked.connect(self._compare)
        form.untilLine.returnPressed.connect(self._review)
        form.finaliseButton.clicked.connect(self._finalise)
        form.reopenMinutesButton.clicked.connect(self._reopen)
        form.reopenLine.returnPressed.connect(self._reopen)
        form.filingButton.clicked.connect(self._file)
        form.disclosureCombo.currentIndexChanged.connect(self._show_grounds)
        form.objectionsView.selectionModel().currentChanged.connect(self._choose)

    def retranslate(self) -> None:
        """Another language or colour scheme."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.form.finaliseButton.setIcon(icon("lock"))
        self._card.retranslate()
        self._shown = None
        self.refresh()

    def arrange(self, *, is_narrow: bool) -> None:
        """Side by side, or one below the other where it is narrow."""
        way = QBoxLayout.Direction
        self.form.reviewLayout.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

    def refresh(self) -> None:
        """Show the minutes as a record, as they are now."""
        desk, words = self._bridge.desk, current_words()
        screen = review_screen(desk.forum, desk.roll, chosen=self._card.chosen, words=words)
        before, self._shown = self._shown, screen
        if screen == before:
            return
        self._show_stage(screen)
        if before is None or _filed(before) != _filed(screen):
            self._show_filing(screen)
        self._card.show_screen(screen)

    def first_focus(self) -> QWidget:
        """What comes next."""
        form = self.form
        choices = (form.untilLine, form.reopenLine)
        return next((field for field in choices if not field.isHidden()), form.objectionsView)

    def leave(self) -> None:
        """The forum is closed."""
        for window in self.findChildren(CompareWindow):
            window.close()

    def _compare(self) -> None:
        """The window that is open already, else a new one."""
        seen = (each for each in self.findChildren(CompareWindow) if each.isVisible())
        window = next(seen, None) or CompareWindow(self, self._bridge)
        window.show()
        window.raise_()
        window.activateWindow()

    def _show_stage(self, screen: ReviewScreen) -> None:
        form, words = self.form, current_words()
        is_final = screen.stage is Stage.FINAL
        form.stageTitle.setText(screen.title)
        form.stageAdvice.setText(screen.advice)
        for widget in (form.untilLabel, form.untilLine, form.reviewButton, form.finaliseButton):
            widget.setHidden(is_final)
            widget.setEnabled(screen.is_over)
        again = words("Set another day") if screen.stage is Stage.REVIEW else ""
        form.reviewButton.setText(again or words("Send for review"))
        form.reopenLine.setVisible(is_final)
        form.reopenMinutesButton.setVisible(is_final)
        for field in (form.unnamedCombo, form.signersText):
            field.setEnabled(not is_final)
        if not form.untilLine.isModified():
            form.untilLine.setText(screen.until)

    def _show_filing(self, screen: ReviewScreen) -> None:
        form, made = self.form, screen.registration
        retention, disclosure, unnamed = filing_choices(made, current_words())
        fill(form.retentionCombo, retention)
        fill(form.disclosureCombo, disclosure)
        fill(form.unnamedCombo, unnamed)
        form.registrationLine.setText(made.number)
        form.unitLine.setText(made.unit)
        form.groundsLine.setText(made.grounds)
        choose(form.retentionCombo, made.retention or "")
        choose(form.disclosureCombo, made.disclosure or "")
        choose(form.unnamedCombo, screen.unnamed)
        form.signersText.setPlainText(screen.signers)
        self._show_grounds()

    def _show_grounds(self) -> None:
        """Only what is not open needs grounds."""
        needs = chosen(self.form.disclosureCombo) not in {"", Disclosure.OPEN}
        self.form.groundsLabel.setVisible(needs)
        self.form.groundsLine.setVisible(needs)

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._card.choose(now)
            self.refresh()

    def _review(self) -> None:
        if self._bridge.do(ReviewMinutes(self.form.untilLine.text()), place=Place.REVIEW):
            self.form.untilLine.setModified(False)

    def _finalise(self) -> None:
        self._bridge.do(FinaliseMinutes(), place=Place.REVIEW)

    def _reopen(self) -> None:
        if self._bridge.do(ReopenMinutes(self.form.reopenLine.text()), place=Place.REVIEW):
            self.form.reopenLine.empty()

    def _file(self) -> None:
        """All of it in one step."""
        form = self.form
        retention, disclosure = chosen(form.retentionCombo), chosen(form.disclosureCombo)
        order = FileMinutes(
            registration=form.registrationLine.text(),
            unit=form.unitLine.text(),
            retention=Retention(retention) if retention else None,
            disclosure=Disclosure(disclosure) if disclosure else None,
            grounds=form.groundsLine.text(),
            unnamed=Unnamed(chosen(form.unnamedCombo)),
            signers=signers_in(form.signersText.toPlainText()),
        )
        self._bridge.do(order, place=Place.FILING)


def _filed(screen: ReviewScreen) -> tuple[object, ...]:
    return (screen.registration, screen.unnamed, screen.signers)
