"""The fields of a poll in preparation: what they say is an `AddPoll`."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from civicforum.domain.kinds import Channel, Electorate, Secrecy, Shape
from civicforum.domain.polls import AddPoll
from civicforum.domain.sheet_things import NO_SHEETS
from civicforum.domain.terms import FIXED, SEVERAL, rules_of
from civicforum.methods.counted import TieRule
from civicforum.methods.filling import Over, Under
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Base
from civicforum.screens import drafts
from civicforum.screens.option_lines import read_money, read_options, written_options
from civicforum.ui.forms.ui_polls_section import Ui_PollsSection
from civicforum.ui.language import current_words
from civicforum.ui.prepare.against_check import AgainstCheck
from civicforum.ui.prepare.sheet_fields import SheetFields
from civicforum.ui.widgets.choices import choose, chosen, fill

_HIGHEST = 5  # the usual scale where nobody said another


class DraftFields(QObject):
    """All of them; some are there only for some kinds of ballots.

    Signals:
        taken: a field was left, or something was chosen.
    """

    taken = Signal()

    def __init__(self, form: Ui_PollsSection, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._key = ""
        self._themes: drafts.Choices = ()
        self._shows_themes, self._typed = False, ""
        self._shape = Shape.YES_NO_ABSTAIN
        self._sheets = SheetFields(form.draftEditor)
        form.draftLayout.insertWidget(form.draftLayout.indexOf(form.draftButtons), self._sheets)
        stops = (form.draftThemesCheck, *self._sheets.stops, form.addDraftButton)
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
        self._sheets.taken.connect(self.taken)
        self._checks: dict[Channel, QCheckBox] = {
            Channel.HANDS: form.handsCheck,
            Channel.PAPER: form.paperCheck,
            Channel.ROLL_CALL: form.rollCallCheck,
            Channel.ADVANCE: form.advanceCheck,
            Channel.ONLINE: form.onlineCheck,
            Channel.PHONE: form.phoneCheck,
            Channel.CAMERA_CARD: form.cameraCardCheck,
            Channel.KEYPAD: form.keypadCheck,
            Channel.KIOSK: form.kioskCheck,
        }
        self._combos: tuple[QComboBox, ...] = (
            form.draftShapeCombo,
            form.draftSecrecyCombo,
            form.draftElectorateCombo,
            form.draftItemCombo,
            form.draftMajorityCombo,
            form.draftQuorumOfCombo,
            form.draftBaseCombo,
            form.draftRoundingCombo,
            form.draftCountingCombo,
            form.draftTiesCombo,
            form.draftOverCombo,
            form.draftGroupCombo,
            form.draftUnderCombo,
        )
        self._lines: tuple[QLineEdit, ...] = (
            form.draftQuestionLine,
            form.draftShareLine,
            form.draftQuorumLine,
            form.draftBudgetLine,
            form.draftGroupLine,
        )
        self._boxes: tuple[QAbstractSpinBox, ...] = (
            form.draftEntitledBox,
            form.draftDecimalsBox,
            form.draftLeastBox,
            form.draftMostBox,
            form.draftPerOptionBox,
            form.draftSeatsBox,
            form.draftSecondsBox,
            form.draftLowestBox,
            form.draftHighestBox,
        )
        self._against = AgainstCheck(form.draftBudgetLine.parentWidget())
        form.draftRuleForm.addRow(self._against)
        QWidget.setTabOrder(form.draftBudgetLine, self._against)
        self._against.clicked.connect(self.taken)
        form.draftShapeCombo.activated.connect(self._reshape)
        form.draftThemesCheck.toggled.connect(self._take_themes)
        form.draftMajorityCombo.activated.connect(self._fit)
        form.draftGroupCombo.activated.connect(self._fit)
        for combo in self._combos:
            combo.activated.connect(self.taken)
            combo.installEventFilter(self)
        for field in (*self._lines, *self._boxes):
            field.editingFinished.connect(self.taken)
        for box in self._boxes:
            box.installEventFilter(self)
        for check in self._checks.values():
            check.clicked.connect(self.taken)
        for stake in (form.draftWeightCheck, form.draftProxyCheck):
            stake.clicked.connect(self.taken)
        form.draftOptionsEdit.left.connect(self.taken)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page; it never changes what decides a vote."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def retranslate(self, items: drafts.Choices, themes: drafts.Choices) -> None:
        """What can be chosen, in another language, of another agenda or of other cards."""
        form, words = self._form, current_words()
        if themes != self._themes:
            self._themes = themes
            self._take_themes()
        fill(form.draftShapeCombo, drafts.shapes(words))
        fill(form.draftSecrecyCombo, drafts.secrecies(words))
        fill(form.draftElectorateCombo, drafts.electorates(words))
        fill(form.draftItemCombo, items)
        fill(form.draftMajorityCombo, drafts.majorities(words))
        fill(form.draftQuorumOfCombo, drafts.quorum_bases(words))
        fill(form.draftRoundingCombo, drafts.roundings(words))
        fill(form.draftOverCombo, drafts.overs(words))
        fill(form.draftGroupCombo, drafts.groupings(words))
        fill(form.draftUnderCombo, drafts.unders(words))
        self._sheets.retranslate()
        for channel, name in drafts.channels(words):
            self._checks[Channel(channel)].setText(name)
        self._fit()

    def show(self, poll: AddPoll, *, is_fixed: bool) -> None:
        """Fill them with what this order says; those of an opened poll are only to be read."""
        form = self._form
        self._key = poll.poll
        form.draftThemesCheck.setChecked(False)
        form.draftQuestionLine.setText(poll.question)
        choose(form.draftShapeCombo, poll.shape)
        form.draftOptionsEdit.show_text("\n".join(written_options(poll.options, poll.costs)))
        for channel, check in self._checks.items():
            check.setChecked(channel in poll.channels)
        choose(form.draftSecrecyCombo, poll.secrecy)
        choose(form.draftElectorateCombo, poll.electorate)
        form.draftEntitledBox.setValue(poll.entitled)
        choose(form.draftItemCombo, poll.item)
        is_known = poll.majority in drafts.MAJORITIES
        choose(form.draftMajorityCombo, poll.majority if is_known else "")
        form.draftShareLine.setText("" if is_known else poll.majority)
        form.draftQuorumLine.setText(poll.quorum)
        choose(form.draftQuorumOfCombo, poll.quorum_of)
        form.draftDecimalsBox.setValue(poll.decimals)
        choose(form.draftRoundingCombo, poll.rounding)
        form.draftLeastBox.setValue(poll.least_marks)
        form.draftPerOptionBox.setValue(poll.most_per_option)
        choose(form.draftOverCombo, poll.over)
        attribute, _, value = poll.group.partition("=")
        choose(form.draftGroupCombo, attribute)
        form.draftGroupLine.setText(value)
        choose(form.draftUnderCombo, poll.under)
        form.draftSeatsBox.setValue(poll.seats)
        form.draftSecondsBox.setValue(poll.seconds)
        form.draftLowestBox.setValue(poll.lowest)
        form.draftHighestBox.setValue(poll.highest or _HIGHEST)
        self._sheets.show_terms(poll.sheets, is_fixed=is_fixed)
        form.draftBudgetLine.setText(f"{poll.budget:,}" if poll.budget else "")
        self._against.fill(poll.against, shape=poll.shape, rule=poll.rule, seats=poll.seats)
        self._fit()
        form.draftMostBox.setValue(poll.most_marks)
        choose(form.draftBaseCombo, poll.base)
        choose(form.draftTiesCombo, " ".join(poll.ties))
        choose(form.draftCountingCombo, poll.rule or chosen(form.draftCountingCombo))
        form.draftWeightCheck.setChecked(poll.by_weight)
        form.draftProxyCheck.setChecked(poll.by_proxy)
        stakes = (form.draftWeightCheck, form.draftProxyCheck)
        for field in (*self._combos, *self._boxes, *self._checks.values(), *stakes, self._against):
            field.setEnabled(not is_fixed)
        for line in self._lines:
            line.setReadOnly(is_fixed)
        form.draftOptionsEdit.setReadOnly(is_fixed)

    @property
    def layout_of_sheets(self) -> QFormLayout:
        """For its labels to be as wide as those of other fields."""
        return self._sheets.layout_of_fields

    @property
    def notice_of_sheets(self) -> QLabel:
        """What is wrong, beside the criteria too: they stand below the first notice."""
        return self._sheets.form.draftSheetNotice

    def written(self) -> AddPoll:
        """What they say now."""
        form = self._form
        for box in self._boxes:
            box.interpretText()
        shape = Shape(chosen(form.draftShapeCombo))
        has_marks = shape in SEVERAL
        has_themes = self._has_themes()
        lines = [] if has_themes else form.draftOptionsEdit.toPlainText().splitlines()
        made = read_options(lines, has_costs=shape is Shape.PROJECTS)
        has_scores = shape is Shape.SCORES
        rule = drafts.rule_told(shape, chosen(form.draftCountingCombo))
        seats = form.draftSeatsBox.value() if drafts.has_seats(shape) else 1
        return AddPoll(
            question=form.draftQuestionLine.text(),
            options=made.options,
            costs=made.costs,
            budget=read_money(form.draftBudgetLine.text()) if shape is Shape.PROJECTS else 0,
            rule=rule,
            against=self._against.told(shape, rule=rule, seats=seats),
            seats=seats,
            ties=tuple(map(TieRule, chosen(form.draftTiesCombo).split())),
            lowest=form.draftLowestBox.value() if has_scores else 0,
            highest=form.draftHighestBox.value() if has_scores else 0,
            shape=shape,
            secrecy=Secrecy(chosen(form.draftSecrecyCombo)),
            channels=self._channels(),
            base=Base(chosen(form.draftBaseCombo)),
            electorate=Electorate(chosen(form.draftElectorateCombo)),
            quorum=form.draftQuorumLine.text().strip(),
            group=drafts.group_told(chosen(form.draftGroupCombo), form.draftGroupLine.text()),
            majority=chosen(form.draftMajorityCombo) or form.draftShareLine.text().strip(),
            rounding=Rounding(chosen(form.draftRoundingCombo)),
            item=chosen(form.draftItemCombo),
            poll=self._key,
            quorum_of=Base(chosen(form.draftQuorumOfCombo)),
            least_marks=form.draftLeastBox.value() if has_marks else 1,
            most_marks=form.draftMostBox.value() if has_marks else 1,
            most_per_option=form.draftPerOptionBox.value() if has_marks else 1,
            over=Over(chosen(form.draftOverCombo)) if has_marks else Over.VOID,
            under=Under(chosen(form.draftUnderCombo)) if has_marks else Under.VOID,
            entitled=form.draftEntitledBox.value(),
            seconds=form.draftSecondsBox.value(),
            decimals=form.draftDecimalsBox.value(),
            sheets=self._sheets.written() if shape is Shape.SHEETS else NO_SHEETS,
            by_weight=form.draftWeightCheck.isChecked(),
            by_proxy=form.draftProxyCheck.isChecked(),
            themes=tuple(theme for theme, _ in self._themes) if has_themes else (),
        )

    def _has_themes(self) -> bool:
        check = self._form.draftThemesCheck
        return check.isChecked() and not check.isHidden()

    def _take_themes(self) -> None:
        """The themes stand among the options, to be read; without them what was typed is back."""
        edit, has_themes = self._form.draftOptionsEdit, self._has_themes()
        if not has_themes and not self._shows_themes:
            return
        if not self._shows_themes:
            self._typed = edit.toPlainText()
        self._shows_themes = has_themes
        edit.setReadOnly(has_themes)
        titles = "\n".join(title for _, title in self._themes)
        edit.show_text(titles if has_themes else self._typed)

    def _channels(self) -> tuple[Channel, ...]:
        return tuple(channel for channel, check in self._checks.items() if check.isChecked())

    def _reshape(self) -> None:
        """Another kind of ballot was chosen: with it come the ways and marks that it can have."""
        shape = Shape(chosen(self._form.draftShapeCombo))
        ways = drafts.proposed_channels(self._channels(), before=self._shape, shape=shape)
        for channel, check in self._checks.items():
            check.setChecked(channel in ways)
        is_new = shape is not self._shape
        self._fit()
        if shape is Shape.PROJECTS and is_new:
            self._form.draftMostBox.setValue(0)

    def _fit(self) -> None:
        """Only what makes sense for this kind of ballot and majority."""
        form = self._form
        self._shape = shape = Shape(chosen(form.draftShapeCombo))
        fill(form.draftBaseCombo, drafts.bases_of(shape, current_words()))
        fill(form.draftCountingCombo, drafts.rules_for(shape, current_words()))
        fill(form.draftTiesCombo, drafts.tie_rules(shape, current_words()))
        form.draftMarks.setVisible(shape in SEVERAL)
        is_free = shape is Shape.PROJECTS
        form.draftMostBox.setMinimum(0 if is_free else 1)
        form.draftMostBox.setSpecialValueText(
            current_words()("As many as wished") if is_free else ""
        )
        self._sheets.setVisible(shape is Shape.SHEETS)
        self._fit_counting(shape)
        can_take = shape not in FIXED and len(self._themes) >= drafts.FEWEST_THEMES
        form.draftThemesCheck.setVisible(can_take and not self._key)
        self._take_themes()
        has_own = drafts.has_majority(shape) and not chosen(form.draftMajorityCombo)
        form.draftShareLabel.setVisible(has_own)
        form.draftShareLine.setVisible(has_own)

    def _fit_counting(self, shape: Shape) -> None:
        """Rules, seats, scores and money where this kind of ballot has them."""
        form = self._form
        rows = (
            (form.draftGroupValueLabel, form.draftGroupLine, bool(chosen(form.draftGroupCombo))),
            (form.draftMajorityLabel, form.draftMajorityCombo, drafts.has_majority(shape)),
            (form.draftCountingLabel, form.draftCountingCombo, len(rules_of(shape)) > 1),
            (form.draftSeatsLabel, form.draftSeatsBox, drafts.has_seats(shape)),
            (form.draftLowestLabel, form.draftLowestBox, shape is Shape.SCORES),
            (form.draftHighestLabel, form.draftHighestBox, shape is Shape.SCORES),
            (form.draftBudgetLabel, form.draftBudgetLine, shape is Shape.PROJECTS),
        )
        self._against.fit(shape)
        for label, field, is_there in rows:
            label.setVisible(is_there)
            field.setVisible(is_there)
