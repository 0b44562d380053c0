"""Rules for a budget side by side, in words and for programs."""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.kept_counts import comparison
from civicforum.domain.poll_things import Poll
from civicforum.methods.ballots import Budgeting
from civicforum.methods.comparison import Compared
from civicforum.methods.percentages import percentage
from civicforum.screens.numbers import exact, shown


class ComparisonTable(Struct, frozen=True):
    """A row for each rule, that of the poll first."""

    heading: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str


def comparison_table(poll: Poll, words: Words) -> ComparisonTable | None:
    """What other rules would have funded; None where the terms of the poll ask for none."""
    found = comparison(poll)
    if not found:
        return None
    voters = max(1, poll.ballots)

    def names(places: tuple[int, ...]) -> str:
        return ", ".join(poll.options[place] for place in places) or "–"

    return ComparisonTable(
        words("What other rules would have funded"),
        (
            words("Rule"),
            words("Funded"),
            words("Cost"),
            words("Voters with a project"),
            words("Against most votes first"),
        ),
        tuple(
            (
                words.named("counting", each.rule),
                names(each.winners),
                f"{each.cost:,}",
                percentage(each.served, voters),
                _against(each, names, words),
            )
            for each in found
        ),
        words("For comparison only: the first rule is the one of the poll, and decides."),
    )


def _against(each: Compared, names: Callable[[tuple[int, ...]], str], words: Words) -> str:
    """Which projects gain and lose, and how many voters do."""
    if not each.gained and not each.lost:
        return words("the same")
    return words(
        "gained {gained}; lost {lost}; voters with more {more}, with less {less}",
        gained=names(each.gained),
        lost=names(each.lost),
        more=f"{each.richer:,}",
        less=f"{each.poorer:,}",
    )


def comparison_lines(ballots: Budgeting, found: Sequence[Compared], words: Words) -> Iterator[str]:
    """A paragraph for each rule."""
    yield words("Side by side:")
    for each in found:
        yield from _lines(ballots, each, words)


def _lines(ballots: Budgeting, each: Compared, words: Words) -> Iterator[str]:
    voters, labels = ballots.valid, ballots.options

    def names(places: tuple[int, ...]) -> str:
        return ", ".join(labels[place] for place in places) or "–"

    yield f"{each.rule}: {names(each.winners)}"
    yield words(
        "  costs {cost} ({share} of the budget)",
        cost=f"{each.cost:,}",
        share=percentage(each.cost, ballots.budget),
    )
    yield words(
        "  {share} of the voters get at least one project ({number} of {voters})",
        share=percentage(each.served, voters),
        number=f"{each.served:,}",
        voters=f"{voters:,}",
    )
    yield words(
        "  on average {number} of the projects that a voter chose, worth {money}",
        number=shown(each.projects, decimals=2),
        money=shown(each.money, decimals=0),
    )
    if each.gained or each.lost:
        yield words(
            "  against most votes first: gained {gained}; lost {lost}",
            gained=names(each.gained),
            lost=names(each.lost),
        )
    if each.richer or each.poorer:
        yield words(
            "  {more} of the voters get more than by most votes first, {less} get less",
            more=percentage(each.richer, voters),
            less=percentage(each.poorer, voters),
        )


def comparison_document(ballots: Budgeting, found: Sequence[Compared]) -> list[dict[str, object]]:
    """The same; averages as exact fractions."""
    labels, voters = ballots.options, ballots.valid
    return [
        {
            "rule": each.rule,
            "funded": [labels[place] for place in each.winners],
            "spent": each.cost,
            "voters_with_a_project": each.served,
            "voters_with_a_project_share": percentage(each.served, voters),
            "average_projects": exact(each.projects),
            "average_cost": exact(each.money),
            "gained": [labels[place] for place in each.gained],
            "lost": [labels[place] for place in each.lost],
            "voters_who_gain": percentage(each.richer, voters),
            "voters_who_lose": percentage(each.poorer, voters),
        }
        for each in found
    ]
