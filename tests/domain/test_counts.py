import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from civicforum.domain.attendance import CheckIn, Leave
from civicforum.domain.command import Command
from civicforum.domain.counts import (
    CastVote,
    CorrectCount,
    CountEntered,
    CountVotes,
    TakeBackVote,
    VoteTakenBack,
    unanswered,
)
from civicforum.domain.kinds import Channel, Electorate, Shape, Standing
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.results import ballots_by_channel
from civicforum.domain.undo import Undo
from civicforum.methods.verdict import Base, Outcome
from tests.support.room import NINE, Room, refused

THREE_OF_FOUR = AddPoll(
    "무엇을 먼저 합니까?",
    options=("가", "나", "다", "라"),
    shape=Shape.MANY_MARKS,
    most_marks=3,
    channels=(Channel.PAPER, Channel.ONLINE, Channel.ADVANCE),
    poll="v",
)
ROLL_CALL = AddPoll("찬성합니까?", channels=(Channel.ROLL_CALL, Channel.HANDS), poll="v")


@pytest.fixture
def hall(room: Room) -> Room:
    """Three participants in the room, a fourth at home, an observer."""
    room.with_people(3).do(AddPerson("넷째", number=4))
    room.do(AddPerson("관찰", number=9, standing=Standing.OBSERVER), CheckIn("#9"))
    return room.in_session()


def on_paper(votes: tuple[int, ...], ballots: int = 0, *, invalid: int = 0) -> CountVotes:
    return CountVotes("v", votes, channel=Channel.PAPER, ballots=ballots, invalid=invalid)


def test_ballots_with_many_marks_are_counted_apart(hall: Room) -> None:
    hall.do(THREE_OF_FOUR, OpenPoll("v"), on_paper((5, 3, 2, 0), 5, invalid=1))
    hall.do(CountVotes("v", (1, 1, 1, 1), channel=Channel.ONLINE, ballots=2))
    poll = hall.forum.poll_of("v")
    assert (poll.totals, poll.ballots, poll.invalid) == ((6, 4, 3, 1), 7, 1)
    assert ballots_by_channel(poll) == {Channel.PAPER: 6, Channel.ONLINE: 2}
    hall.do(on_paper((0, 0, 0, 0), 0, invalid=2))
    assert ballots_by_channel(hall.forum.poll_of("v"))[Channel.PAPER] == 2


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (on_paper((5, 3, 2, 0)), "ballots-needed"),
        (on_paper((5, 5, 5, 1), 5), "marks-do-not-add-up"),
        (on_paper((2, 2, 0, 0), 5), "marks-do-not-add-up"),
        (on_paper((6, 0, 0, 0), 5), "marks-of-option"),
        (on_paper((1, 0, 0, 0), -1), "votes-wrong"),
        (on_paper((1, 0, 0), 1), "votes-wrong"),
        (CountVotes("v", (1, 0, 0, 0), ballots=1), "channel-not-open"),
    ],
)
def test_numbers_that_cannot_be_true_are_refused(
    hall: Room, command: CountVotes, code: str
) -> None:
    hall.do(THREE_OF_FOUR, OpenPoll("v"))
    with refused(code):
        hall.do(command)


def test_several_marks_on_one_option_where_the_terms_allow_it(hall: Room) -> None:
    hall.do(replace(THREE_OF_FOUR, most_per_option=3, least_marks=3), OpenPoll("v"))
    hall.do(on_paper((6, 0, 0, 0), 2))
    for votes in ((7, 0, 0, 0), (5, 0, 0, 0)):
        with refused("marks-do-not-add-up"):
            hall.do(on_paper(votes, 2))


def test_one_mark_needs_as_many_ballots_as_votes(hall: Room) -> None:
    hall.do(AddPoll("하나", options=("가", "나"), shape=Shape.ONE_MARK, poll="v"), OpenPoll("v"))
    for ballots in (2, 4):
        with refused("marks-do-not-add-up"):
            hall.do(CountVotes("v", (2, 1), ballots=ballots))
    poll = hall.do(CountVotes("v", (2, 1), ballots=3)).poll_of("v")
    assert poll.ballots == hall.do(CountVotes("v", (2, 1))).poll_of("v").ballots == 3


def test_the_first_release_did_not_write_ballots(hall: Room) -> None:
    hall.do(AddPoll("찬성합니까?", poll="v"), OpenPoll("v"))
    forum = CountEntered("v", Channel.HANDS, "", (2, 1, 0), 1).apply(hall.forum, NINE)
    assert forum.poll_of("v").ballots == 3


