"""Real kill -9 of a process that runs a forum."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("first", [0, 13])
def test_a_killed_program_loses_nothing_acknowledged(first: int) -> None:
    """In a process of its own, which may fork: 13 kills each."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.kill", "13", str(first)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "none was lost" in done.stdout
