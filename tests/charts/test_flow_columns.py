"""A transfer count as columns: every round is there, and no vote is lost between them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.words import words_for
from civicforum.charts.flow_columns import END, NOBODY, FlowColumn, flow_columns, runs
from civicforum.charts.flow_legend import flow_legend
from civicforum.methods.ballots import Rankings
from civicforum.methods.counted import Step
from civicforum.methods.rules import RULES
from tests.methods.elections import BY_ORDER, UNBROKEN, ranked, rankings

THREE = ranked("ABC", (4, "A B"), (3, "B A"), (2, "C B"), (1, "C"))
TRACED = ("irv", "scottish-stv", "wigm-stv")
RULE = st.sampled_from(("irv", "scottish-stv", "wigm-stv", "meek-stv"))


def test_a_column_for_each_round() -> None:
    counted = RULES["irv"].count(THREE, ties=BY_ORDER)
    assert flow_columns(counted) == (
        FlowColumn(
            "1", (4, 3, 3), 0, ((2, 1, 2), (2, NOBODY, 1)), line=5, excluded=(2,), out=frozenset()
        ),
        FlowColumn("2", (4, 5, 0), 1, line=4.5, elected=(1,), out=frozenset((2,))),
    )


def test_rounds_in_which_nothing_goes_on_are_there_too() -> None:
    ballots = ranked("ABCD", (9, "A B"), (5, "B"), (4, "C"), (2, "D C"), seats=2)
    counted = RULES["scottish-stv"].count(ballots, ties=BY_ORDER)
    columns = flow_columns(counted)
    assert [column.title for column in columns] == [
        str(n) for n in range(1, len(counted.rounds) + 1)
    ]
    assert columns[0].elected == (0,)
    assert columns[0].flows == ()
    assert columns[1].handing == (0,)
    assert {column.line for column in columns} == {7}


def test_a_count_at_once_is_one_column() -> None:
    (only,) = flow_columns(RULES["irv"].count(ranked("AB", (3, "A")), ties=BY_ORDER))
    assert (only.title, only.totals, only.elected, only.line) == ("1", (3, 0), (0,), 1.5)


def test_where_a_tie_stands_the_end_is_a_column() -> None:
    ballots = ranked("ABC", (3, "A"), (3, "B"), (1, "C"))
    first, last = flow_columns(RULES["irv"].count(ballots, ties=UNBROKEN))
    assert first.excluded == (2,)
    assert (last.title, last.totals, last.exhausted, last.line) == (END, (3, 3, 0), 1, 3)
    (only,) = flow_columns(RULES["irv"].count(ranked("AB", (3, "A"), (3, "B")), ties=UNBROKEN))
    assert (only.title, only.totals) == (END, (3, 3))


def test_by_meek_it_is_not_told_from_whom_to_whom() -> None:
    ballots = ranked("ABC", (6, "A B"), (2, "B"), (3, "C"), seats=2)
    columns = flow_columns(RULES["meek-stv"].count(ballots, ties=BY_ORDER))
    assert len(columns) > 1
    assert not any(column.is_traced for column in columns)
    assert columns[0].line == pytest.approx(11 / 3)


def test_rules_that_hand_nothing_on_have_no_columns() -> None:
    for rule in ("borda", "schulze", "ranked-pairs"):
        assert flow_columns(RULES[rule].count(THREE, ties=BY_ORDER)) == ()


@given(ballots=rankings(seats=2, equal=True), rule=RULE)
def test_no_vote_is_lost(ballots: Rankings, rule: str) -> None:
    counted = RULES[rule].count(ballots, ties=BY_ORDER)
    columns = flow_columns(counted)
    assert [column.title for column in columns if column.title != END] == [
        str(n) for n, _ in enumerate(counted.rounds, 1)
    ]
    for column in columns:
        assert sum(column.totals) + column.exhausted == pytest.approx(counted.base)
    for here, there in pairwise(columns):
        if rule in TRACED:
            now = [*here.totals, here.exhausted]
            for source, target, votes in here.flows:
                now[source] -= votes
                now[target] += votes  # NOBODY is the last
            assert now == pytest.approx([*there.totals, there.exhausted])
    assert columns[-1].totals == pytest.approx([float(total) for total in counted.totals])
    gone = [each.options[0] for each in counted.rounds if each.step is Step.ELIMINATED]
    assert columns[-1].out <= set(gone)


def column(title: str, votes: float) -> FlowColumn:
    return FlowColumn(title, (votes, 1), 0, line=2)


@pytest.mark.parametrize("number", [1, 2, 5, 10, 24, 99])
@pytest.mark.parametrize("votes", [1, 12_345.6, 10**12])
def test_every_column_stands_in_a_run_and_the_next_goes_on_from_it(
    number: int, votes: float
) -> None:
    columns = [column(str(n), votes) for n in range(number)]
    found = runs(columns)
    assert [each for run in found for each in run[bool(run is not found[0]) :]] == columns
    for before, after in pairwise(found):
        assert before[-1] is after[0]
    sizes = {len(run) for run in found}
    assert max(sizes) - min(sizes) <= 1
    assert max(sizes) <= 8


def test_the_legend_tells_only_what_is_there() -> None:
    words = words_for("en")
    once = flow_columns(RULES["irv"].count(ranked("AB", (3, "A")), ties=BY_ORDER))
    assert flow_legend("irv", once, words) == (
        "more than half of the votes that still count: 1.5",
        "the number above: the round · ✓ elected",
    )
    three = flow_columns(RULES["irv"].count(THREE, ties=BY_ORDER))
    assert flow_legend("irv", three, words) == (
        "more than half of the votes that still count: 5 to 4.5",
        "the number above: the round · ✓ elected · ✗ excluded",
    )
    tied = ranked("ABC", (3, "A"), (3, "B"), (1, "C"))
    columns = flow_columns(RULES["irv"].count(tied, ties=UNBROKEN))
    assert flow_legend("irv", columns, words)[1].endswith("✗ excluded · = at the end")
    ballots = ranked("ABC", (6, "A B"), (2, "B"), (3, "C"), seats=2)
    counted = RULES["scottish-stv"].count(ballots, ties=BY_ORDER)
    said = flow_legend("scottish-stv", flow_columns(counted), words)
    assert said[0] == "quota: 4"
    assert "→ surplus handed on" in said[1]
    ballots = ranked("ABCD", (5, "A"), (4, "B"), (4, "C"), (1, "D"), (5, "D"), seats=2)
    counted = RULES["meek-stv"].count(ballots, ties=BY_ORDER)
    said = flow_legend("meek-stv", flow_columns(counted), words)
    assert said[0].startswith("quota: 6.3 to ")
    assert said[2].startswith("All votes are shared out anew")
