"""What a count says: every kind of round, in both languages."""

import pytest

from civicforum.base.words import words_for
from civicforum.methods.ballots import Ballots, Budgeting, Project, Rankings, Valuations
from civicforum.methods.rules import RULES
from civicforum.screens.count import count_document, count_screen
from tests.methods.elections import BY_ORDER, UNBROKEN, ranked, town

ROUND = ranked("ABC", (4, "A B C"), (3, "B C A"), (2, "C A B"))
SEATS = ranked("ABC", (4, "A B"), (3, "A C"), (1, "B"), (1, "C"), seats=2)
TOWN = Budgeting((Project("a", "{A}", 60), Project("b", "B", 50)), 100, (((0,), 2), ((1,), 1)))


def told(ballots: Ballots, rule: str, language: str = "en") -> list[str]:
    counted = RULES[rule].count(ballots, ties=BY_ORDER)
    return count_screen(ballots, counted, words=words_for(language)).explanation[1:]


def test_every_kind_of_round_is_told() -> None:
    assert told(ROUND, "ranked-pairs") == [
        "9 valid ballots.",
        "Round 1: B before C, by 5.",
        "Round 2: A before B, by 3.",
        "Round 3: C before A left out: it closes a circle.",
        "Chosen: A.",
    ]
    assert told(SEATS, "scottish-stv") == [
        "9 valid ballots, quota 4.",
        "Round 1: A chosen with 7.",
        "Round 2: 3 more than A needs go on.",
        "Round 3: C out, with 2.28571 the fewest.",
        "Round 4: B chosen with 2.71428.",
        "Chosen: A, B.",
    ]
    assert told(SEATS, "meek-stv") == [
        "9 valid ballots, quota 3.",
        "Round 1: A chosen with 7. (quota 3)",
        "Round 2: B chosen with 3.28571. (quota 3; A keeps 0.42857 of each vote)",
        "Chosen: A, B.",
    ]
    assert told(TOWN, "pb-greedy")[1:] == [
        "Round 1: {A} funded for 60.",
        "Round 2: B (50) does not fit: passed over.",
        (
            "Not funded: B (50). Only 40 of the budget is left. "
            "Its voters could still pay 66.7% of its cost."
        ),
        "Funded: {A}; 60 of 100.",
    ]
    assert told(TOWN, "pb-greedy-stop")[2] == "Round 2: B (50) does not fit: the end."
    assert told(TOWN, "pb-mes")[1:3] == [
        "Each voter has a share of 33.33333.",
        "Round 1: {A} funded, 30 from each voter.",
    ]
    assert told(TOWN, "pb-phragmen")[1] == "Round 1: {A} funded, when everybody had earned 30."


def test_raised_shares_are_told() -> None:
    halves = town(100, (60, 30, 30), (5, (0,)), (5, (1, 2)))
    assert told(halves, "pb-mes-add1u")[1:] == [
        "Each voter’s share was raised from 10 to 11.",
        "With one unit more for everybody the projects would cost more than the budget.",
        "Round 1: B funded, 6 from each voter.",
        "Round 2: C funded for 30 of what is left, by votes.",
        "Tie between B, C: B, by their order on the ballot.",
        (
            "Not funded: A (60). Only 40 of the budget is left. "
            "Its voters could still pay 91.7% of its cost."
        ),
        "Funded: B, C; 60 of 100.",
    ]
    counted = RULES["pb-mes-add1"].count(halves, ties=BY_ORDER)
    document = count_document(halves, counted, words=words_for("ko"))
    assert (document["share"], document["notes"]) == (11, ["over-budget"])
    assert document["projects"] == [
        {"name": "A", "cost": 60, "votes": 5, "outcome": "voters-short", "payable": "91.7%"},
        {"name": "B", "cost": 30, "votes": 5, "outcome": "funded", "payable": "183.3%"},
        {"name": "C", "cost": 30, "votes": 5, "outcome": "voters-short", "payable": "83.3%"},
    ]


def test_why_a_project_is_not_funded() -> None:
    ballots = town(100, (40, 200, 3, 0), (6, (0,)), (2, (1,)))
    assert told(ballots, "pb-mes", "en")[3:-1] == [
        (
            "Not funded: B (200). It costs more than the whole budget. "
            "Its voters could still pay 12.5% of its cost."
        ),
        "Not funded: C (3). Nobody voted for it.",
        "Not funded: D (0). Nobody voted for it.",
    ]


def test_void_ballots_and_ties_are_told() -> None:
    ballots = Valuations(("A", "B"), (((1, None), 2), ((None, 1), 2), ((1, 1), 3)), invalid=1)
    counted = RULES["plurality"].count(ballots, ties=UNBROKEN)
    screen = count_screen(ballots, counted, words=words_for("en"))
    assert screen.base == "4 valid ballots and 4 void."
    assert screen.ties == ("Tie between A, B: no rule breaks it, it stands.",)
    assert screen.result == "Nobody and nothing is chosen."
    document = count_document(ballots, counted, words=words_for("en"))
    assert document["percentages"] == {"A": "50.0%", "B": "50.0%"}
    assert document["ties"] == [{"options": ["A", "B"], "chosen": [], "rule": None}]


def test_fractions_are_exact_for_programs() -> None:
    ballots = Rankings(("A", "B"), ((((0, 1),), 3),))
    counted = RULES["irv"].count(ballots, ties=BY_ORDER)
    document = count_document(ballots, counted, words=words_for("en"))
    assert document["totals"] == {"A": 3, "B": 0}
    rounds = document["rounds"]
    assert isinstance(rounds, list)
    assert rounds[0] == {
        "step": "eliminated",
        "options": ["B"],
        "number": "3/2",
        "totals": ["3/2", "3/2"],
        "exhausted": 0,
        "flows": [{"from": "B", "to": "A", "votes": "3/2"}],
        "iterations": [],
    }


def test_every_distribution_is_there_for_programs() -> None:
    counted = RULES["meek-stv"].count(SEATS, ties=BY_ORDER)
    rounds = count_document(SEATS, counted, words=words_for("en"))["rounds"]
    assert isinstance(rounds, list)
    assert rounds[0]["iterations"] == [
        {"quota": "3000000001/1000000000", "keeps": [1, 1, 1], "totals": [7, 1, 1]}
    ]


@pytest.mark.parametrize("rule", sorted(RULES))
@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_rule_explains_itself(rule: str, language: str) -> None:
    words = words_for(language)
    assert words.named("rule", rule) != rule
