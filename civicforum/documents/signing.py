"""Electronic signatures on a PDF: PAdES baseline B-B (ETSI EN 319 142), each an update of its own.

The signature lies outside of the page and changes no byte before it, so that the copy stays what it
was: PDF/A and PDF/UA.
"""

import logging
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from civicforum.base.errors import Refused

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
        Refused: the key cannot be opened ("sign-key"), or the document is no PDF ("sign-pdf").
    """
    # Several hundred milliseconds: only who signs pays for it.
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415
    from pyhanko.sign import fields, signers  # noqa: PLC0415

    holder = _holder(key, password)
    with _told_as(Refused("sign-pdf")):
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        name = _FIELD.format(number=len(writer.prev.embedded_signatures) + 1)
        # Outside of the page: nothing to read there, so nothing that PDF/UA would want tagged.
        unseen = fields.InvisSigSettings(set_print_flag=True, box_out_of_bounds=True)
        field = fields.SigFieldSpec(name, invis_sig_settings=unseen, readable_field_name=name)
        metadata = signers.PdfSignatureMetadata(
            field_name=name,
            md_algorithm="sha256",
            subfilter=fields.SigSeedSubFilter.PADES,
            reason=reason or None,
            location=place or None,
        )
        target = BytesIO()
        signer: Any = signers.PdfSigner(metadata, holder, new_field_spec=field)
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
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity  # noqa: PLC0415
    from pyhanko.sign.validation.status import SignatureCoverageLevel  # noqa: PLC0415

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


def _holder(key: bytes, password: str) -> "SimpleSigner":
    from pyhanko.sign.signers import SimpleSigner  # noqa: PLC0415

    with _told_as(Refused("sign-key")):
        holder = SimpleSigner.load_pkcs12_data(
            key, other_certs=[], passphrase=password.encode() or None
        )
        if holder.signing_cert is None:
            raise Refused("sign-key")
        return holder


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
