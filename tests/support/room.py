"""A room to test in: a forum in memory with a clock that is set by hand."""

from collections.abc import Generator
from contextlib import contextmanager

import pytest

from civicforum.base.errors import Refused
from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.opening import memory_forum
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.command import Command
from civicforum.domain.forum import Forum
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.progress import StartItem
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import OpenSitting

NINE = 1_541_808_000_000  # 2018-11-10T09:00:00+09:00
MINUTE = 60_000


class Room:
    """A desk, its clock, and orders in the facilitator's words."""

    def __init__(self, *, language: str = "ko") -> None:
        self.clock = ScriptClock(NINE)
        created = CreateForum(title="주민 토론회", day="2018-11-10", language=language)
        self.desk: Desk = memory_forum(created, self.clock, seed=1)

    @property
    def forum(self) -> Forum:
        """The forum as it is."""
        return self.desk.forum

    def do(self, *commands: Command) -> Forum:
        """Carry out orders one after the other."""
        for command in commands:
            self.desk.do(command)
        return self.desk.forum

    def after(self, minutes: float) -> "Room":
        """Let time pass."""
        self.clock.set(self.clock.now() + round(minutes * MINUTE))
        return self

    def with_people(self, count: int, *, checked_in: bool = True) -> "Room":
        """People no. 1 to `count`, named, in the room."""
        people = tuple(AddPerson(name=f"참여자{n}", number=n) for n in range(1, count + 1))
        self.do(AddPeople(people))
        if checked_in:
            self.do(*(CheckIn(f"#{n}") for n in range(1, count + 1)))
        return self

    def in_session(self, *items: AddItem) -> "Room":
        """A sitting is open and the first item runs."""
        chosen = items or (AddItem("자유 발언", minutes=20, item="floor"),)
        self.do(*chosen, OpenSitting(), StartItem(chosen[0].item))
        return self


@contextmanager
def refused(code: str) -> Generator[None]:
    """What is inside must be refused for this reason."""
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.code == code
