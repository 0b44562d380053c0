"""Whom the chosen person gives the vote to: a number or a name, then Enter."""

from PySide6.QtCore import QObject

from civicforum.base.errors import Refused
from civicforum.domain.finding import person_meant
from civicforum.domain.proxies import GiveProxy, RevokeProxy
from civicforum.screens.proxies import ProxyScreen, proxy_screen
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_people_section import Ui_PeopleSection
from civicforum.ui.language import current_words
from civicforum.ui.widgets.choices import chosen, fill


class ProxyFields(QObject):
    """One button gives the vote, and takes it back once it is given."""

    def __init__(self, form: Ui_PeopleSection, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        self._person = ""
        self._shown: tuple[str, str, ProxyScreen] | None = None
        form.proxyForCombo.activated.connect(self.refresh)
        form.proxyLine.returnPressed.connect(self.act)
        form.proxyButton.clicked.connect(self.act)

    def retranslate(self) -> None:
        """Another language."""
        self._shown = None

    def show_person(self, person: str) -> None:
        """Somebody by id; "" for nobody."""
        self._person = person
        self.refresh()

    def refresh(self) -> None:
        """What is typed stays until something else is known."""
        desk, form, words = self._bridge.desk, self._form, current_words()
        person = desk.forum.people.get(self._person)
        if person is None:
            self._shown = None
            return
        scope = chosen(form.proxyForCombo)
        screen = proxy_screen(desk.forum, desk.roll, person, scope=scope, words=words)
        if self._shown == (person.id, scope, screen):
            return
        self._shown = (person.id, scope, screen)
        fill(form.proxyForCombo, screen.scopes)
        for widget in (form.proxyForLabel, form.proxyForCombo):
            widget.setVisible(len(screen.scopes) > 1)
        form.proxyLine.setText(screen.holder)
        form.proxyLine.setCursorPosition(0)
        form.proxyLine.setReadOnly(bool(screen.holder))
        form.proxyLine.setPlaceholderText(words("number or name"))
        form.proxyLine.setEnabled(screen.can_give)
        form.proxyButton.setEnabled(screen.can_give)
        form.proxyButton.setText(words("Revoke") if screen.holder else words("Give"))
        form.proxyHint.setText(screen.told)
        form.proxyHint.setVisible(bool(screen.told))

    def act(self) -> None:
        """Give the vote to whoever is typed, or take it back."""
        desk, form, scope = self._bridge.desk, self._form, chosen(self._form.proxyForCombo)
        if self._shown is None:
            return
        if self._shown[-1].holder:
            self._bridge.do(RevokeProxy(self._person, scope), place=Place.PEOPLE)
            return
        try:
            holder = person_meant(desk.forum, desk.roll, form.proxyLine.text())
        except Refused as refusal:
            self._bridge.told.emit(Place.PEOPLE, current_words().problem(refusal))
            form.proxyLine.selectAll()
            return
        self._bridge.do(GiveProxy(self._person, holder.id, scope), place=Place.PEOPLE)
