"""The board of opinion cards: F4, a line, Enter; moved and merged with keys or the mouse."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIntValidator, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from civicforum.domain.cards import MOST_ROUNDS, AddCard, CardAdded
from civicforum.screens.cards import Board, cards_screen, cards_title
from civicforum.screens.touched import touched_cards
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_cards_panel import Ui_CardsPanel
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.run.card_details import CardPane
from civicforum.ui.run.cards_board import CardsBoard
from civicforum.ui.run.cards_deeds import CardsDeeds
from civicforum.ui.run.finding import one_person
from civicforum.ui.widgets.notice import Notice

_ON_CARDS = (
    Deed.CARD_LEFT,
    Deed.CARD_RIGHT,
    Deed.MERGE_CARDS,
    Deed.SPLIT_CARD,
    Deed.MARK_MINORITY,
)


class CardsPanel(QWidget):
    """Follows the forum while it is seen.

    Signals:
        asked: it wants to be brought forward.
    """

    asked = Signal(QWidget)

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_CardsPanel()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("cardsTab")
        self.bridge = bridge
        self._shown: Board | None = None
        self._sought, self._seen, self._followed = "", 0, ""
        self.board = CardsBoard(form, self)
        self.pane = CardPane(form, bridge, self)
        self.deeds = CardsDeeds(form, bridge, board=self.board, pane=self.pane)
        Notice(form.cardsNotice, bridge, Place.CARDS)
        self._menu = QMenu(self)
        self._menu.setObjectName("cardMenu")
        for deed in _ON_CARDS:
            self.addAction(actions[deed])
            self._menu.addAction(actions[deed])
        form.roundLine.setValidator(QIntValidator(0, MOST_ROUNDS, self))
        form.cardLine.returnPressed.connect(self._add)
        form.filterLine.sought.connect(self._seek)
        form.filterLine.returnPressed.connect(self.board.go_to_first)
        form.cardMenuButton.clicked.connect(self._open_menu)
        self.board.asked.connect(self._menu.popup)
        self.board.opened.connect(self._open_card)
        self.board.turned.connect(self._turn)
        self.pane.closed.connect(self._return_to_board)
        self.pane.done.connect(self.refresh)
        self.deeds.asked.connect(self.come_forward)
        self.deeds.done.connect(self.refresh)
        self.retranslate()

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """What is done here."""
        return {**self.deeds.doers(), Deed.ADD_CARD: self.new_card}

    @property
    def title(self) -> str:
        """The name of the tab."""
        return cards_title(self.bridge.desk.forum, words=current_words())

    def retranslate(self) -> None:
        """Another language, another size or other colours."""
        words = current_words()
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.form.cardMenuButton.setIcon(icon("chevron-down"))
        self.form.cardMenuButton.setToolTip(words("More"))
        for button in self.form.filterLine.findChildren(QAbstractButton):
            button.setAccessibleName(words("Show all cards"))
        self.board.retranslate()
        self.pane.retranslate()
        self.deeds.tell_waiting()
        self.board.fit(self.height())
        self._tell_where()

    def refresh(self) -> None:
        """Show the cards as they are now; where they are not seen, once they are."""
        if not self.isVisible():
            return
        desk, words = self.bridge.desk, current_words()
        events = (entry.event for entry in desk.log[self._seen :])
        self._seen = len(desk.log)
        screen = cards_screen(
            desk.forum,
            words=words,
            sought=self._sought,
            before=self._shown,
            touched=touched_cards(events),
        )
        self.show_screen(screen)
        self.pane.refresh()

    def show_screen(self, screen: Board) -> None:
        """Show this board."""
        if screen is self._shown:
            return
        self._shown = screen
        form = self.form
        form.foundLabel.setText(screen.found)
        form.foundLabel.setVisible(bool(screen.found))
        form.cardsEmpty.setText(screen.empty)
        form.cardsEmpty.setVisible(bool(screen.empty))
        self.board.show(screen)
        self._tell_where()

    def come_forward(self) -> None:
        """To be seen."""
        self.asked.emit(self)

    def new_card(self) -> None:
        """To the line where cards are written."""
        self.come_forward()
        self.window().activateWindow()
        self.form.cardLine.setFocus()

    def choose_card(self, card: str) -> None:
        """Have this card chosen, or the one that it was merged into; the filter gives way."""
        found = self.bridge.desk.forum.card_of(card)
        lead = self.bridge.desk.forum.card_of(found.merged_into) if found.merged_into else found
        self.come_forward()
        self.refresh()
        if not self.board.choose(lead.theme, [lead.id]):
            self.form.filterLine.empty()
            self._seek("")
            self.board.choose(lead.theme, [lead.id])
        self.board.come_into_view()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More of each card where there is room."""
        super().resizeEvent(event)
        self.board.fit(self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what is open beside the board."""
        if event.key() == Qt.Key.Key_Escape and self.pane.is_open:
            self.pane.close()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        """Write a card under the current theme; table, round and author stay for the next."""
        form = self.form
        QGuiApplication.inputMethod().commit()
        author = ""
        if form.authorLine.text().strip():
            person = one_person(self.bridge, form.authorLine.text(), place=Place.CARDS)
            if person is None:
                return
            author = person.id
        order = AddCard(
            form.cardLine.text(),
            table=form.tableLine.text(),
            author=author,
            theme=self.board.theme,
            round=int(form.roundLine.text() or 0),
        )
        if self.bridge.do(order, place=Place.CARDS):
            form.cardLine.empty()
            self.refresh()
            self._reveal_newest()

    def _reveal_newest(self) -> None:
        """Where it is filtered out, the filter goes."""
        events = (entry.event for entry in reversed(self.bridge.desk.log))
        card = next(event.card for event in events if isinstance(event, CardAdded))
        if not self.board.choose(self.board.theme, [card], with_keys=False):
            self.form.filterLine.empty()
            self._seek("")
            self.board.choose(self.board.theme, [card], with_keys=False)

    def _seek(self, sought: str) -> None:
        self._sought = sought
        self.refresh()

    def _turn(self) -> None:
        self._tell_where()
        current = self.board.current()
        if current != self._followed:
            self._followed = current
            self.pane.follow(current)

    def _tell_where(self) -> None:
        """Which column the next card goes to."""
        words, theme = current_words(), self.board.theme
        columns = self._shown.columns if self._shown else ()
        title = next((column.title for column in columns if column.theme == theme), "")
        text = words("New card (F4) under “{title}”", title=title) if theme else ""
        self.form.cardLine.setPlaceholderText(text or words("New card (F4): text, Enter"))

    def _open_card(self) -> None:
        card = self.board.current()
        if card:
            self.pane.open(card)
            self.form.boardLayout.activate()
            self.board.come_into_view()

    def _return_to_board(self) -> None:
        self.board.column.view.setFocus()

    def _open_menu(self) -> None:
        button = self.form.cardMenuButton
        self._menu.popup(button.mapToGlobal(QPoint(0, button.height())))
