"""What a day's samples say: what grew with the record, and what although nothing was written."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.soak.sampling import Sample

_FLAT = ("handles", "children", "threads", "widgets", "objects", "timers")


@dataclass(frozen=True, slots=True)
class Finding:
    """A figure and its limit (None: only told)."""

    what: str
    value: float
    limit: float | None = None

    @property
    def is_good(self) -> bool:
        """Whether it is within its limit."""
        return self.limit is None or self.value <= self.limit

    def __str__(self) -> str:
        told = "" if self.limit is None else f"  (at most {self.limit:g})"
        return f"{'ok ' if self.is_good else 'BAD'} {self.what}: {self.value:.3f}{told}"


def findings(written: Sequence[Sample], walked: Sequence[Sample]) -> list[Finding]:
    """Of pairs of samples: after a part of the day, and after the walk that followed it.

    The first third is warming up: fonts, caches and lists get the size that they keep.
    """
    skip = len(written) // 3
    written, walked = written[skip:], walked[skip:]
    walks = max(1, len(walked))
    events = max(1, walked[-1].events - walked[0].events)
    found = [Finding(f"{name} more than before", _growth(walked, name), 0) for name in _FLAT]
    found += [
        Finding("references to None that were lost", _lost(walked), 0),
        Finding("references to None per walk", _walk(written, walked, "nones") / walks),
        Finding("Python objects per walk", _walk(written, walked, "python") / walks, 20),
        Finding("heap per walk, KiB", _walk(written, walked, "heap") / walks, 250),
        Finding("references to None per event", _growth(walked, "nones") / events),
        Finding("Python objects per event", _growth(walked, "python") / events),
        Finding("heap per event, KiB", _growth(walked, "heap") / events, 25),
        Finding("memory per event, KiB", _growth(walked, "own") / events),
        Finding("file per event, KiB", _growth(walked, "size") / events, 2),
        Finding("processor per action at the end, ms more", _growth(written, "effort"), 5),
        Finding("lag p95 at the end, ms more (of a quiet machine)", _growth(written, "lag")),
        Finding("worst lag of all, ms", max(each.worst for each in written)),
        Finding("reopening at the end, seconds of the processor", walked[-1].reopen, 0.5),
    ]
    return found


def _growth(samples: Sequence[Sample], name: str) -> float:
    """From the first third to the last, so that one look decides nothing."""
    part = max(1, len(samples) // 3)
    return _middle(samples[-part:], name) - _middle(samples[:part], name)


def _lost(samples: Sequence[Sample]) -> float:
    """PySide 6.12 under Python 3.11 drops them until the program aborts.

    PySide 6.11 adds a few with each widget that is shown, whatever shows it: it costs nothing.
    """
    pairs = pairwise(samples)
    return max((before.nones - after.nones for before, after in pairs), default=0)


def _middle(samples: Sequence[Sample], name: str) -> float:
    values = sorted(float(getattr(each, name)) for each in samples)
    return values[len(values) // 2]


def _walk(written: Sequence[Sample], walked: Sequence[Sample], name: str) -> float:
    """What walks alone added, all together."""
    pairs = zip(written, walked, strict=True)
    return sum(
        float(getattr(after, name)) - float(getattr(before, name)) for before, after in pairs
    )
