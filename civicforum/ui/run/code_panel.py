"""Taking in ballot papers by their codes: each comes in once, and no marks stand beside it."""

from PySide6.QtWidgets import QWidget

from civicforum.domain.ballot_codes import AcceptCode
from civicforum.screens.poll import PollScreen
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_code_panel import Ui_CodePanel


class CodePanel(QWidget):
    """There while a poll is open whose papers have codes."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_CodePanel()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("codeBox")
        self._bridge, self._poll = bridge, ""
        form.codeLine.returnPressed.connect(self._accept)
        form.acceptCodeButton.clicked.connect(self._accept)

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]

    def in_order(self) -> tuple[QWidget, ...]:
        """As Tab goes through it."""
        return self.form.codeLine, self.form.acceptCodeButton

    def show_screen(self, screen: PollScreen) -> None:
        """How many papers came in."""
        if screen.poll != self._poll:
            self.form.codeLine.empty()
        self._poll = screen.poll
        self.form.codesTold.setText(screen.codes)
        self.setVisible(bool(screen.codes))

    def _accept(self) -> None:
        """What was typed stays where it is no code."""
        line = self.form.codeLine
        if not line.text().strip():
            return
        if self._bridge.do(AcceptCode(self._poll, line.text()), place=Place.POLL):
            line.empty()
        else:
            line.selectAll()
