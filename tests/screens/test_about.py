"""What each event of the catalogue is about, where somebody or something can be named."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.actions import ChangeAction, CompleteAction, RecordAction
from civicforum.domain.agenda import AddItem, ChangeItem, MoveItem, RemoveItem
from civicforum.domain.attachments import AttachFile
from civicforum.domain.attendance import CheckIn, Leave
from civicforum.domain.cards import AddCard, CorrectCard, MarkMinority, MergeCards, SplitCard
from civicforum.domain.command import Command
from civicforum.domain.decisions import RecordDecision, RewordDecision, WithdrawDecision
from civicforum.domain.drafts import ChangePoll, DropPoll, MakeOption
from civicforum.domain.kinds import Scene, Shape
from civicforum.domain.people import CorrectName
from civicforum.domain.polls import AddPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.projector import ShowScene
from civicforum.domain.questions import AnswerQuestion, ParkQuestion
from civicforum.domain.queue import MoveRequest, RequestTurn, WithdrawRequest
from civicforum.domain.sittings import CloseSitting, OpenSitting, ReopenSitting
from civicforum.domain.themes import AddTheme, PutUnderTheme, RemoveTheme, RenameTheme
from civicforum.domain.turns import CallSpeaker, FinishTurn, PauseTurn, WriteGist
from civicforum.screens.about import about
from tests.support.room import Room

PREPARED = (
    AddTheme("Safety", theme="safe"),
    AddTheme("Trees", theme="green"),
    AddCard("more lamps", card="a"),
    AddCard("lamps", card="b"),
    AddCard("fewer lamps", card="c"),
    MergeCards("a", ("b",)),
    AddPoll("What first?", shape=Shape.ONE_MARK, poll="v"),
    AddPoll("Gates?", poll="gates"),
    RecordDecision("lamps until nine", decision="d"),
    RecordAction("ask the office", action="x"),
    ParkQuestion("How much?", question="q"),
    OpenSitting(),
    StartItem("floor"),
    RequestTurn("#1", request="r1"),
    RequestTurn("#2", request="r2"),
    RequestTurn("#17", request="r17"),
    CallSpeaker(turn="t"),
)


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (AddCard("trees"), "trees"),
        (CorrectCard("a", "some lamps"), "some lamps"),
        (MergeCards("a", ("c",)), "more lamps"),
        (SplitCard("b"), "lamps"),
        (MarkMinority("c"), "fewer lamps"),
        (PutUnderTheme("a", "safe"), "more lamps"),
        (AddTheme("Noise"), "Noise"),
        (RenameTheme("safe", "Light"), "Light"),
        (RemoveTheme("green"), ""),
        (AddPoll("Doors?"), "Doors?"),
        (ChangePoll("gates", question="Doors?"), "Doors?"),
        (MakeOption("safe", "v"), "What first?"),
        (DropPoll("v"), ""),
        (RewordDecision("d", "until ten"), "until ten"),
        (WithdrawDecision("d", "a mistake"), "lamps until nine"),
        (RecordAction("publish", owner="#1", due="2018-12-03"), "publish · 김하늘 · 2018-12-03"),
        (ChangeAction("x", owner_words="traffic office"), "ask the office · traffic office"),
        (CompleteAction("x"), "ask the office"),
        (ParkQuestion("When?"), "When?"),
        (AnswerQuestion("q", "a lot"), "How much?"),
        (CorrectName("#2", "박서연"), "박서연"),
        (CheckIn("#3"), "Ann Lee"),
        (Leave("#20"), "김하나"),
        (RequestTurn("#20"), "김하나"),
        (MoveRequest("r17", "r2"), "No. 17"),
        (WithdrawRequest("r17"), ""),
        (PauseTurn(), "김하늘"),
        (WriteGist("more light"), "more light"),
        (FinishTurn(), "김하늘"),
        (AddItem("Wrap up"), "Wrap up"),
        (ChangeItem("vote", title="Ballot"), "Ballot"),
        (MoveItem("vote", "opening"), "Vote"),
        (RemoveItem("opening"), ""),
        (AttachFile("plan.pdf", b""), "plan.pdf"),
        (ShowScene(Scene.BLANK), ""),
    ],
)
def test_it_is_named(room: Room, words: Words, command: Command, expected: str) -> None:
    room.do(*PREPARED)
    room.do(command)
    event = room.desk.log[-1].event
    assert about(event, room.forum, room.desk.roll, words=words) == expected


def test_where_nothing_is_named_the_reason_is_told(room: Room, words: Words) -> None:
    room.do(OpenSitting(), CloseSitting(), ReopenSitting("one more speaker"))
    event = room.desk.log[-1].event
    assert about(event, room.forum, room.desk.roll, words=words) == "one more speaker"
