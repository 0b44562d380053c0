"""A long day to measure with: people, check-ins, queue, turns, gists, cards, themes and polls."""

import random
from collections.abc import Iterator
from pathlib import Path

from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn, Leave, Return
from civicforum.domain.cards import AddCard
from civicforum.domain.command import Command
from civicforum.domain.counts import CountVotes
from civicforum.domain.people import AddPeople, AddPerson, CorrectName
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.themes import AddTheme, PutUnderTheme
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from civicforum.store.file import ForumFile
from tests.support.files import NINE

PEOPLE = 500
GIST = "버스가 끊기는 밤 열 시 이후에 돌아올 방법이 없으니 순환선을 한 시간 늘리자는 의견"


def written_day(path: Path, events: int, *, people: int = PEOPLE) -> None:
    """A forum file of at least so many events; written without waiting for the disk."""
    file = ForumFile.create(path)
    file._connection.execute("PRAGMA synchronous=OFF")  # pyright: ignore[reportPrivateUsage]
    clock = ScriptClock(NINE)
    with Desk(file, clock, seed=1) as desk:
        for number, order in enumerate(_orders(people)):
            if len(desk.log) >= events:
                break
            clock.set(NINE + number * 1000)
            desk.do(order)


def _orders(people: int) -> Iterator[Command]:
    yield CreateForum("시민 대토론회", day="2026-11-23")
    yield AddPeople(
        tuple(AddPerson(f"참여자 {n}", gender="여", district="북구") for n in range(people))
    )
    yield from (CheckIn(f"#{number}") for number in range(1, people + 1))
    yield AddItem("교통", item="item", minutes=120)
    yield OpenSitting()
    yield StartItem("item")
    yield from (AddTheme(f"주제 {number}", theme=f"t{number}") for number in range(10))
    lots, number = random.Random(1), 0
    while True:
        number += 1
        yield from _round(number, lots.sample(range(1, people + 1), 3), theme=lots.randrange(10))
        if number % 50 == 0:
            yield from _poll(f"poll{number}")


def _round(number: int, somebody: list[int], *, theme: int) -> Iterator[Command]:
    yield RequestTurn(f"#{somebody[0]}")
    yield CallSpeaker()
    yield WriteGist(f"{GIST} ({number})")
    yield FinishTurn()
    for part in range(4):
        card = f"c{number}-{part}"
        yield AddCard(f"{GIST} {number}.{part}", table=str(somebody[1] % 40), card=card)
        yield PutUnderTheme(card, f"t{theme}")
    yield CorrectName(f"#{somebody[1]}", f"참여자 {somebody[1]}-{number}")
    yield Leave(f"#{somebody[2]}")
    yield Return(f"#{somebody[2]}")


def _poll(poll: str) -> Iterator[Command]:
    yield AddPoll("순환선을 한 시간 늘릴까요?", poll=poll)
    yield OpenPoll(poll)
    yield CountVotes(poll, (300, 150, 20))
    yield ClosePoll(poll)
    yield RevealResult(poll)
