"""Surveys in preparation, by keys: titles, questions of every kind, order, waves, put right."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import Survey
from civicforum.domain.surveys import AddSurvey, AddSurveyQuestion
from civicforum.domain.waves import EnterAnswers, OpenWave
from civicforum.screens.ready import Section
from civicforum.ui.language import speak
from tests.support.room import Room
from tests.support.survey import QUESTIONS
from tests.ui.driver import ALT, SHIFT
from tests.ui.prepare.conftest import Preparer


@pytest.fixture
def asker(preparer: Preparer) -> Preparer:
    """In the surveys section, of a forum without any."""
    preparer.turn_to(Section.SURVEYS)
    return preparer


@pytest.fixture
def paper(room: Room, preparer: Preparer) -> Preparer:
    """A survey of six questions."""
    room.do(AddSurvey("On the road", survey="s"), *QUESTIONS)
    preparer.turn_to(Section.SURVEYS)
    return preparer


def survey(room: Room) -> Survey:
    return room.forum.surveys[0]


def choose(preparer: Preparer, row: int) -> QListView:
    preparer.hands.settle()
    view = preparer.hands.find(QListView, "surveysView")
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    return view


def write(preparer: Preparer, name: str, text: str) -> None:
    edit = preparer.hands.find(QPlainTextEdit, name)
    edit.setFocus()
    edit.selectAll()
    edit.insertPlainText(text)


def is_seen(preparer: Preparer, name: str) -> bool:
    return preparer.hands.find(QWidget, name).isVisible()


def rows(preparer: Preparer) -> list[str]:
    preparer.hands.settle()
    return preparer.hands.rows("surveysView")


def test_a_questionnaire_is_typed_without_the_mouse(asker: Preparer, room: Room) -> None:
    hands = asker.hands
    assert "No surveys yet" in hands.message("surveysEmpty")
    hands.click("newSurveyButton")
    hands.enter("surveyTitleLine", "Lights")  # then it waits for the first question
    hands.enter("surveyTextLine", "Shall they burn?")
    hands.enter("surveyTextLine", "And all night?")
    hands.choose_in("surveyKindCombo", QuestionKind.KNOWLEDGE)
    hands.enter("surveyTextLine", "What do they cost?")
    assert QApplication.focusWidget() is hands.find(QWidget, "surveyOptionsEdit")
    write(asker, "surveyOptionsEdit", "1\n2\n3")
    hands.type_number("surveyRightBox", 3)
    hands.click("addSurveyQuestionButton")
    assert rows(asker) == [
        "Survey 1. Lights, 3 questions",
        "1. Shall they burn?, scale",
        "2. And all night?, scale",
        "3. What do they cost?, knowledge",
    ]
    first, _, last = survey(room).questions
    assert (first.low, first.high) == (0, 10)
    assert (last.options, last.right) == (("1", "2", "3"), 3)
    assert hands.find(QLineEdit, "surveyTextLine").text() == ""
    assert hands.find(QComboBox, "surveyKindCombo").currentData() == "knowledge"


def test_a_question_that_cannot_be_answered_is_told_and_kept(asker: Preparer, room: Room) -> None:
    hands = asker.hands
    room.do(AddSurvey("Lights"))
    choose(asker, 0)
    hands.click("newSurveyQuestionButton")
    hands.type("surveyTextLine", "Which?")
    hands.choose_in("surveyKindCombo", QuestionKind.SINGLE)
    hands.click("addSurveyQuestionButton")
    assert "2 to 50" in hands.message("surveyNotice") or "options" in hands.message("surveyNotice")
    assert hands.find(QLineEdit, "surveyTextLine").text() == "Which?"
    assert not survey(room).questions


def test_fields_are_taken_over_when_they_are_left(paper: Preparer, room: Room) -> None:
    hands = paper.hands
    choose(paper, 0)
    hands.type("surveyTitleLine", "Roads")
    paper.leave_field()
    hands.type("surveyMissingLine", "99")
    paper.leave_field()
    assert (survey(room).title, survey(room).missing) == ("Roads", ("99",))
    choose(paper, 1)
    hands.type("surveyTextLine", "Build it at all?")
    paper.leave_field()
    hands.choose_in("surveyKindCombo", QuestionKind.EVALUATION)
    hands.type("surveyWavesLine", "2")
    hands.type("surveyHighWordsLine", "very much")
    paper.leave_field()
    build = survey(room).questions[0]
    assert (build.text, build.kind, build.low, build.high) == (
        "Build it at all?",
        QuestionKind.EVALUATION,
        1,
        7,
    )
    assert (build.waves, build.high_words) == ((2,), "very much")
    hands.settle()
    hands.undo()
    assert survey(room).questions[0].high_words == ""


def test_questions_are_moved_and_removed_by_keys(paper: Preparer, room: Room) -> None:
    view = choose(paper, 2)
    QTest.keyClick(view, Qt.Key.Key_Up, ALT | SHIFT)
    assert rows(paper)[1:3] == ["1. What is the cost?, knowledge", "2. Build it?, scale"]
    QTest.keyClick(view, Qt.Key.Key_Up, ALT | SHIFT)  # it is the first already
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Down, ALT | SHIFT)
    assert rows(paper)[-1] == "6. What is the cost?, knowledge"
    paper.hands.click("questionUpButton")
    assert rows(paper)[-2] == "5. What is the cost?, knowledge"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert [question.id for question in survey(room).questions] == [
        "build",
        "age",
        "why",
        "else",
        "fair",
    ]
    QTest.keyClick(view, Qt.Key.Key_Delete)  # the survey itself is chosen now: nothing happens
    assert len(survey(room).questions) == 5


def test_waves_are_opened_renamed_closed_and_given_up(paper: Preparer, room: Room) -> None:
    hands = paper.hands
    choose(paper, 0)
    hands.enter("waveNameLine", "befor")
    hands.enter("waveNameLine", "after")
    assert [(wave.number, wave.name) for wave in survey(room).waves] == [(1, "befor"), (2, "after")]
    hands.settle()
    view = hands.find(QListView, "wavesView")
    view.setCurrentIndex(view.model().index(0, 0))
    hands.type("waveNameLine", "before")
    paper.leave_field()
    assert survey(room).wave_of(1).name == "before"
    hands.click("closeWaveButton")
    assert not survey(room).wave_of(1).is_open
    hands.click("reopenWaveButton")
    assert survey(room).wave_of(1).is_open
    hands.settle()
    assert hands.rows("wavesView") == [
        "Wave 1, before, 0 forms, being keyed",
        "Wave 2, after, 0 forms, being keyed",
    ]
    hands.click("dropWaveButton")
    assert [wave.number for wave in survey(room).waves] == [2]
    view.setCurrentIndex(view.model().index(0, 0))
    hands.click("newWaveButton")
    assert hands.find(QSpinBox, "waveNumberBox").value() == 3
    hands.enter("waveNameLine", "")
    assert hands.message("surveyNotice")


def test_what_was_answered_is_only_to_be_read(room: Room, paper: Preparer) -> None:
    hands = paper.hands
    room.do(OpenWave("s", 1, "before"), EnterAnswers("s", 1, "ab", ("5", "2", "1", "1", "")))
    choose(paper, 0)
    assert hands.find(QLineEdit, "surveyMissingLine").isReadOnly()
    assert not is_seen(paper, "dropSurveyButton")
    choose(paper, 1)
    assert "stays as it is" in hands.message("surveyQuestionFixed")
    assert hands.find(QLineEdit, "surveyTextLine").isReadOnly()
    assert not is_seen(paper, "questionUpButton")
    assert not is_seen(paper, "dropSurveyQuestionButton")
    choose(paper, 6)  # asked after the forum only
    assert not hands.find(QLineEdit, "surveyTextLine").isReadOnly()
    assert is_seen(paper, "dropSurveyQuestionButton")
    hands.click("dropSurveyQuestionButton")
    assert len(survey(room).questions) == 5


def test_a_survey_by_mistake_is_removed_and_comes_back(paper: Preparer, room: Room) -> None:
    choose(paper, 0)
    paper.hands.click("dropSurveyButton")
    assert room.forum.surveys == ()
    assert paper.hands.find(QLineEdit, "surveyTitleLine").text() == ""
    paper.hands.undo()
    assert len(rows(paper)) == 7


def test_ready_leads_to_a_survey_without_questions(preparer: Preparer, room: Room) -> None:
    room.do(AddSurvey("Empty", survey="e"))
    preparer.hands.settle()
    assert preparer.sections[4] == "5. Surveys, missing: a survey without questions"
    preparer.page.fix(Section.SURVEYS, "e")
    assert QApplication.focusWidget() is preparer.hands.find(QWidget, "surveyTextLine")
    assert preparer.hands.find(QLabel, "surveyQuestionHead").text() == "Empty"
    preparer.page.fix(Section.SURVEYS, "")
    assert QApplication.focusWidget() is preparer.hands.find(QWidget, "surveyTitleLine")


def test_the_wheel_changes_nothing(paper: Preparer) -> None:
    choose(paper, 1)
    box = paper.hands.find(QSpinBox, "surveyHighBox")
    box.setFocus()
    event = QWheelEvent(
        QPointF(5, 5),
        box.mapToGlobal(QPointF(5, 5)),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert box.value() == 10


def test_the_language_changes_while_a_question_is_typed(paper: Preparer, room: Room) -> None:
    choose(paper, 0)
    paper.hands.click("newSurveyQuestionButton")
    paper.hands.type("surveyTextLine", "Late?")
    speak("ko")
    paper.page.retranslate()
    combo = paper.hands.find(QComboBox, "surveyKindCombo")
    assert combo.currentText() == "척도"
    assert rows(paper)[0] == "설문 1. On the road, 문항 6개"
    assert AddSurveyQuestion("s", "Late?") not in room.desk.log
