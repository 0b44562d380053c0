"""Results of a survey in the window: counted beside, question by question, never late."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QTableWidget, QWidget

from civicforum.domain.surveys import AddSurvey
from civicforum.domain.waves import CloseWave, EnterAnswers, StrikeForm
from civicforum.ui.language import speak
from civicforum.ui.run.survey_results import SurveyResults
from tests.support.room import Room
from tests.support.survey import orders
from tests.ui.driver import Facilitator


@pytest.fixture
def reader(facilitator: Facilitator, room: Room) -> Facilitator:
    """Results of six forms before and after are shown."""
    room.do(*orders())
    facilitator.settle()
    facilitator.show_tab("surveyTab")
    facilitator.click("surveyResultsButton")
    wait(facilitator)
    return facilitator


def wait(hands: Facilitator) -> None:
    hands.settle()
    results = hands.window.findChild(SurveyResults)
    assert isinstance(results, SurveyResults)
    for _ in range(500):
        if results.is_counted:
            return
        QTest.qWait(10)
    raise AssertionError("it is counted still")


def cells(hands: Facilitator, name: str) -> list[list[str]]:
    table = hands.find(QTableWidget, name)
    rows = range(table.rowCount())
    found = [[table.item(row, column) for column in range(table.columnCount())] for row in rows]
    return [[item.text() for item in row if item is not None] for row in found]


def choose(hands: Facilitator, row: int) -> None:
    view = hands.find(QListView, "resultQuestionsView")
    view.setCurrentIndex(view.model().index(row, 0))


def test_the_first_question_is_shown_with_its_tables(reader: Facilitator) -> None:
    assert reader.rows("resultQuestionsView")[0] == "1. Build it?, +1.10"
    assert reader.text("resultQuestion") == "1. Build it?"
    assert cells(reader, "grid0Table")[0][:3] == ["4.40 (5)", "5.50 (6)", "+1.10"]
    assert "Wave 1, before: 6 forms" in reader.text("surveyAbout")
    choose(reader, 4)
    assert cells(reader, "grid0Table") == [["too loud"]]
    choose(reader, 2)
    assert reader.text("resultQuestion") == "3. Age"


def test_the_room_sees_it_after_take_only(reader: Facilitator, room: Room) -> None:
    assert reader.find(QWidget, "showRoomButton").isHidden()  # a form may come still
    room.do(CloseWave("s", 1), CloseWave("s", 2))
    wait(reader)
    reader.click("showRoomButton")
    assert "Build it?" not in reader.projector
    reader.take()
    reader.settle()
    assert (room.forum.scene_survey, room.forum.scene_question) == ("s", "build")
    assert "Build it?" in reader.projector
    choose(reader, 4)
    assert reader.find(QWidget, "showRoomButton").isHidden()  # answers in words


def test_a_new_form_is_counted_at_once(reader: Facilitator, room: Room) -> None:
    room.do(EnterAnswers("s", 2, "new", ("10", "2", "", "", "7")))
    wait(reader)
    assert cells(reader, "grid0Table")[0][1] == "6.14 (7)"
    room.do(StrikeForm("s", 2, "new"))
    wait(reader)
    assert cells(reader, "grid0Table")[0][1] == "5.50 (6)"


def test_many_changes_show_the_last_count_only(reader: Facilitator, room: Room) -> None:
    for number in range(5):
        room.do(EnterAnswers("s", 2, f"n{number}", ("10", "2", "", "", "7")))
        reader.settle()
    wait(reader)
    assert cells(reader, "grid0Table")[0][1] == "7.55 (11)"


def test_results_change_their_language(reader: Facilitator) -> None:
    speak("ko")
    page = reader.window.page
    assert page is not None
    page.retranslate()
    wait(reader)
    assert "설문지 6장" in reader.text("surveyAbout")
    reader.click("surveyKeyingButton")
    assert reader.text("saveFormButton") == "설문지 저장"


def test_a_survey_that_nobody_answered(facilitator: Facilitator, room: Room) -> None:
    room.do(AddSurvey("Empty", survey="e"))
    facilitator.settle()
    facilitator.show_tab("surveyTab")
    facilitator.click("surveyResultsButton")
    wait(facilitator)
    assert facilitator.text("gridNone") == "Nobody has answered this question yet."
    assert facilitator.rows("resultQuestionsView") == []
