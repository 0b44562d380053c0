"""A channel of the poll opened or closed by itself: choose it, say what is left, press."""

from PySide6.QtWidgets import QWidget

from civicforum.domain.kinds import Channel
from civicforum.domain.poll_channels import CloseChannel, OpenChannel
from civicforum.screens.channels import ChannelRow
from civicforum.screens.poll import PollScreen
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_channels_panel import Ui_ChannelsPanel
from civicforum.ui.language import current_words
from civicforum.ui.widgets.choices import chosen, fill, name_lists


class ChannelsPanel(QWidget):
    """A line that is there only where channels can be opened or closed apart from the poll."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_ChannelsPanel()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("channelsBox")
        self._bridge = bridge
        self._shown: PollScreen | None = None
        form.gateCombo.currentIndexChanged.connect(self._fit)
        form.gateButton.clicked.connect(self.act)
        form.waitingBox.lineEdit().returnPressed.connect(self.act)

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        name_lists(self)

    def in_order(self) -> tuple[QWidget, ...]:
        """As Tab goes through it."""
        form = self.form
        return form.gateCombo, form.waitingBox, form.gateButton

    def show_screen(self, screen: PollScreen) -> None:
        """Each channel with how it stands; the chosen one stays chosen."""
        before, self._shown = self._shown, screen
        self.setVisible(bool(screen.gates))
        fill(self.form.gateCombo, [(row.channel, row.told) for row in screen.gates])
        if before is None or before.poll != screen.poll:
            self.form.waitingBox.setValue(0)
        self._fit()

    def act(self) -> None:
        """Close what is open, open what is closed."""
        row, screen, box = self._row(), self._shown, self.form.waitingBox
        if row is None or screen is None:
            return
        box.interpretText()
        if not row.is_open:
            order = OpenChannel(screen.poll, row.channel)
        else:
            order = CloseChannel(screen.poll, row.channel, box.value() if row.has_urn else 0)
        if self._bridge.do(order, place=Place.POLL):
            box.setValue(0)

    def _row(self) -> ChannelRow | None:
        wanted = chosen(self.form.gateCombo)
        rows = self._shown.gates if self._shown else ()
        return next((row for row in rows if row.channel == Channel(wanted)), None)

    def _fit(self) -> None:
        words, row = current_words(), self._row()
        has_urn = row is not None and row.has_urn
        self.form.waitingLabel.setVisible(has_urn)
        self.form.waitingBox.setVisible(has_urn)
        is_open = row is not None and row.is_open
        text = words("Close channel") if is_open else words("Open channel")
        self.form.gateButton.setText(text)
