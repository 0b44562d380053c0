"""The forum's time: even through sleep, through somebody setting the clock, and over a restart."""

from pathlib import Path

import pytest

from civicforum.base.errors import Refused, Trouble
from civicforum.desk import clock as clock_module
from civicforum.desk.clock import Clock, ScriptClock, clock_from_environment
from civicforum.desk.desk import Desk
from civicforum.desk.opening import memory_forum, open_forum
from civicforum.domain.cards import AddCard
from civicforum.domain.record import CreateForum
from civicforum.store.file import ForumFile
from tests.support.files import NINE

HOUR = 3_600_000


class Laptop:
    """A wall clock that can be set, and an uptime that goes on."""

    def __init__(self) -> None:
        self.wall, self.uptime = NINE, 50_000

    def clock(self) -> Clock:
        return Clock(wall=lambda: self.wall, uptime=lambda: self.uptime)

    def passes(self, milliseconds: int) -> None:
        self.wall += milliseconds
        self.uptime += milliseconds


def jumps(desk: Desk) -> tuple[tuple[int, int], ...]:
    return desk.forum.clock_jumps


def times(desk: Desk) -> list[int]:
    return [entry.at for entry in desk.log]


@pytest.fixture
def laptop() -> Laptop:
    return Laptop()


@pytest.fixture
def running(laptop: Laptop) -> Desk:
    return memory_forum(CreateForum("토론회"), laptop.clock(), seed=1)


def test_sleep_counts(laptop: Laptop, running: Desk) -> None:
    laptop.passes(8 * HOUR)
    running.do(AddCard("의견"))
    assert times(running) == [NINE, NINE + 8 * HOUR]
    assert jumps(running) == ()


@pytest.mark.parametrize("by", [HOUR, -HOUR, 2000, -2000])
def test_a_jump_is_told_and_time_stays_even(laptop: Laptop, running: Desk, by: int) -> None:
    laptop.passes(1000)
    laptop.wall += by
    change = running.do(AddCard("의견"))
    laptop.passes(1000)
    running.do(AddCard("의견"))
    assert jumps(running) == ((NINE + 1000, by),)
    assert times(running) == [NINE, NINE + 1000, NINE + 1000, NINE + 2000]
    assert [entry.command for entry in running.log[1:3]] == ["clock", "AddCard"]
    assert change.entries == tuple(running.log[2:3])


def test_a_slow_drift_is_no_jump(laptop: Laptop, running: Desk) -> None:
    for _ in range(20):
        laptop.passes(HOUR)
        laptop.wall += 700
        running.do(AddCard("의견"))
    assert jumps(running) == ()
    assert times(running)[-1] == NINE + 20 * HOUR


def test_a_jump_that_could_not_be_written_is_written_later(
    laptop: Laptop, running: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.wall += HOUR
    with monkeypatch.context() as full:

        def append(*_: object) -> None:
            raise Trouble("disk-full")

        full.setattr(ForumFile, "append", append)
        with pytest.raises(Trouble):
            running.do(AddCard("의견"))
    laptop.wall += HOUR
    running.do(AddCard("의견"))
    assert [by for _, by in jumps(running)] == [2 * HOUR]


@pytest.mark.parametrize(("behind", "told"), [(HOUR, 1), (1500, 0), (0, 0), (-HOUR, 0)])
def test_opened_with_the_clock_behind(
    tmp_path: Path, laptop: Laptop, behind: int, told: int
) -> None:
    path = tmp_path / "a.forum"
    with Desk(ForumFile.create(path), laptop.clock()) as desk:
        desk.do(CreateForum("토론회"))
    laptop.wall -= behind
    with open_forum(path, laptop.clock()) as desk:
        assert desk.now() == NINE - min(behind, 0)
        desk.do(AddCard("의견"))
        laptop.passes(500)
        desk.do(AddCard("의견"))
        assert jumps(desk) == ((NINE, -behind),) * told
        assert times(desk) == sorted(times(desk))
        assert times(desk)[-1] == NINE - min(behind, 0) + 500


def test_a_set_clock_is_moved_without_a_word(tmp_path: Path) -> None:
    """Two rehearsals may begin at the same hour."""
    path = tmp_path / "a.forum"
    with Desk(ForumFile.create(path), ScriptClock(NINE + HOUR)) as desk:
        desk.do(CreateForum("토론회"))
    with open_forum(path, ScriptClock(NINE)) as desk:
        desk.do(AddCard("의견"))
        assert jumps(desk) == ()
        assert times(desk) == [NINE + HOUR] * 2


def test_time_never_goes_back(desk: Desk, clock: ScriptClock) -> None:
    clock.set(NINE + HOUR)
    desk.do(AddCard("의견"))
    clock.set(NINE)
    assert desk.now() == NINE + HOUR
    desk.do(AddCard("의견"))
    assert times(desk) == [NINE, NINE + HOUR, NINE + HOUR]


def test_the_real_clock_is_the_time() -> None:
    import time

    clock = Clock()
    assert abs(clock.now() - time.time() * 1000) < 1000
    assert clock.jump() == 0
    assert clock.now() <= clock.now()


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"CLOCK_BOOTTIME": 7, "CLOCK_MONOTONIC": 1}, 7),
        ({"CLOCK_MONOTONIC": 1}, 1),
        ({}, None),
    ],
)
def test_the_steady_source_counts_sleep_on_every_system(
    monkeypatch: pytest.MonkeyPatch, known: dict[str, int], expected: int | None
) -> None:
    class Time:
        @staticmethod
        def monotonic_ns() -> int:
            return 5_000_000

        @staticmethod
        def clock_gettime_ns(number: int) -> int:
            return number * 1_000_000

    for name, number in known.items():
        monkeypatch.setattr(Time, name, number, raising=False)
    monkeypatch.setattr(clock_module, "time", Time)
    source = clock_module._steady_source()  # pyright: ignore[reportPrivateUsage]
    assert source() == (expected or 5) * 1_000_000


@pytest.mark.parametrize(
    ("text", "after_a_minute"),
    [
        ("2018-11-10T09:00:00+09:00", 60_000),
        ("2018-11-10T09:00:00+09:00*1", 60_000),
        ("2018-11-10T00:00:00Z*60", HOUR),
        ("2018-11-10T09:00:00+09:00*0.5", 30_000),
        ("2018-11-10T09:00:00+09:00*0", 0),
    ],
)
def test_the_clock_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, text: str, after_a_minute: int
) -> None:
    uptime = 0
    monkeypatch.setenv("CIVICFORUM_CLOCK", text)
    monkeypatch.setattr(clock_module, "_STEADY", lambda: uptime * 1_000_000)
    clock = clock_from_environment()
    assert clock.now() == NINE
    uptime = 60_000
    assert clock.now() == NINE + after_a_minute
    assert clock.jump() == 0


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "2018-11-10T09:00:00",
        "2018-11-10T09:00:00+09:00*fast",
        "2018-11-10T09:00:00+09:00*-1",
        "2018-11-10T09:00:00+09:00*nan",
        "2018-11-10T09:00:00+09:00*inf",
        "2018-11-10T09:00:00+09:00*1e9",
        "*60",
    ],
)
def test_a_clock_that_makes_no_sense(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("CIVICFORUM_CLOCK", text)
    with pytest.raises(Refused, match="time-wrong"):
        clock_from_environment()


def test_without_the_variable_it_is_the_real_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CIVICFORUM_CLOCK", raising=False)
    assert abs(clock_from_environment().now() - Clock().now()) < 1000
