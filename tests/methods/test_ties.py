"""Ties: the first rule that decides."""

import hashlib

from civicforum.methods.counted import TieRule
from civicforum.methods.ties import TieBreaking


def test_an_earlier_round_decides_and_the_latest_one_first() -> None:
    ties = TieBreaking((TieRule.EARLIER, TieRule.ORDER))
    rounds = [(3, 1, 0), (2, 2, 5), (2, 2, 5)]
    assert ties.first((0, 1), earlier=rounds).chosen == (0,)
    assert ties.first((0, 1), earlier=rounds, fewest=True).chosen == (1,)
    undecided = ties.first((0, 1), earlier=[(1, 1, 0)])
    assert (undecided.chosen, undecided.rule) == ((0,), TieRule.ORDER)


def test_the_chair_decides_for_those_named() -> None:
    ties = TieBreaking((TieRule.CASTING,), casting=(2, 0))
    assert ties.first((0, 2)).chosen == (2,)
    assert ties.first((0, 2), fewest=True).chosen == (0,)
    assert ties.first((1, 3)).rule is None


def test_whom_the_chair_prefers_is_not_the_one_that_goes() -> None:
    ties = TieBreaking((TieRule.CASTING,), casting=(1,))
    assert ties.first((0, 1), fewest=True).chosen == (0,)
    assert ties.first((0, 1, 2), fewest=True).rule is None
    assert ties.first((0, 2), fewest=True).rule is None
    followed = TieBreaking((TieRule.CASTING, TieRule.ORDER), casting=(1,))
    tie = followed.first((0, 1, 2), fewest=True)
    assert (tie.chosen, tie.rule) == ((2,), TieRule.ORDER)


def test_the_lot_can_be_drawn_again_by_anybody() -> None:
    labels = ("공원", "도서관", "놀이터")
    ties = TieBreaking((TieRule.LOT,), seed="2026-11-27 추첨", labels=labels)
    drawn = [hashlib.sha256(f"2026-11-27 추첨\n{label}".encode()).hexdigest() for label in labels]
    assert ties.first((0, 1, 2)).chosen == (drawn.index(min(drawn)),)
    assert ties.first((0, 1, 2), fewest=True).chosen == (drawn.index(max(drawn)),)
    assert TieBreaking((TieRule.LOT,), seed="x").first((0, 1)).rule is TieRule.LOT
