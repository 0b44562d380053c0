"""Tables of a survey: what stands in them, and what a public edition leaves out."""

from fractions import Fraction

import pytest

from civicforum.base.words import Words
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.surveys import AddSurvey, AddSurveyQuestion, SetSurveyMargin
from civicforum.domain.waves import EnterAnswers, OpenWave
from civicforum.screens.numbers import decimal
from civicforum.screens.survey import Grid, survey_screen
from tests.support.room import Room
from tests.support.survey import orders


@pytest.fixture
def held(room: Room) -> Room:
    return room.do(*orders()) and room


def grids(room: Room, words: Words, *, is_public: bool = False) -> dict[str, Grid]:
    screen = survey_screen(room.forum.survey_of("s"), words=words, is_public=is_public)
    return {grid.title: grid for grid in screen.grids}


def test_means_shift_and_tests(held: Room, words: Words) -> None:
    found = grids(held, words)
    scale = found["scale"]
    assert scale.header[:4] == ("Question", "before", "after", "Change")
    assert scale.rows[0][:4] == ("1. Build it?", "4.40 (5)", "5.50 (6)", "+1.10")
    assert scale.notes == ("Means, in brackets how many answered",)
    knowledge = found["knowledge"]
    assert knowledge.rows[0][:4] == ("2. What is the cost?", "33.3% (6)", "83.3% (6)", "+50.0 pp")
    assert knowledge.notes == ("Right answers, of those who answered (in brackets how many)",)
    tests = found["Significance of the change"]
    assert tests.header[:4] == ("Question", "Test", "Pairs", "p")
    assert tests.rows == (
        ("1. Build it?", "t = 2.83", "5", "0.047", "0.095", "0.095", "1.26", "0.125"),
        ("2. What is the cost?", "McNemar", "5", "0.500", "0.500", "0.500", "–", "–"),
    )
    assert found["evaluation of the forum"].rows[0][:3] == ("6. Was it fair?", "–", "4.60 (5)")


def test_shares_and_moves(held: Room, words: Words) -> None:
    found = grids(held, words)
    assert found["1. Build it?"].rows == (
        ("oppose", "60.0% (3)", "33.3% (2)"),
        ("middle", "20.0% (1)", "0.0% (0)"),
        ("support", "20.0% (1)", "66.7% (4)"),
        ("Answered (= 100%)", "5", "6"),
    )
    assert found["4. Why?"].rows[0] == ("cost", "40.0% (2)", "33.3% (2)")
    assert found["4. Why?"].notes == (
        "Of those who answered in the wave; in brackets how many people",
        "Several answers each: the percentages may add up to more than 100%",
    )
    moves = found["2. What is the cost?: from (row) to (column)"]
    assert (moves.header, moves.rows[1]) == (("Before", "right", "wrong"), ("wrong", "2", "1"))
    assert moves.notes == ("People who answered in both waves, not weighted: 5",)
    assert found["3. Age"].rows[0] == ("under 40", "33.3% (2)")


def test_groups_are_left_out_in_public_where_they_are_small(held: Room, words: Words) -> None:
    inside = grids(held, words)["By Age"]
    assert inside.rows[0] == ("1. Build it?", "under 40", "3.50 (2)", "6.50 (2)")
    outside = grids(held, words, is_public=True)["By Age"]
    assert outside.rows[0] == ("1. Build it?", "under 40", "–", "–")


def test_what_is_said_of_the_forms_and_the_weights(held: Room, words: Words) -> None:
    about = survey_screen(held.forum.survey_of("s"), words=words).about
    assert about == (
        "Wave 1, before: 6 forms, 0 of them keyed twice",
        "Wave 2, after: 6 forms, 0 of them keyed twice",
    )
    held.do(SetSurveyMargin("s", "age", (50, 50)))
    held.do(EnterAnswers("s", 2, "zz9", ("2", "2", "2", "", "1"), second=True))
    about = survey_screen(held.forum.survey_of("s"), words=words).about
    assert about[2] == "1 answer was keyed in two ways"
    assert about[3].startswith("before: Weighted to the register by raking: design effect 1.13, ")
    assert about[-1] == "after: 1 forms that do not say so count once"
    assert "ab1" not in " ".join(about)


def test_weights_that_cannot_be_or_do_not_settle_are_said(held: Room, words: Words) -> None:
    held.do(OpenWave("s", 3, "later"), SetSurveyMargin("s", "age", (50, 50)))
    held.do(EnterAnswers("s", 3, "ab1", ("6", "", "", "")))
    about = survey_screen(held.forum.survey_of("s"), words=words).about
    assert "40 and over" in about[-1]
    assert not any("raking" in line for line in about)
    assert grids(held, words)["3. Age"].rows[0] == ("under 40", "33.3% (2)")
    home = AddSurveyQuestion("t", "Home", QuestionKind.SINGLE, ("in", "out"), question="home")
    work = AddSurveyQuestion("t", "Work", QuestionKind.SINGLE, ("in", "out"), question="work")
    held.do(AddSurvey("Two margins", survey="t"), home, work, OpenWave("t", 1, "once"))
    held.do(EnterAnswers("t", 1, "a", ("1", "1")), EnterAnswers("t", 1, "b", ("2", "2")))
    held.do(SetSurveyMargin("t", "home", (1, 3)), SetSurveyMargin("t", "work", (3, 1)))
    about = survey_screen(held.forum.survey_of("t"), words=words).about
    assert about[-1] == "once: The weights did not settle: look at the margins."


def test_several_answers_weighted_are_of_all_who_answered(held: Room, words: Words) -> None:
    held.do(SetSurveyMargin("s", "age", (50, 50)))
    why = grids(held, words)["4. Why?"]
    assert why.rows[0] == ("cost", "42.9% (2)", "34.7% (2)")
    assert why.notes[0].startswith("Of those who answered in the wave, weighted;")


def test_slopes_are_on_the_scale_of_each_question(held: Room, words: Words) -> None:
    found = survey_screen(held.forum.survey_of("s"), words=words)
    build, cost = found.slopes
    assert (build.heights, build.texts) == ((Fraction(11, 25), Fraction(11, 20)), ("4.40", "5.50"))
    assert (build.change, cost.change) == ("+1.10", "+50.0 pp")
    assert (cost.texts, found.waves) == (("33.3%", "83.3%"), ("before", "after"))
    held.do(OpenWave("s", 3, "later"))
    later = survey_screen(held.forum.survey_of("s"), words=words).slopes[0]
    assert (later.heights[2], later.texts[2], later.change) == (None, "", "+1.10")


def test_numbers_are_rounded_exactly() -> None:
    assert [decimal(Fraction(n, 1000)) for n in (2675, -2675, -4, 1005)] == [
        "2.68",
        "−2.68",
        "0.00",
        "1.01",
    ]


def test_groups_need_something_to_be_compared(room: Room, words: Words) -> None:
    home = AddSurveyQuestion("s", "Home", QuestionKind.SINGLE, ("in", "out"), splits=True)
    room.do(AddSurvey("One question", survey="s"), home, OpenWave("s", 1, "once"))
    assert list(grids(room, words)) == ["1. Home"]
