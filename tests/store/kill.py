"""Kills a process that runs a forum, at any moment: `python -m tests.store.kill 200`."""

import json
import os
import random
import signal
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from civicforum.base.errors import Refused
from civicforum.desk.desk import Desk
from civicforum.desk.opening import new_forum, open_forum
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.command import Command
from civicforum.domain.people import AddPeople, AddPerson, EraseName
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from civicforum.domain.undo import Redo, Undo

PEOPLE = 20
LONGEST_LIFE = 0.12


class _Child:
    """Runs a forum for ever and tells each step that it got acknowledged."""

    def __init__(self, path: Path, *, seed: int, output: int) -> None:
        self.path, self.output = path, output
        self.lots = random.Random(seed)
        self.erased: list[str] = []

    def run(self) -> None:
        desk = new_forum(self.path, CreateForum("토론회", agenda=(AddItem("쟁점"),)))
        self._acknowledge(desk)
        people = tuple(AddPerson(_name(number)) for number in range(1, PEOPLE + 1))
        self._order(desk, AddPeople(people))
        self._order(desk, OpenSitting())
        self._order(desk, StartItem(desk.forum.agenda[0].id))
        while True:
            for _ in range(self.lots.randrange(3, 20)):
                self._order(desk, self._random_order())
            desk.close()
            desk = open_forum(self.path)

    def _order(self, desk: Desk, command: Command) -> None:
        with suppress(Refused):
            desk.do(command)
            if isinstance(command, EraseName):
                self.erased.append(_name(int(command.person[1:])))
            self._acknowledge(desk)

    def _acknowledge(self, desk: Desk) -> None:
        turn = desk.forum.turn
        told = {
            "seq": desk.log[-1].seq,
            "command": desk.log[-1].command,
            "turn": [turn.id, turn.watch.since] if turn else None,
            "item": desk.forum.agenda[0].watch.since,
            "erased": self.erased,
        }
        os.write(self.output, json.dumps(told).encode() + b"\n")

    def _random_order(self) -> Command:
        somebody = f"#{self.lots.randrange(1, PEOPLE + 1)}"
        return self.lots.choice(
            (
                AddCard("의견 " * self.lots.randrange(1, 300)),
                CheckIn(somebody),
                CheckIn(somebody),
                RequestTurn(somebody),
                RequestTurn(somebody),
                CallSpeaker(),
                CallSpeaker(),
                FinishTurn(),
                WriteGist(f"한 줄 {self.lots.random()}"),
                EraseName(somebody),
                Undo(),
                Redo(),
            )
        )


def _name(number: int) -> str:
    return f"아무개 {number}번님"


def kill(seed: int, folder: Path) -> int:
    """One kill.

    Returns:
        How many steps had been acknowledged.

    Raises:
        AssertionError: one of them was lost, or something is broken.
    """
    path = folder / "a.forum"
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            _Child(path, seed=seed, output=writing).run()
        finally:
            os._exit(1)
    os.close(writing)
    time.sleep(random.Random(seed).random() * LONGEST_LIFE)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the child died by itself"
    with os.fdopen(reading, "rb") as pipe:
        told = [json.loads(line) for line in pipe if line.endswith(b"\n")]
    _check(path, told)
    return len(told)


def _check(path: Path, told: list[dict[str, Any]]) -> None:
    if not path.exists():
        assert not told, "the whole forum is lost"
        new_forum(path, CreateForum("다시")).close()
        assert [file.name for file in path.parent.iterdir()] == [path.name]
        return
    with open_forum(path) as desk:
        for last in told[-1:]:
            seq: int = last["seq"]
            assert desk.log[seq - 1].command == last["command"]
            assert len({entry.step for entry in desk.log[seq:]}) <= 1
            if len(desk.log) == seq:
                _check_watches(desk, last)
        desk.do(AddCard("그 뒤의 의견"))
    assert path.name in [file.name for file in path.parent.iterdir()]
    with open_forum(path) as desk:
        assert desk.log[-1].command == "AddCard"
    content = path.read_bytes()
    assert not any(name.encode() in content for name in (told[-1]["erased"] if told else ()))


def _check_watches(desk: Desk, last: dict[str, Any]) -> None:
    """Running stopwatches go on as if nothing had happened."""
    turn, item = desk.forum.turn, desk.forum.agenda[0]
    assert ([turn.id, turn.watch.since] if turn else None) == last["turn"]
    assert item.watch.since == last["item"]
    if item.watch.since is not None:
        real = time.time() * 1000 - item.watch.since
        assert abs(item.watch.elapsed(desk.now()) - real) < 1000


def main(times: int, first: int) -> None:
    """So many kills, with seeds from `first`."""
    acknowledged = 0
    for seed in range(first, first + times):
        with tempfile.TemporaryDirectory() as folder:
            acknowledged += kill(seed, Path(folder))
    print(f"{times} kills, {acknowledged} acknowledged steps, none was lost")


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    main(numbers[0] if numbers else 200, numbers[1] if numbers[1:] else 0)
