"""Polls: counting the hall block by block, and putting right in public what went wrong."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from civicforum.domain.command import Command
from civicforum.domain.counts import CorrectCount, CountVotes
from civicforum.domain.kinds import PollState
from civicforum.domain.poll_corrections import GiveCastingVote, ReopenPoll, WithdrawResult
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.screens.note import decision_on
from civicforum.screens.poll import PollScreen, poll_at_hand, poll_screen
from civicforum.screens.result import Bar
from civicforum.screens.vote_timer import vote_time
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_poll_panel import Ui_PollPanel
from civicforum.ui.language import current_words
from civicforum.ui.run.ballots_panel import BallotsPanel
from civicforum.ui.run.channels_panel import ChannelsPanel
from civicforum.ui.run.code_panel import CodePanel
from civicforum.ui.run.compare_button import CompareButton
from civicforum.ui.run.comparison_table import ComparisonView
from civicforum.ui.run.count_panel import AFTER, CountPanel
from civicforum.ui.run.keying_panel import KeyingPanel
from civicforum.ui.run.kiosk import KioskWindow
from civicforum.ui.run.option_fields import tab_in_order
from civicforum.ui.run.reasons_panel import ReasonsPanel
from civicforum.ui.run.roll_panel import RollPanel
from civicforum.ui.run.sheet_table import SheetTable
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.choices import chosen, fill
from civicforum.ui.widgets.notice import Notice

_MOST_BARS, _BAR_HEIGHT = 12, 28


class PollPanel(QWidget):
    """`chosen` is the poll that somebody picked from the list, "" for the one at hand.

    Signals:
        decision_asked: a decision is to be recorded that begins so.
    """

    decision_asked = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_PollPanel()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("pollTab")
        self._bridge = bridge
        Notice(form.pollNotice, bridge, Place.POLL)
        self._shown: PollScreen | None = None
        self._kiosk: KioskWindow | None = None
        self.chosen = ""
        self._channels = ChannelsPanel(bridge, form.pollBox)
        self._roll = RollPanel(bridge, form.pollBox, after=self._channels.form.gateButton)
        self._codes = CodePanel(bridge, form.pollBox)
        self._keying = KeyingPanel(bridge, form.pollBox)
        self._compare = CompareButton(bridge, form.pollBox)
        self._comparison = ComparisonView(form.pollBox)
        self._table = SheetTable(form.pollBox)
        self._ballots = BallotsPanel(bridge, form.pollBox)
        self._reasons = ReasonsPanel(bridge, form.pollBox)
        self._place()
        self._count = CountPanel(form, self)
        self._bind()

    def _place(self) -> None:
        """Each part before the one of the form that follows it, also for the Tab key."""
        form, layout = self.form, self.form.pollLayout
        for part, follower in (
            (self._channels, form.countBox),
            (self._roll, form.countBox),
            (self._codes, form.countBox),
            (self._keying, form.countBox),
            (self._table, form.pollBasis),
            (self._ballots, form.reasonBox),
            (self._reasons, form.countedView),
        ):
            layout.insertWidget(layout.indexOf(follower), part)
        layout.insertWidget(layout.indexOf(form.pollBasis) + 1, self._compare)
        layout.insertWidget(layout.indexOf(form.pollBasis) + 2, self._comparison)
        entering = (*self._roll.in_order(), *self._codes.in_order(), *self._keying.in_order())
        tab_in_order(form.revealButton, *self._channels.in_order())
        tab_in_order(*entering, form.yesCount)
        tab_in_order(form.decisionButton, self._compare)
        tab_in_order(form.countButton, *self._ballots.in_order(), form.reasonLine)
        tab_in_order(form.correctButton, *self._reasons.in_order(), form.countedView)

    def _bind(self) -> None:
        form = self.form
        self._roll.answered.connect(self._reasons.suggest)
        self._count.entered.connect(self._enter_count)
        form.choiceCombo.activated.connect(self._choose)
        form.newPollLine.returnPressed.connect(self._add)
        form.openPollButton.clicked.connect(self._open)
        form.closePollButton.clicked.connect(self._close)
        form.revealButton.clicked.connect(self._reveal)
        form.decisionButton.clicked.connect(self._ask_for_decision)
        form.countButton.clicked.connect(self._enter_count)
        form.castingButton.clicked.connect(self._give_casting_vote)
        form.kioskButton.clicked.connect(self._open_kiosk)
        form.reopenButton.clicked.connect(self._reopen)
        form.withdrawButton.clicked.connect(self._withdraw)
        form.correctButton.clicked.connect(self._correct)
        self._ballots.form.replaceBallotsButton.clicked.connect(self._correct_ballots)
        form.reasonLine.returnPressed.connect(self._correct_ballots_if_shown)
        form.secondLine.returnPressed.connect(self._correct_ballots_if_shown)
        self._ballots.reason_needed.connect(form.reasonLine.setFocus)
        self._ballots.corrected.connect(self._forget_reason)

    def leave(self) -> None:
        """The forum is closed: nobody votes any more."""
        if self._kiosk is not None:
            self._kiosk.close()

    def retranslate(self) -> None:
        """Another language or size; what was typed stays."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._compare.retranslate()
        self._roll.retranslate()
        self._keying.retranslate()
        self._ballots.retranslate()
        self._reasons.retranslate()
        self._channels.retranslate()
        self._codes.retranslate()
        self._shown = None

    def begin_count(self) -> None:
        """To where counts or answers are entered."""
        if self._shown is not None and self._shown.roll_call is not None:
            self._roll.begin()
        elif self._shown is not None and self._shown.keying:
            self._keying.begin()
        else:
            self._count.begin()

    def refresh(self) -> None:
        """Show the polls as they are now."""
        desk, words = self._bridge.desk, current_words()
        shown = partial(
            poll_screen,
            desk.forum,
            desk.roll,
            words=words,
            chosen=self.chosen,
            uncounted=self._bridge.counting.uncounted(desk.forum),
            uncompared=self._bridge.counting.uncompared(desk.forum),
            asked=self._bridge.counting.asked,
        )
        screen = shown()
        if screen.kiosk:
            screen = shown(in_urn=len(desk.voted(screen.poll)))
        self.show_screen(screen)

    def tick(self) -> None:
        """How long people may still vote."""
        poll, desk = self._poll(), self._bridge.desk
        time = vote_time(poll, words=current_words(), now=desk.now()) if poll else ""
        if self.form.voteTimeLabel.text() != time:
            self.form.voteTimeLabel.setText(time)
        self.form.voteTimeLabel.setVisible(bool(time))

    def show_screen(self, screen: PollScreen) -> None:
        """Show what can be done with the poll now; the result only once it is revealed."""
        before, self._shown = self._shown, screen
        if screen == before:
            return
        form, state, result = self.form, screen.state, screen.result
        self._show_choices(screen)
        form.pollEmpty.setVisible(not screen.poll)
        for label, text in (
            (form.pollQuestion, screen.question),
            (form.pollTerms, " · ".join(part for part in (screen.status, screen.terms) if part)),
            (form.pollCountedLabel, screen.counted),
            (form.kioskLabel, screen.kiosk),
            (form.secrecyLabel, screen.warning),
            (form.pollVerdict, result.verdict if result else ""),
            (form.pollBasis, result.basis if result else ""),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        form.pollUneven.setVisible(screen.is_uneven)
        form.castingBox.setVisible(bool(screen.casting))
        fill(form.castingCombo, screen.casting)
        form.kioskButton.setVisible(bool(screen.kiosk))
        self._roll.show_screen(screen.roll_call)
        self._keying.show_screen(screen)
        self._channels.show_screen(screen)
        self._codes.show_screen(screen)
        self._count.show(screen)
        self._comparison.present(screen.compared)
        self._compare.show_screen(screen)
        self._table.present(screen.grid)
        self._ballots.show_screen(screen)
        self._reasons.show_screen(screen.reasons)
        form.openPollButton.setVisible(state is PollState.PREPARED)
        form.closePollButton.setVisible(state is PollState.OPEN)
        form.revealButton.setVisible(state is PollState.CLOSED)
        form.decisionButton.setVisible(state is PollState.REVEALED)
        form.reasonBox.setVisible(state in AFTER)
        form.correctButton.setVisible(bool(screen.blocks) and screen.counts_totals)
        form.reopenButton.setVisible(state is PollState.CLOSED)
        form.withdrawButton.setVisible(state is PollState.REVEALED)
        self._show_bars(result.bars if result else ())

    def _show_bars(self, bars: tuple[Bar, ...]) -> None:
        view = self.form.pollBars
        if len(bars) > _MOST_BARS:
            bars = tuple(sorted(bars, key=lambda bar: bar.rank)[:_MOST_BARS])
        view.setVisible(bool(bars))
        view.setFixedHeight(scaled(_BAR_HEIGHT) * max(1, len(bars)))
        view.present(bars)

    def _show_choices(self, screen: PollScreen) -> None:
        combo = self.form.choiceCombo
        combo.view().setAccessibleName(self.form.choiceLabel.text())
        shown = [(combo.itemData(n), combo.itemText(n)) for n in range(combo.count())]
        if shown != list(screen.choices):
            combo.clear()
            for identity, label in screen.choices:
                combo.addItem(label, identity)
        combo.setCurrentIndex(max(0, combo.findData(screen.poll)))
        form = self.form
        form.choiceBox.setVisible(len(screen.choices) > 1)
        form.newPollLabel.setVisible(screen.can_add)
        form.newPollLine.setVisible(screen.can_add)
        form.newPollBox.setVisible(screen.can_add or len(screen.choices) > 1)

    def choose(self, poll: str) -> None:
        """Show this poll, whichever is at hand."""
        self.chosen = poll
        self._bridge.changed.emit()

    def _choose(self, place: int) -> None:
        self.choose(str(self.form.choiceCombo.itemData(place)))

    def _poll(self) -> Poll | None:
        """The poll that is shown, as it stands now."""
        forum, shown = self._bridge.desk.forum, self._shown
        wanted = shown.poll if shown else ""
        return next((poll for poll in forum.polls if poll.id == wanted), poll_at_hand(forum))

    def _add(self) -> None:
        """A sudden vote: the question, Enter; then one press opens it."""
        line = self.form.newPollLine
        if not self._bridge.do(AddPoll(line.text()), place=Place.POLL):
            return
        line.empty()
        self.chosen = self._bridge.desk.forum.polls[-1].id
        self._bridge.changed.emit()
        self.form.openPollButton.setFocus()

    def _open(self) -> None:
        poll = self._poll()
        if poll is not None and self._bridge.do(OpenPoll(poll.id), place=Place.POLL):
            self._bridge.changed.emit()
            self.begin_count()

    def _give_casting_vote(self) -> None:
        """The one that the chair chose comes first; what else is tied stays behind."""
        poll = self._poll()
        if poll is not None and self.form.castingCombo.count():
            option = int(chosen(self.form.castingCombo))
            self._enter(GiveCastingVote(poll.id, (option,)))

    def _open_kiosk(self) -> None:
        """A window for one voter after another, over everything on this screen."""
        poll = self._poll()
        if poll is not None and self._kiosk is None:
            self._kiosk = KioskWindow(self._bridge, poll.id)
            self._kiosk.ended.connect(self._forget_kiosk)
            self._kiosk.begin(self.screen())

    def _forget_kiosk(self) -> None:
        self._kiosk = None

    def _close(self) -> None:
        poll = self._poll()
        if poll is not None and self._bridge.do(ClosePoll(poll.id), place=Place.POLL):
            self._bridge.changed.emit()
            self.form.revealButton.setFocus()

    def _reveal(self) -> None:
        poll = self._poll()
        if poll is not None:
            self._bridge.do(RevealResult(poll.id), place=Place.POLL)

    def _ask_for_decision(self) -> None:
        poll = self._poll()
        if poll is not None:
            self.decision_asked.emit(decision_on(poll, words=current_words()))

    def _enter_count(self) -> None:
        """While it is open; afterwards Enter leads to the reason of a correction."""
        poll = self._poll()
        if poll is None:
            return
        if poll.state is not PollState.OPEN:
            self.form.reasonLine.setFocus()
            return
        typed, focus = self._count.entry, self.focusWidget()
        order = CountVotes(
            poll.id,
            typed.votes,
            channel=typed.channel,
            block=typed.block,
            invalid=typed.invalid,
            ballots=typed.ballots,
        )
        if self._enter(order):
            if focus is self.form.tallyButton:
                focus.setFocus()
            else:
                self._count.begin()

    def _correct(self) -> None:
        poll = self._poll()
        if poll is not None:
            typed = self._count.entry
            self._enter(
                CorrectCount(
                    poll.id,
                    typed.votes,
                    self.form.reasonLine.text(),
                    channel=typed.channel,
                    block=typed.block,
                    invalid=typed.invalid,
                    ballots=typed.ballots,
                    second=self.form.secondLine.text(),
                )
            )

    def _correct_ballots(self) -> None:
        self._ballots.send(reason=self.form.reasonLine.text(), second=self.form.secondLine.text())

    def _correct_ballots_if_shown(self) -> None:
        """Enter in the lines for reason and second person."""
        if self._ballots.is_editing:
            self._correct_ballots()

    def _reopen(self) -> None:
        poll = self._poll()
        if poll is not None:
            self._enter(
                ReopenPoll(poll.id, self.form.reasonLine.text(), self.form.secondLine.text())
            )

    def _withdraw(self) -> None:
        poll = self._poll()
        if poll is not None:
            self._enter(
                WithdrawResult(poll.id, self.form.reasonLine.text(), self.form.secondLine.text())
            )

    def _enter(self, command: Command) -> bool:
        """Give the order; the fields are emptied only when it was carried out."""
        is_done = self._bridge.do(command, place=Place.POLL)
        if is_done:
            self._count.empty()
            self._forget_reason()
        return is_done

    def _forget_reason(self) -> None:
        self.form.reasonLine.empty()
        self.form.secondLine.empty()
