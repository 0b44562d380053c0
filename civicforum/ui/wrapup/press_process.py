"""The press in a process of its own: the record goes in piece by piece, pages come back."""

from PySide6.QtCore import QObject, Signal

from civicforum.base.errors import Trouble
from civicforum.desk.desk import Desk
from civicforum.documents.copies import Copy
from civicforum.documents.dispatch import (
    Compare,
    Compared,
    Draw,
    Drawn,
    Export,
    Exported,
    Failed,
    Made,
    Make,
    read_answer,
    written,
)
from civicforum.documents.exporting import Data
from civicforum.documents.formats import Format
from civicforum.documents.model import Edition
from civicforum.documents.page_setup import PageSetup
from civicforum.ui.record_process import RecordProcess


class PressProcess(QObject):
    """Starts `civicforum render` when it is asked for something, and again for another record.

    Args:
        desk: the forum; its file is never opened here.

    Signals:
        made: an edition, its PDF, and how many pages it has.
        drawn: how a page was drawn, and its pixels.
        refused: what was asked for could not be made as it must be; why.
        exported: the name of a file to hand on, and its content.
        compared: what was compared, and the lines that differ (see `changed_lines`).
        failed: it stopped by itself; whoever waits for something gets nothing.
    """

    made = Signal(str, bytes, int)
    drawn = Signal(Drawn, bytes)
    refused = Signal(Trouble)
    exported = Signal(str, bytes)
    compared = Signal(Compared, bytes)
    failed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._process = RecordProcess(desk, self, arguments=("render",), read=read_answer)
        self._process.answered.connect(self._hand_over)
        self._process.failed.connect(self.failed)

    @property
    def process_id(self) -> int:
        """Of the running process; 0 where none runs."""
        return self._process.process_id

    def make(self, edition: Edition, copy: Copy, setup: PageSetup) -> None:
        """Ask for a copy of an edition."""
        self._process.ask(written(Make(edition, copy, setup)))

    def export(self, edition: Edition, form: Format | Data) -> None:
        """Ask for the files of a kind."""
        self._process.ask(written(Export(edition, form)))

    def draw(self, edition: Edition, page: int, *, width: int, setup: PageSetup) -> None:
        """Ask for a page."""
        self._process.ask(written(Draw(edition, page, width, setup)))

    def compare(self, asked: Compare) -> None:
        """Ask what differs between two versions."""
        self._process.ask(written(asked))

    def stop(self) -> None:
        """Whatever it does, it is done."""
        self._process.stop()

    def _hand_over(self, answer: object, content: bytes) -> None:
        if isinstance(answer, Made):
            self.made.emit(answer.edition, content, answer.pages)
        elif isinstance(answer, Failed):
            self.refused.emit(Trouble(answer.code, **answer.values))
        elif isinstance(answer, Exported):
            self.exported.emit(answer.name, content)
        elif isinstance(answer, Compared):
            self.compared.emit(answer, content)
        elif isinstance(answer, Drawn):
            self.drawn.emit(answer, content)
