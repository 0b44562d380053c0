"""Electronic signatures on a PDF: PAdES baseline B-B (ETSI EN 319 142), each an update of its own.

The signature lies outside of the page and changes no byte before it, so that the copy stays what it
was: PDF/A and PDF/UA.
"""

import logging
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, cast

from civicforum.base.errors import Refused
from civicforum.base.words import Words

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner

_FIELD = "Signature{number}"


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature that was found.

    Attributes:
        signer: whom the certificate names. at: when by the signer's clock, in ISO form.
        is_intact: nothing that it covers was changed since.
        is_whole: it covers the file to its end, or only signatures were added after it.
    """

    signer: str
    at: str
    is_intact: bool
    is_whole: bool


def signed(pdf: bytes, key: bytes, password: str, *, reason: str, place: str) -> bytes:
    """The PDF with one more signature.

    Args:
        pdf: a document, signed already or not.
        key: a PKCS#12 file (.p12, .pfx) with a private key and its certificates.
        password: of the key; "" where it has none.
        reason: stands in the signature; "" for none.
        place: the same.

    Raises:
        Refused: the file holds no key and certificate ("sign-key"), the password does not open it
            ("sign-password"), the certificate is not valid today ("sign-dates"), or the document
            is no PDF ("sign-pdf").
    """
    # Several hundred milliseconds: only who signs pays for it.
    from pyhanko.sign import fields, signers

    from civicforum.documents.signing_writer import Update, add_field

    holder = _holder(key, password)
    with _told_as(Refused("sign-pdf")):
        writer = Update(BytesIO(pdf))
        name = _FIELD.format(number=len(writer.prev.embedded_signatures) + 1)
        add_field(writer, name)
        metadata = signers.PdfSignatureMetadata(
            field_name=name,
            md_algorithm="sha256",
            subfilter=fields.SigSeedSubFilter.PADES,
            reason=reason or None,
            location=place or None,
        )
        target = BytesIO()
        signer: Any = signers.PdfSigner(metadata, holder)
        signer.sign_pdf(writer, output=target)
    return target.getvalue()


def signatures_of(pdf: bytes) -> tuple[Signed, ...]:
    """Every signature, the oldest first. Who is to be trusted is for the reader to say.

    Raises:
        Refused: the document is no PDF ("sign-pdf").
    """
    with _told_as(Refused("sign-pdf")):
        return tuple(_found(pdf))


def _found(pdf: bytes) -> Iterator[Signed]:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    every: list[Any] = PdfFileReader(BytesIO(pdf)).embedded_signatures
    for found in every:
        found.compute_integrity_info()
        digest, certificate = found.compute_digest(), found.signer_cert
        checks = validate_sig_integrity(found.signer_info, certificate, "data", digest)
        status, at = found.summarise_integrity_info(), found.self_reported_timestamp
        is_last = found is every[-1]
        ends = status["coverage"] is SignatureCoverageLevel.ENTIRE_FILE
        yield Signed(
            signer=certificate.subject.human_friendly,
            at="" if at is None else at.isoformat(),
            is_intact=all(checks),
            is_whole=ends if is_last else bool(status["docmdp_ok"]),
        )


def state_of(found: Signed, words: Words) -> str:
    """Whether what was signed is still there, and nothing else."""
    if not found.is_intact:
        return words("BROKEN: what was signed was changed")
    if not found.is_whole:
        return words("intact, but something was added after it that is no signature")
    return words("intact; whether you trust this certificate is for you to say")


def _holder(key: bytes, password: str) -> "SimpleSigner":
    from asn1crypto.pkcs12 import Pfx
    from cryptography.hazmat.primitives.serialization import pkcs12
    from pyhanko.sign.signers import SimpleSigner

    secret = password.encode() or None
    with _told_as(Refused("sign-key")):
        whole = cast("Any", Pfx).load(key, strict=True)
        whole["auth_safe"]["content_type"].native  # noqa: B018  (it is read when it is asked for)
    with _told_as(Refused("sign-password")):
        private, certificate, _ = pkcs12.load_key_and_certificates(key, secret)
    if private is None or certificate is None:
        raise Refused("sign-key")
    first, last = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if not first <= datetime.now(UTC) <= last:
        raise Refused("sign-dates", first=f"{first:%Y-%m-%d}", last=f"{last:%Y-%m-%d}")
    with _told_as(Refused("sign-key")):
        return SimpleSigner.load_pkcs12_data(key, other_certs=[], passphrase=secret)


@contextmanager
def _told_as(problem: Refused) -> Generator[None]:
    """Whatever the library makes of a broken file is told in one sentence, and its remarks in none.

    It reads as far as it can, so that a wrong byte comes out as any kind of error.
    """
    before = logging.root.manager.disable
    logging.disable()
    try:
        yield
    except Refused:
        raise
    except Exception:  # noqa: BLE001
        raise problem from None
    finally:
        logging.disable(before)
