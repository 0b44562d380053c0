"""The bench program runs; its figures are for people, not for tests."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.bench.__main__ import main
from tests.bench.desk import Size
from tests.bench.measuring import Figure

TINY = Size(
    small=30,
    medium=120,
    large=200,
    people=12,
    warm_up=1,
    commands=3,
    undos=2,
    openings=2,
    record=150,
    printings=1,
    set_records=(),
    roster=40,
    starts=1,
    day_steps=300,
    voters=60,
    counts_won=False,
    peer_voters=20,
    peer_projects=5,
    ballots=2_500,
    countings=1,
)


def test_every_figure_is_printed_and_drawn(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    chart = tmp_path / "figures.svg"
    main(None, TINY, chart)
    assert ET.parse(chart).getroot().tag.endswith("svg")
    printed = capsys.readouterr().out
    assert len(printed.splitlines()) == 78
    for what in (
        "raw durable commit",
        "growth",
        "undo",
        "reopening",
        "≤ 2 ×",
        "≤ 50 ms",
        "≤ 0.5 s",
        "schulze: counting against votekit",
        "plain reportlab",
        "≤ 1.25 ×",
        "≤ 3 s",
        "start page: start against the bare window",
        "key to paint",
        "pb-mes-add1, preview",
        "pb-phragmen, ours against pabutools",
    ):
        assert what in printed


def test_a_missed_target_is_said() -> None:
    assert str(Figure("x", 3, "×", 2)).endswith("MISSED")
    assert str(Figure("x", 1, "×", 2)).endswith("ok")
    assert str(Figure("x", 1, "ms")).endswith("ms")
