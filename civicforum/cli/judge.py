"""`civicforum judge`: sheets of jurors, weighted by criteria and by panels."""

import argparse
from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.cli.output import add_json, print_json
from civicforum.desk.ballot_files.sheets import read_sheets
from civicforum.methods.criteria import Trim, TrimBy, judged
from civicforum.screens.judging import judged_document, judged_lines

_LEAST, _MOST = Decimal(10) ** -9, Decimal(10) ** 9


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """The sheets and the weights."""
    parser.add_argument("file", type=Path, metavar="SHEETS.csv", help=words("a score in each row"))
    parser.add_argument(
        "--criteria",
        nargs="+",
        action="extend",
        default=[],
        metavar="NAME=WEIGHT",
        help=words("weights of the criteria; equal where none are given"),
    )
    parser.add_argument(
        "--panels",
        nargs="+",
        action="extend",
        default=[],
        metavar="NAME=WEIGHT",
        help=words("weights of the panels; equal where none are given"),
    )
    parser.add_argument(
        "--highest",
        nargs="+",
        action="extend",
        default=[],
        metavar="NAME=SCORE",
        help=words("the highest scores of criteria; theirs then count as shares of it"),
    )
    trims = parser.add_mutually_exclusive_group()
    trims.add_argument(
        "--trim", type=int, default=0, help=words("per cent of the scores left out at each end")
    )
    trims.add_argument(
        "--drop", type=int, default=0, help=words("how many scores are left out at each end")
    )
    parser.add_argument("--scale", type=int, default=1, help=words("what points are multiplied by"))
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Weights are divided by their sum, and what was used is told."""
    scores = read_sheets(options.file)
    criteria = _weights(options.criteria, (score.criterion for score in scores))
    panels = _weights(options.panels, (score.panel for score in scores))
    trim = Trim(options.drop, TrimBy.NUMBER) if options.drop else Trim(options.trim)
    highest = dict(map(_weight, options.highest))
    found = judged(scores, criteria=criteria, panels=panels, trim=trim, highest=highest)
    if options.json:
        print_json(judged_document(found, trim=trim, words=words, scale=options.scale))
    else:
        lines = judged_lines(found, trim=trim, scale=options.scale, words=words)
        print("\n".join(lines))
    return 0


def _weights(told: Sequence[str], names: Iterable[str]) -> dict[str, Fraction]:
    """As they were told; one for each name where none were."""
    if not told:
        return {name: Fraction(1) for name in sorted(set(names))}
    return dict(map(_weight, told))


def _weight(text: str) -> tuple[str, Fraction]:
    name, _, number = text.rpartition("=")
    try:
        value = Decimal(number)
    except InvalidOperation:
        value = Decimal("NaN")
    if not name or not value.is_finite() or not _LEAST <= (value or _LEAST).copy_abs() <= _MOST:
        raise Refused("weight-wrong", text=text)
    return " ".join(name.split()), Fraction(value.normalize())
