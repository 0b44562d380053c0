import pytest

from civicforum.base.words import Words
from civicforum.domain.agenda import AddItem, AddItems, ChangeItem
from civicforum.domain.kinds import Mode, Visibility
from civicforum.domain.record import DescribeForum
from civicforum.screens.plan import (
    PlanRow,
    modes,
    pasted_items,
    people_meant,
    plan_screen,
    visibilities,
)
from tests.support.room import Room, refused


def total(room: Room, words: Words) -> str:
    return plan_screen(room.forum, room.desk.roll, words=words).total


def test_a_row_has_everything_that_is_edited(room: Room, words: Words) -> None:
    room.do(
        AddItem("In favour", minutes=8, parent="opening", item="for", presenters=("#17", "#1")),
        ChangeItem("vote", visibility=Visibility.INTERNAL),
    )
    rows = plan_screen(room.forum, room.desk.roll, words=words).rows
    assert rows[0] == PlanRow(
        key="opening",
        number="1",
        title="Opening",
        is_part=False,
        minutes=5,
        mode=Mode.PRESENTATION,
        seconds=120,
        visibility=Visibility.PUBLIC,
        note="Be kind.",
        presenters="",
        named="",
        over=3,
    )
    part = rows[1]
    assert (part.number, part.is_part, part.over) == ("1.1", True, 0)
    assert (part.presenters, part.named) == ("#17, #1", "No. 17, No. 1 김하늘")
    assert rows[3].visibility is Visibility.INTERNAL


def test_how_long_it_takes_and_when_it_ends(words: Words) -> None:
    room = Room(language="en")
    assert total(room, words) == ""
    room.do(AddItem("Talk", minutes=90, item="talk"), AddItem("Part", minutes=30, parent="talk"))
    assert total(room, words) == "90 min in all; set a start time to see the end"
    room.do(DescribeForum(start="14:05"))
    assert total(room, words) == "90 min in all, from 14:05 to 15:35"
    room.do(DescribeForum(start="23:00"))
    assert total(room, words) == "90 min in all, from 23:00 to 00:30 on a later day"


def test_presenters_are_typed_by_number_or_name(room: Room) -> None:
    assert people_meant(room.forum, room.desk.roll, " #3, 김하늘 , ") == ("ann", "haneul")
    assert people_meant(room.forum, room.desk.roll, "") == ()
    with refused("person-unknown"):
        people_meant(room.forum, room.desk.roll, "#99")
    with refused("person-ambiguous"):
        people_meant(room.forum, room.desk.roll, "김하")


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "Opening\t5\nTalk\t20 min\n",
            (AddItem("Opening", minutes=5), AddItem("Talk", minutes=20)),
        ),
        ("1.\t개회\t10분\r\n2\t토론", (AddItem("개회", minutes=10), AddItem("토론"))),
        ("Talk\tall of us\t15", (AddItem("Talk", minutes=15),)),
        ("\n\t5\n  \n", ()),
        ("1984", (AddItem("1984"),)),
    ],
)
def test_lines_of_a_spreadsheet(text: str, items: tuple[AddItem, ...]) -> None:
    assert pasted_items(text) == items


def test_pasted_lines_are_one_step(room: Room) -> None:
    before = room.forum.agenda
    room.do(AddItems(pasted_items("A\t1\nB\t2")))
    assert [item.title for item in room.forum.agenda[-2:]] == ["A", "B"]
    assert room.desk.undo_name == "AddItems"
    assert room.forum.agenda[:-2] == before


def test_every_choice_has_a_name(words: Words) -> None:
    assert [value for value, _ in modes(words)] == list(Mode)
    assert [value for value, _ in visibilities(words)] == list(Visibility)
    assert dict(visibilities(words))[Visibility.PUBLIC] == "everybody"
