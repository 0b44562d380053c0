"""Rules that fund the projects with most votes.

"pb-greedy" is what city halls do: most votes first, what does not fit is passed over;
"pb-greedy-stop" stops there. Of projects with equally many votes the cheaper one comes first.
"""

from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Counted, Round, Step
from civicforum.methods.supporters import Precedence, votes_of
from civicforum.methods.ties import TieBreaking


def greedy(ballots: Budgeting, *, ties: TieBreaking) -> Counted:
    """Most votes first; what does not fit is passed over."""
    return _greedy("pb-greedy", ballots, ties)


def greedy_stop(ballots: Budgeting, *, ties: TieBreaking) -> Counted:
    """Most votes first, until one does not fit."""
    return _greedy("pb-greedy-stop", ballots, ties)


def _greedy(rule: str, ballots: Budgeting, ties: TieBreaking) -> Counted:
    votes, precedence, rounds = votes_of(ballots), Precedence(ballots, ties), list[Round]()
    rest, left = ballots.budget, [p for p in range(len(ballots.projects)) if votes[p]]
    while left:
        most = max(votes[p] for p in left)
        chosen = _next(ballots, [p for p in left if votes[p] == most], rest, precedence)
        if chosen is None:
            break
        left.remove(chosen)
        cost = ballots.projects[chosen].cost
        if cost <= rest:
            rest -= cost
            rounds.append(Round((), Step.FUNDED, (chosen,), cost))
        elif rule == "pb-greedy-stop":
            rounds.append(Round((), Step.STOPPED, (chosen,), cost))
            break
        else:
            rounds.append(Round((), Step.SKIPPED, (chosen,), cost))
    winners = tuple(each.options[0] for each in rounds if each.step is Step.FUNDED)
    return Counted(rule, winners, votes, ballots.valid, tuple(rounds), tuple(precedence.met))


def _next(ballots: Budgeting, wanted: list[int], rest: int, precedence: Precedence) -> int | None:
    """Which of equally wanted projects comes first; it is a tie only where not all of them fit.

    Where all equal ones fit, or none does, their order changes nothing.
    """
    equal = precedence.equal(wanted)
    cost = ballots.projects[equal[0]].cost
    is_same_for_all = cost * len(equal) <= rest or cost > rest
    return equal[0] if is_same_for_all else precedence.first(wanted)
