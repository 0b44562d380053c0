"""A private screen with a window manager and an accessibility bus, and programs that run there."""

import os
import subprocess
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from tests.support.system import need

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PATIENCE = 30.0
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Session:
    """`environment` is for what runs in it; `memory` is the file where Xvfb keeps the pixels."""

    environment: dict[str, str]
    memory: Path

    def press(self, *keys: str) -> None:
        """Real keys, as xdotool names them: F5, ctrl+z, Return."""
        self.run("xdotool", "key", "--delay", "30", *keys)

    def run(self, *command: str) -> str:
        """What a small program says."""
        done = subprocess.run(
            command, env=self.environment, check=True, stdout=subprocess.PIPE, text=True
        )
        return done.stdout.strip()


def until(what: Callable[[], _T | None], patience: float = PATIENCE) -> _T:
    """The first answer that is neither None nor False nor empty.

    Raises:
        AssertionError: there was none for so many seconds.
    """
    end = time.monotonic() + patience
    while not (found := what()):
        assert time.monotonic() < end, f"waited {patience} s in vain"
        time.sleep(0.05)
    return found


@contextmanager
def running(command: Sequence[str | Path], environment: dict[str, str]) -> Generator[int]:
    """A program for as long as the block runs; its process id."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet)
    try:
        yield process.pid
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def session(home: Path, size: str = "1366x768") -> Generator[Session]:
    """A screen of this size; `home` is an empty folder for what programs write."""
    need("Xvfb", "xrandr", "xwininfo", "openbox", "xdotool", "dbus-daemon", LAUNCHER)
    environment = {
        **{name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ},
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    home.chmod(0o700)
    with ExitStack() as started:
        environment["DISPLAY"] = started.enter_context(_screen(home, size, environment))
        address = started.enter_context(_dbus(environment))
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        started.enter_context(running(["openbox"], environment))
        started.enter_context(running([LAUNCHER, "--launch-immediately"], environment))
        yield Session(environment, home / "Xvfb_screen0")


@contextmanager
def _screen(home: Path, size: str, environment: dict[str, str]) -> Generator[str]:
    """Xvfb on the first display that is free; its pixels in a file of `home`."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    command += ["-noreset", "-fbdir", str(home)]
    process = subprocess.Popen(
        command, env=environment, pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        process.terminate()
        process.wait(10)


@contextmanager
def _dbus(environment: dict[str, str]) -> Generator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address=1"]
    with subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
