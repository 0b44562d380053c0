"""Before a forum is open: recent ones, a new one, a second start; and a rehearsal of it."""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QDate, QDir, QLockFile, Qt
from PySide6.QtNetwork import QLocalServer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QFileDialog, QLabel, QListView
from pytestqt.qtbot import QtBot

from civicforum.base.settings import read_settings
from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum, open_forum
from civicforum.domain.progress import StartItem
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import OpenSitting
from civicforum.ui.application import Program
from civicforum.ui.deeds import Deed
from civicforum.ui.single import OneWindow
from civicforum.ui.start.new_forum import NewForum
from civicforum.ui.watch import LEAST_DISK, Watch
from tests.support.room import NINE, Room
from tests.ui.driver import Facilitator


def recent(program: Program) -> list[str]:
    view = program.window.findChild(QListView, "recentView")
    assert isinstance(view, QListView)
    model = view.model()
    return [str(model.index(row, 0).data()).partition(",")[0] for row in range(model.rowCount())]


def made(program: Program, title: str) -> NewForum:
    program.window.actions_[Deed.NEW].trigger()
    window = program.window.findChildren(NewForum)[-1]
    window.form.titleLine.setText(title)
    return window


def test_a_new_forum_by_its_fields(program: Program, tmp_path: Path) -> None:
    window = made(program, "Lights / park")
    window.form.hostLine.setText("Dong office")
    window.form.dayEdit.setDate(QDate(2026, 11, 23))
    window.form.startLine.setText("14:00")
    window.form.templateView.setCurrentIndex(window.form.templateView.model().index(7, 0))
    assert window.form.templateAbout.text()
    Facilitator(program).click("makeButton")
    assert (tmp_path / "forums" / "2026-11-23 Lights _ park.forum").is_file()
    forum = Facilitator(program).find_bridge().desk.forum
    assert (forum.title, forum.host, forum.start) == ("Lights / park", "Dong office", "14:00")
    assert len(forum.agenda) > 1
    program.close_forum()
    assert recent(program) == ["Lights / park"]
    assert read_settings(tmp_path / "settings.toml").recent[0].day == "2026-11-23"


