"""The bar below the head: one sentence of some weight, with one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from civicforum.ui.forms.ui_main_window import Ui_MainWindow
from civicforum.ui.icons import icon, pixmap
from civicforum.ui.language import current_words
from civicforum.ui.theme import current_colours
from civicforum.ui.widgets.notice import restyle


class InfoBar(QObject):
    """Shown until it is closed or what it offers is done."""

    def __init__(self, form: Ui_MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._act: Callable[[], object] | None = None
        form.infoButton.clicked.connect(self._do)
        form.infoClose.clicked.connect(self.clear)

    def tell(
        self,
        sentence: str,
        *,
        tone: str = "",
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Say it ("warn" for what needs a look), and offer one thing to do."""
        form, colours = self._form, current_colours()
        self._act = act
        restyle(form.infoBar, "tone", tone)
        name = "triangle-alert" if tone == "warn" else "info"
        form.infoIcon.setPixmap(pixmap(name, colours.warn if tone == "warn" else colours.accent))
        form.infoLabel.setText(sentence)
        form.infoButton.setText(action)
        form.infoButton.setVisible(act is not None)
        form.infoClose.setIcon(icon("x"))
        form.infoClose.setAccessibleName(current_words()("Close the message"))
        form.infoBar.setVisible(bool(sentence))

    def clear(self) -> None:
        """Say nothing any more."""
        self._act = None
        self._form.infoBar.hide()

    def _do(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()
