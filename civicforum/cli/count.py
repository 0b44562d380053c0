"""`civicforum count`: a file of ballots counted by any rule, independently of a forum."""

import argparse
from dataclasses import replace
from pathlib import Path

from civicforum.base.errors import Refused, Trouble
from civicforum.base.words import Words
from civicforum.cli.count_options import (
    add_choices,
    chosen_printing,
    chosen_settings,
    filled_as_chosen,
)
from civicforum.cli.output import add_json, print_json
from civicforum.desk.ballot_files.reading import read_ballots
from civicforum.methods.ballots import Ballots, Budgeting
from civicforum.methods.comparison import Compared, compared
from civicforum.methods.counted import Counted, TieRule
from civicforum.methods.rules import RULES
from civicforum.methods.ties import TieBreaking
from civicforum.screens.comparison import comparison_document, comparison_lines
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
        "--casting",
        nargs="+",
        action="extend",
        default=[],
        metavar="NAME",
        help=words("whom the chair prefers"),
    )
    parser.add_argument(
        "--against",
        nargs="+",
        choices=tuple(RULES),
        default=[],
        metavar="RULE",
        help=words("other rules for such ballots, to be compared on the same ones"),
    )
    parser.add_argument(
        "--chart",
        type=Path,
        metavar="OUT.png",
        help=words("a picture of the budget or of the rounds of transferred votes (PNG)"),
    )
    parser.add_argument(
        "--preview",
        action="store_true",
        help=words("shares raised at a glance: sooner, but not the official count"),
    )
    add_choices(parser, words)
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Exit status 0 also where a tie stands: the result says so.

    The result is told before a picture is drawn, so that it stands where there can be none.
    """
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
    if options.preview and not rule.has_previews:
        raise Refused("count-preview")
    if options.preview:
        settings["is_preview"] = True
    counted = rule.count(ballots, ties=ties, **settings)
    printing = chosen_printing(options)
    beside = _beside(ballots, counted, options.against, ties)
    if options.json:
        document = count_document(ballots, counted, filled=filled, printing=printing, words=words)
        if beside:
            document["comparison"] = comparison_document(*beside)
        print_json(document)
    else:
        screen = count_screen(ballots, counted, filled=filled, printing=printing, words=words)
        lines = screen.explanation
        print("\n".join([*lines, *(comparison_lines(*beside, words) if beside else ())]))
    if options.chart:
        _draw(ballots, counted, options.chart, words=words)
    return 0


def _draw(ballots: Ballots, counted: Counted, path: Path, *, words: Words) -> None:
    picture = (
        _budget(ballots, counted, words)
        if isinstance(ballots, Budgeting)
        else _flow(ballots, counted, words)
    )
    try:
        path.write_bytes(picture)
    except OSError as error:
        raise Trouble("cannot-write", path=path, explanation=error.strerror) from None


def _flow(ballots: Ballots, counted: Counted, words: Words) -> bytes:
    """The rounds of a transfer count."""
    from civicforum.charts.flow_columns import flow_columns

    columns = flow_columns(counted)
    if not columns:
        raise Refused("count-chart")
    from civicforum.charts.flow_legend import flow_legend
    from civicforum.charts.transfers import transfer_chart

    return transfer_chart(
        ballots.options,
        columns,
        counted.winners,
        exhausted=words("exhausted"),
        legend=flow_legend(counted.rule, columns, words),
    )


def _budget(ballots: Budgeting, counted: Counted, words: Words) -> bytes:
    """What the budget funds."""
    from civicforum.charts.budget import budget_chart
    from civicforum.charts.budget_bar import budget_bars

    return budget_chart(budget_bars(ballots, counted), ballots.budget, words=words)


def _beside(
    ballots: Ballots, counted: Counted, against: list[str], ties: TieBreaking
) -> tuple[Ballots, tuple[Compared, ...]] | None:
    """The rule and those that were asked for; None where none was.

    Raises:
        Refused: one of them does not count such ballots.
    """
    if not against:
        return None
    if any(not isinstance(ballots, RULES[name].takes) for name in against):
        known = (name for name, rule in RULES.items() if isinstance(ballots, rule.takes))
        raise Refused("count-against", known=" ".join(known))
    counts = [RULES[name].count(ballots, ties=ties) for name in against]
    return ballots, compared(ballots, (counted, *counts), ties=ties)


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