def test_what_is_wrong_is_said_and_what_was_typed_stays(program: Program, tmp_path: Path) -> None:
    window = made(program, "Lights")
    window.form.startLine.setText("late")
    Facilitator(program).click("makeButton")
    assert "late" in window.form.newNotice.text()
    assert window.form.titleLine.text() == "Lights"
    window.form.startLine.setText("")
    (tmp_path / "forums").rmdir()
    (tmp_path / "forums").write_text("a file where the folder should be")
    Facilitator(program).click("makeButton")
    assert "forums" in window.form.newNotice.text()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_recent_forums_open_are_looked_for_and_forgotten(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    for title in ("first", "second", "third"):
        path = tmp_path / f"{title}.forum"
        new_forum(path, CreateForum(title, language="en"), ScriptClock(NINE)).close()
        program.open(path)
        program.close_forum()
    (tmp_path / "second.forum").unlink()
    program.window.start_page.refresh()
    assert recent(program) == ["third", "second", "first"]
    view = program.window.start_page.form.recentView
    view.setCurrentIndex(view.model().index(1, 0))
    assert "file not found" in str(view.currentIndex().data())
    QTest.keyClick(view, Qt.Key.Key_Return)
    dialog = program.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    assert recent(program) == ["third", "first"]
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert recent(program) == ["first"]
    assert (tmp_path / "third.forum").exists()
    view.setCurrentIndex(view.model().index(0, 0))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert Facilitator(program).find_bridge().desk.forum.title == "first"


def test_language_colours_and_size_are_remembered(program: Program, tmp_path: Path) -> None:
    actions = program.window.actions_
    for deed in (Deed.KOREAN, Deed.DARK, Deed.LARGER, Deed.TOUCH):
        actions[deed].trigger()
    settings = read_settings(tmp_path / "settings.toml")
    assert (settings.language, settings.scheme, settings.size) == ("ko", "dark", 110)
    assert (settings.touch, actions[Deed.TOUCH].isChecked()) == (True, True)
    for deed in (Deed.ENGLISH, Deed.SYSTEM, Deed.NORMAL_SIZE, Deed.TOUCH):
        actions[deed].trigger()
    settings = read_settings(tmp_path / "settings.toml")
    assert (settings.touch, actions[Deed.TOUCH].isChecked()) == (False, False)


def test_a_second_start_hands_its_file_over(qtbot: QtBot, tmp_path: Path) -> None:
    name = f"civicforum-test-{uuid4().hex}"
    first, second = OneWindow(name), OneWindow(name)
    assert not first.hand_over(None)
    asked: list[Path | None] = []
    first.asked.connect(asked.append)
    assert second.hand_over(tmp_path / "hall.forum")
    qtbot.waitUntil(lambda: asked == [tmp_path / "hall.forum"])
    assert second.hand_over(None)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked[1] is None
    first.close()


def test_who_starts_at_the_same_moment_waits_for_a_turn(qtbot: QtBot) -> None:
    name = f"civicforum-test-{uuid4().hex}"
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication as A; a = A([]); "
        "from civicforum.ui.single import OneWindow; w = OneWindow(sys.argv[1]); "
        "print('ready', flush=True); print(w.hand_over(None))"
    )
    turn = QLockFile(f"{QDir.tempPath()}/{name}.lock")
    assert turn.lock()
    command = [sys.executable, "-c", code, name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as second:
        assert second.stdout is not None
        assert second.stdout.readline() == "ready\n"
        with suppress(subprocess.TimeoutExpired):
            second.wait(1)  # as long as it takes who does not wait to find nobody
        first = QLocalServer()
        assert first.listen(name)  # as the one that has the turn does
        turn.unlock()
        assert second.stdout.readline() == "True\n"
    first.close()


def test_the_window_comes_forward_with_the_file(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "hall.forum"
    new_forum(path, CreateForum("Hall", language="en"), ScriptClock(NINE)).close()
    program.raise_with(None)
    program.raise_with(path)
    bridge = Facilitator(program).find_bridge()
    program.raise_with(path)
    assert Facilitator(program).find_bridge() is bridge


def test_a_copy_under_another_name(facilitator: Facilitator, tmp_path: Path) -> None:
    program = facilitator.program
    program.copy(tmp_path / "copy")
    assert facilitator.toast == "Copy saved: copy.forum"
    with open_forum(tmp_path / "copy.forum") as copy:
        assert copy.forum.title == "주민 토론회"
    program.copy(tmp_path / "copy.forum")
    assert "copy.forum" in facilitator.info
    facilitator.click("infoClose")
    assert facilitator.info == ""


def test_a_rehearsal_leaves_nothing(facilitator: Facilitator, room: Room) -> None:
    before = len(room.desk.log)
    facilitator.click("rehearseButton")
    assert facilitator.badge == "REHEARSAL, not recorded"
    desk = facilitator.find_bridge().desk
    desk.do(OpenSitting())
    desk.do(StartItem("floor"))
    assert len(room.desk.log) == before
    facilitator.settle()
    assert facilitator.next_label.startswith("Next:")
    facilitator.click("rehearseButton")
    assert facilitator.badge == "Not started"
    assert facilitator.find_bridge().desk is room.desk
    assert len(room.desk.log) == before
    facilitator.program.end_rehearsal()


def test_a_rehearsal_ends_with_the_window(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    path = tmp_path / "hall.forum"
    new_forum(path, CreateForum("Hall", language="en"), ScriptClock(NINE)).close()
    content = path.read_bytes()
    program.open(path)
    program.rehearse()
    assert list((tmp_path / "temporary").iterdir())
    program.rehearse()
    program.end()
    assert list((tmp_path / "temporary").iterdir()) == []
    assert [found.name for found in tmp_path.glob("*.forum*")] == ["hall.forum"]
    assert len(path.read_bytes()) == len(content)


def test_no_room_for_a_rehearsal_is_told(
    facilitator: Facilitator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    facilitator.click("rehearseButton")
    assert "nowhere" in facilitator.info
    assert facilitator.badge == "Not started"


def test_an_unexpected_stop_is_told(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "hall.forum"
    desk = new_forum(path, CreateForum("Hall", language="en"), ScriptClock(NINE))
    for name in (path.name, f"{path.name}-wal"):
        (tmp_path / f"killed-{name}").write_bytes((tmp_path / name).read_bytes())
    desk.close()
    (tmp_path / "killed-hall.forum").rename(tmp_path / "killed.forum")
    (tmp_path / "killed-hall.forum-wal").rename(tmp_path / "killed.forum-wal")
    program.open(tmp_path / "killed.forum")
    assert "the last entry is of 09:00:00" in Facilitator(program).info
    program.open(path)
    assert Facilitator(program).info == ""


def test_battery_and_disk_are_told_once(program: Program) -> None:
    watch = Watch(program.window)
    label = program.window.form.infoLabel
    assert isinstance(label, QLabel)
    watch.weigh(25, LEAST_DISK)
    assert program.window.form.infoBar.isHidden()
    watch.weigh(20, LEAST_DISK)
    assert label.text() == "Battery at 20 %. Plug in the laptop."
    program.window.info.clear()
    watch.weigh(19, LEAST_DISK)
    assert program.window.form.infoBar.isHidden()
    watch.weigh(9, 100_000_000)
    assert label.text().startswith("Only 100 MB are free")
    watch.look()
    watch.begin()
    watch.end()


def test_the_date_field_has_the_day_of_the_clock(program: Program) -> None:
    window = made(program, "x")
    assert window.form.dayEdit.date() == QDate(2018, 11, 10)
    assert isinstance(window.form.dayEdit, QDateEdit)
    window.close()
