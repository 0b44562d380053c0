"""The forum itself: title, host, place, day, start; every field is taken over when it is left."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from civicforum.base.errors import Refused
from civicforum.base.times import long_date
from civicforum.desk.templates import template
from civicforum.domain.house_rules import ChooseQueueOrder
from civicforum.domain.kinds import QueueOrder
from civicforum.domain.proxies import ChooseProxyLimit
from civicforum.domain.record import DescribeForum
from civicforum.screens.written import written_day, written_time
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_forum_section import Ui_ForumSection
from civicforum.ui.language import current_words
from civicforum.ui.widgets.choices import choose, fill, name_lists
from civicforum.ui.widgets.line import EntryLine
from civicforum.ui.widgets.notice import Notice


class ForumField(QObject):
    """A line that says what the forum has under this name, and a sentence when it may not.

    Args:
        name: of the field of `DescribeForum`. clean: brings what was typed into the kept form.
    """

    def __init__(
        self,
        name: str,
        line: EntryLine,
        notice: QLabel,
        *,
        bridge: Bridge,
        clean: Callable[[str], str] = str.strip,
    ) -> None:
        super().__init__(line)
        self.line = line
        self._name, self._bridge, self._clean = name, bridge, clean
        self._notice = Notice(notice)
        self._is_asking = False
        self._shown = ""
        bridge.told.connect(self._listen)
        line.editingFinished.connect(self.take_over)

    def refresh(self) -> None:
        """Show what the forum has; what was typed and is not taken over yet stays."""
        value = str(getattr(self._bridge.desk.forum, self._name))
        if value != self._shown:
            self._shown = value
            self._notice.clear()
            self.line.setText(value)

    def take_over(self) -> None:
        """Tell the forum, where something differs."""
        wanted = self._clean(self.line.text())
        if wanted == self._shown:
            self._notice.clear()
            return
        self._is_asking = True
        is_done = self._bridge.do(DescribeForum(**{self._name: wanted}), place=Place.FORUM)
        self._is_asking = False
        if is_done:
            self.refresh()
            self.line.setText(self._shown)

    def _listen(self, place: str, sentence: str) -> None:
        if place == Place.FORUM and self._is_asking:
            self._notice.tell(sentence)


class ForumSection(QWidget):
    """Fields one below the other."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_ForumSection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._fields = {
            "title": ForumField("title", form.forumTitleLine, form.forumTitleNotice, bridge=bridge),
            "host": ForumField("host", form.hostLine, form.hostNotice, bridge=bridge),
            "place": ForumField("place", form.placeLine, form.placeNotice, bridge=bridge),
            "day": ForumField(
                "day", form.dayLine, form.dayNotice, bridge=bridge, clean=written_day
            ),
            "start": ForumField(
                "start", form.startLine, form.startNotice, bridge=bridge, clean=written_time
            ),
        }
        self._order_notice = Notice(form.orderNotice)
        self._limit_notice = Notice(form.proxyLimitNotice)
        self._is_choosing = self._is_limiting = False
        bridge.told.connect(self._listen)
        form.orderCombo.activated.connect(self._choose_order)
        form.proxyLimitBox.editingFinished.connect(self._choose_limit)

    def focus_on(self, field: str) -> None:
        """To the field of this name."""
        line = self._fields.get(field, self._fields["title"]).line
        line.setFocus()
        line.selectAll()

    def refresh(self) -> None:
        """Show the forum as it is now."""
        forum, words = self._bridge.desk.forum, current_words()
        for field in self._fields.values():
            field.refresh()
        choose(self.form.orderCombo, forum.queue_order)
        if not self.form.proxyLimitBox.hasFocus():
            self.form.proxyLimitBox.setValue(forum.proxy_limit)
        self.form.orderHint.setText(
            words("Who spoke less goes first.")
            if forum.queue_order is QueueOrder.FAIR
            else words("Who asked first goes first.")
        )
        told = long_date(forum.day, words.language) if forum.day else ""
        self.form.dayHint.setText(told)
        self.form.dayHint.setVisible(bool(told))

    def retranslate(self) -> None:
        """Another language."""
        form, forum, words = self.form, self._bridge.desk.forum, current_words()
        form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        orders = (
            (QueueOrder.FAIR, words("Fair: who spoke less first")),
            (QueueOrder.ARRIVAL, words("In the order of asking")),
        )
        fill(form.orderCombo, orders)
        name_lists(self)
        form.startHint.setText(words("Time zone: {zone}", zone=forum.zone))
        form.minutesLanguage.setText(
            words("Korean") if forum.language == "ko" else words("English")
        )
        form.templateName.setText(_template_title(forum.template) or words("none"))
        self.refresh()

    def _choose_order(self) -> None:
        self._is_choosing = True
        order = QueueOrder(self.form.orderCombo.currentData())
        if order is not self._bridge.desk.forum.queue_order:
            self._bridge.do(ChooseQueueOrder(order), place=Place.FORUM)
        self._is_choosing = False
        self.refresh()

    def _choose_limit(self) -> None:
        wanted, forum = self.form.proxyLimitBox.value(), self._bridge.desk.forum
        self._limit_notice.clear()
        if wanted == forum.proxy_limit:
            return
        self._is_limiting = True
        if not self._bridge.do(ChooseProxyLimit(wanted), place=Place.FORUM):
            self.form.proxyLimitBox.setValue(forum.proxy_limit)
        self._is_limiting = False

    def _listen(self, place: str, sentence: str) -> None:
        if place == Place.FORUM and self._is_choosing:
            self._order_notice.tell(sentence)
        if place == Place.FORUM and self._is_limiting:
            self._limit_notice.tell(sentence)


def _template_title(name: str) -> str:
    """As the template is called in the language of the window, or its bare name."""
    try:
        return template(name).title[current_words().language] if name else ""
    except Refused:
        return name
