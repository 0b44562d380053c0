"""A stopwatch that survives sleep and restart: computed from stored times, never ticked."""

from msgspec import Struct


class Stopwatch(Struct, frozen=True):
    """Time spent, in UTC milliseconds: what is banked, and since when it runs (None: stopped)."""

    banked: int = 0
    since: int | None = None

    def elapsed(self, now: int) -> int:
        """Milliseconds counted until `now`; never negative."""
        return self.banked if self.since is None else self.banked + max(0, now - self.since)

    def started(self, at: int) -> "Stopwatch":
        """Running from `at`, or unchanged where it runs already."""
        return Stopwatch(self.banked, at) if self.since is None else self

    def stopped(self, at: int) -> "Stopwatch":
        """Stopped at `at` with the time counted so far."""
        return Stopwatch(self.elapsed(at))


STOPPED = Stopwatch()
