"""Table cards: the name on both sides of the fold."""

from civicforum.documents.papers.order import Paper, Size
from civicforum.domain.people import AddPerson
from tests.documents.papers.printing import page_sizes, pages, printed
from tests.support.room import Room, refused


def test_each_table_has_a_card_with_its_name_twice(hall: Room) -> None:
    found = pages(hall, Paper.TABLE_CARDS)
    assert [page.count("Table") for page in found] == [2, 2, 2]
    assert "8" in found[0]
    assert "10" in found[2]
    hall.do(AddPerson(number=50, table="아주 긴 분임 이름 " * 20))
    assert "".join(pages(hall, Paper.TABLE_CARDS)).count("아주") == 40


def test_there_is_none_where_nobody_sits_at_a_table() -> None:
    with refused("paper-no-tables"):
        printed(Room().with_people(3), Paper.TABLE_CARDS)


def test_sheets_are_as_large_as_they_were_ordered(hall: Room) -> None:
    assert page_sizes(printed(hall, Paper.TABLE_CARDS)) == {(595, 842)}
    assert page_sizes(printed(hall, Paper.TABLE_CARDS, size=Size.LETTER)) == {(612, 792)}
