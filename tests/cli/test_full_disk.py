"""What is printed goes to a disk that is full, or to a path that the system cannot look at."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from civicforum.cli.main import main

FULL = Path("/dev/full")


@pytest.mark.parametrize("arguments", [("templates",), ("templates", "--json")])
def test_a_full_disk_below_what_is_printed_is_told(
    arguments: tuple[str, ...],
) -> None:
    command = (sys.executable, "-m", "civicforum", *arguments, "--lang", "en")
    with FULL.open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=-1, text=True, check=False)
    assert done.returncode == 3
    assert done.stderr == (
        "what was to be printed: the system could not do it (No space left on device). What was "
        "saved before is safe. Check the disk and its free space, and try again.\n"
    )


def test_a_path_that_the_system_cannot_look_at_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / ("x" * 300)
    assert main(["new", str(target), "--template", "town-hall", "--lang", "en"]) == 3
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "File name too long" in told


def test_the_language_of_the_reader_is_not_left_to_the_system(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for before in ("de", None):
        monkeypatch.delenv("LANGUAGE", raising=False)
        if before:
            monkeypatch.setenv("LANGUAGE", before)
        with pytest.raises(SystemExit):
            main(["--lang", "ko", "--help"])
        assert "사용법" in capsys.readouterr().out
        assert os.environ.get("LANGUAGE") == before
