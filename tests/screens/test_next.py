from civicforum.base.words import Words
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import Leave
from civicforum.domain.counts import CastVote, CountVotes
from civicforum.domain.kinds import Channel, Mode
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import FinishItem, StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import CloseSitting, OpenSitting, Recess, Resume
from civicforum.domain.turns import CallSpeaker, FinishTurn, PauseTurn, ResumeTurn
from civicforum.screens.next import NextScreen, next_screen
from tests.support.room import Room


def screen(room: Room, words: Words) -> NextScreen:
    return next_screen(room.forum, room.desk.roll, words=words)


def test_a_whole_day_by_the_big_button(room: Room, words: Words) -> None:
    """Every label says what its order then does."""
    labels: list[str] = []

    def press() -> None:
        shown = screen(room, words)
        labels.append(shown.label)
        assert shown.command is not None
        room.do(shown.command)

    press()
    press()
    room.do(Recess())
    press()
    room.do(RequestTurn("#1"), RequestTurn("#2"))
    for _ in range(4):
        press()
    room.do(AddPoll("Gates shut?", poll="gates", item="vote"))
    press()
    press()
    assert screen(room, words) == NextScreen("First enter the count of the poll", None)
    room.do(CountVotes("gates", (2, 1, 0)))
    for _ in range(4):
        press()
    assert labels == [
        "Start live: open the sitting",
        "Next: start Opening (5 min)",
        "Next: end the recess",
        "Next: call 김하늘",
        "Next: end speech → call 박서준",
        "Next: end speech",
        "Next: start Open floor (20 min)",
        "Next: start Vote (10 min)",
        "Next: open the poll “Gates shut?”",
        "Next: close the poll",
        "Next: show the result",
        "Next: finish Vote",
        "Next: close the sitting",
    ]
    assert screen(room, words).command is None
    assert "minutes" in screen(room, words).label


def test_the_orders_behind_the_labels(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("vote"), AddPoll("Gates?", poll="gates"))
    assert screen(room, words).command == OpenPoll("gates")
    room.do(RequestTurn("#1"))
    assert screen(room, words).command == CallSpeaker()
    room.do(CallSpeaker())
    assert screen(room, words).command == FinishTurn()
    room.do(FinishTurn(), OpenPoll("gates"), CountVotes("gates", (1, 1, 1)))
    assert screen(room, words).command == ClosePoll("gates")
    room.do(ClosePoll("gates"))
    assert screen(room, words).command == RevealResult("gates")
    room.do(Recess())
    assert screen(room, words).command == Resume()
    room.do(Resume(), RevealResult("gates"), StartItem("opening"), StartItem("floor"))
    assert screen(room, words).command == FinishItem()
    room.do(FinishItem())
    assert screen(room, words).command == CloseSitting()


def test_a_forum_without_an_agenda(words: Words) -> None:
    room = Room()
    room.do(OpenSitting())
    assert screen(room, words) == NextScreen("First add an agenda item", None)


def test_nobody_to_vote(room: Room, words: Words) -> None:
    room.do(AddPoll("Gates shut?", poll="gates", item="vote"), OpenSitting(), StartItem("vote"))
    room.do(*(Leave(f"#{number}") for number in (1, 2, 17, 20)))
    label = "First check somebody in who may vote"
    assert screen(room, words) == NextScreen(label, None)


def test_a_roll_call_waits_for_everybody_here(room: Room, words: Words) -> None:
    room.do(AddPoll("By name?", channels=(Channel.ROLL_CALL,), poll="names", item="vote"))
    room.do(OpenSitting(), StartItem("vote"), OpenPoll("names"), CastVote("names", "#1", (1, 0, 0)))
    label = "2 people have still to answer the roll call"
    assert screen(room, words) == NextScreen(label, None)
    room.do(Leave("#2"))
    label = "1 person has still to answer the roll call"
    assert screen(room, words) == NextScreen(label, None)
    room.do(CastVote("names", "#17", (0, 1, 0)))
    assert screen(room, words).command == ClosePoll("names")


def test_an_interrupted_speech_goes_on_first(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"), RequestTurn("#1"), RequestTurn("#2"))
    room.do(CallSpeaker(), PauseTurn())
    assert screen(room, words) == NextScreen("Next: let the speech go on", ResumeTurn())


def test_a_recess_on_the_agenda_is_named(words: Words) -> None:
    room = Room(language="en")
    room.do(AddItem("Lunch", minutes=60, mode=Mode.RECESS, item="lunch"), OpenSitting())
    assert screen(room, words).label == "Next: recess: Lunch (60 min)"
    room.do(StartItem("lunch"))
    assert screen(room, words) == NextScreen("Next: end the recess", Resume())
    room.do(Resume())
    assert screen(room, words).command == CloseSitting()
