"""Weights given for a wave, the cap of all weights, and what of them is refused."""

from fractions import Fraction

import pytest

from civicforum.domain.command import Command
from civicforum.domain.survey_weighting import weighting
from civicforum.domain.survey_weights import CapWeights, GivenWeight, GiveWeights, WaveWeighted
from civicforum.domain.surveys import SetSurveyMargin
from civicforum.domain.undo import Undo
from civicforum.domain.waves import CloseWave, EnterAnswers, StrikeForm
from civicforum.methods.raking import design_effect
from tests.support.room import NINE, Room, refused
from tests.support.survey import BEFORE, orders

CODES = tuple(row[0] for row in BEFORE)


def weights(*texts: str) -> tuple[GivenWeight, ...]:
    return tuple(GivenWeight(code, text) for code, text in zip(CODES, texts, strict=False))


GIVEN = weights("2.5", "0.5", "0.5", "0.5", "1", "1")


@pytest.fixture
def held(room: Room) -> Room:
    return room.do(*orders()) and room


def test_weights_are_kept_by_code_and_normed(held: Room) -> None:
    held.do(CloseWave("s", 1), GiveWeights("s", 1, GIVEN[::-1], source=" the agency "))
    survey = held.forum.survey_of("s")
    found = weighting(survey, 1)
    assert found is not None
    assert (found.is_given, found.converged, found.trimmed) == (True, True, None)
    assert found.weights["ab1"] == Fraction(5, 2)
    assert survey.wave_of(1).weights_from == "the agency"
    assert weighting(survey, 2) is None
    held.do(GiveWeights("s", 1))
    assert weighting(held.forum.survey_of("s"), 1) is None


def test_they_add_up_to_the_number_of_forms_or_to_what_was_told(held: Room) -> None:
    with refused("weights-sum"):
        held.do(GiveWeights("s", 1, weights("250", "50", "50", "50", "100", "100")))
    held.do(GiveWeights("s", 1, weights("250", "50", "50", "50", "100", "100"), total="600"))
    found = weighting(held.forum.survey_of("s"), 1)
    assert found is not None
    assert found.weights["ab1"] == Fraction(5, 2)


def test_the_sum_may_be_off_by_what_rounding_comes_to(held: Room) -> None:
    held.do(GiveWeights("s", 1, weights("1.33", "1.33", "1.33", "0.67", "0.67", "0.67")))
    with refused("weights-sum"):
        held.do(GiveWeights("s", 1, weights("1.33", "1.33", "1.33", "0.67", "0.67", "0.71")))


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (weights("2.5", "-0.5", "1.5", "0.5", "1", "1"), "weight-negative"),
        (weights("0", "0", "0.00", "0", "0", "0"), "weights-zero"),
        (weights("2,5", "0.5", "0.5", "0.5", "1", "1"), "survey-weight-wrong"),
        (weights("1e1", "0.5", "0.5", "0.5", "1", "1"), "survey-weight-wrong"),
        (weights("nan", "0.5", "0.5", "0.5", "1", "1"), "survey-weight-wrong"),
        (GIVEN[:-1], "weight-missing"),
        ((*GIVEN, GivenWeight("AB1", "1")), "weight-twice"),
        ((*GIVEN, GivenWeight("nobody", "1")), "no-such-code"),
    ],
)
def test_bad_weights_are_refused(held: Room, given: tuple[GivenWeight, ...], code: str) -> None:
    with refused(code):
        held.do(GiveWeights("s", 1, given))
    assert not len(held.forum.survey_of("s").wave_of(1).weights)


def test_what_changes_nothing_and_sums_that_are_none(held: Room) -> None:
    for wish in (GiveWeights("s", 1), CapWeights("s")):
        with refused("nothing-changed"):
            held.do(wish)
    with refused("weights-total-wrong"):
        held.do(GiveWeights("s", 1, GIVEN, total="six"))


def test_a_late_form_has_no_weight_and_a_struck_one_takes_its_away(held: Room) -> None:
    held.do(GiveWeights("s", 1, GIVEN), EnterAnswers("s", 1, "late", ("5", "2", "1", "1", "")))
    with refused("weights-incomplete"):
        weighting(held.forum.survey_of("s"), 1)
    held.do(*(StrikeForm("s", 1, code) for code in ("late", "ab1")))
    found = weighting(held.forum.survey_of("s"), 1)
    assert found is not None
    assert sum(found.weights.values()) == 5
    held.do(
        GiveWeights(
            "s", 1, tuple(GivenWeight(c, "1" if c == "cd2" else "0") for c in CODES[1:]), total="1"
        )
    )
    held.do(StrikeForm("s", 1, "cd2"))
    with refused("weights-zero"):
        weighting(held.forum.survey_of("s"), 1)


def test_undo_of_forms_waits_for_their_weights(held: Room) -> None:
    held.do(EnterAnswers("s", 1, "late", ("5", "2", "1", "1", "")))
    held.do(GiveWeights("s", 1, (*GIVEN, GivenWeight("late", "1"))), Undo())
    assert not len(held.forum.survey_of("s").wave_of(1).weights)
    with refused("no-such-code"):
        WaveWeighted("s", 1, (GivenWeight("never", "1"),)).apply(held.forum, NINE)


def test_a_cap_trims_given_weights(held: Room) -> None:
    held.do(GiveWeights("s", 1, GIVEN), CapWeights("s", times="2", reason="as every year"))
    survey = held.forum.survey_of("s")
    found = weighting(survey, 1)
    assert found is not None
    assert found.trimmed is not None
    assert (found.trimmed.cut, found.trimmed.converged) == (1, True)
    assert float(found.weights["ab1"]) == pytest.approx(2, abs=1e-5)
    assert design_effect(tuple(found.weights.values())) < design_effect(found.before)
    assert survey.cap_reason == "as every year"
    held.do(CapWeights("s", reason="no cap after all"))
    assert held.forum.survey_of("s").cap is None


def test_a_cap_trims_raked_weights_and_keeps_the_margins(held: Room) -> None:
    held.do(SetSurveyMargin("s", "age", (50, 50)), CapWeights("s", percentile=80, reason="late"))
    found = weighting(held.forum.survey_of("s"), 1)
    assert found is not None
    assert found.trimmed is not None
    assert not found.is_given
    young = found.weights["ab1"] + found.weights["cd2"]
    assert (young, sum(found.weights.values())) == (3, 6)


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (CapWeights("s", times="2"), "weights-cap-late"),
        (CapWeights("s", times="2", percentile=95), "weights-cap-two"),
        (CapWeights("s", times="1"), "weights-cap-times"),
        (CapWeights("s", times="many"), "weights-cap-times"),
        (CapWeights("s", percentile=50), "weights-cap-percentile"),
        (CapWeights("s", percentile=100), "weights-cap-percentile"),
    ],
)
def test_caps_that_are_none(held: Room, wish: Command, code: str) -> None:
    with refused(code):
        held.do(wish)


def test_a_cap_before_the_first_form_needs_no_reason(room: Room) -> None:
    room.do(*orders()[:7], CapWeights("s", times="3.5", reason="not kept"))
    survey = room.forum.survey_of("s")
    assert survey.cap is not None
    assert (survey.cap.times, survey.cap_reason) == (Fraction(7, 2), "")
