"""The same sample day, clicked and typed through the real window: the log is the same."""

from collections.abc import Callable
from itertools import takewhile
from pathlib import Path

from pytestqt.qtbot import QtBot

from civicforum.base.paths import resources
from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum, open_forum
from civicforum.desk.script import Line, play, read_script
from civicforum.domain.actions import RecordAction
from civicforum.domain.attendance import CheckIn, Leave, Return
from civicforum.domain.command import Command
from civicforum.domain.counts import CountVotes
from civicforum.domain.kinds import Channel, SpeechKind
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import Recess
from civicforum.domain.turns import FinishTurn, WriteGist
from civicforum.domain.undo import Undo
from civicforum.ui.application import Program
from civicforum.ui.language import speak
from civicforum.ui.theme import Theme
from tests.support.same_log import comparable
from tests.ui.driver import Facilitator

SCRIPT = resources() / "sample" / "gwangju-2018.jsonl"
PREPARED = ("CreateForum", "AddPeople", "AddPoll", "ChangeItem")


def test_the_day_by_clicks_gives_the_same_log(tmp_path: Path, qtbot: QtBot, theme: Theme) -> None:
    lines = read_script(SCRIPT)
    scripted = _played(tmp_path / "script.forum", lines)
    prepared = list(takewhile(lambda line: type(line.command).__name__ in PREPARED, lines))
    clock = ScriptClock(prepared[0].at or 0)
    _played(tmp_path / "clicked.forum", prepared)
    speak("ko")
    program = Program(theme, clock=clock, make_sample=lambda: tmp_path)
    program.start(tmp_path / "clicked.forum")
    facilitator = Facilitator(program)
    qtbot.waitUntil(program.window.isActiveWindow)
    for line in lines[len(prepared) :]:
        clock.set(line.at or 0)
        _by_hand(facilitator, line.command)
    assert "78.6%" in facilitator.bars
    program.end()
    with open_forum(tmp_path / "clicked.forum") as desk:
        assert comparable(desk.log) == scripted
    assert sorted(path.name for path in tmp_path.iterdir()) == ["clicked.forum", "script.forum"]


def _played(path: Path, lines: list[Line]) -> list[tuple[int, str, str, object]]:
    clock = ScriptClock(lines[0].at or 0)
    assert isinstance(lines[0].command, CreateForum)
    with new_forum(path, lines[0].command, clock) as desk:
        play(desk, lines[1:], clock)
        return comparable(desk.log)


def _by_hand(facilitator: Facilitator, command: Command) -> None:
    match command:
        case CheckIn(person) | Return(person):
            facilitator.check_in(person)
        case Leave(person):
            facilitator.see_off(person)
        case RequestTurn(person=person, kind=SpeechKind.STATEMENT):
            facilitator.ask(person)
        case WriteGist(text=text):
            facilitator.type_gist(text)
        case CountVotes(votes=votes, block=block, channel=Channel.HANDS):
            facilitator.enter_count(votes, block=block)
        case RecordAction(text=text, owner_words=owner, due=due):
            facilitator.note(f"/할일 @{owner} {due} {text}")
        case StartItem(item="break"):  # the result waits: Next would show it
            facilitator.order(command)
        case _:
            plain = _plain(facilitator).get(type(command).__name__)
            plain() if plain else facilitator.order(command)


def _plain(facilitator: Facilitator) -> dict[str, Callable[[], None]]:
    return {
        FinishTurn.__name__: facilitator.end_speech,
        Recess.__name__: facilitator.recess,
        Undo.__name__: facilitator.undo,
        **dict.fromkeys(
            (
                "OpenSitting",
                "StartItem",
                "CallSpeaker",
                "OpenPoll",
                "ClosePoll",
                "RevealResult",
                "Resume",
                "FinishItem",
                "CloseSitting",
            ),
            facilitator.press_next,
        ),
    }
