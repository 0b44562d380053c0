"""The command line's grammar, built from the commands; help in the reader's language."""

import argparse
import gettext
import os
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager

from civicforum.base.paths import resources
from civicforum.base.words import Words
from civicforum.cli import window
from civicforum.cli.commands import loaded, summaries
from civicforum.cli.output import HIDDEN, Parser, language_option


def parsed(words: Words, given: Sequence[str]) -> argparse.Namespace:
    """What was asked for; wrong use ends the program with a sentence in the reader's language."""
    with _argparse_speaks(words.language):
        return _grammar(words, given).parse_args(given)


def _grammar(words: Words, given: Sequence[str]) -> argparse.ArgumentParser:
    """Options are made only for the command that is asked for."""
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
    parser.add_argument(
        "--version",
        dest="run",
        action="store_const",
        const=_version,
        help=words("tell the version and end"),
    )
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


def _version(_options: argparse.Namespace, _words: Words) -> int:
    from importlib.metadata import version

    print(f"CivicForum {version('civicforum')}")
    return 0


def _self_test(options: argparse.Namespace, words: Words) -> int:
    from civicforum.cli import self_test

    return self_test.run(options, words)


@contextmanager
def _argparse_speaks(language: str) -> Generator[None]:
    """Argparse speaks through gettext's process-wide domain: give it ours, for as long as it reads.

    Afterwards the environment is as it was: the system's own sentences follow it, in children too.
    """
    before = os.environ.get("LANGUAGE")
    os.environ["LANGUAGE"] = language
    gettext.bindtextdomain("civicforum", str(resources() / "words"))
    gettext.textdomain("civicforum")
    try:
        yield
    finally:
        if before is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = before
