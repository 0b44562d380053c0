"""Two versions of minutes: every line that differs, and none that does not."""

from civicforum.documents.differences import Change, Difference, differences
from civicforum.documents.minutes import Minutes
from civicforum.domain.cards import AddCard
from civicforum.domain.decisions import RecordDecision, RewordDecision
from civicforum.domain.record import DescribeForum
from civicforum.domain.review import ReviewMinutes
from civicforum.domain.sittings import CloseSitting
from civicforum.domain.undo import Undo
from tests.documents.days import gwangju
from tests.documents.reading import made
from tests.support.room import Room


def told(before: Minutes, after: Minutes) -> list[tuple[Change, str, str]]:
    return [(each.change, each.before, each.after) for each in differences(before, after)]


def test_the_same_minutes_do_not_differ() -> None:
    day = made(gwangju(language="ko"))
    assert differences(day, day) == ()


def test_a_line_is_reworded_added_or_removed() -> None:
    room = Room(language="en").in_session()
    room.do(RecordDecision("Lights stay on until nine.", decision="d"), CloseSitting())
    before = made(room)
    room.do(DescribeForum(host="City hall"))
    room.do(RewordDecision("d", "Lights stay on until ten."), ReviewMinutes())
    after = made(room)
    found = differences(before, after)
    assert (Change.REWORDED, "Internal edition · Draft", "Internal edition · Under review") in told(
        before, after
    )
    assert Difference("Overview", Change.REWORDED, "Host: Not recorded", "Host: City hall") not in (
        found
    )  # too little of it stayed
    assert Difference("Overview", Change.ADDED, "", "Host: City hall") in found
    assert Difference("Overview", Change.REMOVED, "Host: Not recorded", "") in found
    assert (
        Difference(
            "Decisions",
            Change.REWORDED,
            "Lights stay on until nine.",
            "Lights stay on until ten.",
        )
        in found
    )
    assert [each.after for each in found if each.section == "Review and approval"] == [
        "09:00 Sent round for review."
    ]
    back = differences(after, before)
    assert Difference(
        "Review and approval", Change.REMOVED, "09:00 Sent round for review.", ""
    ) in (back)


def test_equal_lines_count_as_often_as_they_stand_there() -> None:
    room = Room(language="en")
    room.do(AddCard("The same words"))
    once = made(room)
    room.do(AddCard("The same words"))
    assert (Change.ADDED, "", "The same words") in told(once, made(room))
    room.do(Undo())
    assert (Change.ADDED, "", "The same words") not in told(once, made(room))


def test_figures_are_left_out_for_their_tables() -> None:
    room = gwangju(language="en")
    before = Room(language="en")
    sections = {each.section for each in differences(made(before), made(room))}
    assert "Details of votes" in sections
