"""Forum files to test with."""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.domain.attachments import AttachFile
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.people import AddPeople, AddPerson, CorrectName, EraseName
from civicforum.domain.record import CreateForum
from civicforum.domain.undo import Undo
from civicforum.store.file import ForumFile

if TYPE_CHECKING:
    from sqlite3 import Connection

NINE = 1_541_808_000_000  # 2018-11-10T09:00:00+09:00
Connect = Callable[[str], "Connection"]
NAMES = ("김하나", "이두리", "박세찬", "최네온")
ERASED = NAMES[2]


def standard(target: str) -> "Connection":
    """Python's own driver, as `driver.connect` uses it where there is no other."""
    return sqlite3.connect(target, isolation_level=None, uri=True, timeout=0)


def desk_over(file: ForumFile) -> Desk:
    """A desk whose clock stands at nine, with the same ids every time."""
    return Desk(file, ScriptClock(NINE), seed=1)


def sample(path: Path, connect: Connect) -> None:
    """A small forum with all that lies in a file: names, one of them erased, an attachment."""
    with desk_over(ForumFile.create(path, connect)) as desk:
        desk.do(CreateForum("주민 토론회", forum="sample"))
        desk.do(AddPeople(tuple(AddPerson(name) for name in NAMES)))
        desk.do(CheckIn("#1"))
        desk.do(CorrectName("#1", "김하늘"))
        desk.do(EraseName("#3"))
        desk.do(AttachFile("자료.pdf", b"briefing " * 700, attachment="briefing"))
        desk.do(AddCard("버스를 늘리자"))
        desk.do(Undo())


def raw(path: Path, *orders: tuple[str, Sequence[object]] | str) -> None:
    """Meddle with a file as another program would."""
    connection = sqlite3.connect(path, isolation_level=None)
    for order in orders:
        sql, values = (order, ()) if isinstance(order, str) else order
        connection.execute(sql, values)
    connection.close()


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    """What another program reads."""
    connection = sqlite3.connect(path)
    found = connection.execute(sql).fetchall()
    connection.close()
    return found
