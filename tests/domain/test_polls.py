import dataclasses

import pytest
from msgspec.structs import replace

from civicforum.domain.attendance import CheckIn, Leave
from civicforum.domain.counts import CorrectCount, CountVotes
from civicforum.domain.kinds import Channel, Electorate, PollState, Secrecy, Standing
from civicforum.domain.people import AddPerson
from civicforum.domain.poll_corrections import ReopenPoll, WithdrawResult
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.results import poll_verdict
from civicforum.domain.sittings import Recess
from civicforum.methods.verdict import Outcome
from tests.support.room import Room, refused

BOTH = (Channel.HANDS, Channel.PAPER)


@pytest.fixture
def hall(room: Room) -> Room:
    """Five voters and an observer in the room, a poll prepared."""
    room.with_people(5)
    room.do(AddPerson("배석", number=90, standing=Standing.OBSERVER), CheckIn("#90"))
    return room.in_session().do(AddPoll("찬성합니까?", poll="v", channels=BOTH)) and room


def test_blocks_and_channels_are_added_up(hall: Room) -> None:
    hall.do(
        OpenPoll("v"),
        CountVotes("v", (2, 1, 0), block="앞"),
        CountVotes("v", (9, 9, 9), block="뒤"),
    )
    hall.do(
        CountVotes("v", (0, 1, 0), block="뒤"), CountVotes("v", (1, 0, 0), channel=Channel.PAPER)
    )
    poll = hall.do(ClosePoll("v"), RevealResult("v")).poll_of("v")
    assert poll.totals == (3, 2, 0)
    assert poll.state is PollState.REVEALED
    assert poll.options == ("찬성", "반대", "기권")


def test_the_electorate_is_frozen_at_the_opening(hall: Room) -> None:
    hall.do(Leave("#5"), OpenPoll("v"), Leave("#4"))
    poll = hall.forum.poll_of("v")
    assert len(poll.present) == 4
    assert poll.on_roster == 5
    assert poll.totals == (0, 0, 0)


def test_a_result_is_kept_as_it_was_announced(hall: Room) -> None:
    hall.do(OpenPoll("v"), CountVotes("v", (3, 2, 0), invalid=1), ClosePoll("v"))
    poll = hall.do(RevealResult("v")).poll_of("v")
    assert poll.announced is not None
    assert (poll.announced.outcome, poll.announced.totals) == (Outcome.CARRIED, (3, 2, 0))
    assert (poll.announced.cast, poll.announced.valid, poll.announced.invalid) == (6, 5, 1)
    strange = replace(poll, announced=dataclasses.replace(poll.announced, outcome=Outcome.TIED))
    assert poll_verdict(strange).outcome is Outcome.TIED
    corrected = hall.do(CorrectCount("v", (2, 3, 0), "재검표")).poll_of("v")
    assert poll_verdict(corrected).outcome is Outcome.NOT_CARRIED


def test_what_is_put_right_leaves_a_trace(hall: Room) -> None:
    hall.do(OpenPoll("v"), CountVotes("v", (3, 2, 0)), ClosePoll("v"), RevealResult("v"))
    hall.do(CorrectCount("v", (2, 3, 0), "재검표"), WithdrawResult("v", "이의 제기"))
    poll = hall.do(ReopenPoll("v", "다시 셈")).poll_of("v")
    assert [(trace.deed, trace.before) for trace in poll.traces] == [
        ("corrected", "찬성 3, 반대 2, 기권 0"),
        ("withdrawn", "찬성 2, 반대 3, 기권 0"),
        ("reopened", "찬성 2, 반대 3, 기권 0"),
    ]
    assert poll.state is PollState.OPEN
    assert len(poll.present) == 5


def test_what_each_state_refuses(hall: Room) -> None:
    for command in (
        CountVotes("v", (1, 0, 0)),
        ClosePoll("v"),
        RevealResult("v"),
        ReopenPoll("v", "사유"),
        WithdrawResult("v", "사유"),
        CorrectCount("v", (1, 0, 0), "사유"),
    ):
        with refused("poll-prepared"):
            hall.do(command)
    hall.do(OpenPoll("v"))
    with refused("nothing-counted"):
        hall.do(ClosePoll("v"))
    for command in (OpenPoll("v"), CorrectCount("v", (1, 0, 0), "사유")):
        with refused("poll-open"):
            hall.do(command)
    hall.do(CountVotes("v", (1, 0, 0)), ClosePoll("v"))
    with refused("poll-closed"):
        hall.do(CountVotes("v", (1, 0, 0)))
    with refused("no-such-block"):
        hall.do(CorrectCount("v", (1, 0, 0), "사유", block="뒤"))
    with refused("text-empty"):
        hall.do(ReopenPoll("v", ""))
    hall.do(RevealResult("v"))
    with refused("poll-revealed"):
        hall.do(ReopenPoll("v", "사유"))


