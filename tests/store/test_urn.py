"""The urn in the file: nothing is lost before the closing, nothing ties ballots to voters after."""

import subprocess
import sys
from pathlib import Path

import pytest

from civicforum.base.errors import Trouble
from civicforum.desk.desk import Desk
from civicforum.domain.attendance import CheckIn
from civicforum.domain.kinds import Channel, Secrecy
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.domain.record import CreateForum
from civicforum.domain.secret import CastSecretBallot
from civicforum.domain.sittings import OpenSitting
from civicforum.store.file import ForumFile
from tests.support.files import Connect, desk_over, rows

VOTERS = 30
TERMS = AddPoll("?", channels=(Channel.KIOSK,), secrecy=Secrecy.SECRET, poll="v")

_VOTER = """
import os, signal, sys
from pathlib import Path
from civicforum.desk.opening import open_forum
from civicforum.domain.polls import ClosePoll
from civicforum.domain.secret import CastSecretBallot
from civicforum.store.file import ForumFile

desk = open_forum(Path(sys.argv[1]))
desk.do(CastSecretBallot("v", "#30", (1, 0, 0)))
if sys.argv[2] == "closing":
    ForumFile._finish_erasing = lambda file: os.kill(os.getpid(), signal.SIGKILL)
    desk.do(ClosePoll("v"))
os.kill(os.getpid(), signal.SIGKILL)
"""


def voting(path: Path, connect: Connect) -> Desk:
    """Thirty in the room, all but one have voted."""
    desk = desk_over(ForumFile.create(path, connect))
    desk.do(CreateForum("토론회"))
    desk.do(AddPeople(tuple(AddPerson(number=n) for n in range(1, VOTERS + 1))))
    for number in range(1, VOTERS + 1):
        desk.do(CheckIn(f"#{number}"))
    for order in (OpenSitting(), TERMS, OpenPoll("v")):
        desk.do(order)
    for number in range(1, VOTERS):
        desk.do(CastSecretBallot("v", f"#{number}", (number % 2, 1 - number % 2, 0)))
    return desk


def secrets(desk: Desk) -> list[bytes]:
    """Key and envelopes, as they lie in the file."""
    connection = desk._file._connection  # pyright: ignore[reportPrivateUsage]
    found = connection.execute("SELECT private FROM urns").fetchall()
    found += connection.execute("SELECT sealed FROM envelopes").fetchall()
    return [row[0] for row in found]


def is_anywhere(path: Path, secret: bytes) -> bool:
    return any(secret in file.read_bytes() for file in path.parent.iterdir())


def test_no_byte_of_the_urn_is_left_when_the_poll_is_closed(path: Path, connect: Connect) -> None:
    with voting(path, connect) as desk:
        held = secrets(desk)
        assert len(held) == VOTERS
        assert len({len(each) for each in held[1:]}) == 1
        assert all(is_anywhere(path, each) for each in held)
        desk.do(ClosePoll("v"))
        assert not any(is_anywhere(path, each) for each in held)
        assert desk.forum.poll_of("v").totals == (15, 14, 0)
    assert not any(is_anywhere(path, each) for each in held)
    assert rows(path, "SELECT 1 FROM urns") == rows(path, "SELECT 1 FROM envelopes") == []


def test_an_envelope_says_nothing_without_the_key(path: Path, connect: Connect) -> None:
    with voting(path, connect) as desk:
        for sealed in secrets(desk)[1:]:
            assert b"[1, 0, 0]" not in sealed
            assert b"[0, 1, 0]" not in sealed


@pytest.mark.parametrize("moment", ["voting", "closing"])
def test_a_kill_loses_no_ballot_and_keeps_no_envelope(
    path: Path, connect: Connect, moment: str
) -> None:
    with voting(path, connect) as desk:
        held = secrets(desk)
    killed = subprocess.run([sys.executable, "-c", _VOTER, str(path), moment], check=False)
    assert killed.returncode < 0
    with desk_over(ForumFile.open(path, connect)) as desk:
        if moment == "voting":
            assert len(desk.voted("v")) == VOTERS
            desk.do(ClosePoll("v"))
        assert desk.forum.poll_of("v").totals == (16, 14, 0)
        assert not any(is_anywhere(path, each) for each in held)
    assert not any(is_anywhere(path, each) for each in held)


def test_while_people_vote_there_is_no_copy(path: Path, connect: Connect) -> None:
    with voting(path, connect) as desk:
        with pytest.raises(Trouble) as caught:
            desk.copy(path.with_name("copy.forum"))
        assert caught.value.code == "urn-stands"
        desk.do(ClosePoll("v"))
        desk.copy(path.with_name("copy.forum"))
