import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from civicforum.archive import folder as folder_module
from civicforum.archive.folder import create_file, remove_leftovers
from civicforum.archive.parcel import Parcel, sealed_parcel
from civicforum.archive.sync import Synced, planned, sync
from civicforum.base.errors import Trouble
from civicforum.desk.opening import read_forum
from civicforum.domain.record import DescribeForum
from civicforum.domain.sealing import SealForum, UnsealForum
from tests.archive.conftest import changed, files, sealed_forum, small_parcel
from tests.support.room import NINE


class _Usage(NamedTuple):
    total: int
    used: int
    free: int


def _bare_library(*_: object, **__: object) -> object:
    return object()


def run(parcel: Parcel, stick: Path, receipts: Path | None = None) -> Synced:
    return sync(parcel, stick, at=NINE, receipts=receipts or stick.parent / "receipts")


def test_the_copies_open_and_check_under_other_programs(parcel: Parcel, stick: Path) -> None:
    version = Path(run(parcel, stick).receipt.folder)
    with read_forum(version / "sealed.forum") as desk:
        assert desk.last_link == parcel.last_link
    done = subprocess.run(
        ["sha256sum", "-c", "manifest-sha256.txt"],
        cwd=version,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.count(": OK") == 4


def test_nothing_local_is_touched(laptop: Path, stick: Path, receipts: Path) -> None:
    before = laptop.read_bytes(), laptop.stat()
    run(sealed_parcel(laptop), stick, receipts)
    after = laptop.stat()
    assert laptop.read_bytes() == before[0]
    assert (after.st_mtime_ns, after.st_ctime_ns) == (before[1].st_mtime_ns, before[1].st_ctime_ns)
    assert [path.name for path in laptop.parent.iterdir()] == [laptop.name]


def test_the_forums_own_folder_may_be_the_target(laptop: Path, receipts: Path) -> None:
    before = laptop.read_bytes(), laptop.stat().st_mtime_ns
    run(sealed_parcel(laptop), laptop.parent, receipts)
    assert run(sealed_parcel(laptop), laptop.parent, receipts).was_complete
    assert (laptop.read_bytes(), laptop.stat().st_mtime_ns) == before


def test_a_corrected_forum_becomes_the_second_version(laptop: Path, stick: Path) -> None:
    run(sealed_parcel(laptop), stick)
    before = files(stick)
    changed(laptop, UnsealForum("장소가 빠졌다"), DescribeForum(place="강당"), SealForum())
    second = run(sealed_parcel(laptop), stick)
    assert second.receipt.version == "v0002"
    assert before.items() < files(stick).items()


def test_a_forum_looked_at_in_between_is_there_already(laptop: Path, stick: Path) -> None:
    run(sealed_parcel(laptop), stick)
    changed(laptop)
    assert run(sealed_parcel(laptop), stick).was_complete


def test_two_laptops_share_a_stick(tmp_path: Path, stick: Path) -> None:
    for number in "12":
        laptop = tmp_path / number
        laptop.mkdir()
        forum = sealed_forum(laptop / "토론회.forum", forum=f"forum{number}")
        run(sealed_parcel(forum), stick)
    assert sorted(path.name for path in stick.iterdir()) == [
        *("토론회 (forum1)", "토론회 (forum2)")
    ]


def test_again_writes_nothing_there_and_keeps_another_receipt(
    parcel: Parcel, stick: Path, receipts: Path
) -> None:
    first = run(parcel, stick, receipts)
    before = {path: path.stat().st_mtime_ns for path in stick.rglob("*")}
    again = run(parcel, stick, receipts)
    assert {path: path.stat().st_mtime_ns for path in stick.rglob("*")} == before
    assert (first.was_complete, again.was_complete) == (False, True)
    assert first.kept != again.kept
    assert not any(copy.is_new for copy in again.receipt.files)


def test_the_receipt_tells_what_lies_where(parcel: Parcel, stick: Path, receipts: Path) -> None:
    done = run(parcel, stick, receipts)
    told = json.loads(done.kept.read_bytes())
    assert told["at"] == "2018-11-10T00:00:00+00:00"
    assert (told["version"], told["last_link"]) == ("v0001", parcel.last_link)
    assert {file["name"]: file["sha256"] for file in told["files"]} == {
        piece.name: piece.sha256 for piece in parcel.pieces
    }
    assert done.kept.name.endswith(" v0001 20181110T000000Z.json")
    beside = Path(told["folder"]) / "receipt-20181110T000000Z.json"
    assert beside.read_bytes() == done.kept.read_bytes()


def test_a_receipt_that_cannot_be_kept_is_told_after_all_was_copied(
    stick: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Trouble) as trouble:
        run(small_parcel(), stick, tmp_path / "file" / "receipts")
    assert trouble.value.code == "sync-receipt-not-kept"
    assert run(small_parcel(), stick).was_complete


def test_a_stick_that_is_not_there_does_not_become_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for target in (tmp_path / "gone", tmp_path / "file"):
        with pytest.raises(Trouble) as trouble:
            run(small_parcel(), target)
        assert trouble.value.code == "sync-no-target"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(("total", "fits"), [(1000, False), (0, True)])
def test_too_little_room_is_said_before_the_first_byte(
    stick: Path, monkeypatch: pytest.MonkeyPatch, total: int, fits: bool
) -> None:
    """Some network shares say that they have no room at all, not even used: they do not know."""
    usage = _Usage(total, total, 300_000)

    def claimed(_: Path) -> _Usage:
        return usage

    monkeypatch.setattr(shutil, "disk_usage", claimed)
    if fits:
        assert not run(small_parcel(), stick).was_complete
        return
    with pytest.raises(Trouble) as trouble:
        run(small_parcel(), stick)
    assert trouble.value.code == "sync-no-room"
    values = trouble.value.values
    assert (values["needed"], values["free"], values["done"]) == ("1.0 MB", "0.3 MB", 0)
    assert files(stick) == {}


def test_a_plan_writes_nothing(stick: Path) -> None:
    chosen = planned(small_parcel(), stick)
    assert (chosen.there, list(stick.iterdir())) == (frozenset(), [])


def test_where_another_laptop_is_faster_its_files_stay(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other one writes its record between the look and the first file of this one."""
    real = folder_module.os.link

    def raced(stage: Path, path: Path) -> None:
        if path.parts[-2:] == ("v0001", "record.json"):
            path.write_bytes(b"their record")
        real(stage, path)

    monkeypatch.setattr(folder_module.os, "link", raced)
    done = run(small_parcel(), stick)
    assert done.receipt.version == "v0002"
    theirs = Path(done.receipt.folder).with_name("v0001")
    assert files(theirs) == {"record.json": b"their record"}


@pytest.mark.parametrize("moment", ["link", "fsync"])
def test_a_run_beside_it_that_cleans_up_does_not_stop_it(
    stick: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    real: Callable[..., None] = getattr(folder_module.os, moment)
    cleaned: list[Path] = []

    def cleaning(*arguments: object) -> None:
        if not cleaned:
            cleaned.extend(stick.rglob("*.part"))
            remove_leftovers(cleaned[0].parent)
        real(*arguments)

    monkeypatch.setattr(folder_module.os, moment, cleaning)
    assert run(small_parcel(), stick).receipt.version == "v0001"
    assert cleaned
    assert run(small_parcel(), stick).was_complete


def test_the_same_content_put_there_by_another_is_fine(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = folder_module.os.link

    def raced(stage: Path, path: Path) -> None:
        path.write_bytes(stage.read_bytes())
        real(stage, path)

    monkeypatch.setattr(folder_module.os, "link", raced)
    create_file(stick / "a", b"content")
    assert files(stick) == {"a": b"content"}


@pytest.mark.parametrize("has_renameat2", [True, False])
def test_without_hard_links_nothing_is_overwritten_either(
    stick: Path, monkeypatch: pytest.MonkeyPatch, has_renameat2: bool
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(folder_module.os, "link", no_links)
    if not has_renameat2:
        monkeypatch.setattr(folder_module.ctypes, "CDLL", _bare_library)
    create_file(stick / "a", b"first")
    with pytest.raises(folder_module.OtherContentError):
        create_file(stick / "a", b"second")
    create_file(stick / "a", b"first")
    assert files(stick) == {"a": b"first"}
