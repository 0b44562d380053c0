"""Opinion cards: numbers under which they can be typed in."""

import re

from civicforum.documents.papers.order import Paper
from civicforum.domain.cards import HIGHEST_NUMBER, AddCard
from tests.documents.papers.printing import pages, printed
from tests.support.room import Room, refused


def numbers(room: Room, **wishes: int) -> list[int]:
    text = " ".join(pages(room, Paper.CARDS, **wishes))
    return [int(number) for number in re.findall(r"No\. (\d+)", text)]


def test_cards_are_numbered_from_the_next_free_number(hall: Room) -> None:
    assert numbers(hall) == list(range(1, 13))
    hall.do(AddCard("의견", number=7))
    found = numbers(hall, copies=3)
    assert found == [8, 9, 10]
    hall.do(*(AddCard("의견", number=number) for number in found))
    assert numbers(hall, first=100, copies=2) == [100, 101]


def test_they_have_fields_for_table_round_and_code(hall: Room) -> None:
    page = pages(hall, Paper.CARDS, copies=1)[0]
    assert "No. 1 Table Round My code My opinion (one to a card)" in page


def test_numbers_that_no_card_can_have_are_refused(hall: Room) -> None:
    hall.do(AddCard("의견", number=7))
    with refused("card-number-taken"):
        printed(hall, Paper.CARDS, first=5, copies=3)
    with refused("card-number-wrong"):
        printed(hall, Paper.CARDS, first=HIGHEST_NUMBER, copies=2)
    with refused("card-number-wrong"):
        printed(hall, Paper.CARDS, first=-3, copies=2)
    for copies in (-1, 10_001):
        with refused("copies-many"):
            printed(hall, Paper.CARDS, copies=copies)


def test_without_a_roster_there_is_a_sheet_of_them() -> None:
    assert len(pages(Room(language="en"), Paper.CARDS)) == 1
