"""Phragmén's sequential rule with costs: "pb-phragmen".

M. Los, Z. Christoff & D. Grossi, "Proportional Budget Allocations: Towards a Systematization",
IJCAI 2022, after L. E. Phragmén (1894). Everybody earns money at the same speed; as soon as the
voters of a project have its cost together, it is bought with all that they have. The count ends
where the next project would cost more than is left of the budget. Of projects bought at the same
moment the cheaper comes first, then the one with more votes. A project that nobody voted for or
that costs more than the whole budget does not take part.
"""

from collections import Counter
from fractions import Fraction

from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Counted, Round, Step
from civicforum.methods.rising import Rising
from civicforum.methods.supporters import Precedence, supporters_of, votes_of, wanted
from civicforum.methods.ties import TieBreaking


def phragmen(ballots: Budgeting, *, ties: TieBreaking) -> Counted:
    """Each round tells what everybody had earned when the project was bought."""
    precedence, earnings, rounds = Precedence(ballots, ties), Earnings(ballots), list[Round]()
    rest, race = ballots.budget, Rising(wanted(ballots), earnings.moment)
    while tied := race.least():
        chosen = precedence.first(tied)
        if chosen is None:
            break
        cost, moment = ballots.projects[chosen].cost, earnings.moment(chosen)
        if cost > rest:
            rounds.append(Round((), Step.STOPPED, (chosen,), cost))
            break
        rest -= cost
        race.drop(chosen)
        earnings.pay(chosen, moment)
        rounds.append(Round((), Step.FUNDED, (chosen,), moment))
    winners = tuple(each.options[0] for each in rounds if each.step is Step.FUNDED)
    votes = votes_of(ballots)
    return Counted(
        "pb-phragmen", winners, votes, ballots.valid, tuple(rounds), tuple(precedence.met)
    )


class Earnings:
    """Who bought last when: nobody has what they had earned until then."""

    def __init__(self, ballots: Budgeting) -> None:
        self._costs = [project.cost for project in ballots.projects]
        self._piles, self._supporters = ballots.piles, supporters_of(ballots)
        self._moments = [Fraction(0)]
        self._last = [0] * len(ballots.piles)
        self._voters = [Counter[int]() for _ in ballots.projects]
        for approved, count in ballots.piles:
            for place in approved:
                self._voters[place][0] += count

    def moment(self, place: int) -> Fraction:
        """What everybody has earned by the time its voters have the cost of a project together."""
        voters = self._voters[place]
        gone = sum((count * self._moments[last] for last, count in voters.items()), Fraction(0))
        return (self._costs[place] + gone) / voters.total()

    def pay(self, place: int, moment: Fraction) -> None:
        """Take everything from those who voted for it."""
        now = len(self._moments)
        self._moments.append(moment)
        for pile in self._supporters[place]:
            approved, count = self._piles[pile]
            for other in approved:
                self._voters[other][self._last[pile]] -= count
                self._voters[other][now] += count
            self._last[pile] = now
