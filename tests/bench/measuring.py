"""Measuring and printing: a table of figures with their targets beside."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from civicforum.store import driver, pragmas

if TYPE_CHECKING:
    from sqlite3 import Connection

ROW = (1, 1_541_808_000_000, "operator", "AddCard", "CardAdded", b"x" * 200, b"s" * 16)


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, and what it should be at most (None: for information)."""

    what: str
    value: float
    unit: str
    target: float | None = None

    def __str__(self) -> str:
        sign = "" if self.target is None else f"≤ {self.target:g} {self.unit}"
        verdict = "" if self.target is None else "ok" if self.value <= self.target else "MISSED"
        return f"{self.what:<64}{self.value:>10.3f} {self.unit:<3}{sign:>14}  {verdict}".rstrip()


def seconds(deed: Callable[[], object]) -> float:
    """How long it took."""
    begin = time.perf_counter()
    deed()
    return time.perf_counter() - begin


def processor_seconds(deed: Callable[[], object]) -> float:
    """How long this process worked at it, whatever else the machine did."""
    begin = time.process_time()
    deed()
    return time.process_time() - begin


def middle(times: list[float]) -> float:
    """The median in milliseconds."""
    return statistics.median(times) * 1000


def slow(times: list[float]) -> float:
    """The 95th percentile in milliseconds."""
    return statistics.quantiles(times, n=20)[-1] * 1000


class Floor:
    """What the machine can do: a bare durable commit of a row of the same size, same settings."""

    def __init__(self, path: Path) -> None:
        path.touch()
        self.connection: Connection = driver.connect(f"{path.as_uri()}?mode=rw")
        pragmas.look_alone(self.connection)
        pragmas.go_live(self.connection)
        self.connection.execute(
            "CREATE TABLE events (seq INTEGER PRIMARY KEY, step INTEGER, at INTEGER, "
            "initiator TEXT, command TEXT, kind TEXT, payload BLOB, salt BLOB, digest BLOB, "
            "link BLOB) STRICT"
        )

    def commit(self) -> None:
        """One row, on disk when this returns."""
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.execute(
            "INSERT INTO events VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*ROW, b"d" * 32, b"l" * 32),
        )
        self.connection.execute("COMMIT")

    def close(self) -> None:
        """Leave it."""
        self.connection.close()
