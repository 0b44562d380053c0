"""`civicforum` and `civicforum open`: the window, once it is sure that the machine can show one."""

import argparse
import sys
from dataclasses import replace
from functools import partial
from itertools import takewhile
from pathlib import Path

from civicforum.base.times import local
from civicforum.base.words import Words
from civicforum.cli.demo import create_folder, sample
from civicforum.cli.doctor import missing_for_window
from civicforum.cli.output import add_forum_file
from civicforum.cli.play import opened
from civicforum.desk.clock import Clock, clock_from_environment
from civicforum.desk.opening import SUFFIX
from civicforum.desk.script import Line, play
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import OpenSitting


def add_window_options(parser: argparse.ArgumentParser, words: Words) -> None:
    """Options of the window."""
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        help=words("where the window keeps what it makes (default: Documents/CivicForum)"),
    )


def add_open(parser: argparse.ArgumentParser, words: Words) -> None:
    """The file to open."""
    add_forum_file(parser, words)
    add_window_options(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Until the last window is closed."""
    lacking = missing_for_window()
    if lacking:
        print(
            words(
                "This machine lacks libraries for a window: {packages}. Nothing was opened. "
                "Run: civicforum doctor --fix",
                packages=" ".join(lacking),
            ),
            file=sys.stderr,
        )
        return 3
    from civicforum.ui.application import run_window

    clock = clock_from_environment()
    return run_window(
        options.file,
        language=words.language,
        clock=clock,
        make_sample=partial(_sample, options.data_dir or _documents(), clock, words),
    )


def _documents() -> Path:
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / "CivicForum"


def _sample(folder: Path, clock: Clock, words: Words) -> Path:
    """A fresh copy of the sample, prepared and everybody checked in; earlier ones are kept."""
    create_folder(folder)
    number = 1
    while (path := folder / f"{words('Sample')} {number}{SUFFIX}").exists():
        number += 1
    now = clock.now()
    lines = [replace(line, at=now) for line in takewhile(_is_before_opening, sample())]
    first = lines[0].command
    if isinstance(first, CreateForum):
        today = local(now, first.zone).date().isoformat()
        lines[0] = replace(lines[0], command=replace(first, day=today))
    with opened(path, lines) as (desk, script_clock, rest):
        play(desk, rest, script_clock)
    return path


def _is_before_opening(line: Line) -> bool:
    return not isinstance(line.command, OpenSitting)
