"""What went wrong inside the program, kept in small files without a word that people wrote."""

import faulthandler
import re
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from civicforum.base.errors import ProblemError

if TYPE_CHECKING:
    import logging

LOG, CRASH = "civicforum.log", "crash.log"
LARGEST, KEPT = 1_000_000, 3
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|“[^”]*”")
_PATH = re.compile(r"(?:[A-Za-z]:)?[/\\][^\s:,;]*")
_PACKAGES = ("site-packages", "civicforum", "tests")
_LINE = "%(asctime)s %(levelname)s %(message)s"


class FaultLog:
    """At most four files of a megabyte, and one that even a crash of the interpreter writes to.

    Args:
        folder: where they lie; it is made where it does not exist.

    Raises:
        OSError: it cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._crash = (folder / CRASH).open("a", encoding="utf-8")
        faulthandler.enable(self._crash)

    def fault(self, error: BaseException) -> None:
        """An exception that nobody expected."""
        self._logger.error("%s", described(error))

    def remark(self, text: str) -> None:
        """What Qt or a library says; whatever may be a path or a quotation is left out."""
        self._logger.warning("%s", without_words(text))

    def end(self) -> None:
        """Close the files."""
        faulthandler.disable()
        for handler in self.__dict__.pop("_logger").handlers if "_logger" in self.__dict__ else ():
            handler.close()
        self._crash.close()

    @cached_property
    def _logger(self) -> "logging.Logger":
        """Made at the first fault: a start has nothing to log."""
        import logging
        from logging.handlers import RotatingFileHandler

        handler = RotatingFileHandler(
            self.folder / LOG, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter(_LINE))
        logger = logging.Logger("civicforum")
        logger.addHandler(handler)
        return logger


def described(error: BaseException) -> str:
    """Kind and places in the code, of its causes too; never the message, which may hold anything.

    Of the program's own problems the code is told: it is a name in the source.
    """
    told: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        code = f" {seen.code}" if isinstance(seen, ProblemError) else ""
        told.append(f"{type(seen).__name__}{code} {_places(seen.__traceback__)}".rstrip())
        seen = seen.__cause__ or seen.__context__
    return " because of ".join(told)


def without_words(text: str) -> str:
    """A text of a library without quotations and paths."""
    return _PATH.sub("…", _QUOTED.sub("…", text))


def _places(trace: TracebackType | None) -> str:
    import traceback

    frames = traceback.extract_tb(trace)
    return " > ".join(f"{_short(frame.filename)}:{frame.lineno}" for frame in frames)


def _short(file: str) -> str:
    parts = Path(file).parts
    starts = [parts.index(name) for name in _PACKAGES if name in parts[:-1]]
    return "/".join(parts[starts[0] :] if starts else parts[-1:])
