"""The start page: what can be done while no forum is open."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from civicforum.ui.actions import Actions
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_start_page import Ui_StartPage
from civicforum.ui.widgets.notice import Notice


class StartPage(QWidget):
    """Two buttons, and what went wrong where something did."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_StartPage()
        self.form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._notice = Notice(self.form.startNotice)
        self.form.openButton.setDefaultAction(actions[Deed.OPEN])
        self.form.sampleButton.setDefaultAction(actions[Deed.SAMPLE])

    def tell(self, sentence: str) -> None:
        """What went wrong; "" for nothing."""
        self._notice.tell(sentence)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
