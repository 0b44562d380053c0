"""New, open, read: nothing half-made, nothing overwritten, clear words."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused, Trouble
from civicforum.desk import opening
from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.opening import (
    file_name,
    memory_forum,
    new_forum,
    open_forum,
    read_forum,
)
from civicforum.domain.cards import AddCard
from civicforum.domain.event import Entry
from civicforum.domain.record import CreateForum
from civicforum.domain.themes import AddTheme, CardThemed, PutUnderTheme
from civicforum.store.file import ForumFile
from tests.support.files import NINE, raw

CREATE = CreateForum("주민 토론회", day="2026-11-23")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "2026-11-23 주민 토론회.forum"


def test_new_open_read(path: Path) -> None:
    with new_forum(path, CREATE, ScriptClock(NINE), 1) as desk:
        forum = desk.do(AddCard("의견")).forum
    assert list(path.parent.iterdir()) == [path]
    with open_forum(path, ScriptClock(NINE)) as desk:
        assert desk.forum == forum
    before = path.read_bytes()
    with read_forum(path) as desk:
        assert desk.forum == forum
        with pytest.raises(Trouble, match="file-read-only"):
            desk.do(AddCard("또"))
    assert path.read_bytes() == before


def test_new_never_overwrites(path: Path) -> None:
    path.write_bytes(b"precious")
    with pytest.raises(Trouble, match="file-exists"):
        new_forum(path, CREATE)
    assert path.read_bytes() == b"precious"
    assert list(path.parent.iterdir()) == [path]


def test_new_never_overwrites_what_comes_meanwhile(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in_place = opening._put_in_place  # pyright: ignore[reportPrivateUsage]

    def somebody_was_faster(stage: Path, path: Path) -> None:
        path.write_bytes(b"precious")
        put_in_place(stage, path)

    monkeypatch.setattr(opening, "_put_in_place", somebody_was_faster)
    with pytest.raises(Trouble, match="file-exists"):
        new_forum(path, CREATE)
    assert path.read_bytes() == b"precious"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
def test_the_log_of_a_lost_forum_does_not_get_into_a_new_one(path: Path, suffix: str) -> None:
    left = path.with_name(path.name + suffix)
    left.write_bytes(b"frames of a forum that somebody deleted")
    with pytest.raises(Trouble, match="file-exists") as caught:
        new_forum(path, CREATE)
    assert caught.value.values["path"] == left
    assert list(path.parent.iterdir()) == [left]


def test_a_disk_without_hard_links(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(*_: object) -> None:
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(os, "link", link)
    with new_forum(path, CREATE) as desk:
        assert desk.forum.title == "주민 토론회"
    assert list(path.parent.iterdir()) == [path]
    with pytest.raises(Trouble, match="file-exists"):
        new_forum(path, CREATE)


def test_a_disk_that_refuses_even_renaming(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(*_: object) -> None:
        raise PermissionError(1, "no")

    monkeypatch.setattr(os, "link", refusing)
    monkeypatch.setattr(Path, "rename", refusing)
    with pytest.raises(Trouble, match="file-cannot-open"):
        new_forum(path, CREATE)
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("name", ["a" * 300 + ".forum", "nowhere/a.forum"])
def test_places_that_cannot_be(tmp_path: Path, name: str) -> None:
    with pytest.raises(Trouble, match=r"file-cannot-open|folder-missing"):
        new_forum(tmp_path / name, CREATE)
    assert list(tmp_path.iterdir()) == []


def test_a_description_that_does_not_hold_leaves_nothing(path: Path) -> None:
    with pytest.raises(Refused, match="text-empty"):
        new_forum(path, CreateForum(" "))
    assert list(path.parent.iterdir()) == []


def test_what_an_interrupted_new_left_over_is_removed(path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    kept = [
        path.with_name(".other.forum.1.new"),
        path.with_name(".notes.new"),
        path.with_name("2026.forum"),
    ]
    stale = [
        path.with_name(f".a.forum.{gone.pid}.new"),
        path.with_name(f".a.forum.{gone.pid}.new-wal"),
        path.with_name(f".b.forum.{os.getpid()}.new"),
    ]
    for file in kept + stale:
        file.write_bytes(b"x")
    new_forum(path, CREATE).close()
    assert sorted(path.parent.iterdir()) == sorted([*kept, path])


def test_new_cut_off_leaves_nothing_under_the_final_name(path: Path) -> None:
    """Killed at the last moment before the file gets its name; the next New cleans up."""
    program = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from civicforum.desk import opening\n"
        "from civicforum.domain.record import CreateForum\n"
        "opening._put_in_place = lambda stage, path: os.kill(os.getpid(), 9)\n"
        "opening.new_forum(Path(sys.argv[1]), CreateForum('x'))\n"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(path)], check=False)
    assert killed.returncode == -9
    assert not path.exists()
    assert len(list(path.parent.iterdir())) == 1
    new_forum(path, CREATE).close()
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_was_never_finished(path: Path) -> None:
    ForumFile.create(path).close()
    for deed in (open_forum, read_forum):
        with pytest.raises(Trouble, match="file-unfinished"):
            deed(path)
    with pytest.raises(Trouble, match="file-unfinished"):
        open_forum(path)


def test_a_log_that_contradicts_itself(path: Path) -> None:
    """Its chain holds, but it was made by something else."""
    with ForumFile.create(path) as file:
        file.append([Entry(1, 1, 1, "operator", "PutUnderTheme", CardThemed("card", "theme"))])
    for deed in (open_forum, read_forum):
        with pytest.raises(Trouble, match="log-inconsistent"):
            deed(path)


def test_a_broken_chain_leaves_the_file_free(path: Path) -> None:
    with new_forum(path, CREATE) as desk:
        desk.do(AddTheme("주제", theme="t"))
        desk.do(AddCard("의견", card="c"))
        desk.do(PutUnderTheme("c", "t"))
    raw(path, "UPDATE events SET at = at + 1 WHERE seq = 3")
    for _ in range(2):
        with pytest.raises(Trouble, match="chain-broken") as caught:
            open_forum(path)
        assert caught.value.values["seq"] == 3


def test_in_memory() -> None:
    with memory_forum(CREATE, ScriptClock(NINE), 1) as desk:
        assert desk.forum.title == "주민 토론회"
        assert isinstance(desk, Desk)


@pytest.mark.parametrize(
    ("day", "title", "expected"),
    [
        ("2026-11-23", "주민 토론회", "2026-11-23 주민 토론회.forum"),
        ("2026-11-23", "A/B: 'x'? *|<>\\\"", "2026-11-23 A_B_ 'x'_ ______.forum"),
        ("2026-11-23", "주민", "2026-11-23 주민.forum"),
        ("2026-11-23", "끝. ", "2026-11-23 끝.forum"),
        ("2026-11-23", "", "2026-11-23.forum"),
        ("2026-11-23", "줄\n바꿈\x00\u202e", "2026-11-23 줄_바꿈 _.forum"),
        ("", "제목", "제목.forum"),
    ],
)
def test_file_names(day: str, title: str, expected: str) -> None:
    assert file_name(day, title) == expected


@given(st.text(max_size=300))
def test_any_title_gives_a_name_that_a_disk_can_hold(title: str) -> None:
    name = file_name("2026-11-23", title)
    assert len(name.encode()) <= 220
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name.startswith("2026-11-23")
    assert name.endswith(".forum")


def test_the_longest_title_can_be_made(tmp_path: Path) -> None:
    path = tmp_path / file_name("2026-11-23", "🗳" * 300)
    with new_forum(path, CREATE) as desk:
        desk.do(AddCard("의견"))
    assert list(tmp_path.iterdir()) == [path]
