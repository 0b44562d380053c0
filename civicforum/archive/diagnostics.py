"""A file to send to whoever looks after the program: versions, figures, faults, and no names."""

import json
import platform
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Mapping
from importlib import metadata
from io import BytesIO
from pathlib import Path

from civicforum.archive.folder import create_file
from civicforum.base.fault_log import CRASH, LOG
from civicforum.desk.desk import Desk
from civicforum.store.driver import VERSION as SQLITE

_NAME = re.compile(r"[\w.-]+")
_ENDS = 200_000


def versions() -> dict[str, str]:
    """Of the program and of what it stands on; what is not installed is left out."""
    found = {"system": platform.platform(), "Python": platform.python_version(), "SQLite": SQLITE}
    for name in sorted(_names()):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def licences() -> dict[str, str]:
    """Of the libraries that the program stands on, as they declare them."""
    found: dict[str, str] = {}
    for name in sorted(_names()):
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        classified = [
            line.rpartition("::")[2].strip()
            for line in about.get_all("Classifier") or ()
            if line.startswith("License")
        ]
        written = [about[field] for field in ("License-Expression", "License") if field in about]
        said = [text for text in (*written[:1], ", ".join(classified), *written) if text][:1]
        found[name] = said[0].strip().splitlines()[0] if said else "?"
    return found


def figures(desk: Desk) -> dict[str, object]:
    """How much there is in a forum; nothing of what anybody wrote."""
    events = Counter(type(entry.event).__name__ for entry in desk.log)
    path = desk.path
    return {
        "entries": len(desk.log),
        "steps": desk.log[-1].step,
        "people": len(desk.forum.people),
        "cards": len(desk.forum.cards),
        "polls": len(desk.forum.polls),
        "bytes": 0 if path is None else path.stat().st_size,
        "last_link": desk.last_link,
        "events": dict(sorted(events.items())),
    }


def save_diagnostics(
    path: Path, logs: Path | None, desk: Desk | None, surroundings: Mapping[str, object]
) -> None:
    """Write the file; one that is there already stays as it is.

    Args:
        path: of the new zip file.
        logs: the folder of the fault log, None where there is none.
        desk: the forum that is open, None for none.
        surroundings: what the window knows of screens and preferences.

    Raises:
        OSError: it could not be written. OtherContentError: another file of this name is there.
    """
    about = {"versions": versions(), **surroundings}
    if desk is not None:
        about["forum"] = figures(desk)
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("about.json", json.dumps(about, ensure_ascii=False, indent=1))
        for file in sorted(logs.glob(f"{LOG}*")) if logs is not None else ():
            pack.writestr(file.name, _tail(file))
        if logs is not None and (logs / CRASH).is_file():
            pack.writestr(CRASH, _tail(logs / CRASH))
    create_file(path, content.getvalue())


def _tail(file: Path) -> str:
    """The newest lines, without the folders of whoever sits here."""
    text = file.read_bytes()[-_ENDS:].decode("utf-8", errors="replace")
    for folder, sign in ((str(Path.home()), "~"), (sys.prefix, "<program>")):
        text = text.replace(folder, sign)
    return text


def _names() -> set[str]:
    """What the program requires, by the names of its own metadata; none where it has none."""
    try:
        required = metadata.requires("civicforum") or []
    except metadata.PackageNotFoundError:
        return set()
    return {"civicforum", *(_NAME.findall(line)[0] for line in required if "extra ==" not in line)}
