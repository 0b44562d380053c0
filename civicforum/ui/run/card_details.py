"""The card as a whole, beside the board: corrected, marked, taken out of a merge."""

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtGui import QGuiApplication

from civicforum.domain.cards import CorrectCard, MarkMinority, SplitCard
from civicforum.screens.card import CardDetails, card_details
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_cards_panel import Ui_CardsPanel
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.widgets.rows import shown_in


class CardPane(QObject):
    """Open or closed; while it is open it follows the current card.

    Signals:
        closed: it was closed. done: it changed something.
    """

    closed = Signal()
    done = Signal()

    def __init__(self, form: Ui_CardsPanel, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        self._card = ""
        self._shown: CardDetails | None = None
        self._is_showing = False
        self._rows = shown_in(form.originalsView)
        form.correctCardButton.clicked.connect(self._correct)
        form.minorityButton.clicked.connect(self._mark)
        form.splitButton.clicked.connect(self._split)
        form.closeDetailsButton.clicked.connect(self.close)
        form.originalsView.selectionModel().currentChanged.connect(self._turn)

    @property
    def is_open(self) -> bool:
        """Whether a card is shown."""
        return not self._form.detailsCard.isHidden()

    @property
    def merged_card(self) -> str:
        """The merged card that is shown, "" where it is none."""
        return self._card if self.is_open and self._shown and self._shown.lead else ""

    def open(self, card: str) -> None:
        """Show this card whole."""
        self._form.detailsCard.show()
        self.follow(card)
        self._form.cardText.setFocus()

    def close(self) -> None:
        """Only the board again."""
        if self.is_open:
            self._form.detailsCard.hide()
            self.closed.emit()

    def follow(self, card: str) -> None:
        """Another card is current."""
        if card and self.is_open:
            self._card = card
            self.refresh()

    def refresh(self) -> None:
        """Show the card as it is now; what is being typed is left alone."""
        desk = self._bridge.desk
        if not self.is_open:
            return
        details = card_details(desk.forum, desk.roll, self._card, words=current_words())
        if details is None:
            self.close()
        elif details != self._shown:
            self._show(details)

    def retranslate(self) -> None:
        """Another language or other colours."""
        words = current_words()
        self._form.closeDetailsButton.setIcon(icon("x"))
        self._form.minorityButton.setText(words("Mark as minority view"))
        self._form.splitButton.setText(words("Take out of the merge"))
        self._shown = None
        self.refresh()

    def _show(self, details: CardDetails) -> None:
        form, before, words = self._form, self._shown, current_words()
        self._shown = details
        form.detailsTitle.setText(details.title)
        form.detailsFacts.setText(details.facts)
        is_same = before is not None and before.card == details.card
        if not is_same or (before is not None and before.text != details.text):
            form.cardText.setPlainText(details.text)
        form.minorityButton.setText(
            words("No minority view") if details.is_minority else words("Mark as minority view")
        )
        self._is_showing = True
        self._rows.show(details.originals)
        form.originalsView.setCurrentIndex(self._rows.index(self._rows.place_of(details.card)))
        self._is_showing = False
        form.originalsBox.setVisible(bool(details.originals))
        form.splitButton.setEnabled(bool(details.lead))
        form.earlierLabel.setText("\n".join(details.earlier))
        form.earlierHead.setVisible(bool(details.earlier))
        form.earlierLabel.setVisible(bool(details.earlier))

    def _turn(self, index: QModelIndex) -> None:
        """Another card of the group."""
        if index.isValid() and not self._is_showing:
            self.follow(self._rows.row(index).key)

    def _correct(self) -> None:
        QGuiApplication.inputMethod().commit()
        self._do(CorrectCard(self._card, self._form.cardText.toPlainText()))

    def _mark(self) -> None:
        is_minority = self._shown is not None and self._shown.is_minority
        self._do(MarkMinority(self._card, is_minority=not is_minority))

    def _split(self) -> None:
        self._do(SplitCard(self._card))

    def _do(self, command: CorrectCard | MarkMinority | SplitCard) -> None:
        if self._bridge.do(command, place=Place.CARDS):
            self.done.emit()
