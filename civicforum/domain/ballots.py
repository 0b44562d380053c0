"""The ballots of a poll: whether one fits the terms, and all of them as the rules count them."""

from itertools import groupby
from math import isqrt

from civicforum.base.errors import Refused
from civicforum.domain.kinds import Shape
from civicforum.domain.poll_things import EMPTY, Marks, Piles, Poll, piled
from civicforum.domain.sheets import check_sheet, fitted_sheet, is_sheet
from civicforum.methods.ballots import Ballots, Budgeting, Project, Ranking, Rankings, Valuations
from civicforum.methods.filling import (
    ALL_FIT,
    Filled,
    Filling,
    Measure,
    Over,
    Under,
    filled_valuations,
)

_MOST_ON_PAPER = 1_000
QUADRATIC = "quadratic"  # so many votes for one option cost their square of the credits
MARKS = frozenset((Shape.YES_NO_ABSTAIN, Shape.CONSENT, Shape.ONE_MARK, Shape.MANY_MARKS))
BY_BALLOT = frozenset((Shape.SCORES, Shape.RANKING, Shape.PROJECTS, Shape.SHEETS))


def check_ballot(poll: Poll, marks: Marks) -> None:
    """Refuse a ballot that cannot be one of this poll.

    Raises:
        Refused: it gives other options than there are, too much, too little, or nothing at all.
    """
    if is_sheet(poll):
        check_sheet(poll, marks)
        return
    if len(marks) != len(poll.options):
        raise Refused("votes-wrong", count=len(poll.options))
    terms = poll.terms
    match terms.shape:
        case Shape.SCORES:
            _check_each(poll, marks, least=terms.lowest, most=terms.highest)
        case Shape.RANKING:
            _check_each(poll, tuple(rank or EMPTY for rank in marks), least=1, most=len(marks))
        case _:
            _check_marks(poll, marks)


def fitted(poll: Poll, marks: Marks) -> tuple[Marks, Filled]:
    """A ballot from the pile as it counts by the rule that was chosen before (() where it is void).

    Raises:
        Refused: it cannot be one of this poll.
    """
    terms = poll.terms
    if is_sheet(poll):
        return fitted_sheet(poll, marks)
    if terms.shape not in {*MARKS, Shape.PROJECTS}:
        check_ballot(poll, marks)
        return marks, ALL_FIT
    if len(marks) != len(poll.options):
        raise Refused("votes-wrong", count=len(poll.options))
    for option, number in zip(poll.options, marks, strict=True):
        if not 0 <= number <= _MOST_ON_PAPER:
            raise Refused("marks-of-option", option=option, marks=number, most=_MOST_ON_PAPER)
    if terms.rule == QUADRATIC:
        return _within_credits(poll, marks)
    filling = Filling(
        least=terms.least_marks,
        most=terms.most_marks,
        most_per_option=terms.most_per_option,
        over=terms.over,
        under=terms.under,
        measure=Measure.DOTS,
    )
    kept, filled = filled_valuations(Valuations(poll.options, ((marks, 1),)), filling)
    written = kept.piles[0][0] if kept.piles else ()
    return tuple(number or 0 for number in written), filled


def _within_credits(poll: Poll, marks: Marks) -> tuple[Marks, Filled]:
    """An overspent ballot cannot be cut fairly: it is void, or counted as it is."""
    terms, spent = poll.terms, cost(poll, marks)
    if spent > terms.most_marks:
        is_void = terms.over is not Over.ACCEPT
        return ((), Filled(void_over=1)) if is_void else (marks, Filled(accepted_over=1))
    if spent < terms.least_marks:
        is_void = terms.under is Under.VOID
        return ((), Filled(void_under=1)) if is_void else (marks, Filled(accepted_under=1))
    return marks, ALL_FIT


def _check_each(poll: Poll, marks: Marks, *, least: int, most: int) -> None:
    for option, mark in zip(poll.options, marks, strict=True):
        if mark != EMPTY and not least <= mark <= most:
            raise Refused("ballot-number", option=option, number=mark, least=least, most=most)
    if all(mark == EMPTY for mark in marks):
        raise Refused("ballot-empty")


def cost(poll: Poll, marks: Marks) -> int:
    """What a ballot uses up: its marks, or by quadratic voting the sum of their squares."""
    if poll.terms.rule == QUADRATIC:
        return sum(mark * mark for mark in marks)
    return sum(marks)


def most_of_one(poll: Poll) -> int:
    """The highest number that one option may get on a ballot."""
    terms = poll.terms
    if terms.rule == QUADRATIC:
        return isqrt(terms.most_marks)
    most = {
        Shape.SCORES: terms.highest,
        Shape.RANKING: len(poll.options),
        Shape.SHEETS: max((each.highest for each in terms.sheets.criteria), default=0),
    }
    return most.get(terms.shape, terms.most_per_option)


def is_by_ballot(poll: Poll) -> bool:
    """Whether totals are not enough to count it."""
    return poll.terms.shape in BY_BALLOT or poll.terms.rule == QUADRATIC


def _check_marks(poll: Poll, marks: Marks) -> None:
    terms = poll.terms
    least, most, spent = terms.least_marks, terms.most_marks, cost(poll, marks)
    if not least <= spent <= most:
        raise Refused("marks-do-not-add-up", marks=spent, least=least, most=most)
    for option, number in zip(poll.options, marks, strict=True):
        if not 0 <= number <= most_of_one(poll):
            raise Refused("marks-of-option", option=option, marks=number, most=most_of_one(poll))


def piles_of(poll: Poll) -> Piles | None:
    """Every valid ballot, all channels together; None where some are known as totals only.

    Where a ballot has just one mark the totals tell each of them.
    """
    found = list(poll.cast_by_name)
    size = len(poll.options)
    for count in poll.counts:
        found += count.piles
        if count.piles or not count.ballots:
            continue
        if poll.terms.shape is Shape.MANY_MARKS:
            return None
        found += [(_mark(place, size), n) for place, n in enumerate(count.votes) if n]
    return piled(tuple(found))


def ballots_of(poll: Poll) -> Ballots | None:
    """All ballots as `methods` count them; None of totals only, and of sheets (see `judging`)."""
    piles, terms = piles_of(poll), poll.terms
    if piles is None or is_sheet(poll):
        return None
    match terms.shape:
        case Shape.RANKING:
            ranked = tuple((ranking_of(marks), number) for marks, number in piles)
            return Rankings(poll.options, ranked, poll.invalid, terms.seats)
        case Shape.PROJECTS:
            return Budgeting(
                tuple(
                    Project(str(number), option, cost)
                    for number, (option, cost) in enumerate(
                        zip(poll.options, terms.costs, strict=True), start=1
                    )
                ),
                terms.budget,
                tuple((_approved(marks), number) for marks, number in piles),
                poll.invalid,
            )
        case _:
            values = tuple(
                (tuple(None if mark == EMPTY else mark for mark in marks), number)
                for marks, number in piles
            )
            return Valuations(poll.options, values, poll.invalid, terms.seats)


def ranking_of(ranks: Marks) -> Ranking:
    """The options by rank, equal ones together; those without one (0) are left out."""
    ranked = sorted((rank, place) for place, rank in enumerate(ranks) if rank)
    groups = groupby(ranked, key=lambda each: each[0])
    return tuple(tuple(place for _, place in group) for _, group in groups)


def _approved(marks: Marks) -> tuple[int, ...]:
    return tuple(place for place, mark in enumerate(marks) if mark)


def _mark(place: int, size: int) -> Marks:
    return tuple(int(place == each) for each in range(size))
