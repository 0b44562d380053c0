"""`civicforum play`: a script of orders, played through the same door as the buttons."""

import argparse
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from civicforum.base.words import Words
from civicforum.cli.output import add_forum_file, progress
from civicforum.desk.clock import ScriptClock, clock_from_environment
from civicforum.desk.desk import Desk
from civicforum.desk.opening import new_forum, open_forum
from civicforum.desk.script import Line, play, read_script
from civicforum.domain.record import CreateForum


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its arguments."""
    add_forum_file(parser, words)
    parser.add_argument(
        "script",
        type=Path,
        metavar="SCRIPT.jsonl",
        help=words("orders, one JSON object a line"),
    )


def run(options: argparse.Namespace, words: Words) -> int:
    """Makes the forum where the script begins with CreateForum and there is no such file."""
    path: Path = options.file
    lines = read_script(options.script)
    with opened(path, lines) as (desk, clock, rest), progress(len(rest), path.name) as advance:
        play(desk, rest, clock, advance)
        print(
            words.count(
                "Played {number} order into {path}; the log has {entries} entries.",
                "Played {number} orders into {path}; the log has {entries} entries.",
                len(lines),
                path=path,
                entries=len(desk.log),
            )
        )
    return 0


@contextmanager
def opened(
    path: Path, lines: Sequence[Line]
) -> Generator[tuple[Desk, ScriptClock, Sequence[Line]]]:
    """The forum that a script is for, its clock, and the lines that are still to be played."""
    start = next((line.at for line in lines if line.at is not None), None)
    clock = ScriptClock(clock_from_environment().now() if start is None else start)
    first = lines[0].command if lines else None
    if isinstance(first, CreateForum) and not path.exists():
        with new_forum(path, first, clock) as desk:
            yield desk, clock, lines[1:]
    else:
        with open_forum(path, clock) as desk:
            yield desk, clock, lines
