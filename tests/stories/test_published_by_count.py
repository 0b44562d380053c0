"""Published results, counted again by `civicforum count`, each with its base.

Where a source tells totals only, the ballots are ours: any that add up to them.
"""

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from civicforum.cli.main import main

Counted = dict[str, Any]


class Hall:
    """A folder with ballots, and the counting of them."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._file, self._capsys = folder / "ballots.csv", capsys

    def holds(self, options: Sequence[str], ballots: Sequence[Sequence[object]]) -> "Hall":
        """Rows of a number of equal ballots and the marks on them."""
        with self._file.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([["count", *options], *ballots])
        return self

    def counted(self, *arguments: str) -> Counted:
        """As a program reads it."""
        self._capsys.readouterr()
        assert main(["--lang", "en", "count", str(self._file), *arguments, "--json"]) == 0
        return json.loads(self._capsys.readouterr().out)


@pytest.fixture
def hall(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Hall:
    return Hall(tmp_path, capsys)


def single(*totals: int) -> list[list[object]]:
    """Ballots with one mark each."""
    size = range(len(totals))
    return [[number, *(int(n == place) for n in size)] for place, number in enumerate(totals)]


def several(totals: Sequence[int], voters: int) -> list[list[object]]:
    """Ballots of so many voters that add up to the totals: each option goes on where one ended."""
    marks = [[0] * len(totals) for _ in range(voters)]
    voter = 0
    for place, number in enumerate(totals):
        assert number <= voters
        for _ in range(number):
            marks[voter][place] = 1
            voter = (voter + 1) % voters
    return [[1, *ballot] for ballot in marks]


def test_gwangju_metro_line_2_of_2018(hall: Hall) -> None:
    """243 voted: 191 for, 52 against."""
    found = hall.holds(("For", "Against"), single(191, 52)).counted("--rule", "plurality")
    assert (found["elected"], found["percentages_of"]) == (["For"], 243)
    assert found["percentages"] == {"For": "78.6%", "Against": "21.4%"}


def test_jeju_hospital_of_2018(hall: Hall) -> None:
    """180: 106 against, 70 for, 4 neither."""
    options = ("Against", "For", "Neither")
    found = hall.holds(options, single(106, 70, 4)).counted("--rule", "plurality")
    assert found["percentages"] == {"Against": "58.9%", "For": "38.9%", "Neither": "2.2%"}
    assert (found["elected"], found["percentages_of"]) == (["Against"], 180)


def test_gwansan_residents_meeting_of_2022(hall: Hall) -> None:
    """771 voters with three votes each: 2,312 of 2,313 votes."""
    totals = (492, 441, 404, 389, 361, 225)
    options = tuple(f"Project {n}" for n in range(1, 7))
    made = hall.holds(options, several(totals, 771))
    found = made.counted("--rule", "approval", "--most", "3", "--least", "2")
    assert tuple(found["totals"].values()) == totals
    assert sum(totals) == 3 * 771 - 1
    assert (found["percentages_of"], found["percentages"]["Project 1"]) == (771, "63.8%")
    assert (found["marks"]["void_over"], found["marks"]["void_under"]) == (0, 0)


def test_dodam_dong_by_marks(hall: Hall) -> None:
    """299 voters, two votes each: 256 is 42.81 % of 598 votes only; the other totals are ours."""
    made = hall.holds(("First", "Second", "Third"), several((256, 200, 142), 299))
    by_marks = made.counted("--rule", "approval", "--base", "marks", "--decimals", "2")
    assert (by_marks["percentages_of"], by_marks["percentages"]["First"]) == (598, "42.81%")
    assert "Percentages of 598 (marks cast)." in by_marks["explanation"]
    by_heads = made.counted("--rule", "approval", "--decimals", "2")
    assert (by_heads["percentages_of"], by_heads["percentages"]["First"]) == (299, "85.62%")


def test_unjeong_3_dong_adds_up_its_channels(hall: Hall) -> None:
    """81 online and 443 on site are 524; the quorum was 258. What they voted is ours."""
    found = hall.holds(("For", "Against"), [[81, 1, 0], [443, 1, 0]]).counted("--rule", "plurality")
    assert (found["base"], found["totals"]["For"]) == (524, 524)


def test_a_party_committee_cut_its_percentage_off(hall: Hall) -> None:
    """53 for, 1 against, 1 neither: 98.14 % is 53 of 54, cut off; rounded it is 98.15 %."""
    made = hall.holds(("For", "Against", "Neither"), single(53, 1, 1))
    ways = ("--rule", "plurality", "--base", "decided", "--decimals", "2")
    cut = made.counted(*ways, "--rounding", "truncate")
    assert (cut["percentages_of"], cut["percentages"]["For"]) == (54, "98.14%")
    told = "Cut off, not rounded; rounded it would be: 98.14% → 98.15%"
    assert any(line.startswith(told) for line in cut["explanation"])
    assert made.counted(*ways)["percentages"]["For"] == "98.15%"


def test_percentages_that_do_not_add_up_say_so(hall: Hall) -> None:
    found = hall.holds(("A", "B", "C"), single(1, 1, 1)).counted("--rule", "plurality")
    assert "Because of rounding the percentages add up to 99.9%." in found["explanation"]


def test_the_pension_forum_of_2024_by_knowledge(hall: Hall) -> None:
    """40.4, 61.6 and 75.6 % correct; of how many is ours: a thousand make them exact."""
    for right, printed in ((404, "40.4%"), (616, "61.6%"), (756, "75.6%")):
        made = hall.holds(("Right", "Wrong"), single(right, 1000 - right))
        assert made.counted("--rule", "plurality")["percentages"]["Right"] == printed
