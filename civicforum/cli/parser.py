"""The command line's grammar, built from the commands; help in the reader's language."""

import argparse
import gettext
import os
from collections.abc import Mapping, Sequence

from civicforum.base.paths import resources
from civicforum.base.words import Words
from civicforum.cli import window
from civicforum.cli.commands import loaded, summaries
from civicforum.cli.output import HIDDEN, Parser, language_option


def build_parser(words: Words, given: Sequence[str]) -> argparse.ArgumentParser:
    """The whole grammar; options are made only for the command that is asked for."""
    _translate_argparse(words.language)
    shared = language_option(words)
    parser = Parser(
        prog="civicforum",
        parents=[shared],
        description=words("Run a public deliberation offline and file its minutes."),
    )
    window.add_window_options(parser, words)
    parser.set_defaults(run=window.run, file=None)
    commands = parser.add_subparsers(title=words("commands"), metavar=words("COMMAND"))
    names = summaries(words)
    for name, summary in _wanted(names, given):
        command = commands.add_parser(name, help=summary, description=summary, parents=[shared])
        if name in given:
            module = loaded(name)
            module.add(command, words)
            command.set_defaults(run=module.run)
    hidden = commands.add_parser(HIDDEN, parents=[shared])  # the window starts it
    hidden.add_argument("kind", nargs="?", default="minutes")
    hidden.set_defaults(run=_render)
    parser.add_argument(  # whoever builds the program starts it
        "--self-test", dest="run", action="store_const", const=_self_test, help=argparse.SUPPRESS
    )
    return parser


def _wanted(names: Mapping[str, str], given: Sequence[str]) -> Sequence[tuple[str, str]]:
    """All of them where help or a mistake may list them; else those that are named, if any."""
    is_plain = all(word.startswith("-") for word in given)
    found = [(name, names[name]) for name in names if name in given]
    is_helped = "-h" in given or "--help" in given
    return found if (found or is_plain) and not is_helped else list(names.items())


def _render(options: argparse.Namespace, words: Words) -> int:
    from civicforum.cli import render

    return render.run(options, words)


def _self_test(options: argparse.Namespace, words: Words) -> int:
    from civicforum.cli import self_test

    return self_test.run(options, words)


def _translate_argparse(language: str) -> None:
    """Argparse speaks through gettext's process-wide domain: give it ours."""
    os.environ["LANGUAGE"] = language
    gettext.bindtextdomain("civicforum", str(resources() / "words"))
    gettext.textdomain("civicforum")
