"""Tables of a survey: what stands in them, and what a public edition leaves out."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.surveys import SetSurveyMargin
from civicforum.domain.waves import EnterAnswers
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
    assert scale.rows[0][-1].startswith("1.")
    assert scale.notes[0].startswith("1: paired t(4) = ")
    assert scale.notes[1].startswith("1: Wilcoxon p = ")
    knowledge = found["knowledge"]
    assert knowledge.rows[0][:4] == ("2. What is the cost?", "33.3% (6)", "83.3% (6)", "+50.0%")
    assert knowledge.notes == ("2: McNemar, 5 pairs",)
    assert found["evaluation of the forum"].rows[0][:3] == ("6. Was it fair?", "–", "4.60 (5)")


def test_shares_and_moves(held: Room, words: Words) -> None:
    found = grids(held, words)
    assert found["1. Build it?"].rows == (
        ("oppose", "60.0%", "33.3%"),
        ("middle", "20.0%", "0.0%"),
        ("support", "20.0%", "66.7%"),
        ("Answered", "5", "6"),
    )
    assert found["4. Why?"].rows[0] == ("cost", "40.0%", "33.3%")
    moves = found["2. What is the cost?: from (row) to (column)"]
    assert (moves.header, moves.rows[1]) == (("Before", "right", "wrong"), ("wrong", "2", "1"))
    assert found["3. Age"].rows[0] == ("under 40", "33.3%")


def test_groups_are_left_out_in_public_where_they_are_small(held: Room, words: Words) -> None:
    inside = grids(held, words)["By Age"]
    assert inside.rows[0] == ("1. Build it?", "under 40", "3.50 (2)", "6.50 (2)")
    outside = grids(held, words, is_public=True)["By Age"]
    assert outside.rows[0] == ("1. Build it?", "under 40", "–", "–")
    assert outside.notes == ("Groups of fewer than five are left out.",)


def test_what_is_said_of_the_forms_and_the_weights(held: Room, words: Words) -> None:
    about = survey_screen(held.forum.survey_of("s"), words=words).about
    assert about == (
        "Wave 1, before: 6 forms, 0 of them keyed twice",
        "Wave 2, after: 6 forms, 0 of them keyed twice",
    )
    held.do(SetSurveyMargin("s", "age", (50, 50)))
    held.do(EnterAnswers("s", 2, "zz9", ("2", "2", "2", "", "1"), second=True))
    about = survey_screen(held.forum.survey_of("s"), words=words).about
    assert about[2] == "1 answers were keyed in two ways"
    assert "design effect 1.12, effective number 5.3" in about[-1]
    assert "ab1" not in " ".join(about)
