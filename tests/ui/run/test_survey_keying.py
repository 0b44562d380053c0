"""Paper forms keyed without the mouse: errors beside the field, double entry, put right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QTabWidget, QWidget

from civicforum.domain.questionnaires import Wave
from civicforum.domain.surveys import AddSurvey
from civicforum.domain.waves import OpenWave
from civicforum.ui.language import speak
from tests.support.room import Room
from tests.support.survey import QUESTIONS
from tests.ui.driver import CONTROL, SHIFT, Facilitator

ONE = ("5", "2", "1", "1 3", "no")


@pytest.fixture
def keyer(facilitator: Facilitator, room: Room) -> Facilitator:
    """The first wave of six questions is open; five are asked."""
    room.do(AddSurvey("On the road", survey="s"), *QUESTIONS, OpenWave("s", 1, "before"))
    facilitator.settle()
    facilitator.key(Qt.Key.Key_K, CONTROL | SHIFT)
    return facilitator


def wave(room: Room) -> Wave:
    return room.forum.survey_of("s").wave_of(1)


def key(hands: Facilitator, *texts: str) -> None:
    """Each text where the keyboard is, and Enter."""
    for text in texts:
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        line.selectAll()
        if text:
            QTest.keyClicks(line, text)
        else:
            QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClick(line, Qt.Key.Key_Return)
    hands.settle()


def focus() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def test_forms_are_keyed_one_after_the_other(keyer: Facilitator, room: Room) -> None:
    assert focus() == "privateCodeLine"
    key(keyer, "AB 1", *ONE)
    key(keyer, "cd 2", "77", "", "2", "3", "")
    assert focus() == "privateCodeLine"
    assert keyer.text("surveyCounts") == "before: 2 forms"
    assert keyer.text("lastForm") == "Saved: cd 2"
    assert dict(wave(room).forms["ab 1"].answers.items())["why"] == "1 3"
    keyer.undo()
    keyer.settle()
    assert list(wave(room).forms) == ["ab 1"]
    assert keyer.text("surveyCounts") == "before: 1 form"


def test_what_is_wrong_is_told_beside_the_field_and_kept(keyer: Facilitator, room: Room) -> None:
    key(keyer, "ab", "11")
    assert focus() == "answer0Line"
    assert "“11” is no answer" in keyer.message("answer0Notice")
    key(keyer, "5", "2")
    assert keyer.message("answer0Notice") == ""
    line = keyer.find(QLineEdit, "answer2Line")
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(keyer.find(QLineEdit, "answer1Line"), Qt.Key.Key_Up)
    QTest.keyClick(keyer.find(QLineEdit, "answer0Line"), Qt.Key.Key_Up)
    assert focus() == "privateCodeLine"
    QTest.keyClick(keyer.find(QLineEdit, "privateCodeLine"), Qt.Key.Key_Down)
    assert focus() == "answer0Line"
    keyer.find(QLineEdit, "answer0Line").setText("99")
    keyer.click("saveFormButton")  # everything is looked at again
    assert focus() == "answer0Line"
    assert not wave(room).forms
    assert keyer.find(QLineEdit, "privateCodeLine").text() == "ab"
    key(keyer, "9", "2", "1", "", "")
    assert wave(room).forms["ab"].answers["build"] == "9"


def test_a_code_that_was_used_can_be_put_right_or_taken_out(keyer: Facilitator, room: Room) -> None:
    key(keyer, "ab", *ONE)
    key(keyer, "AB")
    assert focus() == "privateCodeLine"
    assert "keyed" in keyer.message("privateCodeNotice")
    keyer.click("putRightButton")
    assert [keyer.find(QLineEdit, f"answer{n}Line").text() for n in range(5)] == list(ONE)
    key(keyer, "5", "3", "1", "3,1", "yes")
    assert dict(wave(room).forms["ab"].answers.items()) == {
        "build": "5",
        "cost": "3",
        "age": "1",
        "why": "1 3",
        "else": "yes",
    }
    assert keyer.text("lastForm") == "Put right: AB"
    key(keyer, "ab")
    keyer.click("strikeFormButton")
    assert not wave(room).forms
    key(keyer, "ab", *ONE)
    assert list(wave(room).forms) == ["ab"]


def test_the_second_entry_shows_what_differs(keyer: Facilitator, room: Room) -> None:
    key(keyer, "ab", *ONE)
    keyer.click("secondEntryCheck")
    key(keyer, "zz")
    assert "first" in keyer.message("privateCodeNotice")
    key(keyer, "ab", "6", "2", "1", "1 3", "yes")
    speak("ko")
    assert keyer.window.page is not None
    keyer.window.page.retranslate()
    assert keyer.text("first0Button") == "첫 입력: 5"
    speak("en")
    keyer.window.page.retranslate()
    assert keyer.text("differencesHead") == "ab: both entries differ. Look at the paper."
    keyer.find(QLineEdit, "paper0Line").setFocus()
    assert keyer.text("settleButton") == "Settle 2 differences"
    assert [keyer.text(name) for name in ("first0Button", "second0Button")] == [
        "First: 5",
        "Second: 6",
    ]
    key(keyer, "11")
    assert "no answer" in keyer.message("paper0Notice")
    key(keyer, "7")
    assert wave(room).forms["ab"].answers["build"] == "7"
    keyer.click("second0Button")
    assert wave(room).forms["ab"].answers["else"] == "yes"
    keyer.settle()
    assert keyer.find(QWidget, "settleButton").isHidden()
    assert focus() == "privateCodeLine"


def test_differences_wait_until_somebody_has_time(keyer: Facilitator, room: Room) -> None:
    key(keyer, "ab", *ONE)
    keyer.click("secondEntryCheck")
    key(keyer, "ab", "6", *ONE[1:])
    room.do(OpenWave("s", 2, "after"))
    keyer.settle()
    keyer.choose_in("keyedWaveCombo", "2")
    keyer.settle()
    assert keyer.find(QWidget, "differencesBox").isHidden()
    assert keyer.find(QLabel, "answer4Label").text() == "6. Was it fair?"
    keyer.choose_in("keyedWaveCombo", "1")
    keyer.click("settleButton")
    keyer.click("secondEntryCheck")
    key(keyer, "cd", *ONE)  # the next form, and the differences wait
    assert set(wave(room).forms) == {"ab", "cd"}
    keyer.click("settleButton")
    keyer.click("first0Button")
    assert wave(room).differing == 0
    assert wave(room).forms["ab"].answers["build"] == "5"


def test_a_closed_wave_says_why(keyer: Facilitator, room: Room) -> None:
    keyer.click("keyedWaveButton")
    keyer.settle()
    assert not wave(room).is_open
    assert "is closed" in keyer.message("keyingWhy")
    assert keyer.find(QWidget, "surveyFieldsArea").isHidden()
    keyer.find(QLineEdit, "privateCodeLine").returnPressed.emit()
    assert not wave(room).forms
    assert keyer.text("keyedWaveButton") == "Reopen wave"
    keyer.click("keyedWaveButton")
    keyer.settle()
    keyer.key(Qt.Key.Key_K, CONTROL | SHIFT)
    key(keyer, "ab", *ONE)
    assert len(wave(room).forms) == 1


def test_a_wave_with_differences_is_not_closed(keyer: Facilitator, room: Room) -> None:
    key(keyer, "ab", *ONE)
    keyer.click("secondEntryCheck")
    key(keyer, "ab", "6", *ONE[1:])
    keyer.click("keyedWaveButton")
    assert wave(room).is_open
    assert "Answers keyed in two ways: 1." in keyer.message("keyingNotice")


def test_what_was_typed_stays_in_another_language(keyer: Facilitator) -> None:
    key(keyer, "ab", "5")
    speak("ko")
    page = keyer.window.page
    assert page is not None
    page.retranslate()
    assert keyer.find(QLineEdit, "privateCodeLine").text() == "ab"
    assert keyer.find(QLineEdit, "answer0Line").text() == "5"
    assert keyer.text("saveFormButton") == "설문지 저장"


def test_there_is_no_tab_without_a_survey(facilitator: Facilitator, room: Room) -> None:
    tabs = facilitator.find(QTabWidget, "tabs")
    before = [tabs.tabText(place) for place in range(tabs.count())]
    assert before == ["Speakers 0", "Cards 0", "Poll", "Log"]
    facilitator.key(Qt.Key.Key_K, CONTROL | SHIFT)
    assert facilitator.message("nextNotice") == "This forum has no survey yet."
    room.do(AddSurvey("One", survey="one"), AddSurvey("Two", survey="two"))
    facilitator.settle()
    place = tabs.indexOf(facilitator.find(QWidget, "surveyTab"))
    assert (tabs.isTabVisible(place), tabs.tabText(place)) == (True, "Survey")
    facilitator.key(Qt.Key.Key_K, CONTROL | SHIFT)
    assert "No wave is open" in facilitator.message("keyingWhy")
    assert facilitator.find(QComboBox, "keyedSurveyCombo").currentData() == "two"
    facilitator.choose_in("keyedSurveyCombo", "one")
    facilitator.find(QLineEdit, "privateCodeLine").returnPressed.emit()
    assert not room.forum.surveys[0].waves
    facilitator.undo()
    facilitator.undo()
    facilitator.settle()
    assert not room.forum.surveys
    assert not tabs.isTabVisible(place)
