"""What the README says is so: its examples are run, its files exist."""

import re
import shlex
from pathlib import Path

from civicforum.cli.main import main
from tests.cli.conftest import Run

README = Path(__file__).parents[2] / "README.md"


def block(mark: str) -> list[str]:
    found = re.search(
        rf"<!-- {mark}[^>]*-->\n```sh\n(.*?)```", README.read_text("utf-8"), re.DOTALL
    )
    assert found
    return found[1].strip().splitlines()


def test_every_example_runs(run: Run, monkeypatch: object) -> None:
    Path("resources").symlink_to(README.parent / "resources")
    Path("stick").mkdir()
    for line in block("examples"):
        program, *arguments = shlex.split(line)
        assert program == "civicforum"
        status, _, err = run(*arguments)
        assert status == 0, f"{line}: {err}"


def test_every_command_has_an_example_or_is_a_command_of_the_two() -> None:
    text = README.read_text("utf-8")
    for command in (
        "open",
        "demo",
        "new",
        "templates",
        "do",
        "play",
        "log",
        "show",
        "check",
        "roster",
        "minutes",
        "export",
        "count",
        "ballots",
        "print",
        "judge",
        "survey",
        "sync",
        "doctor",
        "desktop",
    ):
        assert re.search(rf"civicforum {command}\b", text), command


def test_the_two_commands_install_from_the_lock_file() -> None:
    for name in ("command: install", "command: test"):
        assert any("--constraint requirements.txt" in line for line in block(name))
    assert (README.parent / "requirements.txt").is_file()


def test_folders_named_in_the_text_exist() -> None:
    for name in re.findall(r"`((?:resources|tests|forms)/[\w/]*)`", README.read_text("utf-8")):
        assert (README.parent / name).exists(), name


def test_the_entry_point_is_this_main() -> None:
    assert main(["templates"]) == 0
