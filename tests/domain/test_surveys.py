"""Surveys: the paper, its waves, forms under private codes, keyed once or twice."""

import pytest
from msgspec.structs import replace

from civicforum.domain.command import Command
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.survey_answers import answered
from civicforum.domain.surveys import (
    AddSurvey,
    AddSurveyQuestion,
    ChangeSurveyQuestion,
    DropSurveyQuestion,
    SetSurveyMargin,
)
from civicforum.domain.undo import Undo
from civicforum.domain.waves import (
    CloseWave,
    EnterAnswers,
    EnterForms,
    KeyedForm,
    OpenWave,
    ReopenWave,
    ResolveEntry,
    StrikeForm,
)
from tests.support.room import Room, refused
from tests.support.survey import QUESTIONS, orders

BUILD = QUESTIONS[0]
ONE = ("5", "2", "1", "1 3", "no", "")


@pytest.fixture
def paper(room: Room) -> Room:
    """Six questions, nothing keyed."""
    return room.do(AddSurvey("On the road", survey="s"), *QUESTIONS) and room


@pytest.fixture
def wave(paper: Room) -> Room:
    """The first wave is open: five questions are asked."""
    return paper.do(OpenWave("s", 1, "before")) and paper


def key(code: str, *answers: str, second: bool = False) -> EnterAnswers:
    return EnterAnswers("s", 1, code, answers, second)


def test_a_private_code_is_the_same_however_it_is_written(wave: Room) -> None:
    wave.do(key(" AB 1", *ONE[:5]))
    with refused("code-used"):
        wave.do(key("ab 1", *ONE[:5]))
    form = wave.forum.survey_of("s").wave_of(1).forms["ab 1"]
    assert dict(form.answers.items()) == {
        "build": "5",
        "cost": "2",
        "age": "1",
        "why": "1 3",
        "else": "no",
    }
    wave.do(Undo())
    assert not wave.forum.survey_of("s").wave_of(1).forms


def test_both_entries_are_compared_and_the_paper_prevails(wave: Room) -> None:
    wave.do(key("ab", *ONE[:5]), key("cd", *ONE[:5]))
    wave.do(key("ab", "6", *ONE[1:4], "no", second=True), key("cd", *ONE[:5], second=True))
    form = wave.forum.survey_of("s").wave_of(1).forms["ab"]
    assert dict(form.differences.items()) == {"build": ("5", "6")}
    with refused("entries-differ"):
        wave.do(CloseWave("s", 1))
    with refused("keyed-twice"):
        wave.do(key("ab", *ONE[:5], second=True))
    wave.do(ResolveEntry("s", 1, "AB", "build", "6"))
    form = wave.forum.survey_of("s").wave_of(1).forms["ab"]
    assert (form.answers["build"], len(form.differences), form.is_double) == ("6", 0, True)
    with refused("nothing-changed"):
        wave.do(ResolveEntry("s", 1, "ab", "build", "6"))
    with refused("not-asked-in-wave"):
        wave.do(ResolveEntry("s", 1, "ab", "fair", "6"))
    wave.do(CloseWave("s", 1))
    with refused("wave-closed"):
        wave.do(key("ef", *ONE[:5]))
    with refused("wave-open"):
        wave.do(ReopenWave("s", 1), ReopenWave("s", 1))
    wave.do(StrikeForm("s", 1, "cd"))
    assert list(wave.forum.survey_of("s").wave_of(1).forms) == ["ab"]


def test_many_forms_are_keyed_in_the_order_of_their_codes(wave: Room) -> None:
    wave.do(EnterForms("s", 1, (KeyedForm("zz", ONE[:5]), KeyedForm("aa", ONE[:5]))))
    codes = [getattr(entry.event, "code", "") for entry in wave.desk.log[-2:]]
    assert codes == ["aa", "zz"]
    with refused("code-used"):
        wave.do(EnterForms("s", 1, (KeyedForm("bb", ONE[:5]), KeyedForm("BB", ONE[:5]))))


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (key("", *ONE[:5]), "text-empty"),
        (key("x" * 41, *ONE[:5]), "text-too-long"),
        (key("x", *ONE), "answers-count"),
        (key("x", "11", *ONE[1:5]), "answer-not-offered"),
        (key("x", "five", *ONE[1:5]), "answer-not-offered"),
        (key("x", "5 6", *ONE[1:5]), "answer-one-only"),
        (key("x", "5", "2", "1", "3 3", ""), "answer-twice"),
        (key("x", "5", "2", "1", "3,4", ""), "answer-not-offered"),
        (key("x", *ONE[:5], second=True), "no-first-entry"),
        (EnterAnswers("s", 2, "x", ONE), "no-such-wave"),
        (EnterAnswers("t", 1, "x", ONE), "no-such-survey"),
        (StrikeForm("s", 1, "x"), "no-such-code"),
        (OpenWave("s", 1, "again"), "wave-exists"),
        (OpenWave("s", 0, "never"), "wave-number-wrong"),
        (OpenWave("s", 21, "never"), "wave-number-wrong"),
        (AddSurvey("Again", survey="s"), "identifier-taken"),
        (ResolveEntry("s", 1, "x", "build", "1"), "no-such-code"),
    ],
)
def test_refusals(wave: Room, command: Command, code: str) -> None:
    with refused(code):
        wave.do(command)


