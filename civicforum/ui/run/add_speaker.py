"""The line by which speakers are added: suggestions while typing, a guest with one Enter more."""

from PySide6.QtCore import QObject, Signal

from civicforum.domain.attendance import WelcomeSpeaker
from civicforum.domain.kinds import SpeechKind, Standing
from civicforum.domain.queue import RequestTurn
from civicforum.screens.suggestions import GUEST, kind_and_name, suggestions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_queue_panel import Ui_QueuePanel
from civicforum.ui.language import current_words
from civicforum.ui.run.finding import one_person
from civicforum.ui.theme import target
from civicforum.ui.widgets.rows import ROW_HEIGHT, shown_in

_AT_LEAST = 2
_KINDS = (SpeechKind.STATEMENT, SpeechKind.REPLY, SpeechKind.POINT_OF_ORDER)
_FRAME = 4


class AddSpeaker(QObject):
    """A number or a name, Enter. Down chooses among several who fit.

    Signals:
        turned: there are suggestions now, or none any more.
    """

    turned = Signal()

    def __init__(self, form: Ui_QueuePanel, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        self._rows = shown_in(form.suggestView, lead_width=36)
        form.addLine.typed.connect(self._suggest)
        form.addLine.stepped.connect(self._step)
        form.addLine.returnPressed.connect(self._add)
        form.suggestView.clicked.connect(self._add)
        form.guestButton.clicked.connect(self._add_guest)

    def retranslate(self) -> None:
        """Kinds of speech in another language; sizes anew."""
        combo, words = self._form.kindCombo, current_words()
        chosen = max(0, combo.currentIndex())
        combo.clear()
        for kind in _KINDS:
            combo.addItem(words.named("speech", kind), kind)
        combo.setCurrentIndex(chosen)
        combo.view().setAccessibleName(self._form.kindLabel.text())
        combo.setToolTip(words("Or before the name: ! for a point of order, > for a reply"))
        self._suggest(self._form.addLine.sought)

    def _suggest(self, text: str) -> None:
        """Whom Enter would mean; nobody is chosen yet where several fit."""
        desk, view = self._bridge.desk, self._form.suggestView
        _, name = kind_and_name(text)
        rows = suggestions(desk.forum, desk.roll, name, words=current_words())
        self._rows.show(rows)
        view.setMinimumHeight(target(ROW_HEIGHT) * min(len(rows), _AT_LEAST) + _FRAME)
        people = [row for row in rows if row.key != GUEST]
        if view.isHidden() is bool(people):
            view.setVisible(bool(people))
            self.turned.emit()
        self._show_guest()
        self._choose(0 if len(people) == 1 else -1)

    def _show_guest(self) -> None:
        """A button where nobody fits, as long as the name stands in the line."""
        desk, line, button = self._bridge.desk, self._form.addLine, self._form.guestButton
        _, name = kind_and_name(line.sought or line.text())
        rows = suggestions(desk.forum, desk.roll, name, words=current_words())
        is_unknown = bool(rows) and rows[0].key == GUEST
        button.say(rows[0].text if is_unknown else "")
        button.setVisible(is_unknown)

    def _choose(self, place: int) -> None:
        index = self._rows.index(place)
        self._form.suggestView.setCurrentIndex(index)
        told = self._rows.row(index).spoken if index.isValid() else ""
        self._form.addLine.setAccessibleDescription(told)

    def _step(self, step: int) -> None:
        """Up and Down, without leaving the line."""
        place = self._form.suggestView.currentIndex().row() + step
        if 0 <= place < self._rows.rowCount():
            self._choose(place)

    def _add(self) -> None:
        line, index = self._form.addLine, self._form.suggestView.currentIndex()
        kind, name = kind_and_name(line.text())
        chosen = self._rows.row(index).key if index.isValid() else ""
        if chosen == GUEST:
            self._welcome(name, kind)
            return
        if not chosen:
            person = one_person(self._bridge, name, place=Place.QUEUE)
            chosen = person.id if person else ""
            self._offer_guest()
        if chosen:
            self._request(RequestTurn(chosen, kind=self._asked(kind)))

    def _add_guest(self) -> None:
        """The button: on the roster and into the queue at once."""
        kind, name = kind_and_name(self._form.addLine.text())
        if name and self._welcome(name, kind):
            self._form.addLine.setFocus()

    def _welcome(self, name: str, kind: SpeechKind | None) -> bool:
        """A guest onto the roster and into the queue: one order, so that one undo takes it back."""
        kind = self._asked(kind)
        return self._request(WelcomeSpeaker(name=name, standing=Standing.GUEST, kind=kind))

    def _asked(self, kind: SpeechKind | None) -> SpeechKind:
        return kind or SpeechKind(self._form.kindCombo.currentData())

    def _request(self, order: RequestTurn | WelcomeSpeaker) -> bool:
        """Into the queue; the next one speaks on the item itself again."""
        is_done = self._bridge.do(order, place=Place.QUEUE)
        if is_done:
            self._form.addLine.empty()
            self._form.kindCombo.setCurrentIndex(0)
        return is_done

    def _offer_guest(self) -> None:
        """Choose the row of the guest where nobody fits: one Enter more adds them."""
        first = self._rows.index(0)
        if first.isValid() and self._rows.row(first).key == GUEST:
            self._choose(0)
