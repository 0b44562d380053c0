"""`civicforum print`: papers as files, sentences for whoever prints, the forum untouched."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support.pdf_text import pdf_text


@pytest.fixture
def hall(run: Run) -> Path:
    """A forum with three people and a poll on paper."""
    run("new", "hall.forum", "--template", "town-hall", "--title", "Park", "--language", "en")
    for number in (1, 2, 3):
        run("do", "hall.forum", "AddPerson", "--name", f"Resident {number}", "--table", "7")
    poll = ("--question", "Lights?", "--channels", "paper", "--poll", "lights")
    assert run("do", "hall.forum", "AddPoll", *poll)[0] == 0
    return Path("hall.forum")


def test_every_paper_is_written_and_the_forum_stays_as_it_is(run: Run, hall: Path) -> None:
    before = hall.read_bytes()
    papers = ("runsheet", "signin", "attendance", "badges", "tablecards", "cards", "ballots")
    for paper in papers:
        status, out, err = run("print", str(hall), paper, "-o", f"{paper}.pdf")
        assert (status, err) == (0, ""), paper
        assert out.startswith(f"Written: {paper}.pdf")
    assert run("print", str(hall), "slips", "-o", "slips.pdf", "--wifi", "Hall")[0] == 0
    assert hall.read_bytes() == before
    assert "Lights?" in pdf_text(Path("ballots.pdf"))
    assert "Resident 2" in pdf_text(Path("signin.pdf"))


def test_a_folder_gets_a_file_of_the_papers_name_and_nothing_is_overwritten(
    run: Run, hall: Path
) -> None:
    assert run("print", str(hall), "ballots", "-o", ".", "--copies", "2")[0] == 0
    status, _, err = run("print", str(hall), "ballots", "-o", ".")
    assert status == 3
    assert err.count("\n") == 1
    assert run("print", str(hall), "ballots", "-o", ".", "--overwrite")[0] == 0
    assert run("print", str(hall), "ballots", "-o", str(hall), "--overwrite")[0] == 3


def test_whoever_prints_is_told_what_to_know(run: Run, hall: Path) -> None:
    out = run("print", str(hall), "badges", "-o", "b.pdf")[1].splitlines()
    assert out[1] == "3 people did not agree to be named: their badges show their numbers."
    run("do", str(hall), "DrawCodes", "--poll", "lights", "--number", "4")
    assert (
        run("print", str(hall), "ballots", "--poll", "lights", "-o", "c.pdf")[1]
        == "Written: c.pdf\n"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("certificate",), "was not revealed yet"),
        (("ballots", "--poll", "9"), "poll"),
        (("cards", "--copies", "-1"), "Between 1 and 10000 can be printed at once, not -1."),
        (("slips",), "a slip has to lead somewhere"),
        (("slips", "--wifi", "Hall", "--wifi-password", "x"), "8 to 63"),
    ],
)
def test_what_cannot_be_printed_is_said_in_one_sentence(
    run: Run, hall: Path, arguments: tuple[str, ...], said: str
) -> None:
    status, out, err = run("print", str(hall), *arguments, "-o", "x.pdf")
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert said in err
    assert not Path("x.pdf").exists()


def test_wrong_use_is_told_and_help_names_every_paper(run: Run, hall: Path) -> None:
    assert run("print", str(hall), "poster", "-o", "x.pdf")[0] == 2
    _, out, _ = run("print", "--help")
    for paper in ("ballots", "badges", "cards", "attendance", "runsheet", "signin", "slips"):
        assert paper in out
