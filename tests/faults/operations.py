"""Real operations to be broken off at every step, each beginning with a forum laid ready."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from civicforum.base.errors import Refused, Trouble
from civicforum.cli.main import main
from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.opening import new_forum, open_forum
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.command import Command
from civicforum.domain.kinds import Channel, Secrecy
from civicforum.domain.people import AddPeople, AddPerson, EraseName
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import CreateForum
from civicforum.domain.sealing import SealForum
from civicforum.domain.secret import CastSecretBallot
from civicforum.domain.sittings import CloseSitting, OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn
from civicforum.domain.undo import Redo, Undo
from tests.support.room import NINE

DAY, VOTE, SEALED, ERASED = "day.forum", "vote.forum", "sealed.forum", "name.forum"
ROSTER = 300
VOTERS = 12
EARLIER = b"an earlier export"
Acknowledge = Callable[[int], None]
Act = Callable[[Path, Acknowledge], int]


@dataclass(frozen=True, slots=True)
class Operation:
    """Something that a person does.

    Attributes:
        forum: the name of the forum file that it works on.
        act: does it in a folder with the forum, the roster and a folder `out`; tells how long the
            log is whenever a step was acknowledged; gives the exit status.
        steps: how many steps the whole of it adds to the log at most; each is whole or not there.
        is_heavy: whether it takes a second and more, so that it is left to the long run.
    """

    name: str
    forum: str
    act: Act
    steps: int = 1
    is_heavy: bool = False


def lay_ready(folder: Path) -> None:
    """All that operations begin with."""
    clock = ScriptClock(NINE)
    out = folder / "out"
    out.mkdir(parents=True)
    (out / "minutes-public.pdf").write_bytes(EARLIER)
    (out / "results-public.csv").write_bytes(EARLIER)
    rows = [f"{n},가나{chr(0xAC00 + n)},여,주민" for n in range(100, 100 + ROSTER)]
    (folder / "roster.csv").write_text("\n".join(["번호,성명,성별,단체", *rows]), "utf-8")
    _forum(folder / DAY, clock, people=12).close()
    with _forum(folder / VOTE, clock, people=VOTERS) as desk:
        terms = AddPoll("?", channels=(Channel.KIOSK,), secrecy=Secrecy.SECRET, poll="v")
        for order in (terms, OpenPoll("v")):
            desk.do(order)
        for number in range(1, VOTERS + 1):
            desk.do(CastSecretBallot("v", f"#{number}", (number % 2, 1 - number % 2, 0)))
    with _forum(folder / SEALED, clock, people=3) as desk:
        desk.do(CloseSitting())
        desk.do(SealForum())
    with _forum(folder / ERASED, clock, people=3) as desk:
        desk.do(CloseSitting())


def _forum(path: Path, clock: ScriptClock, *, people: int) -> Desk:
    created = CreateForum("토론회", day="2018-11-10", agenda=(AddItem("쟁점", item="i"),))
    desk = new_forum(path, created, clock)
    desk.do(AddPeople(tuple(AddPerson(name_of(n), number=n) for n in range(1, people + 1))))
    for number in range(1, people + 1):
        desk.do(CheckIn(f"#{number}"))
    for order in (OpenSitting(), StartItem("i"), AddCard("빛을 더"), AddCard("그늘을 더")):
        desk.do(order)
    return desk


def name_of(number: int) -> str:
    """Nothing else in a forum reads like it."""
    return f"아무개 {number}번님"


def _line(*words: str) -> Act:
    """A command of the command line; @ stands for the folder."""

    def act(folder: Path, acknowledge: Acknowledge) -> int:
        return main([*(word.replace("@", str(folder)) for word in words), "--lang", "en"])

    return act


def _evening(folder: Path, acknowledge: Acknowledge) -> int:
    """As the window does it: one desk stays open, and what failed is tried once more."""
    orders: tuple[Command, ...] = (
        AddCard("의견 " * 2000),
        RequestTurn("#1"),
        CallSpeaker(),
        FinishTurn(),
        AddPerson(name_of(77)),
        Undo(),
        Redo(),
        AddCard("끝"),
    )
    try:
        desk = open_forum(folder / DAY, ScriptClock(NINE))
    except Trouble:
        return 3
    failed = 0
    for order in orders:
        for _ in range(2):
            try:
                desk.do(order)
            except Refused:
                break
            except Trouble:
                failed += 1
                continue
            acknowledge(len(desk.log))
            break
    desk.close()
    return 3 if failed > 1 else 0


def _on_a_desk(forum: str, deed: Callable[[Desk, Path], object]) -> Act:
    """As the window does it, with the exit status that a command would have."""

    def act(folder: Path, acknowledge: Acknowledge) -> int:
        try:
            with open_forum(folder / forum, ScriptClock(NINE)) as desk:
                deed(desk, folder)
                acknowledge(len(desk.log))
        except Refused:
            return 1
        except Trouble:
            return 3
        return 0

    return act


def _copy(desk: Desk, folder: Path) -> None:
    desk.copy(folder / "out" / "copy.forum")


_DO = ("do", f"@/{DAY}")
_TABLES = ("csv", "akn", "popolo", "ics")

OPERATIONS = (
    Operation("command", DAY, _line(*_DO, "AddCard", "--text", "더 밝게")),
    Operation("evening", DAY, _evening, steps=8),
    Operation("undo", DAY, _line(*_DO, "Undo")),
    Operation("roster of 300", DAY, _line("roster", f"@/{DAY}", "@/roster.csv")),
    Operation("new forum", DAY, _line("new", "@/out/new.forum", "--template", "town-hall"), 0),
    Operation(
        "closing a secret poll", VOTE, _on_a_desk(VOTE, lambda desk, _: desk.do(ClosePoll("v")))
    ),
    Operation("erasing a name", ERASED, _on_a_desk(ERASED, lambda d, _: d.do(EraseName("#2")))),
    Operation("sealing", ERASED, _line("do", f"@/{ERASED}", "SealForum")),
    Operation("saving a copy", DAY, _on_a_desk(DAY, _copy), 0),
    Operation(
        "tables",
        DAY,
        _line("export", f"@/{DAY}", "-o", "@/out", "--formats", *_TABLES, "--overwrite"),
        0,
    ),
    Operation(
        "run sheet", DAY, _line("print", f"@/{DAY}", "runsheet", "-o", "@/out/run.pdf"), 0, True
    ),
    Operation(
        "minutes",
        DAY,
        _line(
            "minutes",
            f"@/{DAY}",
            "-o",
            "@/out",
            "--edition",
            "public",
            "--copy",
            "archive",
            "data",
            "--overwrite",
        ),
        0,
        True,
    ),
    Operation(
        "copies to work on",
        DAY,
        _line("export", f"@/{DAY}", "-o", "@/out", "--formats", "docx", "odt", "hwpx", "xlsx"),
        0,
        True,
    ),
    Operation(
        "sync", SEALED, _line("sync", f"@/{SEALED}", "@/out", "--receipts", "@/kept"), 0, True
    ),
)
