import pytest

from civicforum.base.words import Words, words_for
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.kinds import Mode, Standing
from civicforum.domain.people import AddPeople, AddPerson
from tests.support.room import Room

PEOPLE = (
    AddPerson(name="김하늘", number=1, association="주민", name_in_minutes=True, person="haneul"),
    AddPerson(name="박서준", number=2, district="중구", person="seojun"),
    AddPerson(name="Ann Lee", number=3, person="ann"),
    AddPerson(number=17, person="nameless"),
    AddPerson(name="김하나", number=20, standing=Standing.OBSERVER, person="watcher"),
)
ITEMS = (
    AddItem("Opening", minutes=5, mode=Mode.PRESENTATION, note="Be kind.", item="opening"),
    AddItem("Open floor", minutes=20, note="Two minutes each.", item="floor"),
    AddItem("Vote", minutes=10, mode=Mode.POLL, item="vote"),
)


@pytest.fixture
def words() -> Words:
    return words_for("en")


@pytest.fixture
def room() -> Room:
    """Five on the roster, one of them an observer and one without a name; all here but no. 3."""
    made = Room(language="en")
    made.do(AddPeople(PEOPLE), *ITEMS)
    made.do(*(CheckIn(f"#{number}") for number in (1, 2, 17, 20)))
    return made
