"""Equal Shares completed by raising what each voter has, a unit at a time ("Add1").

Equal Shares leave some of the budget; so every voter gets one unit of money more, and the count
begins anew, as equalshares.net describes it. Two variants are in use, and they can fund different
projects: "pb-mes-add1" stops at the first outcome that is exhaustive (no other project with a
vote fits), "pb-mes-add1-exhaustive" goes on; both end with the last outcome before one that
costs more than the budget. "pb-mes-add1u" is the first, and then funds what still fits by votes.

A project can lose by more votes: it may then come only together with another, and both cost more
than the budget (an example is in the tests).

The unit is the smallest that the file of ballots uses. A lot is drawn once, before the completion:
the same seed breaks every tie of every run. Shares between which nothing can change are passed
over where that is proven (`civicforum.methods.fast.certain`); the outcome itself is counted with
fractions. A preview finds the share more quickly and may miss an end that lasts only a little while
(`civicforum.methods.fast.preview`).
"""

from collections.abc import Callable
from dataclasses import replace

from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Completion, Counted, Round, Step
from civicforum.methods.equal_shares import bought
from civicforum.methods.fast.certain import Bounds
from civicforum.methods.fast.preview import glance
from civicforum.methods.supporters import (
    Precedence,
    equal_share,
    spent,
    votes_of,
    wanted,
)
from civicforum.methods.ties import TieBreaking

_Winners = tuple[int, ...]


def add1(ballots: Budgeting, *, ties: TieBreaking, is_preview: bool = False) -> Counted:
    """Raised to the first exhaustive outcome, or the last before one over budget."""
    costs = {place: ballots.projects[place].cost for place in wanted(ballots)}

    def is_exhaustive(winners: _Winners) -> bool:
        rest = ballots.budget - spent(ballots, winners)
        return all(cost > rest for place, cost in costs.items() if place not in winners)

    return _raised("pb-mes-add1", ballots, ties, is_exhaustive, is_preview=is_preview)


def add1_exhaustive(ballots: Budgeting, *, ties: TieBreaking, is_preview: bool = False) -> Counted:
    """Raised to the last outcome before one over budget, exhaustive or not."""
    everything = len(wanted(ballots))

    def has_all(winners: _Winners) -> bool:
        return len(winners) == everything

    return _raised("pb-mes-add1-exhaustive", ballots, ties, has_all, is_preview=is_preview)


def add1_by_votes(ballots: Budgeting, *, ties: TieBreaking, is_preview: bool = False) -> Counted:
    """`add1`; then what still fits, most votes first."""
    found = add1(ballots, ties=ties, is_preview=is_preview)
    precedence, votes, rounds = Precedence(ballots, ties), votes_of(ballots), list[Round]()
    rest = ballots.budget - spent(ballots, found.winners)
    left = [] if Completion.TIE_STANDS in found.note else wanted(ballots)
    left = [place for place in left if place not in found.winners]
    while left := [place for place in left if ballots.projects[place].cost <= rest]:
        most = max(votes[place] for place in left)
        chosen = precedence.first([place for place in left if votes[place] == most])
        if chosen is None:
            break
        left.remove(chosen)
        rest -= ballots.projects[chosen].cost
        rounds.append(Round((), Step.COMPLETED, (chosen,), ballots.projects[chosen].cost))
    return replace(
        found,
        rule="pb-mes-add1u",
        winners=(*found.winners, *(each.options[0] for each in rounds)),
        rounds=(*found.rounds, *rounds),
        ties=(*found.ties, *precedence.met),
    )


def _raised(
    rule: str,
    ballots: Budgeting,
    ties: TieBreaking,
    is_done: Callable[[_Winners], bool],
    *,
    is_preview: bool,
) -> Counted:
    """At the share that is found the outcome is exact, also in a preview."""
    bounds = Bounds(ballots, Precedence(ballots, ties).ranks())
    if is_preview:
        units = glance(ballots, bounds, equal_share(ballots), is_done=is_done)
        why = Completion.PREVIEW
    else:
        units, why = _units(ballots, bounds, ties, is_done)
    precedence, share = Precedence(ballots, ties), equal_share(ballots) + units
    found = bought(ballots, share, precedence=precedence)
    return Counted(
        rule,
        found.winners,
        votes_of(ballots),
        ballots.valid,
        found.rounds,
        tuple(precedence.met),
        note=(why,),
        share=share,
    )


def _units(
    ballots: Budgeting,
    bounds: Bounds,
    ties: TieBreaking,
    is_done: Callable[[_Winners], bool],
) -> tuple[int, Completion]:
    """By how many units everybody's share is raised in the end, and why no more."""
    precedence, share = Precedence(ballots, ties), equal_share(ballots)
    units, step, may_grow = -1, 1, False  # all up to `units` are known not to be the end
    while True:
        sure = bounds.between(share + units + 1, share + units + step)
        winners = sure.winners
        if not sure.is_whole:
            if step > 1:
                step, may_grow = step // 2, False
                continue
            exact = bought(ballots, share + units + 1, precedence=precedence)
            if not exact.is_decided:
                return units + 1, Completion.TIE_STANDS
            winners = exact.winners
        if spent(ballots, winners) > ballots.budget:
            return units, Completion.OVER_BUDGET
        if is_done(winners):
            return units + 1, Completion.EXHAUSTED
        units += step
        step, may_grow = step * (1 + may_grow), True
