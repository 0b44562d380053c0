# pyright: basic, reportMissingImports=false
"""Marks and dots counted by votekit: {rule, elections} in, the totals of each out.

An election is {"options", "seats", "piles"}, a pile [[values], count].
"""

import json
import sys

from votekit.ballot import RankBallot, ScoreBallot
from votekit.elections import Approval, Cumulative, Plurality
from votekit.pref_profile import RankProfile, ScoreProfile


def scored(election: dict) -> ScoreProfile:
    names = election["options"]
    ballots = [
        ScoreBallot(
            scores={name: value for name, value in zip(names, values, strict=True) if value},
            weight=count,
        )
        for values, count in election["piles"]
    ]
    return ScoreProfile(ballots=ballots, candidates=names)


def ranked(election: dict) -> RankProfile:
    names = election["options"]
    ballots = [
        RankBallot(ranking=[{names[values.index(1)]}], weight=count)
        for values, count in election["piles"]
    ]
    return RankProfile(ballots=ballots, candidates=names)


def totals(election: dict, found: object) -> list[float]:
    scores = found.election_states[0].scores  # pyright: ignore[reportAttributeAccessIssue]
    return [float(scores.get(name, 0)) for name in election["options"]]


RULES = {
    "plurality": lambda each: totals(each, Plurality(ranked(each), tiebreak="random", rng_seed=1)),
    "approval": lambda each: totals(
        each, Approval(scored(each), each["seats"], tiebreak="random", rng_seed=1)
    ),
    "cumulative": lambda each: totals(
        each, Cumulative(scored(each), each["seats"], tiebreak="random", rng_seed=1)
    ),
}

for line in sys.stdin:
    question = json.loads(line)
    print(json.dumps([RULES[question["rule"]](each) for each in question["elections"]]), flush=True)
