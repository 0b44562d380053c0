import json
import tomllib
from pathlib import Path

import pytest

from civicforum.base.paths import resources
from civicforum.cli.main import main
from civicforum.domain.catalogue import COMMANDS
from tests.cli.conftest import Run

NEW = ("new", "hall.forum", "--template", "town-hall", "--date", "2026-11-23")


@pytest.fixture
def hall(run: Run) -> Run:
    assert run(*NEW)[0] == 0
    return run


def test_templates_are_listed(run: Run) -> None:
    assert "Town hall" in run("templates")[1]
    names = [t["name"] for t in json.loads(run("templates", "--json")[1])["templates"]]
    assert "deliberative-poll" in names


def test_new_makes_a_forum_in_either_language(run: Run) -> None:
    status, out, _ = run(*NEW, "--host", "구청", "--place", "강당", "--language", "ko")
    assert (status, "주민 토론회" in out) == (0, True)
    forum = json.loads(run("show", "hall.forum", "--json")[1])["forum"]
    assert (forum["language"], forum["host"], forum["day"]) == ("ko", "구청", "2026-11-23")
    assert forum["agenda"][0]["title"] == "개회와 진행 안내"


def test_in_a_folder_a_forum_is_named_after_its_day_and_title(run: Run) -> None:
    assert run("new", ".", *NEW[2:], "--title", "공원: 낮/밤")[0] == 0
    assert [path.name for path in Path().iterdir()] == ["2026-11-23 공원_ 낮_밤.forum"]


def test_new_overwrites_nothing(hall: Run) -> None:
    before = Path("hall.forum").read_bytes()
    status, out, err = hall(*NEW)
    assert (status, out) == (3, "")
    assert "stays as it is" in err
    assert Path("hall.forum").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("new", "x.forum", "--template", "circus"), "no template"),
        (("new", "x.forum", "--template", "town-hall", "--date", "soon"), "no day"),
        (("new", "no/where/x.forum", "--template", "town-hall"), "no folder"),
        (("show", "x.forum"), "no file"),
        (("log", "."), "no forum file"),
        (("play", "x.forum", "x.jsonl"), "cannot be opened"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(
    run: Run, arguments: tuple[str, ...], said: str
) -> None:
    status, out, err = run(*arguments)
    assert status in {1, 3}
    assert (out, said in err, err.count("\n")) == ("", True, 1)
    assert not Path("x.forum").exists()


@pytest.mark.parametrize(
    "arguments",
    [("fly",), ("new",), ("do", "hall.forum"), ("do", "hall.forum", "Fly"), ("show",), ("--fly",)],
)
def test_wrong_use_is_two(run: Run, arguments: tuple[str, ...]) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert "--help" in err


def test_orders_are_given_and_refused(hall: Run) -> None:
    assert hall("do", "hall.forum", "AddPerson", "--name", "주민", "--number", "1")[0] == 0
    status, out, _ = hall("do", "hall.forum", "CheckIn", "--person", "#1")
    assert (status, "PersonCheckedIn" in out) == (0, True)
    status, _, err = hall("do", "hall.forum", "CheckIn", "--person", "#1")
    assert (status, err) == (1, "No. 1 is here already.\n")
    assert hall("do", "hall.forum", "ExtendItem", "--minutes", "many")[0] == 1


def test_the_language_may_stand_at_the_end_of_an_order(hall: Run) -> None:
    assert hall("do", "hall.forum", "OpenSitting", "--lang", "ko")[0] == 0
    _, _, err = hall("do", "hall.forum", "Resume", "--lang", "ko")
    assert err == "정회 중이 아닙니다.\n"


def test_orders_with_lists_files_and_switches(hall: Run) -> None:
    people = '[{"name": "가람", "number": 5}, {"name": "나래"}]'
    assert hall("do", "hall.forum", "AddPeople", "--people", people)[0] == 0
    Path("note.txt").write_text("본문", "utf-8")
    attach = ("do", "hall.forum", "AttachFile", "--filename", "note.txt", "--content", "note.txt")
    assert hall(*attach)[0] == 0
    assert hall("do", "hall.forum", "AddPerson", "--name-in-minutes", "--standing", "staff")[0] == 0
    assert hall("do", "hall.forum", "Undo")[0] == 0
    poll = (
        "AddPoll",
        "--question",
        "?",
        "--options",
        "a",
        "b",
        "c",
        "--channels",
        "hands",
        "paper",
    )
    assert hall("do", "hall.forum", *poll)[0] == 0
    missing = hall("do", "hall.forum", "AttachFile", "--filename", "x", "--content", "none.txt")
    assert (missing[0], "cannot be opened" in missing[2]) == (3, True)
    broken = hall("do", "hall.forum", "AddPeople", "--people", "[")
    assert (broken[0], "“[” is not JSON" in broken[2]) == (1, True)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("do", "hall.forum", "checkin"), "what there is: CheckIn, TakeBackCheckIn."),
        (("do", "hall.forum", "Opnpoll"), "what there is: OpenPoll, "),
        (("do", "hall.forum", "Xyz"), "there is no “Xyz” here. See civicforum do --help."),
        (
            ("minutes", "hall.forum", "-o", "m", "--edition", "x"),
            "what there is: internal, public.",
        ),
        (("print", "hall.forum", "x", "-o", "p.pdf"), "what there is: runsheet, signin, "),
        (("do", "hall.forum", "CountVotes", "--poll", "p", "--votes", "a"), "int value: 'a'"),
    ],
)
def test_a_wrong_name_is_told_with_those_that_may_be_meant(
    hall: Run, given: tuple[str, ...], told: str
) -> None:
    status, out, err = hall(*given)
    assert (status, out, err.count("\n"), told in err) == (2, "", 1, True), err


