"""The counting rules by the names of the command line, each with the ballots that it counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from civicforum.methods import (
    budgets,
    equal_shares,
    knapsack,
    pairs,
    phragmen,
    raised,
    transfers,
    valued,
)
from civicforum.methods.ballots import Ballots, Budgeting, Rankings, Valuations
from civicforum.methods.counted import Counted


@dataclass(frozen=True, slots=True)
class Rule:
    """Which ballots it takes, and the function that counts them (`ballots`, `ties`).

    Attributes:
        takes: the kind of ballots.
        count: with the argument `is_preview` where it has previews.
        has_previews: whether a quick look is possible that is not official.
    """

    takes: type[Ballots]
    count: Callable[..., Counted]
    has_previews: bool = False


RULES: Mapping[str, Rule] = {
    "plurality": Rule(Valuations, valued.plurality),
    "approval": Rule(Valuations, valued.approval),
    "score": Rule(Valuations, valued.score),
    "median": Rule(Valuations, valued.median),
    "trimmed-mean": Rule(Valuations, valued.trimmed_mean),
    "cumulative": Rule(Valuations, valued.cumulative),
    "borda": Rule(Rankings, pairs.borda),
    "schulze": Rule(Rankings, pairs.schulze),
    "ranked-pairs": Rule(Rankings, pairs.ranked_pairs),
    "irv": Rule(Rankings, transfers.irv),
    "scottish-stv": Rule(Rankings, transfers.scottish_stv),
    "wigm-stv": Rule(Rankings, transfers.wigm_stv),
    "pb-greedy": Rule(Budgeting, budgets.greedy),
    "pb-greedy-stop": Rule(Budgeting, budgets.greedy_stop),
    "pb-max-votes": Rule(Budgeting, knapsack.max_votes),
    "pb-mes": Rule(Budgeting, equal_shares.equal_shares),
    "pb-mes-add1": Rule(Budgeting, raised.add1, has_previews=True),
    "pb-mes-add1-exhaustive": Rule(Budgeting, raised.add1_exhaustive, has_previews=True),
    "pb-mes-add1u": Rule(Budgeting, raised.add1_by_votes, has_previews=True),
    "pb-phragmen": Rule(Budgeting, phragmen.phragmen),
}
