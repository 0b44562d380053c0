"""Older files are brought up to date, after a backup, wholly or not at all."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from civicforum.base.errors import Trouble
from civicforum.store import file as file_module
from civicforum.store import inspection, schema
from civicforum.store.file import ForumFile
from tests.support.files import Connect, desk_over, raw, rows

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

OURS = schema.migrations
VERSION = schema.VERSION


@pytest.fixture
def second(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Plants a release with a second migration; it may fail in the middle."""

    def plant(*, error: Exception | None = None) -> None:
        def migrations() -> "Migrations":
            steps = OURS()

            def second(db: "Database") -> None:
                db.conn.execute("ALTER TABLE events ADD COLUMN mood TEXT")
                db.conn.execute("CREATE TABLE moods (mood TEXT) STRICT")

            def third(db: "Database") -> None:
                db.conn.execute("DROP TABLE moods")
                if error:
                    raise error

            steps(name="0002 moods")(second)
            steps(name="0003 no moods")(third)
            return steps

        monkeypatch.setattr(file_module, "migrations", migrations)
        monkeypatch.setattr(file_module, "VERSION", VERSION + 1)
        monkeypatch.setattr(inspection, "VERSION", VERSION + 1)

    return plant


def columns(path: Path) -> set[object]:
    return {row[0] for row in rows(path, "SELECT name FROM pragma_table_info('events')")}


def test_an_older_file_is_backed_up_and_brought_up_to_date(
    sample_path: Path, second: Callable[..., None], connect: Connect
) -> None:
    with ForumFile.open(sample_path, connect) as file:
        before = file.load()
    second()
    with ForumFile.open(sample_path, connect) as file:
        assert file.load() == before
    assert "mood" in columns(sample_path)
    assert rows(sample_path, "PRAGMA user_version") == [(VERSION + 1,)]
    backup = sample_path.with_name(sample_path.name + f".v{VERSION}-backup1")
    assert sorted(sample_path.parent.iterdir()) == sorted([sample_path, backup])
    assert rows(backup, "PRAGMA user_version") == [(VERSION,)]
    assert "mood" not in columns(backup)
    with ForumFile.open(sample_path, connect) as file:
        assert file.load() == before
    assert len(list(sample_path.parent.iterdir())) == 2


def test_the_backup_is_a_forum_that_opens(
    sample_path: Path, second: Callable[..., None], connect: Connect
) -> None:
    with ForumFile.open(sample_path, connect) as file:
        before = file.load()
    with pytest.MonkeyPatch.context():
        second()
        ForumFile.open(sample_path, connect).close()
    backup = sample_path.with_name(sample_path.name + f".v{VERSION}-backup1")
    kept = backup.read_bytes()
    with ForumFile.open_reading(backup, connect) as file:
        assert file.load() == before
    assert backup.read_bytes() == kept


def test_a_failure_in_the_middle_leaves_the_old_file(
    sample_path: Path,
    second: Callable[..., None],
    connect: Connect,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with ForumFile.open(sample_path, connect) as file:
        before = file.load()
    with monkeypatch.context() as newer:
        second(error=ZeroDivisionError())
        with pytest.raises(ZeroDivisionError):
            ForumFile.open(sample_path, connect)
        newer.undo()
    monkeypatch.setattr(file_module, "migrations", OURS)
    monkeypatch.setattr(file_module, "VERSION", VERSION)
    monkeypatch.setattr(inspection, "VERSION", VERSION)
    assert rows(sample_path, "PRAGMA user_version") == [(VERSION,)]
    assert "mood" not in columns(sample_path)
    with ForumFile.open(sample_path, connect) as file:
        assert file.load() == before


def test_earlier_backups_are_kept(
    sample_path: Path, second: Callable[..., None], connect: Connect
) -> None:
    earlier = sample_path.with_name(sample_path.name + f".v{VERSION}-backup1")
    earlier.write_bytes(b"an earlier backup")
    earlier.with_name(sample_path.name + f".v{VERSION}-backup2.part").write_bytes(b"half a backup")
    second()
    ForumFile.open(sample_path, connect).close()
    assert earlier.read_bytes() == b"an earlier backup"
    names = {file.name.removeprefix(sample_path.name) for file in sample_path.parent.iterdir()}
    assert names == {"", f".v{VERSION}-backup1", f".v{VERSION}-backup2"}


def test_without_a_backup_nothing_is_changed(
    sample_path: Path, second: Callable[..., None], connect: Connect
) -> None:
    part = sample_path.with_name(sample_path.name + f".v{VERSION}-backup1.part")
    part.mkdir()
    second()
    with pytest.raises(Trouble, match="cannot-write"):
        ForumFile.open(sample_path, connect)
    part.rmdir()
    assert rows(sample_path, "PRAGMA user_version") == [(VERSION,)]


def test_an_older_file_is_read_without_changing_it(
    sample_path: Path, second: Callable[..., None], connect: Connect
) -> None:
    second()
    before = sample_path.read_bytes()
    with desk_over(ForumFile.open_reading(sample_path, connect)) as desk:
        assert desk.forum.title == "주민 토론회"
        with pytest.raises(Trouble, match="file-read-only"):
            desk._file.append(desk.log[:1])  # pyright: ignore[reportPrivateUsage]
    assert sample_path.read_bytes() == before
    assert list(sample_path.parent.iterdir()) == [sample_path]


def test_the_newer_version_may_stand_in_the_log_beside(
    sample_path: Path, second: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A newer release was stopped before it took its log in: the first bytes look old."""
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with monkeypatch.context():
        second()
        with ForumFile.open(sample_path):
            for file in tmp_path.glob(sample_path.name + "*"):
                (crashed / file.name).write_bytes(file.read_bytes())
    monkeypatch.undo()
    found = crashed / sample_path.name
    assert inspection.inspect(found) == VERSION
    with pytest.raises(Trouble, match="file-newer"):
        ForumFile.open(found)


def test_what_is_newer_is_refused(sample_path: Path, connect: Connect) -> None:
    raw(sample_path, "PRAGMA user_version = 7")
    before = sample_path.read_bytes()
    for opening in (ForumFile.open, ForumFile.open_reading):
        with pytest.raises(Trouble, match="file-newer") as caught:
            opening(sample_path, connect)
        assert caught.value.values["version"] == 7
    assert sample_path.read_bytes() == before
