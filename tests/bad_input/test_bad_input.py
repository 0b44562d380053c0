"""The first of what `python -m tests.bad_input` tries, and places where no file is."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.bad_input.__main__ import Tried, everything
from tests.bad_input.trial import command

TIMES = {
    "damaged forum": 24,
    "forged forum": 24,
    "orders": 150,
    "key to sign with": 2,
    "signed PDF": 4,
}
USUAL = 6
_READERS = (
    ("count", "{}", "--rule", "irv"),
    ("judge", "{}"),
    ("play", "new.forum", "{}"),
    ("roster", "hall.forum", "{}", "--preview"),
    ("survey", "hall.forum", "--key", "{}"),
    ("survey", "hall.forum", "--weights", "{}"),
    ("sign", "{}"),
    ("sign", "{}", "--key", "{}", "-o", "signed.pdf"),
    ("do", "hall.forum", "AttachFile", "--filename", "a", "--content", "{}"),
    ("log", "{}"),
    ("check", "{}"),
)


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Tried]:
    os.environ["CIVICFORUM_KEY_PASSWORD"] = "열려라"
    return everything(tmp_path_factory.mktemp("bad"))


def test_no_law_is_broken(tried: Mapping[str, Tried]) -> None:
    for name, one in tried.items():
        for seed in range(TIMES.get(name, USUAL)):
            one(seed)


@pytest.mark.parametrize("reader", _READERS, ids=" ".join)
def test_places_where_no_file_is(
    reader: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert command("new", "hall.forum", "--template", "town-hall").status == 0
    Path("folder.csv").mkdir()
    os.mkfifo("pipe.csv")
    Path("loop.csv").symlink_to("loop.csv")
    Path("device.csv").symlink_to("/dev/zero")
    for name in ("folder.csv", "pipe.csv", "loop.csv", "device.csv", "none.csv"):
        assert command(*(part.format(name) for part in reader)).status == 3
