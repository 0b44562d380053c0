"""The Wrap up page: check, edit and review the minutes, export them, file them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from civicforum.documents.check import check_screen
from civicforum.documents.doubts import Where
from civicforum.domain.kinds import Stage
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_wrapup_page import Ui_WrapUpPage
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.memory import Memory
from civicforum.ui.page import Page, PageName
from civicforum.ui.theme import scaled
from civicforum.ui.wrapup.check_step import CheckStep
from civicforum.ui.wrapup.edit_step import EditStep
from civicforum.ui.wrapup.export_step import ExportStep
from civicforum.ui.wrapup.review_step import ReviewStep
from civicforum.ui.wrapup.sync_step import SyncStep

CHECK, EDIT, REVIEW, EXPORT, SYNC = range(5)
NARROW = 860


class WrapUpPage(Page):
    """Five steps, in any order; what is done has a mark."""

    def __init__(
        self, bridge: Bridge, actions: Actions, parent: QWidget | None = None, *, memory: Memory
    ) -> None:
        super().__init__(bridge, actions, parent)
        self.form = form = Ui_WrapUpPage()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.check = CheckStep(bridge, form.steps)
        self.edit = EditStep(bridge, form.steps)
        self.review = ReviewStep(bridge, form.steps)
        self.export = ExportStep(bridge, memory, form.steps)
        self.sync = SyncStep(bridge, form.steps)
        self._buttons = (
            form.checkStepButton,
            form.editStepButton,
            form.reviewStepButton,
            form.exportStepButton,
            form.syncStepButton,
        )
        self._steps = (self.check, self.edit, self.review, self.export, self.sync)
        for step in self._steps:
            form.steps.add(step)
        for button in self._buttons:
            button.clicked.connect(self._turn)
        self.check.jump.connect(self._jump)
        self.export.progressed.connect(self.refresh)
        self.sync.progressed.connect(self.refresh)
        form.checkStepButton.setChecked(True)
        self.start()

    def refresh(self) -> None:
        """Show the forum as it is now; the check is always up to date, for its mark."""
        desk = self.bridge.desk
        screen = check_screen(desk.forum, desk.roll, words=current_words())
        self.check.show_screen(screen)
        step = self.form.steps.place
        if step == EDIT:
            self.edit.refresh()
        elif step == REVIEW:
            self.review.refresh()
        elif step == EXPORT:
            self.export.refresh()
        self.sync.refresh()
        is_sealed = desk.forum.sealed is not None
        is_final = desk.forum.filing.stage is Stage.FINAL
        exported, synced = self.export.is_done, self.sync.is_done
        self._mark((screen.is_done, is_sealed or is_final, is_final, exported, synced))

    def retranslate(self) -> None:
        """Texts, icons and sizes anew."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        for step in self._steps:
            step.retranslate()
        self.arrange()
        self.refresh()

    def arrange(self) -> None:
        """A narrow window has things below each other."""
        is_narrow = self.window().width() < scaled(NARROW)
        self.edit.arrange(is_narrow=is_narrow)
        self.review.arrange(is_narrow=is_narrow)
        self.export.arrange(is_narrow=is_narrow)

    def panes(self) -> Sequence[QWidget]:
        """The steps, then the cards of the one that is shown."""
        check, edit, review, export, sync = (
            self.check.form,
            self.edit.form,
            self.review.form,
            self.export.form,
            self.sync.form,
        )
        cards = (
            (check.checkCard, check.doubtCard),
            (edit.outlineCard, edit.piecesCard, edit.editorCard),
            (review.stageCard, review.objectionsCard),
            (export.sealCard, export.exportCard, export.previewCard),
            (sync.targetCard, sync.filesCard),
        )
        return (self.form.stepBar, *cards[self.form.steps.place])

    def leave(self) -> None:
        """The forum is closed: no process and no thread is left."""
        super().leave()
        self.review.leave()
        self.export.leave()
        self.sync.leave()

    def first_focus(self) -> QWidget:
        """Where the step is worked on."""
        step = self.form.steps.place
        return (
            self.check.form.checkView,
            self.edit.first_focus(),
            self.review.first_focus(),
            self.export.first_focus(),
            self.sync.first_focus(),
        )[step]

    def show_spot(self, spot: str) -> None:
        """One thing of the minutes ("decision:ID")."""
        self.show_step(EDIT)
        self.edit.go_to(spot)

    def show_step(self, step: int) -> None:
        """Bring a step forward."""
        self._buttons[step].setChecked(True)
        self.form.steps.show_page(self._steps[step])
        self.refresh()
        if step == SYNC:
            self.sync.open()

    def _turn(self) -> None:
        self.show_step(next(n for n, button in enumerate(self._buttons) if button.isChecked()))

    def _jump(self, where: str, spot: str) -> None:
        match Where(where):
            case Where.MINUTES:
                self.show_step(EDIT)
                self.edit.go_to(spot)
            case Where.REVIEW:
                self.show_step(REVIEW)
                self.review.form.objectionsView.setFocus()
            case Where.SEAL:
                self.show_step(EXPORT)
                self.export.first_focus().setFocus()
            case Where.RUN:
                self.jumped.emit(PageName.RUN, spot)

    def _mark(self, done: tuple[bool, ...]) -> None:
        words = current_words()
        names = (
            words("1 Check"),
            words("2 Edit minutes"),
            words("3 Review"),
            words("4 Export"),
            words("5 Sync"),
        )
        for button, name, is_done in zip(self._buttons, names, done, strict=True):
            button.setText(words("{step} – done", step=name) if is_done else name)
            button.setIcon(icon("circle-check" if is_done else "circle"))
