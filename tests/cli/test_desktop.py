"""An entry in the menu and a type of file, put among a person's data and taken away again."""

import configparser
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from civicforum.base.paths import resources
from civicforum.cli import desktop
from civicforum.store.schema import APPLICATION_ID
from tests.cli.conftest import Run

TYPE = "application/vnd.civicforum+sqlite3"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def entry_of(content: str) -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    parser.read_string(content)
    return dict(parser["Desktop Entry"])


def started_by(line: str) -> list[str]:
    """The words of an Exec line, as a desktop reads it."""
    line = line.replace("\\\\", "\\")
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', line)
    return [re.sub(r"\\(.)", r"\1", quoted or bare).replace("%%", "%") for quoted, bare in words]


def files_in(folder: Path) -> set[str]:
    ours = {"civicforum.desktop", "civicforum.xml", "civicforum.svg", "civicforum.png"}
    ours.add(f"{TYPE.replace('/', '-')}.svg")
    return {file.name for file in folder.rglob("*") if file.name in ours}


def test_it_is_put_there_twice_and_taken_away(run: Run, data: Path) -> None:
    assert run("desktop")[0] == 0
    first = (data / "applications" / "civicforum.desktop").read_bytes()
    status, out, err = run("desktop")
    assert (status, ".forum" in out) == (0, True), err
    assert (data / "applications" / "civicforum.desktop").read_bytes() == first
    assert len(files_in(data)) == 5
    assert run("desktop", "--remove")[0] == 0
    assert files_in(data) == set()
    assert run("desktop", "--remove")[0] == 0


def test_the_entry_starts_this_program_with_the_file(run: Run, data: Path) -> None:
    assert run("desktop")[0] == 0
    entry = entry_of((data / "applications" / "civicforum.desktop").read_text("utf-8"))
    assert entry["MimeType"] == f"{TYPE};"
    command = started_by(entry["Exec"])
    assert command[-2:] == ["open", "%f"]
    shown = subprocess.run(
        [*command[:-2], "--lang", "en", "templates"], capture_output=True, check=True
    )
    assert b"town-hall" in shown.stdout


@pytest.mark.parametrize(
    "command",
    [("/opt/my forum/civicforum",), ("/a", "-c", 'print("$HOME", `x`, 100 % 7); \\n', "/b c")],
    ids=["a folder with a space", "every special character"],
)
def test_a_command_is_quoted_as_desktops_read_it(command: tuple[str, ...]) -> None:
    content = desktop.files(command)["applications/civicforum.desktop"].decode()
    entry = entry_of(content)
    assert started_by(entry["Exec"]) == [*command, "open", "%f"]
    assert entry["TryExec"] == command[0]


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert desktop.program() == (sys.executable,)


def test_without_a_folder_of_its_own_it_is_the_usual_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for value in ("", "relative"):
        monkeypatch.setenv("XDG_DATA_HOME", value)
        assert desktop.data_home() == tmp_path / ".local" / "share"


def test_the_type_is_known_by_its_name_and_by_its_first_bytes() -> None:
    tree = ET.parse(resources() / "desktop" / "civicforum.xml")
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = tree.getroot()[0]
    assert kind.get("type") == TYPE
    assert [each.get("pattern") for each in kind.iter(f"{space}glob")] == ["*.forum"]
    last = [*kind.iter(f"{space}match")][-1]
    assert (last.get("offset"), int(last.get("value", ""), 16)) == ("68", APPLICATION_ID)


def test_a_folder_that_cannot_be_written_is_told(run: Run, data: Path) -> None:
    data.write_text("a file")
    status, out, err = run("desktop")
    assert (status, out, err.count("\n")) == (3, "", 1)
    assert "civicforum.desktop" in err


def test_elsewhere_it_says_that_there_is_nothing_to_do(
    run: Run, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    status, out, err = run("desktop")
    assert (status, out, "Linux" in err, data.exists()) == (3, "", True, False)
