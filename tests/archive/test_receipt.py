import os
from pathlib import Path

import pytest

from civicforum.archive.receipt import last_target, receipts_folder
from civicforum.archive.sync import sync
from tests.archive.conftest import small_parcel
from tests.support.room import NINE


def test_the_last_target_is_known_by_the_newest_receipt(tmp_path: Path, receipts: Path) -> None:
    assert last_target(receipts) is None
    for number, name in enumerate(("first", "second")):
        (tmp_path / name).mkdir()
        done = sync(small_parcel(link=name), tmp_path / name, at=NINE, receipts=receipts)
        os.utime(done.kept, (number, number))
    assert last_target(receipts) == tmp_path / "second"


def test_a_receipt_that_cannot_be_read_is_no_receipt(receipts: Path) -> None:
    receipts.mkdir(parents=True)
    (receipts / "broken.json").write_text("{")
    assert last_target(receipts) is None
    told = '{"at":"","forum":"","title":"","folder":"v","version":"","last_link":"","files":[]}'
    (receipts / "broken.json").write_text(told)
    assert last_target(receipts) is None


def test_receipts_are_kept_among_the_users_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert receipts_folder() == tmp_path / "CivicForum" / "receipts"
