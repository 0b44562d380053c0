"""Create, append, read, close: one file, everything in it, over both drivers."""

from pathlib import Path

import pytest

from civicforum.base.errors import Trouble
from civicforum.domain.attachments import AttachFile
from civicforum.domain.command import AttachmentRecord, NameRecord
from civicforum.domain.event import Entry
from civicforum.domain.kinds import Standing
from civicforum.domain.people import PersonAdded
from civicforum.domain.record import CreateForum, ForumDescribed
from civicforum.domain.undo import Undo
from civicforum.store import driver
from civicforum.store.file import ForumFile, files_beside
from tests.support.files import ERASED, NAMES, Connect, desk_over, raw, rows, sample


def entry(seq: int, title: str = "제목") -> Entry:
    return Entry(
        seq, seq, seq * 1000, "operator", "DescribeForum", ForumDescribed(title, "", "", "")
    )


def test_what_is_written_is_read_back_in_order(path: Path, connect: Connect) -> None:
    entries = [entry(number, f"제목 {number}") for number in range(1, 6)]
    with ForumFile.create(path, connect) as file:
        assert file.load().entries == []
        for one in entries:
            file.append([one])
        link = file.last_link
    with ForumFile.open(path, connect) as file:
        assert file.load().entries == entries
        assert file.last_link == link


def test_a_closed_forum_is_a_single_file(path: Path, connect: Connect) -> None:
    sample(path, connect)
    assert list(path.parent.iterdir()) == [path]
    with desk_over(ForumFile.open(path, connect)):
        assert files_beside(path)[0].exists()
    assert list(path.parent.iterdir()) == [path]


def test_an_open_forum_has_every_step_on_disk(path: Path, connect: Connect) -> None:
    """As another machine would find it after copying both files at this moment."""
    with ForumFile.create(path, connect) as file:
        file.append([entry(1)])
        copy = path.with_name("copy.forum")
        copy.write_bytes(path.read_bytes())
        copy.with_name("copy.forum-wal").write_bytes(files_beside(path)[0].read_bytes())
    with ForumFile.open(copy, connect) as other:
        assert other.load().entries == [entry(1)]


def test_names_come_with_their_step(path: Path, connect: Connect) -> None:
    added = PersonAdded(person="p", version=1, number=1, standing=Standing.PARTICIPANT)
    with ForumFile.create(path, connect) as file:
        file.append(
            [Entry(1, 1, 1, "operator", "AddPerson", added)],
            [NameRecord("p", 1, "김하나")],
        )
        file.append([entry(2)], [NameRecord("p", 2, "김하늘")])
    with ForumFile.open(path, connect) as file:
        assert dict(file.load().roll.names) == {("p", 1): "김하나", ("p", 2): "김하늘"}


def test_the_sample_has_everything(path: Path, connect: Connect) -> None:
    sample(path, connect)
    with desk_over(ForumFile.open(path, connect)) as desk:
        names = [desk.roll.name(person) for person in desk.forum.roster()]
        assert names == ["김하늘", NAMES[1], "", NAMES[3]]
        assert desk.attachment("briefing") == b"briefing " * 700
        assert desk.forum.cards == type(desk.forum.cards)()


def test_a_file_for_reading_stays_as_it_is(path: Path, connect: Connect) -> None:
    sample(path, connect)
    before = path.read_bytes(), path.stat().st_mtime_ns
    with ForumFile.open_reading(path, connect) as file:
        assert file.load().entries
        with pytest.raises(Trouble, match="file-read-only"):
            file.append([entry(99)])
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert list(path.parent.iterdir()) == [path]


def test_a_file_left_open_is_taken_up_before_reading(path: Path, connect: Connect) -> None:
    with ForumFile.create(path, connect) as file:
        file.append([entry(1)])
        copy = path.with_name("copy.forum")
        copy.write_bytes(path.read_bytes())
        copy.with_name("copy.forum-wal").write_bytes(files_beside(path)[0].read_bytes())
    with ForumFile.open_reading(copy, connect) as file:
        assert file.load().entries == [entry(1)]
    assert not files_beside(copy)[0].exists()


def test_a_file_whose_empty_log_was_lost_is_taken_up_before_reading(
    path: Path, connect: Connect
) -> None:
    with ForumFile.create(path, connect):
        copy = path.with_name("copy.forum")
        copy.write_bytes(path.read_bytes())
    with ForumFile.open_reading(copy, connect) as file:
        assert file.load().entries == []
    assert not files_beside(copy)[0].exists()


