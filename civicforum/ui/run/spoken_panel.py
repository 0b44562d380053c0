"""Those who spoke on the running item: a note-taker who fell behind writes their gists here."""

from PySide6.QtCore import QModelIndex, QObject

from civicforum.domain.turns import WriteGist
from civicforum.screens.queue import QueueScreen, gist_of
from civicforum.screens.row import Mark
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_queue_panel import Ui_QueuePanel
from civicforum.ui.widgets.rows import shown_in

_TIME = 60


class SpokenPanel(QObject):
    """A list, and one line for the speech that is chosen in it."""

    def __init__(self, form: Ui_QueuePanel, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        self._rows = shown_in(form.spokenView, lead_width=_TIME)
        self._turn = ""
        self._loaded = ""
        self._drafts: dict[str, str] = {}
        form.earlierGistLine.setEnabled(False)
        form.earlierGistButton.setEnabled(False)
        form.spokenView.selectionModel().currentChanged.connect(self._choose)
        form.spokenView.activated.connect(self._to_line)
        form.earlierGistLine.returnPressed.connect(self._write)
        form.earlierGistButton.clicked.connect(self._write)

    @property
    def is_any(self) -> bool:
        """Whether anybody spoke on this item."""
        return self._rows.rowCount() > 0

    def show(self, screen: QueueScreen) -> None:
        """The chosen speech stays chosen, and what is being typed is left alone."""
        chosen = self._turn
        self._rows.show(screen.spoken)
        self._form.spokenButton.setText(screen.spoken_title)
        self.choose_turn(chosen)
        gist = gist_of(self._bridge.desk.forum, self._turn)
        if gist != self._loaded:
            self._load(gist)

    def choose_turn(self, turn: str) -> None:
        """Have this speech chosen, where it is listed."""
        index = self._rows.index(self._rows.place_of(turn))
        self._form.spokenView.setCurrentIndex(index)
        self._form.spokenView.scrollTo(index)

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        turn = self._rows.row(index).key if index.isValid() else ""
        if turn == self._turn:
            return
        line = self._form.earlierGistLine
        if line.text() != self._loaded:
            self._drafts[self._turn] = line.text()
        self._turn = turn
        gist = gist_of(self._bridge.desk.forum, turn)
        self._load(gist)
        if turn in self._drafts:
            line.setText(self._drafts.pop(turn))
        line.setEnabled(bool(turn))
        self._form.earlierGistButton.setEnabled(bool(turn))

    def _load(self, gist: str) -> None:
        self._loaded = gist
        self._form.earlierGistLine.setText(gist)

    def _to_line(self) -> None:
        self._form.earlierGistLine.setFocus()
        self._form.earlierGistLine.selectAll()

    def _write(self) -> None:
        """Write it, and go to the next speech whose gist is missing."""
        turn = self._turn
        text = self._form.earlierGistLine.text()
        if not turn or not self._bridge.do(WriteGist(text, turn), place=Place.QUEUE):
            return
        self._load(gist_of(self._bridge.desk.forum, turn))
        place = self._rows.place_of(turn)
        rows = [self._rows.row(self._rows.index(n)) for n in range(self._rows.rowCount())]
        ahead = (*rows[place + 1 :], *rows[:place])
        missing = next((row.key for row in ahead if row.mark is Mark.MISSING), "")
        if missing:
            self.choose_turn(missing)
