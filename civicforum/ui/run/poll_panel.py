"""Polls: counting the hall block by block, and putting right in public what went wrong."""

from PySide6.QtWidgets import QComboBox, QWidget

from civicforum.domain.command import Command
from civicforum.domain.counts import CorrectCount, CountVotes
from civicforum.domain.kinds import Channel, PollState
from civicforum.domain.polls import OpenPoll, ReopenPoll, WithdrawResult
from civicforum.domain.things import Poll
from civicforum.screens.poll import PollScreen, poll_at_hand
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_poll_panel import Ui_PollPanel
from civicforum.ui.language import tr
from civicforum.ui.run.option_fields import OptionFields
from civicforum.ui.widgets.line import CountBox
from civicforum.ui.widgets.notice import Notice

_MOST_BARS, _BAR_HEIGHT = 12, 28
_AFTER = {PollState.CLOSED, PollState.REVEALED}


class PollPanel(QWidget):
    """`chosen` is the poll that somebody picked from the list, "" for the one at hand."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_PollPanel()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("pollTab")
        self._bridge = bridge
        Notice(form.pollNotice, bridge, Place.POLL)
        self._shown: PollScreen | None = None
        self.chosen = ""
        self._boxes: tuple[CountBox, ...] = ()
        self._three = (form.yesCount, form.noCount, form.abstainCount)
        self._fields = OptionFields(form.pollBox)
        form.pollLayout.insertWidget(form.pollLayout.indexOf(form.countBox), self._fields)
        self._channel = QComboBox(form.countBox)
        self._channel.setObjectName("channelCombo")
        form.countLayout.insertWidget(0, self._channel)
        form.choiceCombo.activated.connect(self._choose)
        form.openPollButton.clicked.connect(self._open)
        form.countButton.clicked.connect(self._count)
        form.blockLine.returnPressed.connect(self._count)
        form.reopenButton.clicked.connect(self._reopen)
        form.withdrawButton.clicked.connect(self._withdraw)
        form.correctButton.clicked.connect(self._correct)

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._shown = None

    def begin_count(self) -> None:
        """To the field where counts are entered."""
        self.form.yesCount.setFocus()
        self.form.yesCount.selectAll()

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
            (form.pollVerdict, result.verdict if result else ""),
            (form.pollBasis, result.basis if result else ""),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        form.pollUneven.setVisible(screen.is_uneven)
        self._show_fields(screen)
        form.openPollButton.setVisible(state is PollState.PREPARED)
        form.countButton.setVisible(state is PollState.OPEN)
        form.reasonBox.setVisible(state in _AFTER)
        form.reopenButton.setVisible(state is PollState.CLOSED)
        form.withdrawButton.setVisible(state is PollState.REVEALED)
        form.pollBars.setVisible(result is not None)
        bars = result.bars if result else ()
        if len(bars) > _MOST_BARS:
            bars = tuple(sorted(bars, key=lambda bar: bar.rank)[:_MOST_BARS])
        form.pollBars.setFixedHeight(_BAR_HEIGHT * max(1, len(bars)))
        form.pollBars.present(bars)

    def _show_choices(self, screen: PollScreen) -> None:
        combo = self.form.choiceCombo
        combo.view().setAccessibleName(self.form.choiceLabel.text())
        if [combo.itemText(n) for n in range(combo.count())] != [c[1] for c in screen.choices]:
            combo.clear()
            for identity, label in screen.choices:
                combo.addItem(label, identity)
        combo.setCurrentIndex(max(0, combo.findData(screen.poll)))
        self.form.choiceBox.setVisible(len(screen.choices) > 1)

    def _show_fields(self, screen: PollScreen) -> None:
        """Three fields in a line where three options are all, else a list of them."""
        form, state = self.form, screen.state
        can_count = bool(screen.channels) and (state is PollState.OPEN or state in _AFTER)
        is_short = len(screen.options) == len(self._three) and not screen.has_ballots
        form.countBox.setVisible(can_count)
        for label, box in zip(
            (form.yesLabel, form.noLabel, form.abstainLabel), self._three, strict=True
        ):
            label.setVisible(is_short)
            box.setVisible(is_short)
        if is_short:
            form.yesLabel.setText(screen.options[0])
            form.noLabel.setText(screen.options[1])
            form.abstainLabel.setText(screen.options[2])
        else:
            self._fields.present(screen.options, has_ballots=screen.has_ballots)
        self._fields.setVisible(can_count and not is_short)
        self._boxes = self._three if is_short else self._fields.boxes
        shown = [self._channel.itemText(n) for n in range(self._channel.count())]
        if shown != [name for _, name in screen.channels]:
            self._channel.clear()
            for channel, name in screen.channels:
                self._channel.addItem(name, channel)
        self._channel.setAccessibleName(tr("Channel", None))
        self._channel.setVisible(len(screen.channels) > 1)
        form.pollCountedLabel.setToolTip(", ".join(row.spoken for row in screen.unanswered))

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

    def _open(self) -> None:
        poll = self._poll()
        if poll is not None:
            self._bridge.do(OpenPoll(poll.id), place=Place.POLL)

    def _count(self) -> None:
        poll = self._poll()
        if poll is not None and poll.state is PollState.OPEN:
            self._enter(
                CountVotes(
                    poll.id,
                    self._votes(),
                    channel=Channel(self._channel.currentData()),
                    block=self.form.blockLine.text(),
                    ballots=self._ballots(),
                )
            )

    def _correct(self) -> None:
        poll = self._poll()
        if poll is not None:
            self._enter(
                CorrectCount(
                    poll.id,
                    self._votes(),
                    self.form.reasonLine.text(),
                    channel=Channel(self._channel.currentData()),
                    block=self.form.blockLine.text(),
                    ballots=self._ballots(),
                )
            )

    def _reopen(self) -> None:
        poll = self._poll()
        if poll is not None:
            self._enter(ReopenPoll(poll.id, self.form.reasonLine.text()))

    def _withdraw(self) -> None:
        poll = self._poll()
        if poll is not None:
            self._enter(WithdrawResult(poll.id, self.form.reasonLine.text()))

    def _enter(self, command: Command) -> None:
        """Give the order; the fields are emptied only when it was carried out."""
        if self._bridge.do(command, place=Place.POLL):
            self.form.blockLine.empty()
            self.form.reasonLine.empty()
            ballots = self._fields.ballots
            for box in (*self._boxes, *(() if ballots is None else (ballots,))):
                box.setValue(0)
            if isinstance(command, CountVotes):
                self._boxes[0].setFocus()
                self._boxes[0].selectAll()

    def _votes(self) -> tuple[int, ...]:
        for box in self._boxes:
            box.interpretText()
        return tuple(box.value() for box in self._boxes)

    def _ballots(self) -> int:
        """What was typed beside the votes; 0 where nothing is to be."""
        box = self._fields.ballots
        if box is None or self._boxes is self._three:
            return 0
        box.interpretText()
        return box.value()
