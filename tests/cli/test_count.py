"""`civicforum count`: text, JSON and refusals."""

import json
from pathlib import Path

import pytest

from civicforum.cli.main import main

TENNESSEE = """4 1
42 1 2 3 4 0
26 2 3 4 1 0
15 3 4 2 1 0
17 4 3 2 1 0
0
"Memphis"
"Nashville"
"Chattanooga"
"Knoxville"
"Capital"
"""
TOWN = """META
key;value
budget;100
vote_type;approval
PROJECTS
project_id;cost;name
n;60;North
s;50;South
e;30;East
VOTES
voter_id;vote
1;n,e
2;n
3;s
"""


@pytest.fixture
def capital(tmp_path: Path) -> Path:
    path = tmp_path / "capital.blt"
    path.write_text(TENNESSEE, "utf-8")
    return path


def test_a_count_in_words(capital: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "count", str(capital), "--rule", "irv"]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "100 valid ballots.",
        "Round 1: Chattanooga out, with 15 the fewest.",
        "Round 2: Nashville out, with 26 the fewest.",
        "Round 3: Knoxville chosen with 58.",
        "Chosen: Knoxville.",
    ]
    assert main(["--lang", "ko", "count", str(capital), "--rule", "schulze"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "선정: Nashville."


def test_a_count_for_programs(capital: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--rule", "wigm-stv", "--seats", "2", "--json"]
    assert main(["--lang", "en", "count", str(capital), *arguments]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["elected"] == ["Memphis", "Nashville"]
    assert (found["base"], found["quota"], found["invalid"]) == (100, 34, 0)
    assert found["rounds"][1]["step"] == "surplus"
    assert found["rounds"][2]["totals"] == [34, 34, 15, 17]
    assert found["explanation"][-1] == "Chosen: Memphis, Nashville."


def test_a_budget(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "town.pb"
    path.write_text(TOWN, "utf-8")
    command = ["--lang", "en", "count", str(path), "--rule", "pb-greedy"]
    assert main([*command, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["funded"], found["budget"], found["spent"]) == (["North", "East"], 100, 90)
    assert found["percentages"] == {"North": "66.7%", "South": "33.3%", "East": "33.3%"}
    assert main([*command, "--budget", "60"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Funded: North; 60 of 60."


def test_rules_side_by_side(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "town.pb"
    path.write_text(TOWN, "utf-8")
    command = ["count", str(path), "--rule", "pb-greedy", "--against", "pb-mes", "pb-max-votes"]
    assert main(["--lang", "en", *command]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[told.index("Side by side:") :] == [
        "Side by side:",
        "pb-greedy: North, East",
        "  costs 90 (90.0% of the budget)",
        "  66.7% of the voters get at least one project (2 of 3)",
        "  on average 1 of the projects that a voter chose, worth 50",
        "pb-mes: North",
        "  costs 60 (60.0% of the budget)",
        "  66.7% of the voters get at least one project (2 of 3)",
        "  on average 0.66 of the projects that a voter chose, worth 40",
        "  against most votes first: gained –; lost East",
        "  0.0% of the voters get more than by most votes first, 33.3% get less",
        "pb-max-votes: North, East",
        "  costs 90 (90.0% of the budget)",
        "  66.7% of the voters get at least one project (2 of 3)",
        "  on average 1 of the projects that a voter chose, worth 50",
    ]
    assert main(["--lang", "ko", *command, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["comparison"]
    assert [each["rule"] for each in found] == ["pb-greedy", "pb-mes", "pb-max-votes"]
    assert found[1] == {
        "rule": "pb-mes",
        "funded": ["North"],
        "spent": 60,
        "voters_with_a_project": 2,
        "voters_with_a_project_share": "66.7%",
        "average_projects": "2/3",
        "average_cost": 40,
        "gained": [],
        "lost": ["East"],
        "voters_who_gain": "0.0%",
        "voters_who_lose": "33.3%",
    }


def test_rankings_side_by_side(capital: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["count", str(capital), "--rule", "irv", "--against", "schulze", "borda"]
    assert main(["--lang", "en", *command]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[told.index("Side by side:") :] == [
        "Side by side:",
        "irv: Knoxville",
        "schulze: Nashville",
        "  against irv: gained Nashville; lost Knoxville",
        "  68.0% of the voters get more than by irv, 32.0% get less",
        "borda: Nashville",
        "  against irv: gained Nashville; lost Knoxville",
        "  68.0% of the voters get more than by irv, 32.0% get less",
        "A voter has more where a better place on the ballot is chosen.",
    ]
    assert main(["--lang", "ko", *command, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["comparison"][1] == {
        "rule": "schulze",
        "elected": ["Nashville"],
        "tied": [],
        "gained": ["Nashville"],
        "lost": ["Knoxville"],
        "voters_who_gain": "68.0%",
        "voters_who_lose": "32.0%",
    }


def test_a_preview_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "town.pb"
    path.write_text(TOWN, "utf-8")
    command = ["--lang", "en", "count", str(path), "--rule", "pb-mes-add1", "--preview"]
    assert main(command) == 0
    assert "A preview: the official count looks at every share" in capsys.readouterr().out


def test_a_chart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, chart = tmp_path / "town.pb", tmp_path / "town.png"
    path.write_text(TOWN, "utf-8")
    command = ["--lang", "en", "count", str(path), "--rule", "pb-greedy", "--chart"]
    assert main([*command, str(chart)]) == 0
    assert chart.read_bytes().startswith(b"\x89PNG")
    assert main([*command, str(tmp_path)]) == 3
    assert str(tmp_path) in capsys.readouterr().err


def test_a_flow_of_votes(capital: Path, tmp_path: Path) -> None:
    chart = tmp_path / "flow.png"
    assert main(["count", str(capital), "--rule", "irv", "--chart", str(chart)]) == 0
    assert chart.read_bytes().startswith(b"\x89PNG")


def test_a_count_at_once_and_one_by_meek_have_pictures_too(capital: Path, tmp_path: Path) -> None:
    path, chart = tmp_path / "once.csv", tmp_path / "flow.png"
    path.write_text("A,B,C\n1,2,\n1,,2\n,1,\n", "utf-8")
    for ballots, rule in ((path, "irv"), (path, "meek-stv"), (capital, "meek-stv")):
        chart.unlink(missing_ok=True)
        assert main(["count", str(ballots), "--rule", rule, "--chart", str(chart)]) == 0
        assert chart.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_the_result_is_told_where_there_is_no_picture(
    capital: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: list[str]
) -> None:
    chart = tmp_path / "x.png"
    command = ["--lang", "en", "count", str(capital), "--rule", "borda", "--chart", str(chart)]
    assert main([*command, *form]) == 1
    told = capsys.readouterr()
    assert told.err.startswith("This rule has no picture: only budgets and counts that transfer")
    assert "The result stands above" in told.err
    assert "Nashville" in told.out
    assert not chart.exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--rule", "irv", "--preview"], "This rule needs no preview"),
        (
            ["--rule", "irv", "--against", "borda", "pb-mes"],
            "--against compares rules for the same ballots: borda schulze",
        ),
        (["--rule", "pb-mes"], "capital.blt holds ballots of another kind"),
        (["--rule", "irv", "--seats", "5"], "5 cannot be chosen here, only 1 to 4."),
        (["--rule", "irv", "--ties", "lot"], "Give --seed"),
        (["--rule", "irv", "--casting", "Paris"], "There is no option “Paris”."),
        (["--rule", "irv", "--credits", "9"], "--credits does not belong to the rule irv."),
        (["--rule", "irv", "--most-per-option", "1"], "--most-per-option does not belong"),
        (["--rule", "irv", "--most", "1", "--least", "2"], "No ballot can have that many"),
        (["--rule", "irv", "--least", "-1"], "No ballot can have that many"),
    ],
)
def test_refusals(
    capital: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    assert main(["--lang", "en", "count", str(capital), *arguments]) == 1
    told = capsys.readouterr()
    assert told.err.startswith(sentence)
    assert told.out == ""


def test_a_budget_below_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "town.pb"
    path.write_text(TOWN, "utf-8")
    assert main(["--lang", "en", "count", str(path), "--rule", "pb-mes", "--budget", "-1"]) == 1
    assert capsys.readouterr().err.startswith("A budget of -1 is none.")


def test_ties_by_lot_and_by_the_chair(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "even.csv"
    path.write_text("Park,Pool\nx,\n,x\n", "utf-8")
    command = ["--lang", "en", "count", str(path), "--rule", "plurality"]
    assert main(command) == 0
    assert "no rule breaks it, it stands" in capsys.readouterr().out
    assert main([*command, "--ties", "casting", "--casting", "Pool"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Chosen: Pool."
    assert main([*command, "--ties", "lot", "--seed", "27 November"]) == 0
    assert "by lot" in capsys.readouterr().out


def test_marks_are_counted_by_the_rule_chosen_before(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "dots.csv"
    path.write_text("count,Park,Pool\n2,3,1\n3,2,\n4,,9\n5,,\n", "utf-8")
    command = ["--lang", "en", "count", str(path), "--rule", "cumulative", "--most", "4"]
    assert main([*command, "--least", "1", "--over", "cut", "--most-per-option", "4"]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "9 valid ballots and 5 void.",
        "Too many marks: 0 void, 4 cut, 0 counted as they are.",
        "Too few marks: 5 void, 0 counted as they are.",
        "Park: 12",
        "Pool: 18",
        "Chosen: Pool.",
    ]
    assert main([*command, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["marks"] == {
        "void_over": 4,
        "void_under": 0,
        "cut": 0,
        "accepted_over": 0,
        "accepted_under": 0,
    }
    assert (found["totals"], found["invalid"]) == ({"Park": 12, "Pool": 2}, 4)


def test_ranks_may_be_too_many(capital: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["--lang", "en", "count", str(capital), "--rule", "irv", "--most", "1"]
    assert main([*command, "--over", "accept"]) == 0
    assert "Too many marks: 0 void, 0 cut, 100 counted as they are." in capsys.readouterr().out
    assert main(command) == 0
    assert "0 valid ballots and 100 void." in capsys.readouterr().out


def test_settings_of_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "votes.csv"
    path.write_text("Park,Pool\n3,1\n1,3\n4,\n", "utf-8")
    command = ["--lang", "en", "count", str(path), "--rule"]
    assert main([*command, "quadratic", "--credits", "15"]) == 0
    assert capsys.readouterr().out.splitlines()[1:3] == [
        "2 valid ballots and 1 void.",
        "Each could spend 15 credits.",
    ]
    assert main([*command, "quadratic"]) == 0
    assert "No limit of credits was set" in capsys.readouterr().out
    assert main([*command, "trimmed-mean", "--trim", "33.4", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["totals"] == {"Park": 3, "Pool": 2}
    assert found["settings"] == {"trim": "167/500"}
    assert main([*command, "trimmed-mean", "--trim", "33.4"]) == 0
    assert "33.4 % of the values are left out at each end." in capsys.readouterr().out
    for wrong in (["quadratic", "--credits", "-1"], ["trimmed-mean", "--trim", "50"]):
        assert main([*command, *wrong]) == 1
    with pytest.raises(SystemExit):
        main([*command, "trimmed-mean", "--trim", "much"])
    assert "invalid percent value" in capsys.readouterr().err


def test_marks_do_not_belong_to_budgets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "town.pb"
    path.write_text(TOWN, "utf-8")
    assert main(["--lang", "en", "count", str(path), "--rule", "pb-mes", "--most", "1"]) == 1
    assert capsys.readouterr().err.startswith("--most does not belong to the rule pb-mes.")
