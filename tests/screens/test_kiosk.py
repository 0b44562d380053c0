import pytest
from msgspec.structs import replace

from civicforum.base.words import Words
from civicforum.domain.kinds import Channel, Secrecy, Shape
from civicforum.domain.people import AddPerson
from civicforum.domain.poll_corrections import ReopenPoll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.secret import CastSecretBallot
from civicforum.domain.sittings import OpenSitting
from civicforum.screens.kiosk import KioskScreen, Voter, Way, kiosk_screen, voter_meant
from civicforum.screens.poll import poll_screen
from tests.support.room import Room, refused

TERMS = AddPoll("So?", channels=(Channel.KIOSK,), secrecy=Secrecy.SECRET, poll="v")


@pytest.fixture
def vote(room: Room) -> Room:
    return room.do(OpenSitting(), StartItem("vote")) and room


def screen(room: Room, words: Words) -> KioskScreen:
    return kiosk_screen(room.forum.poll_of("v"), len(room.desk.voted("v")), words=words)


def meant(room: Room, typed: str, words: Words) -> Voter:
    desk = room.desk
    poll = desk.forum.poll_of("v")
    return voter_meant(desk.forum, desk.roll, poll, typed, desk.voted("v"), words=words)


@pytest.mark.parametrize(
    ("terms", "way", "most"),
    [
        (TERMS, Way.ONE, 1),
        (replace(TERMS, options=("A", "B", "C"), shape=Shape.MANY_MARKS), Way.SEVERAL, 1),
        (
            replace(
                TERMS,
                options=("A", "B"),
                shape=Shape.MANY_MARKS,
                most_marks=3,
                most_per_option=3,
            ),
            Way.NUMBERS,
            3,
        ),
        (replace(TERMS, options=("A", "B", "C"), shape=Shape.RANKING), Way.NUMBERS, 3),
    ],
)
def test_how_the_ballot_is_filled(
    vote: Room, words: Words, terms: AddPoll, way: Way, most: int
) -> None:
    vote.do(terms, OpenPoll("v"))
    shown = screen(vote, words)
    assert (shown.way, shown.most, shown.is_open) == (way, most, True)


def test_projects_show_what_they_cost(vote: Room, words: Words) -> None:
    terms = replace(
        TERMS, options=("Lamps", "Trees"), shape=Shape.PROJECTS, costs=(5_000, 300), budget=5_000
    )
    vote.do(terms, OpenPoll("v"))
    assert screen(vote, words).labels == ("1 Lamps (5,000)", "2 Trees (300)")


def test_who_stands_before_it(vote: Room, words: Words) -> None:
    vote.do(TERMS, OpenPoll("v"), AddPerson(number=4))
    assert meant(vote, " #1 ", words).told == "No. 1 김하늘"
    with refused("no-such-person"):
        meant(vote, "99", words)
    with refused("not-entitled"):
        meant(vote, "4", words)
    vote.do(CastSecretBallot("v", "#1", (1, 0, 0)))
    assert meant(vote, "1", words).told.endswith("this ballot replaces the one in the urn")
    assert screen(vote, words).progress == "1 of 3 have voted on this laptop"
    shown = poll_screen(vote.forum, vote.desk.roll, words=words, in_urn=1)
    assert (shown.kiosk, shown.channels) == ("1 of 3 have voted on this laptop", ())
    vote.do(ClosePoll("v"))
    assert not screen(vote, words).is_open
    vote.do(ReopenPoll("v", "late"))
    with refused("voted-before"):
        meant(vote, "1", words)
