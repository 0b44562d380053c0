"""What an import would do, told before anything is written."""

from hypothesis import given
from hypothesis import strategies as st

from civicforum.desk.roster import preview as module
from civicforum.desk.roster.columns import find_columns
from civicforum.desk.roster.preview import Preview, preview
from civicforum.domain.people import AddPerson, ChangePerson, UpdateRoster
from civicforum.domain.undo import Undo
from tests.support.room import Room, refused

HEAD = ("번호", "성명", "연령대", "단체", "구분", "성명공개동의")


def look(room: Room, *rows: tuple[str, ...], head: tuple[str, ...] = HEAD) -> Preview:
    table = (head, *rows)
    columns = find_columns(table)
    return preview(table, columns, room.forum, roll=room.desk.roll, year=2026)


def codes(found: Preview) -> list[tuple[int, str]]:
    return [(problem.row, problem.code) for problem in found.problems]


def test_a_first_import_adds_in_one_step(room: Room) -> None:
    found = look(
        room, ("1", "가", "34", "상인회", "", "O"), ("", "", ""), ("2", "나", "", "", "참관", "")
    )
    assert (found.people, found.added, found.changed, found.unchanged) == (2, 2, 0, 0)
    assert found.problems == ()
    assert found.order is not None
    forum = room.do(found.order)
    assert [p.age_band for p in forum.roster()] == ["30대", ""]
    assert room.desk.roll.name(forum.person_of("#2")) == "나"
    assert not len(room.do(Undo()).people)


def test_a_second_import_updates_and_erases_nothing(room: Room) -> None:
    rows = (("1", "가", "34", "상인회", "", "O"), ("2", "나", "51", "", "", "X"))
    room.do(look(room, *rows).order or Undo())
    again = look(room, *rows)
    assert (again.added, again.changed, again.unchanged, again.order) == (0, 0, 2, None)
    found = look(room, ("1", "가가", "", "", "", ""), ("2", "나", "", "부녀회", "", ""))
    assert found.changed == 2
    assert found.order == UpdateRoster(
        change=(
            ChangePerson(room.forum.person_of("#1").id, name="가가"),
            ChangePerson(room.forum.person_of("#2").id, association="부녀회"),
        )
    )
    assert found.order is not None
    forum = room.do(found.order)
    assert forum.person_of("#1").association == "상인회"


def test_without_numbers_people_are_known_by_name(room: Room) -> None:
    room.do(AddPerson("가", number=1), AddPerson("나", number=2), AddPerson("나", number=3))
    found = look(room, ("가", "상인회"), ("나", "x"), ("다", ""), ("다", ""), head=("성명", "단체"))
    assert codes(found) == [(3, "ambiguous-name"), (5, "same-name")]
    assert (found.added, found.changed) == (2, 1)


def test_each_wrong_row_is_named(room: Room) -> None:
    found = look(
        room,
        ("1", "가", "34", "", "", "글쎄"),
        ("1", "나", "", "", "", ""),
        ("열", "다", "", "", "", ""),
        ("", "", "20", "", "", ""),
        ("5", "마" * 501, "", "", "", ""),
        ("6", "바", "", "", "우주인", ""),
        ("7",),
    )
    assert codes(found) == [
        (2, "unknown-consent"),
        (3, "double-number"),
        (4, "not-a-number"),
        (5, "nobody"),
        (6, "too-long"),
        (7, "unknown-standing"),
    ]
    assert len(found.errors) == 4
    assert found.order is not None
    assert [new.number for new in found.order.add] == [1, 6, 7]


def test_a_row_without_a_name_under_a_number_of_nobody_is_added_by_number(room: Room) -> None:
    found = look(room, ("9", "", "20", "", "", ""))
    assert found.order == UpdateRoster((AddPerson(number=9, age_band="20대"),))


def test_of_an_address_a_column_of_its_own_is_the_better_one(room: Room) -> None:
    head = ("성명", "주소", "자치구")
    found = look(room, ("가", "서울 강남구 역삼1동 12", "북구"), ("나", "어딘가", ""), head=head)
    assert found.order == UpdateRoster(
        (AddPerson("가", district="북구", neighbourhood="역삼1동"), AddPerson("나"))
    )


def test_who_has_no_number_gets_one_that_no_later_row_wants(room: Room) -> None:
    found = look(room, ("", "가", "", "", "", ""), ("1", "나", "", "", "", ""))
    assert found.order is not None
    forum = room.do(found.order)
    assert [room.desk.roll.name(person) for person in forum.roster()] == ["나", "가"]


def test_somebody_on_the_roster_is_in_one_row(room: Room) -> None:
    room.do(AddPerson("가", number=1))
    rows = (("", "가", "20", "", "", ""), ("1", "", "30", "", "", ""), ("", "가", "", "", "", ""))
    found = look(room, *rows)
    assert codes(found) == [(3, "double-person"), (4, "double-person")]
    assert (found.people, found.changed) == (1, 1)


def test_too_many_rows(room: Room, monkeypatch: object) -> None:
    most, module.MOST_ROWS = module.MOST_ROWS, 1
    try:
        with refused("roster-too-many-rows"):
            look(room, ("1",), ("2",))
    finally:
        module.MOST_ROWS = most


@given(st.lists(st.tuples(*(st.text(max_size=6) for _ in HEAD)), max_size=8))
def test_importing_twice_changes_nothing(rows: list[tuple[str, ...]]) -> None:
    room = Room()
    found = look(room, *(tuple(" ".join(cell.split()) for cell in row) for row in rows))
    wrong = {problem.row for problem in found.errors}
    clean = [row for number, row in enumerate(rows, start=2) if number not in wrong]
    if found.order is None:
        return
    room.do(found.order)
    again = look(room, *(tuple(" ".join(cell.split()) for cell in row) for row in clean))
    assert {problem.code for problem in again.errors} <= {"ambiguous-name"}
    assert not again.changed


def test_a_row_of_nobody_in_a_list_without_names(room: Room) -> None:
    found = look(room, ("", "20"), head=("번호", "연령대"))
    assert [(problem.heading, problem.code) for problem in found.problems] == [("", "nobody")]


def test_votes_by_weight_come_with_the_roster(room: Room) -> None:
    head = ("번호", "단체명", "의결권(개)")
    rows = (("1", "가", "3"), ("2", "나", ""), ("3", "다", "1.5"))
    found = look(room, *rows, head=head)
    assert codes(found) == [(4, "not-a-weight")]
    assert found.order is not None
    room.do(found.order)
    assert [person.weight for person in room.forum.roster()] == [3, 1]
    again = look(room, ("1", "가", "4"), ("2", "나", ""), head=head)
    assert (again.changed, again.unchanged) == (1, 1)
