"""Signing as the window asks for it: orders in, answers out, and no file replaced."""

import io
from pathlib import Path

import pytest

from civicforum.documents.pdf import minutes_pdf
from civicforum.documents.signature_press import (
    Denied,
    Found,
    Look,
    Sign,
    order_line,
    read_found,
    serve_signatures,
)
from tests.documents.days import gwangju
from tests.documents.reading import made
from tests.support.keys import PASSWORD, key_of


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with minutes and a key."""
    (tmp_path / "minutes.pdf").write_bytes(minutes_pdf(made(gwangju(language="ko"))))
    (tmp_path / "chair.p12").write_bytes(key_of("Chair"))
    return tmp_path


def asked(*orders: Sign | Look) -> list[Found | Denied]:
    told = io.BytesIO()
    serve_signatures(io.BytesIO(b"".join(map(order_line, orders))), told)
    return [read_found(line) for line in told.getvalue().splitlines()]


def sign(folder: Path, **others: str) -> Sign:
    values = {
        "pdf": str(folder / "minutes.pdf"),
        "key": str(folder / "chair.p12"),
        "password": PASSWORD,
        "target": str(folder / "signed.pdf"),
        "reason": "",
        "place": "",
    }
    return Sign(**{**values, **others})


def test_signed_beside_and_looked_at(files: Path) -> None:
    target = str(files / "signed.pdf")
    first, second, third = asked(
        Look(str(files / "minutes.pdf")), sign(files, reason="확인"), Look(target)
    )
    assert first == Found(str(files / "minutes.pdf"), ())
    assert isinstance(second, Found)
    assert second == third
    assert [each.signer for each in second.signatures] == ["Common Name: Chair"]
    assert second.pdf == target


@pytest.mark.parametrize(
    ("others", "code"),
    [
        ({"password": "falsch"}, "sign-password"),
        ({"key": "minutes.pdf"}, "sign-key"),
        ({"pdf": "chair.p12"}, "sign-pdf"),
        ({"key": "gone.p12"}, "file-cannot-open"),
        ({"pdf": "gone.pdf"}, "file-cannot-open"),
        ({"target": "minutes.pdf"}, "file-exists"),
        ({"target": "gone/signed.pdf"}, "cannot-write"),
    ],
)
def test_why_not(files: Path, others: dict[str, str], code: str) -> None:
    before = {path.name: path.read_bytes() for path in files.iterdir()}
    paths = {k: v if k == "password" else str(files / v) for k, v in others.items()}
    (answer,) = asked(sign(files, **paths))
    assert isinstance(answer, Denied)
    assert answer.code == code
    assert {path.name: path.read_bytes() for path in files.iterdir()} == before