@pytest.mark.parametrize(
    ("question", "code"),
    [
        (replace(BUILD, question="build"), "identifier-taken"),
        (replace(BUILD, question="q", low=5, high=5), "survey-scale-wrong"),
        (replace(BUILD, question="q", low=0, high=101), "survey-scale-wrong"),
        (replace(BUILD, question="q", high=80), "survey-missing-taken"),
        (replace(BUILD, question="q", splits=True), "survey-split-single"),
        (replace(QUESTIONS[1], question="q", right=4), "survey-right-answer"),
        (replace(QUESTIONS[1], question="q", options=("1",)), "survey-options-wrong"),
        (replace(QUESTIONS[1], question="q", options=("1", "1")), "survey-options-wrong"),
    ],
)
def test_questions_that_nobody_could_answer(
    paper: Room, question: AddSurveyQuestion, code: str
) -> None:
    with refused(code):
        paper.do(question)


def test_the_paper_is_changed_until_it_is_answered(paper: Room) -> None:
    change = ChangeSurveyQuestion("s", "build", text="Build it at all?", high_words="yes")
    paper.do(change)
    question = paper.forum.survey_of("s").question_of("build")
    assert (question.text, question.high_words, question.high) == ("Build it at all?", "yes", 10)
    with refused("nothing-changed"):
        paper.do(change)
    with refused("no-such-survey-question"):
        paper.do(DropSurveyQuestion("s", "nothing"))
    paper.do(SetSurveyMargin("s", "age", (40, 60)))
    paper.do(ChangeSurveyQuestion("s", "age", options=("young", "middle", "old")))
    assert paper.forum.survey_of("s").question_of("age").margin == ()
    paper.do(DropSurveyQuestion("s", "else"))
    paper.do(OpenWave("s", 1, "before"), EnterAnswers("s", 1, "x", ("5", "2", "1", "1")))
    with refused("survey-question-used"):
        paper.do(DropSurveyQuestion("s", "build"))
    with refused("survey-question-used"):
        paper.do(ChangeSurveyQuestion("s", "build", text="Other"))
    with refused("survey-wave-keyed"):
        paper.do(replace(BUILD, question="late"))
    with refused("survey-wave-keyed"):
        paper.do(ChangeSurveyQuestion("s", "fair", waves=(1, 2)))
    paper.do(ChangeSurveyQuestion("s", "fair", kind=QuestionKind.OPEN))
    assert paper.forum.survey_of("s").question_of("fair").high == 0


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (SetSurveyMargin("s", "build", (1, 2)), "survey-split-single"),
        (SetSurveyMargin("s", "age", (1, 2, 3)), "survey-margin-wrong"),
        (SetSurveyMargin("s", "age", (0, 0)), "survey-margin-wrong"),
        (SetSurveyMargin("s", "age", (-1, 2)), "survey-margin-wrong"),
        (SetSurveyMargin("s", "age", ()), "nothing-changed"),
        (OpenWave("t", 1, "before"), "wave-without-questions"),
    ],
)
def test_margins_and_empty_papers(paper: Room, command: Command, code: str) -> None:
    paper.do(AddSurvey("Empty", survey="t"))
    with refused(code):
        paper.do(command)


def test_what_steps_rest_on_is_not_taken_away(room: Room) -> None:
    room.do(*orders())
    survey = room.forum.survey_of("s")
    assert [len(wave.forms) for wave in survey.waves] == [6, 6]
    assert answered(survey, survey.question_of("else"), "too loud") == ()
    assert answered(survey, survey.question_of("why"), "1 3") == (1, 3)
