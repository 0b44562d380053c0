"""`civicforum do`: any order of the program, its options made from the order's own fields."""

import argparse
import types
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_origin

import msgspec
from msgspec import Struct
from msgspec.structs import FieldInfo, fields

from civicforum.base.errors import Refused
from civicforum.base.files import content_of
from civicforum.base.words import Words
from civicforum.cli.output import add_forum_file, language_option
from civicforum.desk.clock import clock_from_environment
from civicforum.desk.opening import open_forum
from civicforum.desk.references import with_references_found
from civicforum.domain.catalogue import COMMANDS, command_from_fields


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """The file, and one sub-command for each order."""
    add_forum_file(parser, words)
    shared = language_option(words)
    orders = parser.add_subparsers(dest="order", required=True, metavar=words("ORDER"))
    for name, kind in COMMANDS.items():
        if name == "CreateForum":
            continue
        summary = words((kind.__doc__ or "").partition("\n")[0])
        order = orders.add_parser(name, help=summary, description=summary, parents=[shared])
        for field in fields(kind):
            _add_field(order, field)


def run(options: argparse.Namespace, words: Words) -> int:
    """Done when it is on disk; then it says what happened."""
    wanted = COMMANDS[options.order]
    values = {
        name: given
        for name in wanted.__struct_fields__
        if (given := getattr(options, name, None)) is not None
    }
    command = command_from_fields(options.order, values)
    with open_forum(options.file, clock_from_environment()) as desk:
        meant = with_references_found(command, desk.forum, roll=desk.roll)
        done = words.named("command", options.order)
        entries = desk.do(meant).entries
        for entry in entries:
            print(f"{entry.seq} {done}: {type(entry.event).__name__}")
        if not entries:
            print(done)
    return 0


def _add_field(parser: argparse.ArgumentParser, field: FieldInfo) -> None:
    flags = [f"--{name}" for name in dict.fromkeys((field.name.replace("_", "-"), field.name))]
    dest: dict[str, Any] = {"dest": field.name, "required": field.required, "default": None}
    inner = [part for part in get_args(field.type) if part is not types.NoneType]
    plain: object = inner[0] if get_origin(field.type) is types.UnionType else field.type
    metavar = _metavar(plain)
    if plain is bool:
        parser.add_argument(*flags, action=argparse.BooleanOptionalAction, **dest)
    elif plain is bytes:
        parser.add_argument(*flags, type=_content, metavar="FILE", **dest)
    elif get_origin(plain) is tuple:
        kind = get_args(plain)[0]
        if kind is int:
            parser.add_argument(*flags, nargs="+", metavar="N", type=int, **dest)
        elif kind is str or issubclass(kind, StrEnum):
            parser.add_argument(*flags, nargs="+", metavar=_metavar(kind), **dest)
        else:
            parser.add_argument(*flags, type=_json, metavar="JSON", **dest)
    else:
        made = isinstance(plain, type) and issubclass(plain, Struct)
        dest |= {"type": _json, "metavar": "JSON"} if made else {"metavar": metavar}
        parser.add_argument(*flags, **dest)


def _metavar(kind: object) -> str:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return "|".join(kind)
    return "N" if kind is int else "TEXT"


def _content(name: str) -> bytes:
    return content_of(Path(name))


def _json(text: str) -> object:
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        raise Refused("option-not-json", text=text) from None
