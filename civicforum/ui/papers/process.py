"""The press for papers in a process of its own."""

from PySide6.QtCore import QObject, Signal

from civicforum.desk.desk import Desk
from civicforum.documents.papers.dispatch import (
    DrawPaper,
    MakePaper,
    PaperDrawn,
    PaperMade,
    PaperRefused,
    paper_line,
    read_paper_answer,
)
from civicforum.documents.papers.order import PaperOrder
from civicforum.ui.record_process import RecordProcess


class PaperProcess(QObject):
    """Asks for papers and for pages of them.

    Signals:
        made: a paper, and its PDF. drawn: how a page was drawn, and its pixels.
        refused: why there is no such paper. failed: it stopped by itself; nothing comes.
    """

    made = Signal(PaperMade, bytes)
    drawn = Signal(PaperDrawn, bytes)
    refused = Signal(PaperRefused)
    failed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._process = RecordProcess(
            desk, self, arguments=("render", "papers"), read=read_paper_answer
        )
        self._process.answered.connect(self._hand_over)
        self._process.failed.connect(self.failed)

    @property
    def process_id(self) -> int:
        """Of the running process; 0 where none runs."""
        return self._process.process_id

    def make(self, order: PaperOrder) -> None:
        """Ask for a paper."""
        self._process.ask(paper_line(MakePaper(order)))

    def draw(self, order: PaperOrder, page: int, width: int) -> None:
        """Ask for a page of it."""
        self._process.ask(paper_line(DrawPaper(order, page, width)))

    def stop(self) -> None:
        """Whatever it does, it is done."""
        self._process.stop()

    def _hand_over(self, answer: object, content: bytes) -> None:
        if isinstance(answer, PaperMade):
            self.made.emit(answer, content)
        elif isinstance(answer, PaperDrawn):
            self.drawn.emit(answer, content)
        elif isinstance(answer, PaperRefused):
            self.refused.emit(answer)
