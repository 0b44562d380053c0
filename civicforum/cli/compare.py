"""`civicforum compare`: what changed in the minutes between two steps, or two files."""

import argparse
from pathlib import Path

from civicforum.base.errors import Refused
from civicforum.base.words import Words, words_for
from civicforum.cli.output import add_forum_file, add_json, print_json
from civicforum.desk.desk import Desk
from civicforum.desk.history import History
from civicforum.desk.opening import read_forum
from civicforum.documents.differences import Change, Difference, differences
from civicforum.documents.minutes import minutes
from civicforum.documents.model import Edition, Minutes
from civicforum.domain.review import ReviewBegun

_SIGNS = {Change.ADDED: "+", Change.REMOVED: "-", Change.REWORDED: "~"}


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
        help=words("the earlier version: after this step (else when last sent for review)"),
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
        before = _version(desk, begin, edition)
    with read_forum(options.other or options.file) as desk:
        after = _version(desk, options.until, edition)
    found = differences(before, after)
    if options.json:
        print_json(found)
    else:
        _print(found, words)
    return 0


def _last_review(desk: Desk) -> int:
    steps = [
        entry.step
        for entry in desk.log
        if isinstance(entry.event, ReviewBegun) and entry.step not in desk.retracted
    ]
    if not steps:
        raise Refused("compare-from")
    return steps[-1]


def _version(desk: Desk, until: int | None, edition: Edition) -> Minutes:
    """The minutes as they were after a step; as they are for None."""
    entries = [entry for entry in desk.log if until is None or entry.step <= until]
    if not entries:
        raise Refused("no-such-step", step=until)
    history = History(entries)
    return minutes(
        history.forum,
        desk.roll,
        history.entries,
        history.retracted,
        words_for(history.forum.language),
        edition=edition,
    )


def _print(found: tuple[Difference, ...], words: Words) -> None:
    if not found:
        print(words("The minutes are the same."))
    section = None
    for each in found:
        if each.section != section:
            section = each.section
            print(section or words("Head"))
        if each.change is Change.REWORDED:
            text = words("{before} → {after}", before=each.before, after=each.after)
        else:
            text = each.before or each.after
        print(f"  {_SIGNS[each.change]} {text}")
