"""A folder whose disk fails at one step: full, protected, pulled out, or without power.

Each call of the operating system that names or changes something is a step. At a power cut what
was not synced is lost: content of files, and names in folders, by lot.
"""

import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

_STEPS = ("open", "mkdir", "write", "read", "fsync", "close", "link", "unlink", "rename")
_NEVER = 10**9


class PowerCutError(BaseException):
    """The laptop is off: nothing of the program runs any more."""


class Disk:
    """Counts the steps, and fails at one of them.

    Args:
        error: the number of the system's error; None cuts the power.
        lasting: whether all later steps fail too.
        has_links: whether the disk knows hard links.
    """

    def __init__(
        self,
        monkeypatch: pytest.MonkeyPatch,
        *,
        at: int = _NEVER,
        error: int | None = None,
        lasting: bool = True,
        has_links: bool = True,
    ) -> None:
        self.steps, self.at, self.error, self.lasting = 0, at, error, lasting
        self._real: dict[str, Callable[..., Any]] = {}
        self._paths: dict[int, Path] = {}
        self._unsynced: dict[Path, bytes] = {}
        self._new_names: list[Path] = []
        for name in _STEPS:
            self._real[name] = getattr(os, name)
            monkeypatch.setattr(os, name, self._stepping(name))
        if not has_links:
            monkeypatch.setattr(os, "link", self._no_links)

    def lose_power(self, lots: random.Random) -> None:
        """What the disk holds when the laptop starts again."""
        for path in self._unsynced:
            content = path.read_bytes() if path.exists() else b""
            if content:
                path.write_bytes(content[: lots.randrange(len(content) + 1)])
        for path in reversed(self._new_names):
            if lots.random() < 0.5 and path.exists():
                if path.is_dir():
                    _remove(path)
                else:
                    path.unlink()

    @property
    def is_dead(self) -> bool:
        """Whether the power is off."""
        return self.error is None and self.steps > self.at

    def _no_links(self, *_: object) -> None:
        self._step()
        raise PermissionError(1, "Operation not permitted")

    def _stepping(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            try:
                self._step()
            except OSError:
                if name == "close":
                    self._real[name](*arguments)
                raise
            done = self._real[name](*arguments, **options)
            self._note(name, arguments, done)
            return done

        return call

    def _step(self) -> None:
        self.steps += 1
        if self.steps > self.at and (self.lasting or self.steps == self.at + 1):
            if self.error is None:
                raise PowerCutError
            raise OSError(self.error, os.strerror(self.error))

    def _note(self, name: str, arguments: tuple[Any, ...], done: Any) -> None:
        match name:
            case "open":
                self._paths[done] = Path(arguments[0])
                if arguments[1] & os.O_CREAT:
                    self._unsynced[Path(arguments[0])] = b""
                    self._new_names.append(Path(arguments[0]))
            case "mkdir":
                self._new_names.append(Path(arguments[0]))
            case "link" | "rename":
                self._new_names.append(Path(arguments[1]))
            case "fsync":
                synced = self._paths[arguments[0]]
                self._unsynced.pop(synced, None)
                self._new_names = [path for path in self._new_names if path.parent != synced]
            case _:
                pass


def _remove(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir():
            _remove(path)
        else:
            path.unlink()
    folder.rmdir()
