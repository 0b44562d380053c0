"""What commands print: one JSON document with --json, else lines; a progress bar on a terminal."""

import argparse
import difflib
import gettext
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn, cast

from civicforum.base.words import LANGUAGES, Words

HIDDEN = "render"  # the command that the window starts
_MOST_LISTED = 24


class Parser(argparse.ArgumentParser):
    """Wrong use is told in one line that says where help is."""

    def error(self, message: str) -> NoReturn:
        """One line, exit status 2."""
        hint = gettext.gettext("See {command} --help.").format(command=self.prog)
        print(f"{self.prog}: {message}. {hint}", file=sys.stderr)
        raise SystemExit(2)

    def _check_value(self, action: argparse.Action, value: object) -> None:
        """A name that is none: the few there are, or of many those that look like it."""
        if action.choices is None or value in action.choices:
            return
        known = [str(choice) for choice in action.choices]
        if len(known) > _MOST_LISTED:
            known = _like(str(value), known)
        known = [name for name in known if name != HIDDEN]
        sentence = gettext.gettext("there is no “{name}” here").format(name=value)
        if known:
            told = gettext.gettext("what there is: {names}").format(names=", ".join(known))
            sentence = f"{sentence}; {told}"
        raise argparse.ArgumentError(action, sentence)


def _like(name: str, known: Sequence[str]) -> list[str]:
    """Known names that somebody may have meant, whatever the size of their letters."""
    plain = {each.casefold(): each for each in known}
    near = difflib.get_close_matches(name.casefold(), plain, n=3)
    return [plain[each] for each in near]


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
