"""Pabulib's kinds of ballots, limits, and money as it is written."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import ProblemError, Refused
from civicforum.base.words import words_for
from civicforum.desk.ballot_files.lines import Line
from civicforum.desk.ballot_files.money import money
from civicforum.desk.ballot_files.pabulib import read_pabulib
from civicforum.methods.ballots import Budgeting, Marking
from civicforum.methods.rules import RULES
from civicforum.methods.supporters import votes_of
from civicforum.screens.count import count_document, count_screen
from tests.methods.elections import BUDGETS, BY_ORDER

FILE = """META
key; value
description; "Parks; and paths"
budget; "1,000,000"
vote_type; {kind}
{limit}
PROJECTS
project_id; cost; name
a; 500 000; "Park; north"
b; 300000; Path
c; 250000; Pool
VOTES
voter_id; vote; points
1; "a,b"; "3,2"
2; "b"; "5"
3; "c,a,b"; "1,1,3"
"""


def read(kind: str, limit: str = "num_votes; 3") -> Budgeting:
    return read_pabulib(FILE.format(kind=kind, limit=limit).encode(), "a.pb")


@pytest.mark.parametrize(
    ("kind", "limit", "votes", "void"),
    [
        ("approval", "num_votes; 3", (2, 3, 1), 0),
        ("approval", "max_length; 2", (1, 2, 0), 1),
        ("approval", "min_length; 2", (2, 2, 1), 1),
        ("approval", "max_sum_cost; 800000", (1, 2, 0), 1),
        ("Choose-1", "num_votes; 3", (0, 1, 0), 2),
        ("choose-1", "max_length; 2", (1, 2, 0), 1),
        ("ordinal", "num_votes; 3", (3 + 2, 2 + 3 + 1, 3), 0),
        ("ordinal", "max_length; 2", (2, 1 + 2, 0), 1),
        ("ordinal", "max_length; 9", (3 + 2, 2 + 3 + 1, 3), 0),
        ("cumulative", "max_sum_points; 5", (3 + 1, 2 + 5 + 3, 1), 0),
        ("cumulative", "max_sum_points; 4", (0, 0, 0), 3),
        ("scoring", "max_points; 3", (3 + 1, 2 + 3, 1), 1),
        ("scoring", "min_points; 2", (3, 2 + 5, 0), 1),
    ],
)
def test_votes_and_void_ballots(kind: str, limit: str, votes: tuple[int, ...], void: int) -> None:
    if void == 3:
        with pytest.raises(Refused) as caught:
            read(kind, limit)
        assert caught.value.code == "ballots-none"
        return
    ballots = read(kind, limit)
    assert (ballots.budget, [p.cost for p in ballots.projects]) == (
        1_000_000,
        [500_000, 300_000, 250_000],
    )
    assert ballots.options[0] == "Park; north"
    assert (votes_of(ballots), ballots.invalid, ballots.valid) == (votes, void, 3 - void)


def test_points_of_nothing_are_no_support() -> None:
    text = FILE.format(kind="scoring", limit="").replace('"1,1,3"', '"0,1,3"')
    ballots = read_pabulib(text.encode(), "a.pb")
    assert ballots.piles[-1] == ((0, 1), 1)
    assert (ballots.marking, ballots.points[-1]) == (Marking.SCORING, (1, 3))


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("kind", ["ordinal", "cumulative", "scoring"])
def test_the_use_of_points_is_told(kind: str, language: str) -> None:
    ballots, words = read(kind, "max_length; 2"), words_for(language)
    for name in BUDGETS:
        counted = RULES[name].count(ballots, ties=BY_ORDER)
        screen = count_screen(ballots, counted, words=words)
        assert screen.further[0] == words.named("points", kind) != kind
        assert count_document(ballots, counted, words=words)["percentages"] == {}


@pytest.mark.parametrize(
    ("before", "after", "code", "line"),
    [
        ("limit", "max_length; many", "ballots-number", 6),
        ('"3,2"', '"3"', "ballots-line", 14),
        ('"3,2"', '"3,-2"', "ballots-number", 14),
        ('"3,2"', '"3,x"', "ballots-number", 14),
        ('"a,b"', '"a,a"', "ballots-twice", 14),
        ('"a,b"', '"a,z"', "ballots-unknown", 14),
        ("2; ", "2; ; ; ; ", "ballots-line", 15),
        ('2; "b"; "5"', "2", "ballots-line", 15),
        ("b; 300000", "b; 300.000", "ballots-number", 10),
        ("b; 300000", "b; 30,0001", "ballots-number", 10),
        ('"c,a,b"', '"' + "c" * 140_000, "ballots-line", 16),
    ],
)
def test_what_is_wrong_is_told_with_its_line(before: str, after: str, code: str, line: int) -> None:
    text = FILE.format(kind="cumulative", limit="limit")
    assert before in text
    with pytest.raises(Refused) as caught:
        read_pabulib(text.replace(before, after, 1).encode(), "a.pb")
    assert (caught.value.code, caught.value.values.get("line")) == (code, line)


def test_an_unknown_kind_is_told_with_those_that_are_known() -> None:
    with pytest.raises(Refused) as caught:
        read("guess")
    assert "approval, choose-1, ordinal" in words_for("en").problem(caught.value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1000,50", "1000.5"),
        ("1000.5", "1000.5"),
        ("1,000", "1000"),
        ("1,234,567.89", "1234567.89"),
        ("1.234.567,89", "1234567.89"),
        ("1.000,00", "1000"),
        ("1\u00a0000\u202f", "1000"),
        ("1'000'000", "1000000"),
        ("1000.00", "1000"),
        ("0", "0"),
    ],
)
def test_money_as_it_is_written(text: str, value: str) -> None:
    assert money(Line("a", 1, ""), text) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["1.000", "1,000,50", "1,00,000", "1 00", "0,001", "1e5", "٣", "", "1" * 16, "-1"]
)
def test_money_that_is_none_or_ambiguous(text: str) -> None:
    with pytest.raises(Refused):
        money(Line("a", 1, ""), text)


def read_or_refused(content: bytes) -> Budgeting | str:
    """The ballots, or the code of what is wrong."""
    try:
        return read_pabulib(content, "a.pb")
    except ProblemError as problem:
        return problem.code


@given(
    kind=st.sampled_from(sorted(Marking)),
    place=st.integers(0, 400),
    bytes_=st.binary(max_size=3) | st.sampled_from([b";", b'"', b",", b"\n", b"9"]),
)
def test_damaged_files_are_read_or_refused(kind: str, place: int, bytes_: bytes) -> None:
    whole = FILE.format(kind=kind, limit="max_length; 2").encode()
    start = place % len(whole)
    ballots = read_or_refused(whole[:start] + bytes_ + whole[start + len(bytes_) :])
    if isinstance(ballots, str):
        assert ballots.startswith("ballots-")
    else:
        assert ballots.valid + ballots.invalid <= 4
        assert all(RULES[name].count(ballots, ties=BY_ORDER) for name in BUDGETS)
