"""What pyHanko would write otherwise than PDF/A asks for. Slow to import: pyHanko comes with it."""

from typing import Any, cast

from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    NumberObject,
    StreamObject,
    pdf_name,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields


class Update(IncrementalPdfFileWriter):
    """An update of a document that leaves alone what the document says of itself.

    pyHanko names itself beside the producer, in one of the two places where that stands.
    """

    def _update_meta(self) -> None:
        """Title, producer and dates stay those of the record."""


def add_field(update: Update, name: str) -> None:
    """A field for a signature, outside of the page: nothing to see, nothing to be tagged.

    Its appearance is empty; PDF/A-1 wants one all the same (ISO 19005-1, 6.9).
    """
    unseen = fields.InvisSigSettings(set_print_flag=True, box_out_of_bounds=True)
    spec = fields.SigFieldSpec(name, invis_sig_settings=unseen, readable_field_name=name)
    fields.append_signature_field(update, spec)
    untyped = cast("Any", update)
    made = next(iter(cast("Any", fields).enumerate_sig_fields(untyped, with_name=name)))[2]
    form = {
        pdf_name("/Type"): pdf_name("/XObject"),
        pdf_name("/Subtype"): pdf_name("/Form"),
        pdf_name("/BBox"): ArrayObject([NumberObject(0)] * 4),
    }
    nothing = untyped.add_object(StreamObject(form, stream_data=b""))
    made.get_object()[pdf_name("/AP")] = DictionaryObject({pdf_name("/N"): nothing})
