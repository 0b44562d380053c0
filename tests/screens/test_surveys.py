"""Surveys in preparation: rows, what the fields say, and orders that give only what differs."""

import pytest
from msgspec.structs import replace

from civicforum.base.words import Words
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.survey_changes import ChangeSurvey
from civicforum.domain.surveys import AddSurvey, ChangeSurveyQuestion
from civicforum.domain.waves import CloseWave
from civicforum.screens import surveys
from civicforum.screens.row import Mark, Row
from civicforum.screens.surveys import SurveyDraft, WaveDraft
from tests.support.room import Room
from tests.support.survey import QUESTIONS, orders


@pytest.fixture
def paper(room: Room) -> Room:
    """Six questions, nothing keyed."""
    return room.do(AddSurvey("On the road", survey="s"), *QUESTIONS) and room


def test_questions_stand_below_their_survey(paper: Room, words: Words) -> None:
    rows = surveys.survey_rows(paper.forum, words=words)
    assert rows[0] == Row(
        "s", "", "On the road", "6 questions", "Survey 1. On the road, 6 questions", Mark.SURVEY
    )
    assert rows[1] == Row("s build", "1", "Build it?", "scale", "1. Build it?, scale")
    assert [row.key for row in rows[2:]] == ["s cost", "s age", "s why", "s else", "s fair"]


def test_a_survey_before_and_after_it_is_keyed(paper: Room, words: Words) -> None:
    draft = surveys.survey_draft(paper.forum.survey_of("s"), words=words)
    assert draft == SurveyDraft("On the road", "77 98 -8", "", (), 1)
    paper.do(*orders()[7:], CloseWave("s", 1))
    survey = paper.forum.survey_of("s")
    draft = surveys.survey_draft(survey, words=words)
    assert draft.fixed == "Forms were keyed: codes and order stay as they are on the paper."
    assert draft.next_wave == 3
    spoken = ["Wave 1, before, 6 forms, closed", "Wave 2, after, 6 forms, being keyed"]
    assert [row.spoken for row in draft.waves] == spoken
    assert [row.mark for row in draft.waves] == [Mark.DONE, Mark.RUNNING]
    assert surveys.wave_draft(survey.waves[0]) == WaveDraft(
        1, "before", is_open=False, is_empty=False
    )
    told = surveys.question_fixed(survey, survey.questions[0], words)
    assert told == "This question was answered: it stays as it is on the paper."


def test_only_what_differs_is_ordered(paper: Room) -> None:
    survey = paper.forum.survey_of("s")
    assert surveys.survey_change(survey, " On the road ", "77, 98 -8") is None
    change = surveys.survey_change(survey, "Roads", "77 98 -8")
    assert change == ChangeSurvey("s", title="Roads")
    change = surveys.survey_change(survey, "On the road", "99")
    assert change == ChangeSurvey("s", missing=("99",))
    build = survey.questions[0]
    same = surveys.written_question("s", build)
    assert same == QUESTIONS[0]
    assert surveys.question_change("s", build, same) is None
    wanted = replace(same, text="Build it at all?", waves=(1, 2))
    assert surveys.question_change("s", build, wanted) == ChangeSurveyQuestion(
        "s", "build", text="Build it at all?", waves=(1, 2)
    )


def test_a_question_that_nobody_answered_is_not_fixed(paper: Room, words: Words) -> None:
    survey = paper.forum.survey_of("s")
    assert surveys.question_fixed(survey, survey.questions[0], words) == ""


@pytest.mark.parametrize(
    ("typed", "waves"),
    [("", ()), ("1 3", (1, 3)), ("3,1,1", (1, 3)), ("0 21 x ² 2", (2,)), ("all", ())],
)
def test_waves_as_they_are_typed(typed: str, waves: tuple[int, ...]) -> None:
    assert surveys.read_waves(typed) == waves
    assert surveys.read_waves(surveys.written_waves(waves)) == waves


def test_kinds_and_their_fields(words: Words) -> None:
    assert surveys.question_kinds(words)[0] == (QuestionKind.SINGLE, "one choice")
    assert surveys.has_options(QuestionKind.KNOWLEDGE)
    assert not surveys.has_options(QuestionKind.SCALE)
    assert surveys.has_scale(QuestionKind.EVALUATION)
    assert surveys.usual_ends(QuestionKind.EVALUATION) == (1, 7)
    assert surveys.usual_ends(QuestionKind.SCALE) == (0, 10)
