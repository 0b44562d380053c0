"""A sealed forum on a laptop, and a stick beside it."""

from pathlib import Path

import pytest

from civicforum.archive.parcel import Parcel, Piece, sealed_parcel
from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum, open_forum
from civicforum.domain.attendance import CheckIn
from civicforum.domain.command import Command
from civicforum.domain.people import AddPerson
from civicforum.domain.record import CreateForum
from civicforum.domain.sealing import SealForum
from civicforum.domain.sittings import CloseSitting, OpenSitting
from tests.support.room import NINE

NAME = "2018-11-10 주민 토론회"


def sealed_forum(path: Path, *, forum: str = "", title: str = "주민 토론회") -> Path:
    """A whole small forum, sealed and closed."""
    created = CreateForum(title, day="2018-11-10", forum=forum)
    with new_forum(path, created, ScriptClock(NINE), seed=1) as desk:
        orders = (AddPerson("김하나"), OpenSitting(), CheckIn("#1"), CloseSitting(), SealForum())
        for order in orders:
            desk.do(order)
    return path


def changed(path: Path, *orders: Command) -> None:
    """Carry out orders in a forum file."""
    with open_forum(path, ScriptClock(NINE)) as desk:
        for order in orders:
            desk.do(order)


def small_parcel(*, link: str = "a1", sealed: bytes = b"SQLite " * 40) -> Parcel:
    """A parcel that costs nothing to make."""
    pieces = (
        Piece("record.json", b'{"last_link": "%s"}' % link.encode()),
        Piece("sealed.forum", sealed),
        Piece("minutes-internal.pdf", b"%PDF internal"),
        Piece("minutes-public.pdf", b"%PDF public"),
    )
    return Parcel("abcdefgh22334455", "주민 토론회", NAME, link, pieces)


def files(folder: Path) -> dict[str, bytes]:
    """All that lies in a folder, by its path there, without receipts."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith("receipt-")
    }


@pytest.fixture(scope="session")
def sealed_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What is in a sealed forum file."""
    return sealed_forum(tmp_path_factory.mktemp("laptop") / "a.forum").read_bytes()


@pytest.fixture
def laptop(tmp_path: Path, sealed_bytes: bytes) -> Path:
    """A sealed forum's file, alone in its folder."""
    path = tmp_path / "laptop" / f"{NAME}.forum"
    path.parent.mkdir()
    path.write_bytes(sealed_bytes)
    return path


@pytest.fixture(scope="session")
def parcel(tmp_path_factory: pytest.TempPathFactory, sealed_bytes: bytes) -> Parcel:
    """The parcel of that forum, made once."""
    path = tmp_path_factory.mktemp("parcel") / f"{NAME}.forum"
    path.write_bytes(sealed_bytes)
    return sealed_parcel(path)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick."""
    path = tmp_path / "stick"
    path.mkdir()
    return path


@pytest.fixture
def receipts(tmp_path: Path) -> Path:
    """Where the laptop keeps receipts; made when needed."""
    return tmp_path / "data" / "receipts"
