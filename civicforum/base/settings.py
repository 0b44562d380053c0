"""What the window remembers from one start to the next: a small TOML file of plain values."""

import json
import os
import tomllib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, cast

from civicforum.base.errors import Trouble
from civicforum.base.files import content_of
from civicforum.base.words import LANGUAGES

MOST_RECENT = 10
_MOST_BYTES = 1_000_000
_SIZES = range(80, 201)
_SCHEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Recent:
    """A forum that was open lately: its file, and what to call it without opening it."""

    path: str
    title: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences of this machine; nothing here changes a result.

    Attributes:
        language: of the window, "" for the machine's. scheme: "system", "light" or "dark".
        size: of the interface in per cent. touch: whether it is for fingers.
        folder: where something was written to last.
        sheets, margins, front: how minutes are printed, in the words of `documents.page_setup`; ""
            where nobody chose. recent: the newest first.
    """

    language: str = ""
    scheme: str = "system"
    size: int = 100
    touch: bool = False
    folder: str = ""
    sheets: str = ""
    margins: str = ""
    front: str = ""
    recent: tuple[Recent, ...] = ()

    def with_recent(self, opened: Recent) -> "Settings":
        """The forum that was just opened stands first."""
        others = [one for one in self.recent if one.path != opened.path]
        return replace(self, recent=(opened, *others)[:MOST_RECENT])

    def without_recent(self, path: str) -> "Settings":
        """That forum is listed no more."""
        return replace(self, recent=tuple(one for one in self.recent if one.path != path))


def read_settings(path: Path) -> Settings:
    """What is kept there; what cannot be read or makes no sense is as if it had never been set."""
    try:
        values = tomllib.loads(content_of(path, most=_MOST_BYTES).decode())
    except (Trouble, ValueError, RecursionError):
        return Settings()
    plain = Settings()
    size, recent = values.get("size"), values.get("recent")
    return Settings(
        language=_text(values, "language") if values.get("language") in LANGUAGES else "",
        scheme=_text(values, "scheme") if values.get("scheme") in _SCHEMES else plain.scheme,
        size=size if isinstance(size, int) and size in _SIZES else plain.size,
        touch=values.get("touch") is True,
        folder=_text(values, "folder"),
        sheets=_text(values, "sheets"),
        margins=_text(values, "margins"),
        front=_text(values, "front"),
        recent=_recent(cast("list[Any]", recent) if isinstance(recent, list) else []),
    )


def write_settings(path: Path, settings: Settings) -> None:
    """Keep them, whole or not at all; a disk that takes nothing is no reason to stop."""
    lines = [
        f"{field.name} = {_toml(getattr(settings, field.name))}"
        for field in fields(settings)
        if field.name != "recent"
    ]
    for one in settings.recent:
        lines += ["", "[[recent]]"]
        lines += [f"{field.name} = {_toml(getattr(one, field.name))}" for field in fields(one)]
    stage = path.with_name(f".{path.name}.{os.getpid()}.part")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        stage.write_text("\n".join(lines) + "\n", "utf-8", "replace")
        stage.replace(path)


def _toml(value: object) -> str:
    """A number, true or false, or a text as JSON writes it, which TOML reads too."""
    return (
        str(value).lower()
        if isinstance(value, int)
        else json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    )


def _text(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""


def _recent(values: Sequence[Any]) -> tuple[Recent, ...]:
    found: list[Recent] = []
    for value in values:
        if isinstance(value, dict):
            known = cast("dict[str, Any]", value)
            if path := _text(known, "path"):
                found.append(Recent(path, _text(known, "title"), _text(known, "day")))
    return tuple(found[:MOST_RECENT])
