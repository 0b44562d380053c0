"""Which of several options wins: by most votes, or by a share of a base that it must reach."""

from collections.abc import Sequence

from civicforum.methods.verdict import Demand, Outcome, Tally, Verdict, leaders, majority, weighed


def choice_verdict(tally: Tally, demand: Demand) -> Verdict:
    """Weigh votes for options.

    With a simple majority the option with the most votes wins, as in Korea's Public Official
    Election Act, Article 188, and the plurality vote of Robert's Rules (12th ed., 44:11). With any
    other majority it must also reach that share of the base. Options with equally many votes at the
    top are tied: nothing decides between them here.
    """
    threshold = majority(demand.majority)
    first = leaders(tally.totals)
    most = max(tally.totals, default=0)
    if threshold is not None and not threshold.is_met(most, tally.of(demand.base)):
        outcome = Outcome.NOT_CARRIED
    else:
        outcome = Outcome.CARRIED if len(first) == 1 else Outcome.TIED
    return weighed(tally, demand, outcome=outcome, has_votes=most > 0)


def ranks(totals: Sequence[int]) -> tuple[int, ...]:
    """Places from 1 on, equal votes sharing one: 1, 2, 2, 4 (standard competition ranking)."""
    ordered = sorted(totals, reverse=True)
    return tuple(ordered.index(votes) + 1 for votes in totals)