def test_the_command_of_the_window_is_told_to_nobody(hall: Run) -> None:
    status, _, err = hall("rendr")
    assert (status, "render" in err, "roster" in err) == (2, False, True)


def test_the_log_lists_everything_and_marks_what_was_withdrawn(hall: Run) -> None:
    hall("do", "hall.forum", "OpenSitting")
    hall("do", "hall.forum", "Undo")
    _, out, _ = hall("log", "hall.forum")
    assert "SittingOpened" in out
    assert "withdrawn" in out
    log = json.loads(hall("log", "hall.forum", "--json")[1])
    assert (log["chain"], len(log["last_link"])) == ("whole", 64)
    assert [e["event"] for e in log["entries"] if e["withdrawn"]] == ["SittingOpened"]


def test_show_tells_the_state_now_and_earlier(hall: Run) -> None:
    day = Path("day.jsonl")
    orders = [
        {"do": "AddPerson", "name": "주민", "number": 1},
        {"do": "CheckIn", "person": "#1"},
        {"do": "AddPoll", "question": "조명?", "poll": "v"},
        {"do": "OpenSitting"},
        {"do": "AddItem", "title": "발언", "item": "a"},
        {"do": "StartItem", "item": "a"},
        {"do": "RequestTurn", "person": "#1"},
        {"do": "OpenPoll", "poll": "v"},
        {"do": "CountVotes", "poll": "v", "votes": [1, 0, 0]},
        {"do": "ClosePoll", "poll": "v"},
        {"do": "RecordDecision", "text": "9시까지"},
    ]
    day.write_text("\n".join(json.dumps(order) for order in orders), "utf-8")
    assert hall("play", "hall.forum", "day.jsonl")[0] == 0
    _, out, _ = hall("show", "hall.forum")
    assert "주민" in out
    assert "9시까지" in out
    assert "찬성 1" not in out  # closed, not revealed
    hall("do", "hall.forum", "RevealResult", "--poll", "v")
    assert "Yes 1" in hall("show", "hall.forum")[1]
    assert "Yes 1" not in hall("show", "hall.forum", "--until", "3")[1]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"do": "Fly"}', "Line 2: There is no order"),
        ('{"do": "CheckIn", "who": 1}', "Line 2: CheckIn has no field"),
        ('{"do": "CheckIn", "person": "#9"}', "Line 2: Nobody on the roster"),
        ('{"do": "Ch', "Line 2: This is not JSON"),
        ('{"at": 5, "do": "Undo"}', "Line 2: An order needs"),
        ("[1]", "Line 2: This is not JSON"),
        ('{"at": "noon", "do": "Undo"}', "Line 2: “noon” is no time"),
        ("[" * 100_000, "Line 2: This is not JSON"),
    ],
)
def test_a_bad_line_of_a_script_is_named_and_nothing_is_lost(
    hall: Run, line: str, said: str
) -> None:
    Path("day.jsonl").write_text('{"do": "OpenSitting"}\n' + line, "utf-8")
    status, _, err = hall("play", "hall.forum", "day.jsonl")
    assert (status, said in err, err.count("\n")) == (1, True, 1)
    assert hall("log", "hall.forum")[0] == 0


def test_check_names_what_the_minutes_lack(hall: Run) -> None:
    status, out, _ = hall("check", "hall.forum")
    assert status == 1
    assert "lack" in out
    report = json.loads(hall("check", "hall.forum", "--json")[1])
    assert "host" in report["missing"]


def test_looking_leaves_the_file_as_it_was(hall: Run) -> None:
    before = Path("hall.forum").read_bytes()
    for command in ("log", "show", "check"):
        hall(command, "hall.forum")
    assert Path("hall.forum").read_bytes() == before
    assert sorted(path.name for path in Path().iterdir()) == ["hall.forum"]


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize(
    "command",
    [
        "",
        "open",
        "demo",
        "new",
        "templates",
        "do",
        "play",
        "log",
        "show",
        "minutes",
        "check",
        "doctor",
    ],
)
def test_every_command_has_help_in_both_languages(run: Run, command: str, language: str) -> None:
    arguments = (
        (command, "--help", "--lang", language) if command else ("--help", f"--lang={language}")
    )
    status, out, _ = run(*arguments)
    assert status == 0
    assert ("사용법" if language == "ko" else "usage") in out


@pytest.mark.parametrize("order", [name for name in COMMANDS if name != "CreateForum"])
def test_every_order_has_help(run: Run, order: str) -> None:
    status, out, _ = run("do", "x.forum", order, "--help")
    assert (status, order in out) == (0, True)


def test_provenance_is_told_both_ways(run: Run) -> None:
    sample = resources() / "sample" / "gwangju-2018.jsonl"
    assert run("play", "day.forum", str(sample))[0] == 0
    _, out, _ = run("show", "day.forum", "--lang", "en")
    assert "question of 11:31" in out
    _, out, _ = run("show", "day.forum", "--card", "15", "--lang", "en")
    assert "Card 15, told by card 6" in out
    assert "Poll 2: option “교통약자와 이동권”" in out
    status, _, err = run("show", "day.forum", "--card", "999")
    assert (status, "999" in err) == (1, True)


def test_the_version_is_that_of_the_project(capsys: pytest.CaptureFixture[str]) -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))[
        "project"
    ]
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"CivicForum {project['version']}\n"
