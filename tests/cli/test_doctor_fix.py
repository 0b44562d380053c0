"""`doctor --fix` installs what is missing, or says why it cannot."""

import json
import os
import platform
import shutil

import pytest

from civicforum.cli import doctor, libraries
from tests.support.machine import EVERY_LIBRARY, WORDS, Machine


def test_fix_updates_installs_and_looks_again(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.lacking = {"libEGL.so.1", "libxcb-cursor.so.0"}
    assert doctor.examine(WORDS, fix=True, as_json=True) == 0
    apt = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get")
    options = ("install", "--yes", "--no-install-recommends")
    assert machine.commands == [
        (*apt, "update"),
        (*apt, *options, "libegl1", "libxcb-cursor0"),
    ]
    told = json.loads(capsys.readouterr().out)
    assert all(each["ok"] for each in told["findings"] if each["name"] in ("libraries", "x11"))


def test_fix_installs_everything_a_bare_machine_lacks(machine: Machine) -> None:
    machine.lacking = set(EVERY_LIBRARY)
    assert doctor.examine(WORDS, fix=True, as_json=False) == 0
    assert machine.lacking == set()


def test_fix_does_nothing_where_nothing_is_missing(machine: Machine) -> None:
    assert doctor.examine(WORDS, fix=True, as_json=False) == 0
    assert machine.commands == []


def test_fix_uses_sudo_where_it_does_not_ask(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    machine.lacking = {"libEGL.so.1"}
    assert doctor.examine(WORDS, fix=True, as_json=False) == 0
    assert machine.commands[0] == ("/usr/bin/sudo", "-n", "true")
    assert all(command[:2] == ("/usr/bin/sudo", "-n") for command in machine.commands)


def test_fix_without_rights_says_what_to_run(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    machine.lacking, machine.sudo_works = {"libEGL.so.1"}, False
    assert doctor.examine(WORDS, fix=True, as_json=False) == 3
    assert capsys.readouterr().err == (
        "Only an administrator can install. Run: sudo apt-get install libegl1\n"
    )


def test_no_rights_without_sudo(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    def which_without_sudo(name: str) -> str | None:
        return None if name == "sudo" else name

    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", which_without_sudo)
    assert libraries.as_administrator() is None


def test_fix_tells_that_apt_failed_and_still_reports(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.lacking, machine.apt_works = {"libEGL.so.1"}, False
    assert doctor.examine(WORDS, fix=True, as_json=False) == 3
    heard = capsys.readouterr()
    assert heard.err.startswith("Installing failed.")
    assert "Problem: System libraries for work without a screen: missing libEGL.so.1." in heard.out


def test_fix_elsewhere_says_in_one_sentence_what_to_do(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"ID": "arch"})
    machine.lacking = {"libEGL.so.1"}
    assert doctor.examine(WORDS, fix=True, as_json=False) == 3
    assert machine.commands == []
    assert capsys.readouterr().err.count(". ") == 0
