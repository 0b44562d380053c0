"""What is chosen before a count: marks that a ballot may have, and settings of single rules."""

import argparse
from fractions import Fraction

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.domain.terms import MOST_DECIMALS
from civicforum.methods.ballots import Ballots, Budgeting, Rankings
from civicforum.methods.counted import Number
from civicforum.methods.filling import (
    Filled,
    Filling,
    Over,
    Under,
    filled_rankings,
    filled_valuations,
)
from civicforum.methods.percentages import Rounding
from civicforum.methods.rules import RULES
from civicforum.methods.verdict import Base
from civicforum.screens.shares import COUNT_BASES, Printing

_HALF = 50  # per cent: more cannot be left out at both ends


def percent(text: str) -> Fraction:
    """A share written in per cent."""
    return Fraction(text) / 100


def add_choices(parser: argparse.ArgumentParser, words: Words) -> None:
    """Options for marks and for settings."""
    add_printing(parser, words)
    parser.add_argument("--most", type=int, help=words("marks that a ballot may have"))
    parser.add_argument("--least", type=int, help=words("marks that a ballot must have"))
    parser.add_argument(
        "--most-per-option", type=int, help=words("the highest value that an option may get")
    )
    parser.add_argument(
        "--over",
        choices=tuple(Over),
        default=Over.VOID,
        help=words("what becomes of ballots with too many marks"),
    )
    parser.add_argument(
        "--under",
        choices=tuple(Under),
        default=Under.VOID,
        help=words("what becomes of ballots with too few marks"),
    )
    parser.add_argument(
        "--credits", type=int, help=words("credits that a voter may spend by quadratic voting")
    )
    parser.add_argument(
        "--trim",
        type=percent,
        metavar="PERCENT",
        help=words("values left out at each end by the trimmed mean, 5 if not given"),
    )


def add_printing(parser: argparse.ArgumentParser, words: Words) -> None:
    """Options for percentages."""
    parser.add_argument(
        "--base",
        choices=COUNT_BASES,
        default=Base.VALID,
        help=words("what is 100 % (default: valid ballots)"),
    )
    parser.add_argument(
        "--rounding",
        choices=tuple(Rounding),
        default=Rounding.HALF_UP,
        help=words("whether percentages are rounded or cut off"),
    )
    parser.add_argument(
        "--decimals",
        type=int,
        choices=range(MOST_DECIMALS + 1),
        default=1,
        help=words("decimals of percentages"),
    )


def chosen_printing(options: argparse.Namespace) -> Printing:
    """How percentages are printed."""
    return Printing(Base(options.base), Rounding(options.rounding), options.decimals)


def chosen_settings(options: argparse.Namespace) -> dict[str, Number]:
    """Settings of the rule that were given.

    Raises:
        Refused: the rule has no such setting, or it cannot be as large or as small.
    """
    given: dict[str, Number | None] = {"credits": options.credits, "trim": options.trim}
    found = {name: value for name, value in given.items() if value is not None}
    for name in found:
        if name not in RULES[options.rule].settings:
            raise Refused("count-not-for-rule", text=f"--{name}", rule=options.rule)
    if found.get("credits", 0) < 0:
        raise Refused("count-credits", number=options.credits)
    if not 0 <= found.get("trim", 0) * 100 < _HALF:
        raise Refused("count-trim", most=_HALF)
    return found


def filled_as_chosen(
    ballots: Ballots, options: argparse.Namespace
) -> tuple[Ballots, Filled | None]:
    """The ballots that count; None where no number of marks was chosen.

    Raises:
        Refused: the rule does not count marks, or the numbers contradict each other.
    """
    given = {
        "--most": options.most,
        "--least": options.least,
        "--most-per-option": options.most_per_option,
    }
    used = [name for name, number in given.items() if number is not None]
    if not used:
        return ballots, None
    is_ranked = isinstance(ballots, Rankings)
    if isinstance(ballots, Budgeting) or (is_ranked and options.most_per_option is not None):
        raise Refused("count-not-for-rule", text=used[-1], rule=options.rule)
    filling = Filling(
        least=options.least or 0,
        most=options.most,
        most_per_option=options.most_per_option,
        over=Over(options.over),
        under=Under(options.under),
        measure=RULES[options.rule].measure,
    )
    smallest = min(number for number in given.values() if number is not None)
    if smallest < 0 or filling.least > (filling.least if filling.most is None else filling.most):
        raise Refused("count-marks")
    if isinstance(ballots, Rankings):
        return filled_rankings(ballots, filling)
    return filled_valuations(ballots, filling)
