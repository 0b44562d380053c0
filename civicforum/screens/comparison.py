"""Rules for a budget side by side, in words and for programs."""

from collections.abc import Iterator, Sequence

from civicforum.base.words import Words
from civicforum.methods.ballots import Budgeting
from civicforum.methods.comparison import Compared
from civicforum.methods.percentages import percentage
from civicforum.screens.numbers import exact, shown


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
