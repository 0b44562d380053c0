"""A folder whose names shall survive a power cut."""

import errno
import os
from pathlib import Path

import pytest

from civicforum.base.disk import sync_folder


def _failing(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    def fail(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)


def test_the_folder_itself_is_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []

    def note(file: int) -> None:
        synced.append(os.fstat(file).st_ino)

    monkeypatch.setattr(os, "fsync", note)
    sync_folder(tmp_path)
    assert synced == [tmp_path.stat().st_ino]


@pytest.mark.parametrize("code", [errno.EINVAL, errno.EROFS])
def test_a_folder_that_cannot_be_synced_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    _failing(monkeypatch, code)
    sync_folder(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fails_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(monkeypatch, errno.EIO)
    with pytest.raises(OSError, match=f"Errno {errno.EIO}"):
        sync_folder(tmp_path)


def test_windows_cannot_and_need_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(monkeypatch, errno.EIO)
    monkeypatch.setattr("sys.platform", "win32")
    sync_folder(tmp_path)
    assert list(tmp_path.iterdir()) == []
