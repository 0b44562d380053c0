"""Votes by group in the minutes: whole inside, small groups withheld in public."""

from civicforum.base.words import words_for
from civicforum.documents.model import Edition
from civicforum.domain.attendance import CheckIn
from civicforum.domain.counts import CastVote
from civicforum.domain.kinds import Channel
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from tests.documents.reading import made, section
from tests.support.room import Room


def voted(number: int) -> Room:
    """Odd numbers are women of table 1 to 3 and vote yes, the others are men and vote no."""
    room = Room(language="en")
    people = [
        AddPerson(
            number=n,
            gender="F" if n % 2 else "M",
            age_band="40" if n > 2 else "",
            table=str(n % 3 + 1),
        )
        for n in range(1, number + 1)
    ]
    room.do(AddPeople(tuple(people)))
    room.do(*(CheckIn(f"#{n}") for n in range(1, number + 1)))
    room.in_session().do(AddPoll("So?", channels=(Channel.ROLL_CALL,), poll="v"), OpenPoll("v"))
    votes = (CastVote("v", f"#{n}", (n % 2, 1 - n % 2, 0)) for n in range(1, number + 1))
    room.do(*votes, ClosePoll("v"), RevealResult("v"))
    return room


def test_every_group_inside_and_no_small_one_outside() -> None:
    room = voted(20)
    inside = section(made(room), "Details of votes")
    assert {
        "Votes by group",
        f"{words_for('en').named('meaning', 'gender')} | Voters | Yes | No | Abstain",
        "F | 10 | 10 | 0 | 0",
        "not known | 2 | 1 | 1 | 0",
        "1 | 6 | 3 | 3 | 0",
    } <= set(inside)
    outside = section(made(room, edition=Edition.PUBLIC), "Details of votes")
    assert "F | 10 | 10 | 0 | 0" in outside
    assert {"not known | 2 | – | – | –", "40 | 18 | – | – | –", "1 | 6 | – | – | –"} <= set(outside)
    assert any(line.startswith("–: withheld") for line in outside)


def test_few_voters_are_no_groups() -> None:
    assert "Votes by group" not in section(made(voted(9)), "Details of votes")


def test_people_who_are_all_alike_are_no_groups() -> None:
    room = Room(language="en").with_people(10).in_session()
    room.do(AddPoll("So?", channels=(Channel.ROLL_CALL,), poll="v"), OpenPoll("v"))
    room.do(*(CastVote("v", f"#{n}", (1, 0, 0)) for n in range(1, 11)))
    room.do(ClosePoll("v"), RevealResult("v"))
    assert "Votes by group" not in section(made(room), "Details of votes")
