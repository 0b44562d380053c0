"""`civicforum …`: find the command, run it, tell trouble in one clear line."""

import contextlib
import io
import os
import sys
from collections.abc import Sequence

from civicforum.base.errors import ProblemError, Refused, ScriptError, Trouble
from civicforum.base.program import let_others_find_their_libraries
from civicforum.base.words import LANGUAGES, Words, preferred_language, words_for
from civicforum.cli.parser import parsed

_REFUSED, _TROUBLE = 1, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 done, 1 refused or a check found something, 2 wrong use, 3 trouble with the machine.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    let_others_find_their_libraries()
    given = list(sys.argv[1:] if arguments is None else arguments)
    words = words_for(_language(given))
    try:
        options = parsed(words, given)
        status = options.run(options, words)
        sys.stdout.flush()  # what cannot be printed is known here, not after the end
    except OSError as error:
        return _failed(error, words)
    except ScriptError as error:
        return _told(f"{words.problem(error)} {words.problem(error.cause)}", _REFUSED)
    except Refused as refusal:
        return _told(words.problem(refusal), _REFUSED)
    except ProblemError as trouble:
        return _told(words.problem(trouble), _TROUBLE)
    except KeyboardInterrupt:
        return _told(words("Stopped. Everything acknowledged is saved."), _TROUBLE)
    return status


def _failed(error: OSError, words: Words) -> int:
    """What the system could not do, or nobody took: then Python must not print more at its end."""
    if error.filename is None:
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return _TROUBLE
    path = error.filename or words("what was to be printed")
    trouble = Trouble("system-failed", path=path, explanation=error.strerror)
    return _told(words.problem(trouble), _TROUBLE)


def _language(given: Sequence[str]) -> str:
    """The language asked for with --lang, the last one if several; needed before parsing."""
    chosen = preferred_language()
    for before, argument in zip(("", *given), given, strict=False):
        wanted = argument.removeprefix("--lang=") if before != "--lang" else argument
        if wanted in LANGUAGES and (before == "--lang" or argument.startswith("--lang=")):
            chosen = wanted
    return chosen


def _told(sentence: str, status: int) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return status
