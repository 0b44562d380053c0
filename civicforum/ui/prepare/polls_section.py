"""The polls as a list, and the terms of the one that is chosen, while it was not opened."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QComboBox, QWidget

from civicforum.domain.drafts import ChangePoll, DropPoll
from civicforum.domain.kinds import Channel, Electorate, PollState, Secrecy, Shape
from civicforum.domain.polls import AddPoll
from civicforum.domain.things import Poll
from civicforum.methods.verdict import Base
from civicforum.screens.row import Row
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_polls_section import Ui_PollsSection
from civicforum.ui.language import current_words
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in

_MAJORITIES = ("simple", "absolute", "two-thirds", "3/5")
_QUORUM_OF = (Base.PRESENT, Base.CAST, Base.VALID)


class PollsSection(QWidget):
    """Each save is one step; a poll that was opened can only be looked at."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_PollsSection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._chosen = ""
        self._shown: Poll | None = None
        self._channels = {
            Channel.HANDS: form.handsBox,
            Channel.PAPER: form.paperBox,
            Channel.ROLL_CALL: form.rollCallBox,
            Channel.ADVANCE: form.advanceBox,
            Channel.ONLINE: form.onlineBox,
        }
        self._rows = shown_in(form.draftView)
        Notice(form.draftNotice, bridge, Place.DRAFTS)
        form.draftView.selectionModel().currentChanged.connect(self._choose)
        form.addPollButton.clicked.connect(self.add)
        form.dropPollButton.clicked.connect(self.drop)
        form.savePollButton.clicked.connect(self.save)
        form.questionLine.returnPressed.connect(self.save)
        form.quorumLine.returnPressed.connect(self.save)
        form.shapeCombo.currentIndexChanged.connect(self._show_fields)
        self.retranslate()

    def retranslate(self) -> None:
        """Another language."""
        form, words = self.form, current_words()
        form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        _fill(form.shapeCombo, [(words.named("shape", one), one) for one in Shape])
        _fill(form.secrecyCombo, [(words.named("secrecy", one), one) for one in Secrecy])
        _fill(form.electorateCombo, [(words.named("electorate", one), one) for one in Electorate])
        _fill(form.baseCombo, [(words.named("base", one), one) for one in Base])
        _fill(form.quorumOfCombo, [(words.named("base", one), one) for one in _QUORUM_OF])
        _fill(form.majorityCombo, [(one, one) for one in _MAJORITIES])
        self._shown = None
        self.refresh()

    def refresh(self) -> None:
        """Show the polls as they are now; what is typed stays while the poll does."""
        forum, form, words = self._bridge.desk.forum, self.form, current_words()
        rows = [_row(poll) for poll in forum.polls]
        self._rows.show(rows)
        form.draftEmpty.setVisible(not rows)
        form.draftView.setVisible(bool(rows))
        form.draftSum.setText(words.count("{number} poll", "{number} polls", len(rows)))
        self._show_poll()

    def choose(self, poll: str) -> None:
        """Have this poll chosen."""
        place = self._rows.place_of(poll)
        if place >= 0:
            self.form.draftView.setCurrentIndex(self._rows.index(place))

    def add(self) -> None:
        """A yes-no question; its words are typed next."""
        known = {poll.id for poll in self._bridge.desk.forum.polls}
        if self._bridge.do(AddPoll(current_words()("New question")), place=Place.DRAFTS):
            self.refresh()
            new = next(poll for poll in self._bridge.desk.forum.polls if poll.id not in known)
            self.choose(new.id)
            self.form.questionLine.setFocus()
            self.form.questionLine.selectAll()

    def drop(self) -> None:
        """Give the chosen poll up; undo brings it back."""
        if self._chosen:
            self._bridge.do(DropPoll(self._chosen), place=Place.DRAFTS)

    def save(self) -> None:
        """Everything of the chosen poll in one step."""
        form, poll = self.form, self._poll()
        if poll is None:
            return
        for box in (form.leastBox, form.mostBox, form.perOptionBox):
            box.interpretText()
        shape = Shape(form.shapeCombo.currentData())
        is_many = shape is Shape.MANY_MARKS
        options = tuple(
            line.strip() for line in form.optionsEdit.toPlainText().splitlines() if line.strip()
        )
        order = ChangePoll(
            poll.id,
            question=form.questionLine.text(),
            options=options if options != poll.options else None,
            shape=shape,
            secrecy=Secrecy(form.secrecyCombo.currentData()),
            channels=tuple(c for c, box in self._channels.items() if box.isChecked()),
            base=Base(form.baseCombo.currentData()),
            electorate=Electorate(form.electorateCombo.currentData()),
            quorum=form.quorumLine.text().strip(),
            quorum_of=Base(form.quorumOfCombo.currentData()),
            majority=form.majorityCombo.currentText().strip(),
            item=str(form.pollItemCombo.currentData() or ""),
            least_marks=form.leastBox.value() if is_many else 1,
            most_marks=form.mostBox.value() if is_many else 1,
            most_per_option=form.perOptionBox.value() if is_many else 1,
        )
        self._bridge.do(order, place=Place.DRAFTS)

    def _poll(self) -> Poll | None:
        polls = self._bridge.desk.forum.polls
        return next((poll for poll in polls if poll.id == self._chosen), None)

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._chosen = self._rows.row(index).key
            self._show_poll()

    def _show_poll(self) -> None:
        form, poll = self.form, self._poll()
        can_change = poll is not None and poll.state is PollState.PREPARED
        form.draftScroll.setEnabled(can_change)
        form.savePollButton.setEnabled(can_change)
        form.dropPollButton.setEnabled(can_change)
        if poll is None or poll == self._shown:
            return
        self._shown = poll
        terms = poll.terms
        form.questionLine.setText(poll.question)
        form.optionsEdit.setPlainText("\n".join(poll.options))
        for combo, value in (
            (form.shapeCombo, terms.shape),
            (form.secrecyCombo, terms.secrecy),
            (form.electorateCombo, terms.electorate),
            (form.baseCombo, terms.base),
            (form.quorumOfCombo, terms.quorum_of),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        form.majorityCombo.setCurrentText(terms.majority)
        form.quorumLine.setText(terms.quorum)
        form.leastBox.setValue(terms.least_marks)
        form.mostBox.setValue(terms.most_marks)
        form.perOptionBox.setValue(terms.most_per_option)
        for channel, box in self._channels.items():
            box.setChecked(channel in terms.channels)
        agenda = self._bridge.desk.forum.agenda
        items = [(item.title, item.id) for item in agenda]
        _fill(form.pollItemCombo, [(current_words()("any"), ""), *items])
        form.pollItemCombo.setCurrentIndex(max(0, form.pollItemCombo.findData(poll.item)))
        self._show_fields()

    def _show_fields(self) -> None:
        """Options and numbers of votes only where the ballot has them."""
        form = self.form
        shape = form.shapeCombo.currentData()
        is_many = shape == Shape.MANY_MARKS
        form.draftForm.setRowVisible(form.marksBox, is_many)
        form.draftForm.setRowVisible(form.perOptionBox, is_many)


def _row(poll: Poll) -> Row:
    words = current_words()
    state = words.named("poll-state", poll.state)
    detail = f"{words.named('shape', poll.terms.shape)} · {state}"
    spoken = f"{poll.number}. {poll.question}, {detail}"
    return Row(poll.id, str(poll.number), poll.question, detail, spoken)


def _fill(combo: QComboBox, entries: list[tuple[str, object]]) -> None:
    combo.clear()
    for text, value in entries:
        combo.addItem(text, value)
