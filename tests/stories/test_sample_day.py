"""The sample day without a screen: from doors open to minutes, by the command that users run."""

import json
from pathlib import Path

import pytest

from civicforum.base.paths import resources
from civicforum.cli.main import main
from tests.support.pdf_text import pdf_text

SCRIPT = resources() / "sample" / "gwangju-2018.jsonl"


def test_the_demo_ends_in_minutes_with_the_published_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--out", str(tmp_path / "demo"), "--lang", "en"]) == 0
    assert "191 (78.6%)" in capsys.readouterr().out
    assert sorted(path.name for path in (tmp_path / "demo").iterdir()) == [
        "minutes-internal.pdf",
        "minutes-public-archive.pdf",
        "minutes-public.pdf",
        "sample.forum",
    ]
    for edition in ("internal", "public"):
        text = pdf_text(tmp_path / "demo" / f"minutes-{edition}.pdf")
        for figure in ("191", "52", "78.6%", "21.4%", "243"):
            assert figure in text
    assert main(["check", str(tmp_path / "demo" / "sample.forum")]) == 0


def test_the_demo_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "sample.forum").write_text("mine")
    assert main(["demo", "--out", str(tmp_path)]) == 3
    assert [path.read_text() for path in tmp_path.iterdir()] == ["mine"]


def test_the_figures_come_from_counting_what_the_script_casts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = SCRIPT.read_text("utf-8").replace('"votes": [39, 10, 0]', '"votes": [40, 9, 0]')
    (tmp_path / "day.jsonl").write_text(changed, "utf-8")
    assert main(["play", str(tmp_path / "day.forum"), str(tmp_path / "day.jsonl")]) == 0
    capsys.readouterr()
    assert main(["show", str(tmp_path / "day.forum"), "--json"]) == 0
    poll = json.loads(capsys.readouterr().out)["forum"]["polls"][0]
    totals = [sum(count["votes"][n] for count in poll["counts"]) for n in range(3)]
    assert totals == [192, 51, 0]


def test_the_panel_is_the_published_one() -> None:
    lines = [json.loads(line) for line in SCRIPT.read_text("utf-8").splitlines()]
    panel = [p for line in lines if line["do"] == "AddPeople" for p in line["people"]][:250]
    assert [sum(p["gender"] == g for p in panel) for g in ("male", "female")] == [122, 128]
    ages = ("20대", "30대", "40대", "50대", "60대 이상")
    assert [sum(p["age_band"] == age for p in panel) for age in ages] == [48, 43, 53, 49, 57]
    assert sum(line["do"] == "CheckIn" for line in lines) == 243 + 4
    assert not any("name" in p for p in panel)
