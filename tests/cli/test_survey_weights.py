"""`civicforum survey --weights`: a column of weights, all or none; Shin-Gori as published."""

import csv
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from random import Random

import pytest

from tests.cli.conftest import Run
from tests.support.pdf_text import pdf_text

SETUP = (
    ("AddSurvey", "--title", "On the road", "--survey", "s"),
    ("AddSurveyQuestion", "--survey", "s", "--text", "Build it?", "--question", "build"),
    ("OpenWave", "--survey", "s", "--number", "1", "--name", "before"),
)


@pytest.fixture
def hall(run: Run) -> Run:
    assert run("new", "hall.forum", "--template", "town-hall", "--date", "2017-10-15")[0] == 0
    return run


@pytest.fixture
def survey(hall: Run) -> Run:
    for order in SETUP:
        assert hall("do", "hall.forum", *order)[0] == 0
    Path("before.csv").write_text("code,build\nab,2\ncd,5\nef,8\n", "utf-8")
    assert hall("survey", "hall.forum", "--key", "before.csv")[0] == 0
    return hall


def test_weights_come_from_a_column(survey: Run) -> None:
    Path("w.csv").write_text("code,age,가중치\n AB,30,1.5\ncd,40,1\n\nef,50,0.5\n", "utf-8")
    given = ("survey", "hall.forum", "--weights", "w.csv", "--source", "the agency")
    assert survey(*given, "--preview")[1] == "Can be kept: 3 weights.\n"
    assert survey(*given)[1] == "Kept: 3 weights.\n"
    out = survey("survey", "hall.forum")[1]
    assert "before: Weighted as given by the agency: design effect 1.17" in out
    assert "1. Build it? | 4.00 (3)" in out
    Path("w.csv").write_text("code,base,w_final\nab,9,300\ncd,9,0\nef,9,0\n", "utf-8")
    named = ("--column", "W_final", "--total", "300")
    assert survey(*given, *named)[1] == "Kept: 3 weights.\n"
    assert "1. Build it? | 2.00 (3)" in survey("survey", "hall.forum")[1]


def test_a_wrong_row_keeps_no_weight(survey: Run) -> None:
    wrong = "code,weight\nab,-1\ncd,1\nCD,1\nxy,1\nef\n"
    Path("w.csv").write_text(wrong, "utf-8")
    status, out, _ = survey("survey", "hall.forum", "--weights", "w.csv")
    rows = [line[:7] for line in out.splitlines()]
    assert (status, rows) == (1, ["Row 2: ", "Row 4: ", "Row 5: ", "Row 6: ", "No weig"])
    assert "-1" in out
    assert "xy" in out


@pytest.mark.parametrize(
    ("table", "status", "said"),
    [
        ("code,weight\nab,1\ncd,1\nef,2\n", 1, "add up to 4.0000, not to 3"),
        ("code,weight\nab,1.5\ncd,1.5\n", 1, "without a weight: 1, ef among them"),
        ("code,weight\nab,0\ncd,0\nef,0\n", 1, "All weights are 0"),
        ("code,a,b\nab,1,1\ncd,1,1\nef,1,1\n", 3, "name one of a, b"),
        ("code,w,wt\nab,1,1\ncd,1,1\nef,1,1\n", 3, "name one of w, wt"),
        ("code,weight\n", 3, "no weights in w.csv"),
    ],
)
def test_a_table_that_cannot_be_used(survey: Run, table: str, status: int, said: str) -> None:
    Path("w.csv").write_text(table, "utf-8")
    got, out, err = survey("survey", "hall.forum", "--weights", "w.csv")
    assert (got, out) == (status, "")
    assert said in err
    assert "Weighted" not in survey("survey", "hall.forum")[1]


PEOPLE = 471
WAVES = (
    (1, "first", (3660, 2760, 3580)),
    (3, "third", (4470, 3070, 2460)),
    (4, "fourth", (5724, 3943, 333)),
)
FORCED = (5950, 4050)


