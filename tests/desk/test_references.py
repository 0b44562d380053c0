"""People named in orders by name, things by their number."""

from civicforum.desk.references import with_references_found
from civicforum.domain.actions import CompleteAction, RecordAction
from civicforum.domain.agenda import AddItem, ChangeItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard, MergeCards
from civicforum.domain.command import Command
from civicforum.domain.decisions import RecordDecision, RewordDecision
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.questions import AnswerQuestion, ParkQuestion
from tests.support.room import Room, refused


def meant(room: Room, command: Command) -> Command:
    return with_references_found(command, room.forum, roll=room.desk.roll)


def test_a_name_after_an_at_sign_becomes_the_person() -> None:
    room = Room()
    room.do(
        AddPerson("가나다", number=1, person="one"),
        AddPerson(number=2, role="발표자", person="two"),
    )
    assert meant(room, CheckIn("@ㄱㄴㄷ")) == CheckIn("one")
    assert meant(room, CheckIn("#1")) == CheckIn("#1")
    order = ChangeItem("x", presenters=("@발표자", "#1"))
    assert meant(room, order) == ChangeItem("x", presenters=("two", "#1"))
    with refused("person-unknown"):
        meant(room, CheckIn("@아무개"))


def test_other_texts_may_begin_with_an_at_sign() -> None:
    room = Room()
    order = AddPerson("@가나다")
    assert meant(room, order) is order


def test_a_number_becomes_the_thing_that_has_it() -> None:
    room = Room()
    room.do(
        AddItem("Talk", item="talk"),
        AddItem("Answers", item="answers", parent="talk"),
        AddPoll("Lights?", poll="lights"),
        AddCard("First", card="first"),
        AddCard("Second", card="second"),
        RecordDecision("Lights until nine", decision="until-nine"),
        RecordAction("Write", action="write"),
        ParkQuestion("When?", question="when"),
    )
    for order, found in (
        (StartItem("#1"), StartItem("talk")),
        (StartItem("#1.1"), StartItem("answers")),
        (OpenPoll("#1"), OpenPoll("lights")),
        (MergeCards("#1", ("#2",)), MergeCards("first", ("second",))),
        (RewordDecision("#1", "x"), RewordDecision("until-nine", "x")),
        (CompleteAction("#1"), CompleteAction("write")),
        (AnswerQuestion("#1", "Soon"), AnswerQuestion("when", "Soon")),
    ):
        assert meant(room, order) == found


def test_a_number_that_nothing_has_and_a_text_stay_as_they_are() -> None:
    room = Room()
    room.do(ParkQuestion("When?", question="when"))
    for order in (OpenPoll("#7"), StartItem("1"), AddPoll("#1"), AddCard("#1")):
        assert meant(room, order) is order
