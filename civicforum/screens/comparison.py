"""Rules side by side on the same ballots, in words and for programs."""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.kept_counts import comparison
from civicforum.domain.kinds import Shape
from civicforum.domain.poll_things import Poll
from civicforum.methods.ballots import Ballots, Budgeting, Rankings
from civicforum.methods.comparison import Compared, Funding
from civicforum.methods.percentages import percentage
from civicforum.screens.numbers import exact, shown


class ComparisonTable(Struct, frozen=True):
    """A row for each rule, that of the poll first."""

    heading: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str


def comparison_table(
    poll: Poll, words: Words, *, against: tuple[str, ...] | None = None
) -> ComparisonTable | None:
    """What other rules would have chosen; None where there is nothing to compare.

    Args:
        poll: counted by its ballots.
        words: of whoever reads it.
        against: these rules; None for those that the terms of the poll ask for.
    """
    found = comparison(poll, poll.terms.against if against is None else against)
    if not found:
        return None
    if poll.terms.shape is Shape.PROJECTS:
        return _of_budget(poll, found, words)
    return _of_options(poll, found, words)


def _of_budget(poll: Poll, found: Sequence[Compared], words: Words) -> ComparisonTable:
    voters, names = max(1, poll.ballots), _namer(poll.options)
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
            if isinstance(each, Funding)
        ),
        _note(words),
    )


def _of_options(poll: Poll, found: Sequence[Compared], words: Words) -> ComparisonTable:
    names = _namer(poll.options)
    return ComparisonTable(
        words("What other rules would have chosen"),
        (words("Rule"), words("Chosen"), words("Against the rule of the poll")),
        tuple(
            (
                words.named("counting", each.rule),
                _chosen(each, names, words),
                _against(each, names, words),
            )
            for each in found
        ),
        f"{_note(words)} {_measure(words, is_ranked=poll.terms.shape is Shape.RANKING)}",
    )


def _note(words: Words) -> str:
    return words(
        "For comparison only: the first rule is the one of the poll. "
        "It was settled before the vote, and it alone decides."
    )


def _measure(words: Words, *, is_ranked: bool) -> str:
    """What it means that a voter has more."""
    if is_ranked:
        return words("A voter has more where a better place on the ballot is chosen.")
    return words("A voter has more where what is chosen got more points on the ballot.")


def _namer(labels: Sequence[str]) -> Callable[[tuple[int, ...]], str]:
    def names(places: tuple[int, ...]) -> str:
        return ", ".join(labels[place] for place in places) or "–"

    return names


def _chosen(each: Compared, names: Callable[[tuple[int, ...]], str], words: Words) -> str:
    """Who is chosen, and between whom a tie stands."""
    if not each.tied:
        return names(each.winners)
    tied = words("Tied: {options}", options=names(each.tied))
    return f"{names(each.winners)}; {tied}" if each.winners else tied


def _against(each: Compared, names: Callable[[tuple[int, ...]], str], words: Words) -> str:
    """Which options gain and lose, and how many voters do."""
    if not each.gained and not each.lost:
        return words("the same")
    return words(
        "gained {gained}; lost {lost}; voters with more {more}, with less {less}",
        gained=names(each.gained),
        lost=names(each.lost),
        more=f"{each.richer:,}",
        less=f"{each.poorer:,}",
    )


def comparison_lines(ballots: Ballots, found: Sequence[Compared], words: Words) -> Iterator[str]:
    """A paragraph for each rule."""
    yield words("Side by side:")
    for each in found:
        if isinstance(ballots, Budgeting) and isinstance(each, Funding):
            yield from _lines_of_budget(ballots, each, words)
        else:
            yield from _lines_of_options(ballots, each, found[0].rule, words)
    if not isinstance(ballots, Budgeting):
        yield _measure(words, is_ranked=isinstance(ballots, Rankings))


def _lines_of_options(ballots: Ballots, each: Compared, first: str, words: Words) -> Iterator[str]:
    voters, names = ballots.valid, _namer(ballots.options)
    yield f"{each.rule}: {_chosen(each, names, words)}"
    if each.gained or each.lost:
        yield words(
            "  against {rule}: gained {gained}; lost {lost}",
            rule=first,
            gained=names(each.gained),
            lost=names(each.lost),
        )
        yield words(
            "  {more} of the voters get more than by {rule}, {less} get less",
            rule=first,
            more=percentage(each.richer, voters),
            less=percentage(each.poorer, voters),
        )


def _lines_of_budget(ballots: Budgeting, each: Funding, words: Words) -> Iterator[str]:
    voters, names = ballots.valid, _namer(ballots.options)
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


def comparison_document(ballots: Ballots, found: Sequence[Compared]) -> list[dict[str, object]]:
    """The same; averages as exact fractions."""
    if not isinstance(ballots, Budgeting):
        return [_document(ballots, each, "elected") for each in found]
    return [
        {
            **_document(ballots, each, "funded"),
            "spent": each.cost,
            "voters_with_a_project": each.served,
            "voters_with_a_project_share": percentage(each.served, ballots.valid),
            "average_projects": exact(each.projects),
            "average_cost": exact(each.money),
        }
        for each in found
        if isinstance(each, Funding)
    ]


def _document(ballots: Ballots, each: Compared, chosen: str) -> dict[str, object]:
    labels, voters = ballots.options, ballots.valid
    tied = {"tied": [labels[place] for place in each.tied]} if chosen == "elected" else {}
    return {
        "rule": each.rule,
        chosen: [labels[place] for place in each.winners],
        **tied,
        "gained": [labels[place] for place in each.gained],
        "lost": [labels[place] for place in each.lost],
        "voters_who_gain": percentage(each.richer, voters),
        "voters_who_lose": percentage(each.poorer, voters),
    }
