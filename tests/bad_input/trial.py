"""One command on one bad input, and the laws that hold for each."""

import contextlib
import io
import os
import re
import signal
import traceback
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from civicforum.base.errors import ProblemError
from civicforum.cli.main import main

LONGEST = 20  # seconds that an input of two megabytes may take
_CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")


class LawBrokenError(AssertionError):
    """What must never happen did."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a command said."""

    status: int
    out: str
    err: str


def command(*arguments: str | Path) -> Told:
    """Run it in this process.

    Raises:
        LawBrokenError: a traceback, a wrong exit status, no sentence or several, too long.
    """
    out, err = io.StringIO(), io.StringIO()
    given = [str(argument) for argument in arguments]
    with within(LONGEST), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main(given)
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else -1
        except BaseException as error:
            raise LawBrokenError(f"{' '.join(given)}\n{_short(error)}") from error
    told = Told(status, out.getvalue(), err.getvalue())
    if status not in range(4) or "Traceback" in told.err:
        raise LawBrokenError(f"{' '.join(given)}: status {status}, {told.err[:500]}")
    lines = told.err.splitlines()
    if len(lines) > 1 or any(_CODE.fullmatch(line) for line in lines):
        raise LawBrokenError(f"{' '.join(given)}: no sentence: {told.err[:500]!r}")
    if status >= 2 and not lines:
        raise LawBrokenError(f"{' '.join(given)}: status {status}, and nothing is said")
    return told


def problem_only(deed: Callable[[], object]) -> None:
    """Do it; a problem that a person can be told is fine.

    Raises:
        LawBrokenError: anything else, or too long.
    """
    try:
        with within(LONGEST):
            deed()
    except ProblemError:
        return
    except BaseException as error:
        raise LawBrokenError(_short(error)) from error


@contextlib.contextmanager
def within(seconds: int) -> Generator[None]:
    """Stop what takes longer."""

    def stop(*_: object) -> None:
        raise LawBrokenError(f"still at it after {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def everything_in(folder: Path, leaving: Sequence[str] = ()) -> dict[str, bytes]:
    """All files below a folder with their content."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b""
        for path in sorted(folder.rglob("*"))
        if path.name not in leaving
    }


def _short(error: BaseException) -> str:
    trace = traceback.format_exception(error)
    return "".join(trace[-6:])[-3_000:] + f"({os.getpid()})"
