from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.archive.manifest import MANIFEST, ManifestError, hashes_in, manifest_of
from civicforum.archive.parcel import Parcel, Piece
from civicforum.archive.sync import Synced, sync
from civicforum.archive.versions import forum_folder, plan
from civicforum.base.errors import Trouble
from tests.archive.conftest import NAME, files, small_parcel
from tests.support.room import NINE


def run(parcel: Parcel, stick: Path) -> Synced:
    return sync(parcel, stick, at=NINE, receipts=stick.parent / "receipts")


def named(stem: str, forum: str = "abcdefgh22334455") -> Parcel:
    return Parcel(forum, "제목", stem, "a1", small_parcel().pieces)


def test_it_goes_into_the_first_version_of_the_forums_own_folder(stick: Path) -> None:
    chosen = plan(small_parcel(), stick)
    assert chosen.folder == stick / f"{NAME} (abcdefgh22334455)" / "v0001"
    assert (chosen.is_complete, list(stick.iterdir())) == (False, [])


def test_another_content_becomes_another_version(stick: Path) -> None:
    run(small_parcel(), stick)
    before = files(stick)
    second = run(small_parcel(link="b2"), stick)
    assert second.receipt.version == "v0002"
    assert before.items() < files(stick).items()
    first = run(small_parcel(), stick)
    assert (first.receipt.version, first.was_complete) == ("v0001", True)


def test_a_file_that_was_only_looked_at_is_the_same_content(stick: Path) -> None:
    run(small_parcel(), stick)
    before = files(stick)
    again = run(small_parcel(sealed=b"SQLite counted on"), stick)
    assert again.was_complete
    assert files(stick) == before
    sizes = {copy.name: copy.bytes for copy in again.receipt.files}
    assert sizes["sealed.forum"] == len(small_parcel().pieces[1].data)


def test_what_a_run_left_that_was_cut_off_is_gone_on_with(stick: Path) -> None:
    parcel = small_parcel()
    version = plan(parcel, stick).folder
    version.mkdir(parents=True)
    (version / "record.json").write_bytes(parcel.pieces[0].data)
    (version / f".{'a' * 32}.part").write_bytes(b"half")
    (version / "Thumbs.db").write_bytes(b"not ours")
    done = run(parcel, stick)
    assert [copy.is_new for copy in done.receipt.files] == [False, True, True, True]
    assert sorted(path.name for path in version.iterdir() if path.suffix != ".json") == [
        *("Thumbs.db", MANIFEST, "minutes-internal.pdf", "minutes-public.pdf", "sealed.forum")
    ]


@pytest.mark.parametrize("torn", [b"", b"SQLite SQ", None])
def test_a_version_cut_off_with_another_content_is_left_alone(
    stick: Path, torn: bytes | None
) -> None:
    version = plan(small_parcel(), stick).folder
    version.mkdir(parents=True)
    if torn is None:
        (version / "sealed.forum").mkdir()
    else:
        (version / "sealed.forum").write_bytes(torn)
    before = files(stick)
    assert run(small_parcel(), stick).receipt.version == "v0002"
    assert before.items() <= files(stick).items()


def test_a_file_where_a_version_would_be_is_left_alone(stick: Path) -> None:
    folder = plan(small_parcel(), stick).folder.parent
    folder.mkdir()
    (folder / "V0007").write_text("a note")
    (folder / "v1").mkdir()
    assert run(small_parcel(), stick).receipt.version == "v0008"


def test_a_file_where_the_forums_folder_would_be_is_left_alone(stick: Path) -> None:
    folder = plan(small_parcel(), stick).folder.parent
    folder.write_text("a note")
    with pytest.raises(Trouble) as trouble:
        run(small_parcel(), stick)
    assert trouble.value.code == "sync-failed"
    assert folder.read_text() == "a note"


def test_a_link_that_leads_nowhere_does_not_stop_it(stick: Path) -> None:
    version = plan(small_parcel(), stick).folder
    version.mkdir(parents=True)
    (version / "record.json").symlink_to("nowhere")
    assert run(small_parcel(), stick).receipt.version == "v0002"


@pytest.mark.parametrize("name", ["sealed.forum", "minutes-public.pdf", MANIFEST])
@pytest.mark.parametrize("content", [b"other", b"\xff\xfe", b"", None])
def test_a_broken_copy_is_told_and_not_repaired(
    stick: Path, name: str, content: bytes | None
) -> None:
    version = Path(run(small_parcel(), stick).receipt.folder)
    if content is not None:
        (version / name).write_bytes(content)
    elif name != MANIFEST:
        (version / name).unlink()
    else:
        (version / name).write_bytes(b"0" * 64 + b"  ../../outside.txt\n")
    before = files(stick)
    with pytest.raises(Trouble) as trouble:
        run(small_parcel(), stick)
    assert trouble.value.code == "sync-copy-damaged"
    assert trouble.value.values == {"path": version / name}
    assert files(stick) == before
    version.rename(version.with_name("v0001 broken"))
    assert run(small_parcel(), stick).receipt.version == "v0001"


def test_two_forums_of_one_name_do_not_mix(stick: Path) -> None:
    run(named("토론회", "aaaa"), stick)
    run(named("토론회", "bbbb"), stick)
    assert sorted(path.name for path in stick.iterdir()) == ["토론회 (aaaa)", "토론회 (bbbb)"]


def test_a_forum_whose_file_was_renamed_keeps_its_folder(stick: Path) -> None:
    run(named("토론회"), stick)
    assert run(named("새 이름"), stick).was_complete
    assert len(list(stick.iterdir())) == 1


def test_ids_that_a_disk_could_mistake_are_told_apart(stick: Path) -> None:
    folders = [forum_folder(named("토론회", forum), stick) for forum in ("Hall", "HALL", "../x")]
    assert len({folder.name.lower() for folder in folders}) == 3
    assert all(folder.parent == stick for folder in folders)


@pytest.mark.parametrize(
    ("stem", "folder"),
    [
        ("CON", "_CON (x)"),
        ("nul.2018", "_nul.2018 (x)"),
        ("com1 ", "_com1 (x)"),
        ("conference", "conference (x)"),
        ("a:b?", "a_b_ (x)"),
        (" ..", "forum (x)"),
    ],
)
def test_names_that_windows_reserves_are_avoided(stick: Path, stem: str, folder: str) -> None:
    assert forum_folder(named(stem, "x"), stick).name == folder


@given(st.text(max_size=300), st.text(min_size=1, max_size=40))
def test_every_name_and_id_becomes_one_folder(
    tmp_path_factory: pytest.TempPathFactory, stem: str, forum: str
) -> None:
    stick = tmp_path_factory.mktemp("names")
    stem = stem.encode(errors="ignore").decode()
    folder = forum_folder(named(stem, forum.encode(errors="ignore").decode() or "x"), stick)
    assert folder.parent == stick
    assert len(folder.name.encode()) <= 255
    folder.mkdir()
    assert list(stick.iterdir()) == [folder]


@given(st.lists(st.binary(max_size=20), min_size=1, max_size=5))
def test_a_manifest_says_what_it_was_made_of(contents: list[bytes]) -> None:
    pieces = [Piece(f"piece-{n}.pdf", data) for n, data in enumerate(contents)]
    assert hashes_in(manifest_of(pieces).data) == {p.name: p.sha256 for p in pieces}


@given(st.binary(max_size=200))
def test_what_is_no_manifest_is_found_out(content: bytes) -> None:
    with pytest.raises(ManifestError):
        hashes_in(content)
