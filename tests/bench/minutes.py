"""Minutes of a long day against plain reportlab: same texts, tables, pictures and fonts."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Image, Paragraph, SimpleDocTemplate
from reportlab.platypus import Table as Grid

from civicforum.base.words import words_for
from civicforum.charts.budget import budget_chart
from civicforum.charts.poll import poll_chart
from civicforum.charts.slopes import slope_chart
from civicforum.charts.transfers import transfer_chart
from civicforum.desk.desk import Desk
from civicforum.desk.opening import read_forum
from civicforum.documents import looks
from civicforum.documents.fonts import register
from civicforum.documents.minutes import Edition, Minutes, minutes
from civicforum.documents.model import (
    Block,
    BudgetFigure,
    Columns,
    Facts,
    FlowFigure,
    Point,
    PollFigure,
    SlopeFigure,
    Subheading,
    Table,
)
from civicforum.documents.pdf import minutes_pdf
from tests.bench.day import written_day
from tests.bench.desk import Size
from tests.bench.measuring import Figure, processor_seconds

_MEASURE = 480


def minutes_figures(folder: Path, size: Size) -> Iterator[Figure]:
    """Interleaved; the fonts and libraries are warm."""
    path = folder / "minutes.forum"
    written_day(path, size.record, people=size.people)
    with read_forum(path) as desk:
        made: list[Minutes] = []
        computing = min(
            processor_seconds(lambda: made.append(_made(desk))) for _ in range(size.printings)
        )
    document, kept = made[-1], dict[str, bytes]()
    ours: list[float] = []
    plain: list[float] = []
    for _ in range(size.printings):
        ours.append(processor_seconds(lambda: kept.update(ours=minutes_pdf(document))))
        plain.append(processor_seconds(lambda: kept.update(plain=plain_pdf(document))))
    pages = _pages(kept["ours"])
    yield Figure("pages of the minutes of a long day", pages, "")
    yield Figure("computing minutes from the record", computing, "s")
    yield Figure("minutes as a PDF", min(ours), "s")
    yield Figure(f"plain reportlab, {_pages(kept['plain'])} pages", min(plain), "s")
    ratio = (computing + min(ours)) / min(plain)
    yield Figure("minutes, computed and set, against plain reportlab", ratio, "×", 1.25)


def plain_pdf(document: Minutes) -> bytes:
    """What somebody would write who needs the same content and nothing else."""
    register()
    target = io.BytesIO()
    flowables: list[Flowable] = [_paragraph(document.title, looks.TITLE)]
    for section in document.sections:
        flowables.append(_paragraph(section.heading, looks.HEADING))
        for block in section.blocks:
            flowables += _plain(block)
    SimpleDocTemplate(target, pagesize=A4).build(flowables)
    return target.getvalue()


def _made(desk: Desk) -> Minutes:
    words = words_for(desk.forum.language)
    return minutes(desk.forum, desk.roll, desk.log, desk.retracted, words, edition=Edition.INTERNAL)


def _plain(block: Block) -> Iterator[Flowable]:
    match block:
        case Point(text, level):
            yield Paragraph(escape(text), looks.POINTS[level], bulletText="•")
        case Subheading(text):
            yield _paragraph(text, looks.SUBHEADING)
        case Facts(pairs):
            yield _grid(pairs, [1, 4])
        case Table(header, rows, widths):
            yield _grid((header, *rows), widths)
        case Columns(entries, across):
            padded = (*entries, *[""] * (-len(entries) % across))
            rows = [padded[start : start + across] for start in range(0, len(padded), across)]
            yield _grid(rows, [1] * across)
        case PollFigure(bars):
            yield Image(io.BytesIO(poll_chart(bars)), width=_MEASURE, height=_MEASURE / 4)
        case BudgetFigure(bars, budget, language):
            picture = budget_chart(bars, budget, words=words_for(language))
            yield Image(io.BytesIO(picture), width=_MEASURE, height=_MEASURE / 3)
        case FlowFigure(labels, columns, winners, exhausted, legend):
            picture = transfer_chart(labels, columns, winners, exhausted=exhausted, legend=legend)
            yield Image(io.BytesIO(picture), width=_MEASURE, height=_MEASURE / 2)
        case SlopeFigure(slopes, waves):
            picture = io.BytesIO(slope_chart(slopes, waves))
            yield Image(picture, width=_MEASURE, height=_MEASURE / 4)


def _grid(rows: Sequence[Sequence[str]], widths: Sequence[float]) -> Grid:
    cells = [[_paragraph(text, looks.CELL) for text in row] for row in rows]
    whole = sum(widths)
    style = [("GRID", (0, 0), (-1, -1), 0.5, looks.LINE)]
    return Grid(cells, colWidths=[_MEASURE * width / whole for width in widths], style=style)


def _paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(escape(text), style)


def _pages(pdf: bytes) -> int:
    found = pypdfium2.PdfDocument(pdf)
    try:
        return len(found)
    finally:
        found.close()
