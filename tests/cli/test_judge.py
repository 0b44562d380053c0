"""`civicforum judge`: sheets of jurors in, points and the best out; what is wrong with its line."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.desk.ballot_files.sheets import read_sheets
from tests.cli.conftest import Run

SHEETS = """panel,juror,option,criterion,score
citizens,1,North,site,80
citizens,1,North,cost,60
citizens,1,South,site,60
citizens,1,South,cost,70.5
council,1,North,site,50
council,1,North,cost,50
council,1,South,site,90
council,1,South,cost,90
"""


def test_points_by_panel_and_criterion(run: Run) -> None:
    Path("sheets.csv").write_text(SHEETS, "utf-8")
    weights = ("--criteria", "site=60", "cost=40", "--panels", "citizens=90", "council=10")
    status, out, _ = run("judge", "sheets.csv", *weights, "--scale", "10")
    assert status == 0
    assert out.splitlines()[1:] == [
        "Weights of the criteria: site 60 %, cost 40 %.",
        "Weights of the panels: citizens 90 %, council 10 %.",
        "North: 698 (citizens cost 216, citizens site 432, council cost 20, council site 30)",
        "South: 667.8 (citizens cost 253.8, citizens site 324, council cost 36, council site 54)",
        "Best: North.",
    ]
    status, out, _ = run("judge", "sheets.csv", "--json")
    found = json.loads(out)
    assert (found["best"], found["totals"]["North"]) == (["South"], 60)
    assert found["panels"] == {"citizens": "1/2", "council": "1/2"}


def test_shares_of_scales_without_the_highest_and_lowest_scores(run: Run) -> None:
    rows = "".join(f"A,site,{n}\nA,cost,{n // 2}\n" for n in (0, 8, 8, 10))
    Path("sheets.csv").write_text(
        f"option,criterion,score\n{rows}'=B,site,1\n'=B,cost,1\n", "utf-8"
    )
    weights = ("--criteria", "site=60", "cost=40", "--highest", "site=10", "cost=5")
    status, out, _ = run("judge", "sheets.csv", *weights, "--drop", "1", "--scale", "100")
    assert status == 0
    assert "without the 1 highest and the 1 lowest scores" in out.splitlines()[0]
    assert out.splitlines()[1:] == [
        "Weights of the criteria: site 60 %, cost 40 %.",
        "A score counts as its share of the highest: site 10, cost 5.",
        "A: 80 (cost 32, site 48)",
        "=B: 14 (cost 8, site 6)",
        "Best: A.",
    ]


def test_a_tie_stands(run: Run) -> None:
    Path("sheets.csv").write_text("option;criterion;score\nA;c;3\nB;c;3\n", "utf-8")
    out = run("judge", "sheets.csv")[1]
    assert out.splitlines()[-1] == "Tie between A, B: no rule breaks it, it stands."
    assert "panels" not in out


@pytest.mark.parametrize(
    ("text", "arguments", "told"),
    [
        ("option,score\nA,1\n", (), "line 1"),
        ("option,criterion,score\nA,c,x\n", (), "line 2"),
        ("option,criterion,score\nA,c,-1\n", (), "line 2"),
        ("option,criterion,score\nA,c,0.0000001\n", (), "line 2"),
        ("option,criterion,score\nA,,1\n", (), "line 2"),
        ("option,criterion,score\nA,c\n", (), "line 2"),
        ("option,criterion,score\n", (), "line 1"),
        ("juror,option,criterion,score\n1,A,c,1\n1,A,c,2\n", (), "line 3"),
        ("option,criterion,score\nA,c,1\nB,d,1\n", (), "no score"),
        ("option,criterion,score\nA,c,1\n", ("--criteria", "d=1"), "no weight"),
        ("option,criterion,score\nA,c,1\n", ("--criteria", "c"), "NAME=WEIGHT"),
        ("option,criterion,score\nA,c,1\n", ("--criteria", "c=0"), "above zero"),
        ("option,criterion,score\nA,c,1\n", ("--trim", "50"), "50"),
        ("option,criterion,score\nA,c,1\n", ("--highest", "c=0"), "above zero"),
        ("option,criterion,score\nA,c,1\n", ("--drop", "-1"), "scores"),
    ],
)
def test_refusals(run: Run, text: str, arguments: tuple[str, ...], told: str) -> None:
    Path("sheets.csv").write_text(text, "utf-8")
    status, out, err = run("judge", "sheets.csv", *arguments)
    assert (status, out) == (1, "")
    assert told in err
    assert run("judge", "nothing.csv")[0] == 3


@given(st.binary(max_size=200), st.integers(0, len(SHEETS)))
def test_damaged_sheets_are_refused_in_words(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, place: int
) -> None:
    path = tmp_path_factory.mktemp("sheets") / "sheets.csv"
    content = SHEETS.encode()
    path.write_bytes(content[:place] + noise + content[place:])
    code = "ballots-read"
    try:
        assert read_sheets(path)
    except Refused as refusal:
        code = refusal.code
    assert code.startswith(("ballots-", "sheets-"))


@pytest.mark.parametrize("number", ["0e-999999999", "0e999999999", "1e-999999999", "1e999999999"])
def test_numbers_that_would_take_all_memory(run: Run, number: str) -> None:
    Path("sheets.csv").write_text(f"option,criterion,score\nA,c,{number}\n", "utf-8")
    assert run("judge", "sheets.csv")[0] == (0 if number.startswith("0") else 1)
    Path("sheets.csv").write_text("option,criterion,score\nA,c,1\n", "utf-8")
    assert run("judge", "sheets.csv", "--criteria", f"c={number}")[0] == 1
