"""Which of several options are chosen: by most votes, or by a share of a base that each reaches."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from civicforum.methods.counted import Tie
from civicforum.methods.ties import TieBreaking
from civicforum.methods.verdict import Demand, Outcome, Tally, Verdict, majority, weighed


@dataclass(frozen=True, slots=True)
class Chosen:
    """Those that are chosen, in order, and the ties that mattered for it."""

    winners: tuple[int, ...]
    ties: tuple[Tie, ...]

    @property
    def is_tied(self) -> bool:
        """Whether a tie stands that nothing broke."""
        return any(tie.rule is None for tie in self.ties)


def choice_verdict(
    tally: Tally, demand: Demand, *, seats: int = 1, ties: TieBreaking | None = None
) -> Verdict:
    """Weigh votes for options.

    With a simple majority the options with the most votes are chosen, as in Korea's Public Official
    Election Act, Article 188, and the plurality vote of Robert's Rules (12th ed., 44:11). With any
    other majority each must also reach that share of the base. Equally many votes are a tie where
    there are not seats for all of them; only a rule that was chosen before breaks it.
    """
    threshold, whole = majority(demand.majority), tally.of(demand.base)
    standing = [
        votes if threshold is None or threshold.is_met(votes, whole) else 0
        for votes in tally.totals
    ]
    found = most_votes(standing, seats=seats, ties=ties or TieBreaking())
    outcome = Outcome.CARRIED if found.winners else Outcome.NOT_CARRIED
    if found.is_tied:
        outcome = Outcome.TIED
    verdict = weighed(tally, demand, outcome=outcome, has_votes=max(tally.totals, default=0) > 0)
    return replace(verdict, winners=found.winners, ties=found.ties)


def most_votes(totals: Sequence[int], *, seats: int, ties: TieBreaking) -> Chosen:
    """The options with most votes, as many as there are seats; none without a vote."""
    left: list[int] = [place for place, votes in enumerate(totals) if votes > 0]
    winners: list[int] = []
    met: list[Tie] = []
    while left and len(winners) < seats:
        most = max(totals[place] for place in left)
        first: list[int] = [place for place in left if totals[place] == most]
        if len(first) > seats - len(winners):
            tie = ties.first(first)
            met.append(tie)
            if tie.rule is None:
                break
            first = [*tie.chosen]
        winners += first
        left = [place for place in left if place not in first]
    return Chosen(tuple(winners), tuple(met))


def ranks(totals: Sequence[int]) -> tuple[int, ...]:
    """Places from 1 on, equal votes sharing one: 1, 2, 2, 4 (standard competition ranking)."""
    ordered = sorted(totals, reverse=True)
    return tuple(ordered.index(votes) + 1 for votes in totals)
