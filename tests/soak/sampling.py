"""What a long day may use up: memory, handles, processes, objects, references, time."""

import ctypes
import gc
import os
import re
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from civicforum.desk.desk import Desk
from civicforum.desk.opening import open_forum
from civicforum.ui.application import Program
from civicforum.ui.bridge import Bridge

_KIB = 1024


@dataclass(frozen=True, slots=True)
class Sample:
    """One look.

    Attributes:
        minutes: of the forum's day. events: entries of the log. own: memory of this process alone
            in KiB (USS); shared: with its share of what others use too (PSS); heap: what is in use
            of the C library's, in KiB (0 where it cannot tell), which gaps do not blur.
        nones: references to None. lag: 95th percentile since the last look, in ms; worst: of all.
        effort: milliseconds of the processor for an action, which other programs do not blur.
        reopen: seconds of the processor to open a copy of the forum. size: of that copy in KiB.
    """

    minutes: float
    events: int
    own: float
    shared: float
    heap: float
    handles: int
    children: int
    threads: int
    widgets: int
    objects: int
    timers: int
    python: int
    nones: int
    lag: float
    worst: float
    effort: float
    size: float
    reopen: float

    def __str__(self) -> str:
        return " ".join(_short(getattr(self, each.name)).rjust(9) for each in fields(self))


HEAD = " ".join(each.name.rjust(9) for each in fields(Sample))


def sample(
    program: Program, path: Path, *, minutes: float, late: Sequence[float], effort: float
) -> Sample:
    """Look after everything that waits to be thrown away was."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    process = psutil.Process()
    memory = process.memory_full_info()
    tops = application.topLevelWidgets()
    found = [thing for top in (program, *tops) for thing in top.findChildren(QObject)]
    delays = sorted(late) or [0.0]
    desk = program.findChildren(Bridge)[-1].desk
    size, reopen = _reopened(desk, path)
    return Sample(
        minutes=minutes,
        events=len(desk.log),
        own=memory.uss / _KIB,
        shared=_proportional(),
        heap=_in_use() / _KIB,
        handles=process.num_fds(),
        children=len(process.children(recursive=True)),
        threads=threading.active_count(),
        widgets=len(application.allWidgets()),
        objects=len(found),
        timers=sum(isinstance(thing, QTimer) and thing.isActive() for thing in found),
        python=len(gc.get_objects()),
        nones=sys.getrefcount(None),
        lag=delays[len(delays) * 95 // 100],
        worst=delays[-1],
        effort=effort,
        size=size,
        reopen=reopen,
    )


class _Heap(ctypes.Structure):
    """What glibc's `mallinfo2` tells."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "mapped", "usmblks", "fsmblks"),
            *("used", "fordblks", "keepcost"),
        )
    ]


def _in_use() -> int:
    """Bytes that were asked for and not given back."""
    tell = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if tell is None:
        return 0
    tell.restype = _Heap
    told = tell()
    return told.used + told.mapped


def _proportional() -> float:
    told = Path(f"/proc/{os.getpid()}/smaps_rollup").read_text("ascii")
    found = re.search(r"^Pss:\s+(\d+)", told, re.MULTILINE)
    return float(found[1]) if found else 0.0


def _reopened(desk: Desk, path: Path) -> tuple[float, float]:
    """The size of a copy in KiB and the seconds to open it."""
    with TemporaryDirectory(dir=path.parent) as folder:
        copy = Path(folder) / path.name
        desk.copy(copy)
        begin = time.process_time()
        open_forum(copy).close()
        return copy.stat().st_size / _KIB, time.process_time() - begin


def _short(value: float) -> str:
    return (
        str(value) if isinstance(value, int) else f"{value:.1f}" if value >= 1 else f"{value:.3f}"
    )
