"""What came later needs what came before: facts refuse a forum that they do not fit."""

import pytest

from civicforum.domain.agenda import AddItem, ItemAdded
from civicforum.domain.attachments import AttachFile, FileAttached
from civicforum.domain.attendance import CheckIn, Leave, PersonLeft
from civicforum.domain.cards import AddCard, CardAdded
from civicforum.domain.command import Command
from civicforum.domain.counts import CountVotes
from civicforum.domain.decisions import DecisionRecorded, RecordDecision
from civicforum.domain.kinds import Mode
from civicforum.domain.people import AddPerson, EraseName
from civicforum.domain.poll_things import PollTerms
from civicforum.domain.polls import AddPoll, OpenPoll, PollAdded
from civicforum.domain.progress import FinishItem, StartItem
from civicforum.domain.queue import RequestTurn, TurnRequested
from civicforum.domain.recess import SittingResumed
from civicforum.domain.sittings import CloseSitting, OpenSitting, Recess, Resume, SittingOpened
from civicforum.domain.themes import AddTheme, ThemeAdded
from civicforum.domain.turns import CallSpeaker, FinishTurn, SpeakerCalled, TurnFinished
from civicforum.domain.undo import Redo, Undo
from tests.support.room import NINE, Room, refused

PHONE = "participant"


def test_undo_of_coming_is_refused_when_the_person_has_left_by_phone(room: Room) -> None:
    room.with_people(1, checked_in=False).do(CheckIn("#1"))
    room.desk.do(Leave("#1"), initiator=PHONE)
    with refused("undo-needed-later"):
        room.do(Undo())


def test_card_numbers_only_grow_around_an_undo(room: Room) -> None:
    room.do(AddCard("첫째"))
    room.desk.do(AddCard("둘째"), initiator=PHONE)
    room.do(Undo())
    room.desk.do(AddCard("셋째"), initiator=PHONE)
    assert sorted(card.number for card in room.forum.cards.values()) == [2, 3]


def test_numbers_of_withdrawn_cards_are_not_given_again(room: Room) -> None:
    room.do(AddCard("첫째"), Undo())
    room.desk.do(AddCard("둘째"), initiator=PHONE)
    assert [card.number for card in room.do(Redo()).cards.values()] in ([1, 2], [2, 1])


def test_only_the_operator_undoes(room: Room) -> None:
    room.do(AddCard("첫째"))
    for command in (Undo(), Redo()):
        with refused("operator-only"):
            room.desk.do(command, initiator=PHONE)


def test_redo_that_would_give_a_number_twice_is_refused(room: Room) -> None:
    room.do(AddPerson("가람", person="p"), Undo())
    room.desk.do(AddPerson("나래"), initiator=PHONE)
    with refused("undo-needed-later"):
        room.do(Redo())
    room.do(AddPerson("다솜", number=7, person="q"), Undo())
    room.desk.do(AddPerson("라온", number=8, person="q"), initiator=PHONE)
    with refused("undo-needed-later"):
        room.do(Redo())


def test_the_name_of_somebody_who_was_withdrawn_can_be_erased(room: Room) -> None:
    room.do(AddPerson("가람", person="p"), Undo(), AddPerson("나래", person="p"))
    person = room.forum.person_of("p")
    assert (person.version, room.desk.roll.name(person)) == (2, "나래")
    room.do(Undo(), EraseName("p"))
    assert set(room.desk.roll.names.values()) == {""}
    with refused("no-such-person"):
        room.do(EraseName("nobody"))


@pytest.mark.parametrize(
    ("next_step", "later"),
    [
        (Resume(), Recess()),
        (StartItem("a"), StartItem("b")),
        (OpenPoll("v"), CountVotes("v", (1, 0, 0))),
        (CallSpeaker(), FinishTurn()),
    ],
)
def test_back_is_refused_when_a_later_step_rests_on_it(
    room: Room, next_step: Command, later: Command
) -> None:
    room.with_people(2).do(AddItem("첫째", item="a"), AddItem("둘째", item="b"))
    room.do(AddPoll("찬성합니까?", poll="v"), OpenSitting())
    if isinstance(next_step, Resume):
        room.do(Recess())
    if isinstance(next_step, CallSpeaker):
        room.do(RequestTurn("#1"))
    room.desk.do(next_step, initiator="next")
    room.do(later)
    with refused("undo-needed-later"):
        room.do(Undo(next_only=True))


