"""Real kill -9, and real disks where this machine lets us mount some."""

import subprocess
import sys


def _run(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_killed_run_is_gone_on_with() -> None:
    assert "every one went on" in _run("tests.archive.kill", "20")


def test_sticks_that_are_full_protected_or_pulled_out() -> None:
    """The same faults at every step are injected in test_faults, on any machine."""
    said = _run("tests.archive.sticks")
    assert "told each time" in said or "nothing can be mounted" in said
