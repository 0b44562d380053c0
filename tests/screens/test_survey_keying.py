"""Keying forms: fields and what may be typed, counts, what is wrong, what two entries differ in."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.survey_changes import MoveSurveyQuestion
from civicforum.domain.surveys import AddSurvey
from civicforum.domain.waves import CloseWave, EnterAnswers, ReopenWave
from civicforum.screens import survey_keying
from civicforum.screens.survey_keying import Difference, KeyField, KeyingScreen
from tests.support.room import Room, refused
from tests.support.survey import orders


@pytest.fixture
def keyed(room: Room) -> Room:
    """Six forms before and six after; both waves are open."""
    return room.do(*orders()) and room


def shown(room: Room, words: Words, *, survey: str = "", wave: int = 0) -> KeyingScreen:
    screen = survey_keying.keying_screen(room.forum, words=words, survey=survey, wave=wave)
    assert screen is not None
    return screen


def test_the_newest_open_wave_is_at_hand(keyed: Room, words: Words) -> None:
    screen = shown(keyed, words)
    assert screen == KeyingScreen(
        survey="s",
        wave=2,
        surveys=(("s", "1. On the road"),),
        waves=(("1", "1. before"), ("2", "2. after")),
        counts="before: 6 forms · after: 6 forms",
        fields=(
            KeyField("build", "1. Build it?", "0 – 10"),
            KeyField("cost", "2. What is the cost?", "1 1   2 2   3 3"),
            KeyField("why", "4. Why?", "1 cost   2 noise   3 time"),
            KeyField("else", "5. Anything else?", "in words"),
            KeyField("fair", "6. Was it fair?", "1 not at all – 7 very"),
        ),
        missing="No answer: 77, 98, -8",
        differing=0,
        why="",
    )
    keyed.do(CloseWave("s", 2))
    assert shown(keyed, words).wave == 1
    keyed.do(CloseWave("s", 1))
    assert shown(keyed, words).wave == 2
    assert "is closed" in shown(keyed, words, survey="s", wave=1).why


def test_nothing_to_key(room: Room, words: Words) -> None:
    assert survey_keying.keying_screen(room.forum, words=words) is None
    room.do(AddSurvey("Empty"))
    screen = shown(room, words, wave=3)
    assert (screen.wave, screen.fields, screen.waves) == (0, (), ())
    assert screen.why == "No wave is open. Open one on the Prepare page, under Surveys."


@pytest.mark.parametrize(
    ("code", "second", "problem"),
    [
        ("new", False, ""),
        ("AB1", False, "code-used"),
        ("", False, "text-empty"),
        ("new", True, "no-first-entry"),
        ("ab1", True, ""),
    ],
)
def test_what_is_wrong_with_a_code(keyed: Room, code: str, *, second: bool, problem: str) -> None:
    wave = keyed.forum.survey_of("s").wave_of(1)
    found = survey_keying.code_problem(wave, code, second=second)
    assert (found.code if found else "") == problem


def test_what_is_wrong_with_an_answer(keyed: Room) -> None:
    survey = keyed.forum.survey_of("s")
    assert survey_keying.answer_problem(survey, "build", "10") is None
    found = survey_keying.answer_problem(survey, "build", "11")
    assert found is not None
    assert found.code == "answer-not-offered"


def test_two_entries_are_told_until_they_are_settled(keyed: Room, words: Words) -> None:
    keyed.do(EnterAnswers("s", 1, "ab1", ("3", "1", "1", "1 3", "no"), second=True))
    survey = keyed.forum.survey_of("s")
    wave = survey.wave_of(1)
    assert survey_keying.differing_code(wave) == "ab1"
    assert survey_keying.differences_of(survey, wave, "ab1") == (
        Difference("build", "1. Build it?", "2", "3"),
        Difference("else", "5. Anything else?", "", "no"),
    )
    screen = shown(keyed, words, survey="s", wave=1)
    assert screen.differing == 2
    assert screen.counts == "before: 6 forms, 1 keyed twice · after: 6 forms"
    assert survey_keying.differing_code(survey.wave_of(2)) == ""
    assert survey_keying.differences_of(survey, wave, "nobody") == ()


def test_what_was_keyed_is_found_again(keyed: Room) -> None:
    survey = keyed.forum.survey_of("s")
    wave = survey.wave_of(1)
    assert survey_keying.kept_answers(survey, wave, " CD2 ") == ("5", "2", "1", "2", "too loud")
    assert survey_keying.kept_answers(survey, wave, "nobody") == ()
    assert survey_keying.kept_answers(survey, wave, " ") == ()


def test_order_stays_while_forms_are_keyed(keyed: Room) -> None:
    keyed.do(CloseWave("s", 1), ReopenWave("s", 1))
    with refused("survey-keyed"):
        keyed.do(MoveSurveyQuestion("s", "build"))
