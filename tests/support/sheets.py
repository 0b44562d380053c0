"""A poll by criteria sheets to test with: three sites, two criteria, panels of 50, 30 and 20."""

from civicforum.domain.attendance import CheckIn
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.polls import AddPoll
from civicforum.domain.sheet_things import Criterion, Panel, SheetTerms
from tests.support.room import Room

SITES = ("북부", "남부", "강변")
CRITERIA = (Criterion("접근성", 60), Criterion("비용", 40, lowest=1, highest=5))
PANELS = (
    Panel("시민", 50, "role=시민"),
    Panel("위원회", 30, "role=위원"),
    Panel("의회", 20, "role=의원"),
)
ROLES = ("시민", "시민", "시민", "위원", "위원", "의원", "직원")
PLAIN = SheetTerms(CRITERIA)
BY_PANEL = SheetTerms(CRITERIA, PANELS)


def judged_sites(sheets: SheetTerms = BY_PANEL, *channels: Channel) -> AddPoll:
    """Where to build, on paper unless told."""
    return AddPoll(
        "새 청사 자리",
        SITES,
        shape=Shape.SHEETS,
        channels=channels or (Channel.PAPER,),
        sheets=sheets,
        poll="v",
    )


def with_jurors(room: Room) -> Room:
    """Three citizens, two of the committee, one of the council, one of the staff; all in."""
    people = [AddPerson(name=f"참여자{n}", number=n, role=r) for n, r in enumerate(ROLES, 1)]
    room.do(AddPeople(tuple(people)), *(CheckIn(f"#{n}") for n in range(1, len(ROLES) + 1)))
    return room.in_session()
