"""Sealing the record, and breaking the seal with a reason."""

from PySide6.QtWidgets import QWidget

from civicforum.base.times import clock_time
from civicforum.domain.kinds import SittingState
from civicforum.domain.sealing import SealForum, UnsealForum
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_seal_box import Ui_SealBox
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.widgets.notice import Notice


class SealBox(QWidget):
    """Says what the seal means, and offers what can be done about it."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_SealBox()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        Notice(form.sealNotice, bridge, Place.SEAL)
        form.sealButton.clicked.connect(self._seal)
        form.unsealButton.clicked.connect(self._unseal)
        form.unsealLine.returnPressed.connect(self._unseal)

    def retranslate(self) -> None:
        """Another language or colour scheme."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.form.sealButton.setIcon(icon("lock"))
        self.refresh()

    def refresh(self) -> None:
        """Show whether the record is sealed."""
        form, forum, words = self.form, self._bridge.desk.forum, current_words()
        is_sealed, is_over = forum.sealed is not None, forum.sitting_state is SittingState.CLOSED
        form.sealButton.setVisible(not is_sealed)
        form.sealButton.setEnabled(is_over)
        form.unsealLine.setVisible(is_sealed)
        form.unsealButton.setVisible(is_sealed)
        if forum.sealed is not None:
            said = words(
                "Sealed at {time}. Nothing more is added. Breaking the seal needs a reason, which "
                "stands in the minutes.",
                time=clock_time(forum.sealed, forum.zone),
            )
        elif is_over:
            said = words(
                "Sealing says that the record is complete: nothing more is added to it, and it can "
                "be filed and copied."
            )
        else:
            said = words("The record can be sealed once the sitting is closed.")
        form.sealLabel.setText(said)

    def _seal(self) -> None:
        self._bridge.do(SealForum(), place=Place.SEAL)

    def _unseal(self) -> None:
        if self._bridge.do(UnsealForum(self.form.unsealLine.text()), place=Place.SEAL):
            self.form.unsealLine.empty()
