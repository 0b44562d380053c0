"""Who was heard little: told in one line, never acted upon."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.attendance import CheckIn, Leave
from civicforum.domain.house_rules import ChooseQueueOrder
from civicforum.domain.kinds import QueueOrder, Standing
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.queue import MoveRequest, RequestTurn
from civicforum.domain.turns import CallSpeaker, FinishTurn
from civicforum.screens.fairness import Crowd, crowd_of, fairness_hint
from tests.support.room import Room


@pytest.fixture
def hall() -> Room:
    """Nos. 1 to 3 at table 1 (women), 4 to 6 at table 2 (men), 7 an observer, 8 not here."""
    made = Room(language="en")
    made.do(
        AddPeople(
            tuple(
                AddPerson(
                    number=number,
                    table="1" if number <= 3 else "2",
                    gender="women" if number <= 3 else "men",
                    standing=Standing.OBSERVER if number == 7 else Standing.PARTICIPANT,
                )
                for number in range(1, 9)
            )
        )
    )
    made.do(*(CheckIn(f"#{number}") for number in range(1, 8)))
    return made.in_session()


def hint(room: Room, words: Words) -> str:
    return fairness_hint(
        room.forum,
        room.desk.roll,
        crowd=crowd_of(room.forum.people.values()),
        words=words,
        now=room.desk.now(),
    )


def speak(room: Room, number: int, minutes: float) -> None:
    room.do(RequestTurn(f"#{number}"), CallSpeaker())
    room.after(minutes).do(FinishTurn())


def test_a_crowd_is_who_may_be_heard(hall: Room) -> None:
    assert crowd_of(hall.forum.people.values()) == Crowd(
        6, (("table", {"1": 3, "2": 3}), ("gender", {"women": 3, "men": 3}))
    )


def test_nothing_is_told_before_anybody_spoke(hall: Room, words: Words) -> None:
    assert hint(hall, words) == ""


def test_nobody_of_a_table_has_spoken(hall: Room, words: Words) -> None:
    speak(hall, 1, 2)
    told = "1 of 6 present have spoken · table 2: nobody has spoken yet"
    assert hint(hall, words) == told
    hall.do(RequestTurn("#2"), RequestTurn("#5"))
    assert hint(hall, words) == f"{told} → next in the queue: no. 2"


def test_a_group_is_told_only_below_half_of_its_share(hall: Room, words: Words) -> None:
    speak(hall, 1, 4)
    speak(hall, 4, 1)
    assert hint(hall, words) == (
        "2 of 6 present have spoken · table 2: 20 % of the speaking time, 50 % of those here"
    )
    speak(hall, 5, 1)
    assert hint(hall, words) == "3 of 6 present have spoken"


def test_a_group_of_another_attribute_goes_by_its_own_name(hall: Room, words: Words) -> None:
    hall.do(
        AddPeople((AddPerson(number=9, district="East"), AddPerson(number=10, district="East")))
    )
    hall.do(
        AddPeople((AddPerson(number=11, district="West"), AddPerson(number=12, district="West")))
    )
    hall.do(*(CheckIn(f"#{number}") for number in range(9, 13)))
    speak(hall, 9, 1)
    assert hint(hall, words) == "1 of 10 present have spoken · West: nobody has spoken yet"


def test_who_left_has_not_spoken_of_those_present(hall: Room, words: Words) -> None:
    speak(hall, 1, 1)
    speak(hall, 4, 1)
    hall.do(Leave("#1"))
    assert hint(hall, words).startswith("1 of 5 present have spoken")


def test_who_waits_longest_where_that_is_not_the_first(hall: Room, words: Words) -> None:
    hall.do(ChooseQueueOrder(QueueOrder.ARRIVAL))
    speak(hall, 1, 1)
    speak(hall, 4, 1)
    hall.do(RequestTurn("#2", request="a"))
    hall.after(3).do(RequestTurn("#3", request="b"), MoveRequest("b", "a"))
    assert "longest" not in hint(hall.after(6), words)
    assert hint(hall.after(1), words).endswith(" · waiting longest: No. 2, 10 min")
    hall.do(MoveRequest("a", "b"))
    assert "longest" not in hint(hall, words)
