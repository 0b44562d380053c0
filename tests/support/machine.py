"""A pretended machine for the doctor to look at."""

import gettext
from importlib.metadata import PackageNotFoundError
from typing import NamedTuple

import pytest

from civicforum.base.words import Words
from civicforum.cli import doctor, libraries

EVERY_LIBRARY = (
    *libraries.WITHOUT_A_SCREEN,
    *libraries.UNDER_X11,
    *libraries.UNDER_WAYLAND,
)


class EnglishWords(Words):
    """The sentences as they stand in the code."""

    def __init__(self) -> None:
        self.language = "en"
        self._catalogue = gettext.NullTranslations()


WORDS = EnglishWords()


class Usage(NamedTuple):
    free: int


class Machine:
    """A Debian on which the test says what is installed; apt only notes what it is told."""

    def __init__(self) -> None:
        self.lacking: set[str] = set()
        self.commands: list[tuple[str, ...]] = []
        self.apt_works = True
        self.sudo_works = True

    def which(self, program: str) -> str:
        return f"/usr/bin/{program}"

    def is_there(self, library: str) -> bool:
        return library not in self.lacking

    def succeeds(self, *command: str) -> bool:
        self.commands.append(command)
        if command[-1] == "true":
            return self.sudo_works
        if "install" in command and self.apt_works:
            installed = set(command)
            self.lacking = {
                each for each in self.lacking if not installed & {*libraries.packages([each])}
            }
        return self.apt_works


def found(name: str) -> doctor.Finding:
    (finding,) = [each for each in doctor.findings(WORDS) if each.name == name]
    return finding


def pretend_versions(monkeypatch: pytest.MonkeyPatch, **versions: str) -> None:
    def version(distribution: str) -> str:
        if distribution.replace("-", "_") not in versions:
            raise PackageNotFoundError(distribution)
        return versions[distribution.replace("-", "_")]

    monkeypatch.setattr(doctor, "version", version)


# On the machine that runs the tests
