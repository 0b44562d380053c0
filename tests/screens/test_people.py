from civicforum.base.words import Words
from civicforum.domain.people import AddPerson, ChangePerson, CorrectName, EraseName
from civicforum.screens.people import KeptRows, PeopleScreen, people_screen
from civicforum.screens.row import Mark
from tests.support.room import Room


def shown(room: Room, words: Words, sought: str = "") -> PeopleScreen:
    return people_screen(room.forum, room.desk.roll, words=words, sought=sought)


def test_everybody_by_number_with_what_is_known(room: Room, words: Words) -> None:
    room.do(AddPerson(name="x", number=30, table="3", role="clerk"))
    screen = shown(room, words)
    assert [row.spoken for row in screen.rows] == [
        "1. 김하늘, 주민 · present",
        "2. 박서준, 중구 · present",
        "3. Ann Lee, not here yet",
        "17. No. 17, present",
        "20. 김하나, observer · present",
        "30. x, clerk · table 3 · not here yet",
    ]
    assert [row.mark for row in screen.rows[1:3]] == [Mark.HERE, Mark.AWAY]
    assert screen.count == "participant 5 · observer 1 · here now 4"
    assert not screen.is_empty


def test_found_by_initials_number_and_group(room: Room, words: Words) -> None:
    assert [row.key for row in shown(room, words, "ㄱㅎㄴ").rows] == ["haneul", "watcher"]
    assert [row.key for row in shown(room, words, "17").rows] == ["nameless"]
    assert [row.key for row in shown(room, words, " 중 ").rows] == ["seojun"]
    assert shown(room, words, "zeppelin").rows == ()


def test_nobody(words: Words) -> None:
    screen = shown(Room(), words)
    assert (screen.rows, screen.count, screen.is_empty) == ((), "here now 0", True)


def test_rows_are_made_again_only_where_something_differs(room: Room, words: Words) -> None:
    kept: KeptRows = {}
    roll = room.desk.roll
    before = people_screen(room.forum, roll, words=words, kept=kept).rows
    person = room.forum.person_of("#1").id
    room.do(ChangePerson("#2", role="clerk"), CorrectName("#1", "김하늘봄"))
    after = people_screen(room.forum, room.desk.roll, words=words, kept=kept).rows
    assert [one is other for one, other in zip(before, after, strict=True)] == [
        False,
        False,
        True,
        True,
        True,
    ]
    assert after[1].detail.startswith("clerk")
    room.do(EraseName(person))
    assert people_screen(room.forum, room.desk.roll, words=words, kept=kept).rows[0].text == "No. 1"
