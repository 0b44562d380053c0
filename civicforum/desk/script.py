"""Scripts: a day as orders, one JSON object a line, played through the same door as the buttons.

{"at": "2018-11-10T15:10:00+09:00", "do": "OpenPoll", "poll": "final"}
"""

import codecs
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from civicforum.base.errors import Refused, ScriptError
from civicforum.base.files import content_of
from civicforum.base.times import parse_time
from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.references import with_references_found
from civicforum.domain.catalogue import command_from_fields
from civicforum.domain.command import Command


class Line(Struct, frozen=True):
    """An order of a script; `at` is None where it follows at once."""

    number: int
    at: int | None
    command: Command


def read_script(path: Path) -> list[Line]:
    """All lines, checked as far as they can be before anything is done; empty ones are passed over.

    Raises:
        ScriptError: the first line that is wrong. Trouble: the file cannot be read.
    """
    return list(_lines(content_of(path).removeprefix(codecs.BOM_UTF8)))


def _lines(content: bytes) -> Iterator[Line]:
    for number, line in enumerate(content.split(b"\n"), start=1):
        if line.strip():
            try:
                yield _line(number, line)
            except Refused as refusal:
                raise ScriptError(number, refusal) from None


def _line(number: int, line: bytes) -> Line:
    try:
        values = msgspec.json.decode(line, type=dict[str, object])
    except (msgspec.DecodeError, ValueError, RecursionError):
        raise Refused("line-not-json") from None
    at, name = values.pop("at", None), values.pop("do", None)
    if not isinstance(name, str) or not (at is None or isinstance(at, str)):
        raise Refused("line-not-order")
    return Line(number, None if at is None else parse_time(at), command_from_fields(name, values))


def play(
    desk: Desk,
    lines: Sequence[Line],
    clock: ScriptClock,
    progress: Callable[[int], object] = lambda _: None,
) -> None:
    """Carry out every line at its time; stops at the first that is refused, what came before stays.

    Raises:
        ScriptError: a line was refused. Trouble: the forum could not be written.
    """
    for line in lines:
        if line.at is not None:
            clock.set(line.at)
        try:
            desk.do(with_references_found(line.command, desk.forum, roll=desk.roll))
        except Refused as refusal:
            raise ScriptError(line.number, refusal) from None
        progress(1)