def test_counts_that_do_not_fit_are_refused(hall: Room) -> None:
    hall.do(OpenPoll("v"))
    for votes in ((1, 2), (1, 2, 3, 4), (-1, 0, 0), (10**7, 0, 0)):
        with refused("votes-wrong"):
            hall.do(CountVotes("v", votes))
    with refused("votes-wrong"):
        hall.do(CountVotes("v", (1, 0, 0), invalid=-1))
    hall.do(AddPoll("둘째", poll="w"), CountVotes("v", (1, 0, 0)))
    with refused("blocks-mixed"):
        hall.do(CountVotes("v", (1, 0, 0), block="앞"))
    with refused("poll-still-open"):
        hall.do(OpenPoll("w"))
    with refused("poll-still-open"):
        hall.do(Recess())
    hall.do(ClosePoll("v"), OpenPoll("w"))
    with refused("channel-not-open"):
        hall.do(CountVotes("w", (1, 0, 0), channel=Channel.PAPER))


def test_terms_that_do_not_hold_are_refused(room: Room) -> None:
    room.do(AddPoll("찬성합니까?", poll="v"))
    for command, code in (
        (AddPoll("또", poll="v"), "identifier-taken"),
        (AddPoll(""), "text-empty"),
        (AddPoll("또", options=("가", "나")), "options-wrong"),
        (AddPoll("또", options=("가", "가", "나")), "options-wrong"),
        (AddPoll("또", channels=()), "channels-wrong"),
        (AddPoll("또", channels=(Channel.PAPER, Channel.PAPER)), "channels-wrong"),
        (AddPoll("또", secrecy=Secrecy.SECRET), "secret-by-hands"),
        (AddPoll("또", majority="most"), "majority-wrong"),
        (AddPoll("또", quorum="many"), "quorum-wrong"),
        (OpenPoll("v"), "sitting-not-opened"),
        (OpenPoll("?"), "sitting-not-opened"),
    ):
        with refused(code):
            room.do(command)
    room.in_session()
    with refused("nobody-present"):
        room.do(OpenPoll("v"))
    with refused("no-such-poll"):
        room.do(OpenPoll("?"))


def test_a_secret_poll_by_paper_is_possible_and_english_has_its_own_options() -> None:
    room = Room(language="en")
    paper = (Channel.PAPER,)
    forum = room.do(AddPoll("Agree?", secrecy=Secrecy.SECRET, channels=paper))
    assert forum.polls[0].options == ("Yes", "No", "Abstain")


def test_a_poll_is_not_reopened_in_a_recess(hall: Room) -> None:
    hall.do(OpenPoll("v"), CountVotes("v", (1, 0, 0)), ClosePoll("v"), Recess())
    with refused("sitting-in-recess"):
        hall.do(ReopenPoll("v", "사유"))


def test_a_group_alone_may_vote(room: Room) -> None:
    people = [AddPerson(f"p{n}", number=n, table=str(n % 2 + 1)) for n in range(1, 8)]
    room.do(*people)
    room.do(*(CheckIn(f"#{n}") for n in range(1, 6)))
    room.in_session()
    room.do(AddPoll("?", channels=BOTH, group="table=1", poll="v"), OpenPoll("v"))
    poll = room.forum.poll_of("v")
    assert (len(poll.present), poll.on_roster) == (2, 3)
    everywhere = AddPoll("?", group="table=1", electorate=Electorate.ROSTER, poll="w")
    room.do(CountVotes("v", (1, 1, 0)), ClosePoll("v"), everywhere, OpenPoll("w"))
    assert len(room.forum.poll_of("w").voters) == 3
    with refused("nobody-present"):
        room.do(CountVotes("w", (1, 1, 0)), ClosePoll("w"))
        room.do(AddPoll("?", group="district=x", poll="x"), OpenPoll("x"))
    for group in ("seat=1", "table=", "table"):
        with refused("group-wrong"):
            room.do(AddPoll("?", group=group))
