"""`civicforum doctor`: what this machine lacks, said in sentences, before anything crashes.

Imports neither Qt nor a database driver: it must work where these do not.
"""

import argparse
import json
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version

from civicforum.base.paths import resources
from civicforum.base.words import Words
from civicforum.cli import libraries
from civicforum.cli.libraries import missing_for_window, version_numbers
from civicforum.cli.output import add_json

__all__ = ["Finding", "examine", "findings", "missing_for_window"]

_FONTS = ("Pretendard-Regular.ttf", "Pretendard-Bold.ttf", "NanumGothic.ttf")
_OLDEST_PYTHON = (3, 11)
_OLDEST_GLIBC = (2, 34)
_BROKEN_FROM_PYSIDE, _BROKEN_BELOW_PYTHON = (6, 12), (3, 12)
_PYSIDE_OLD, _PYSIDE_NEW = "PySide6-Essentials==6.11.3", "PySide6-Essentials>=6.12,<6.13"
_LITTLE_ROOM = 500


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        name: stays the same in every language and release, for scripts.
        ok: nothing is to be done.
        serious: the program cannot do its work while this is not ok.
        sentence: what was found.
        remedy: what to do about it; empty where it is ok.
    """

    name: str
    ok: bool
    serious: bool
    sentence: str
    remedy: str


def findings(words: Words) -> list[Finding]:
    """Everything the doctor looks at, in the order in which to mend it."""
    return [
        _python(words),
        _pyside(words),
        _driver(words),
        *_c_library(words),
        *_system_libraries(words),
        _fonts(words),
        *_home(words),
    ]


def examine(words: Words, *, fix: bool, as_json: bool) -> int:
    """Print what was found, after mending what can be mended where `fix` is set.

    Returns:
        0 where nothing serious is left, 1 where something is, 3 where mending could not be done.
    """
    trouble = libraries.mend(words) if fix else ""
    found = findings(words)
    if as_json:
        print(json.dumps({"findings": [asdict(each) for each in found]}, ensure_ascii=False))
    else:
        _print(words, found)
    if trouble:
        print(trouble, file=sys.stderr)
        return 3
    return int(any(each.serious and not each.ok for each in found))


def _print(words: Words, found: list[Finding]) -> None:
    for each in found:
        bad = words("Problem") if each.serious else words("Warning")
        mark = words("Good") if each.ok else bad
        print(f"{mark}: {each.sentence}")
        if each.remedy:
            print(f"    {each.remedy}")


def _finding(name: str, sentence: str, *, remedy: str = "", serious: bool = True) -> Finding:
    return Finding(name, ok=not remedy, serious=serious, sentence=sentence, remedy=remedy)


def _python(words: Words) -> Finding:
    found = platform.python_version()
    if version_numbers(found) >= _OLDEST_PYTHON:
        return _finding("python", words("Python {version} is new enough.", version=found))
    sentence = words("Python {version} is too old.", version=found)
    return _finding("python", sentence, remedy=words("Install Python 3.11 or newer."))


def _installed(distribution: str) -> str:
    """The version of a Python package, without importing it; empty where it is not installed."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""


def _pip(words: Words, requirement: str) -> str:
    return words("Run: {command}", command=f'"{sys.executable}" -m pip install "{requirement}"')


def _pyside(words: Words) -> Finding:
    pyside, python = _installed("PySide6-Essentials"), platform.python_version()
    old_python = version_numbers(python) < _BROKEN_BELOW_PYTHON
    remedy = _pip(words, _PYSIDE_OLD if old_python else _PYSIDE_NEW)
    if not pyside:
        return _finding("pyside6", words("PySide6 is not installed."), remedy=remedy)
    values = {"pyside": pyside, "python": python}
    if old_python and version_numbers(pyside) >= _BROKEN_FROM_PYSIDE:
        sentence = words("PySide6 {pyside} crashes on Python {python}.", **values)
        return _finding("pyside6", sentence, remedy=remedy)
    return _finding("pyside6", words("PySide6 {pyside} works with Python {python}.", **values))


def _driver(words: Words) -> Finding:
    if (sys.platform, platform.machine()) == ("darwin", "x86_64"):
        return _finding("sqlite", words("This machine uses the SQLite driver of Python itself."))
    found = _installed("sqlcipher3")
    if found:
        sentence = words("The SQLite driver sqlcipher3 {version} is installed.", version=found)
        return _finding("sqlite", sentence)
    sentence = words("The SQLite driver sqlcipher3 is not installed.")
    return _finding("sqlite", sentence, remedy=_pip(words, "sqlcipher3>=0.6.4"))


def _c_library(words: Words) -> Iterator[Finding]:
    if not sys.platform.startswith("linux"):
        return
    found = platform.libc_ver()[1]
    if found and version_numbers(found) >= _OLDEST_GLIBC:
        yield _finding(
            "glibc", words("The C library glibc {version} is new enough.", version=found)
        )
        return
    sentence = words("This system has no glibc, which PySide6 needs.")
    if found:
        sentence = words("The C library glibc {version} is too old for PySide6.", version=found)
    remedy = words("Use a newer system, such as Debian 12, Ubuntu 22.04 or Fedora 36.")
    yield _finding("glibc", sentence, remedy=remedy)


def _system_libraries(words: Words) -> Iterator[Finding]:
    """Three findings: what every start needs, a window under X11, a window under Wayland."""
    groups = (
        ("libraries", libraries.WITHOUT_A_SCREEN, words("work without a screen")),
        ("x11", libraries.UNDER_X11, words("a window under X11")),
        ("wayland", libraries.UNDER_WAYLAND, words("a window under Wayland")),
    )
    for name, group, purpose in groups:
        lacking = libraries.missing(group)
        sentence = words("System libraries for {purpose}: all there.", purpose=purpose)
        if lacking:
            missing = ", ".join(lacking)
            sentence = words(
                "System libraries for {purpose}: missing {libraries}.",
                purpose=purpose,
                libraries=missing,
            )
        remedy = libraries.remedy(words, lacking) if lacking else ""
        yield _finding(name, sentence, remedy=remedy, serious=name != "wayland")


def _fonts(words: Words) -> Finding:
    lacking = ", ".join(name for name in _FONTS if not (resources() / "fonts" / name).is_file())
    if not lacking:
        return _finding("fonts", words("The fonts of the program are there."))
    sentence = words("Fonts of the program are missing: {names}.", names=lacking)
    return _finding("fonts", sentence, remedy=words("Install the program again."))


def _home(words: Words) -> Iterator[Finding]:
    folder = os.path.expanduser("~")  # noqa: PTH111 - Path.home() raises where there is none
    try:
        with tempfile.TemporaryFile(dir=folder):
            free = shutil.disk_usage(folder).free // 1_000_000
    except OSError:
        sentence = words("Nothing can be written in {folder}.", folder=folder)
        remedy = words("Make the folder writable or choose another one with --data-dir.")
        yield _finding("home", sentence, remedy=remedy)
        return
    yield _finding("home", words("Files can be written in {folder}.", folder=folder))
    sentence = words("{megabytes} MB of disk are free.", megabytes=free)
    remedy = words("Delete what is no longer needed, or move it to another disk.")
    yield _finding("disk", sentence, remedy="" if free >= _LITTLE_ROOM else remedy, serious=False)


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_json(parser, words)
    parser.add_argument(
        "--fix", action="store_true", help=words("install what is missing (Debian and Ubuntu)")
    )


def run(options: argparse.Namespace, words: Words) -> int:
    """As `examine` says."""
    return examine(words, fix=options.fix, as_json=options.json)
