"""What the sheets of a poll come to: exact points by option, criterion and panel."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from math import lcm

from msgspec import Struct

from civicforum.domain.poll_things import EMPTY, Poll
from civicforum.domain.sheets import places, sheets_by_panel
from civicforum.methods.counted import Counted, Number
from civicforum.methods.criteria import EmptyPanel, Judged, Missing, Part, Score, judged
from civicforum.methods.plurality import most_votes
from civicforum.methods.ties import TieBreaking

RULE = "criteria"


class Judgement(Struct, frozen=True):
    """All sheets judged by the terms of their poll.

    Attributes:
        judged: totals and parts, of 1; `points` tells them of the poll's whole.
        sheets: how many there are of each panel that has any.
        empty: panels without a sheet. unscored: what nobody scored, so that it has the lowest.
        gaps: scores that were left empty.
    """

    judged: Judged
    sheets: dict[str, int]
    empty: tuple[str, ...]
    unscored: tuple[Part, ...]
    gaps: int
    whole: int

    def points(self, option: str) -> Fraction:
        """What an option has, of the most that it could have."""
        return self.judged.totals[option] * self.whole


@lru_cache(maxsize=4)
def judgement_of(poll: Poll) -> Judgement | None:
    """None where there is no valid sheet. A result that is shown again is not judged again."""
    terms, sheets = poll.terms.sheets, sheets_by_panel(poll)
    numbers = {panel: sum(n for _, n in piles) for panel, piles in sheets.items() if piles}
    if not numbers:
        return None
    scores = [score for _, score in scored(poll)]
    given = {(score.option, score.panel, score.criterion) for score in scores}
    unscored = [
        Score(panel, option, criterion.name, criterion.lowest)
        for panel in numbers
        for option, criterion in places(poll)
        if (option, panel, criterion.name) not in given
    ]
    weights = {panel.name: Fraction(panel.weight) for panel in terms.panels} or {"": Fraction(1)}
    return Judgement(
        judged=judged(
            [*scores, *unscored],
            criteria={each.name: Fraction(each.weight) for each in terms.criteria},
            panels={name: weight for name, weight in weights.items() if name in numbers},
            trim=terms.trim,
            highest={each.name: each.highest for each in terms.criteria},
        ),
        sheets=numbers,
        empty=tuple(name for name in weights if name not in numbers),
        unscored=tuple((each.option, each.panel, each.criterion) for each in unscored),
        gaps=sum(
            marks.count(EMPTY) * number for piles in sheets.values() for marks, number in piles
        ),
        whole=terms.whole,
    )


def scored(poll: Poll) -> Iterator[tuple[str, Score]]:
    """Each score as it counts, with a number for its sheet that tells nothing about the juror."""
    is_filled = poll.terms.sheets.missing is Missing.LOWEST
    sheet = 0
    for panel, piles in sheets_by_panel(poll).items():
        for marks, number in piles:
            for _ in range(number):
                sheet += 1
                for (option, each), mark in zip(places(poll), marks, strict=True):
                    if mark != EMPTY or is_filled:
                        score = each.lowest if mark == EMPTY else mark
                        yield str(sheet), Score(panel, option, each.name, score)


def counted_sheets(poll: Poll, ties: TieBreaking) -> Counted | None:
    """Who is chosen by most points, as far as there are seats; None where there is no sheet."""
    found = judgement_of(poll)
    if found is None:
        return None
    totals = tuple(found.points(option) for option in poll.options)
    if found.empty and poll.terms.sheets.empty is EmptyPanel.NOTHING:
        return Counted(RULE, (), totals, poll.ballots)
    chosen = most_votes(standing(totals), seats=poll.terms.seats, ties=ties)
    return Counted(RULE, chosen.winners, totals, poll.ballots, ties=chosen.ties)


def standing(totals: Sequence[Number]) -> tuple[int, ...]:
    """Whole numbers that stand to each other as these do."""
    whole = lcm(*(Fraction(total).denominator for total in totals))
    return tuple(int(total * whole) for total in totals)
