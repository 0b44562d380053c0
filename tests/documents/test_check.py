"""The check: what is open comes first, each with the place where it is put right."""

from civicforum.base.words import words_for
from civicforum.documents.check import CheckScreen, check_screen
from civicforum.documents.doubts import Doubt, Where
from civicforum.domain.actions import CompleteAction, RecordAction
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.counts import CountVotes
from civicforum.domain.decisions import RecordDecision, WithdrawDecision
from civicforum.domain.declarations import DeclareNone, NoneOf
from civicforum.domain.kinds import Electorate, Mode, Standing
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import StartItem
from civicforum.domain.questions import AnswerQuestion, ParkQuestion
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import DescribeForum
from civicforum.domain.sealing import SealForum
from civicforum.domain.sittings import CloseSitting, OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from civicforum.domain.waves import CloseWave, EnterAnswers
from tests.support.room import Room
from tests.support.survey import orders as survey_orders

WORDS = words_for("en")


def check(room: Room) -> CheckScreen:
    return check_screen(room.forum, room.desk.roll, words=WORDS)


def doubts(room: Room) -> list[str]:
    """What is open beyond the fields."""
    rows = check(room).rows
    return [f"{d.what}: {d.why}" for d in rows if not d.key.startswith("field:")]


def row(room: Room, key: str) -> Doubt:
    return next(found for found in check(room).rows if found.key == key)


def test_a_blank_forum_lacks_nearly_everything() -> None:
    found = check(Room(language="en"))
    assert found.headline == "2 of 11 fields of Article 18(2) are complete"
    assert found.verdict == "9 things to look at"
    assert not found.is_done
    assert [doubt.is_settled for doubt in found.rows] == [False] * 9 + [True] * 2
    assert found.rows[-1] == Doubt(
        "field:votes", "Results of votes", "complete", Where.RUN, "poll", is_settled=True
    )


def test_what_the_window_says_names_no_order() -> None:
    told = row(Room(language="en"), "field:host")
    assert told.why == "Nobody is named as host: name the host."
    assert (told.where, told.spot) == (Where.MINUTES, "forum:host")


def test_that_there_was_none_can_be_said() -> None:
    room = Room(language="en")
    for field in NoneOf:
        assert row(room, f"field:{field}").declares is field
        room.do(DeclareNone(field))
        assert row(room, f"field:{field}").is_settled


def test_a_whole_day_leaves_nothing_to_do() -> None:
    room = Room(language="en").with_people(2)
    room.do(DescribeForum(host="City", place="Hall"), AddPerson("Guard", standing=Standing.STAFF))
    room.do(CheckIn("#3"))
    room.in_session(AddItem("Talk", item="talk"))
    room.do(RequestTurn("#1"), CallSpeaker(), WriteGist("Yes."), FinishTurn())
    room.do(RecordDecision("Go."), RecordAction("Do.", owner="#1", due="2018-12-01"))
    room.do(CloseSitting())
    assert doubts(room) == [
        "Seal: The forum is not sealed. Seal it when the minutes are as they should be."
    ]
    assert row(room, "seal").where is Where.SEAL
    room.do(SealForum())
    assert (check(room).verdict, check(room).is_done) == ("Nothing is left to do", True)


def test_speeches_without_gist_and_speakers_without_name() -> None:
    room = Room(language="en")
    room.do(AddPerson(person="p1"), AddPerson("Ann", person="p2"), CheckIn("#1"))
    room.in_session(AddItem("Talk", item="talk"))
    room.do(RequestTurn("#1"), CallSpeaker(turn="t1"))
    assert doubts(room) == [
        "Item 1: Talk: It was not ended.",
        "Speech at 09:00: No. 1: No gist says what was said.",
        "Speaker No. 1: Spoke, and has no name in the roster.",
    ]
    assert row(room, "field:gists").spot == "gists:t1"
    assert (row(room, "gist:t1").where, row(room, "gist:t1").spot) == (Where.MINUTES, "gists:t1")
    assert row(room, "name:p1").spot == "names:p1"
    assert row(room, "item:talk").spot == "item:talk"


