"""A forum on a disk that fails when it is told to, at the lowest edge of the store."""

from pathlib import Path
from typing import TYPE_CHECKING

from civicforum.desk.desk import Desk
from civicforum.domain.record import CreateForum
from civicforum.store import driver
from civicforum.store.file import ForumFile
from tests.support.files import Connect, desk_over

if TYPE_CHECKING:
    from sqlite3 import Connection


class FailingConnection:
    """A connection of the standard driver that fails when an order begins with a word."""

    def __init__(self, connection: "Connection") -> None:
        self.connection = connection
        self.word, self.error = "", "disk I/O error"

    def execute(self, sql: str, *parameters: object) -> object:
        if self.word and sql.startswith(self.word):
            self.word = ""
            raise driver.DriverError(self.error)
        return self.connection.execute(sql, *parameters)  # pyright: ignore[reportArgumentType]

    def executemany(self, sql: str, rows: list[tuple[object, ...]]) -> None:
        if rows and self.word and sql.startswith(self.word):
            self.word = ""
            raise driver.DriverError(self.error)
        self.connection.executemany(sql, rows)  # pyright: ignore[reportArgumentType]

    def __getattr__(self, name: str) -> object:
        return getattr(self.connection, name)


def failing_desk(
    path: Path, connect: Connect = driver.connect, *, language: str = "ko"
) -> tuple[Desk, FailingConnection]:
    """A new forum, and the connection that fails at the order that begins with its `word`."""
    made: list[FailingConnection] = []

    def connect_failing(target: str) -> "Connection":
        made.append(FailingConnection(connect(target)))
        return made[-1]  # pyright: ignore[reportReturnType]

    desk = desk_over(ForumFile.create(path, connect_failing))
    desk.do(CreateForum("토론회", language=language))
    return desk, made[0]
