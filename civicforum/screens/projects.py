"""How near each project of a budget was, in words and for programs."""

from collections.abc import Iterator
from fractions import Fraction

from civicforum.base.words import Words
from civicforum.domain.poll_things import Poll
from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import Counted
from civicforum.methods.percentages import percentage
from civicforum.methods.standings import Fate, Standing, standings
from civicforum.methods.supporters import spent


def options_told(poll: Poll) -> tuple[str, ...]:
    """The options as the room reads them before it votes: a project with what it costs."""
    if not poll.terms.costs:
        return poll.options
    pairs = zip(poll.options, poll.terms.costs, strict=True)
    return tuple(f"{option} ({cost:,})" for option, cost in pairs)


def unfunded(ballots: Budgeting, counted: Counted, words: Words) -> Iterator[str]:
    """A sentence for each project that is not funded: why, and what its voters could still pay."""
    rest = ballots.budget - spent(ballots, counted.winners)
    for project, standing in zip(ballots.projects, standings(ballots, counted), strict=True):
        if standing.fate is not Fate.FUNDED:
            yield words(
                "Not funded: {name} ({cost}). {why}",
                name=project.name,
                cost=f"{project.cost:,}",
                why=_why(standing, rest, words),
            )


def projects_document(ballots: Budgeting, counted: Counted) -> list[dict[str, object]]:
    """Each project; "payable" is what its voters had in relation to its cost."""
    found = standings(ballots, counted)
    return [
        {
            "name": project.name,
            "cost": project.cost,
            "votes": counted.totals[place],
            "outcome": str(found[place].fate),
            "payable": _percent(found[place].payable),
        }
        for place, project in enumerate(ballots.projects)
    ]


def _why(standing: Standing, rest: int, words: Words) -> str:
    reason = fate_told(standing.fate, rest, words=words)
    if standing.fate is Fate.NO_VOTES or standing.payable is None:
        return reason
    share = _percent(standing.payable)
    paid = words("Its voters could still pay {share} of its cost.", share=share)
    return f"{reason} {paid}"


def fate_told(fate: Fate, rest: int, *, words: Words) -> str:
    """Why it is not funded, where so much of the budget is left."""
    if fate is Fate.NO_ROOM:
        return words("Only {rest} of the budget is left.", rest=f"{rest:,}")
    return words.named("outcome-of-project", fate)


def _percent(payable: Fraction | None) -> str | None:
    return None if payable is None else percentage(payable.numerator, payable.denominator)
