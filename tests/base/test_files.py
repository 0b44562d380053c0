"""Files from outside: what is none, and what would fill the memory or be waited for."""

import os
from pathlib import Path

import pytest

from civicforum.base.errors import Trouble
from civicforum.base.files import content_of


def test_all_of_it(tmp_path: Path) -> None:
    path = tmp_path / "명부.csv"
    path.write_bytes(b"\0" * 9)
    assert content_of(path, most=9) == b"\0" * 9
    with pytest.raises(Trouble, match="file-too-large"):
        content_of(path, most=8)


def test_ten_gigabytes_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "sparse.csv"
    with path.open("wb") as file:
        file.truncate(10_000_000_000)
    with pytest.raises(Trouble, match="file-too-large"):
        content_of(path)


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(Trouble, match="file-no-file"):
            content_of(path)


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name in ("nothing", "loop", "a\0b", "n" * 5_000, "nothing/below"):
        with pytest.raises(Trouble, match="file-cannot-open"):
            content_of(tmp_path / name)
