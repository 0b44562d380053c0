"""Two logs are the same when they are equal after replacing ids and times."""

from collections.abc import Iterable
from typing import cast

import msgspec

from civicforum.domain.event import Entry

_NAMES_OF_IDS = {
    "forum",
    "sitting",
    "item",
    "person",
    "request",
    "turn",
    "card",
    "theme",
    "poll",
    "decision",
    "action",
    "attachment",
    "survey",
}


def comparable(log: Iterable[Entry]) -> list[tuple[int, str, str, object]]:
    """Step, order, event and its values; each id replaced by the place of its first appearance."""
    seen: dict[str, str] = {}
    rows: list[tuple[int, str, str, object]] = []
    for entry in log:
        values = cast("dict[str, object]", msgspec.to_builtins(entry.event))
        parked = {"question"} if entry.event.topic in {"questions", "surveys"} else set[str]()
        for name in (_NAMES_OF_IDS | parked) & set(values):
            identity = values[name]
            if isinstance(identity, str) and identity:
                seen.setdefault(identity, f"{name}-{len(seen)}")
        kind = type(entry.event).__name__
        rows.append((entry.step, entry.command, kind, _replaced(values, seen)))
    return rows


def _replaced(value: object, seen: dict[str, str]) -> object:
    if isinstance(value, dict):
        pairs = cast("dict[str, object]", value).items()
        return {key: _replaced(inner, seen) for key, inner in pairs}
    if isinstance(value, (list, tuple)):
        return [_replaced(inner, seen) for inner in cast("list[object]", value)]
    return seen.get(value, value) if isinstance(value, str) else value
