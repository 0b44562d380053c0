"""Sheets -> a PDF that archives keep and screen readers read: PDF/A level A and PDF/UA-1."""

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, OutlineItem, Pdf, String
from pikepdf.pdfa import check, prepare, resolve_save_kwargs

from civicforum.base.errors import Trouble
from civicforum.documents.copies import Copy
from civicforum.documents.data import NAME, data
from civicforum.documents.model import Minutes
from civicforum.documents.sheet import Sheets
from civicforum.documents.structure_tree import planted
from civicforum.documents.xmp import PROGRAM, described, plain, recorded

_FLAVOURS = {Copy.ARCHIVE: "1b", Copy.DATA: "3b"}
_PARTS = {Copy.ARCHIVE: 1, Copy.DATA: 3}
_BOOKMARKS = {"H1": 0, "H2": 0, "H3": 1}


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
        _lay_front_first(pdf, sheets.front)
        _tell_viewers(pdf, minutes.language)
        _label_pages(pdf, sheets)
        _add_bookmarks(pdf, sheets)
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


def _lay_front_first(pdf: Pdf, front: int) -> None:
    """What was drawn last stands before the minutes; everything else leads to pages, not places."""
    if front:
        moved = list(pdf.pages)[-front:]
        del pdf.pages[-front:]
        for place, page in enumerate(moved):
            pdf.pages.insert(place, page)


def _label_pages(pdf: Pdf, sheets: Sheets) -> None:
    """As printed: none on the cover, Roman numbers on what follows, the minutes from 1 on."""
    labels: list[int | Object] = []
    if sheets.has_cover:
        labels += [0, Dictionary()]
    if sheets.front > sheets.has_cover:
        labels += [int(sheets.has_cover), Dictionary(S=Name("/r"))]
    labels += [sheets.front, Dictionary(S=Name.D)]
    pdf.Root["/PageLabels"] = Dictionary(Nums=Array(labels))


def _add_bookmarks(pdf: Pdf, sheets: Sheets) -> None:
    first = len(pdf.pages) - sheets.front  # pages drawn before the front
    items: list[OutlineItem] = []
    for element in sheets.document.everything():
        level = _BOOKMARKS.get(element.role)
        if level is None or not element.areas:
            continue
        area = element.areas[0]
        title = plain(element.title)
        place = area.page - 1 + (sheets.front if area.page <= first else -first)
        item = OutlineItem(title, place, "XYZ", left=0, top=area.box[3])
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
