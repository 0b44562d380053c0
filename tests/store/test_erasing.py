"""An erased name is in no byte of the file, whatever happened meanwhile."""

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from civicforum.domain.people import AddPeople, AddPerson, CorrectName, EraseName
from civicforum.domain.record import CreateForum
from civicforum.store import driver, pragmas
from civicforum.store.file import ForumFile, files_beside
from tests.support.files import Connect, desk_over, rows

if TYPE_CHECKING:
    from sqlite3 import Connection

SECRET = "지워질 이름 Zyxwvut"
OTHERS = tuple(AddPerson(f"남을 사람 {number} " + "긴 이름 " * 20) for number in range(200))

_ERASER = """
import os, signal, sys
from pathlib import Path
from civicforum.desk.opening import open_forum
from civicforum.domain.people import EraseName
from civicforum.store.file import ForumFile

def killed(file):
    os.kill(os.getpid(), signal.SIGKILL)

desk = open_forum(Path(sys.argv[1]))
if sys.argv[2] == "before VACUUM":
    ForumFile._finish_erasing = killed
desk.do(EraseName("#1"))
killed(None)
"""


def with_secret(path: Path, connect: Connect) -> None:
    """A forum in which the secret was moved around a lot."""
    with desk_over(ForumFile.create(path, connect)) as desk:
        desk.do(CreateForum("토론회"))
        desk.do(AddPerson(SECRET))
        desk.do(AddPeople(OTHERS))
        for number in range(20):
            desk.do(CorrectName("#1", f"{SECRET} {number}"))
    assert SECRET.encode() in path.read_bytes()


def is_anywhere(path: Path) -> bool:
    return any(SECRET.encode() in file.read_bytes() for file in path.parent.iterdir())


def test_it_is_gone_at_once_and_stays_gone(path: Path, connect: Connect) -> None:
    with_secret(path, connect)
    with desk_over(ForumFile.open(path, connect)) as desk:
        assert is_anywhere(path)
        desk.do(EraseName("#1"))
        assert not is_anywhere(path)
        assert desk.roll.name(desk.forum.person_of("#1")) == ""
        desk.do(CorrectName("#1", "새 이름"))
    assert not is_anywhere(path)
    with desk_over(ForumFile.open(path, connect)) as desk:
        assert desk.roll.name(desk.forum.person_of("#1")) == "새 이름"
        assert set(desk.roll.names.values()) >= {"", "새 이름"}


@pytest.mark.parametrize("moment", ["before VACUUM", "after VACUUM"])
def test_it_is_gone_after_a_kill(path: Path, moment: str, connect: Connect) -> None:
    with_secret(path, connect)
    killed = subprocess.run([sys.executable, "-c", _ERASER, str(path), moment], check=False)
    assert killed.returncode < 0
    assert is_anywhere(path) == (moment == "before VACUUM")
    assert files_beside(path)[0].exists()
    with desk_over(ForumFile.open(path, connect)) as desk:
        assert not is_anywhere(path)
        assert desk.log[-1].command == "EraseName"
    assert not is_anywhere(path)
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("failures", [1, 2, 3])
def test_a_rewriting_that_failed_is_made_up_for(
    path: Path, monkeypatch: pytest.MonkeyPatch, failures: int
) -> None:
    """The step counts, the forum opens on the full disk; the rest is done as soon as it can be."""
    checkpoint, left = pragmas.checkpoint, failures

    def failing(connection: "Connection") -> None:
        nonlocal left
        left -= 1
        if left >= 0:
            raise driver.DriverError("database or disk is full")
        checkpoint(connection)

    with_secret(path, driver.connect)
    with desk_over(ForumFile.open(path)) as desk:
        monkeypatch.setattr(pragmas, "checkpoint", failing)
        desk.do(EraseName("#1"))
        assert desk.log[-1].command == "EraseName"
    assert pending(path) == (failures >= 2)
    with desk_over(ForumFile.open(path)) as desk:
        assert desk.roll.name(desk.forum.person_of("#1")) == ""
    assert not pending(path)
    assert not is_anywhere(path)


def pending(path: Path) -> bool:
    return bool(rows(path, "SELECT 1 FROM notes WHERE name = 'erasing'"))


def test_it_is_rewritten_in_memory(path: Path, connect: Connect) -> None:
    """Not even a deleted temporary file ever holds names."""
    with ForumFile.create(path, connect) as file:
        kept = file._connection.execute("PRAGMA temp_store").fetchone()  # pyright: ignore[reportPrivateUsage]
    assert kept == (2,)
