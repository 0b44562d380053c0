import sys
from pathlib import Path

import pytest

from civicforum.base import paths


@pytest.fixture(autouse=True)
def fresh() -> None:
    paths.resources.cache_clear()


def test_found_in_a_checkout() -> None:
    assert (paths.resources() / "fonts" / "Pretendard-Regular.ttf").is_file()


def test_found_in_a_frozen_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "civicforum" / "resources" / "words").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "civicforum" / "resources"
    monkeypatch.undo()
    paths.resources.cache_clear()


def test_a_program_without_them_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "civicforum")
    with pytest.raises(FileNotFoundError):
        paths.resources()
    monkeypatch.undo()
    paths.resources.cache_clear()


def test_what_belongs_to_no_forum_can_be_kept_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "_CHOSEN", [])
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.user_data().name == "CivicForum"
    paths.keep_user_data_in(tmp_path / "here")
    assert paths.user_data() == tmp_path / "here"
