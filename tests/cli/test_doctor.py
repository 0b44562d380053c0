"""The doctor looks at this machine, and at machines that lack something."""

import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from civicforum.cli import doctor, libraries
from tests.support.machine import WORDS, Machine, Usage, found, pretend_versions


def test_this_machine_can_run_the_program() -> None:
    by_name = {each.name: each for each in doctor.findings(WORDS)}
    assert list(by_name)[:3] == ["python", "pyside6", "sqlite"]
    for name in ("python", "pyside6", "sqlite", "libraries", "fonts", "home"):
        assert by_name[name].ok, by_name[name]
    assert platform.python_version() in by_name["python"].sentence


def test_looking_never_imports_qt_or_a_database() -> None:
    code = (
        "import sys; sys.argv = ['x'];"
        "from civicforum.cli import doctor; doctor.missing_for_window();"
        "heavy = ('PySide6', 'shiboken6', 'sqlite3', 'sqlcipher3', 'sqlite_utils');"
        "sys.exit(','.join(name for name in heavy if name in sys.modules) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_c_library_is_there_and_an_invented_one_is_not() -> None:
    names = {"win32": "kernel32.dll", "darwin": "libSystem.dylib"}
    assert libraries.is_there(names.get(sys.platform, "libc.so.6"))
    assert not libraries.is_there("libcivicforum-invented.so.7")


def test_a_command_succeeds_or_fails_and_leaves_standard_output_alone(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert libraries.succeeds(sys.executable, "-c", "print('talk')")
    assert not libraries.succeeds(sys.executable, "-c", "raise SystemExit(4)")
    heard = capfd.readouterr()
    assert heard.out == ""
    assert heard.err == "talk\n"


# System libraries


def test_missing_libraries_are_named_with_their_packages(machine: Machine) -> None:
    machine.lacking = {"libgthread-2.0.so.0", "libglib-2.0.so.0", "libxcb-cursor.so.0"}
    needed, window = found("libraries"), found("x11")
    assert not needed.ok
    assert needed.serious
    assert "libglib-2.0.so.0, libgthread-2.0.so.0" in needed.sentence
    assert needed.remedy.endswith("sudo apt-get install libglib2.0-0")
    assert not window.ok
    assert "libxcb-cursor.so.0" in window.sentence
    assert window.remedy.endswith("sudo apt-get install libxcb-cursor0")
    assert found("wayland").ok


def test_a_window_under_wayland_is_no_serious_matter(machine: Machine) -> None:
    machine.lacking = set(libraries.UNDER_WAYLAND)
    assert not found("wayland").ok
    assert doctor.examine(WORDS, fix=False, as_json=False) == 0


@pytest.mark.parametrize(
    ("glibc", "package"),
    [("2.36", "libglib2.0-0"), ("2.39", "libglib2.0-0t64"), ("", "libglib2.0-0")],
)
def test_the_package_name_follows_the_release(
    monkeypatch: pytest.MonkeyPatch, glibc: str, package: str
) -> None:
    monkeypatch.setattr(platform, "libc_ver", lambda: ("glibc", glibc))
    assert libraries.packages(["libglib-2.0.so.0", "libEGL.so.1"]) == (package, "libegl1")


def test_other_systems_lack_nothing_but_name_what_to_install(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.lacking = {"libEGL.so.1"}
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"ID": "fedora"})
    assert found("libraries").remedy == (
        "Install the packages that hold libEGL.so.1 with the package manager of this system."
    )
    monkeypatch.setattr(sys, "platform", "win32")
    assert found("libraries").ok
    assert "glibc" not in {each.name for each in doctor.findings(WORDS)}


@pytest.mark.parametrize(
    ("release", "has_apt"),
    [
        ({"ID": "debian"}, True),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, True),
        ({"ID": "fedora"}, False),
    ],
)
def test_debian_and_its_children_have_apt(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, release: dict[str, str], has_apt: bool
) -> None:
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: release)
    assert libraries.has_apt() is has_apt


