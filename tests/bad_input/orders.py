"""Every order of the program with hostile values in its fields, over a small forum."""

import shutil
import types
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_origin

from msgspec import Struct
from msgspec.structs import fields

from civicforum.base.errors import ProblemError
from civicforum.base.words import words_for
from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.references import with_references_found
from civicforum.domain.catalogue import COMMANDS, command_from_fields
from civicforum.store.file import ForumFile
from tests.bad_input.trial import LawBrokenError, command, everything_in, problem_only
from tests.support.files import NINE
from tests.support.mutator import Mutator

_KNOWN = ("#1", "#2", "@김하나", "a", "a", "v", "v", "1", "찬성", "2018-11-10")
_ODD: tuple[object, ...] = (None, (), {}, "x", 3, 1.5, True, ((),), {"a": 1}, float("nan"))
_NUMBERS = (0, 1, 2, 3, -1, 7, 255, 2**31, 2**53, 2**63 - 1, 2**63, -(2**63) - 1, 10**400)
_SETUP: tuple[tuple[str, dict[str, object]], ...] = (
    ("CreateForum", {"title": "토론회", "day": "2018-11-10", "language": "ko"}),
    ("AddPeople", {"people": [{"name": "김하나"}, {"name": "이두리"}, {"name": "박세찬"}]}),
    ("AddItem", {"title": "안건", "minutes": 30, "item": "a"}),
    ("AddPoll", {"question": "찬성?", "poll": "v", "item": "a"}),
    ("OpenSitting", {}),
    ("CheckIn", {"person": "#1"}),
    ("CheckIn", {"person": "#2"}),
)
_TOGETHER = 150
_LOOKS = (
    ("log",),
    ("show",),
    ("show", "--json"),
    ("check",),
    ("minutes", "-o", "{out}/minutes.pdf"),
    ("print", "runsheet", "-o", "{out}/runsheet.pdf"),
    ("print", "badges", "-o", "{out}/badges.pdf"),
    ("export", "-o", "{out}/export"),
    ("ballots", "-o", "{out}/ballots"),
)


class Orders:
    """A desk in memory that is given one hostile order after the other.

    Args:
        folder: where what came of some hundred orders is looked at by every command that shows it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._begin()

    def tried(self, seed: int) -> str:
        """An order: refused, or done; what was done can be read back, and told in both languages.

        Raises:
            LawBrokenError: anything else.
        """
        mutator = Mutator(seed)
        name = mutator.lot.choice(list(COMMANDS))
        values = _values(COMMANDS[name], mutator)
        came: list[str] = []
        try:
            problem_only(lambda: self._do(name, values, came))
        except LawBrokenError as error:
            self._begin()
            raise LawBrokenError(f"{name} {str(values)[:300]}\n{error}") from None
        if seed % _TOGETHER == _TOGETHER - 1:
            self._look()
            self._begin()
        return came[0] if came else "refused"

    def _look(self) -> None:
        """By commands that read it; nothing is written beside what they are told to write."""
        path, out = self._folder / "orders.forum", self._folder / "out"
        if any(self.desk.voted(poll.id) for poll in self.desk.forum.polls):
            return
        self.desk.copy(path)
        out.mkdir()
        before = everything_in(self._folder.parent, leaving=("out",))
        for name, *options in _LOOKS:
            command(name, path, *(option.format(out=out) for option in options))
        after = everything_in(self._folder.parent, leaving=("out",))
        path.unlink()
        within_out = {name for name in after if "/out/" in name}
        shutil.rmtree(out)
        if {name: after[name] for name in after if name not in within_out} != before:
            raise LawBrokenError("something was written elsewhere")

    def _begin(self) -> None:
        self.desk = Desk(ForumFile.in_memory(), ScriptClock(NINE), seed=1)
        for name, values in _SETUP:
            problem_only(lambda name=name, values=values: self._do(name, values, []))

    def _do(self, name: str, values: dict[str, object], came: list[str]) -> None:
        try:
            order = command_from_fields(name, values)
            self.desk.do(with_references_found(order, self.desk.forum, roll=self.desk.roll))
        except ProblemError as problem:
            for language in ("ko", "en"):
                words_for(language).problem(problem)
            raise
        came.append("done")


def _values(kind: type[Struct], mutator: Mutator) -> dict[str, object]:
    """Few of them hostile, so that the others are looked at."""
    chance = mutator.lot.choice((0.0, 0.1, 0.5))
    return {
        field.name: _value(field.type, mutator, chance)
        for field in fields(kind)
        if field.required or mutator.lot.random() < chance
    }


def _value(hint: Any, mutator: Mutator, chance: float) -> object:
    lot = mutator.lot
    is_hostile = lot.random() < chance
    if is_hostile and lot.random() < 0.1:
        return lot.choice(_ODD)
    inner = [part for part in get_args(hint) if part is not types.NoneType]
    kind = inner[0] if get_origin(hint) is types.UnionType else hint
    if get_origin(kind) is tuple:
        times = lot.choice((0, 1, 1, 2, 3, 50)) if is_hostile else lot.choice((1, 2))
        return [_value(get_args(kind)[0], mutator, chance) for _ in range(times)]
    if isinstance(kind, type) and issubclass(kind, Struct):
        return _values(kind, mutator)
    return _plain(kind, mutator, is_hostile)


def _plain(kind: Any, mutator: Mutator, is_hostile: bool) -> object:
    lot = mutator.lot
    if issubclass(kind, StrEnum):
        return str(lot.choice(list(kind)))
    if kind is bool:
        return lot.random() < 0.5
    if kind is int:
        return lot.choice(_NUMBERS if is_hostile else _NUMBERS[:4])
    if kind is bytes:
        return mutator.text().encode("utf-8", "surrogatepass")
    return lot.choice((mutator.text, mutator.number))() if is_hostile else lot.choice(_KNOWN)
