"""A full, failing or read-only disk: the order fails, nothing has changed, trying again works."""

import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest

from civicforum.base.errors import Trouble
from civicforum.desk.desk import Desk
from civicforum.domain.cards import AddCard
from civicforum.domain.people import AddPerson
from civicforum.domain.record import CreateForum
from civicforum.store import driver
from civicforum.store.file import ForumFile
from tests.support.failing_driver import FailingConnection, failing_desk
from tests.support.files import Connect, desk_over, sample, standard

# In a process of its own, whose files may not grow beyond a size: as a disk that is full.
_FULL = """
import resource, signal, sqlite3, sys
from pathlib import Path
from civicforum.base.errors import Trouble
from civicforum.desk.opening import new_forum, open_forum
from civicforum.domain.cards import AddCard
from civicforum.domain.people import AddPerson
from civicforum.domain.record import CreateForum
from civicforum.store.file import files_beside

def room_for(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))

hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
room_for(3000)
try:
    new_forum(path, CreateForum("토론회"))
except Trouble as trouble:
    print("new:", trouble.code)
assert list(path.parent.iterdir()) == [], list(path.parent.iterdir())
room_for(hard)
desk = new_forum(path, CreateForum("토론회"))
desk.do(AddPerson("김하나"))
wal = files_beside(path)[0]
for spare in (0, 100, 2000, 5000, 9000):
    forum, roll, log, size = desk.forum, desk.roll, len(desk.log), wal.stat().st_size
    room_for(size + spare)
    for command in (AddCard("의견 " * 4000), AddPerson("이두리 " * 50)) * 2:
        try:
            desk.do(command)
        except Trouble as trouble:
            print("do:", trouble.code)
            assert (desk.forum, desk.roll, len(desk.log)) == (forum, roll, log)
        else:
            forum, roll, log = desk.forum, desk.roll, len(desk.log)
    room_for(hard)
    desk.do(AddCard("다시 " * 4000))
    print("again:", len(desk.log) > log)
forum = desk.forum
room_for(4096)
desk.close()
room_for(hard)
desk = open_forum(path)
print("same:", desk.forum == forum)
desk.close()
print("one file:", [file.name for file in path.parent.iterdir()] == [path.name])
"""

# In a process of an ordinary user, for whom read-only files and folders are read-only.
_ORDINARY = """
import os, sys, urllib.parse
from pathlib import Path
from civicforum.base.errors import Trouble
from civicforum.desk.opening import memory_forum, new_forum, open_forum, read_forum
from civicforum.domain.record import CreateForum

path = Path(sys.argv[1])
memory_forum(CreateForum("everything is imported by now")).close()
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
for opening in (open_forum, read_forum):
    try:
        with opening(path) as desk:
            print(len(desk.log))
    except Trouble as trouble:
        print(trouble.code)
try:
    new_forum(path.with_name("new.forum"), CreateForum("x")).close()
except Trouble as trouble:
    print(trouble.code)
else:
    print("made")
"""


@pytest.fixture
def folder() -> Generator[Path]:
    """A folder that an ordinary user may reach; pytest's own are closed to others."""
    with tempfile.TemporaryDirectory() as outer:
        Path(outer).chmod(0o755)
        inner = Path(outer) / "folder"
        inner.mkdir()
        yield inner
        inner.chmod(0o777)


