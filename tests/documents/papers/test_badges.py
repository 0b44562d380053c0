"""Badges: names of those who agreed, numbers of the others."""

from civicforum.base.words import words_for
from civicforum.documents.papers.order import Naming, Paper, PaperOrder, Sorting
from civicforum.documents.papers.remarks import remarks
from civicforum.domain.people import AddPeople, AddPerson
from tests.documents.papers.printing import pages, printed
from tests.support.room import Room, refused


def test_only_those_are_named_who_agreed(hall: Room) -> None:
    text = " ".join(pages(hall, Paper.BADGES))
    for number in range(1, 5):
        assert f"Resident {number} " in text
    assert "Resident 5" not in text
    assert "No. 12" in text
    assert "의원" not in text
    assert "No. 20 council" in text
    assert text.count("Shops") == 2  # the association of somebody unnamed would tell on them
    assert remarks(hall.forum, PaperOrder(Paper.BADGES), words_for("en")) == (
        "9 people did not agree to be named: their badges show their numbers.",
    )


def test_all_or_nobody_can_be_named(hall: Room) -> None:
    everybody = " ".join(pages(hall, Paper.BADGES, naming=Naming.ALL))
    assert "의원" in everybody
    assert all(f"Resident {number}" in everybody for number in range(1, 13))
    assert "Resident" not in " ".join(pages(hall, Paper.BADGES, naming=Naming.NONE))
    order = PaperOrder(Paper.BADGES, naming=Naming.ALL)
    assert remarks(hall.forum, order, words_for("en")) == ()


def test_they_come_by_table_or_by_number(hall: Room) -> None:
    first = pages(hall, Paper.BADGES)[0]
    assert first.index("Table 8") < first.index("Table 9")
    assert "Table 10" not in first.split("Table 9")[0]
    by_number = pages(hall, Paper.BADGES, sorting=Sorting.NUMBER)[0]
    assert by_number.index("Resident 1 ") < by_number.index("Resident 2 ")


def test_a_long_name_stands_whole(hall: Room) -> None:
    name = "긴이름" * 100
    hall.do(AddPerson(name, number=99, name_in_minutes=True))
    assert name in "".join(pages(hall, Paper.BADGES)).replace(" ", "")
    hall.do(AddPeople(tuple(AddPerson(number=number) for number in range(200, 700))))
    assert len(pages(hall, Paper.BADGES)) == -(-514 // 8)
    assert printed(hall, Paper.BADGES) == printed(hall, Paper.BADGES)


def test_there_is_none_without_people() -> None:
    with refused("paper-nobody"):
        printed(Room(), Paper.BADGES)
    assert remarks(Room().forum, PaperOrder(Paper.BADGES), words_for("en")) == ()
