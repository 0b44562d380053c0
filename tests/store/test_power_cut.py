"""Simulated power cuts and disks that fail for a moment."""

import random
from pathlib import Path

import pytest

from civicforum.base.errors import Trouble
from civicforum.desk.desk import Desk
from civicforum.desk.opening import open_forum
from civicforum.domain.cards import AddCard
from civicforum.domain.record import CreateForum
from civicforum.store.file import ForumFile
from tests.store import power_cut
from tests.support.powerless import Disk, connector


@pytest.mark.parametrize("seed", range(25))
def test_a_power_cut_loses_nothing_acknowledged(seed: int, tmp_path: Path) -> None:
    power_cut.cut(seed, tmp_path)


def test_the_program_counts_its_cuts(capsys: pytest.CaptureFixture[str]) -> None:
    power_cut.main(2)
    assert capsys.readouterr().out.startswith("2 power cuts, nothing acknowledged was lost")


def test_a_disk_that_forgets_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The check itself can fail: syncs that do nothing lose steps."""

    def forgetting(disk: Disk, _name: str) -> None:
        disk.stroke()

    monkeypatch.setattr(Disk, "sync", forgetting)
    folders = [tmp_path / str(seed) for seed in range(10)]
    for folder in folders:
        folder.mkdir()
    with pytest.raises(AssertionError):
        any(power_cut.cut(seed, folder) == "" for seed, folder in enumerate(folders))


def test_a_step_whose_sync_failed_does_not_come_back(tmp_path: Path) -> None:
    disk = Disk(random.Random(1))
    path = tmp_path / "a.forum"
    desk = Desk(ForumFile.create(path, connector(disk)))
    desk.do(CreateForum("토론회"))
    forum = desk.forum
    disk.failing_syncs = 1
    with pytest.raises(Trouble, match="disk-error"):
        desk.do(AddCard("쓰지 못한 의견"))
    assert desk.forum is forum
    killed = tmp_path / "killed"
    killed.mkdir()
    for name, content in disk.now.items():
        (killed / name).write_bytes(content)
    with open_forum(killed / "a.forum") as reopened:
        assert reopened.forum == forum
    desk.do(AddCard("다시 쓴 의견"))
    desk.close()
    path.write_bytes(disk.now["a.forum"])
    with open_forum(path) as reopened:
        assert [card.text for card in reopened.forum.cards.values()] == ["다시 쓴 의견"]
