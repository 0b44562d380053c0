"""People named in orders by name."""

from civicforum.desk.references import with_people_found
from civicforum.domain.agenda import ChangeItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.command import Command
from civicforum.domain.people import AddPerson
from tests.support.room import Room, refused


def meant(room: Room, command: Command) -> Command:
    return with_people_found(command, room.forum, roll=room.desk.roll)


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
