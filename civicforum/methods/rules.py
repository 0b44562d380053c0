"""The counting rules by the names of the command line, each with the ballots that it counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from civicforum.methods import (
    budgets,
    equal_shares,
    knapsack,
    meek,
    pairs,
    phragmen,
    raised,
    transfers,
    valued,
)
from civicforum.methods.ballots import Ballots, Budgeting, Rankings, Valuations
from civicforum.methods.counted import Counted
from civicforum.methods.filling import Measure


@dataclass(frozen=True, slots=True)
class Rule:
    """How ballots are counted.

    Attributes:
        takes: which ballots.
        count: the function (`ballots`, `ties`, and the settings).
        settings: names of what else can be chosen before the count.
        measure: what a mark is, where too many or too few of them can be void.
        has_previews: whether it takes `is_preview`, for a quick look that is not official.
    """

    takes: type[Ballots]
    count: Callable[..., Counted]
    settings: tuple[str, ...] = ()
    measure: Measure = Measure.MARKED
    has_previews: bool = False


RULES: Mapping[str, Rule] = {
    "plurality": Rule(Valuations, valued.plurality),
    "approval": Rule(Valuations, valued.approval),
    "score": Rule(Valuations, valued.score, measure=Measure.ENTERED),
    "mean": Rule(Valuations, valued.mean, measure=Measure.ENTERED),
    "trimmed-mean": Rule(Valuations, valued.trimmed_mean, ("trim",), Measure.ENTERED),
    "median": Rule(Valuations, valued.median, measure=Measure.ENTERED),
    "cumulative": Rule(Valuations, valued.cumulative, measure=Measure.DOTS),
    "quadratic": Rule(Valuations, valued.quadratic, ("credits",), Measure.DOTS),
    "borda": Rule(Rankings, pairs.borda),
    "schulze": Rule(Rankings, pairs.schulze),
    "ranked-pairs": Rule(Rankings, pairs.ranked_pairs),
    "irv": Rule(Rankings, transfers.irv),
    "scottish-stv": Rule(Rankings, transfers.scottish_stv),
    "wigm-stv": Rule(Rankings, transfers.wigm_stv),
    "meek-stv": Rule(Rankings, meek.meek_stv),
    "pb-greedy": Rule(Budgeting, budgets.greedy),
    "pb-greedy-stop": Rule(Budgeting, budgets.greedy_stop),
    "pb-max-votes": Rule(Budgeting, knapsack.max_votes),
    "pb-mes": Rule(Budgeting, equal_shares.equal_shares),
    "pb-mes-add1": Rule(Budgeting, raised.add1, has_previews=True),
    "pb-mes-add1-exhaustive": Rule(Budgeting, raised.add1_exhaustive, has_previews=True),
    "pb-mes-add1u": Rule(Budgeting, raised.add1_by_votes, has_previews=True),
    "pb-phragmen": Rule(Budgeting, phragmen.phragmen),
}
