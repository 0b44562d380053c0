"""The roster as a list, and the one who is chosen beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from civicforum.domain.people import AddPerson
from civicforum.screens.ready import Section
from civicforum.ui.language import speak
from tests.support.room import Room
from tests.ui.prepare.conftest import Preparer


@pytest.fixture
def people(preparer: Preparer) -> Preparer:
    """At the section."""
    preparer.turn_to(Section.PEOPLE)
    return preparer


def names(people: Preparer) -> list[str]:
    people.hands.settle()
    return [row.split(",")[0] for row in people.hands.rows("rosterView")]


def choose(people: Preparer, place: int) -> None:
    """By the arrow keys from the first."""
    view = people.hands.find(QListView, "rosterView")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in range(place):
        QTest.keyClick(view, Qt.Key.Key_Down)


def filter_by(people: Preparer, qtbot: QtBot, text: str, *, left: list[str]) -> None:
    people.hands.type("rosterFilterLine", text)
    qtbot.waitUntil(lambda: names(people) == left)


def test_somebody_is_added_by_keys(people: Preparer, room: Room) -> None:
    add = people.hands.find(QPushButton, "addPersonButton")
    add.setFocus()
    QTest.keyClick(add, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is people.hands.find(QLineEdit, "nameLine")
    people.hands.enter("nameLine", "최바다")
    assert names(people)[-1] == "18. 최바다"
    assert people.hands.text("personTitle") == "No. 18 최바다"
    assert people.hands.text("countLabel") == "participant 6 · here now 3"
    people.hands.undo()
    people.hands.undo()
    assert names(people)[-1] == "17. No. 17"
    people.hands.redo()
    people.hands.redo()
    assert room.desk.roll.name(room.forum.person_of("#18")) == "최바다"
    assert names(people)[-1] == "18. 최바다"


def test_a_card_is_saved_in_one_step(people: Preparer, room: Room) -> None:
    choose(people, 1)
    people.hands.type("nameLine", "박서연")
    people.hands.type("districtLine", "중구")
    people.hands.type("seatLine", "다-3")
    people.hands.pick("standingCombo", "observer")
    people.hands.find(QCheckBox, "photoBox").setFocus()
    people.hands.key(Qt.Key.Key_Space)
    before = room.desk.undo_name
    people.hands.enter("roleLine", "기록")
    person = room.forum.person_of("#2")
    told = (person.district, person.seat, person.standing, person.role, person.photo)
    assert told == ("중구", "다-3", "observer", "기록", True)
    assert names(people)[1] == "2. 박서연"
    people.hands.undo()
    people.hands.settle()
    assert room.desk.undo_name == before
    assert people.hands.find(QLineEdit, "nameLine").text() == "박서준"
    assert people.hands.find(QLineEdit, "districtLine").text() == ""
    assert not people.hands.find(QCheckBox, "photoBox").isChecked()


def test_what_is_typed_stays_when_others_change(people: Preparer, room: Room) -> None:
    choose(people, 1)
    people.hands.type("districtLine", "중구")
    room.do(AddPerson(name="새 사람"))
    people.hands.settle()
    assert people.hands.find(QLineEdit, "districtLine").text() == "중구"
    people.hands.click("saveButton")
    assert room.forum.person_of("#2").district == "중구"


def test_a_name_that_is_too_long_is_refused_beside_the_card(people: Preparer, room: Room) -> None:
    choose(people, 0)
    people.hands.enter("nameLine", "가" * 501)
    assert "500" in people.hands.message("personNotice")
    assert people.hands.find(QLineEdit, "nameLine").text() == "가" * 501
    assert room.desk.roll.name(room.forum.person_of("#1")) == "김하늘"
    people.hands.enter("nameLine", "김하늘봄")
    assert people.hands.message("personNotice") == ""


def test_nothing_changed_is_said(people: Preparer, room: Room) -> None:
    before = len(room.desk.log)
    choose(people, 0)
    people.hands.click("saveButton")
    assert people.hands.message("personNotice")
    assert len(room.desk.log) == before


def test_removing_and_bringing_back(people: Preparer, room: Room) -> None:
    choose(people, 3)
    remove = people.hands.find(QPushButton, "removePersonButton")
    remove.setFocus()
    QTest.keyClick(remove, Qt.Key.Key_Space)
    assert names(people) == ["1. 김하늘", "2. 박서준", "3. Ann Lee", "17. No. 17"]
    people.hands.undo()
    assert names(people)[3] == "4. 김하나"
    people.hands.redo()
    people.hands.settle()
    assert 4 not in room.forum.numbers
    choose(people, 0)
    people.hands.click("removePersonButton")
    assert people.hands.message("personNotice")
    assert 1 in room.forum.numbers


def test_erasing_takes_two_presses(people: Preparer, room: Room) -> None:
    choose(people, 3)
    people.hands.click("eraseButton")
    assert "cannot be brought back" in people.hands.message("personNotice")
    assert room.desk.roll.name(room.forum.person_of("#4")) == "김하나"
    people.hands.click("eraseButton")
    assert room.desk.roll.name(room.forum.person_of("#4")) == ""
    assert names(people)[3] == "4. No. 4"


def test_names_are_sorted_as_in_a_dictionary(people: Preparer, room: Room) -> None:
    for name in ("까치", "각하", "가람", "나비", "a10", "a9", "힣", "깍지"):
        room.do(AddPerson(name=name))
    combo = people.hands.find(QComboBox, "sortCombo")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    sorted_names = [row.partition(". ")[2] for row in names(people)]
    korean = [name for name in sorted_names if name[0] >= "가"]
    assert korean == ["가람", "각하", "김하나", "김하늘", "까치", "깍지", "나비", "박서준", "힣"]
    assert sorted_names.index("a9") < sorted_names.index("a10")
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert names(people)[0] == "1. 김하늘"


def test_the_filter_knows_initials_groups_and_half_syllables(
    people: Preparer, qtbot: QtBot
) -> None:
    filter_by(people, qtbot, "ㄱㅎ", left=["1. 김하늘", "4. 김하나"])
    filter_by(people, qtbot, "주민", left=["1. 김하늘"])
    filter_by(people, qtbot, "17", left=["17. No. 17"])
    filter_by(people, qtbot, "zeppelin", left=[])
    line = people.hands.find(QLineEdit, "rosterFilterLine")
    line.clear()
    event = QInputMethodEvent("박", [])
    QApplication.sendEvent(line, event)
    qtbot.waitUntil(lambda: names(people) == ["2. 박서준"])
    QApplication.sendEvent(line, QInputMethodEvent())
    qtbot.waitUntil(lambda: len(names(people)) == 5)


def test_enter_goes_into_the_section(people: Preparer) -> None:
    people.hands.find(QListView, "sectionsView").setFocus()
    people.hands.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is people.hands.find(QLineEdit, "rosterFilterLine")


def test_both_languages_and_what_is_chosen_stays(people: Preparer, qtbot: QtBot) -> None:
    choose(people, 1)
    speak("ko")
    qtbot.waitUntil(lambda: people.hands.text("addPersonButton") == "사람 추가")
    assert people.hands.text("personTitle") == "2번 박서준"
    assert "17. 17번" in names(people)
    assert people.hands.find(QComboBox, "sortCombo").currentText() == "번호"
    speak("en")
    qtbot.waitUntil(lambda: people.hands.text("personTitle") == "No. 2 박서준")
    assert "17. No. 17" in names(people)
