"""What cannot be opened safely is refused in one clear word, and stays as it is."""

import os
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civicforum.base.errors import Trouble
from civicforum.desk.desk import Desk
from civicforum.desk.opening import open_forum, read_forum
from civicforum.domain.record import CreateForum
from civicforum.store.file import ForumFile
from civicforum.store.inspection import require_live_place
from tests.support.files import Connect, raw

_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200)


def refused(path: Path, connect: Connect) -> str:
    """The code that both ways of opening tell, with the file left as it was."""
    before = path.read_bytes() if path.is_file() else None
    codes: set[str] = set()
    for opening in (ForumFile.open, ForumFile.open_reading):
        with pytest.raises(Trouble) as caught:
            opening(path, connect)
        codes.add(caught.value.code)
    assert len(codes) == 1
    assert (path.read_bytes() if path.is_file() else None) == before
    return codes.pop()


def test_missing(path: Path, connect: Connect) -> None:
    assert refused(path, connect) == "file-missing"
    assert refused(path / "below", connect) == "file-missing"
    assert not path.exists()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b"S", "file-truncated"),
        (b"SQLite format 3\0", "file-truncated"),
        (b"title,minutes\r\n", "file-foreign"),
        ("제목\n".encode() * 100, "file-foreign"),
        (_PNG, "file-foreign"),
        (b"PK\x03\x04" + bytes(200), "file-foreign"),
        (bytes(100), "file-foreign"),
        (b"SQLite format 3\0" + bytes(84), "file-foreign"),
    ],
)
def test_foreign(path: Path, connect: Connect, content: bytes, code: str) -> None:
    path.write_bytes(content)
    assert refused(path, connect) == code


def test_another_programs_database(path: Path, connect: Connect) -> None:
    raw(path, "CREATE TABLE moz_places (url TEXT)", "PRAGMA user_version = 1")
    assert refused(path, connect) == "file-foreign"


def test_another_programs_database_that_calls_itself_a_forum(path: Path, connect: Connect) -> None:
    raw(path, "CREATE TABLE x (y)", "PRAGMA application_id = 0x43464F52", "PRAGMA user_version = 1")
    with pytest.raises(Trouble, match="file-damaged"):
        ForumFile.open(path, connect)


@pytest.mark.parametrize(
    "order",
    [
        "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM names; END",
        "CREATE VIEW v AS SELECT * FROM names",
    ],
)
def test_a_forum_that_would_do_things_by_itself(
    sample_path: Path, connect: Connect, order: str
) -> None:
    raw(sample_path, order)
    assert refused(sample_path, connect) == "file-damaged"


@pytest.mark.parametrize("table", ["events", "names", "attachments", "notes"])
def test_a_table_is_missing(sample_path: Path, connect: Connect, table: str) -> None:
    raw(sample_path, f"DROP TABLE {table}")
    with pytest.raises(Trouble, match="file-damaged"), ForumFile.open(sample_path, connect) as file:
        file.load()


def test_no_file_at_all(tmp_path: Path, connect: Connect) -> None:
    assert refused(tmp_path, connect) == "file-foreign"
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe", connect) == "file-foreign"


@pytest.mark.parametrize("share", [0.005, 0.05, 0.3, 0.6, 0.9, 0.99])
def test_truncated(sample_path: Path, connect: Connect, share: float) -> None:
    content = sample_path.read_bytes()
    sample_path.write_bytes(content[: int(len(content) * share)])
    assert refused(sample_path, connect) == "file-truncated"


def test_truncated_at_any_page(sample_path: Path, sample_bytes: bytes) -> None:
    for length in (*range(1, 200, 7), *range(4096, len(sample_bytes), 4096)):
        sample_path.write_bytes(sample_bytes[:length])
        with pytest.raises(Trouble, match="file-truncated"):
            ForumFile.open(sample_path)


