"""`civicforum count`: a file of ballots counted by any rule, independently of a forum."""

import argparse
from dataclasses import replace
from pathlib import Path

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.cli.count_options import add_choices, chosen_settings, filled_as_chosen
from civicforum.cli.output import add_json, print_json
from civicforum.desk.ballot_files.reading import read_ballots
from civicforum.methods.ballots import Ballots, Budgeting
from civicforum.methods.counted import TieRule
from civicforum.methods.rules import RULES
from civicforum.methods.ties import TieBreaking
from civicforum.screens.count import count_document, count_screen

_MOST_SEATS = 1_000


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """The file, the rule, and how ties are broken."""
    parser.add_argument("file", type=Path, metavar="BALLOTS", help=words("the file of ballots"))
    parser.add_argument("--rule", required=True, choices=tuple(RULES), help=words("how to count"))
    parser.add_argument("--seats", type=int, help=words("how many to elect, if not as in the file"))
    parser.add_argument("--budget", type=int, help=words("the budget, if not as in the file"))
    parser.add_argument(
        "--ties",
        nargs="+",
        choices=tuple(TieRule),
        default=[],
        help=words("what breaks a tie, one after the other"),
    )
    parser.add_argument("--seed", default="", help=words("what the lot is drawn from"))
    parser.add_argument(
        "--casting", nargs="+", default=[], metavar="NAME", help=words("whom the chair prefers")
    )
    add_choices(parser, words)
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Exit status 0 also where a tie stands: the result says so."""
    rule = RULES[options.rule]
    settings = chosen_settings(options)
    ballots, filled = filled_as_chosen(
        _wanted(read_ballots(options.file, rule.takes), options), options
    )
    labels = ballots.options
    unknown = [name for name in options.casting if name not in labels]
    if unknown:
        raise Refused("count-no-such-option", text=unknown[0])
    if TieRule.LOT in options.ties and not options.seed:
        raise Refused("count-lot-without-seed")
    ties = TieBreaking(
        tuple(map(TieRule, options.ties)),
        seed=options.seed,
        casting=tuple(labels.index(name) for name in options.casting),
        labels=labels,
    )
    counted = rule.count(ballots, ties=ties, **settings)
    if options.json:
        print_json(count_document(ballots, counted, filled=filled, words=words))
    else:
        told = count_screen(ballots, counted, filled=filled, words=words)
        print("\n".join(told.explanation))
    return 0


def _wanted(ballots: Ballots, options: argparse.Namespace) -> Ballots:
    """With the seats or the budget that were asked for."""
    if isinstance(ballots, Budgeting):
        if options.budget is None:
            return ballots
        if options.budget < 0:
            raise Refused("count-budget", number=options.budget)
        return replace(ballots, budget=options.budget)
    seats = ballots.seats if options.seats is None else options.seats
    most = min(_MOST_SEATS, len(ballots.options))
    if not 1 <= seats <= most:
        raise Refused("count-seats", number=seats, most=most)
    return replace(ballots, seats=seats)