def test_an_item_cannot_start_over_another_nor_finish_unstarted(room: Room) -> None:
    room.do(AddItem("첫째", item="a"), AddItem("둘째", item="b"), OpenSitting(), StartItem("a"))
    room.desk.do(FinishItem(), initiator="next")
    room.do(StartItem("b"))
    with refused("undo-needed-later"):
        room.do(Undo(next_only=True))


def test_undo_of_calling_somebody_who_has_left_since_is_refused(room: Room) -> None:
    room.with_people(2).in_session().do(RequestTurn("#1"), RequestTurn("#2"))
    room.desk.do(CallSpeaker(), initiator="next")
    room.desk.do(CallSpeaker(), initiator="next")
    room.do(Leave("#1"))
    with refused("undo-needed-later"):
        room.do(Undo(next_only=True))


def test_who_waits_or_speaks_has_not_left(room: Room) -> None:
    room.with_people(1).in_session().do(RequestTurn("#1"))
    left = PersonLeft(room.forum.person_of("#1").id)
    with refused("already-waiting"):
        left.apply(room.forum, NINE)


def test_facts_that_do_not_fit(room: Room) -> None:
    with refused("sitting-not-opened"):
        SittingResumed().apply(room.forum, NINE)
    room.with_people(1).in_session().do(RequestTurn("#1"), CallSpeaker())
    for fact, code in (
        (TurnFinished("other"), "nobody-speaking"),
        (PersonLeft(room.forum.person_of("#1").id), "turn-running"),
        (CardAdded("c", 1, "글", "", "nobody", ""), "no-such-person"),
        (CardAdded("c", 1, "글", "", "", "nothing"), "no-such-item"),
        (DecisionRecorded("d", 1, "글", "nothing", ""), "no-such-item"),
        (FileAttached("f", "nothing", "이름", "text/plain", "", 0), "no-such-item"),
        (PollAdded("v", 1, "?", ("a", "b", "c"), "nothing", PollTerms()), "no-such-item"),
        (TurnRequested("r", room.forum.person_of("#1").id, "nothing"), "no-such-item"),
    ):
        with refused(code):
            fact.apply(room.forum, NINE)
    with refused("turn-running"):
        SpeakerCalled("t", 2, "r", "p", "floor", 60).apply(room.forum, NINE)


def test_facts_with_an_id_that_is_taken(room: Room) -> None:
    room.with_people(2).in_session().do(RequestTurn("#1", request="r"), CallSpeaker(turn="t"))
    room.do(FinishTurn(), RequestTurn("#1", request="r"), AddCard("글", card="c"))
    room.do(AddTheme("주제", theme="m"), RecordDecision("글", decision="d"))
    room.do(AttachFile("이름", b"", attachment="f"), AddPoll("찬성합니까?", poll="v"))
    second, sitting = room.forum.person_of("#2").id, room.forum.sittings[0].id
    for fact in (
        TurnRequested("r", second, ""),
        SpeakerCalled("t", 2, "r", second, "floor", 60),
        CardAdded("c", 2, "글", "", "", ""),
        ThemeAdded("m", "다른 주제"),
        DecisionRecorded("d", 2, "글", "", ""),
        FileAttached("f", "", "이름", "text/plain", "", 0),
        PollAdded("v", 2, "?", ("a", "b", "c"), "", PollTerms()),
        ItemAdded("floor", "제목", 1, Mode.POLL, "", 60),
    ):
        with refused("identifier-taken"):
            fact.apply(room.forum, NINE)
    closed = room.do(CloseSitting())
    with refused("identifier-taken"):
        room.do(OpenSitting(sitting))
    with refused("identifier-taken"):
        SittingOpened(sitting, 2).apply(closed, NINE)
    with refused("person-left"):
        TurnRequested("q", second, "").apply(closed, NINE)
