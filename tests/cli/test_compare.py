"""`civicforum compare`: the versions that it takes, and what it says."""

import json
import shutil

import pytest

from tests.cli.conftest import Run

ORDERS = (
    ("OpenSitting",),
    ("RecordDecision", "--text", "버스를 늘리기로 함", "--decision", "d"),
    ("CloseSitting",),
)


@pytest.fixture
def hall(run: Run) -> Run:
    assert run("new", "hall.forum", "--template", "town-hall", "--date", "2026-11-23")[0] == 0
    for order in ORDERS:
        assert run("do", "hall.forum", *order)[0] == 0
    return run


def reword(run: Run, text: str, file: str = "hall.forum") -> None:
    assert run("do", file, "RewordDecision", "--decision", "d", "--text", text)[0] == 0


def test_since_the_last_review(hall: Run) -> None:
    assert hall("compare", "hall.forum") == (
        1,
        "",
        "The minutes were never sent for review. Say from which step with --from.\n",
    )
    assert hall("do", "hall.forum", "ReviewMinutes")[0] == 0
    assert hall("compare", "hall.forum") == (0, "The minutes are the same.\n", "")
    reword(hall, "버스를 열 대 늘리기로 함")
    status, out, _ = hall("compare", "hall.forum")
    assert status == 0
    assert "  ~ 버스를 늘리기로 함 → 버스를 열 대 늘리기로 함" in out.splitlines()


def test_between_two_steps_as_json(hall: Run) -> None:
    reword(hall, "버스를 열 대 늘리기로 함")
    _, out, _ = hall("log", "hall.forum", "--json")
    last = json.loads(out)["entries"][-1]["step"]
    status, out, _ = hall("compare", "hall.forum", "--from", str(last - 1), "--json")
    assert status == 0
    assert {
        "section": "Decisions",
        "change": "reworded",
        "before": "버스를 늘리기로 함",
        "after": "버스를 열 대 늘리기로 함",
    } in json.loads(out)
    step = str(last - 1)
    same = hall("compare", "hall.forum", "--from", step, "--until", step)
    assert same == (0, "The minutes are the same.\n", "")


def test_two_files(hall: Run) -> None:
    shutil.copy("hall.forum", "later.forum")
    reword(hall, "버스를 두 대 늘리기로 함", "later.forum")
    status, out, _ = hall("compare", "hall.forum", "later.forum")
    assert status == 0
    assert "  ~ 버스를 늘리기로 함 → 버스를 두 대 늘리기로 함" in out.splitlines()
    status, out, _ = hall("compare", "later.forum", "hall.forum", "--edition", "public")
    assert "  ~ 버스를 두 대 늘리기로 함 → 버스를 늘리기로 함" in out.splitlines()


@pytest.mark.parametrize("step", ["-1", "0", "5"])
@pytest.mark.parametrize(
    "order", [("compare", "--from"), ("compare", "--until"), ("show", "--until")]
)
def test_a_step_that_was_not_there_is_refused(hall: Run, step: str, order: tuple[str, str]) -> None:
    command, option = order
    begin = ("--from", "1") if order == ("compare", "--until") else ()
    status, out, err = hall(command, "hall.forum", *begin, option, step)
    assert (status, out) == (1, "")
    assert err == f"There is no step {step}. Nothing changed.\n"
