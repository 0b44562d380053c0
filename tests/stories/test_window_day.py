"""The same sample day, clicked and typed through the real window: the log is the same."""

from itertools import takewhile
from pathlib import Path

from pytestqt.qtbot import QtBot

from civicforum.base.paths import resources
from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum, open_forum
from civicforum.desk.script import Line, play, read_script
from civicforum.domain.record import CreateForum
from civicforum.ui.application import Program
from civicforum.ui.language import speak
from civicforum.ui.theme import Theme
from tests.support.same_log import comparable
from tests.ui.day import Day

SCRIPT = resources() / "sample" / "gwangju-2018.jsonl"
PREPARED = ("CreateForum", "AddPeople", "AddPoll", "ChangeItem")


def test_the_day_by_clicks_gives_the_same_log(tmp_path: Path, qtbot: QtBot, theme: Theme) -> None:
    lines = read_script(SCRIPT)
    scripted = _played(tmp_path / "script.forum", lines)
    prepared = list(takewhile(lambda line: type(line.command).__name__ in PREPARED, lines))
    clock = ScriptClock(prepared[0].at or 0)
    _played(tmp_path / "clicked.forum", prepared)
    speak("ko")
    program = Program(theme, clock=clock, make_sample=lambda: tmp_path)
    program.start(tmp_path / "clicked.forum")
    day = Day(program)
    qtbot.waitUntil(program.window.isActiveWindow)
    for line in lines[len(prepared) :]:
        clock.set(line.at or 0)
        day.do(line.command)
    assert "78.6%" in day.bars
    program.end()
    with open_forum(tmp_path / "clicked.forum") as desk:
        assert comparable(desk.log) == scripted
    assert sorted(path.name for path in tmp_path.iterdir()) == ["clicked.forum", "script.forum"]


def _played(path: Path, lines: list[Line]) -> list[tuple[int, str, str, object]]:
    clock = ScriptClock(lines[0].at or 0)
    assert isinstance(lines[0].command, CreateForum)
    with new_forum(path, lines[0].command, clock) as desk:
        play(desk, lines[1:], clock)
        return comparable(desk.log)