def test_a_system_that_does_not_say_its_name_has_no_apt(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown() -> dict[str, str]:
        raise OSError("no os-release")

    monkeypatch.setattr(platform, "freedesktop_os_release", unknown)
    assert not libraries.has_apt()


@pytest.mark.parametrize(
    ("session", "lacking", "packages"),
    [
        ({}, "libxcb-icccm.so.4", ("libxcb-icccm4",)),
        ({}, "libwayland-cursor.so.0", ()),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libxcb-icccm.so.4", ()),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libwayland-cursor.so.0", ()),
        ({"QT_QPA_PLATFORM": "wayland"}, "libwayland-cursor.so.0", ("libwayland-cursor0",)),
        (
            {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"},
            "libxcb-xkb.so.1",
            ("libxcb-xkb1",),
        ),
        ({"QT_QPA_PLATFORM": "offscreen"}, "libxcb-icccm.so.4", ()),
        ({"QT_QPA_PLATFORM": "offscreen"}, "libEGL.so.1", ("libegl1",)),
    ],
)
def test_a_window_needs_what_its_session_needs(
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    session: dict[str, str],
    lacking: str,
    packages: tuple[str, ...],
) -> None:
    for name, value in session.items():
        monkeypatch.setenv(name, value)
    machine.lacking = {lacking}
    assert doctor.missing_for_window() == packages


# Mending


def test_a_serious_finding_makes_the_exit_status_one(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.lacking = {"libEGL.so.1"}
    assert doctor.examine(WORDS, fix=False, as_json=False) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Good: Python")
    assert "    Run “civicforum doctor --fix”, or: sudo apt-get install libegl1" in lines


# Versions


@pytest.mark.parametrize(
    ("python", "pyside", "ok"),
    [("3.11.9", "6.11.3", True), ("3.11.9", "6.12.0", False), ("3.12.0", "6.12.0", True)],
)
def test_the_pair_that_crashes_is_found(
    monkeypatch: pytest.MonkeyPatch, python: str, pyside: str, ok: bool
) -> None:
    monkeypatch.setattr(platform, "python_version", lambda: python)
    pretend_versions(monkeypatch, PySide6_Essentials=pyside, sqlcipher3="0.6.4")
    finding = found("pyside6")
    assert finding.ok is ok
    assert pyside in finding.sentence
    assert ("PySide6-Essentials==6.11.3" in finding.remedy) is not ok


@pytest.mark.parametrize(("python", "wanted"), [("3.11.9", "==6.11.3"), ("3.13.0", ">=6.12,<6.13")])
def test_missing_packages_are_named(
    monkeypatch: pytest.MonkeyPatch, python: str, wanted: str
) -> None:
    monkeypatch.setattr(platform, "python_version", lambda: python)
    pretend_versions(monkeypatch)
    pyside, driver = found("pyside6"), found("sqlite")
    assert not pyside.ok
    assert pyside.remedy.endswith(f'-m pip install "PySide6-Essentials{wanted}"')
    assert not driver.ok
    assert "sqlcipher3" in driver.remedy


def test_an_intel_mac_uses_the_driver_of_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    pretend_versions(monkeypatch, PySide6_Essentials="6.11.3")
    assert found("sqlite").ok


def test_an_old_python_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "python_version", lambda: "3.9.2")
    finding = found("python")
    assert (finding.ok, finding.serious) == (False, True)
    assert "3.9.2" in finding.sentence


@pytest.mark.parametrize(
    ("glibc", "sentence"),
    [
        ("2.34", "The C library glibc 2.34 is new enough."),
        ("2.31", "The C library glibc 2.31 is too old for PySide6."),
        ("", "This system has no glibc, which PySide6 needs."),
    ],
)
def test_the_c_library_must_be_new_enough(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, glibc: str, sentence: str
) -> None:
    monkeypatch.setattr(platform, "libc_ver", lambda: ("glibc" if glibc else "", glibc))
    finding = found("glibc")
    assert finding.sentence == sentence
    assert finding.ok is (glibc == "2.34")


# Files


def test_missing_fonts_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "Pretendard-Bold.ttf").touch()
    monkeypatch.setattr(doctor, "resources", lambda: tmp_path)
    finding = found("fonts")
    assert not finding.ok
    assert "Pretendard-Regular.ttf, NanumGothic.ttf" in finding.sentence


def test_a_home_that_cannot_be_written_is_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "gone"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "gone"))
    finding = found("home")
    assert not finding.ok
    assert "gone" in finding.sentence
    assert "disk" not in {each.name for each in doctor.findings(WORDS)}


@pytest.mark.parametrize(("megabytes", "ok"), [(499, False), (500, True)])
def test_little_room_is_a_warning(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    megabytes: int,
    ok: bool,
) -> None:
    def usage(path: str) -> Usage:
        return Usage(free=megabytes * 1_000_000)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    finding = found("disk")
    assert finding.ok is ok
    assert not finding.serious
    doctor.examine(WORDS, fix=False, as_json=False)
    mark = "Good" if ok else "Warning"
    assert f"{mark}: {megabytes} MB of disk are free." in capsys.readouterr().out
