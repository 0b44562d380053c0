"""The program starts itself again: from a checkout, and frozen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from civicforum.base.program import let_others_find_their_libraries, own_command


def test_it_runs_wherever_it_is_started(tmp_path: Path) -> None:
    (tmp_path / "civicforum.py").write_text("raise SystemExit(9)")
    command = own_command("templates", "--json")
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert (result.returncode, b"town-hall" in result.stdout) == (0, True)


def test_a_frozen_program_is_its_own_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command("render") == (sys.executable, "render")


@pytest.mark.parametrize("own", [None, "/opt/of/the/person"])
def test_programs_of_the_system_find_their_own_libraries(
    monkeypatch: pytest.MonkeyPatch, own: str | None
) -> None:
    monkeypatch.setattr(os, "environ", {"LD_LIBRARY_PATH": "/opt/civicforum/_internal"})
    let_others_find_their_libraries()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/civicforum/_internal"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    if own is not None:
        os.environ["LD_LIBRARY_PATH_ORIG"] = own
    let_others_find_their_libraries()
    assert os.environ.get("LD_LIBRARY_PATH") == own
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
