from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.methods.verdict import (
    Base,
    Demand,
    Outcome,
    Tally,
    Threshold,
    Verdict,
    majority,
    quorum_needed,
    yes_no_verdict,
)


def weigh(
    yes: int,
    no: int,
    abstain: int = 0,
    *,
    base: Base = Base.CAST,
    rule: str = "simple",
    quorum: str = "",
    quorum_of: Base = Base.PRESENT,
    entitled: int = 250,
    present: int = 243,
    invalid: int = 0,
) -> Verdict:
    tally = Tally((yes, no, abstain), yes + no + abstain, invalid, entitled, present)
    return yes_no_verdict(tally, Demand(base, rule, quorum, quorum_of))


def test_gwangju_is_carried_with_every_number_it_used() -> None:
    assert weigh(191, 52) == Verdict(
        Outcome.CARRIED,
        yes=191,
        no=52,
        cast=243,
        base=243,
        present=243,
        quorum=0,
        reached=243,
        entitled=250,
        valid=243,
        invalid=0,
        totals=(191, 52, 0),
        leaders=(0,),
        needed=0,
    )


def test_every_base_is_another_number() -> None:
    tally = Tally((5, 3, 1), 6, 2, 20, 10)
    assert {base: tally.of(base) for base in Base} == {
        Base.ENTITLED: 20,
        Base.PRESENT: 10,
        Base.CAST: 8,
        Base.VALID: 6,
        Base.DECIDED: 8,
        Base.MARKS: 9,
    }


def test_the_quorum_is_of_those_present_or_of_the_ballots() -> None:
    assert weigh(100, 0, quorum="1/2", present=0, quorum_of=Base.CAST).outcome is Outcome.NO_QUORUM
    told = weigh(120, 0, invalid=5, quorum="1/2", present=0, quorum_of=Base.CAST)
    assert (told.outcome, told.reached, told.quorum) == (Outcome.CARRIED, 125, 125)
    told = weigh(120, 0, invalid=5, quorum="1/2", present=0, quorum_of=Base.VALID)
    assert (told.outcome, told.reached) == (Outcome.NO_QUORUM, 120)


def test_an_invalid_ballot_is_cast_but_not_valid() -> None:
    assert weigh(50, 49, invalid=1, rule="absolute").outcome is Outcome.NOT_CARRIED
    assert weigh(50, 49, invalid=1, rule="absolute", base=Base.VALID).outcome is Outcome.CARRIED
    assert weigh(0, 0, invalid=3).outcome is Outcome.NO_VOTES


def test_what_was_needed_is_told() -> None:
    assert weigh(1, 1).needed == 0
    assert weigh(1, 1, rule="absolute", base=Base.PRESENT).needed == 122
    assert weigh(2, 1, rule="two-thirds").needed == 2
    assert weigh(2, 2, rule="two-thirds").needed == 3


@given(st.integers(1, 10_000), st.integers(1, 20), st.integers(1, 20), st.booleans())
def test_the_least_number_is_enough_and_one_less_is_not(
    base: int, upper: int, lower: int, exceeded: bool
) -> None:
    threshold = Threshold(Fraction(min(upper, lower), max(upper, lower)), exceeded=exceeded)
    least = threshold.least(base)
    assert threshold.is_met(least, base)
    assert not threshold.is_met(least - 1, base)


@pytest.mark.parametrize(
    ("verdict", "outcome"),
    [
        (weigh(1, 1), Outcome.TIED),
        (weigh(1, 2), Outcome.NOT_CARRIED),
        (weigh(0, 0), Outcome.NO_VOTES),
        (weigh(0, 0, rule="absolute"), Outcome.NO_VOTES),
        (weigh(100, 0, quorum="1/2", present=124), Outcome.NO_QUORUM),
        (weigh(100, 0, quorum="1/2", present=125), Outcome.CARRIED),
        (weigh(100, 0, quorum="absolute", present=125), Outcome.NO_QUORUM),
        (weigh(100, 0, quorum="absolute", present=126), Outcome.CARRIED),
        (weigh(258, 0, quorum="258", present=524), Outcome.CARRIED),
        (weigh(50, 40, 10, rule="absolute"), Outcome.NOT_CARRIED),
        (weigh(51, 40, 9, rule="absolute"), Outcome.CARRIED),
        (weigh(50, 40, 10, rule="absolute", base=Base.DECIDED), Outcome.CARRIED),
        (weigh(125, 0, rule="absolute", base=Base.ENTITLED), Outcome.NOT_CARRIED),
        (weigh(126, 0, rule="absolute", base=Base.ENTITLED), Outcome.CARRIED),
        (weigh(122, 0, rule="absolute", base=Base.PRESENT), Outcome.CARRIED),
        (weigh(2, 1, rule="two-thirds"), Outcome.CARRIED),
        (weigh(199, 101, rule="two-thirds"), Outcome.NOT_CARRIED),
        (weigh(3, 2, rule="3/5"), Outcome.CARRIED),
        (weigh(0, 0, 5, rule="3/5", base=Base.DECIDED), Outcome.NOT_CARRIED),
    ],
)
def test_outcomes(verdict: Verdict, outcome: Outcome) -> None:
    assert verdict.outcome is outcome


def test_thresholds_by_name() -> None:
    assert majority("simple") is None
    assert majority("absolute") == Threshold(Fraction(1, 2), exceeded=True)
    assert majority("1/1") == Threshold(Fraction(1), exceeded=False)


@pytest.mark.parametrize(
    "text",
    ["", "5/3", "0/3", "3/0", "half", "1/2", "9" * 5000 + "/1", "1/2/3", "-1/2", "1/-2", "²/3"],
)
def test_no_such_majority(text: str) -> None:
    with pytest.raises(Refused):
        majority(text)


@given(st.integers(0, 10_000), st.integers(1, 20), st.integers(1, 20))
def test_a_quorum_share_is_rounded_up(entitled: int, upper: int, lower: int) -> None:
    if upper <= lower:
        needed = quorum_needed(f"{upper}/{lower}", entitled)
        assert needed * lower >= upper * entitled
        assert (needed - 1) * lower < upper * entitled
