# pyright: basic, reportMissingImports=false
"""Rankings counted by pyrankvote and votekit: {rule, elections} in, the elected of each out.

An election is {"options", "seats", "piles"}, a pile [[places], count]. null where the library meets
a tie that it would break in a way of its own.
"""

import json
import sys

import pyrankvote
from votekit.ballot import RankBallot
from votekit.elections import Borda, FastSTV, RankedPairs, Schulze
from votekit.pref_profile import RankProfile


def profile(election: dict) -> RankProfile:
    names = election["options"]
    ballots = [
        RankBallot(ranking=[{names[place]} for place in places], weight=count)
        for places, count in election["piles"]
    ]
    return RankProfile(ballots=ballots, candidates=names)


def elected(found: object) -> list[str]:
    return sorted(name for group in found.get_elected() for name in group)  # pyright: ignore[reportAttributeAccessIssue]


def irv(election: dict) -> list[str]:
    candidates = [pyrankvote.Candidate(name) for name in election["options"]]
    ballots = [
        pyrankvote.Ballot([candidates[place] for place in places])
        for places, count in election["piles"]
        for _ in range(count)
    ]
    return [
        each.name for each in pyrankvote.instant_runoff_voting(candidates, ballots).get_winners()
    ]


def stv(election: dict) -> list[str] | None:
    try:
        return elected(FastSTV(profile(election), n_seats=election["seats"], simultaneous=False))
    except ValueError:
        return None


def borda(election: dict) -> dict[str, float]:
    points = list(range(len(election["options"]) - 1, -1, -1))
    found = Borda(profile(election), score_vector=points, tiebreak="random", rng_seed=1)
    scores = found.election_states[0].scores
    return {name: float(scores[name]) for name in election["options"]}


RULES = {
    "irv": irv,
    "wigm-stv": stv,
    "borda": borda,
    "schulze": lambda election: elected(Schulze(profile(election))),
    "ranked-pairs": lambda election: elected(RankedPairs(profile(election))),
}

for line in sys.stdin:
    question = json.loads(line)
    print(json.dumps([RULES[question["rule"]](each) for each in question["elections"]]), flush=True)