def run(program: str, path: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_full_disk_in_the_middle_of_an_order(path: Path) -> None:
    said = run(_FULL, path)
    assert {line for line in said if line.startswith("new:")} <= {
        "new: disk-full",
        "new: disk-error",
    }
    assert said.count("do: disk-full") + said.count("do: disk-error") >= 5
    assert [line for line in said if not line.startswith(("do:", "new:"))] == [
        *["again: True"] * 5,
        "same: True",
        "one file: True",
    ]


@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "said"),
    [
        (0o666, 0o777, ["11", "11", "made"]),
        (0o444, 0o777, ["file-read-only", "11", "made"]),
        (0o666, 0o555, ["folder-read-only", "11", "folder-read-only"]),
        (0o000, 0o777, ["file-cannot-open", "file-cannot-open", "made"]),
        (0o666, 0o000, ["file-cannot-open", "file-cannot-open", "folder-read-only"]),
    ],
)
def test_an_ordinary_user_where_writing_is_forbidden(
    folder: Path, file_mode: int, folder_mode: int, said: list[str]
) -> None:
    path = folder / "a.forum"
    sample(path, driver.connect)
    path.chmod(file_mode)
    folder.chmod(folder_mode)
    assert run(_ORDINARY, path) == said


def test_a_forum_left_open_in_a_folder_that_became_read_only(folder: Path, tmp_path: Path) -> None:
    """Its log cannot be taken in there: told, not read as if the newest steps were not there."""
    path = folder / "a.forum"
    with ForumFile.create(tmp_path / "live.forum") as file:
        desk = desk_over(file)
        desk.do(CreateForum("토론회"))
        for live in tmp_path.glob("live.forum*"):
            (folder / live.name.replace("live", "a")).write_bytes(live.read_bytes())
    for found in folder.iterdir():
        found.chmod(0o666)
    folder.chmod(0o555)
    assert run(_ORDINARY, path) == ["folder-read-only"] * 3


@pytest.fixture
def failing(path: Path, connect: Connect) -> tuple[Desk, FailingConnection]:
    return failing_desk(path, connect)


@pytest.mark.parametrize("word", ["BEGIN", "INSERT INTO names", "INSERT INTO events", "COMMIT"])
@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("disk I/O error", "disk-error"),
        ("database or disk is full", "disk-full"),
        ("attempt to write a readonly database", "file-read-only"),
        ("database disk image is malformed", "file-damaged"),
        ("unable to open database file", "file-cannot-open"),
        ("something never heard of", "file-trouble"),
    ],
)
def test_an_error_anywhere_changes_nothing(
    failing: tuple[Desk, FailingConnection], path: Path, word: str, error: str, code: str
) -> None:
    desk, connection = failing
    forum, roll = desk.forum, desk.roll
    told: list[object] = []
    desk.subscribe(told.append)
    connection.word, connection.error = word, error
    with pytest.raises(Trouble) as caught:
        desk.do(AddPerson("김하나"))
    assert caught.value.code == code
    assert (desk.forum, desk.roll, len(desk.log), told) == (forum, roll, 1, [])
    desk.do(AddPerson("김하나"))
    desk.do(AddCard("의견"))
    after = desk.forum
    desk.close()
    with desk_over(ForumFile.open(path)) as again:
        assert again.forum == after
        assert len(again.log) == 3
    assert list(path.parent.iterdir()) == [path]


def test_closing_on_a_failing_disk_keeps_everything(
    failing: tuple[Desk, FailingConnection], path: Path
) -> None:
    desk, connection = failing
    desk.do(AddCard("의견"))
    forum = desk.forum
    connection.word = "PRAGMA wal_checkpoint"
    desk.close()
    with desk_over(ForumFile.open(path)) as again:
        assert again.forum == forum
    assert list(path.parent.iterdir()) == [path]


def test_reading_on_a_failing_disk(failing: tuple[Desk, FailingConnection]) -> None:
    desk, connection = failing
    for word in ("SELECT seq", "SELECT content"):
        connection.word = word
        with pytest.raises(Trouble, match="disk-error"):
            desk._file.attachment("x") if "content" in word else desk._file.load()  # pyright: ignore[reportPrivateUsage]
    desk.close()


def test_the_standard_driver_is_the_fallback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)
    loaded = driver._load()  # pyright: ignore[reportPrivateUsage]
    assert loaded.__name__ == "sqlite3"
    with closing(standard(":memory:")) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
