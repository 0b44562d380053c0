"""Title, host, place, day, start: taken over when a field is left; no Save button."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from civicforum.domain.kinds import QueueOrder
from civicforum.domain.record import DescribeForum
from civicforum.domain.sealing import SealForum
from civicforum.domain.sittings import CloseSitting, OpenSitting
from civicforum.domain.undo import Redo
from civicforum.ui.language import speak
from tests.support.room import Room
from tests.ui.prepare.conftest import Preparer


def line(preparer: Preparer, name: str) -> QLineEdit:
    return preparer.hands.find(QLineEdit, name)


def test_a_field_is_taken_over_by_enter_or_when_it_is_left(preparer: Preparer, room: Room) -> None:
    preparer.hands.enter("hostLine", "중구청")
    assert room.forum.host == "중구청"
    preparer.hands.type("placeLine", "  Hall   1 ")
    assert room.forum.place == ""
    preparer.leave_field()
    assert room.forum.place == "Hall 1"
    assert line(preparer, "placeLine").text() == "Hall 1"
    assert "1. Forum, missing: no start time" in preparer.sections[0]


def test_nothing_is_ordered_where_nothing_differs(preparer: Preparer, room: Room) -> None:
    before = len(room.desk.log)
    for name in ("forumTitleLine", "dayLine", "startLine"):
        line(preparer, name).setFocus()
        QTest.keyClick(line(preparer, name), Qt.Key.Key_Return)
    assert len(room.desk.log) == before


def test_days_and_times_as_they_are_typed(preparer: Preparer, room: Room) -> None:
    preparer.hands.enter("dayLine", "2018. 11. 12.")
    assert room.forum.day == line(preparer, "dayLine").text() == "2018-11-12"
    preparer.hands.settle()
    assert preparer.hands.text("dayHint") == "Mon 12 November 2018"
    preparer.hands.enter("startLine", "오후 2시")
    assert room.forum.start == line(preparer, "startLine").text() == "14:00"
    preparer.hands.enter("dayLine", "")
    preparer.hands.settle()
    assert preparer.hands.find(QLabel, "dayHint").isHidden()


def test_a_refusal_stands_beside_its_field_and_nothing_is_lost(
    preparer: Preparer, room: Room
) -> None:
    preparer.hands.enter("dayLine", "someday")
    assert "someday" in preparer.hands.message("dayNotice")
    assert preparer.hands.message("startNotice") == ""
    assert line(preparer, "dayLine").text() == "someday"
    room.do(DescribeForum(host="Another field"))
    preparer.hands.settle()
    assert line(preparer, "dayLine").text() == "someday"
    preparer.hands.enter("dayLine", "2018-11-10")
    assert preparer.hands.message("dayNotice") == ""


def test_undo_brings_the_former_text_back(preparer: Preparer, room: Room) -> None:
    preparer.hands.enter("forumTitleLine", "Park lights")
    preparer.hands.undo()
    preparer.hands.settle()
    assert room.forum.title == line(preparer, "forumTitleLine").text() == "주민 토론회"
    room.do(Redo())
    preparer.hands.settle()
    assert line(preparer, "forumTitleLine").text() == "Park lights"


def test_the_order_of_speakers(preparer: Preparer, room: Room) -> None:
    combo = preparer.hands.find(QComboBox, "orderCombo")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert room.forum.queue_order is QueueOrder.ARRIVAL
    assert preparer.hands.text("orderHint") == "Who asked first goes first."
    combo.activated.emit(combo.currentIndex())
    assert room.desk.undo_name == "ChooseQueueOrder"
    preparer.hands.undo()
    preparer.hands.settle()
    assert combo.currentText() == "Fair: who spoke less first"


def test_a_sealed_forum_says_no_beside_the_field(preparer: Preparer, room: Room) -> None:
    room.do(OpenSitting(), CloseSitting(), SealForum())
    preparer.hands.settle()
    preparer.hands.enter("hostLine", "Nobody")
    assert preparer.hands.message("hostNotice")
    combo = preparer.hands.find(QComboBox, "orderCombo")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert preparer.hands.message("orderNotice")
    assert combo.currentText() == "Fair: who spoke less first"


def test_what_was_fixed_is_told_in_both_languages(preparer: Preparer, qtbot: QtBot) -> None:
    assert preparer.hands.text("minutesLanguage") == "English"
    assert preparer.hands.text("templateName") == "none"
    speak("ko")
    qtbot.waitUntil(lambda: preparer.hands.text("minutesLanguage") == "영어")
    assert preparer.hands.text("templateName") == "없음"
    assert preparer.hands.text("forumTitleLabel") == "제목"
