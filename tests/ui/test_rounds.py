"""Every window opened and closed twenty times: nothing is left that was not there before."""

import gc
import operator
import threading
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from civicforum.desk.clock import ScriptClock
from civicforum.ui.application import Program
from civicforum.ui.deeds import Deed
from civicforum.ui.language import speak
from civicforum.ui.theme import Theme
from tests.ui.busy import play_until
from tests.ui.tour import pages, scenes, windows

ROUNDS, WARM = 20, 3
PAINTED = 5
"""Every so many rounds the colours change: Qt paints a thousand widgets anew for a second."""


@pytest.mark.timeout(400)
def test_nothing_is_left_after_twenty_rounds(tmp_path: Path, qtbot: QtBot, theme: Theme) -> None:
    path = tmp_path / "day.forum"
    clock = play_until(path, -1)  # not sealed
    kept: list[tuple[int, ...]] = []
    seen: set[str] = set()
    for number in range(ROUNDS):
        is_painted = number % PAINTED == 0
        seen |= _round(path, clock, theme, qtbot, is_painted=is_painted)
        kept.append(_left())
    assert {"run-pollTab", "prepare-people", "wrapup-sync", "projector-blank"} <= seen
    assert {
        "window-new",
        "window-roster",
        "window-find",
        "window-reopenSitting",
        "window-papers",
    } <= seen
    grown = [row for row in kept[WARM:] if any(map(operator.gt, row, kept[WARM]))]
    assert grown == [], (kept[WARM], grown)


def _round(
    path: Path, clock: ScriptClock, theme: Theme, qtbot: QtBot, *, is_painted: bool
) -> set[str]:
    """The whole program, from its start to its end."""
    program = Program(theme, clock=clock, make_sample=lambda: path)
    program.start(None)
    program.open(path)
    qtbot.waitUntil(program.window.isActiveWindow)
    seen = {*pages(program), *scenes(program), *(name for name, _ in windows(program))}
    for language in ("ko", "en"):
        speak(language)
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light) if is_painted else ():
        theme.choose(scheme)
    for deed in (Deed.REHEARSE, Deed.END_REHEARSAL):
        program.window.actions_[deed].trigger()
    program.end()
    program.window.deleteLater()
    program.deleteLater()
    return seen


def _left() -> tuple[int, ...]:
    """Widgets, living objects of Qt, open files, threads."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    things = [thing for thing in gc.get_objects() if issubclass(type(thing), QObject)]
    return (
        len(QApplication.allWidgets()),
        sum(isValid(thing) for thing in things),
        psutil.Process().num_fds(),
        threading.active_count(),
    )
