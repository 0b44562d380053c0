"""What a facilitator does with polls, by widgets only."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListView, QSpinBox

from civicforum.domain.kinds import Channel
from tests.ui.hands import Hands

_COUNTS = ("yesCount", "noCount", "abstainCount")


class Votes(Hands):
    """Hands, paper, roll call; closing, showing, putting right."""

    def open_poll(self) -> None:
        """The button of a prepared poll."""
        self.show_tab("pollTab")
        self.click("openPollButton")

    def new_poll(self, question: str) -> None:
        """A sudden yes/no poll: the question, Enter; it is not opened yet."""
        self.show_tab("pollTab")
        self.enter("newPollLine", question)

    def close_poll(self) -> None:
        """The panel's own button."""
        self.show_tab("pollTab")
        self.click("closePollButton")

    def show_result(self) -> None:
        """The panel's own button."""
        self.show_tab("pollTab")
        self.click("revealButton")

    def tally(self, strokes: str) -> None:
        """Strike digits (and - for one back) on the tally; nothing is entered yet."""
        self.show_tab("pollTab")
        button = self.find(QAbstractButton, "tallyButton")
        self.wait_for(button)
        button.setFocus()
        QTest.keyClicks(button, strokes)

    def leave_tally(self) -> None:
        """Esc: to the fields."""
        self.key(Qt.Key.Key_Escape)

    def enter_count(
        self,
        votes: Sequence[int],
        *,
        block: str = "",
        channel: Channel | None = None,
        invalid: int | None = None,
        ballots: int | None = None,
    ) -> None:
        """The votes of a block of the hall, on paper with invalid ballots; Enter count."""
        self.fill_count(votes, block=block, channel=channel, invalid=invalid, ballots=ballots)
        self.click("countButton")

    def correct_count(
        self,
        votes: Sequence[int],
        *,
        reason: str,
        block: str = "",
        channel: Channel | None = None,
        invalid: int | None = None,
        ballots: int | None = None,
    ) -> None:
        """Put a count right after closing."""
        self.fill_count(votes, block=block, channel=channel, invalid=invalid, ballots=ballots)
        self.type("reasonLine", reason)
        self.click("correctButton")

    def answer(self, number: int, *options: int) -> None:
        """In a roll call, what somebody (by number) answers: places of options, from 1."""
        self.show_tab("pollTab")
        self.settle()
        view = self.find(QListView, "rollView")
        self.wait_for(view)
        rows = self.rows("rollView")
        place = next(n for n, row in enumerate(rows) if str(number) in row.split(",")[0])
        view.setCurrentIndex(view.model().index(place, 0))
        view.setFocus()
        for option in options:
            QTest.keyClick(view, Qt.Key(Qt.Key.Key_0 + option))
        if self.find(QAbstractButton, "answerButton").isVisible():
            QTest.keyClick(view, Qt.Key.Key_Return)

    def answer_next(self, option: int) -> None:
        """In a roll call, what the one answers who is asked now."""
        view = self.find(QListView, "rollView")
        self.wait_for(view)
        view.setFocus()
        QTest.keyClick(view, Qt.Key(Qt.Key.Key_0 + option))

    def take_back_answer(self) -> None:
        """The last answer of the roll call was wrong."""
        self.click("takeBackButton")

    def reopen_poll(self, reason: str) -> None:
        """Let voting go on."""
        self.show_tab("pollTab")
        self.type("reasonLine", reason)
        self.click("reopenButton")

    def withdraw_result(self, reason: str) -> None:
        """Take a result back."""
        self.show_tab("pollTab")
        self.type("reasonLine", reason)
        self.click("withdrawButton")

    def fill_count(
        self,
        votes: Sequence[int],
        *,
        block: str = "",
        channel: Channel | None = None,
        invalid: int | None = None,
        ballots: int | None = None,
    ) -> None:
        """Fill the fields of a count and do nothing with them yet."""
        self.show_tab("pollTab")
        self.settle()
        if channel is not None:
            self.pick("channelCombo", channel)
        is_short = self.find(QSpinBox, _COUNTS[0]).isVisible()
        names = _COUNTS if is_short else [f"option{place}Count" for place in range(len(votes))]
        for name, number in zip(names, votes, strict=True):
            self.type_number(name, number)
        for name, number in (("invalidCount", invalid), ("ballotsCount", ballots)):
            if number is not None:
                self.type_number(name, number)
        self.type("blockLine", block)
