"""The forum's clock: even through sleep and through somebody setting the laptop's clock."""

import os
import time
from collections.abc import Callable
from functools import partial

from civicforum.base.errors import Refused
from civicforum.base.times import parse_time

JUMP = 2_000
_VARIABLE = "CIVICFORUM_CLOCK"
_FASTEST = 1_000_000


def _steady_source() -> Callable[[], int]:
    """Nanoseconds that count on while the laptop sleeps.

    Linux has CLOCK_BOOTTIME; on macOS CLOCK_MONOTONIC does it (`time.monotonic` stops there); on
    Windows, which has neither, `time.monotonic` does.
    """
    number = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
    return time.monotonic_ns if number is None else partial(time.clock_gettime_ns, number)


_STEADY = _steady_source()


def _uptime() -> int:
    return _STEADY() // 1_000_000


def _wall() -> int:
    return time.time_ns() // 1_000_000


class Clock:
    """UTC milliseconds, even and never decreasing, anchored at the wall clock once.

    Args:
        start: where it begins (default: now). speed: how fast it goes.
        wall, uptime: sources in milliseconds, for tests.
    """

    def __init__(
        self,
        *,
        start: int | None = None,
        speed: float = 1.0,
        wall: Callable[[], int] = _wall,
        uptime: Callable[[], int] = _uptime,
    ) -> None:
        self._wall, self._uptime, self._speed = wall, uptime, speed
        self._is_real = start is None
        self._offset = wall() - uptime()
        self._begun = uptime()
        self._start = wall() if start is None else start

    def now(self) -> int:
        """The forum's time."""
        return self._start + round((self._uptime() - self._begun) * self._speed)

    def not_before(self, at: int) -> int:
        """Go on from `at` where the clock stands before it; how far it was behind (0: it was not).

        A set clock is moved without a word: several rehearsals may begin at the same hour.
        """
        behind = at - self.now()
        if behind <= 0:
            return 0
        self._start += behind
        return behind if self._is_real and behind > JUMP else 0

    def jump(self) -> int:
        """By how much the laptop's clock was set since the last look; 0 where it was not.

        Two clocks that drift apart slowly make no jump. `now` follows neither jump nor drift.
        """
        if not self._is_real:
            return 0
        by = self._wall() - self._uptime() - self._offset
        self._offset += by
        return by if abs(by) >= JUMP else 0


class ScriptClock(Clock):
    """A clock that stands still and is set by hand: for scripts and tests."""

    def __init__(self, at: int) -> None:
        super().__init__(start=at, speed=0)

    def set(self, at: int) -> None:
        """Set the time."""
        self._start = at


def clock_from_environment() -> Clock:
    """The real clock, or the one of CIVICFORUM_CLOCK=2018-11-10T09:00:00+09:00*60.

    Raises:
        Refused: the variable is no time with an optional speed.
    """
    text = os.environ.get(_VARIABLE, "")
    if not text:
        return Clock()
    start, _, factor = text.partition("*")
    try:
        speed = float(factor or "1")
    except ValueError:
        raise Refused("time-wrong", text=text) from None
    if not 0 <= speed <= _FASTEST:
        raise Refused("time-wrong", text=text)
    return Clock(start=parse_time(start), speed=speed)
