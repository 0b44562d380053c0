"""The command line's grammar, built from the commands; help in the reader's language."""

import argparse
import gettext
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from civicforum.base.paths import resources
from civicforum.base.words import LANGUAGES, Words
from civicforum.cli import (
    check,
    demo,
    do,
    doctor,
    log,
    minutes,
    new,
    play,
    render,
    roster,
    show,
    sync,
    templates,
    window,
)

Run = Callable[[argparse.Namespace, Words], int]


class Parser(argparse.ArgumentParser):
    """Wrong use is told in one line that says where help is."""

    def error(self, message: str) -> NoReturn:
        """One line, exit status 2."""
        hint = gettext.gettext("See {command} --help.").format(command=self.prog)
        print(f"{self.prog}: {message}. {hint}", file=sys.stderr)
        raise SystemExit(2)


def build_parser(words: Words, given: Sequence[str]) -> argparse.ArgumentParser:
    """The whole grammar; that of `do` is made only where it is asked for."""
    _translate_argparse(words.language)
    shared = Parser(add_help=False)
    shared.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=argparse.SUPPRESS,
        help=words("language of what is printed"),
    )
    parser = Parser(
        prog="civicforum",
        parents=[shared],
        description=words("Run a public deliberation offline and file its minutes."),
    )
    window.add_window_options(parser, words)
    parser.set_defaults(run=window.run, file=None)
    commands = parser.add_subparsers(
        title=words("commands"), metavar=words("COMMAND"), parser_class=Parser
    )

    def command(name: str, summary: str, run: Run) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=summary, description=summary, parents=[shared])
        added.set_defaults(run=run)
        return added

    window.add_open(command("open", words("open a forum in the window"), window.run), words)
    demo.add(
        command("demo", words("play the sample day, without a screen, into a folder"), demo.run),
        words,
    )
    new.add(command("new", words("make a forum from a template"), new.run), words)
    templates.add(
        command("templates", words("list the templates for forums"), templates.run), words
    )
    do.add(
        command("do", words("give one order to a forum"), do.run),
        words,
        shared=shared,
        detailed="do" in given,
    )
    play.add(command("play", words("play a script of orders into a forum"), play.run), words)
    log.add(command("log", words("list what happened, the chain checked"), log.run), words)
    show.add(command("show", words("show the state of a forum"), show.run), words)
    minutes.add(
        command("minutes", words("write the minutes of a forum as a PDF"), minutes.run), words
    )
    roster.add(command("roster", words("import people from a spreadsheet"), roster.run), words)
    check.add(
        command("check", words("check that a forum file is whole and complete"), check.run), words
    )
    sync.add(
        command("sync", words("copy a sealed forum and its minutes into a folder"), sync.run), words
    )
    hidden = commands.add_parser("render", parents=[shared])  # the window starts it
    hidden.set_defaults(run=render.run)
    doctor.add(command("doctor", words("look for what this machine lacks"), doctor.run), words)
    return parser


def _translate_argparse(language: str) -> None:
    """Argparse speaks through gettext's process-wide domain: give it ours."""
    os.environ["LANGUAGE"] = language
    gettext.bindtextdomain("civicforum", str(resources() / "words"))
    gettext.textdomain("civicforum")