def test_by_roll_call_everybody_has_one_answer_until_closing(hall: Room) -> None:
    hall.do(ROLL_CALL, OpenPoll("v"), Leave("#3"))
    assert len(unanswered(hall.forum.poll_of("v"))) == 3
    hall.do(CastVote("v", "#1", (1, 0, 0)), CastVote("v", "#3", (0, 1, 0)))
    hall.do(CastVote("v", "#1", (0, 1, 0)), CountVotes("v", (1, 0, 0)))
    poll = hall.forum.poll_of("v")
    assert (poll.totals, poll.ballots) == ((1, 2, 0), 3)
    assert unanswered(poll) == (hall.forum.person_of("#2").id,)
    assert ballots_by_channel(poll) == {Channel.HANDS: 1, Channel.ROLL_CALL: 2}
    hall.do(TakeBackVote("v", "#3"))
    assert hall.forum.poll_of("v").totals == (1, 1, 0)
    hall.do(Undo())
    assert hall.forum.poll_of("v").totals == (1, 2, 0)
    hall.do(ClosePoll("v"))
    for command in (CastVote("v", "#2", (1, 0, 0)), TakeBackVote("v", "#1")):
        with refused("poll-closed"):
            hall.do(command)
    announced = hall.do(RevealResult("v")).poll_of("v").announced
    assert announced is not None
    assert announced.outcome is Outcome.NOT_CARRIED


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (CastVote("v", "#4", (1, 0, 0)), "not-entitled"),
        (CastVote("v", "#9", (1, 0, 0)), "not-entitled"),
        (CastVote("v", "#77", (1, 0, 0)), "no-such-person"),
        (CastVote("v", "#2", (1, 0)), "votes-wrong"),
        (CastVote("v", "#2", (1, 1, 0)), "marks-do-not-add-up"),
        (CastVote("v", "#2", (0, 0, 0)), "marks-do-not-add-up"),
        (CastVote("v", "#2", (2, -1, 0)), "marks-of-option"),
        (CastVote("v", "#1", (1, 0, 0)), "nothing-changed"),
        (TakeBackVote("v", "#2"), "no-answer"),
        (CountVotes("v", (1, 0, 0), channel=Channel.ROLL_CALL), "roll-call-by-name"),
        (ClosePoll("?"), "no-such-poll"),
    ],
)
def test_what_a_roll_call_refuses(hall: Room, command: Command, code: str) -> None:
    hall.do(ROLL_CALL, OpenPoll("v"), CastVote("v", "#1", (1, 0, 0)))
    with refused(code):
        hall.do(command)


def test_without_a_roll_call_nobody_answers_one(hall: Room) -> None:
    hall.do(AddPoll("찬성합니까?", poll="v"), OpenPoll("v"))
    with refused("channel-not-open"):
        hall.do(CastVote("v", "#1", (1, 0, 0)))
    assert unanswered(hall.forum.poll_of("v")) == ()
    with refused("no-answer"):
        VoteTakenBack("v", hall.forum.person_of("#1").id).apply(hall.forum, NINE)


def test_everybody_on_the_roster_may_answer_where_the_poll_is_for_the_roster(hall: Room) -> None:
    hall.do(replace(ROLL_CALL, electorate=Electorate.ROSTER), OpenPoll("v"))
    hall.do(AddPerson("늦은 이", number=5), CastVote("v", "#4", (1, 0, 0)))
    with refused("not-entitled"):
        hall.do(CastVote("v", "#5", (1, 0, 0)))
    assert len(unanswered(hall.forum.poll_of("v"))) == 3


def test_a_corrected_count_has_its_ballots(hall: Room) -> None:
    hall.do(THREE_OF_FOUR, OpenPoll("v"), on_paper((5, 3, 2, 0), 5), ClosePoll("v"))
    corrected = CorrectCount("v", (4, 3, 2, 0), "재검표", channel=Channel.PAPER)
    with refused("ballots-needed"):
        hall.do(corrected)
    with refused("no-such-block"):
        hall.do(replace(corrected, ballots=4, block="뒤"))
    poll = hall.do(replace(corrected, ballots=4)).poll_of("v")
    assert (poll.ballots, poll.traces[-1].before) == (4, "가 5, 나 3, 다 2, 라 0")


def test_a_poll_without_votes_by_any_channel_is_not_closed(hall: Room) -> None:
    hall.do(ROLL_CALL, OpenPoll("v"))
    with refused("nothing-counted"):
        hall.do(ClosePoll("v"))
    hall.do(CastVote("v", "#1", (1, 0, 0)), ClosePoll("v"))


_votes = st.tuples(*(st.integers(0, 50) for _ in range(4)))
_places = st.tuples(st.sampled_from([Channel.PAPER, Channel.ONLINE]), st.sampled_from("가나다"))


@given(st.lists(st.tuples(_places, _votes), min_size=1, max_size=12))
def test_the_last_count_of_each_place_is_added_up(
    entered: list[tuple[tuple[Channel, str], tuple[int, ...]]],
) -> None:
    """Whatever the order of the places: counting one again replaces what stood."""
    room = Room().with_people(1).in_session()
    room.do(replace(THREE_OF_FOUR, least_marks=0, base=Base.MARKS), OpenPoll("v"))
    for (channel, block), votes in entered:
        room.do(CountVotes("v", votes, channel=channel, block=block, ballots=sum(votes)))
    last = dict(entered)
    poll = room.forum.poll_of("v")
    assert poll.totals == tuple(map(sum, zip(*last.values(), strict=True)))
    assert poll.ballots == sum(map(sum, last.values()))
