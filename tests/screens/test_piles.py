"""Ballots of a block as lines of text, and read back: the same, whatever their shape."""

import pytest
from msgspec.structs import replace

from civicforum.base.words import words_for
from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.poll_things import EMPTY, Count, Piles
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.methods.filling import Under
from civicforum.screens.piles import LineRefused, pile_blocks, typed_piles, written_piles
from tests.support.room import Room
from tests.support.sheets import PLAIN, judged_sites

EN = words_for("en")
RANKED = AddPoll(
    "무엇을 먼저?",
    ("가", "나", "다"),
    shape=Shape.RANKING,
    channels=(Channel.PAPER, Channel.ADVANCE),
    poll="v",
)


@pytest.fixture
def hall() -> Room:
    return Room().with_people(5).in_session()


@pytest.mark.parametrize(
    ("terms", "piles", "text"),
    [
        (RANKED, (((2, 1, 0), 1), ((1, 2, 3), 3)), "2 1 -\n3*1 2 3\n2*x"),
        (
            replace(RANKED, shape=Shape.SCORES, lowest=0, highest=5),
            (((5, EMPTY, 0), 1),),
            "5 - 0\n2*x",
        ),
        (
            replace(RANKED, shape=Shape.MANY_MARKS, most_marks=2, under=Under.ACCEPT),
            (((1, 0, 1), 4), ((0, 0, 0), 1)),
            "4*1 3\n-\n2*x",
        ),
        (judged_sites(PLAIN), (((9, 4, 6, EMPTY, 8, 5), 1),), "9 4 / 6 - / 8 5\n2*x"),
    ],
)
def test_what_is_written_is_read_the_same(
    hall: Room, terms: AddPoll, piles: Piles, text: str
) -> None:
    hall.do(terms, OpenPoll("v"), EnterBallots("v", piles, invalid=2))
    poll = hall.forum.poll_of("v")
    assert written_piles(poll, poll.counts[0]) == text
    typed = typed_piles(poll, f"\n{text}\n  \n")
    assert (typed.piles, typed.invalid) == (piles, 2)


@pytest.mark.parametrize(("text", "line"), [("1 2 3\n\n1 2", 3), ("1 2 4", 1), ("x\n7*zwei", 2)])
def test_the_line_that_is_no_ballot_is_named(hall: Room, text: str, line: int) -> None:
    hall.do(RANKED, OpenPoll("v"))
    with pytest.raises(LineRefused) as caught:
        typed_piles(hall.forum.poll_of("v"), text)
    assert caught.value.number == line
    assert EN.problem(caught.value)


def test_blocks_are_named_by_channel_and_number(hall: Room) -> None:
    hall.do(RANKED)
    assert pile_blocks(hall.forum.poll_of("v"), words=EN) == ()
    hall.do(OpenPoll("v"), EnterBallots("v", (((1, 2, 3), 3),), block="A"))
    hall.do(EnterBallots("v", (((1, 2, 3), 1),), Channel.ADVANCE), ClosePoll("v"))
    poll = hall.forum.poll_of("v")
    names = [name for _, name in pile_blocks(poll, words=EN)]
    assert names == ["paper, A, 3 ballots", "advance votes, 1 ballot"]
    assert written_piles(poll, poll.counts[1]) == "1 2 3"


def test_ballots_of_an_urn_and_totals_are_not_put_right_so(hall: Room) -> None:
    hall.do(RANKED, OpenPoll("v"))
    poll = hall.forum.poll_of("v")
    urn = Count(Channel.KIOSK, "", (0, 0, 0), ballots=2, piles=(((1, 2, 3), 2),))
    assert pile_blocks(replace(poll, counts=(urn,)), words=EN) == ()
    totals = replace(poll, terms=replace(poll.terms, shape=Shape.ONE_MARK, rule="plurality"))
    counted = replace(totals, counts=(Count(Channel.PAPER, "", (1, 0, 0), ballots=1),))
    assert pile_blocks(counted, words=EN) == ()