def _opened(path: Path, opening: Callable[[Path], Desk]) -> object:
    """The forum as it is found, or None where it is refused in words."""
    try:
        desk = opening(path)
    except Trouble:
        return None
    with desk:
        return desk.forum, desk.roll


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 10**6), flips=st.integers(1, 12), reading=st.booleans())
def test_damaged_anywhere(
    tmp_path_factory: pytest.TempPathFactory,
    sample_source: Path,
    *,
    seed: int,
    flips: int,
    reading: bool,
) -> None:
    """Random bytes changed: refused in words, or nothing of what is used was touched."""
    lots = random.Random(seed)
    folder = tmp_path_factory.mktemp("damaged")
    whole, damaged = folder / "whole.forum", folder / "damaged.forum"
    content = bytearray(sample_source.read_bytes())
    whole.write_bytes(content)
    for _ in range(flips):
        content[lots.randrange(len(content))] ^= lots.randrange(1, 256)
    damaged.write_bytes(content)
    opening = read_forum if reading else open_forum
    found = _opened(damaged, opening)
    assert found is None or found == _opened(whole, opening)


def test_a_damaged_page_of_the_log_is_refused(sample_path: Path, connect: Connect) -> None:
    content = bytearray(sample_path.read_bytes())
    for place in range(4096, len(content), 4096):
        content[place : place + 8] = b"\xff" * 8
    sample_path.write_bytes(content)
    assert refused(sample_path, connect) == "file-damaged"


MOUNTS = [
    ("/", "ext4", "rw"),
    ("/net", "autofs", "rw"),
    ("/net/office", "nfs4", "rw"),
    ("/net/office/local", "ext4", "rw"),
    ("/home", "fuseblk", "rw"),
    ("/home/me/phone", "fuse.gvfsd-fuse", "rw"),
    ("/both", "cifs", "rw"),
    ("/both", "ext4", "rw"),
    ("/later", "ext4", "rw"),
    ("/later", "SMB3", "rw"),
    ("/drive", "NTFS", "rw,remote"),
]


@pytest.mark.parametrize(
    ("mounted", "is_refused"),
    [
        ("/net", False),
        ("/net/office", True),
        ("/net/office/local", False),
        ("/home", False),
        ("/home/me/phone", True),
        ("/both", False),
        ("/later", True),
        ("/drive", True),
        ("/none", False),
    ],
)
def test_on_a_network_share(tmp_path: Path, mounted: str, is_refused: bool) -> None:
    mounts = [
        (str(tmp_path / point[1:]) if point != "/" else "/", *rest) for point, *rest in MOUNTS
    ]
    folder = tmp_path / mounted[1:]
    folder.mkdir(parents=True)
    if is_refused:
        with pytest.raises(Trouble, match="file-on-network"):
            require_live_place(folder / "a.forum", mounts)  # pyright: ignore[reportArgumentType]
    else:
        require_live_place(folder / "a.forum", mounts)  # pyright: ignore[reportArgumentType]


def test_where_no_mount_is_known(tmp_path: Path) -> None:
    require_live_place(tmp_path / "a.forum", [])
    require_live_place(tmp_path / "a.forum")


@pytest.mark.parametrize("closed", ["file", "folder"])
def test_where_writing_is_forbidden(
    sample_path: Path, closed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `test_faults` shows with a real ordinary user."""
    forbidden = sample_path if closed == "file" else sample_path.parent
    real = os.access

    def access(path: Path, mode: int) -> bool:
        return real(path, mode) and not (path == forbidden and mode == os.W_OK)

    monkeypatch.setattr(os, "access", access)
    with pytest.raises(Trouble, match=f"{closed}-read-only"):
        ForumFile.open(sample_path)


def test_the_folder_is_missing(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="folder-missing"):
        ForumFile.create(tmp_path / "nowhere" / "a.forum")


def test_the_name_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="file-cannot-open"):
        ForumFile.create(tmp_path / ("a" * 300 + ".forum"))
    with pytest.raises(Trouble, match="file-cannot-open"):
        ForumFile.open(tmp_path / ("a" * 300 + ".forum"))


def test_a_later_sqlite_is_not_needed() -> None:
    """The fallback driver can read STRICT and WITHOUT ROWID tables."""
    assert sqlite3.sqlite_version_info >= (3, 37)


@pytest.mark.parametrize(
    "order", ["UPDATE events SET at = at + 1 WHERE seq = 1", "DROP TABLE envelopes"]
)
def test_a_file_that_is_damaged_is_not_changed(path: Path, connect: Connect, order: str) -> None:
    with Desk(ForumFile.create(path, connect)) as desk:
        desk.do(CreateForum("토론회"))
    raw(path, order)
    before = path.read_bytes()
    with pytest.raises(Trouble):
        ForumFile.open(path, connect)
    assert path.read_bytes() == before
