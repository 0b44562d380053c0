import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.settings import (
    MOST_RECENT,
    Recent,
    Settings,
    read_settings,
    write_settings,
)


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    recent = (Recent('a"b.forum', "제목\n둘째 줄", "2018-11-10"),)
    setup = ("letter", "wide", "nothing")
    kept = Settings("ko", "dark", 150, True, "C:\\자료", *setup, recent)
    write_settings(tmp_path / "deep" / "settings.toml", kept)
    assert read_settings(tmp_path / "deep" / "settings.toml") == kept
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["settings.toml"]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_title_can_be_kept(title: str) -> None:
    kept = Settings(recent=(Recent("a.forum", title),))
    with tempfile.TemporaryDirectory() as folder:
        write_settings(Path(folder) / "settings.toml", kept)
        assert read_settings(Path(folder) / "settings.toml") == kept


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"size = [",
        b'size = "large"\nscheme = "pink"\nlanguage = 3\nrecent = 5',
        b'language = "xx"',
        b"x = " + b"[" * 5_000,
        b'size = 1000\nrecent = [3, {path = ""}, {title = "x"}]',
    ],
)
def test_nonsense_is_as_if_never_set(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    assert read_settings(file) == Settings()


def test_nothing_there_and_no_place_to_write(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.toml") == Settings()
    (tmp_path / "file").write_text("x")
    write_settings(tmp_path / "file" / "settings.toml", Settings())
    assert (tmp_path / "file").read_text() == "x"


def test_the_newest_first_each_once() -> None:
    kept = Settings()
    for number in range(MOST_RECENT + 2):
        kept = kept.with_recent(Recent(f"{number}.forum", "x"))
    kept = kept.with_recent(Recent("5.forum", "again"))
    assert [one.path for one in kept.recent][:3] == ["5.forum", "11.forum", "10.forum"]
    assert len(kept.recent) == MOST_RECENT
    assert kept.without_recent("5.forum").recent[0].path == "11.forum"
