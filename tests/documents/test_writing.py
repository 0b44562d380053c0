"""Files are written whole or not at all."""

import os
from pathlib import Path

import pytest

from civicforum.base.errors import Trouble
from civicforum.documents.writing import write_file


def test_a_file_is_written_and_replaced_only_on_demand(tmp_path: Path) -> None:
    target = tmp_path / "minutes.pdf"
    write_file(target, b"old", overwrite=False)
    with pytest.raises(Trouble) as caught:
        write_file(target, b"new", overwrite=False)
    assert caught.value.code == "file-exists"
    assert target.read_bytes() == b"old"
    write_file(target, b"new", overwrite=True)
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_that_leads_nowhere_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "minutes.pdf"
    target.symlink_to(tmp_path / "nowhere.pdf")
    with pytest.raises(Trouble):
        write_file(target, b"new", overwrite=False)
    assert list(tmp_path.iterdir()) == [target]


def test_a_disk_without_hard_links_is_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr(os, "link", refuse)
    target = tmp_path / "minutes.pdf"
    write_file(target, b"new", overwrite=False)
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("has_links", [True, False])
def test_what_came_while_writing_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_links: bool
) -> None:
    target = tmp_path / "minutes.pdf"
    link = os.link

    def come_first(stage: Path, path: Path) -> None:
        target.write_bytes(b"first")
        if not has_links:
            raise OSError(95, "not supported")
        link(stage, path)

    monkeypatch.setattr(os, "link", come_first)
    with pytest.raises(Trouble) as caught:
        write_file(target, b"second", overwrite=False)
    assert caught.value.code == "file-exists"
    assert target.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("overwrite", [True, False])
def test_what_cannot_be_written_is_told_and_leaves_nothing(
    tmp_path: Path, *, overwrite: bool
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "inside").touch()
    for path in (tmp_path / "nowhere" / "minutes.pdf", *([folder] if overwrite else [])):
        with pytest.raises(Trouble) as caught:
            write_file(path, b"new", overwrite=overwrite)
        assert caught.value.code == "cannot-write"
        assert caught.value.values["path"] == path
    assert list(tmp_path.iterdir()) == [folder]


def test_a_stick_that_is_pulled_out_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", gone)
    monkeypatch.setattr(Path, "unlink", gone)
    with pytest.raises(Trouble) as caught:
        write_file(tmp_path / "minutes.pdf", b"new", overwrite=False)
    assert caught.value.values["explanation"] == "Input/output error"
