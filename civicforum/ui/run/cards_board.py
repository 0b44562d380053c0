"""The columns of the board side by side; one of them is the current one."""

from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from civicforum.screens.cards import Board
from civicforum.ui.forms.ui_cards_panel import Ui_CardsPanel
from civicforum.ui.run.card_delegate import FEW_LINES, MORE_LINES
from civicforum.ui.run.cards_column import CardsColumn
from civicforum.ui.theme import scaled

_ROOMY = 420


class CardsBoard(QObject):
    """Makes a column for each theme, and keeps those that stay. `theme` is the current one.

    Signals:
        turned: another card is current. opened: it is to be shown whole.
        asked: a menu for cards is wanted at this place. dropped: a theme and ids of cards.
        renamed: a theme and its new name. menu_asked: a theme, and where its menu is wanted.
    """

    turned = Signal()
    opened = Signal()
    asked = Signal(QPoint)
    dropped = Signal(str, list)
    renamed = Signal(str, str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, form: Ui_CardsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = ""
        self._form = form
        self._lines = FEW_LINES
        self._columns: dict[str, CardsColumn] = {}

    @property
    def themes(self) -> list[str]:
        """From left to right, the unsorted ("") first."""
        return list(self._columns)

    @property
    def column(self) -> CardsColumn:
        """The current one."""
        return self._columns[self.theme]

    def show(self, board: Board) -> None:
        """Show these columns."""
        before = self.themes
        wanted = {column.theme: column for column in board.columns}
        for theme in [theme for theme in before if theme not in wanted]:
            self._remove(self._columns.pop(theme))
        self._columns = {theme: self._columns.get(theme) or self._made(theme) for theme in wanted}
        if self.theme not in wanted:
            self.theme = ""
        if self.themes != before:
            self._arrange()
        for theme, column in wanted.items():
            self._columns[theme].show_column(column)

    def retranslate(self) -> None:
        """Another language, another size or other colours."""
        for column in self._columns.values():
            column.retranslate()
            column.view.scheduleDelayedItemsLayout()

    def fit(self, height: int) -> None:
        """More lines of text on each card where there is room (pixels)."""
        self._lines = MORE_LINES if height >= scaled(_ROOMY) else FEW_LINES
        for column in self._columns.values():
            self._set_lines(column)

    def chosen(self) -> list[str]:
        """Ids of the chosen cards of the current column."""
        return self.column.view.chosen() if self._columns else []

    def current(self) -> str:
        """The id of the chosen card that was chosen last, "" for none."""
        chosen = self.chosen()
        current = self.column.view.current() if chosen else ""
        return current if current in chosen else next(reversed(chosen), "")

    def choose(self, theme: str, cards: list[str], *, with_keys: bool = True) -> bool:
        """Go to these cards of a column; whether they are to be seen."""
        column = self._columns[theme]
        self._enter(theme)
        is_shown = column.view.choose(cards)
        if with_keys:
            column.view.setFocus()
        return is_shown

    def come_into_view(self) -> None:
        """The current column is to be seen."""
        self._form.boardArea.ensureWidgetVisible(self.column, 0, 0)

    def go_to_first(self) -> None:
        """To the first card that is shown."""
        for theme, column in self._columns.items():
            if column.view.cards.rowCount():
                self.choose(theme, [column.view.cards.at(0).id])
                return

    def begin_to_rename(self, theme: str) -> None:
        """Type over the name of a theme."""
        self._columns[theme].begin_to_rename()

    def _made(self, theme: str) -> CardsColumn:
        column = CardsColumn(theme, self._form.board)
        column.entered.connect(self._enter)
        column.left.connect(self._go_on)
        column.dropped.connect(self.dropped)
        column.renamed.connect(self.renamed)
        column.menu_asked.connect(self.menu_asked)
        column.view.opened.connect(self.opened)
        column.view.asked.connect(self.asked)
        column.view.selectionModel().selectionChanged.connect(self._turn)
        column.view.selectionModel().currentChanged.connect(self._turn)
        self._set_lines(column)
        return column

    def _remove(self, column: CardsColumn) -> None:
        self._form.columnsLayout.removeWidget(column)
        column.hide()
        column.deleteLater()

    def _set_lines(self, column: CardsColumn) -> None:
        if column.view.paper.lines != self._lines:
            column.view.paper.lines = self._lines
            column.view.scheduleDelayedItemsLayout()

    def _arrange(self) -> None:
        """Their places, names and the way that Tab goes."""
        form, way = self._form, list[QWidget]()
        for place, column in enumerate(self._columns.values()):
            if form.columnsLayout.indexOf(column) != place:
                form.columnsLayout.insertWidget(place, column)
            column.name(place)
            column.raise_()
            column.mark_current(is_current=column is self.column)
            way += [column.head, column.name_line, column.menu_button, column.view]
        form.newThemePlace.raise_()  # readers go through widgets in this order too
        way = [form.cardMenuButton, *way, form.themeLine]
        for one, other in pairwise(way):
            QWidget.setTabOrder(one, other)

    def _enter(self, theme: str) -> None:
        """One column is current; in the others nothing is chosen."""
        self.theme = theme
        for each, column in self._columns.items():
            column.mark_current(is_current=each == theme)
            if each != theme:
                column.view.clearSelection()
        self.come_into_view()
        self.turned.emit()

    def _turn(self) -> None:
        self.turned.emit()

    def _go_on(self, theme: str, side: int) -> None:
        """Arrow keys go from column to column."""
        themes = self.themes
        place = themes.index(theme) + side
        if 0 <= place < len(themes):
            height = self._columns[theme].view.height_of_current()
            self._columns[themes[place]].view.enter(near=height)
