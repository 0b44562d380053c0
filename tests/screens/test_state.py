import pytest

from civicforum.base.words import Words
from civicforum.domain.kinds import SittingState
from civicforum.domain.sittings import CloseSitting, OpenSitting, Recess
from civicforum.screens.state import StateScreen, state_screen
from tests.support.room import NINE, Room


def screen(room: Room, words: Words) -> StateScreen:
    return state_screen(room.forum, saved_at=NINE + 1_000, words=words, now=room.desk.now())


@pytest.mark.parametrize(
    ("orders", "state", "badge"),
    [
        ([], SittingState.NOT_OPENED, "Not started"),
        ([OpenSitting()], SittingState.OPEN, "LIVE"),
        ([OpenSitting(), Recess()], SittingState.IN_RECESS, "RECESS since 09:20"),
        ([OpenSitting(), CloseSitting()], SittingState.CLOSED, "CLOSED"),
    ],
)
def test_the_badge(
    room: Room, words: Words, orders: list[OpenSitting], state: SittingState, badge: str
) -> None:
    room.after(20).do(*orders)
    assert (screen(room, words).state, screen(room, words).badge) == (state, badge)


def test_heads_clock_and_saved(room: Room, words: Words) -> None:
    shown = screen(room.after(5), words)
    assert shown.people == "3 of 4 present · 1 others"
    assert (shown.clock, shown.saved) == ("09:05", "✓ Saved 09:00:01")


def test_without_others_only_participants_are_told(words: Words) -> None:
    assert screen(Room().with_people(2), words).people == "2 of 2 present"
