"""Arrays give what the exact counters give: everything of it, on thousands of elections."""

from random import Random

import numpy as np
import pytest

from civicforum.methods.ballots import Ranking, Rankings, StrictPiles
from civicforum.methods.counted import Counted, TieRule
from civicforum.methods.fast import rows
from civicforum.methods.fast.keeping import distribution_in_rows
from civicforum.methods.fast.rows import rows_of
from civicforum.methods.rules import RULES
from civicforum.methods.ties import TieBreaking
from tests.methods.elections import ranked

RANKED = sorted(name for name, rule in RULES.items() if rule.takes is Rankings)
ELECTIONS = 1_000


def random_rankings(random: Random) -> Rankings:
    """Up to seven options, some withdrawn, short and long ballots, big and small piles."""
    size = random.randint(2, 7)
    options = tuple("ABCDEFG"[:size])
    piles: dict[Ranking, int] = {}
    for _ in range(random.randint(1, 25)):
        order = random.sample(range(size), random.randint(1, size))
        piles[tuple((place,) for place in order)] = random.choice((1, 2, 3, 50, 10_000))
    gone = tuple(place for place in range(size) if random.random() < 0.08)
    seats = random.randint(1, size)
    return Rankings(options, tuple(piles.items()), seats=seats, withdrawn=gone)


def counted_by(name: str, ballots: Rankings, random: Random) -> Counted:
    wanted = random.sample(tuple(TieRule), random.randint(0, 4))
    ties = TieBreaking(tuple(wanted), seed="7", casting=(1, 0), labels=ballots.options)
    return RULES[name].count(ballots, ties=ties)


@pytest.mark.parametrize("name", RANKED)
def test_arrays_and_exact_counters_agree(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    random = Random(f"{name} 2026")
    for number in range(ELECTIONS):
        ballots = random_rankings(random)
        exact = counted_by(name, ballots, Random(number))
        with monkeypatch.context() as patch:
            patch.setattr(rows, "FEWEST", 1)
            assert rows_of(ballots) is not None
            fast = counted_by(name, ballots, Random(number))
        assert repr(fast) == repr(exact), ballots


@pytest.mark.parametrize("name", RANKED)
def test_equal_ranks_and_few_piles_are_for_the_exact_counters(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = ranked("ABC", (3, "A"), (2, "B C"))
    assert rows_of(few) is None
    monkeypatch.setattr(rows, "FEWEST", 1)
    assert rows_of(few) is not None
    assert rows_of(ranked("ABC", (3, "A=B"), (1, "C"))) is None
    assert counted_by(name, ranked("ABC", (3, "A=B"), (1, "C")), Random(1)).base == 4


def test_more_votes_than_fit_are_for_the_exact_counters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "FEWEST", 1)
    assert rows_of(ranked("AB", (2**52, "A"), (2**52, "B"))) is None
    many = ranked("AB", (10**10, "A"), (10**10, "B"))
    assert distribution_in_rows(many, 10**9) is None
    assert distribution_in_rows(ranked("AB", (9 * 10**9, "A")), 10**9) is not None


def test_piles_from_arrays_are_like_others(monkeypatch: pytest.MonkeyPatch) -> None:
    made = StrictPiles(np.array([[1, 0], [0, -1]]), np.array([3, 4]))
    plain = ((((1,), (0,)), 3), (((0,),), 4))
    assert made == plain
    assert plain == made
    assert made == StrictPiles(made.rows.copy(), made.counts)
    assert made != plain[:1]
    assert (len(made), tuple(iter(made))) == (2, plain)
    assert (made[0], made[:1], hash(made)) == (plain[0], plain[:1], hash(plain))
    ballots = Rankings(("A", "B"), made)
    assert ballots.valid == 7
    monkeypatch.setattr(rows, "FEWEST", 1)
    assert rows_of(ballots) == (made.rows, made.counts)
