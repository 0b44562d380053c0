"""An erased name is in no byte of the file, whatever happened meanwhile."""

import subprocess
import sys
from pathlib import Path

import pytest

from civicforum.domain.people import AddPeople, AddPerson, CorrectName, EraseName
from civicforum.domain.record import CreateForum
from civicforum.store import driver
from civicforum.store.file import ForumFile, files_beside
from tests.support.files import Connect, desk_over

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
        desk.do(AddPerson(SECRET, contact=SECRET))
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


def test_a_rewriting_that_failed_is_made_up_for(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The step is acknowledged; the rest of its work is done at the next opening."""
    def failing(file: ForumFile) -> None:
        raise driver.DriverError("database or disk is full")

    with_secret(path, driver.connect)
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(ForumFile, "_finish_erasing", failing)
        desk = desk_over(ForumFile.create(tmp_path / "other.forum"))
        desk.do(CreateForum("다른 토론회"))
        desk.do(AddPerson("누군가"))
        desk.do(EraseName("#1"))
        desk.close()
    with desk_over(ForumFile.open(tmp_path / "other.forum")) as desk:
        assert "누군가".encode() not in (tmp_path / "other.forum").read_bytes()


def test_it_is_rewritten_in_memory(path: Path, connect: Connect) -> None:
    """Not even a deleted temporary file ever holds names."""
    with ForumFile.create(path, connect) as file:
        kept = file._connection.execute("PRAGMA temp_store").fetchone()  # pyright: ignore[reportPrivateUsage]
    assert kept == (2,)
