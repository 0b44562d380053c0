"""What commands print: one JSON document with --json, else lines; a progress bar on a terminal."""

import argparse
import gettext
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn, cast

from civicforum.base.words import LANGUAGES, Words


class Parser(argparse.ArgumentParser):
    """Wrong use is told in one line that says where help is."""

    def error(self, message: str) -> NoReturn:
        """One line, exit status 2."""
        hint = gettext.gettext("See {command} --help.").format(command=self.prog)
        print(f"{self.prog}: {message}. {hint}", file=sys.stderr)
        raise SystemExit(2)


def add_forum_file(
    parser: argparse.ArgumentParser, words: Words, *, is_needed: bool = True
) -> None:
    """The argument FILE.forum."""
    parser.add_argument(
        "file",
        type=Path,
        nargs=None if is_needed else "?",
        metavar="FILE.forum",
        help=words("the forum file"),
    )


def language_option(words: Words) -> Parser:
    """The option --lang, as a parent of every command's parser."""
    shared = Parser(add_help=False)
    shared.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=argparse.SUPPRESS,
        help=words("language of what is printed"),
    )
    return shared


def add_json(parser: argparse.ArgumentParser, words: Words) -> None:
    """The option --json."""
    parser.add_argument("--json", action="store_true", help=words("print one JSON document"))


def print_json(value: object) -> None:
    """One JSON document on standard output."""
    import msgspec

    text = msgspec.json.format(msgspec.json.encode(value, enc_hook=_plain), indent=2).decode()
    print(text)


def _plain(value: object) -> object:
    from rpds import HashTrieMap

    if isinstance(value, HashTrieMap):
        pairs = cast("HashTrieMap[object, object]", value).items()
        return dict(sorted(pairs, key=lambda pair: str(pair[0])))  # the same every time
    return str(value)


@contextmanager
def progress(total: int, text: str, *, is_told: bool = False) -> Generator[Callable[[int], object]]:
    """A progress bar while a terminal looks on; nothing otherwise.

    A window that started this is told on standard error: lines such as "3/7".
    """
    if is_told:
        yield _Told(total).advance
        return
    from tqdm import tqdm

    with tqdm(total=total, desc=text, leave=False, disable=not sys.stderr.isatty()) as bar:
        yield bar.update


class _Told:
    """Says how far the work is."""

    def __init__(self, total: int) -> None:
        self._done, self._total = 0, total

    def advance(self, by: int) -> None:
        """So much more is done."""
        self._done += by
        print(f"{self._done}/{self._total}", file=sys.stderr, flush=True)
