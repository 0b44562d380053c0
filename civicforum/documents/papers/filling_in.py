"""What a ballot paper says to whoever fills it in: how, how many marks, what is not counted.

It says what `domain.ballots.fitted` does with the paper, no more: the terms of the poll decide.
"""

from collections.abc import Iterator
from enum import Enum, auto

from civicforum.base.words import Words
from civicforum.domain.ballots import QUADRATIC, most_of_one
from civicforum.domain.kinds import Secrecy, Shape
from civicforum.domain.poll_things import Poll, PollTerms
from civicforum.methods.filling import Over, Under

_MOST_IN_A_ROW = 11
_SQUARES_TOLD = 4


class Field(Enum):
    """What an option has to be filled in."""

    TICK = auto()
    NUMBER = auto()
    SCORES = auto()


def field_of(poll: Poll) -> Field:
    """A box to tick, room for a number, or numbers to choose from."""
    terms = poll.terms
    if terms.shape is Shape.SCORES:
        is_short = terms.highest - terms.lowest < _MOST_IN_A_ROW
        return Field.SCORES if is_short else Field.NUMBER
    if terms.shape in {Shape.RANKING, Shape.SHEETS} or most_of_one(poll) > 1:
        return Field.NUMBER
    return Field.TICK


def how_to_fill_in(poll: Poll, words: Words) -> tuple[str, ...]:
    """Sentences that stand above the options."""
    return (*_shape(poll, words), *_secret(poll, words))


def _secret(poll: Poll, words: Words) -> Iterator[str]:
    if poll.terms.secrecy is Secrecy.SECRET:
        yield words("This ballot is secret: do not write your name on it.")


def _shape(poll: Poll, words: Words) -> Iterator[str]:
    terms = poll.terms
    match terms.shape:
        case Shape.SCORES:
            yield words(
                "Give each option a score from {lowest} to {highest}; {highest} is the best.",
                lowest=terms.lowest,
                highest=terms.highest,
            )
            if field_of(poll) is Field.SCORES:
                yield words("Mark one number in each row. A row may be left empty.")
            else:
                yield words("Write one number in each box. A box may be left empty.")
        case Shape.SHEETS:
            yield words("Write one score in each box, from the lowest to the highest beside it.")
        case Shape.RANKING:
            yield words(
                "Write 1 beside the option that you want most, then 2, 3 and so on. You need not "
                "rank all of them."
            )
        case _:
            yield from _marks(poll, words)


def _marks(poll: Poll, words: Words) -> Iterator[str]:
    terms = poll.terms
    if terms.rule == QUADRATIC:
        yield from _credits(poll, words)
    elif most_of_one(poll) > 1:
        yield words(
            "You have {points} points. Write beside each option how many it gets, {most} at most.",
            points=terms.most_marks,
            most=most_of_one(poll),
        )
    elif terms.most_marks == 1:
        yield words("Mark one box, with a tick, a cross or a circle.")
    elif terms.least_marks == terms.most_marks:
        yield words(
            "Mark exactly {number} boxes, with a tick, a cross or a circle.",
            number=terms.most_marks,
        )
    else:
        yield words(
            "Mark up to {number} boxes, with a tick, a cross or a circle.", number=terms.most_marks
        )
    if terms.shape is Shape.PROJECTS:
        yield words("There are {budget} to spend in all.", budget=money(terms.budget))


def _credits(poll: Poll, words: Words) -> Iterator[str]:
    yield words(
        "You have {credits} credits. Write beside each option how many votes you give it.",
        credits=poll.terms.most_marks,
    )
    votes = range(1, min(_SQUARES_TOLD, most_of_one(poll)) + 1)
    told = ", ".join(
        words.count(
            "{number} vote costs {cost}", "{number} votes cost {cost}", number, cost=number**2
        )
        for number in votes
    )
    yield words("Votes cost their square: {examples}.", examples=told)


def what_is_invalid(poll: Poll, words: Words) -> tuple[str, ...]:
    """Sentences that stand below the options."""
    terms = poll.terms
    match terms.shape:
        case Shape.SCORES:
            return (
                words("A score that is not one of these makes the ballot invalid."),
                words("A ballot without any score is invalid."),
            )
        case Shape.SHEETS:
            return (
                words("A score that is not on its scale makes the sheet invalid."),
                words.named("missing", terms.sheets.missing),
            )
        case Shape.RANKING:
            return (
                words(
                    "A rank that is not from 1 to {number} makes the ballot invalid.",
                    number=len(poll.options),
                ),
                words("Equal ranks count as equally wanted. A ballot without any is invalid."),
            )
        case _:
            return (*_over(poll, words), *_under(poll, words))


def _over(poll: Poll, words: Words) -> Iterator[str]:
    terms = poll.terms
    if terms.rule == QUADRATIC:
        yield (
            words("A ballot that spends more counts as it is.")
            if terms.over is Over.ACCEPT
            else words("A ballot that spends more is invalid.")
        )
    elif terms.over is Over.ACCEPT:
        yield words("A ballot with more marks counts as it is.")
    elif terms.over is Over.CUT and most_of_one(poll) > 1:
        yield words(
            "Of too many points those of the options with the most count, as far as they fit."
        )
    elif terms.over is Over.CUT and _may_be_empty(terms):
        yield words("Where there are more marks, none of them counts.")
    else:
        yield words("A ballot with more marks is invalid.")


def _under(poll: Poll, words: Words) -> Iterator[str]:
    terms, least = poll.terms, poll.terms.least_marks
    if _may_be_empty(terms):
        yield words("An empty ballot counts as cast, for no option.")
        return
    if least > 1 and terms.rule == QUADRATIC:
        yield words("A ballot that spends less than {number} credits is invalid.", number=least)
    elif least > 1:
        yield words("A ballot with fewer than {number} marks is invalid.", number=least)
    yield words("An empty ballot is invalid.")


def _may_be_empty(terms: PollTerms) -> bool:
    return terms.least_marks == 0 or terms.under is Under.ACCEPT


def money(amount: int) -> str:
    """1,200,000."""
    return f"{amount:,}"
