"""Percentages of a count: of which base, and what is no share of ballots."""

import pytest

from civicforum.base.words import Words
from civicforum.methods.ballots import Rankings, Valuations
from civicforum.methods.percentages import Rounding
from civicforum.methods.rules import RULES
from civicforum.methods.verdict import Base
from civicforum.screens.shares import Printing, base_number, shares, totals_told
from tests.methods.elections import UNBROKEN, ranked

MARKS = Valuations(("A", "B"), (((1, 0), 5), ((0, 1), 3), ((1, 1), 1)), invalid=2)


@pytest.mark.parametrize(
    ("rule", "base", "number", "printed"),
    [
        ("approval", Base.VALID, 9, {"A": "66.7%", "B": "44.4%"}),
        ("approval", Base.CAST, 11, {"A": "54.5%", "B": "36.4%"}),
        ("approval", Base.MARKS, 10, {"A": "60.0%", "B": "40.0%"}),
        ("cumulative", Base.MARKS, 10, {"A": "60.0%", "B": "40.0%"}),
        ("cumulative", Base.VALID, 9, {}),
        ("mean", Base.MARKS, 0, {}),
    ],
)
def test_shares_are_of_the_base(
    rule: str, base: Base, number: int, printed: dict[str, str]
) -> None:
    counted = RULES[rule].count(MARKS, ties=UNBROKEN)
    printing = Printing(base)
    assert base_number(MARKS, counted, printing) == number
    assert shares(MARKS, counted, printing) == printed


def test_what_is_told(words: Words) -> None:
    counted = RULES["approval"].count(MARKS, ties=UNBROKEN)
    cut = Printing(Base.MARKS, Rounding.TRUNCATE, 0)
    assert totals_told(MARKS, counted, cut, words=words)[:2] == ["A: 6 (60%)", "B: 4 (40%)"]
    third = Valuations(("A", "B", "C"), (((1, 0, 0), 1), ((0, 1, 0), 1), ((0, 0, 1), 1)))
    told = totals_told(
        third, RULES["approval"].count(third, ties=UNBROKEN), Printing(decimals=0), words=words
    )
    assert told[-1] == "Because of rounding the percentages add up to 99%."
    means = totals_told(MARKS, RULES["mean"].count(MARKS, ties=UNBROKEN), Printing(), words=words)
    assert len(means) == 2


def test_rankings_are_told_by_their_rounds(words: Words) -> None:
    ballots = ranked("AB", (2, "A B"), (1, "B A"))
    assert isinstance(ballots, Rankings)
    counted = RULES["irv"].count(ballots, ties=UNBROKEN)
    assert totals_told(ballots, counted, Printing(), words=words) == []
