"""What is done with cards and themes: each gives orders, then goes to what was changed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, Signal

from civicforum.base.words import words_for
from civicforum.domain.cards import MarkMinority, MergeCards, SplitCard
from civicforum.domain.command import Command
from civicforum.domain.drafts import MakeOption
from civicforum.domain.kinds import Shape
from civicforum.domain.polls import AddPoll
from civicforum.domain.themes import AddTheme, PutUnderTheme, RemoveTheme, RenameTheme
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_cards_panel import Ui_CardsPanel
from civicforum.ui.language import current_words
from civicforum.ui.run.card_details import CardPane
from civicforum.ui.run.cards_board import CardsBoard
from civicforum.ui.run.theme_menu import ThemeMenu


class CardsDeeds(QObject):
    """`waiting` are cards that will go under the theme that is being named.

    Signals:
        asked: the board is to be brought forward. done: an order was given; show how it is now.
    """

    asked = Signal()
    done = Signal()

    def __init__(
        self, form: Ui_CardsPanel, bridge: Bridge, *, board: CardsBoard, pane: CardPane
    ) -> None:
        super().__init__(board)
        self._form, self._bridge, self._board, self._pane = form, bridge, board, pane
        self.waiting: list[str] = []
        self._taken = "", 0
        self.menu = ThemeMenu(form.board)
        self.menu.rename_asked.connect(board.begin_to_rename)
        self.menu.remove_asked.connect(self._remove)
        self.menu.option_asked.connect(self._make_option)
        self.menu.poll_asked.connect(self._make_poll)
        board.dropped.connect(self.put)
        board.renamed.connect(self._rename)
        board.menu_asked.connect(self._ask)
        form.themeLine.returnPressed.connect(self._add_theme)
        form.themeLine.left.connect(self._leave_theme)
        form.newThemePlace.dropped.connect(self._name_theme_for)

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """Which method does which deed."""
        return {
            Deed.CARD_LEFT: self.to_the_left,
            Deed.CARD_RIGHT: self.to_the_right,
            Deed.MERGE_CARDS: self.merge,
            Deed.SPLIT_CARD: self.split,
            Deed.MARK_MINORITY: self.mark_minority,
            Deed.ADD_THEME: self.name_theme,
            Deed.MAKE_OPTION: self.make_option,
        }

    def to_the_left(self) -> None:
        """The chosen cards to the column at the left."""
        self._move(-1)

    def to_the_right(self) -> None:
        """The chosen cards to the column at the right; after the last one, under a new theme."""
        self._move(1)

    def put(self, theme: str, cards: list[str]) -> None:
        """Cards under a theme ("" for none), in one step."""
        forum = self._bridge.desk.forum
        found = [card for card in map(forum.cards.get, cards) if card is not None]
        moved = [card.id for card in found if card.theme != theme and not card.merged_into]
        if moved and self._do(PutUnderTheme(moved[0], theme, tuple(moved[1:]))):
            self._board.choose(theme, moved)

    def merge(self) -> None:
        """The chosen cards into the current one.

        A card that is chosen alone is taken up first; once more on another card, which may stand in
        any column, merges it into that one. Whatever happens between puts it down again.
        """
        lead = self._board.current()
        if not lead:
            self._ask_to_choose()
            return
        desk, words = self._bridge.desk, current_words()
        others = tuple(card for card in self._board.chosen() if card != lead)
        taken, step = self._taken
        if not others and step == len(desk.log) and taken not in {"", lead}:
            others = (taken,)
        if not others:
            self._taken = lead, len(desk.log)
            number = desk.forum.cards[lead].number
            told = words("Card {number}: now choose the card that stays, and merge", number=number)
            self._bridge.told.emit(Place.CARDS, told)
        elif self._do(MergeCards(lead, others)):
            self._board.choose(self._board.theme, [lead])

    def split(self) -> None:
        """The merged card that is shown whole, else the last one of the current card, stands alone.

        It is refused in words where nothing was merged.
        """
        current = self._board.current()
        if not current:
            self._ask_to_choose()
            return
        merged = self._bridge.desk.forum.merged.get(current, (current,))
        card = self._pane.merged_card
        card = card if card in merged else merged[-1]
        if self._do(SplitCard(card)):
            self._board.choose(self._board.theme, [card])

    def mark_minority(self) -> None:
        """Mark the chosen cards; where all are marked, no longer."""
        forum = self._bridge.desk.forum
        cards = [forum.cards[card] for card in self._board.chosen()]
        if not cards:
            self._ask_to_choose()
        is_minority = not all(card.is_minority for card in cards)
        for card in cards:
            if card.is_minority != is_minority:
                self._do(MarkMinority(card.id, is_minority=is_minority))

    def name_theme(self) -> None:
        """To the line where themes are named."""
        self._name_theme_for([])

    def make_option(self) -> None:
        """Choose the poll for the theme of the current column."""
        self.asked.emit()
        if not self._board.theme:
            words = current_words()
            sentence = words("Choose a card or the head of a theme's column first")
            self._bridge.told.emit(Place.CARDS, sentence)
            return
        head = self._board.column.head
        at = head.mapToGlobal(head.rect().bottomLeft())
        self.menu.ask(self._board.theme, self._bridge.desk.forum, at=at, only_options=True)

    def _move(self, side: int) -> None:
        themes, cards = self._board.themes, self._board.chosen()
        place = themes.index(self._board.theme) + side
        if not cards:
            self._ask_to_choose()
        elif place == len(themes):
            self._name_theme_for(cards)
        elif place >= 0:
            self.put(themes[place], cards)

    def _name_theme_for(self, cards: list[str]) -> None:
        self.asked.emit()
        self.waiting = cards
        self.tell_waiting()
        line = self._form.themeLine
        self._form.boardArea.ensureWidgetVisible(self._form.newThemePlace, 0, 0)
        line.window().activateWindow()
        line.setFocus()

    def tell_waiting(self) -> None:
        """How many cards the new theme is for."""
        hint, count = self._form.newThemeHint, len(self.waiting)
        hint.setText(current_words().count("For {number} card", "For {number} cards", count))
        hint.setVisible(count > 0)

    def _add_theme(self) -> None:
        line, cards = self._form.themeLine, self.waiting
        if not self._do(AddTheme(line.text())):
            return
        line.empty()
        if cards:
            self.put(self._bridge.desk.forum.themes[-1].id, cards)
        self._leave_theme()

    def _leave_theme(self) -> None:
        """Nothing waits any more where the line was left empty."""
        if not self._form.themeLine.text().strip():
            self.waiting = []
            self.tell_waiting()

    def _ask(self, theme: str, at: QPoint) -> None:
        self.menu.ask(theme, self._bridge.desk.forum, at=at)

    def _rename(self, theme: str, title: str) -> None:
        self._do(RenameTheme(theme, title))

    def _remove(self, theme: str) -> None:
        self._do(RemoveTheme(theme))

    def _make_option(self, theme: str, poll: str) -> None:
        if self._do(MakeOption(theme, poll)):
            forum, words = self._bridge.desk.forum, current_words()
            title, question = forum.theme_of(theme).title, forum.poll_of(poll).question
            done = words("“{title}” is an option of “{poll}”", title=title, poll=question)
            self._bridge.toasted.emit(done, Deed.UNDO)

    def _make_poll(self) -> None:
        """In the language of the forum, as it will stand in the minutes."""
        forum = self._bridge.desk.forum
        words = words_for(forum.language)
        question = words("Which theme matters most?")
        themes = tuple(theme.id for theme in forum.themes)
        if self._do(AddPoll(question, shape=Shape.ONE_MARK, themes=themes)):
            words = current_words()
            done = words("Poll prepared: {question}", question=question)
            self._bridge.toasted.emit(done, Deed.UNDO)

    def _ask_to_choose(self) -> None:
        words = current_words()
        self._bridge.told.emit(Place.CARDS, words("Choose a card first"))

    def _do(self, command: Command) -> bool:
        is_done = self._bridge.do(command, place=Place.CARDS)
        self.done.emit()
        return is_done
