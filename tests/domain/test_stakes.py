"""Laws of weights and proxies: a weight counts as so many ballots, a proxy as its giver's vote."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from civicforum.domain.attendance import CheckIn
from civicforum.domain.ballots import ballots_of
from civicforum.domain.command import Command
from civicforum.domain.counts import CastVote, CountVotes
from civicforum.domain.drafts import ChangePoll
from civicforum.domain.kinds import Channel, Electorate, Secrecy, Shape
from civicforum.domain.people import AddPeople, AddPerson, ChangePerson
from civicforum.domain.poll_things import Marks, Poll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.domain.proxies import GiveProxy
from civicforum.domain.results import ballots_by_channel, may_vote, poll_verdict, turnout
from civicforum.domain.stakes import MOST_WEIGHT
from civicforum.methods.counted import TieRule
from civicforum.methods.verdict import Base
from tests.support.room import Room, refused

CALLED = (Channel.ROLL_CALL,)
YES, NO = (1, 0, 0), (0, 1, 0)
KINDS = {
    Shape.YES_NO_ABSTAIN: (AddPoll("?", quorum="1/2", base=Base.PRESENT), [YES, NO, (0, 0, 1)]),
    Shape.CONSENT: (AddPoll("?"), [(1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0)]),
    Shape.ONE_MARK: (AddPoll("?", ("A", "B", "C"), majority="absolute"), [YES, NO, (0, 0, 1)]),
    Shape.MANY_MARKS: (AddPoll("?", ("A", "B", "C"), most_marks=2), [(1, 1, 0), (0, 1, 1), YES]),
    Shape.SCORES: (AddPoll("?", ("A", "B", "C"), highest=5), [(5, 0, 1), (2, 3, -1), (0, 0, 4)]),
    Shape.RANKING: (
        AddPoll("?", ("A", "B", "C"), rule="meek-stv", ties=(TieRule.ORDER,)),
        [(1, 2, 3), (0, 1, 2), (3, 1, 2)],
    ),
    Shape.PROJECTS: (
        AddPoll("?", ("A", "B", "C"), rule="pb-mes", most_marks=3, costs=(3, 2, 2), budget=5),
        [(1, 1, 0), (0, 1, 1), (1, 0, 0)],
    ),
}
SHAPES = st.sampled_from(list(KINDS))
VOTES = st.lists(st.tuples(st.integers(1, 4), st.integers(0, 2)), min_size=1, max_size=4)
FEW = settings(max_examples=60, deadline=None)


def counted(shape: Shape, people: list[AddPerson], *orders: Command, marks: list[Marks]) -> Poll:
    """A roll call of all who are in the room, of as many as there are marks for."""
    room = Room()
    room.do(AddPeople(tuple(people)), *(CheckIn(f"#{n}") for n in range(1, len(marks) + 1)))
    room.in_session()
    terms = replace(
        KINDS[shape][0], shape=shape, channels=CALLED, by_weight=True, by_proxy=True, poll="v"
    )
    room.do(*orders, terms, OpenPoll("v"))
    room.do(*(CastVote("v", f"#{n}", mark) for n, mark in enumerate(marks, 1)))
    return room.forum.poll_of("v")


def same(one: Poll, other: Poll) -> None:
    """Everything that comes of a count is equal, whoever gave the votes."""
    assert poll_verdict(one) == poll_verdict(other)
    assert ballots_of(one) == ballots_of(other)
    assert ballots_by_channel(one) == ballots_by_channel(other)
    assert may_vote(one) == may_vote(other)
    assert turnout(one, one.ballots) == turnout(other, other.ballots)


@FEW
@given(SHAPES, VOTES, st.integers(0, 5))
def test_a_weight_counts_as_so_many_equal_ballots(
    shape: Shape, votes: list[tuple[int, int]], absent: int
) -> None:
    """Also of those who did not come: the quorum is of their votes too."""
    choices = KINDS[shape][1]
    heavy = [AddPerson(number=n, weight=w) for n, (w, _) in enumerate(votes, 1)]
    heavy += [AddPerson(number=99, weight=absent)] if absent else []
    equal = [choice for weight, choice in votes for _ in range(weight)]
    light = [AddPerson(number=n) for n in range(1, len(equal) + absent + 1)]
    same(
        counted(shape, heavy, marks=[choices[choice] for _, choice in votes]),
        counted(shape, light, marks=[choices[choice] for choice in equal]),
    )


@FEW
@given(SHAPES, VOTES, st.lists(st.tuples(st.integers(1, 3), st.integers(0, 3)), max_size=3))
def test_a_proxy_counts_as_if_the_giver_had_voted_the_same(
    shape: Shape, votes: list[tuple[int, int]], given_away: list[tuple[int, int]]
) -> None:
    choices, size = KINDS[shape][1], len(votes)
    people = [AddPerson(number=n, weight=w) for n, (w, _) in enumerate(votes, 1)]
    people += [AddPerson(number=size + n, weight=w) for n, (w, _) in enumerate(given_away, 1)]
    holders = [holder % size + 1 for _, holder in given_away]
    orders = [GiveProxy(f"#{size + n}", f"#{holder}") for n, holder in enumerate(holders, 1)]
    marks = [choices[choice] for _, choice in votes]
    same(
        counted(shape, people, *orders, marks=marks),
        counted(shape, people, marks=[*marks, *(marks[holder - 1] for holder in holders)]),
    )


@pytest.fixture
def assembly(room: Room) -> Room:
    """Three associations with 3, 2 and 1 votes, the first two of them here."""
    people = tuple(AddPerson(number=n, weight=w) for n, w in ((1, 3), (2, 2), (3, 1)))
    room.do(AddPeople(people), CheckIn("#1"), CheckIn("#2"))
    return room.in_session()


def test_what_was_settled_at_the_opening_stands(assembly: Room) -> None:
    terms = AddPoll("?", channels=CALLED, by_weight=True, quorum="2/3", poll="v")
    assembly.do(terms, OpenPoll("v"), ChangePerson("#1", weight=50), CastVote("v", "#1", YES))
    assembly.do(CastVote("v", "#2", NO), ClosePoll("v"))
    verdict = poll_verdict(assembly.forum.poll_of("v"))
    assert (verdict.totals, verdict.present, verdict.entitled) == ((3, 2, 0), 5, 6)
    assert (verdict.quorum, verdict.reached) == (4, 5)


def test_without_weight_in_the_terms_everybody_has_one_vote(assembly: Room) -> None:
    assembly.do(AddPoll("?", channels=CALLED, poll="v"), OpenPoll("v"), CastVote("v", "#1", YES))
    poll = assembly.forum.poll_of("v")
    assert (poll.totals, may_vote(poll), poll.votes_on_roster) == ((1, 0, 0), 2, 3)


def test_paper_is_a_ballot_for_each_vote(assembly: Room) -> None:
    terms = AddPoll(
        "?",
        channels=(Channel.PAPER,),
        secrecy=Secrecy.SECRET,
        electorate=Electorate.ROSTER,
        by_weight=True,
        poll="v",
    )
    assembly.do(terms, OpenPoll("v"), CountVotes("v", (4, 1, 0), channel=Channel.PAPER))
    poll = assembly.forum.poll_of("v")
    assert (poll.ballots, may_vote(poll), turnout(poll, 5)) == (5, 6, "83.3%")


@pytest.mark.parametrize("stake", ["by_weight", "by_proxy"])
@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"channels": (Channel.HANDS, Channel.PAPER)}, "stakes-by-hands"),
        ({"channels": (Channel.KIOSK,), "secrecy": Secrecy.SECRET}, "stakes-by-kiosk"),
        ({"channels": (Channel.PAPER,), "entitled": 30}, "stakes-of-number"),
        ({"channels": (Channel.PAPER,), "shape": Shape.SHEETS}, "stakes-by-sheets"),
    ],
)
def test_where_votes_cannot_be_kept_apart(
    room: Room, stake: str, changed: dict[str, object], code: str
) -> None:
    with refused(code):
        room.do(replace(AddPoll("?"), **{stake: True}, **changed))


def test_terms_are_chosen_before_the_opening(assembly: Room) -> None:
    assembly.do(AddPoll("?", channels=CALLED, poll="v"), ChangePoll("v", by_weight=True))
    assert assembly.forum.poll_of("v").terms.by_weight
    assembly.do(OpenPoll("v"))
    with refused("poll-open"):
        assembly.do(ChangePoll("v", by_weight=False))


@pytest.mark.parametrize("weight", [0, -1, MOST_WEIGHT + 1])
def test_a_weight_that_nobody_can_have(room: Room, weight: int) -> None:
    with refused("vote-weight-wrong"):
        room.do(AddPerson(number=1, weight=weight))
    room.do(AddPerson(number=1))
    with refused("vote-weight-wrong"):
        room.do(ChangePerson("#1", weight=weight))
