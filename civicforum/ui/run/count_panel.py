"""What was counted and not entered yet: fields, a tally by keys, channel and block."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, Signal

from civicforum.domain.kinds import Channel, PollState
from civicforum.screens.poll import PollScreen, block_key
from civicforum.screens.roll_call import DIGITS
from civicforum.ui.forms.ui_poll_panel import Ui_PollPanel
from civicforum.ui.language import current_words
from civicforum.ui.run.option_fields import TALLEST, OptionFields
from civicforum.ui.theme import scaled, target
from civicforum.ui.widgets.line import CountBox
from civicforum.ui.widgets.rows import ROW_HEIGHT, shown_in

_MOST_BLOCKS = 4
_FRAME = 4
AFTER = frozenset({PollState.CLOSED, PollState.REVEALED})


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in the fields."""

    votes: tuple[int, ...]
    channel: Channel
    block: str
    invalid: int
    ballots: int


class CountPanel(QObject):
    """Each poll keeps what was typed for it, until it is entered.

    Signals:
        entered: Enter in a field, or on the tally.
    """

    entered = Signal()

    def __init__(self, form: Ui_PollPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._poll = ""
        self._drafts: dict[str, Entry] = {}
        self._three = (form.yesCount, form.noCount, form.abstainCount)
        self._boxes: tuple[CountBox, ...] = self._three
        self._strokes: list[tuple[int, int]] = []
        self._blocks = shown_in(form.countedView, lead_width=96)
        self._fields = OptionFields(form.countBox)
        form.countLayout.insertWidget(0, self._fields)
        self._fields.entered.connect(self.entered)
        self._fields.edited.connect(self._say_tally)
        for box in (*self._three, form.invalidCount, form.ballotsCount):
            box.lineEdit().returnPressed.connect(self.entered)
            box.valueChanged.connect(self._say_tally)
        form.blockLine.returnPressed.connect(self.entered)
        form.blockLine.textChanged.connect(self._say_count)
        form.channelCombo.currentIndexChanged.connect(self._say_count)
        form.tallyButton.struck.connect(self._strike)
        form.tallyButton.back.connect(self._unstrike)
        form.tallyButton.entered.connect(self.entered)
        form.tallyButton.left.connect(self.begin)
        form.countedView.activated.connect(self._choose_block)

    def begin(self) -> None:
        """To the first field."""
        self._boxes[0].setFocus()
        self._boxes[0].selectAll()

    def show(self, screen: PollScreen) -> None:
        """Fields for this poll; what was typed for another one is kept for when it comes back."""
        form, state = self._form, screen.state
        can_count = bool(screen.channels) and screen.counts_totals
        can_count = can_count and (state is PollState.OPEN or state in AFTER)
        is_short = len(screen.options) == len(self._three)
        if screen.poll != self._poll:
            self._drafts[self._poll] = self.entry
        form.countBox.setVisible(can_count)
        for label, box, text in zip(
            (form.yesLabel, form.noLabel, form.abstainLabel),
            self._three,
            screen.labels if is_short else ("", "", ""),
            strict=True,
        ):
            label.setVisible(is_short)
            box.setVisible(is_short)
            label.setText(text)
        if not is_short:
            self._fields.setMaximumHeight(scaled(TALLEST))
            self._fields.present(screen.labels, after=form.abstainCount)
        self._fields.setVisible(can_count and not is_short)
        self._boxes = self._three if is_short else self._fields.boxes
        form.ballotsLabel.setVisible(screen.has_ballots)
        form.ballotsCount.setVisible(screen.has_ballots)
        form.countButton.setVisible(state is PollState.OPEN)
        form.tallyButton.setVisible(state is PollState.OPEN)
        self._show_channels(screen)
        if screen.poll != self._poll:
            self._poll = screen.poll
            self._load(self._drafts.pop(screen.poll, None))
        self._show_blocks(screen)
        self._say_tally()

    @property
    def entry(self) -> Entry:
        """Everything that was typed, half-typed numbers too."""
        form = self._form
        for box in (*self._boxes, form.invalidCount, form.ballotsCount):
            box.interpretText()
        channel = Channel(form.channelCombo.currentData() or Channel.HANDS)
        is_many = not form.ballotsCount.isHidden()
        return Entry(
            votes=tuple(box.value() for box in self._boxes),
            channel=channel,
            block=form.blockLine.text(),
            invalid=form.invalidCount.value(),
            ballots=form.ballotsCount.value() if is_many else 0,
        )

    def empty(self) -> None:
        """It was entered: ready for the next block, by the same channel."""
        self._load(None)

    def _load(self, entry: Entry | None) -> None:
        form = self._form
        votes = entry.votes if entry and len(entry.votes) == len(self._boxes) else ()
        for place, box in enumerate(self._boxes):
            box.setValue(votes[place] if votes else 0)
        form.invalidCount.setValue(entry.invalid if entry else 0)
        form.ballotsCount.setValue(entry.ballots if entry else 0)
        form.blockLine.setText(entry.block if entry else "")
        if entry:
            self._choose_channel(entry.channel)
        self._strokes.clear()
        self._say_tally()

    def _show_channels(self, screen: PollScreen) -> None:
        combo, form = self._form.channelCombo, self._form
        shown = [combo.itemText(n) for n in range(combo.count())]
        if shown != [name for _, name in screen.channels]:
            chosen = combo.currentData()
            combo.clear()
            for channel, name in screen.channels:
                combo.addItem(name, channel)
            if chosen:
                self._choose_channel(Channel(chosen))
        combo.view().setAccessibleName(form.channelLabel.text())
        for widget in (form.channelLabel, combo):
            widget.setVisible(len(screen.channels) > 1)

    def _choose_channel(self, channel: Channel) -> None:
        combo = self._form.channelCombo
        combo.setCurrentIndex(max(0, combo.findData(channel)))

    def _show_blocks(self, screen: PollScreen) -> None:
        view, number = self._form.countedView, len(screen.blocks)
        self._blocks.show(screen.blocks)
        view.setFixedHeight(target(ROW_HEIGHT) * min(number, _MOST_BLOCKS) + _FRAME)
        view.setVisible(number > 0)
        view.setToolTip(current_words()("Enter on a row: count this block again"))
        self._say_count()

    def _say_count(self) -> None:
        """A block that was counted already is replaced, not added to: the button says so."""
        form, words = self._form, current_words()
        channel = Channel(form.channelCombo.currentData() or Channel.HANDS)
        key = block_key(channel, " ".join(form.blockLine.text().split()))
        is_known = self._blocks.place_of(key) >= 0
        form.countButton.setText(words("Replace count") if is_known else words("Enter count"))

    def _choose_block(self, index: QModelIndex) -> None:
        """Count it again: its channel and its name stand in the fields."""
        channel, _, block = self._blocks.row(index).key.partition(" ")
        self._choose_channel(Channel(channel))
        self._form.blockLine.setText(block)
        self.begin()

    def _strike(self, place: int, step: int) -> None:
        if place >= len(self._boxes):
            return
        box = self._boxes[place]
        before = box.value()
        box.setValue(before + step)
        if box.value() != before:
            self._strokes.append((place, step))

    def _unstrike(self) -> None:
        if self._strokes:
            place, step = self._strokes.pop()
            self._boxes[place].setValue(self._boxes[place].value() - step)

    def _say_tally(self) -> None:
        words, button = current_words(), self._form.tallyButton
        total = sum(box.value() for box in self._boxes)
        button.say(words("Count with digit keys: {total}", total=total))
        most = min(DIGITS, len(self._boxes))
        button.setToolTip(
            words(
                "1–{most} add one, Shift or Minus and a digit take one back, Backspace undoes, "
                "Enter enters the count, Esc ends it",
                most=most,
            )
        )
