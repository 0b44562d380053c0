"""The desk and its file against the floor: commands, growth, undo, reopening."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.opening import open_forum
from civicforum.domain.cards import AddCard
from civicforum.domain.undo import Redo, Undo
from tests.bench.day import GIST, written_day
from tests.bench.measuring import Figure, Floor, middle, seconds, slow
from tests.support.files import NINE


@dataclass(frozen=True, slots=True)
class Size:
    """How much to measure."""

    small: int = 100
    medium: int = 20_000
    large: int = 100_000
    people: int = 500
    warm_up: int = 1100
    commands: int = 1500
    undos: int = 40
    openings: int = 7
    record: int = 9000
    printings: int = 3
    set_records: tuple[int, ...] = (700, 8000)
    roster: int = 50_000
    starts: int = 5
    day_steps: int = 390
    voters: int = 15_000
    counts_won: bool = True
    peer_voters: int = 1_000
    peer_projects: int = 40
    ballots: int = 50_000
    countings: int = 7


def figures(folder: Path, size: Size) -> Iterator[Figure]:
    """Everything about desk and file, one after the other."""
    yield from _commands(folder, size)
    yield from _undo_and_reopening(folder, size)


def _commands(folder: Path, size: Size) -> Iterator[Figure]:
    """Interleaved, in turn the first, so that a slow moment of the disk hits all alike."""
    small, large = folder / "small.forum", folder / "large.forum"
    written_day(small, size.small, people=min(size.people, size.small // 3))
    written_day(large, size.large, people=size.people)
    floor = Floor(folder / "floor.db")
    desks = {"small": open_forum(small), "large": open_forum(large)}
    for _ in range(size.warm_up):  # until every write-ahead log is as long as it will be
        floor.commit()
        for desk in desks.values():
            desk.do(AddCard(GIST))
    times: dict[str, list[float]] = {"floor": [], "small": [], "large": []}
    for number in range(size.commands):
        order = AddCard(f"{GIST} {number}", table="12")
        turns: list[tuple[str, Callable[[], object]]] = [("floor", floor.commit)]
        turns += [(name, partial(desk.do, order)) for name, desk in desks.items()]
        for place in range(3):
            name, deed = turns[(number + place) % 3]
            times[name].append(seconds(deed))
    floor.close()
    for desk in desks.values():
        desk.close()
    yield Figure("raw durable commit of one row, median", middle(times["floor"]), "ms")
    yield Figure("raw durable commit of one row, p95", slow(times["floor"]), "ms")
    for name, events in (("small", size.small), ("large", size.large)):
        yield Figure(f"command at {events:,} events, median", middle(times[name]), "ms")
        yield Figure(f"command at {events:,} events, p95", slow(times[name]), "ms")
        ratio = middle(times[name]) / middle(times["floor"])
        yield Figure(f"command at {events:,} events against the raw commit", ratio, "×", 2)
    growth = middle(times["large"]) / middle(times["small"])
    yield Figure(f"growth from {size.small:,} to {size.large:,} events", growth, "×", 1.2)


def _undo_and_reopening(folder: Path, size: Size) -> Iterator[Figure]:
    path = folder / "medium.forum"
    written_day(path, size.medium, people=size.people)
    openings: list[float] = []
    for _ in range(size.openings):
        desks: list[Desk] = []
        openings.append(seconds(lambda kept=desks: kept.append(open_forum(path))))
        desks[0].close()
    undos: list[float] = []
    with open_forum(path, ScriptClock(NINE)) as desk:
        desk.do(AddCard(GIST))
        for _ in range(size.undos):
            undos.append(seconds(lambda: desk.do(Undo())))
            undos.append(seconds(lambda: desk.do(Redo())))
        for number in range(size.small):
            desk.do(AddCard(f"{GIST} {number}"), initiator="participant")
        far = seconds(lambda: desk.do(Undo()))
    yield Figure(f"undo or redo in {size.medium:,} events, median", middle(undos), "ms", 50)
    yield Figure(f"undo or redo in {size.medium:,} events, slowest", max(undos) * 1000, "ms", 50)
    yield Figure(f"undo after {size.small:,} steps of participants", far * 1000, "ms", 50)
    yield Figure(f"reopening {size.medium:,} events, median", middle(openings) / 1000, "s", 0.5)
    yield Figure(f"reopening {size.medium:,} events, slowest", max(openings), "s")
