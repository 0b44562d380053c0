"""Before Qt is imported: no screen, one locale, no network. After a test: nothing left behind."""

import gc
import os
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from shutil import disk_usage
from tempfile import mkdtemp
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = (
    f"offscreen:configfile={Path(__file__).with_name('support') / 'screens.json'}"
)
os.environ["LANG"] = os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("CIVICFORUM_CLOCK", None)
os.environ["XDG_DATA_HOME"] = mkdtemp(prefix="civicforum-data-")  # not the developer's receipts

import pytest
from hypothesis import settings

from civicforum.base import paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from civicforum.ui.theme import Theme

settings.register_profile("civicforum", deadline=None)  # a slow machine is no defect
settings.load_profile("civicforum")

_MEMORY = "/dev/shm"
if os.access(_MEMORY, os.W_OK) and disk_usage(_MEMORY).free > 2**31:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", _MEMORY)  # syncing costs nothing there

_THIS_MACHINE = {"127.0.0.1", "::1", "localhost", ""}
_connect = socket.socket.connect


def _connect_here_only(self: socket.socket, address: object) -> None:
    if self.family in {socket.AF_INET, socket.AF_INET6}:
        assert isinstance(address, tuple)
        assert address[0] in _THIS_MACHINE, f"a test reaches for the network: {address}"
    _connect(self, address)  # pyright: ignore[reportArgumentType]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform cannot raise windows or pass on size hints, and says so."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def theme(qapp: "QApplication") -> "Theme":
    """The look of the application, once for all windows."""
    from civicforum.ui.theme import Theme

    return Theme(qapp)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:  # pyright: ignore[reportUnusedFunction]
    monkeypatch.setattr(socket.socket, "connect", _connect_here_only)


@pytest.fixture(autouse=True)
def _usual_folders(monkeypatch: pytest.MonkeyPatch) -> None:  # pyright: ignore[reportUnusedFunction]
    """What a test chose with --data-dir is chosen for that test only."""
    monkeypatch.setattr(paths, "_CHOSEN", [])


@pytest.fixture(autouse=True)
def _nothing_is_left(request: pytest.FixtureRequest) -> Iterator[None]:  # pyright: ignore[reportUnusedFunction]
    """Blame the test that leaks a thread, a window that shows, or a timer that runs."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon and t.is_alive()]
    assert not left, f"threads left behind: {left}"
    if "qtbot" in request.fixturenames and "PySide6.QtWidgets" in sys.modules:
        _check_windows()


def _check_windows() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    assert not shown, f"windows left open: {shown}"
    timers = [thing for thing in gc.get_objects() if issubclass(type(thing), QTimer)]
    running = [timer for timer in timers if isValid(timer) and timer.isActive()]
    assert not running, f"timers left running: {running}"
    if not gc.get_freeze_count():
        gc.freeze()  # imported modules are no garbage; looking through them costs every test 0.1 s
