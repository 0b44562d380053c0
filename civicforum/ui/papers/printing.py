"""Printing: the sheets as they are in the preview, painted on the printer one after the other."""

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from civicforum.documents.papers.dispatch import PaperDrawn
from civicforum.documents.papers.order import PaperOrder, Size
from civicforum.ui.papers.process import PaperProcess

_DOTS = 240  # an inch: a QR module of 0.7 mm is 6 of them
_WIDTHS = {Size.A4: 8.27, Size.LETTER: 8.5}  # inches
_SIZES = {Size.A4: QPageSize.PageSizeId.A4, Size.LETTER: QPageSize.PageSizeId.Letter}


def printer_for(order: PaperOrder) -> QPrinter:
    """The usual printer, for sheets of that size without margins: the papers have their own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(_SIZES[order.size]))
    printer.setFullPage(True)
    return printer


class Printing(QObject):
    """One job at a time.

    Signals:
        advanced: so many sheets of so many are on their way.
        ended: how many were sent; 0 where the printer took none.
    """

    advanced = Signal(int, int)
    ended = Signal(int)

    def __init__(self, process: PaperProcess, parent: QObject) -> None:
        super().__init__(parent)
        self._process = process
        self._order: PaperOrder | None = None
        self._printer: QPrinter | None = None
        self._painter = QPainter()
        self._pages = range(0)
        self._done = 0
        process.drawn.connect(self._take)
        process.failed.connect(self._break_off)

    @property
    def is_busy(self) -> bool:
        """Whether sheets are on their way."""
        return self._order is not None

    def start(self, printer: QPrinter, order: PaperOrder, pages: int) -> None:
        """All sheets are asked for at once, so that they are of one record."""
        first, last = printer.fromPage() or 1, printer.toPage() or pages
        chosen = range(first - 1, min(last, pages))
        if not chosen or not self._painter.begin(printer):
            self.ended.emit(0)
            return
        self._order, self._printer, self._done = order, printer, 0
        self._pages = chosen
        self.advanced.emit(0, len(self._pages))
        for page in self._pages:
            self._process.draw(order, page, round(_WIDTHS[order.size] * _DOTS))

    def _take(self, told: PaperDrawn, content: bytes) -> None:
        printer = self._printer
        if printer is None or told.order != self._order:
            return
        if self._done:
            printer.newPage()
        kind = QImage.Format.Format_RGB32
        picture = QImage(content, told.width, told.height, told.stride, kind)
        whole = self._painter.viewport()
        keep = Qt.AspectRatioMode.KeepAspectRatio
        size = QSize(told.width, told.height).scaled(whole.size(), keep)
        self._painter.drawImage(QRect(whole.topLeft(), size), picture)
        self._done += 1
        self.advanced.emit(self._done, len(self._pages))
        if self._done == len(self._pages):
            self._end(self._done)

    def _break_off(self) -> None:
        if self._order is not None:
            self._end(0)

    def _end(self, sent: int) -> None:
        self._painter.end()
        self._order = self._printer = None
        self.ended.emit(sent)
