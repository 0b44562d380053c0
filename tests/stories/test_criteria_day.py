"""A jury of panels judges three sites by criteria sheets; what is published is judged again."""

import csv
import json
import shlex
from pathlib import Path

import pytest

from civicforum.base.words import words_for
from civicforum.cli.main import main
from civicforum.desk.opening import read_forum
from civicforum.documents.doubts import doubts

SHEETS: dict[str, object] = {
    "criteria": [
        {"name": "접근성", "weight": 60},
        {"name": "비용", "weight": 40, "lowest": 1, "highest": 5},
    ],
    "trim": {"number": 1, "by": "number"},
    "missing": "lowest",
}
PANELS = (
    {"name": "시민", "weight": 50, "group": "role=시민"},
    {"name": "위원회", "weight": 30, "group": "role=위원"},
)
CITIZENS = ("9 4 6 3 8 5", "8 4 7 3 8 4", "10 5 0 1 9 4", "2 -1 6 3 7 5")
COMMITTEE = ("1 1 10 5 2 2", "6 3 9 5 4 2", "5 3 9 4 3 2")
BY_NAME = "3 2 8 4 4 2"


class Day:
    """A forum in a folder, by the command line only."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.file = str(folder / "day.forum")

    def run(self, *arguments: str, status: int = 0) -> str:
        """What a command says."""
        found = main(["--lang", "en", *arguments])
        out, err = self._capsys.readouterr()
        assert found == status, err
        return out or err

    def do(self, order: str, *arguments: str, status: int = 0) -> str:
        """Give an order."""
        return self.run("do", self.file, order, *arguments, status=status)

    def add_poll(self, sheets: object, *, status: int = 0) -> str:
        """Prepare the vote."""
        return self.do(
            "AddPoll",
            *("--question", "새 청사 자리", "--options", "북부", "남부", "강변", "--poll", "v"),
            *("--shape", "sheets", "--channels", "paper", "roll-call"),
            *("--sheets", json.dumps(sheets)),
            status=status,
        )


@pytest.fixture
def day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Day:
    """The vote up to its result, order by order."""
    day = Day(tmp_path, capsys)
    day.run("new", day.file, "--template", "town-hall", "--title", "새 청사", "--language", "ko")
    for number, role in enumerate(("시민", "시민", "위원", "위원"), start=1):
        day.do("AddPerson", "--number", str(number), "--role", role)
        day.do("CheckIn", "--person", f"#{number}")
    day.do("AddItem", "--title", "심사", "--item", "vote")
    day.do("OpenSitting")
    day.do("StartItem", "--item", "vote")
    unlisted = {"name": "외부 전문가", "weight": 20}
    assert "외부 전문가" in day.add_poll(SHEETS | {"panels": [*PANELS, unlisted]}, status=1)
    day.add_poll(SHEETS | {"panels": [*PANELS, unlisted | {"group": "role=전문가"}]})
    day.do("OpenPoll", "--poll", "v")
    for panel, sheets in (("시민", CITIZENS), ("위원회", COMMITTEE)):
        for sheet in sheets:
            marks = sheet.split()
            day.do("KeyBallot", "--poll", "v", "--block", panel, "--marks", *marks)
    day.do("KeyBallot", "--poll", "v", "--block", "시민")
    day.do("CastVote", "--poll", "v", "--person", "#3", "--marks", *BY_NAME.split())
    day.do("ClosePoll", "--poll", "v")
    day.do("RevealResult", "--poll", "v")
    return day


def test_what_is_published_is_judged_to_the_same_points(day: Day) -> None:
    folder = day.folder / "published"
    day.run("ballots", day.file, "-o", str(folder))
    (poll,) = json.loads((folder / "polls.json").read_text("utf-8"))["polls"]
    assert (poll["valid"], poll["invalid"], poll["sheets"]) == (8, 1, {"시민": 4, "위원회": 4})
    told = (folder / "README.txt").read_text("utf-8")
    line = next(line for line in told.splitlines() if "civicforum judge" in line)
    command = shlex.split(line[line.index("civicforum ") :])
    assert command == poll["count_again"]
    again = json.loads(day.run("judge", str(folder / command[2]), *command[3:], "--json"))
    assert again["totals"] == poll["points"]
    assert again["best"] == poll["winners"] == ["남부"]
    assert poll["points"] == {"북부": "547/8", "남부": "285/4", "강변": "531/8"}  # by hand
    rows = list(csv.DictReader((folder / poll["file"]).read_text("utf-8").splitlines()))
    assert len(rows) == 8 * 6
    filled = [row for row in rows if (row["panel"], row["criterion"]) == ("시민", "비용")]
    assert [row["score"] for row in filled if row["option"] == "북부"].count("1") == 1


def test_the_file_is_sound_and_the_field_of_votes_is_filled(day: Day) -> None:
    found = json.loads(day.run("check", day.file, "--json", status=1))
    assert "votes" not in found["missing"]
    day.run("minutes", day.file, "-o", str(day.folder / "minutes.pdf"))
    with read_forum(Path(day.file)) as desk:
        odd = {doubt.why for doubt in doubts(desk.forum, desk.roll, words_for("en"))}
    assert {"No sheet came from 외부 전문가.", "1 score was left empty."} <= odd