def factors() -> list[str]:
    """Ours: weights of 471 codes in twelve cells, from 0.52 to 1.9, with 1 on average."""
    raw = [0.55 + 0.125 * ((n * 7) % 12) for n in range(PEOPLE)]
    return [f"{each * PEOPLE / sum(raw):.6f}" for each in raw]


def answers(weights: Sequence[str], shares: Sequence[int]) -> list[str]:
    """Who answers what, so that the published shares come out by weight (ours, by trying)."""
    for seed in range(10_000):
        order = Random(seed).sample(range(PEOPLE), PEOPLE)
        sums = list(accumulate(float(weights[n]) for n in order))
        ends = [s * PEOPLE / 10_000 for s in accumulate(shares)][:-1]
        cuts = [min(range(PEOPLE), key=lambda n, end=end: abs(sums[n] - end)) for end in ends]
        if all(abs(sums[cut] - end) < 0.05 for cut, end in zip(cuts, ends, strict=True)):
            said = [str(1 + sum(place > cut for cut in cuts)) for place in range(PEOPLE)]
            return [answer for _, answer in sorted(zip(order, said, strict=True))]
    raise AssertionError(shares)


def write(name: str, *columns: Sequence[str]) -> None:
    codes = ["code", *(f"c{n}" for n in range(PEOPLE))]
    with Path(name).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(zip(codes, *columns, strict=True))


def test_shin_gori_is_told_as_it_was_published(hall: Run) -> None:
    """2017: 36.6/27.6/35.8, 44.7/30.7/24.6, 57.2/39.4/3.3 per cent; forced choice 59.5/40.5."""
    choice = ("--kind", "single", "--options")
    add = ("do", "hall.forum", "AddSurveyQuestion", "--survey", "s")
    hall("do", "hall.forum", "AddSurvey", "--title", "Shin-Gori 5·6", "--survey", "s")
    hall(*add, "--text", "Build on?", *choice, "resume", "stop", "undecided")
    hall(*add, "--text", "If you had to?", *choice, "resume", "stop", "--waves", "4")
    weights = factors()
    write("weights.csv", ["final", *weights])
    for number, name, shares in WAVES:
        wave = ("--wave", str(number))
        hall(
            "do", "hall.forum", "OpenWave", "--survey", "s", "--number", str(number), "--name", name
        )
        columns = [["q1", *answers(weights, shares)]]
        columns += [["q2", *answers(weights, FORCED)]] if number == 4 else []
        write("wave.csv", *columns)
        assert hall("survey", "hall.forum", "--key", "wave.csv", *wave)[0] == 0
        given = hall("survey", "hall.forum", "--weights", "weights.csv", *wave)
        assert given[1] == "Kept: 471 weights.\n"
        hall("do", "hall.forum", "CloseWave", "--survey", "s", "--wave", str(number))
    out = hall("survey", "hall.forum")[1]
    rows = [
        [cell.split(" (")[0] for cell in line.strip().split(" | ")] for line in out.splitlines()
    ]
    assert ["resume", "36.6%", "44.7%", "57.2%"] in rows
    assert ["stop", "27.6%", "30.7%", "39.4%"] in rows
    assert ["undecided", "35.8%", "24.6%", "3.3%"] in rows
    assert ["Answered", "471", "471", "471"] in rows
    assert ["resume", "59.5%"] in rows
    assert ["stop", "40.5%"] in rows
    assert "Because of rounding the percentages add up to 99.9%." in out
    assert hall("minutes", "hall.forum", "-o", "m.pdf")[0] == 0
    printed = pdf_text(Path("m.pdf"))
    for told in ("36.6%", "57.2%", "3.3%", "59.5%", "40.5%", "Weighted as given"):
        assert told in printed
    public = hall("survey", "hall.forum", "--public")[1]
    assert "resume | 36.6%" in public
