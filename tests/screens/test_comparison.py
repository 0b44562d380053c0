"""What other rules would have made of it: asked for before the vote, told after the result."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.drafts import ChangePoll
from civicforum.domain.kept_counts import comparison, kept_comparison
from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.poll_corrections import WithdrawResult
from civicforum.domain.poll_things import Piles, Poll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.methods.counted import TieRule
from civicforum.screens.comparison import comparison_table
from civicforum.screens.poll import PollScreen, poll_screen
from tests.support.room import Room, refused

PILES = (((1, 1, 1, 0, 0), 6), ((0, 0, 0, 1, 1), 4))


@pytest.fixture
def hall() -> Room:
    return Room(language="en").with_people(10).in_session()


def poll(against: tuple[str, ...], *, shape: Shape = Shape.PROJECTS) -> AddPoll:
    is_budget = shape is Shape.PROJECTS
    return AddPoll(
        "What for?",
        ("A", "B", "C", "D", "E"),
        shape=shape,
        channels=(Channel.PAPER,),
        most_marks=3 if is_budget else 1,
        costs=(40, 40, 40, 20, 20) if is_budget else (),
        budget=100 if is_budget else 0,
        ties=(TieRule.ORDER,),
        against=against,
        poll="v",
    )


def voted(hall: Room, *against: str) -> None:
    hall.do(poll(against), OpenPoll("v"), EnterBallots("v", PILES), ClosePoll("v"))


def screen(hall: Room, words: Words, *, uncompared: tuple[str, ...] = ()) -> PollScreen:
    return poll_screen(hall.forum, hall.desk.roll, words=words, uncompared=uncompared)


def test_a_row_for_each_rule_that_of_the_poll_first(hall: Room, words: Words) -> None:
    voted(hall, "pb-mes", "pb-greedy")
    table = comparison_table(hall.forum.poll_of("v"), words)
    assert table is not None
    assert table.header[:4] == ("Rule", "Funded", "Cost", "Voters with a project")
    assert [row[1:] for row in table.rows] == [
        ("A, B, D", "100", "100.0%", "the same"),
        (
            "A, D, E",
            "80",
            "100.0%",
            "gained E; lost B; voters with more 4, with less 6",
        ),
    ]


def test_it_is_shown_with_the_result_and_not_before(hall: Room, words: Words) -> None:
    voted(hall, "pb-mes")
    assert screen(hall, words).compared is None
    hall.do(RevealResult("v"))
    assert screen(hall, words, uncompared=("v",)).compared is None
    table = comparison_table(hall.forum.poll_of("v"), words)
    assert table is not None
    assert screen(hall, words).compared == table
    hall.do(WithdrawResult("v", "counted twice"))
    assert hall.forum.poll_of("v").state is PollState.CLOSED
    assert screen(hall, words).compared is None


def test_who_did_not_ask_gets_none(hall: Room, words: Words) -> None:
    voted(hall)
    assert comparison_table(hall.forum.poll_of("v"), words) is None
    assert comparison(hall.forum.poll_of("v"), ()) == ()


def test_it_is_computed_once(hall: Room) -> None:
    voted(hall, "pb-phragmen")
    now, against = hall.forum.poll_of("v"), ("pb-phragmen",)
    assert kept_comparison(now, against) is None
    found = comparison(now, against)
    assert [each.rule for each in found] == ["pb-greedy", "pb-phragmen"]
    hall.do(RevealResult("v"))
    assert comparison(hall.forum.poll_of("v"), against) is found
    assert kept_comparison(now, ("pb-mes",)) is None


@pytest.mark.parametrize("against", [("irv",), ("pb-mes", "pb-mes"), ("nonsense",)])
def test_only_rules_for_such_ballots_each_once(hall: Room, against: tuple[str, ...]) -> None:
    with refused("against-wrong"):
        hall.do(poll(against))


def test_what_is_counted_by_marks_alone_is_not_compared(hall: Room) -> None:
    with refused("against-wrong"):
        hall.do(poll(("pb-mes",), shape=Shape.ONE_MARK))
    hall.do(poll(()), ChangePoll("v", against=("pb-mes",)))
    assert hall.forum.poll_of("v").terms.against == ("pb-mes",)


RANKED = (((1, 2, 3), 4), ((3, 2, 1), 3), ((3, 1, 2), 2))
SCORED = (((9, 5, 0), 3), ((0, 5, 6), 2), ((0, 5, 4), 2))


def counted(
    hall: Room, shape: Shape, piles: Piles, *against: str, seats: int = 1, rule: str = ""
) -> Poll:
    order = AddPoll(
        "Who?",
        ("A", "B", "C"),
        shape=shape,
        channels=(Channel.PAPER,),
        highest=10 if shape is Shape.SCORES else 0,
        seats=seats,
        rule=rule,
        against=against,
        poll="v",
    )
    hall.do(order, OpenPoll("v"), EnterBallots("v", piles), ClosePoll("v"))
    return hall.forum.poll_of("v")


def test_of_rankings_it_tells_who_is_chosen_and_how_many_prefer_that(
    hall: Room, words: Words
) -> None:
    poll = counted(hall, Shape.RANKING, RANKED, "borda", "schulze", "meek-stv")
    table = comparison_table(poll, words)
    assert table is not None
    assert table.heading == "What other rules would have chosen"
    assert table.header == ("Rule", "Chosen", "Against the rule of the poll")
    assert [row[1:] for row in table.rows] == [
        ("C", "the same"),
        ("B", "gained B; lost C; voters with more 6, with less 3"),
        ("B", "gained B; lost C; voters with more 6, with less 3"),
        ("C", "the same"),
    ]
    assert "It was settled before the vote, and it alone decides." in table.note
    assert table.note.endswith("A voter has more where a better place on the ballot is chosen.")


def test_of_scores_it_tells_how_many_gave_the_chosen_more_points(hall: Room, words: Words) -> None:
    poll = counted(hall, Shape.SCORES, SCORED, "median", "trimmed-mean")
    table = comparison_table(poll, words)
    assert table is not None
    assert [row[1:] for row in table.rows] == [
        ("B", "the same"),
        ("B", "the same"),
        ("B", "the same"),
    ]
    assert table.note.endswith("got more points on the ballot.")


def test_scores_by_median_against_their_sum(hall: Room, words: Words) -> None:
    piles = (((10, 6, 0), 4), ((0, 6, 0), 3), ((4, 6, 0), 2))
    poll = counted(hall, Shape.SCORES, piles, "score", "mean", rule="median")
    table = comparison_table(poll, words)
    assert table is not None
    assert [row[1] for row in table.rows] == ["B", "B", "B"]
    hall.do(RevealResult("v"))
    assert screen(hall, words).compared == table


def test_a_tie_that_stands_is_told(hall: Room, words: Words) -> None:
    poll = counted(hall, Shape.RANKING, (((1, 2, 3), 2), ((2, 1, 3), 2)), "borda", seats=1)
    table = comparison_table(poll, words)
    assert table is not None
    assert [row[1] for row in table.rows] == ["Tied: A, B", "Tied: A, B"]


def test_what_elects_one_is_not_compared_where_several_are_elected(hall: Room) -> None:
    with refused("against-wrong"):
        counted(hall, Shape.RANKING, RANKED, "irv", seats=2, rule="borda")