def test_create_never_overwrites(path: Path, connect: Connect) -> None:
    path.write_bytes(b"precious")
    with pytest.raises(Trouble, match="file-exists"):
        ForumFile.create(path, connect)
    assert path.read_bytes() == b"precious"


def test_create_that_fails_leaves_nothing(path: Path) -> None:
    def refusing(target: str) -> object:
        raise driver.DriverError("disk I/O error")

    with pytest.raises(Trouble, match="disk-error"):
        ForumFile.create(path, refusing)  # pyright: ignore[reportArgumentType]
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("name", ["물음표?와 #과 %41.forum", "a'b\"c.forum", "emoji 🗳️.forum"])
def test_any_file_name_is_a_name(tmp_path: Path, connect: Connect, name: str) -> None:
    path = tmp_path / name
    sample(path, connect)
    with ForumFile.open(path, connect) as file:
        assert len(file.load().entries) == 11
    assert list(tmp_path.iterdir()) == [path]


def test_a_linked_file_is_the_file_itself(path: Path, tmp_path: Path, connect: Connect) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = folder / "link.forum"
    link.symlink_to(path)
    with ForumFile.create(path, connect) as file:
        file.append([entry(1)])
    with ForumFile.open(link, connect) as file:
        file.append([entry(2)]) if file.load().entries else None
        assert files_beside(path)[0].exists()
    assert list(folder.iterdir()) == [link]
    with ForumFile.open_reading(link, connect) as file:
        assert len(file.load().entries) == 2


def test_close_twice_is_close(path: Path, connect: Connect) -> None:
    file = ForumFile.create(path, connect)
    file.close()
    file.close()
    assert list(path.parent.iterdir()) == [path]


def test_our_own_mistakes_are_not_told_as_trouble(path: Path) -> None:
    with ForumFile.create(path) as file:
        file.append([entry(1)])
        with pytest.raises(driver.DriverError, match="UNIQUE"):
            file.append([entry(1)])
        file.append([entry(2)])
    with pytest.raises(driver.DriverError, match="closed"):
        file.append([entry(3)])
    with ForumFile.open(path) as file:
        assert file.load().entries == [entry(1), entry(2)]


def test_an_attachment_is_what_was_attached_or_trouble(path: Path, connect: Connect) -> None:
    sample(path, connect)
    with ForumFile.open(path, connect) as file:
        file.load()
        assert file.attachment("briefing") == b"briefing " * 700
        with pytest.raises(Trouble, match="attachment-missing"):
            file.attachment("nothing")
        file.append([entry(12)], [AttachmentRecord("unannounced", b"x")])
        with pytest.raises(Trouble, match="attachment-missing"):
            file.attachment("unannounced")


def test_an_attachment_that_was_changed_is_told(path: Path, connect: Connect) -> None:
    sample(path, connect)
    raw(path, "UPDATE attachments SET content = CAST('something else' AS BLOB)")
    with (
        desk_over(ForumFile.open(path, connect)) as desk,
        pytest.raises(Trouble, match="attachment-changed"),
    ):
        desk.attachment("briefing")
    raw(path, "DELETE FROM attachments")
    with (
        desk_over(ForumFile.open(path, connect)) as desk,
        pytest.raises(Trouble, match="attachment-missing"),
    ):
        desk.attachment("briefing")


def test_a_file_may_be_attached_again_under_the_id_of_a_withdrawn_one(path: Path) -> None:
    with desk_over(ForumFile.create(path)) as desk:
        desk.do(CreateForum("토론회"))
        desk.do(AttachFile("하나.pdf", b"one", attachment="plan"))
        desk.do(Undo())
        desk.do(AttachFile("둘.pdf", b"two", attachment="plan"))
        assert desk.attachment("plan") == b"two"
    with desk_over(ForumFile.open(path)) as desk:
        assert desk.attachment("plan") == b"two"


def test_the_erased_name_is_nowhere_else(path: Path, connect: Connect) -> None:
    sample(path, connect)
    assert ERASED.encode() not in path.read_bytes()
    assert NAMES[1].encode() in path.read_bytes()
    kept = rows(path, "SELECT count(*) FROM names WHERE payload IS NULL AND salt IS NULL")
    assert kept == [(1,)]
