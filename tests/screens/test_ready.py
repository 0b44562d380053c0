"""What is still missing before people come."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.agenda import AddItem
from civicforum.domain.drafts import MakeOption
from civicforum.domain.kinds import Shape, Standing
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.record import DescribeForum
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.themes import AddTheme
from civicforum.screens.ready import (
    LEAST_BYTES,
    MOST_NAMESAKES,
    Problem,
    Section,
    Surroundings,
    problems,
)
from tests.support.room import Room

WELL = Surroundings()


def found(room: Room, words: Words, around: Surroundings = WELL) -> list[Problem]:
    return list(
        problems(room.forum, room.desk.roll, words=words, now=room.desk.now(), surroundings=around)
    )


def shorts(room: Room, words: Words, around: Surroundings = WELL) -> list[str]:
    return [problem.short for problem in found(room, words, around)]


@pytest.fixture
def prepared(room: Room) -> Room:
    """Nothing is missing."""
    room.do(DescribeForum(host="City hall", place="Hall 1", start="10:00"))
    return room


def test_nothing_is_missing(prepared: Room, words: Words) -> None:
    assert found(prepared, words) == []


def test_an_empty_forum_lacks_everything(words: Words) -> None:
    room = Room(language="en")
    room.do(DescribeForum(day=""))
    assert [(p.section, p.field, p.short) for p in found(room, words)] == [
        (Section.FORUM, "host", "no host"),
        (Section.FORUM, "place", "no place"),
        (Section.FORUM, "day", "no day"),
        (Section.FORUM, "start", "no start time"),
        (Section.AGENDA, "", "no items"),
        (Section.PEOPLE, "", "nobody on the roster"),
    ]


def test_staff_alone_is_nobody(words: Words, prepared: Room) -> None:
    room = Room(language="en")
    room.do(AddPerson(name="Staff", number=1, standing=Standing.STAFF))
    assert "nobody on the roster" in shorts(room, words)


def test_a_day_that_has_passed(prepared: Room, words: Words) -> None:
    prepared.do(DescribeForum(day="2018-11-09"))
    assert [(p.field, p.short) for p in found(prepared, words)] == [("day", "the day has passed")]
    prepared.do(OpenSitting())
    assert found(prepared, words) == []


def test_parts_that_take_longer_than_their_item(prepared: Room, words: Words) -> None:
    prepared.do(AddItem("Part", minutes=7, parent="opening"))
    (problem,) = found(prepared, words)
    assert (problem.section, problem.field) == (Section.AGENDA, "opening")
    assert "its parts take 2 min more" in problem.text


def test_namesakes_whom_nothing_tells_apart(prepared: Room, words: Words) -> None:
    prepared.do(AddPerson(name="ann  lee", number=30), AddPerson(name="박서준", number=31))
    (problem,) = found(prepared, words)
    assert (problem.section, problem.field) == (Section.PEOPLE, "ann")
    assert "Ann Lee is on the roster twice" in problem.text
    assert "3, 30" in problem.text


def test_not_all_namesakes_are_told(prepared: Room, words: Words) -> None:
    for n in range(MOST_NAMESAKES + 1):
        prepared.do(AddPerson(name=f"N{n}"), AddPerson(name=f"N{n}"))
    assert shorts(prepared, words) == ["the same name twice"] * MOST_NAMESAKES


def test_polls_that_cannot_be_opened(prepared: Room, words: Words) -> None:
    prepared.do(
        AddPoll("Which?", shape=Shape.ONE_MARK, poll="which"),
        AddPoll("Some?", shape=Shape.MANY_MARKS, most_marks=5, poll="some"),
        AddTheme("Lights", theme="a"),
        AddTheme("Gates", theme="b"),
        MakeOption("a", "some"),
        MakeOption("b", "some"),
    )
    without, wrong = found(prepared, words)
    assert (without.field, without.short) == ("which", "a poll without options")
    assert (wrong.field, wrong.short) == ("some", "a poll that cannot be opened")
    assert wrong.text.startswith("“Some?” cannot be opened like this. ")


def test_polls_that_were_opened_are_no_matter_of_preparation(prepared: Room, words: Words) -> None:
    prepared.do(OpenSitting(), StartItem("vote"), AddPoll("Gates?", poll="gates"))
    prepared.do(OpenPoll("gates"))
    assert found(prepared, words) == []


@pytest.mark.parametrize(
    ("around", "told"),
    [
        (Surroundings(screens=1), ["not seen yet"]),
        (Surroundings(screens=1, is_picture_seen=True), []),
        (Surroundings(free_bytes=LEAST_BYTES), []),
        (Surroundings(free_bytes=LEAST_BYTES - 1), ["disk almost full"]),
        (Surroundings(on_battery=True, per_cent=40), ["on battery"]),
    ],
)
def test_projector_disk_and_battery(
    prepared: Room, words: Words, around: Surroundings, told: list[str]
) -> None:
    assert shorts(prepared, words, around) == told
    assert all(problem.text for problem in found(prepared, words, around))
