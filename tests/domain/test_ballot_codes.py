"""Codes on ballot papers: hard to guess, mistypings found, each accepted once."""

import pytest
from msgspec.structs import replace

from civicforum.domain.ballot_codes import (
    MOST_CODES,
    AcceptCode,
    CodeAccepted,
    DrawCodes,
    acceptable_code,
)
from civicforum.domain.keying import BallotKeyed, KeyBallot
from civicforum.domain.kinds import Channel, Secrecy
from civicforum.domain.poll_corrections import ReopenPoll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.domain.undo import Undo
from tests.support.room import Room, refused

OPEN = AddPoll("조명 연장?", channels=(Channel.PAPER,), poll="v")
SECRET = replace(OPEN, secrecy=Secrecy.SECRET)


@pytest.fixture
def hall(room: Room) -> Room:
    """Ten in the room."""
    return room.with_people(10).in_session()


def codes(room: Room) -> list[str]:
    return sorted(room.forum.poll_of("v").codes)


def test_codes_are_different_and_have_nine_signs_in_three_groups(hall: Room) -> None:
    hall.do(OPEN, DrawCodes("v", 500), OpenPoll("v"), DrawCodes("v", 20))
    assert len(set(codes(hall))) == 520
    assert {len(part) for code in codes(hall) for part in code.split("-")} == {3}
    assert not set("".join(codes(hall))) & set("01IOL")


def test_a_code_is_accepted_once_however_it_is_spaced(hall: Room) -> None:
    hall.do(OPEN, DrawCodes("v", 2), OpenPoll("v"))
    first, second = codes(hall)
    hall.do(AcceptCode("v", f" {first.replace('-', '').lower()} "))
    assert dict(hall.forum.poll_of("v").codes) == {first: True, second: False}
    with refused("paper-code-used"):
        hall.do(AcceptCode("v", first))
    hall.do(Undo(), AcceptCode("v", first))
    assert hall.forum.poll_of("v").codes[first]


def test_every_wrong_sign_and_every_exchange_is_a_mistyping(hall: Room) -> None:
    hall.do(OPEN, DrawCodes("v", 1), OpenPoll("v"))
    poll = hall.forum.poll_of("v")
    signs = codes(hall)[0].replace("-", "")
    wrong = {
        signs[:place] + other + signs[place + 1 :]
        for place in range(9)
        for other in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*"
    }
    for left in range(8):
        for right in range(left + 1, 9):
            moved = list(signs)
            moved[left], moved[right] = signs[right], signs[left]
            wrong.add("".join(moved))
    for mistyped in (*wrong - {signs}, "", "A", signs[:-1], signs + "2", "가나다"):
        with refused("paper-code-mistyped"):
            acceptable_code(poll, mistyped)


def test_a_code_of_another_poll_is_unknown(hall: Room) -> None:
    hall.do(OPEN, DrawCodes("v", 1), replace(OPEN, poll="w"), DrawCodes("w", 1), OpenPoll("v"))
    with refused("paper-code-unknown"):
        hall.do(AcceptCode("v", next(iter(hall.forum.poll_of("w").codes))))


def test_an_open_ballot_is_typed_in_with_its_code(hall: Room) -> None:
    hall.do(OPEN, DrawCodes("v", 2), OpenPoll("v"))
    first, second = codes(hall)
    hall.do(KeyBallot("v", (1, 0, 0), code=first))
    assert [type(entry.event) for entry in hall.desk.log[-2:]] == [CodeAccepted, BallotKeyed]
    with refused("paper-code-used"):
        hall.do(KeyBallot("v", (0, 1, 0), code=first))
    with refused("paper-code-of-several"):
        hall.do(KeyBallot("v", (0, 1, 0), number=2, code=second))
    assert hall.forum.poll_of("v").ballots == 1
    hall.do(Undo())
    assert (hall.forum.poll_of("v").ballots, hall.forum.poll_of("v").codes[first]) == (0, False)


def test_no_code_comes_beside_the_marks_of_a_secret_ballot(hall: Room) -> None:
    hall.do(SECRET, DrawCodes("v", 2), OpenPoll("v"))
    with refused("paper-code-of-secret"):
        hall.do(KeyBallot("v", (1, 0, 0), code=codes(hall)[0]))
    hall.do(AcceptCode("v", codes(hall)[0]), KeyBallot("v", (1, 0, 0)))
    assert "code" not in BallotKeyed.__struct_fields__


def test_codes_are_drawn_before_the_closing_and_come_in_while_the_poll_is_open(hall: Room) -> None:
    hall.do(OPEN, DrawCodes("v", 1))
    code = codes(hall)[0]
    with refused("poll-prepared"):
        hall.do(AcceptCode("v", code))
    for number in (0, MOST_CODES):
        with refused("paper-codes-many"):
            hall.do(DrawCodes("v", number))
    hall.do(OpenPoll("v"), KeyBallot("v", (1, 0, 0), code=code), ClosePoll("v"))
    for order in (DrawCodes("v", 1), AcceptCode("v", code)):
        with refused("poll-closed"):
            hall.do(order)
    hall.do(ReopenPoll("v", "넷이 더 왔음"))
    with refused("paper-code-used"):
        hall.do(AcceptCode("v", code))


def test_a_code_that_is_drawn_twice_counts_once(
    hall: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = iter(("x", "x", "y", "x", "z"))
    monkeypatch.setattr(hall.desk, "_draw_id", lambda: next(drawn))
    hall.do(OPEN, DrawCodes("v", 2), DrawCodes("v", 1))
    assert len(codes(hall)) == 3
