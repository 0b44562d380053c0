from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.methods.verdict import (
    Base,
    Outcome,
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
    entitled: int = 250,
    present: int = 243,
) -> Verdict:
    return yes_no_verdict(
        yes=yes,
        no=no,
        abstain=abstain,
        entitled=entitled,
        present=present,
        base=base,
        majority_name=rule,
        quorum=quorum,
    )


def test_gwangju_is_carried_with_every_number_it_used() -> None:
    assert weigh(191, 52) == Verdict(Outcome.CARRIED, 191, 52, 243, 243, 243, 0)


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