def test_a_forum_of_numbers_needs_no_names() -> None:
    room = Room(language="en")
    room.do(AddPerson(person="p1"), CheckIn("#1"))
    room.in_session(AddItem("Talk", item="talk"))
    room.do(RequestTurn("#1"), CallSpeaker(), WriteGist("Yes."))
    assert doubts(room) == ["Item 1: Talk: It was not ended."]


def test_items_that_were_passed_over() -> None:
    room = Room(language="en")
    items = (
        AddItem("Whole", item="whole"),
        AddItem("Part", item="part", parent="whole"),
        AddItem("Rest", mode=Mode.RECESS),
    )
    room.do(*items)
    assert doubts(room) == []
    room.do(OpenSitting())
    assert doubts(room) == ["Item 1.1: Part: It was never begun."]
    room.do(StartItem("part"), CloseSitting())
    assert doubts(room)[0].startswith("Seal")


def test_cards_decisions_actions_questions() -> None:
    room = Room(language="en")
    room.do(*(AddCard(f"card {n}") for n in range(3)))
    room.do(RecordDecision("A"), RecordDecision("B", decision="b"), WithdrawDecision("b", "no"))
    room.do(ParkQuestion("Who?", question="q"), ParkQuestion("Why?"), AnswerQuestion("q", "Me."))
    assert doubts(room) == [
        "3 cards under no theme: Numbers: 1–3",
        "Decision 1: A: Nobody is charged with it: no action belongs to its item.",
        "Question 2: Why?: Parked and not answered.",
    ]
    room.do(
        RecordAction("neither"),
        RecordAction("no day", owner_words="Roads"),
        RecordAction("no owner", due="2018-12-01"),
        RecordAction("done", action="done"),
        CompleteAction("done"),
    )
    assert doubts(room)[1:4] == [
        "Action 1: neither: Nobody is named who does it, and no day.",
        "Action 2: no day: No day until which it is to be done.",
        "Action 3: no owner: Nobody is named who does it.",
    ]


def polled(electorate: Electorate = Electorate.PRESENT) -> Room:
    room = Room(language="en").with_people(4)
    room.do(AddPoll("Go?", electorate=electorate, poll="p"), OpenSitting())
    return room


def test_polls_step_by_step() -> None:
    room = polled()
    assert doubts(room) == ["Poll 1: Go?: It was prepared and never opened."]
    room.do(OpenPoll("p"))
    assert doubts(room) == ["Poll 1: Go?: Voting is still open."]
    room.do(CountVotes("p", (2, 1, 0)), ClosePoll("p"))
    assert doubts(room) == [
        "Poll 1: Go?: Its result was not revealed.",
        "Poll 1: Go?: 3 ballots of 4 people in the room.",
    ]
    room.do(RevealResult("p"))
    assert doubts(room) == ["Poll 1: Go?: 3 ballots of 4 people in the room."]
    assert row(room, "poll:p:0").spot == "poll:p"


def test_more_ballots_than_people_are_told() -> None:
    room = polled()
    room.do(OpenPoll("p"), CountVotes("p", (5, 1, 0)), ClosePoll("p"), RevealResult("p"))
    assert doubts(room) == ["Poll 1: Go?: 6 ballots, but only 4 may vote."]


def test_who_stays_at_home_is_no_doubt() -> None:
    room = polled(Electorate.ROSTER)
    room.do(OpenPoll("p"), CountVotes("p", (2, 1, 0)), ClosePoll("p"), RevealResult("p"))
    assert doubts(room) == []


def test_waves_of_a_survey_that_are_open_still() -> None:
    room = Room(language="en")
    room.do(*survey_orders())
    assert "Survey 1, wave 1: before: Forms are still being keyed. Close the wave." in doubts(room)
    assert row(room, "survey:s:2").spot == "survey"
    room.do(EnterAnswers("s", 2, "ab1", ("1", "2", "1", "", "6"), second=True), CloseWave("s", 1))
    told = [doubt for doubt in doubts(room) if doubt.startswith("Survey")]
    assert told == ["Survey 1, wave 2: after: 1 answer was keyed in two ways"]
