"""The hidden command of the window: it never opens a forum's file."""

import io
import subprocess
import sys

import pytest

from civicforum.base.program import own_command
from civicforum.cli.main import main
from civicforum.documents.copies import Copy
from civicforum.documents.dispatch import Make, read_answer, record_lines, written
from civicforum.documents.model import Edition
from tests.support.room import Room


def asked() -> bytes:
    room = Room().with_people(1)
    wanted = written(Make(Edition.PUBLIC, Copy.DATA))
    return b"".join((*record_lines(room.desk.log, room.desk.roll), wanted))


def test_in_a_process_of_its_own() -> None:
    done = subprocess.run(own_command("render"), input=asked(), capture_output=True, check=True)
    line, _, content = done.stdout.partition(b"\n")
    assert len(content) == read_answer(line).size
    assert content.startswith(b"%PDF")


def test_in_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    told = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(asked())))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(told, write_through=True))
    assert main(["render"]) == 0
    assert b"%PDF" in told.getvalue()


def test_help_does_not_speak_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "render" not in capsys.readouterr().out
