"""What can be done with a theme: another name, away with it, an option of a poll."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from civicforum.domain.forum import Forum
from civicforum.screens.card import polls_for_themes
from civicforum.ui.language import current_words

_RENAME, _REMOVE, _NEW_POLL = "rename", "remove", "poll"
_FEWEST_THEMES = 2


class ThemeMenu(QMenu):
    """Opened for one theme after the other; nothing waits for it.

    Signals (all but the last begin with the theme):
        rename_asked, remove_asked. option_asked: for this poll. poll_asked: of all themes.
    """

    rename_asked = Signal(str)
    remove_asked = Signal(str)
    option_asked = Signal(str, str)
    poll_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("themeMenu")
        self._theme = ""
        self.triggered.connect(self._do)

    def ask(self, theme: str, forum: Forum, *, at: QPoint, only_options: bool = False) -> None:
        """Open it at a place of the screen."""
        words, self._theme = current_words(), theme
        self.clear()
        if not only_options:
            self._add(words("Rename the theme…"), (_RENAME, ""))
            self._add(words("Remove the empty theme"), (_REMOVE, "")).setEnabled(
                all(card.theme != theme for card in forum.cards.values())
            )
        self.addSection(words("Make the theme an option of a poll…"))
        for poll, question in polls_for_themes(forum):
            self._add(question.replace("&", "&&"), ("", poll))
        self._add(words("New poll with all themes"), (_NEW_POLL, "")).setEnabled(
            len(forum.themes) >= _FEWEST_THEMES
        )
        self.popup(at)

    def _add(self, text: str, what: tuple[str, str]) -> QAction:
        action = self.addAction(text)
        action.setData(what)
        return action

    def _do(self, action: QAction) -> None:
        deed, poll = action.data()
        if deed == _RENAME:
            self.rename_asked.emit(self._theme)
        elif deed == _REMOVE:
            self.remove_asked.emit(self._theme)
        elif deed == _NEW_POLL:
            self.poll_asked.emit()
        else:
            self.option_asked.emit(self._theme, poll)
