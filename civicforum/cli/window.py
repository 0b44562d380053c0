"""`civicforum` and `civicforum open`: the window, once it is sure that the machine can show one."""

import argparse
import sys
from functools import partial
from pathlib import Path

from civicforum.base.words import Words
from civicforum.cli.demo import make_sample
from civicforum.cli.doctor import missing_for_window
from civicforum.cli.output import add_forum_file
from civicforum.desk.clock import clock_from_environment


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

    return run_window(
        options.file,
        language=words.language,
        clock=clock_from_environment(),
        make_sample=partial(_sample, options.data_dir or _documents(), words),
    )


def _documents() -> Path:
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / "CivicForum"


def _sample(folder: Path, words: Words) -> Path:
    """A fresh copy of the sample day; earlier ones are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    number = 1
    while (path := folder / f"{words('Sample')} {number}.forum").exists():
        number += 1
    make_sample(path, words)
    return path
