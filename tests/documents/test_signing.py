"""Signatures on minutes: one, two, broken; keys and files that are none."""

from datetime import datetime
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from civicforum.documents.pdf import minutes_pdf
from civicforum.documents.signing import signatures_of, signed
from tests.documents.days import gwangju
from tests.documents.reading import made, pages_of
from tests.support.keys import PASSWORD, key_of, key_pair
from tests.support.room import refused


@pytest.fixture(scope="module")
def minutes() -> bytes:
    return minutes_pdf(made(gwangju(language="ko")))


@pytest.fixture(scope="module")
def key() -> bytes:
    return key_of("Chair")


@pytest.fixture(scope="module")
def once(minutes: bytes, key: bytes) -> bytes:
    return signed(minutes, key, PASSWORD, reason="확인", place="광주")


def test_a_signature_adds_and_changes_nothing(minutes: bytes, once: bytes) -> None:
    assert signatures_of(minutes) == ()
    assert once.startswith(minutes)
    (found,) = signatures_of(once)
    assert (found.signer, found.is_intact, found.is_whole) == ("Common Name: Chair", True, True)
    assert datetime.fromisoformat(found.at).tzinfo is not None
    assert pages_of(once) == pages_of(minutes)


def test_several_may_sign_one_after_the_other(once: bytes) -> None:
    twice = signed(once, key_of("Clerk"), PASSWORD, reason="", place="")
    assert [(s.signer, s.is_intact, s.is_whole) for s in signatures_of(twice)] == [
        ("Common Name: Chair", True, True),
        ("Common Name: Clerk", True, True),
    ]


def test_a_changed_byte_breaks_it(minutes: bytes, once: bytes) -> None:
    place = minutes.index(b"/MediaBox") + len(b"/MediaBox [ 0 0 ")
    assert once[place : place + 3] == b"595"
    changed = once[:place] + b"596" + once[place + 3 :]
    (found,) = signatures_of(changed)
    assert not found.is_intact


def test_another_page_after_it_is_noticed(once: bytes) -> None:
    from pyhanko.pdf_utils.generic import NameObject, NumberObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer: Any = IncrementalPdfFileWriter(BytesIO(once))
    writer.root[NameObject("/Rotate")] = NumberObject(90)
    writer.update_root()
    target = BytesIO()
    writer.write(target)
    (found,) = signatures_of(target.getvalue())
    assert (found.is_intact, found.is_whole) == (True, False)


@pytest.mark.parametrize("password", ["", "falsch"])
def test_a_wrong_password_is_refused(minutes: bytes, key: bytes, password: str) -> None:
    with refused("sign-password"):
        signed(minutes, key, password, reason="", place="")


@pytest.mark.parametrize("content", [b"", b"no key", b"\x30\x03\x02\x01\x03", b"%PDF-1.7"])
def test_what_is_no_key_is_refused(minutes: bytes, content: bytes) -> None:
    with refused("sign-key"):
        signed(minutes, content, PASSWORD, reason="", place="")


def test_half_a_key_is_refused(minutes: bytes, key: bytes) -> None:
    with refused("sign-key"):
        signed(minutes, key[: len(key) // 2], PASSWORD, reason="", place="")


def test_a_certificate_without_its_key_is_refused(minutes: bytes) -> None:
    private, certificate = key_pair("Chair")
    encryption = BestAvailableEncryption(PASSWORD.encode())
    alone = pkcs12.serialize_key_and_certificates(None, None, None, [certificate], encryption)
    assert private.key_size == 2048
    with refused("sign-key"):
        signed(minutes, alone, PASSWORD, reason="", place="")


@pytest.mark.parametrize("days", [(-20, -10), (10, 20)])
def test_a_certificate_is_valid_on_its_days_only(minutes: bytes, days: tuple[int, int]) -> None:
    with refused("sign-dates"):
        signed(minutes, key_of("Chair", days), PASSWORD, reason="", place="")


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 nothing", b"PK\x03\x04"])
def test_what_is_no_pdf_is_refused(key: bytes, content: bytes) -> None:
    with refused("sign-pdf"):
        signed(content, key, PASSWORD, reason="", place="")
    with refused("sign-pdf"):
        signatures_of(content)


def test_a_reader_still_opens_it(once: bytes) -> None:
    document = pypdfium2.PdfDocument(once)
    assert len(document) > 0
    document.close()
