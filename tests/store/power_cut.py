"""Power cuts at any moment of a forum's life: `python -m tests.store.power_cut 200`."""

import random
import sys
import tempfile
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from rpds import HashTrieMap

from civicforum.base.errors import Refused, Trouble
from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.opening import open_forum
from civicforum.domain.attachments import AttachFile
from civicforum.domain.cards import AddCard
from civicforum.domain.command import Command
from civicforum.domain.event import Entry
from civicforum.domain.people import AddPeople, AddPerson, CorrectName, EraseName, Roll
from civicforum.domain.record import CreateForum
from civicforum.domain.undo import Redo, Undo
from civicforum.store import driver
from civicforum.store.file import ForumFile
from tests.support.powerless import Disk, connector

NINE = 1_541_808_000_000
MOST_STROKES = 420
PEOPLE = 30
UNFINISHED = {"file-missing", "file-empty", "file-foreign", "file-unfinished", "file-truncated"}


@dataclass
class Play:
    """A forum on a disk that may lose its power, and what it acknowledged."""

    disk: Disk
    path: Path
    lots: random.Random
    acknowledged: list[Entry] = field(default_factory=list[Entry])
    roll: Roll = field(default_factory=lambda: Roll(HashTrieMap()))
    erased: set[str] = field(default_factory=set[str])
    stage: str = "creating"

    def run(self) -> None:
        """Until the power goes off."""
        desk = self._begun(is_new=True)
        while desk:
            for _ in range(self.lots.randrange(5, 30)):
                self._order(desk, self._random_order())
            self._enter("closing")
            with suppress(driver.DriverError):
                desk.close()
            if self.disk.is_dead:
                return
            self.path.write_bytes(self.disk.now[self.path.name])
            self._enter("opening")
            desk = self._begun(is_new=False)

    def _enter(self, stage: str) -> None:
        if not self.disk.is_dead:
            self.stage = stage

    def _begun(self, *, is_new: bool) -> Desk | None:
        make = ForumFile.create if is_new else ForumFile.open
        try:
            file = make(self.path, connector(self.disk))
        except Trouble:
            return None
        try:
            desk = Desk(file, ScriptClock(NINE), seed=1)
        except Trouble:
            with suppress(driver.DriverError):
                file.close()
            return None
        if is_new:
            self._order(desk, CreateForum("주민 토론회"))
            people = (AddPerson(f"아무개 {number}번님") for number in range(1, PEOPLE + 1))
            self._order(desk, AddPeople(tuple(people)))
        return desk

    def _order(self, desk: Desk, command: Command) -> None:
        if self.disk.is_dead:
            return
        self._enter("erasing" if isinstance(command, EraseName) else "running")
        try:
            change = desk.do(command)
        except Refused:
            return
        except Trouble:
            assert self.disk.is_dead
            return
        self.erased |= {n for key, n in self.roll.names.items() if n and not change.roll.names[key]}
        self.roll = change.roll
        self.acknowledged += change.entries

    def _random_order(self) -> Command:
        somebody = f"#{self.lots.randrange(1, PEOPLE + 1)}"
        size = self.lots.choice((10, 300, 9000))
        return self.lots.choice(
            (
                AddCard("의견 " * self.lots.randrange(1, 300)),
                AddCard("짧은 의견"),
                AddPerson(f"나중 {self.lots.randrange(10**6)}"),
                CorrectName(somebody, f"바뀐 {self.lots.randrange(10**6)}"),
                AttachFile("자료.pdf", self.lots.randbytes(size)),
                Undo(),
                Redo(),
                EraseName(somebody),
            )
        )


def cut(seed: int, folder: Path) -> str:
    """One power cut; tells in which stage it came.

    Raises:
        AssertionError: something acknowledged was lost, or something is broken.
    """
    lots = random.Random(seed)
    disk = Disk(lots, ordered=bool(seed % 2))
    disk.cut_after(lots.randrange(1, MOST_STROKES))
    (folder / "before").mkdir()
    play = Play(disk, folder / "before" / "a.forum", lots)
    play.run()
    after = folder / "after"
    after.mkdir()
    for name, content in disk.survivors().items():
        (after / name).write_bytes(content)
    _check(play, after)
    return play.stage


def _check(play: Play, folder: Path) -> None:
    path = folder / play.path.name
    acknowledged = play.acknowledged
    try:
        desk = open_forum(path, ScriptClock(NINE))
    except Trouble as trouble:
        if acknowledged or trouble.code not in UNFINISHED:
            raise AssertionError(f"{len(acknowledged)} steps were acknowledged") from trouble
        return
    with desk:
        _check_contents(play, desk)
        _check_erased(play, folder)
        desk.do(AddCard("그 뒤의 의견"))
        forum = desk.forum
    assert [file.name for file in folder.iterdir()] == [path.name]
    with open_forum(path, ScriptClock(NINE)) as again:
        assert again.forum == forum
    _check_erased(play, folder)


def _check_contents(play: Play, desk: Desk) -> None:
    acknowledged = play.acknowledged
    assert desk.log[: len(acknowledged)] == acknowledged
    assert len({entry.step for entry in desk.log[len(acknowledged) :]}) <= 1
    if desk.log[-1].command != "EraseName":
        assert all(desk.roll.names[key] == name for key, name in play.roll.names.items())


def _check_erased(play: Play, folder: Path) -> None:
    for file in folder.iterdir():
        content = file.read_bytes()
        for name in play.erased:
            assert name.encode() not in content, f"{name} is still in {file.name}"


def main(times: int) -> None:
    """So many cuts, with seeds from 0."""
    stages: Counter[str] = Counter()
    for seed in range(times):
        with tempfile.TemporaryDirectory() as folder:
            stages[cut(seed, Path(folder))] += 1
    print(f"{times} power cuts, nothing acknowledged was lost: {dict(stages)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 200)
