"""The power goes off at every stroke of an order: `python -m tests.faults.power [SEEDS]`."""

import random
import sys
import tempfile
from contextlib import suppress
from itertools import count
from pathlib import Path

from civicforum.base.errors import Trouble
from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.opening import open_forum
from civicforum.domain.cards import AddCard
from civicforum.domain.command import Command
from civicforum.domain.event import Entry
from civicforum.domain.people import AddPeople, AddPerson, EraseName
from civicforum.domain.polls import ClosePoll
from civicforum.domain.sealing import SealForum
from civicforum.domain.undo import Undo
from civicforum.store import driver
from civicforum.store.file import ForumFile
from tests.faults.operations import DAY, ERASED, ROSTER, VOTE, VOTERS, lay_ready, name_of
from tests.faults.secrets import urn_secrets
from tests.faults.storage import quick_place
from tests.support.powerless import Disk, connector
from tests.support.room import NINE

ORDERS: dict[str, tuple[str, Command]] = {
    "card": (DAY, AddCard("의견 " * 3000)),
    "undo": (DAY, Undo()),
    "roster": (DAY, AddPeople(tuple(AddPerson(name_of(n)) for n in range(100, 100 + ROSTER)))),
    "closing a secret poll": (VOTE, ClosePoll("v")),
    "erasing a name": (ERASED, EraseName("#2")),
    "sealing": (ERASED, SealForum()),
}


def cuts(name: str, ready: Path, folder: Path, *, seed: int) -> int:
    """Cut the power at stroke 1, 2, … from opening to closing; how many cuts there were.

    Raises:
        AssertionError: an acknowledged step is lost, something is half, or secrets are left.
    """
    forum, order = ORDERS[name]
    content, secrets = (ready / forum).read_bytes(), urn_secrets(ready / forum)
    with open_forum(ready / forum, ScriptClock(NINE)) as desk:
        log = list(desk.log)
    for stroke in count(1):
        disk = Disk(random.Random(f"{seed} {stroke}"), ordered=bool(seed % 2))
        disk.restart({forum: content})
        disk.cut_after(stroke)
        place = folder / f"{name} {seed} {stroke}"
        (place / "before").mkdir(parents=True)
        (place / "before" / forum).write_bytes(content)
        is_acknowledged = _done(place / "before" / forum, order, disk)
        if not disk.is_dead:
            assert is_acknowledged
            return stroke - 1
        (place / "after").mkdir()
        for left, bytes_left in disk.survivors().items():
            (place / "after" / left).write_bytes(bytes_left)
        try:
            _check(place / "after" / forum, log, secrets, is_acknowledged=is_acknowledged)
        except Exception as error:
            raise AssertionError(f"{name}, seed {seed}, stroke {stroke}") from error
    raise AssertionError("unreachable")


def _done(path: Path, order: Command, disk: Disk) -> bool:
    """Whether it was acknowledged before the power went off."""
    with suppress(Trouble, driver.DriverError):
        file = ForumFile.open(path, connector(disk))
        try:
            Desk(file, ScriptClock(NINE)).do(order)
            return not disk.is_dead
        finally:
            with suppress(driver.DriverError):
                file.close()
    return False


def _check(path: Path, log: list[Entry], secrets: list[bytes], *, is_acknowledged: bool) -> None:
    with open_forum(path, ScriptClock(NINE)) as desk:
        assert desk.log[: len(log)] == log
        new = desk.log[len(log) :]
        assert len({entry.step for entry in new}) <= 1
        assert new or not is_acknowledged, "an acknowledged step is lost"
        kinds = {type(entry.event).__name__ for entry in new}
        if path.name == VOTE and "UrnOpened" not in kinds:
            assert len(desk.voted("v")) == VOTERS
    gone = secrets if "UrnOpened" in kinds else []
    if "NameErased" in kinds:
        gone = [name_of(2).encode()]
    assert not any(secret in path.read_bytes() for secret in gone)
    assert [left.name for left in path.parent.iterdir()] == [path.name]


def main(seeds: int) -> None:
    """All orders, every stroke, so many seeds of what survives."""
    with tempfile.TemporaryDirectory(dir=quick_place()) as folder:
        ready = Path(folder) / "ready"
        lay_ready(ready)
        total = 0
        for name in ORDERS:
            found = [cuts(name, ready, Path(folder), seed=seed) for seed in range(seeds)]
            total += sum(found)
            print(f"{name}: {found[0]} strokes, {sum(found)} cuts", flush=True)
    print(f"{total} power cuts, nothing acknowledged was lost and nothing half was left")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 10)
