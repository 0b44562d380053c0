"""The bar below the head: one sentence of some weight, with one thing to do about it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from civicforum.ui.forms.ui_main_window import Ui_MainWindow
from civicforum.ui.icons import icon, pixmap
from civicforum.ui.language import current_words
from civicforum.ui.theme import current_colours
from civicforum.ui.widgets.notice import restyle


@dataclass(frozen=True, slots=True)
class _Message:
    sentence: str
    tone: str
    action: str
    act: Callable[[], object] | None


class InfoBar(QObject):
    """The newest message; those before it wait until it is closed, done or over."""

    def __init__(self, form: Ui_MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._standing: list[_Message] = []
        form.infoButton.clicked.connect(self._do)
        form.infoClose.clicked.connect(self._close)

    def tell(
        self,
        sentence: str,
        *,
        tone: str = "",
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Say it ("warn" for what needs a look), and offer one thing to do."""
        self._forget(sentence)
        self._standing.append(_Message(sentence, tone, action, act))
        self._show()

    def take_back(self, sentence: str) -> None:
        """It is over, whether somebody has closed it or not."""
        self._forget(sentence)
        self._show()

    def retranslate(self) -> None:
        """Its icons in another colour scheme; what was said stays as it was said."""
        self._show()

    def clear(self) -> None:
        """Say nothing any more."""
        self._standing.clear()
        self._show()

    def _forget(self, sentence: str) -> None:
        self._standing = [each for each in self._standing if each.sentence != sentence]

    def _show(self) -> None:
        form, colours = self._form, current_colours()
        if self._standing:
            message = self._standing[-1]
            is_warning = message.tone == "warn"
            restyle(form.infoBar, "tone", message.tone)
            name = "triangle-alert" if is_warning else "info"
            form.infoIcon.setPixmap(pixmap(name, colours.warn if is_warning else colours.accent))
            form.infoLabel.setText(message.sentence)
            form.infoButton.setText(message.action)
            form.infoButton.setVisible(message.act is not None)
            form.infoClose.setIcon(icon("x"))
            form.infoClose.setAccessibleName(current_words()("Close the message"))
        form.infoBar.setVisible(bool(self._standing))

    def _close(self) -> None:
        self._standing.pop()
        self._show()

    def _do(self) -> None:
        act = self._standing[-1].act
        self._close()
        if act is not None:
            act()
