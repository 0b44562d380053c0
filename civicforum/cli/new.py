"""`civicforum new`: a forum from a template."""

import argparse
from pathlib import Path

from civicforum.base.times import local
from civicforum.base.words import LANGUAGES, Words
from civicforum.cli.output import add_forum_file
from civicforum.desk.clock import clock_from_environment
from civicforum.desk.making import order_from_template
from civicforum.desk.opening import file_name, new_forum
from civicforum.desk.templates import template


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_forum_file(parser, words)
    parser.add_argument("--template", required=True, metavar="NAME", help=words("its template"))
    parser.add_argument("--title", help=words("name of the forum (default: the template's)"))
    parser.add_argument("--host", default="", help=words("institution that hosts it"))
    parser.add_argument("--place", default="", help=words("where it takes place"))
    parser.add_argument("--start", default="", help=words("when it begins, as 14:00"))
    parser.add_argument("--date", help=words("its day as 2026-11-23 (default: today)"))
    parser.add_argument(
        "--language", choices=LANGUAGES, help=words("language of the minutes (default: --lang)")
    )


def run(options: argparse.Namespace, words: Words) -> int:
    """The file is made whole or not at all; in a folder it is named after day and title."""
    path: Path = options.file
    clock = clock_from_environment()
    language: str = options.language or words.language
    command = order_from_template(
        template(options.template),
        language=language,
        title=options.title,
        host=options.host,
        place=options.place,
        day=options.date or local(clock.now(), "Asia/Seoul").date().isoformat(),
        start=options.start,
    )
    if path.is_dir():
        path = path / file_name(command.day, command.title)
    with new_forum(path, command, clock) as desk:
        print(words("Made {path}: {title}", path=path, title=desk.forum.title))
    return 0
