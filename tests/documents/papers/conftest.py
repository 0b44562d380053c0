import pytest
from msgspec.structs import replace

from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.kinds import Channel, Mode, Shape, Standing, Visibility
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.polls import AddPoll
from civicforum.domain.record import DescribeForum
from civicforum.domain.sheet_things import SheetTerms
from tests.support.room import Room
from tests.support.sheets import CRITERIA

PAPER = (Channel.PAPER,)
OPTIONS = ("놀이터", "산책로", "주차장", "경로당")
YES_NO = AddPoll("조명을 켤까요?", channels=PAPER, poll="yes")
SHAPES = (
    YES_NO,
    replace(YES_NO, poll="consent", shape=Shape.CONSENT),
    replace(YES_NO, poll="one", options=OPTIONS, shape=Shape.ONE_MARK),
    replace(YES_NO, poll="many", options=OPTIONS, shape=Shape.MANY_MARKS, most_marks=2),
    replace(
        YES_NO,
        poll="points",
        options=OPTIONS,
        shape=Shape.MANY_MARKS,
        most_marks=10,
        most_per_option=5,
    ),
    replace(
        YES_NO,
        poll="quadratic",
        options=OPTIONS,
        shape=Shape.MANY_MARKS,
        rule="quadratic",
        most_marks=25,
    ),
    replace(
        YES_NO,
        poll="scores",
        options=OPTIONS,
        shape=Shape.SCORES,
        rule="score",
        lowest=1,
        highest=5,
    ),
    replace(YES_NO, poll="ranking", options=OPTIONS, shape=Shape.RANKING, rule="irv"),
    replace(
        YES_NO,
        poll="projects",
        options=OPTIONS,
        shape=Shape.PROJECTS,
        rule="pb-greedy",
        costs=(12_000_000, 8_500_000, 30_000_000, 4_200_000),
        budget=40_000_000,
        most_marks=3,
    ),
    replace(
        YES_NO, poll="sheets", options=OPTIONS, shape=Shape.SHEETS, sheets=SheetTerms(CRITERIA)
    ),
)


@pytest.fixture
def hall() -> Room:
    """Twelve at three tables, four of whom agreed to be named; an agenda with private notes."""
    made = Room(language="en")
    made.do(DescribeForum(title="Lights in the park", host="Office", place="Hall", start="14:00"))
    people = [
        AddPerson(
            f"Resident {number}",
            number=number,
            table=f"{10 - number % 3}",
            association="Shops" if number % 2 else "",
            name_in_minutes=number <= 4,
        )
        for number in range(1, 13)
    ]
    observer = AddPerson("의원", number=20, standing=Standing.OBSERVER, role="council")
    made.do(AddPeople((*people, observer)), *(CheckIn(f"#{number}") for number in range(1, 9)))
    made.do(
        AddItem("Opening", minutes=10, note="Thank the cooks.", item="a"),
        AddItem("Talks", minutes=30, mode=Mode.PRESENTATION, presenters=("#1",), item="b"),
        AddItem("Shops", minutes=10, mode=Mode.PRESENTATION, parent="b"),
        AddItem("Reserve", minutes=5, mode=Mode.CARDS, visibility=Visibility.HIDDEN, item="c"),
    )
    return made


@pytest.fixture
def polls(hall: Room) -> Room:
    """A poll of every shape, prepared."""
    hall.do(*SHAPES)
    return hall
