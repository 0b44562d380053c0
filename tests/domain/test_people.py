from civicforum.domain.attendance import CheckIn, Leave, Return
from civicforum.domain.kinds import Presence, Standing
from civicforum.domain.people import (
    MOST_PEOPLE_AT_ONCE,
    AddPeople,
    AddPerson,
    ChangePerson,
    CorrectName,
    EraseName,
    RemovePerson,
    UpdateRoster,
)
from civicforum.domain.queue import RequestTurn
from civicforum.domain.turns import CallSpeaker
from civicforum.domain.undo import Undo
from tests.support.room import Room, refused


def test_numbers_are_given_in_order_where_none_is_asked_for(room: Room) -> None:
    forum = room.do(AddPerson("가람", number=7), AddPerson("나래"), AddPerson())
    assert [person.number for person in forum.roster()] == [7, 8, 9]
    assert [room.desk.roll.name(person) for person in forum.roster()] == ["가람", "나래", ""]


def test_who_may_not_be_added(room: Room) -> None:
    room.do(AddPerson("가람", number=1, person="p1"))
    for command, code in (
        (AddPerson("다솜", number=1), "number-taken"),
        (AddPerson("다솜", person="p1"), "identifier-taken"),
        (AddPerson("다솜", number=-1), "number-wrong"),
        (AddPerson("다솜", number=10**9), "number-wrong"),
        (AddPeople(()), "people-count-wrong"),
        (AddPeople((AddPerson(),) * (MOST_PEOPLE_AT_ONCE + 1)), "people-count-wrong"),
        (AddPeople((AddPerson(number=5), AddPerson(number=5))), "number-taken"),
    ):
        with refused(code):
            room.do(command)
    assert len(room.forum.people) == 1


def test_coming_leaving_and_returning_is_counted(room: Room) -> None:
    room.with_people(3, checked_in=False)
    room.do(AddPerson("배석", number=50, standing=Standing.OBSERVER))
    room.do(CheckIn("#1"), CheckIn("#2"), CheckIn("#50"))
    assert len(room.forum.voters_present) == 2
    room.after(10).do(Leave("#1"))
    assert room.forum.person_of("#1").presence is Presence.LEFT
    assert len(room.forum.voters_present) == 1
    room.after(5).do(Return("#1"))
    assert len(room.forum.person_of("#1").stays) == 2
    assert [p.number for p in room.forum.roster(Standing.OBSERVER, Standing.STAFF)] == [50]


def test_presence_that_does_not_fit_is_refused(room: Room) -> None:
    room.with_people(2, checked_in=False)
    for command, code in (
        (Leave("#1"), "person-absent"),
        (Return("#1"), "person-absent"),
        (CheckIn("#99"), "no-such-person"),
        (CheckIn("#x"), "no-such-person"),
        (CheckIn("nobody"), "no-such-person"),
    ):
        with refused(code):
            room.do(command)
    room.do(CheckIn("#1"))
    with refused("person-present"):
        room.do(CheckIn("#1"))
    with refused("person-present"):
        room.do(Return("#1"))


def test_who_leaves_is_taken_out_of_the_queue_but_not_off_the_floor(room: Room) -> None:
    room.with_people(2).in_session().do(RequestTurn("#1"), RequestTurn("#2"))
    assert [r.person for r in room.do(Leave("#1")).requests] == [room.forum.person_of("#2").id]
    room.do(CallSpeaker())
    with refused("turn-running"):
        room.do(Leave("#2"))


def test_a_corrected_name_comes_back_with_undo_and_versions_are_never_reused(room: Room) -> None:
    room.with_people(1)
    room.do(CorrectName("#1", "이도윤"))
    assert room.desk.roll.name(room.forum.person_of("#1")) == "이도윤"
    room.do(Undo())
    assert room.desk.roll.name(room.forum.person_of("#1")) == "참여자1"
    room.do(CorrectName("#1", "이도현"))
    person = room.forum.person_of("#1")
    assert (person.version, room.desk.roll.name(person)) == (3, "이도현")


def test_an_erased_name_is_gone_and_cannot_be_undone(room: Room) -> None:
    room.with_people(2)
    room.do(EraseName("#1"))
    assert room.desk.roll.name(room.forum.person_of("#1")) == ""
    assert room.desk.roll.name(room.forum.person_of("#2")) == "참여자2"
    with refused("undo-answered"):
        room.do(Undo())


def test_what_is_known_of_somebody_is_put_right(room: Room) -> None:
    room.with_people(2)
    forum = room.do(ChangePerson("#1", standing=Standing.STAFF, district="가구", photo=True))
    person = forum.person_of("#1")
    assert (person.standing, person.district, person.photo) == (Standing.STAFF, "가구", True)
    forum = room.do(ChangePerson("#1", name="다른 이름"))
    assert room.desk.roll.name(forum.person_of("#1")) == "다른 이름"
    with refused("nothing-changed"):
        room.do(ChangePerson("#1", district="가구"))


def test_many_are_added_and_changed_in_one_step(room: Room) -> None:
    room.with_people(1)
    order = UpdateRoster((AddPerson("나", number=7),), (ChangePerson("#1", table="3"),))
    forum = room.do(order)
    assert (len(forum.people), forum.person_of("#1").table) == (2, "3")
    forum = room.do(Undo())
    assert (len(forum.people), forum.person_of("#1").table) == (1, "")
    assert room.do(UpdateRoster(change=(ChangePerson("#1", seat="1"),))).person_of("#1").seat
    with refused("nothing-changed"):
        room.do(UpdateRoster())


def test_who_never_came_can_be_removed(room: Room) -> None:
    room.with_people(2, checked_in=False)
    room.do(CheckIn("#2"))
    forum = room.do(RemovePerson("#1"))
    assert (len(forum.people), forum.numbers.get(1)) == (1, None)
    with refused("person-in-use"):
        room.do(RemovePerson("#2"))
