"""Our counts beside those of pyrankvote and votekit, on thousands of random elections.

Left out, because there the libraries follow rules of their own:

* elections with a tie: pyrankvote draws, votekit takes the first by the alphabet;
* pyrankvote's transfers: from the second surplus on they are wrong; only its runoff is asked;
* transfers where several have the quota at once: ours elects all of them and then hands on one
  surplus after the other to those who still stand, votekit goes on giving votes to those who have
  the quota but are not yet declared elected;
* incomplete ballots for pairs and for Borda's points: votekit compares pairs by margins, ours by
  winning votes as Schulze (2011) does, which is the same only where everybody ranks everything; to
  options that are not ranked votekit gives no points, ours the mean of the places that are left.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from civicforum.methods.ballots import Rankings, Valuations, Values
from civicforum.methods.counted import Counted, Step
from civicforum.methods.rules import RULES
from tests.methods.elections import UNBROKEN
from tests.support.oracles import asked_again

ELECTIONS = 800
NAMES = ("Ash", "Birch", "Cedar", "Daphne", "Elm", "Fir", "Gorse")


Ask = Callable[[object], Any]


@pytest.fixture(scope="module")
def ranked() -> Iterator[Ask]:
    with asked_again("ranked") as ask:
        yield ask


@pytest.fixture(scope="module")
def valued() -> Iterator[Ask]:
    with asked_again("valued") as ask:
        yield ask


def random_rankings(random: Random, *, whole: bool) -> Rankings:
    size = random.randint(2, 7)
    piles: dict[tuple[tuple[int, ...], ...], int] = {}
    for _ in range(random.randint(2, 30)):
        length = size if whole else random.randint(1, size)
        order = tuple((place,) for place in random.sample(range(size), length))
        piles[order] = random.randint(1, 40)
    return Rankings(NAMES[:size], tuple(piles.items()), seats=random.randint(1, size - 1))


def random_values(random: Random, rule: str) -> Valuations:
    size, seats = random.randint(2, 7), 2 if rule == "cumulative" else 1
    piles: list[tuple[Values, int]] = [((1,) * seats + (0,) * (size - seats), 1)]
    for _ in range(random.randint(1, 20)):
        values = [0] * size
        if rule == "approval":
            values = [random.randint(0, 1) for _ in range(size - 1)] + [1]
        for _ in range({"plurality": 1, "cumulative": seats}.get(rule, 0)):
            values[random.randrange(size)] += 1
        piles.append((tuple(values), random.randint(1, 40)))
    return Valuations(NAMES[:size], tuple(piles), seats=seats)


def as_question(ballots: Rankings | Valuations) -> dict[str, object]:
    def plain(written: tuple[object, ...]) -> list[object]:
        return [each[0] if isinstance(each, tuple) else each for each in written]

    piles = [[plain(written), count] for written, count in ballots.piles]
    return {"options": list(ballots.options), "seats": ballots.seats, "piles": piles}


def names(ballots: Rankings, counted: Counted) -> list[str]:
    return sorted(ballots.options[place] for place in counted.winners)


def is_told_apart(counted: Counted) -> bool:
    """Nothing in it that the libraries do in another way."""
    several = [each for each in counted.rounds if each.step is Step.ELECTED]
    is_filled = bool(several) and several[-1] is counted.rounds[-1]
    together = several[:-1] if is_filled else several
    return not counted.ties and all(len(each.options) == 1 for each in together)


@pytest.mark.parametrize("rule", ["irv", "wigm-stv", "schulze", "ranked-pairs"])
def test_the_same_are_elected(rule: str, ranked: Ask) -> None:
    random = Random(f"{rule} 2026")
    is_whole = rule in {"schulze", "ranked-pairs"}
    elections = [random_rankings(random, whole=is_whole) for _ in range(ELECTIONS)]
    asked = {"rule": rule, "elections": [as_question(each) for each in elections]}
    found = ranked(asked)
    compared = 0
    for ballots, theirs in zip(elections, found, strict=True):
        asked_for = replace(ballots, seats=1) if is_whole else ballots
        ours = RULES[rule].count(asked_for, ties=UNBROKEN)
        if theirs is not None and is_told_apart(ours):
            assert names(ballots, ours) == theirs, ballots
            compared += 1
    assert compared > ELECTIONS // 3


def test_the_same_points_by_borda(ranked: Ask) -> None:
    random = Random("borda 2026")
    elections = [random_rankings(random, whole=True) for _ in range(200)]
    asked = {"rule": "borda", "elections": [as_question(each) for each in elections]}
    for ballots, theirs in zip(elections, ranked(asked), strict=True):
        ours = RULES["borda"].count(ballots, ties=UNBROKEN)
        assert dict(zip(ballots.options, ours.totals, strict=True)) == theirs


@pytest.mark.parametrize("rule", ["plurality", "approval", "cumulative"])
def test_the_same_totals_of_marks(rule: str, valued: Ask) -> None:
    random = Random(f"{rule} 2026")
    elections = [random_values(random, rule) for _ in range(200)]
    asked = {"rule": rule, "elections": [as_question(each) for each in elections]}
    for ballots, theirs in zip(elections, valued(asked), strict=True):
        assert list(RULES[rule].count(ballots, ties=UNBROKEN).totals) == theirs


def test_pairs_of_incomplete_ballots_are_compared_by_winning_votes(ranked: Ask) -> None:
    """What votekit does in another way: it elects somebody else here, by margins."""
    random = Random(4)
    elections = [random_rankings(random, whole=False) for _ in range(300)]
    asked = {"rule": "schulze", "elections": [as_question(each) for each in elections]}
    differing = 0
    for ballots, theirs in zip(elections, ranked(asked), strict=True):
        ours = RULES["schulze"].count(ballots, ties=UNBROKEN)
        differing += not ours.ties and names(ballots, ours)[:1] != theirs and ours.note == ()
        if ours.note == ("condorcet-winner",):
            assert [ballots.options[ours.winners[0]]] == theirs
    assert differing
