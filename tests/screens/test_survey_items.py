"""Results question by question: the figures of the minutes, and answers in words without codes."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.surveys import AddSurvey
from civicforum.domain.waves import CloseWave
from civicforum.screens.row import Row
from civicforum.screens.survey import Grid, question_name, survey_screen
from civicforum.screens.survey_items import QuestionResult, SurveyItems, survey_items
from tests.support.room import Room
from tests.support.survey import QUESTIONS, orders


@pytest.fixture
def items(room: Room, words: Words) -> SurveyItems:
    """Of six forms before and six after."""
    room.do(*orders())
    return survey_items(room.forum.survey_of("s"), words=words)


def of(items: SurveyItems, key: str) -> QuestionResult:
    return next(each for each in items.questions if each.row.key == key)


def test_a_row_for_each_question(items: SurveyItems) -> None:
    assert items.title == "On the road"
    assert items.about[0] == "Wave 1, before: 6 forms, 0 of them keyed twice"
    rows = [each.row for each in items.questions]
    assert rows[0] == Row("build", "1", "Build it?", "+1.10", "1. Build it?, +1.10")
    assert rows[2].detail == "one choice"
    assert [row.lead for row in rows] == ["1", "2", "3", "4", "5", "6"]


def test_all_figures_are_those_of_the_minutes(items: SurveyItems, room: Room, words: Words) -> None:
    survey = room.forum.survey_of("s")
    screen = survey_screen(survey, words=words)
    for question, found in zip(survey.questions, items.questions, strict=True):
        name = question_name(question)
        rows = {row[1:] for grid in screen.grids for row in grid.rows if row[0] == name}
        told = {row for grid in found.grids for row in grid.rows}
        assert rows <= told
        assert {grid for grid in screen.grids if grid.title.startswith(name)} <= set(found.grids)


def test_tables_of_a_scale(items: SurveyItems) -> None:
    found = of(items, "build")
    means = found.grids[0]
    assert (means.header[:3], means.rows[0][:3]) == (
        ("before", "after", "Change"),
        ("4.40 (5)", "5.50 (6)", "+1.10"),
    )
    titles = [grid.title for grid in found.grids]
    assert "1. Build it?" in titles
    assert "1. Build it?: from (row) to (column)" in titles
    assert titles[-1] == "By Age"


def test_what_the_room_may_see(items: SurveyItems, room: Room, words: Words) -> None:
    assert not any(each.is_for_room for each in items.questions)  # forms may come still
    room.do(CloseWave("s", 1))
    found = survey_items(room.forum.survey_of("s"), words=words)
    shown = [each.row.key for each in found.questions if each.is_for_room]
    assert shown == ["build", "cost", "age", "why"]


def test_answers_in_words_tell_nobody(items: SurveyItems) -> None:
    assert of(items, "else").grids == (Grid("before: 1 answer", ("Answer",), (("too loud",),)),)


def test_nothing_was_answered(room: Room, words: Words) -> None:
    room.do(AddSurvey("On the road", survey="s"), *QUESTIONS)
    found = survey_items(room.forum.survey_of("s"), words=words)
    assert found.about == ()
    assert {(each.grids, each.is_for_room) for each in found.questions} == {((), False)}
