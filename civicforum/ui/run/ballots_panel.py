"""Putting right ballots that were entered one by one: a line each, with a reason after closing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from civicforum.domain.command import Command
from civicforum.domain.keying import CorrectBallots, EnterBallots
from civicforum.domain.kinds import PollState
from civicforum.domain.poll_things import Count, Poll
from civicforum.screens.ballot_line import ballot_hint
from civicforum.screens.piles import LineRefused, typed_piles, written_piles
from civicforum.screens.poll import PollScreen
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_ballots_panel import Ui_BallotsPanel
from civicforum.ui.language import current_words
from civicforum.ui.widgets.choices import chosen, fill
from civicforum.ui.widgets.notice import Notice


class BallotsPanel(QWidget):
    """Ballots are shown only when somebody asks for them: before the reveal they tell who leads.

    Signals:
        reason_needed: a correction has no reason yet; the line for it is to be filled.
        corrected: an order was carried out, so that reason and second person are used up.
    """

    reason_needed = Signal()
    corrected = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_BallotsPanel()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("ballotsBox")
        self._bridge = bridge
        self._notice = Notice(form.ballotsProblem, bridge, Place.BALLOTS)
        self._poll, self._state = "", PollState.PREPARED
        form.showBallotsButton.clicked.connect(self._begin)
        form.ballotsBlockCombo.activated.connect(self._hide)
        form.hideBallotsButton.clicked.connect(self._hide)
        self._show_edit(is_shown=False)

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]

    def in_order(self) -> tuple[QWidget, ...]:
        """As Tab goes through it."""
        form = self.form
        return (
            form.ballotsBlockCombo,
            form.showBallotsButton,
            form.replaceBallotsButton,
            form.hideBallotsButton,
            form.ballotsEdit,
        )

    @property
    def is_editing(self) -> bool:
        """Whether ballots stand there to be put right."""
        return not self.form.ballotsEdit.isHidden()

    def show_screen(self, screen: PollScreen) -> None:
        """Another poll, or another state of it, begins with nothing to be seen."""
        self.setVisible(bool(screen.piles))
        if (screen.poll, screen.state) != (self._poll, self._state):
            self._poll, self._state = screen.poll, screen.state or PollState.PREPARED
            self._hide()
        fill(self.form.ballotsBlockCombo, screen.piles)
        view = self.form.ballotsBlockCombo.view()
        view.setAccessibleName(self.form.ballotsBlockLabel.text())
        is_open = screen.state is PollState.OPEN
        words = current_words()
        self.form.replaceBallotsButton.setText(
            words("Replace ballots") if is_open else words("Correct ballots")
        )

    def order(self, *, reason: str, second: str) -> Command | None:
        """What the lines say, as an order; None where a sentence tells what is wrong with them."""
        found = self._count()
        if found is None:
            return None
        poll, count = found
        try:
            typed = typed_piles(poll, self.form.ballotsEdit.toPlainText())
        except LineRefused as refusal:
            words = current_words()
            problem = words.problem(refusal)
            self._notice.tell(
                words("Line {number}: {problem}", number=refusal.number, problem=problem)
            )
            return None
        if poll.state is PollState.OPEN:
            return EnterBallots(poll.id, typed.piles, count.channel, count.block, typed.invalid)
        return CorrectBallots(
            poll.id,
            typed.piles,
            reason,
            channel=count.channel,
            block=count.block,
            invalid=typed.invalid,
            second=second,
        )

    def send(self, *, reason: str, second: str) -> None:
        """Put them right; what was typed stays where it was refused."""
        order = self.order(reason=reason, second=second)
        if order is None:
            self.form.ballotsEdit.setFocus()
            return
        if self._bridge.do(order, place=Place.BALLOTS):
            self._hide()
            self.corrected.emit()
        elif not reason.strip() and self._state is not PollState.OPEN:
            self.reason_needed.emit()

    def _begin(self) -> None:
        """The ballots as they are, to be changed."""
        found = self._count()
        if found is None:
            return
        poll, count = found
        form = self.form
        form.ballotsEdit.setPlainText(written_piles(poll, count))
        form.ballotsHint.setText(ballot_hint(poll, words=current_words()))
        self._notice.clear()
        self._show_edit(is_shown=True)
        form.ballotsEdit.setFocus()

    def _hide(self) -> None:
        self.form.ballotsEdit.clear()
        self._notice.clear()
        self._show_edit(is_shown=False)

    def _show_edit(self, *, is_shown: bool) -> None:
        form = self.form
        for widget in (
            form.ballotsEdit,
            form.ballotsHint,
            form.replaceBallotsButton,
            form.hideBallotsButton,
        ):
            widget.setVisible(is_shown)
        form.showBallotsButton.setVisible(not is_shown)

    def _count(self) -> tuple[Poll, Count] | None:
        poll = next((p for p in self._bridge.desk.forum.polls if p.id == self._poll), None)
        place = chosen(self.form.ballotsBlockCombo)
        if poll is None or not place or int(place) >= len(poll.counts):
            return None
        return poll, poll.counts[int(place)]
