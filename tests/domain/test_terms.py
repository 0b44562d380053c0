import pytest
from msgspec.structs import replace

from civicforum.domain.kinds import Channel, Electorate, Secrecy, Shape
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.methods.verdict import Base
from tests.support.room import Room, refused

CHOICE = AddPoll("무엇을?", options=("가", "나", "다"), shape=Shape.ONE_MARK, poll="v")
MARKS = replace(CHOICE, shape=Shape.MANY_MARKS, most_marks=2)
PAPER = (Channel.PAPER,)


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (replace(CHOICE, options=("가",)), "options-wrong"),
        (replace(CHOICE, options=("가", "가 ")), "options-wrong"),
        (replace(CHOICE, options=tuple(map(str, range(101)))), "options-wrong"),
        (replace(CHOICE, options=("가", " ")), "text-empty"),
        (replace(CHOICE, secrecy=Secrecy.SECRET), "secret-by-hands"),
        (
            replace(CHOICE, secrecy=Secrecy.SECRET, channels=(Channel.ROLL_CALL,)),
            "secret-roll-call",
        ),
        (replace(CHOICE, majority="1/2"), "majority-wrong"),
        (replace(CHOICE, quorum="all"), "quorum-wrong"),
        (replace(CHOICE, quorum_of=Base.ENTITLED), "quorum-of-wrong"),
        (replace(CHOICE, entitled=-1), "entitled-wrong"),
        (replace(CHOICE, entitled=10**7), "entitled-wrong"),
        (replace(CHOICE, decimals=4), "decimals-wrong"),
        (replace(CHOICE, decimals=-1), "decimals-wrong"),
        (replace(CHOICE, base=Base.DECIDED), "base-decided"),
        (replace(MARKS, base=Base.DECIDED), "base-decided"),
        (replace(CHOICE, base=Base.MARKS), "base-marks"),
        (AddPoll("찬성합니까?", base=Base.MARKS), "base-marks"),
        (replace(CHOICE, most_marks=2), "marks-of-one"),
        (AddPoll("찬성합니까?", least_marks=0), "marks-of-one"),
        (replace(MARKS, most_marks=4), "marks-wrong"),
        (replace(MARKS, least_marks=3), "marks-wrong"),
        (replace(MARKS, least_marks=-1), "marks-wrong"),
        (replace(MARKS, most_marks=0, least_marks=0, most_per_option=0), "marks-wrong"),
        (replace(MARKS, most_per_option=0), "marks-wrong"),
        (replace(MARKS, most_per_option=3), "marks-wrong"),
    ],
)
def test_terms_that_make_no_sense(room: Room, command: AddPoll, code: str) -> None:
    with refused(code):
        room.do(command)


@pytest.mark.parametrize(
    "command",
    [
        replace(CHOICE, options=tuple(map(str, range(100))), decimals=3),
        replace(CHOICE, secrecy=Secrecy.SECRET, channels=PAPER, quorum_of=Base.CAST),
        replace(MARKS, base=Base.MARKS, least_marks=0),
        replace(MARKS, most_marks=6, most_per_option=2, least_marks=6),
        replace(MARKS, most_marks=3),
        AddPoll("찬성합니까?", base=Base.DECIDED, quorum_of=Base.VALID, poll="v"),
    ],
)
def test_terms_that_hold(room: Room, command: AddPoll) -> None:
    assert room.do(command).poll_of("v").terms.shape is command.shape


def test_marks_are_held_against_the_options_when_it_is_opened(room: Room) -> None:
    room.with_people(1).in_session()
    room.do(replace(MARKS, options=(), most_marks=5, poll="w"), replace(CHOICE, options=()))
    with refused("options-wrong"):
        room.do(OpenPoll("w"))


def test_a_poll_for_the_roster_needs_nobody_in_the_room(room: Room) -> None:
    room.in_session().do(replace(CHOICE, electorate=Electorate.ROSTER))
    with refused("nobody-entitled"):
        room.do(OpenPoll("v"))
    room.with_people(3, checked_in=False)
    poll = room.do(OpenPoll("v")).poll_of("v")
    assert (poll.on_roster, len(poll.voters), poll.present) == (3, 3, ())


def test_a_number_of_electors_stands_for_the_roster(room: Room) -> None:
    room.in_session().do(replace(CHOICE, entitled=335))
    poll = room.do(OpenPoll("v")).poll_of("v")
    assert (poll.on_roster, poll.voters, poll.present) == (335, (), ())
