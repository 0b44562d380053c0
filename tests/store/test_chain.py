"""Whatever is changed, added or taken away behind the program's back is found and named."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civicforum.base.errors import Trouble
from civicforum.store import driver
from civicforum.store.chain import FIRST_LINK, digest, envelope, link, name_seal
from civicforum.store.file import ForumFile
from tests.support.files import ERASED, NAMES, Connect, raw, rows, sample

if TYPE_CHECKING:
    from sqlite3 import Connection

EVENTS = ["seq", "step", "at", "initiator", "command", "kind", "payload", "salt", "digest", "link"]
NAME_COLUMNS = ["person", "version", "seq", "payload", "salt", "digest"]
PLACES = [("events", column) for column in EVENTS] + [("names", column) for column in NAME_COLUMNS]
KEYS = {"events": "seq", "names": "person || version"}


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Connection"]:
    """The sample in memory, where many changes can be tried quickly."""
    path = tmp_path_factory.mktemp("chain") / "sample.forum"
    sample(path, driver.connect)
    on_disk, in_memory = driver.connect(str(path)), driver.connect(":memory:")
    on_disk.backup(in_memory)
    on_disk.close()
    yield in_memory
    in_memory.close()


def found(memory: "Connection", sql: str, values: tuple[object, ...] = ()) -> Trouble | None:
    """What is found after a change, which is then taken back; None where it changed nothing."""
    memory.execute("BEGIN")
    try:
        if not memory.execute(sql, values).rowcount:
            return None
        with pytest.raises(Trouble) as caught:
            ForumFile(memory, None).load()
        return caught.value
    finally:
        memory.execute("ROLLBACK")


def changed(value: object) -> Iterator[object]:
    """The value with each of its bytes changed in turn, shortened, lengthened; a number moved."""
    if isinstance(value, int):
        yield from (value + 1, value - 1, -value, value + 256)
    elif value is None:
        yield from (b"", b"x" * 16)
    else:
        content = value.encode() if isinstance(value, str) else bytes(value)  # pyright: ignore[reportArgumentType]
        for place in range(len(content)):
            yield content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
        yield from (content[:-1], content + b"\0")


@pytest.mark.parametrize(("table", "column"), PLACES)
def test_every_byte_of_every_column_counts(memory: "Connection", table: str, column: str) -> None:
    cast = "CAST(? AS TEXT)" if column in {"initiator", "command", "kind", "person"} else "?"
    kept = memory.execute(f"SELECT {KEYS[table]}, seq, {column} FROM {table}").fetchall()
    for key, seq, value in kept:
        for other in changed(value):
            sql = f"UPDATE OR IGNORE {table} SET {column} = {cast} WHERE {KEYS[table]} = ?"
            trouble = found(memory, sql, (other, key))
            if trouble and trouble.code == "chain-broken" and column != "seq":
                assert trouble.values["seq"] == seq
            assert trouble is None or trouble.code in {"chain-broken", "file-damaged"}
            assert trouble or column in {"seq", "version", "person"}  # only a key can collide


@pytest.mark.parametrize("table", ["events", "names"])
def test_every_row_that_is_missing_is_named(memory: "Connection", table: str) -> None:
    for key, seq in memory.execute(f"SELECT {KEYS[table]}, seq FROM {table}").fetchall():
        trouble = found(memory, f"DELETE FROM {table} WHERE {KEYS[table]} = ?", (key,))
        assert trouble
        assert (trouble.code, trouble.values["seq"]) == ("chain-broken", seq)


@pytest.mark.parametrize("keep", range(11))
def test_the_newest_entries_cannot_go_missing(memory: "Connection", keep: int) -> None:
    memory.execute("BEGIN")
    memory.execute("DELETE FROM names WHERE seq > ?", (keep,))
    memory.execute("DELETE FROM events WHERE seq > ?", (keep,))
    try:
        with pytest.raises(Trouble, match="chain-broken") as caught:
            ForumFile(memory, None).load()
    finally:
        memory.execute("ROLLBACK")
    assert caught.value.values["seq"] == keep + 1


@pytest.mark.parametrize(
    "sql",
    [
        f"INSERT INTO events SELECT 12, {', '.join(EVENTS[1:])} FROM events WHERE seq = 11",
        "INSERT INTO names SELECT person, 9, 99, payload, salt, digest FROM names WHERE seq = 7",
        "INSERT INTO names SELECT person, 9, 0, payload, salt, digest FROM names WHERE seq = 7",
        "INSERT INTO names SELECT person, 9, 7, payload, salt, digest FROM names WHERE seq = 7",
        "UPDATE names SET payload = NULL, salt = NULL WHERE seq = 7",
        "UPDATE names SET payload = NULL WHERE seq = 7",
        "UPDATE names SET salt = NULL WHERE seq = 7",
        "UPDATE events SET seq = -seq",
        "DELETE FROM events",
        "UPDATE sqlite_sequence SET seq = 10",
    ],
)
def test_what_somebody_might_try_is_found(memory: "Connection", sql: str) -> None:
    trouble = found(memory, sql)
    assert trouble
    assert trouble.code == "chain-broken"


def test_an_erased_name_cannot_be_brought_back(
    memory: "Connection", tmp_path: Path, connect: Connect
) -> None:
    """Not even with the very bytes of an earlier copy of the file."""
    earlier, later = tmp_path / "earlier.forum", tmp_path / "later.forum"
    with ForumFile.create(earlier, connect):
        pass
    sample(later, connect)
    erased = rows(later, "SELECT person FROM names WHERE payload IS NULL")
    assert len(erased) == 1
    salt, payload = bytes(16), f'["{ERASED}", ""]'.encode()
    raw(
        later,
        (
            "UPDATE names SET payload = ?, salt = ?, digest = ? WHERE person = ?",
            (payload, salt, digest(salt, payload), *erased[0]),
        ),
    )
    with pytest.raises(Trouble, match="chain-broken"):
        ForumFile.open(later, connect)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_nothing_can_be_exchanged(memory: "Connection", data: st.DataObject) -> None:
    one, other = data.draw(
        st.lists(st.integers(1, 11), min_size=2, max_size=2, unique=True), label="rows"
    )
    columns = data.draw(st.sets(st.sampled_from(EVENTS[1:]), min_size=1), label="columns")
    row = f"SELECT {', '.join(sorted(columns))} FROM events WHERE seq = ?"
    before = memory.execute(row, (one,)).fetchone()
    after = memory.execute(row, (other,)).fetchone()
    if before == after:
        return
    sets = ", ".join(f"{column} = ?" for column in sorted(columns))
    assert found(memory, f"UPDATE events SET {sets} WHERE seq = ?", (*after, one))


def test_an_event_of_a_later_release_is_named(memory: "Connection") -> None:
    """Its chain holds, but this release cannot read it."""
    sealed, salt = FIRST_LINK, bytes(16)
    for seq, kind, payload, expected in (
        (1, "MoonLanded", b"{}", "MoonLanded"),
        (1, "ForumDescribed", b"{}", "ForumDescribed"),
        (1, "ForumDescribed", b"not json", "ForumDescribed"),
    ):
        own = digest(salt, payload)
        head = envelope(seq, 1, at=0, kind=kind, command="c", initiator="i")
        file = ForumFile.in_memory()
        values = (seq, 1, 0, "i", "c", kind, payload, salt, own, link(sealed, own, (), head))
        file._connection.execute(  # pyright: ignore[reportPrivateUsage]
            "INSERT INTO events (seq, step, at, initiator, command, kind, payload, salt, digest, "
            "link) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        with pytest.raises(Trouble, match="event-unknown") as caught:
            file.load()
        assert caught.value.values == {"seq": 1, "kind": expected}
        file.close()


def test_seals_tell_apart_what_looks_alike() -> None:
    assert name_seal("p1", 1, b"x" * 32) != name_seal("p", 11, b"x" * 32)
    heads = {
        envelope(1, 11, at=1, kind="k", command="c", initiator="i"),
        envelope(11, 1, at=1, kind="k", command="c", initiator="i"),
        envelope(1, 1, at=1, kind="k", command="c", initiator="i\nj"),
    }
    assert len(heads) == 3
    assert digest(b"a" * 16, b"b") != digest(b"a" * 15 + b"b", b"b")


def test_the_names_of_the_sample_are_read(memory: "Connection") -> None:
    """The fixture is whole: nothing above was found for another reason."""
    names = set(ForumFile(memory, None).load().roll.names.values())
    assert names == {"", "김하늘", *NAMES} - {ERASED}
