"""Signatures that the window asks for, put on and looked at in a process of its own.

The password of a key comes in on standard input and nowhere else: other programs can read the
command line and the environment of a process. Orders and answers are lines of JSON.
"""

from pathlib import Path
from typing import BinaryIO

import msgspec

from civicforum.base.errors import ProblemError, Trouble
from civicforum.documents.signing import Signed, signatures_of, signed
from civicforum.documents.writing import write_file


class Sign(msgspec.Struct, tag="sign", frozen=True):
    """Put a signature on a PDF and write the signed copy to a file that is not there yet."""

    pdf: str
    key: str
    password: str
    target: str
    reason: str
    place: str


class Look(msgspec.Struct, tag="look", frozen=True):
    """Say who signed a PDF."""

    pdf: str


class Found(msgspec.Struct, tag="found", frozen=True):
    """The signatures of a PDF, the oldest first; after `Sign` those of the signed copy."""

    pdf: str
    signatures: tuple[Signed, ...]


class Denied(msgspec.Struct, tag="denied", frozen=True):
    """Why there is no answer: the problem's code and its values."""

    code: str
    values: dict[str, str]


_ORDERS: msgspec.json.Decoder[Sign | Look] = msgspec.json.Decoder(Sign | Look)
_ANSWERS: msgspec.json.Decoder[Found | Denied] = msgspec.json.Decoder(Found | Denied)


def order_line(order: Sign | Look) -> bytes:
    """A line with its end."""
    return msgspec.json.encode(order) + b"\n"


def read_found(line: bytes) -> Found | Denied:
    """What an answer says."""
    return _ANSWERS.decode(line)


def serve_signatures(lines: BinaryIO, answers: BinaryIO) -> None:
    """Answer each line until there are no more."""
    for line in lines:
        answers.write(msgspec.json.encode(_answered(_ORDERS.decode(line))) + b"\n")
        answers.flush()


def _answered(order: Sign | Look) -> Found | Denied:
    try:
        return _signed(order) if isinstance(order, Sign) else _looked_at(Path(order.pdf))
    except ProblemError as problem:
        return Denied(problem.code, {name: str(value) for name, value in problem.values.items()})


def _signed(order: Sign) -> Found:
    content, key = _read(Path(order.pdf)), _read(Path(order.key))
    made = signed(content, key, order.password, reason=order.reason, place=order.place)
    write_file(Path(order.target), made, overwrite=False)
    return _looked_at(Path(order.target))


def _looked_at(path: Path) -> Found:
    return Found(str(path), signatures_of(_read(path)))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Trouble("file-cannot-open", path=path, explanation=error.strerror) from None
