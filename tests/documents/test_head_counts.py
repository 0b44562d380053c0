"""How many came: summaries, and what of them the public may read."""

import pytest
from msgspec.structs import replace

from civicforum.base.words import words_for
from civicforum.documents.head_counts import told
from civicforum.documents.minutes import Edition
from civicforum.domain.attendance import CheckIn, Leave, Return, head_count
from civicforum.domain.kinds import Standing
from civicforum.domain.people import AddPerson
from tests.documents.full_day import full_day, minutes_of, seated
from tests.documents.reading import section
from tests.support.room import MINUTE, NINE, Room


@pytest.mark.parametrize(
    ("counts", "written"),
    [
        ({"a": 12, "b": 5}, {"a": "12", "b": "5"}),
        ({"a": 12, "b": 7, "c": 4}, {"a": "12", "b": "not told", "c": "fewer than 5"}),
        ({"a": 9, "b": 1, "c": 4}, {"a": "9", "b": "fewer than 5", "c": "fewer than 5"}),
        ({"a": 3}, {"a": "fewer than 5"}),
    ],
)
def test_few_are_not_told_in_public(counts: dict[str, int], written: dict[str, str]) -> None:
    assert told(counts, words_for("en")) == written


def test_summaries_are_whole_inside_and_without_few_outside() -> None:
    room = full_day("en")
    forum = seated(room.forum)
    internal = section(minutes_of(room, forum), "Attendees")
    assert internal[:2] == ["Attended: 55, absent: 5", "Put on the roster at the door: 2"]
    assert "By table: 1 (8), 2 (8), 3 (8), 4 (8), 5 (8), 6 (8), not stated (7)" in internal
    by_association = [text for text in internal if text.startswith("By association")]
    assert by_association[0].endswith("은평구 주민 모임 (3), not stated (42)")
    public = section(minutes_of(room, forum, Edition.PUBLIC), "Attendees")
    assert public[1] == "Put on the roster at the door: fewer than 5"
    by_association = [text for text in public if text.startswith("By association")]
    assert by_association[0].count("주민 모임 (fewer than 5)") == 4
    assert by_association[0].endswith("not stated (42)")


def test_tables_stand_in_reading_order() -> None:
    room = Room(language="en").with_people(3)
    forum = room.forum
    for number, table in ((1, "10"), (2, "9"), (3, "나")):
        person = replace(forum.person_of(f"#{number}"), table=table)
        forum = replace(forum, people=forum.people.insert(person.id, person))
    assert "By table: 9 (1), 10 (1), 나 (1)" in section(minutes_of(room, forum), "Attendees")


def test_the_head_count_of_a_moment() -> None:
    room = Room().with_people(2)
    room.do(AddPerson(number=3, standing=Standing.OBSERVER), CheckIn("#3"))
    room.after(10).do(Leave("#1"))
    room.after(10).do(Return("#1"))
    counts = [head_count(room.forum, NINE + n * MINUTE).participants for n in (-1, 0, 10, 11, 20)]
    assert counts == [0, 2, 2, 1, 2]
