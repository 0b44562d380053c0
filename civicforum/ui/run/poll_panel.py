"""Polls: counting the hall block by block, and putting right in public what went wrong."""

from PySide6.QtCore import QObject

from civicforum.domain.command import Command
from civicforum.domain.counts import CorrectCount, CountVotes
from civicforum.domain.kinds import PollState
from civicforum.domain.polls import OpenPoll, ReopenPoll, WithdrawResult
from civicforum.domain.things import Poll
from civicforum.screens.poll import PollScreen, poll_at_hand
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_run_page import Ui_RunPage

_AFTER = {PollState.CLOSED, PollState.REVEALED}


class PollPanel(QObject):
    """`chosen` is the poll that somebody picked from the list, "" for the one at hand."""

    def __init__(self, form: Ui_RunPage, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        self._shown: PollScreen | None = None
        self.chosen = ""
        self._boxes = (form.yesCount, form.noCount, form.abstainCount)
        form.choiceCombo.activated.connect(self._choose)
        form.openPollButton.clicked.connect(self._open)
        form.countButton.clicked.connect(self._count)
        form.blockLine.returnPressed.connect(self._count)
        form.reopenButton.clicked.connect(self._reopen)
        form.withdrawButton.clicked.connect(self._withdraw)
        form.correctButton.clicked.connect(self._correct)

    def show(self, screen: PollScreen) -> None:
        """Show what can be done with the poll now; the result only once it is revealed."""
        before, self._shown = self._shown, screen
        if screen == before:
            return
        form, state, result = self._form, screen.state, screen.result
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
        for label, option in zip(
            (form.yesLabel, form.noLabel, form.abstainLabel), screen.options, strict=False
        ):
            label.setText(option)
        form.openPollButton.setVisible(state is PollState.PREPARED)
        form.countBox.setVisible(state is PollState.OPEN or state in _AFTER)
        form.countButton.setVisible(state is PollState.OPEN)
        form.reasonBox.setVisible(state in _AFTER)
        form.reopenButton.setVisible(state is PollState.CLOSED)
        form.withdrawButton.setVisible(state is PollState.REVEALED)
        form.pollBars.setVisible(result is not None)
        form.pollBars.present(result.bars if result else ())

    def _show_choices(self, screen: PollScreen) -> None:
        combo = self._form.choiceCombo
        combo.view().setAccessibleName(self._form.choiceLabel.text())
        if [combo.itemText(n) for n in range(combo.count())] != [c[1] for c in screen.choices]:
            combo.clear()
            for identity, label in screen.choices:
                combo.addItem(label, identity)
        combo.setCurrentIndex(max(0, combo.findData(screen.poll)))
        self._form.choiceBox.setVisible(len(screen.choices) > 1)

    def _choose(self, place: int) -> None:
        self.chosen = str(self._form.choiceCombo.itemData(place))
        self._bridge.changed.emit()

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
                    channel=poll.terms.channels[0],
                    block=self._form.blockLine.text(),
                )
            )

    def _correct(self) -> None:
        poll = self._poll()
        if poll is not None:
            self._enter(
                CorrectCount(
                    poll.id,
                    self._votes(),
                    self._form.reasonLine.text(),
                    channel=poll.terms.channels[0],
                    block=self._form.blockLine.text(),
                )
            )

    def _reopen(self) -> None:
        poll = self._poll()
        if poll is not None:
            self._enter(ReopenPoll(poll.id, self._form.reasonLine.text()))

    def _withdraw(self) -> None:
        poll = self._poll()
        if poll is not None:
            self._enter(WithdrawResult(poll.id, self._form.reasonLine.text()))

    def _enter(self, command: Command) -> None:
        """Give the order; the fields are emptied only when it was carried out."""
        if self._bridge.do(command, place=Place.POLL):
            self._form.blockLine.empty()
            self._form.reasonLine.empty()
            for box in self._boxes:
                box.setValue(0)
            if isinstance(command, CountVotes):
                self._form.yesCount.setFocus()
                self._form.yesCount.selectAll()

    def _votes(self) -> tuple[int, ...]:
        for box in self._boxes:
            box.interpretText()
        return tuple(box.value() for box in self._boxes)
