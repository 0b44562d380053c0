"""What is said of the weights of a survey: whose, what they cost, what was cut."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.survey_weights import CapWeights, GivenWeight, GiveWeights
from civicforum.domain.surveys import SetSurveyMargin
from civicforum.domain.waves import EnterAnswers
from civicforum.screens.survey import survey_screen
from tests.support.room import Room
from tests.support.survey import AFTER, BEFORE, orders


@pytest.fixture
def held(room: Room) -> Room:
    return room.do(*orders()) and room


def weights(rows: tuple[tuple[str, ...], ...], *texts: str) -> tuple[GivenWeight, ...]:
    return tuple(GivenWeight(row[0], text) for row, text in zip(rows, texts, strict=True))


FIRST = weights(BEFORE, "2.5", "0.5", "0.5", "0.5", "1", "1")
SECOND = weights(AFTER, "1", "1", "1", "1", "1", "1")


def told(room: Room, words: Words) -> list[str]:
    return [*survey_screen(room.forum.survey_of("s"), words=words).about[2:]]


def test_given_weights_are_told_with_their_source(held: Room, words: Words) -> None:
    held.do(GiveWeights("s", 1, FIRST, source="the polling agency"), GiveWeights("s", 2, SECOND))
    first, second = told(held, words)
    assert first == (
        "before: Weighted as given by the polling agency: design effect 1.50, effective number "
        "4.0, margin of error ±49.0 points"
    )
    assert second.startswith("after: Weighted as given: design effect 1.00, effective number 6.0")
    shares = survey_screen(held.forum.survey_of("s"), words=words).grids[4]
    assert shares.rows[0] == ("oppose", "72.7% (3)", "33.3% (2)")


def test_where_one_wave_has_no_weights_none_is_weighted(held: Room, words: Words) -> None:
    held.do(GiveWeights("s", 1, FIRST))
    assert told(held, words) == ["No weights were given for after: no wave is weighted."]
    held.do(GiveWeights("s", 2, SECOND), EnterAnswers("s", 2, "late", ("5", "2", "", "", "")))
    assert told(held, words) == [
        "after: Forms without a weight: 1. No wave is weighted: give the weights anew."
    ]


def test_a_cap_is_told_with_what_it_cut(held: Room, words: Words) -> None:
    held.do(GiveWeights("s", 1, FIRST), GiveWeights("s", 2, SECOND))
    held.do(CapWeights("s", times="1.5", reason="as every year"))
    first, cut, _, none, late = told(held, words)
    assert "design effect 1.13, effective number 5.3, margin of error ±42.6 points" in first
    assert cut.startswith("before: Weights capped (at most 1.5 times the mean): 1 beyond it, cut")
    assert cut.endswith("times; design effect before 1.50")
    assert none == "after: Weights capped (at most 1.5 times the mean): none was beyond"
    assert late == "The cap of the weights was settled after forms were keyed: as every year"


def test_what_the_margins_do_not_allow_is_told(held: Room, words: Words) -> None:
    """Two of six stand for nine tenths: each weighs 2.7, whatever is cut off."""
    held.do(SetSurveyMargin("s", "age", (90, 10)), CapWeights("s", percentile=95, reason="late"))
    assert any("between percentiles 5 and 95" in line for line in told(held, words))
    held.do(CapWeights("s", times="2", reason="late"))
    lines = told(held, words)
    assert "before: 2 weights are still beyond the cap: the margins do not allow it." in lines
