"""The forum: what it is called, who hosts it, where, when. Saved when a field is left."""

from PySide6.QtWidgets import QWidget

from civicforum.domain.house_rules import ChooseQueueOrder
from civicforum.domain.kinds import QueueOrder
from civicforum.domain.record import DescribeForum
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_forum_section import Ui_ForumSection
from civicforum.ui.language import current_words
from civicforum.ui.widgets.notice import Notice

_LANGUAGES = {"ko": "한국어", "en": "English"}


class ForumSection(QWidget):
    """What the head of the minutes says."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_ForumSection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._lines = {
            "title": form.forumTitleLine,
            "host": form.forumHostLine,
            "place": form.forumPlaceLine,
            "day": form.forumDayLine,
            "start": form.forumStartLine,
        }
        self._shown = dict[str, str]()
        Notice(form.forumNotice, bridge, Place.FORUM)
        for line in self._lines.values():
            line.editingFinished.connect(self.save)
        form.orderCombo.activated.connect(self._choose_order)
        self.retranslate()

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        words, combo = current_words(), self.form.orderCombo
        combo.clear()
        for order in QueueOrder:
            combo.addItem(words.named("queue-order", order), order)
        self.refresh()

    def refresh(self) -> None:
        """A field that differs from what was shown before is shown anew; what is typed stays."""
        forum, form = self._bridge.desk.forum, self.form
        for name, line in self._lines.items():
            value: str = getattr(forum, name)
            if self._shown.get(name) != value:
                self._shown[name] = value
                line.setText(value)
        form.orderCombo.setCurrentIndex(form.orderCombo.findData(forum.queue_order))
        form.forumLanguage.setText(_LANGUAGES[forum.language])
        form.forumTemplate.setText(forum.template or "–")

    def save(self) -> None:
        """Give what differs; what is refused stays in its field."""
        given = {
            name: line.text().strip()
            for name, line in self._lines.items()
            if line.text().strip() != self._shown.get(name)
        }
        if given:
            self._bridge.do(DescribeForum(**given), place=Place.FORUM)

    def _choose_order(self) -> None:
        order = QueueOrder(self.form.orderCombo.currentData())
        if order is not self._bridge.desk.forum.queue_order:
            self._bridge.do(ChooseQueueOrder(order), place=Place.FORUM)
