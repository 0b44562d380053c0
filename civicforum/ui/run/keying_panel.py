"""Typing ballots from the pile, one line and Enter for each."""

from PySide6.QtWidgets import QWidget

from civicforum.base.errors import Refused
from civicforum.domain.ballots import fitted
from civicforum.domain.counts import CastVote
from civicforum.domain.keying import KeyBallot
from civicforum.domain.kinds import Channel
from civicforum.domain.poll_things import Poll
from civicforum.domain.sheets import is_sheet
from civicforum.screens.ballot_line import typed_ballot
from civicforum.screens.poll import PollScreen
from civicforum.screens.roll_call import ballot_told
from civicforum.screens.sheet_line import sheet_next, typed_sheet, whose_sheet
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_keying_panel import Ui_KeyingPanel
from civicforum.ui.language import current_words
from civicforum.ui.widgets.choices import choose, chosen, fill


class KeyingPanel(QWidget):
    """There for polls that are counted ballot by ballot, while they are open."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_KeyingPanel()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("keyingBox")
        self._bridge = bridge
        self._shown: PollScreen | None = None
        form.ballotLine.returnPressed.connect(self._key)
        form.keyBallotButton.clicked.connect(self._key)
        form.ballotLine.textChanged.connect(self._say_next)

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]

    def in_order(self) -> tuple[QWidget, ...]:
        """As Tab goes through it."""
        form = self.form
        return (
            form.keyingChannelCombo,
            form.keyingBlockCombo,
            form.ballotLine,
            form.keyBallotButton,
        )

    def begin(self) -> None:
        """To the line."""
        self.form.ballotLine.setFocus()

    def show_screen(self, screen: PollScreen) -> None:
        """Another poll begins with an empty line."""
        form, before = self.form, self._shown
        self._shown = screen
        self.setVisible(bool(screen.keying))
        if not screen.keying:
            return
        if before is None or before.poll != screen.poll:
            form.ballotLine.empty()
            form.keyingLast.setText("")
        form.keyingOptions.setText(" · ".join(screen.labels))
        form.keyingHint.setText(screen.keying)
        kept = chosen(form.keyingChannelCombo) if form.keyingChannelCombo.count() else ""
        fill(form.keyingChannelCombo, screen.channels)
        if kept:
            choose(form.keyingChannelCombo, kept)
        fill(form.keyingBlockCombo, screen.panels)
        for widget in (form.keyingBlockLabel, form.keyingBlockCombo):
            widget.setVisible(bool(screen.panels))
        self._say_next()
        for widget in (form.keyingChannelLabel, form.keyingChannelCombo):
            widget.setVisible(len(screen.channels) > 1)

    def _key(self) -> None:
        """What was typed stays where it could not be entered."""
        screen, line = self._shown, self.form.ballotLine
        if screen is None or not line.text().strip():
            return
        poll = self._bridge.desk.forum.poll_of(screen.poll)
        try:
            order = self._order(screen, poll, line.text())
        except Refused as refusal:
            self._bridge.told.emit(Place.POLL, current_words().problem(refusal))
            line.selectAll()
            return
        if self._bridge.do(order, place=Place.POLL):
            self._say_last(poll, order)
            line.empty()
        else:
            line.selectAll()

    def _order(self, screen: PollScreen, poll: Poll, text: str) -> KeyBallot | CastVote:
        """A ballot from the pile, or the sheet of a juror who is named before its scores."""
        juror, scores = whose_sheet(text) if is_sheet(poll) else ("", text)
        if juror:
            return CastVote(poll.id, juror, typed_sheet(poll, scores))
        typed = typed_ballot(poll, text)
        if not screen.channels:
            raise Refused("sheet-whose", question=poll.question)
        channel = Channel(chosen(self.form.keyingChannelCombo))
        block = chosen(self.form.keyingBlockCombo) if screen.panels else ""
        return KeyBallot(poll.id, typed.marks, channel=channel, block=block, number=typed.number)

    def _say_next(self) -> None:
        """On a criteria sheet, which score the one is that is typed next."""
        label, told = self.form.keyingNext, ""
        polls = self._bridge.desk.forum.polls
        poll = next((p for p in polls if self._shown and p.id == self._shown.poll), None)
        if poll is not None and is_sheet(poll):
            told = sheet_next(poll, self.form.ballotLine.text(), words=current_words())
        label.setText(told)
        label.setVisible(bool(told))

    def _say_last(self, poll: Poll, order: KeyBallot | CastVote) -> None:
        words = current_words()
        kept = fitted(poll, order.marks)[0] if order.marks else ()
        told = ballot_told(poll, kept, words=words) if kept else words("invalid")
        if isinstance(order, CastVote):
            told = words("{name}: {answer}", name=order.person, answer=told)
        elif order.number > 1:
            told = f"{order.number} × {told}"
        self.form.keyingLast.setText(words("Last: {ballot}", ballot=told))
