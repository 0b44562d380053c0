"""A storage that fails at its n-th step, below a process: `fault.c`, compiled and preloaded."""

import ctypes
import fcntl
import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from tests.support.system import need

_SOURCE = Path(__file__).with_name("fault.c")
_NEVER = 1 << 40
_MEMORY = "/dev/shm"


class Fault(IntEnum):
    """What happens at a step, and afterwards."""

    ONCE = 1  # an error of the disk, once
    LASTING = 2  # and again at all later steps
    FULL = 3  # half of a write, then no room any more
    GONE = 4  # pulled out: nothing can be read either
    KILL = 5  # the process dies after half of a write
    COUNTED = 6  # nothing; steps are only counted


def library() -> Path:
    """The compiled library.

    Raises:
        AssertionError: no compiler is there, and none could be installed.
    """
    need("gcc", "/usr/include/dlfcn.h")
    sign = hashlib.sha256(_SOURCE.read_bytes()).hexdigest()[:12]
    made = Path(tempfile.gettempdir()) / f"civicforum-fault-{os.getuid()}-{sign}.so"
    with made.with_suffix(".lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)  # several tests may want it at the same time
        if not made.exists():
            stage = made.with_suffix(".part")
            command = ["gcc", "-shared", "-fPIC", "-O2", "-o", str(stage), str(_SOURCE), "-ldl"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
            stage.rename(made)
    return made


def with_storage(operations: Sequence[str], faults: Sequence[str], every: int) -> int:
    """Start `tests.faults.every_step` with the library; its exit status."""
    given = (",".join(operations), ",".join(faults), str(every))
    command = (sys.executable, "-m", "tests.faults.every_step", *given)
    clock = {"CIVICFORUM_CLOCK": "2018-11-10T12:00:00+09:00*0"}
    environment = {**os.environ, **clock, "LD_PRELOAD": str(library())}
    return subprocess.run(command, env=environment, check=False).returncode


def quick_place() -> str | None:
    """Where syncs cost nothing; None for the usual place."""
    return _MEMORY if os.access(_MEMORY, os.W_OK) else None


class Storage:
    """What this process, which was started with the library, does to its own storage."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.fault_arm.argtypes = (ctypes.c_int, ctypes.c_long, ctypes.c_char_p)
        self._library.fault_steps.restype = ctypes.c_long
        self._library.fault_met.restype = ctypes.c_long

    def arm(self, fault: Fault, at: int, folder: Path) -> None:
        """From now on the step of this number (from 1) below `folder` meets the fault."""
        number = _NEVER if fault is Fault.COUNTED else at
        self._library.fault_arm(fault, number, os.fsencode(folder))

    @property
    def steps(self) -> int:
        """How many steps there were since it was armed."""
        return self._library.fault_steps()

    def disarm(self) -> bool:
        """All is well again; whether the fault was met."""
        met = self._library.fault_met() > 0
        self._library.fault_arm(0, 0, b"/")
        return met
