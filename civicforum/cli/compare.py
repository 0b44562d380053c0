"""`civicforum compare`: what changed in the minutes between two steps, or two files."""

import argparse
from pathlib import Path

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.cli.output import add_forum_file, add_json, print_json
from civicforum.desk.desk import Desk
from civicforum.desk.opening import read_forum
from civicforum.documents.differences import differences, told
from civicforum.documents.model import Edition
from civicforum.documents.versions import reviews, version


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_forum_file(parser, words)
    parser.add_argument(
        "other",
        type=Path,
        nargs="?",
        metavar="OTHER.forum",
        help=words("a later copy of the file to compare with"),
    )
    parser.add_argument(
        "--from",
        type=int,
        dest="begin",
        metavar="STEP",
        help=words(
            "the earlier version: after this step, as the second column of `civicforum log` "
            "numbers them (else when last sent for review)"
        ),
    )
    parser.add_argument(
        "--until", type=int, metavar="STEP", help=words("the later version: after this step")
    )
    parser.add_argument(
        "--edition", choices=[*Edition], default=Edition.INTERNAL, help=words("of which edition")
    )
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """A line for each change, the section above them."""
    edition = Edition(options.edition)
    with read_forum(options.file) as desk:
        begin = options.begin
        if begin is None and options.other is None:
            begin = _last_review(desk)
        before = version(desk.log, desk.roll, until=begin, edition=edition)
    with read_forum(options.other or options.file) as desk:
        after = version(desk.log, desk.roll, until=options.until, edition=edition)
    found = differences(before, after)
    if options.json:
        print_json(found)
    else:
        print("\n".join(told(found, words)))
    return 0


def _last_review(desk: Desk) -> int:
    steps = reviews(desk.log, desk.retracted)
    if not steps:
        raise Refused("compare-from")
    return steps[0]
