"""One voter after another on the laptop, by keys."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from civicforum.domain.counts import CountVotes
from civicforum.domain.kinds import Channel, Secrecy, Shape
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.methods.counted import TieRule
from civicforum.ui.deeds import Deed
from civicforum.ui.run.kiosk import KioskWindow
from tests.support.room import Room
from tests.ui.driver import Facilitator

TERMS = AddPoll("Gates?", channels=(Channel.KIOSK, Channel.PAPER), secrecy=Secrecy.SECRET, poll="v")


def kiosks() -> list[KioskWindow]:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, KioskWindow)]
    return [window for window in found if window.isVisible()]


def kiosk() -> KioskWindow:
    return kiosks()[0]


def opened(facilitator: Facilitator, room: Room, terms: AddPoll) -> KioskWindow:
    room.do(OpenSitting(), StartItem("vote"), terms, OpenPoll("v"))
    facilitator.settle()
    facilitator.show_tab("pollTab")
    facilitator.click("kioskButton")
    return kiosk()


def number(window: KioskWindow, typed: str) -> None:
    line = window.form.voterLine
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_a_voter_votes_by_keys_and_nothing_stays(facilitator: Facilitator, room: Room) -> None:
    window = opened(facilitator, room, TERMS)
    number(window, "1")
    assert window.form.voterLabel.text() == "No. 1 김하늘"
    QTest.keyClick(window, Qt.Key.Key_2)
    choice = window.findChild(QPushButton, "ballot1Button")
    assert choice is not None
    assert (choice.isChecked(), window.form.castButton.text()) == (True, "Put into the urn")
    QTest.keyClick(window, Qt.Key.Key_1)
    assert not choice.isChecked()
    QTest.keyClick(window.form.castButton, Qt.Key.Key_Return)
    assert window.form.donePage.isVisible()
    assert len(room.desk.voted("v")) == 1
    facilitator.settle()
    assert window.form.kioskProgress.text() == "1 of 3 have voted on this laptop"
    QTest.keyClick(window.form.nextVoterButton, Qt.Key.Key_Return)
    assert window.form.askPage.isVisible()
    number(window, "2")
    assert not any(b.isChecked() for b in window.findChildren(QPushButton))
    assert window.form.castButton.text() == "Put a blank ballot into the urn"
    window.form.castButton.click()
    room.do(ClosePoll("v"))
    facilitator.settle()
    assert not kiosks()
    poll = room.forum.poll_of("v")
    assert (poll.totals, poll.invalid) == ((1, 0, 0), 1)


def test_esc_goes_back_without_voting(facilitator: Facilitator, room: Room) -> None:
    window = opened(facilitator, room, TERMS)
    number(window, "1")
    QTest.keyClick(window, Qt.Key.Key_1)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.form.askPage.isVisible()
    assert room.desk.voted("v") == frozenset()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    number(window, "")
    number(window, "77")
    assert "77" in window.form.kioskNotice.text()
    assert window.form.voterLine.selectedText() == "77"
    window.form.endKioskButton.click()
    facilitator.settle()
    facilitator.click("kioskButton")
    again = kiosk()
    assert again is not window
    again.close()


def test_only_the_voter_and_the_room_see_something_until_it_ends(
    facilitator: Facilitator, room: Room
) -> None:
    facilitator.window.actions_[Deed.KEYS].trigger()
    before = {window for window in QApplication.topLevelWidgets() if window.isVisible()}
    projector = facilitator.program.projector
    assert projector is not None
    assert {facilitator.window, projector} < before
    window = opened(facilitator, room, TERMS)
    shown = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    assert shown == {window, projector}
    room.do(ClosePoll("v"))  # the time is over
    facilitator.settle()
    shown = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    assert (kiosks(), shown) == ([], before)
    for other in before - {facilitator.window, projector}:
        other.close()


def test_the_keyboard_comes_back_where_it_was(
    facilitator: Facilitator, room: Room, qtbot: QtBot
) -> None:
    facilitator.window.showMaximized()
    facilitator.window.actions_[Deed.KEYS].trigger()
    other = facilitator.window.findChild(QWidget, "KeysWindow")
    assert other is not None
    facilitator.window.activateWindow()
    qtbot.waitUntil(facilitator.window.isActiveWindow)
    window = opened(facilitator, room, TERMS)
    field = facilitator.window.focusWidget()
    window.close()
    qtbot.waitUntil(facilitator.window.isActiveWindow)
    assert (field, facilitator.window.isMaximized()) == (QApplication.focusWidget(), True)
    assert other.isVisible()
    other.close()


def test_a_second_start_does_not_come_before_a_voter(
    facilitator: Facilitator, room: Room, tmp_path: Path
) -> None:
    window = opened(facilitator, room, TERMS)
    facilitator.program.raise_with(tmp_path / "other.forum")
    assert (kiosks(), facilitator.window.isVisible()) == ([window], False)
    window.close()
    assert facilitator.find_bridge().desk is room.desk


def test_a_forum_that_is_closed_takes_it_along(facilitator: Facilitator, room: Room) -> None:
    opened(facilitator, room, TERMS)
    facilitator.program.end()
    assert not kiosks()


def test_ranks_are_numbers(facilitator: Facilitator, room: Room) -> None:
    terms = AddPoll(
        "What first?",
        ("A", "B", "C"),
        shape=Shape.RANKING,
        channels=(Channel.KIOSK,),
        secrecy=Secrecy.SECRET,
        poll="v",
    )
    window = opened(facilitator, room, terms)
    number(window, "3")
    for place, rank in enumerate((2, 1, 0)):
        box = window.findChild(QSpinBox, f"ballot{place}Count")
        assert box is not None
        box.setValue(rank)
    QTest.keyClick(window.form.castButton, Qt.Key.Key_Return)
    room.do(ClosePoll("v"))
    facilitator.settle()
    assert not kiosks()
    assert room.forum.poll_of("v").counts[0].piles == (((2, 1, 0), 1),)


def test_a_ballot_that_does_not_fit_stays_and_says_why(
    facilitator: Facilitator, room: Room
) -> None:
    terms = AddPoll(
        "Which?",
        ("A", "B", "C"),
        shape=Shape.MANY_MARKS,
        most_marks=1,
        channels=(Channel.KIOSK,),
        secrecy=Secrecy.SECRET,
        poll="v",
    )
    window = opened(facilitator, room, terms)
    number(window, "1")
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        QTest.keyClick(window, key)
    window.form.castButton.click()
    assert window.form.ballotPage.isVisible()
    assert window.form.kioskNotice.text()
    QTest.keyClick(window, Qt.Key.Key_2)
    window.form.castButton.click()
    assert window.form.donePage.isVisible()
    window.close()


@pytest.fixture
def keyer(facilitator: Facilitator, room: Room) -> Facilitator:
    """A ranked poll on paper and in advance is open."""
    terms = AddPoll(
        "What first?",
        ("A", "B", "C"),
        shape=Shape.RANKING,
        channels=(Channel.PAPER, Channel.ADVANCE),
        poll="v",
    )
    room.do(OpenSitting(), StartItem("vote"), terms)
    facilitator.settle()
    facilitator.show_tab("pollTab")
    facilitator.click("openPollButton")
    facilitator.settle()
    return facilitator


def test_ballots_are_typed_one_line_each(keyer: Facilitator, room: Room) -> None:
    line = keyer.find(QLineEdit, "ballotLine")
    assert line.hasFocus()
    assert not keyer.find(QWidget, "countBox").isVisible()
    for text in ("213", "1 2 -", "2*1 3 2", "x"):
        keyer.enter("ballotLine", text)
    assert keyer.text("keyingLast") == "Last: invalid"
    keyer.enter("ballotLine", "2 1")
    assert (line.text(), line.selectedText()) == ("2 1", "2 1")
    assert "3 numbers" in keyer.text("pollNotice")
    keyer.choose_in("keyingChannelCombo", Channel.ADVANCE)
    keyer.enter("ballotLine", "1 1 2")
    keyer.enter("ballotLine", "0 0 0")
    assert "ballot says nothing" in keyer.text("pollNotice")
    keyer.enter("ballotLine", "")
    counts = room.forum.poll_of("v").counts
    assert [(c.channel, c.ballots, c.invalid) for c in counts] == [
        (Channel.PAPER, 4, 1),
        (Channel.ADVANCE, 1, 0),
    ]
    room.do(ClosePoll("v"))
    keyer.settle()
    assert not keyer.find(QWidget, "keyingBox").isVisible()


def test_the_chair_breaks_a_tie(facilitator: Facilitator, room: Room) -> None:
    terms = AddPoll("So?", ties=(TieRule.CASTING,), poll="v")
    room.do(OpenSitting(), StartItem("vote"), terms, OpenPoll("v"))
    room.do(CountVotes("v", (1, 1, 1)), ClosePoll("v"))
    facilitator.settle()
    facilitator.show_tab("pollTab")
    assert facilitator.find(QWidget, "castingBox").isVisible()
    facilitator.choose_in("castingCombo", "2")
    facilitator.click("castingButton")
    facilitator.settle()
    assert room.forum.poll_of("v").casting == (1,)
    facilitator.click("revealButton")
    facilitator.settle()
    assert not facilitator.find(QWidget, "castingBox").isVisible()
    assert room.forum.poll_of("v").announced is not None


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_the_keys_of_the_facilitator_are_not_the_voters(
    facilitator: Facilitator, room: Room, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    window = opened(facilitator, room, TERMS)
    pressed: list[str] = []
    for action in facilitator.window.findChildren(QAction):
        action.triggered.connect(partial(pressed.append, action.objectName()))
    facts = len(room.desk.log)
    QTest.keyClick(window.form.voterLine, key, modifiers)
    number(window, "1")
    choice = window.findChild(QPushButton, "ballot0Button")
    assert choice is not None
    QTest.keyClick(choice, key, modifiers)
    assert (pressed, len(room.desk.log), kiosks()) == ([], facts, [window])
    window.form.backButton.click()
    window.form.endKioskButton.click()
    facilitator.settle()
    assert not kiosks()
