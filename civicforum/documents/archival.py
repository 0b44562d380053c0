"""Sheets -> a PDF that archives keep and screen readers read: PDF/A level A and PDF/UA-1."""

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, Pdf, String
from pikepdf.pdfa import check, prepare, resolve_save_kwargs

from civicforum.base.errors import Trouble
from civicforum.documents.copies import Copy
from civicforum.documents.data import NAME, data
from civicforum.documents.model import Minutes
from civicforum.documents.sheet import Sheets
from civicforum.documents.structure import Element
from civicforum.documents.structure_tree import planted
from civicforum.documents.xmp import PROGRAM, described, plain, recorded

_FLAVOURS = {Copy.ARCHIVE: "1b", Copy.DATA: "3b"}
_PARTS = {Copy.ARCHIVE: 1, Copy.DATA: 3}
_BOOKMARKS = {"H2": 0, "H3": 1}


def finished(sheets: Sheets, minutes: Minutes, copy: Copy) -> bytes:
    """A copy of the sheets; the same bytes for the same minutes.

    Raises:
        Trouble: it does not keep what it claims ("pdf-not-archival").
    """
    flavour = _FLAVOURS[copy]
    with pikepdf.open(io.BytesIO(sheets.content)) as pdf:
        for page in pdf.pages:
            if Name.Trans in page.obj:
                del page.obj.Trans  # reportlab writes an empty one
        if copy is Copy.DATA:
            _attach(pdf, minutes)
        prepare(pdf, flavour, output_intent="sRGB")
        report = check(pdf, flavour, deterministic_id=True)
        if not report.passed:
            raise Trouble("pdf-not-archival", explanation=str(report.findings[0]))
        planted(pdf, sheets.document)
        _tell_viewers(pdf, minutes.language)
        _add_bookmarks(pdf, sheets.document)
        _claim(pdf, minutes, part=_PARTS[copy])
        target = io.BytesIO()
        pdf.save(target, **resolve_save_kwargs(flavour, deterministic_id=True))
    return target.getvalue()


def _tell_viewers(pdf: Pdf, language: str) -> None:
    """The language, the title in the window's bar, bookmarks shown, pages as they are printed."""
    root = pdf.Root
    root["/Lang"] = String(language)
    root["/ViewerPreferences"] = Dictionary(DisplayDocTitle=True)
    root["/PageMode"] = Name.UseOutlines
    root["/PageLabels"] = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))


def _add_bookmarks(pdf: Pdf, document: Element) -> None:
    items: list[OutlineItem] = []
    for element in document.everything():
        level = _BOOKMARKS.get(element.role)
        if level is None or not element.areas:
            continue
        area = element.areas[0]
        title = plain(element.title)
        item = OutlineItem(title, area.page - 1, "XYZ", left=0, top=area.box[3])
        (items[-1].children if level and items else items).append(item)
    with pdf.open_outline() as outline:
        outline.root.extend(items)


def _attach(pdf: Pdf, minutes: Minutes) -> None:
    """What the minutes say, for programs."""
    file = pikepdf.AttachedFileSpec(
        pdf,
        data(minutes),
        filename=NAME,
        mime_type="application/json",
        creation_date=_stamp(minutes),
        mod_date=_stamp(minutes),
        relationship=Name.Source,
    )
    pdf.attachments[NAME] = file


def _claim(pdf: Pdf, minutes: Minutes, part: int) -> None:
    """What the checker, which knows level B alone, cannot judge: level A, PDF/UA, tab order.

    With title, host and dates, the same in both places where readers look.
    """
    for page in pdf.pages:
        page.obj["/Tabs"] = Name.S
    packet = described(minutes, part)
    pdf.Root["/Metadata"] = pdf.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)
    stamp = String(_stamp(minutes))
    pdf.trailer["/Info"] = pdf.make_indirect(
        Dictionary(
            Title=String(plain(minutes.title)),
            Author=String(plain(minutes.host)),
            Subject=String(plain(minutes.subject)),
            Creator=String(PROGRAM),
            Producer=String(PROGRAM),
            CreationDate=stamp,
            ModDate=stamp,
        )
    )


def _stamp(minutes: Minutes) -> str:
    return recorded(minutes).strftime("D:%Y%m%d%H%M%SZ")
