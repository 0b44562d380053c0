"""How a result was counted, for the room: the rounds of a transfer count, or what a budget funds.

Pages that the operator steps through; none has more than seven rows.
"""

from collections.abc import Iterator
from functools import lru_cache

from civicforum.base.words import Words
from civicforum.domain.ballots import ballots_of
from civicforum.domain.poll_things import Poll
from civicforum.domain.results import poll_counted
from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Counted
from civicforum.methods.percentages import percentage
from civicforum.methods.standings import fate
from civicforum.methods.supporters import spent
from civicforum.screens.projector.model import Beam, ProjectorScreen, View
from civicforum.screens.projector.rounds import round_pages
from civicforum.screens.projects import fate_told
from civicforum.screens.result import SEPARATOR, Tone

FUNDED_A_PAGE, OTHERS_A_PAGE = 6, 3
_BUDGET = 880  # thousandths of the width: what is too dear goes beyond
_ROOM = 1000


@lru_cache(maxsize=8)
def count_pages(poll: Poll, words: Words) -> tuple[ProjectorScreen, ...]:
    """In order; () where the rule has no steps to show. Asked at every tick, hence kept."""
    counted = poll_counted(poll)
    if counted is None:
        return ()
    ballots = ballots_of(poll)
    if isinstance(ballots, Budgeting):
        return tuple(_budget_pages(poll, ballots, counted, words=words))
    return round_pages(poll, counted, words)


def _budget_pages(
    poll: Poll, ballots: Budgeting, counted: Counted, *, words: Words
) -> Iterator[ProjectorScreen]:
    """What is funded, each project beginning where the one before ends; then the others and why."""
    funded = list(_funded(ballots, counted))
    others = list(_others(ballots, counted, words))
    parts = [funded[at : at + FUNDED_A_PAGE] for at in range(0, len(funded), FUNDED_A_PAGE)]
    parts += [others[at : at + OTHERS_A_PAGE] for at in range(0, len(others), OTHERS_A_PAGE)]
    used = spent(ballots, counted.winners)
    whole = Beam(
        words("Budget"),
        percentage(used, ballots.budget),
        0,
        _share(used, ballots.budget),
        Tone.LEADER,
    )
    told = words(
        "{number} of {all} funded, {spent} of {budget}",
        number=len(funded),
        all=len(ballots.projects),
        spent=f"{used:,}",
        budget=f"{ballots.budget:,}",
    )
    for page, part in enumerate(parts or [[]], start=1):
        is_other = bool(part) and part[0] in others
        foot = words("page {page} of {pages}", page=page, pages=max(1, len(parts)))
        legend = words("dashed: the whole budget")
        yield ProjectorScreen(
            View.COUNT,
            poll.question,
            note=words("Not funded, and why") if is_other else told,
            foot=SEPARATOR.join((legend, foot)),
            beams=(whole, *part),
            line=_BUDGET,
        )


def _funded(ballots: Budgeting, counted: Counted) -> Iterator[Beam]:
    begin = 0
    for place in counted.winners:
        project = ballots.projects[place]
        end = begin + project.cost
        at = _share(begin, ballots.budget)
        share = _share(end, ballots.budget) - at
        yield Beam(f"✓ {project.name}", f"{project.cost:,}", at, share, Tone.LEADER)
        begin = end


def _others(ballots: Budgeting, counted: Counted, words: Words) -> Iterator[Beam]:
    """The most voted for first; each would begin where the money was spent."""
    used = spent(ballots, counted.winners)
    left = sorted(set(range(len(ballots.projects))).difference(counted.winners))
    for place in sorted(left, key=lambda each: -counted.totals[each]):
        project, begin = ballots.projects[place], _share(used, ballots.budget)
        yield Beam(
            f"✗ {project.name}",
            f"{project.cost:,}",
            begin,
            min(_share(project.cost, ballots.budget), _ROOM - begin),
            Tone.OTHER,
            fate_told(fate(ballots, counted, place), ballots.budget - used, words=words),
        )


def _share(money: int, budget: int) -> int:
    return money * _BUDGET // max(1, budget)
