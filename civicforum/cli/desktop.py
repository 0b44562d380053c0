"""`civicforum desktop`: an entry in the menu, and `.forum` files that open by a double click.

For this person on Linux, whether the program was installed by pipx or is the folder that needs no
Python; again after the program was moved or updated does no harm. Windows and macOS learn of
document types from their installers.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from civicforum.base.errors import Trouble
from civicforum.base.paths import resources
from civicforum.base.program import is_frozen, own_command
from civicforum.base.words import Words
from civicforum.cli.libraries import succeeds

_MIME = "mime/packages/civicforum.xml"
_ENTRY = "applications/civicforum.desktop"
_ICONS: Mapping[str, str] = {
    "icons/hicolor/scalable/apps/civicforum.svg": "civicforum.svg",
    "icons/hicolor/256x256/apps/civicforum.png": "civicforum.png",
    "icons/hicolor/scalable/mimetypes/application-vnd.civicforum+sqlite3.svg": "civicforum.svg",
}
_UPDATES = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
# What the quotes of an Exec line do not protect; each backslash is doubled once more by the file.
_ESCAPED = {character: f"\\\\{character}" for character in '"`$'} | {"\\": "\\\\\\\\", "%": "%%"}


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    parser.add_argument(
        "--remove", action="store_true", help=words("take everything away that it has put there")
    )


def run(options: argparse.Namespace, words: Words) -> int:
    """Write the files, or take them away, and let the desktop know."""
    if not sys.platform.startswith("linux"):
        print(words("This is only for desktops of Linux. Nothing was changed."), file=sys.stderr)
        return 3
    data = data_home()
    for name, content in files(program()).items():
        _put(data / name, None if options.remove else content)
    for command, folder in _UPDATES:
        if shutil.which(command) and (data / folder).is_dir():
            succeeds(command, str(data / folder))
    if options.remove:
        print(words("CivicForum is no longer in the menu; your forums stay where they are."))
    else:
        print(words("CivicForum is in the menu, and .forum files open by a double click."))
    return 0


def data_home() -> Path:
    """Where this person's desktop looks."""
    chosen = Path(os.environ.get("XDG_DATA_HOME", ""))
    return chosen if chosen.is_absolute() else Path.home() / ".local" / "share"


def program() -> tuple[str, ...]:
    """The command that the entry starts: the one beside the interpreter, if it was installed.

    That stays the same when Python is updated, unlike the folder of the packages.
    """
    beside = Path(sys.executable).with_name("civicforum")
    return (str(beside),) if beside.is_file() and not is_frozen() else own_command()


def files(command: tuple[str, ...]) -> dict[str, bytes]:
    """Everything that is put below the folder of `data_home`."""
    ours = resources()
    entry = (ours / "desktop" / "civicforum.desktop").read_text("utf-8")
    line = " ".join(_quoted(word) for word in command)
    entry = entry.replace("TryExec=civicforum", f"TryExec={_escaped(command[0])}")
    entry = entry.replace("\nExec=civicforum", f"\nExec={line}")
    return {
        _ENTRY: entry.encode(),
        _MIME: (ours / "desktop" / "civicforum.xml").read_bytes(),
        **{name: (ours / "icons" / icon).read_bytes() for name, icon in _ICONS.items()},
    }


def _quoted(word: str) -> str:
    return '"' + "".join(_ESCAPED.get(character, character) for character in word) + '"'


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\")


def _put(target: Path, content: bytes | None) -> None:
    try:
        if content is None:
            target.unlink(missing_ok=True)
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    except OSError as error:
        raise Trouble("cannot-write", path=target, explanation=error.strerror) from None
