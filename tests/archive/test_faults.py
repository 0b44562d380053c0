"""Whatever step fails: nothing lost, nothing overwritten, and the next run goes on."""

import errno
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.archive.faults import Verified, told
from civicforum.archive.folder import create_file
from civicforum.archive.parcel import Parcel
from civicforum.archive.sync import Synced, sync
from civicforum.base.errors import Trouble
from tests.archive.conftest import files, small_parcel
from tests.archive.failing import Disk, PowerCutError
from tests.support.room import NINE

LINKS = pytest.mark.parametrize("has_links", [True, False])
TOLD = {
    errno.ENOSPC: "sync-full",
    errno.EROFS: "sync-protected",
    errno.EACCES: "sync-protected",
    errno.EIO: "sync-gone",
    errno.ENODEV: "sync-gone",
    errno.ENAMETOOLONG: "sync-failed",
}


def run(parcel: Parcel, stick: Path) -> Synced:
    return sync(parcel, stick, at=NINE, receipts=stick.parent / "receipts")


def steps(parcel: Parcel, stick: Path, *, has_links: bool) -> int:
    """How many steps a run on a disk that is well takes."""
    with pytest.MonkeyPatch.context() as patch:
        disk = Disk(patch, has_links=has_links)
        run(parcel, stick)
    assert disk.steps > 40
    return disk.steps


def whole(stick: Path, parcel: Parcel) -> None:
    """Run again: all is there, nothing is left over."""
    done = run(parcel, stick)
    version = Path(done.receipt.folder)
    for piece in parcel.pieces:
        assert (version / piece.name).read_bytes() == piece.data
    assert (version / "manifest-sha256.txt").is_file()
    assert not [name for name in files(version) if name.endswith(".part")]
    assert len(list(version.glob("receipt-*.json"))) == 1
    assert run(parcel, stick).was_complete


@pytest.fixture
def fresh(tmp_path: Path) -> Callable[[], Path]:
    """Makes one empty stick after the other."""

    def make() -> Path:
        stick = tmp_path / f"laptop {len(list(tmp_path.iterdir()))}" / "stick"
        stick.mkdir(parents=True)
        return stick

    return make


@LINKS
@pytest.mark.parametrize("error", TOLD, ids=errno.errorcode.get)
def test_a_disk_that_fails_at_any_step_is_told_and_gone_on_with(
    fresh: Callable[[], Path], error: int, has_links: bool
) -> None:
    parcel = small_parcel()
    seen: set[str] = set()
    for step in range(steps(parcel, fresh(), has_links=has_links)):
        stick = fresh()
        with pytest.MonkeyPatch.context() as patch:
            Disk(patch, at=step, error=error, has_links=has_links)
            try:
                run(parcel, stick)
            except Trouble as trouble:
                seen.add(trouble.code)
        whole(stick, parcel)
    assert seen <= {TOLD[error], "sync-receipt-not-kept"}
    assert TOLD[error] in seen


@LINKS
def test_a_single_fault_at_any_step_leaves_no_half_file_with_a_name(
    fresh: Callable[[], Path], has_links: bool
) -> None:
    parcel = small_parcel()
    seen: set[str] = set()
    contents = {piece.data for piece in parcel.pieces}
    for step in range(steps(parcel, fresh(), has_links=has_links)):
        stick = fresh()
        with pytest.MonkeyPatch.context() as patch:
            Disk(patch, at=step, error=errno.EIO, lasting=False, has_links=has_links)
            try:
                run(parcel, stick)
            except Trouble as trouble:
                seen.add(trouble.code)
        for name, content in files(stick).items():
            assert content in contents or name.endswith((".part", "manifest-sha256.txt"))
        whole(stick, parcel)
    assert seen == {"sync-gone", "sync-receipt-not-kept"}


@LINKS
@pytest.mark.parametrize("seed", range(4))
def test_the_power_may_go_at_any_step(
    fresh: Callable[[], Path], seed: int, has_links: bool
) -> None:
    parcel = small_parcel()
    for step in range(steps(parcel, fresh(), has_links=has_links)):
        stick = fresh()
        with pytest.MonkeyPatch.context() as patch:
            disk = Disk(patch, at=step, has_links=has_links)
            with pytest.raises(PowerCutError):
                run(parcel, stick)
        disk.lose_power(random.Random(f"{seed} {step}"))
        whole(stick, parcel)


@LINKS
def test_what_was_acknowledged_survives_a_power_cut(
    fresh: Callable[[], Path], has_links: bool
) -> None:
    parcel = small_parcel()
    for seed in range(20):
        stick = fresh()
        with pytest.MonkeyPatch.context() as patch:
            disk = Disk(patch, has_links=has_links)
            run(parcel, stick)
        before = files(stick)
        disk.lose_power(random.Random(seed))
        assert files(stick) == before


@given(cuts=st.lists(st.tuples(st.integers(0, 90), st.integers(0, 99)), max_size=4))
def test_many_cuts_one_after_the_other(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[tuple[int, int]]
) -> None:
    stick = tmp_path_factory.mktemp("cuts") / "stick"
    stick.mkdir()
    parcel = small_parcel()
    for step, seed in cuts:
        with pytest.MonkeyPatch.context() as patch:
            disk = Disk(patch, at=step)
            try:
                run(parcel, stick)
            except PowerCutError:
                assert disk.is_dead
        if disk.is_dead:
            disk.lose_power(random.Random(seed))
    whole(stick, parcel)


def test_an_error_before_the_first_file_says_that_none_is_verified(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble, told(tmp_path, Verified(2, 4)):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert trouble.value.values == {"path": tmp_path, "done": 2, "total": 4}


def test_a_disk_that_gives_back_something_else_is_not_trusted(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write

    def forgetful(file: int, data: bytes) -> int:
        real(file, bytes(len(data)))
        return len(data)

    monkeypatch.setattr(os, "write", forgetful)
    with pytest.raises(Trouble) as trouble:
        run(small_parcel(), stick)
    assert trouble.value.code == "sync-read-back"
    assert files(stick) == {}
    monkeypatch.undo()
    whole(stick, small_parcel())


def test_a_write_may_take_only_a_part(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write

    def slow(file: int, data: bytes) -> int:
        return real(file, data[:3])

    monkeypatch.setattr(os, "write", slow)
    told_bytes: list[int] = []
    create_file(stick / "a", b"0123456789", told_bytes.append)
    assert (stick / "a").read_bytes() == b"0123456789"
    assert told_bytes == [3, 3, 3, 1]
