"""Lint, format, types and dead code: part of the one test command."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONGEST_FILE = 400
LONGEST_MEDIAN = 120


@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("basedpyright", "--pythonpath", sys.executable),
        ("vulture",),
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_nothing_is_found_by(command: tuple[str, ...]) -> None:
    tool = Path(sys.executable).with_name(command[0])
    result = subprocess.run(
        [tool, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_files_are_short() -> None:
    files = [
        path
        for folder in ("civicforum", "tests")
        for path in (ROOT / folder).rglob("*.py")
        if "forms" not in path.parts
    ]
    lengths = sorted(len(path.read_text("utf-8").splitlines()) for path in files)
    assert lengths[-1] <= LONGEST_FILE
    assert lengths[len(lengths) // 2] < LONGEST_MEDIAN
