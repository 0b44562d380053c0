"""Why somebody blocks, objects or consents: an option, a person where one may be named, a line."""

from PySide6.QtWidgets import QWidget

from civicforum.domain.reasons import GiveReason
from civicforum.screens.reasons import ReasonsScreen, answered_with
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_reasons_panel import Ui_ReasonsPanel
from civicforum.ui.run.finding import one_person
from civicforum.ui.theme import target
from civicforum.ui.widgets.choices import choose, chosen, fill
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import ROW_HEIGHT, shown_in

_MOST_ROWS, _FRAME, _LEAD = 4, 4, 96


class ReasonsPanel(QWidget):
    """There from the opening of a poll by consent or by name on; a wrong one is undone."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_ReasonsPanel()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("reasonsBox")
        self._bridge = bridge
        self._notice = Notice(form.reasonsProblem, bridge, Place.REASONS)
        self._notice.clear()
        self._rows = shown_in(form.reasonsView, lead_width=_LEAD)
        self._shown: ReasonsScreen | None = None
        form.reasonTextLine.returnPressed.connect(self._give)
        form.reasonPersonLine.returnPressed.connect(form.reasonTextLine.setFocus)
        form.giveReasonButton.clicked.connect(self._give)

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]

    def in_order(self) -> tuple[QWidget, ...]:
        """As Tab goes through it."""
        form = self.form
        return (
            form.reasonOptionCombo,
            form.reasonPersonLine,
            form.reasonTextLine,
            form.giveReasonButton,
            form.reasonsView,
        )

    def show_screen(self, screen: ReasonsScreen | None) -> None:
        """Another poll begins with empty lines."""
        form, before = self.form, self._shown
        self._shown = screen
        self.setVisible(screen is not None)
        if screen is None:
            return
        fill(form.reasonOptionCombo, screen.options)
        form.reasonOptionCombo.view().setAccessibleName(form.reasonOptionLabel.text())
        if before is None or before.poll != screen.poll:
            choose(form.reasonOptionCombo, screen.usual)
            form.reasonPersonLine.empty()
            form.reasonTextLine.empty()
            self._notice.clear()
        for widget in (form.reasonPersonLabel, form.reasonPersonLine):
            widget.setVisible(screen.has_names)
        self._rows.show(screen.rows)
        number = len(screen.rows)
        form.reasonsView.setVisible(number > 0)
        form.reasonsView.setFixedHeight(target(ROW_HEIGHT) * min(number, _MOST_ROWS) + _FRAME)

    def suggest(self, person: str) -> None:
        """Somebody answered the roll call: were they to say why, it would be they, for that."""
        form, screen = self.form, self._shown
        if screen is None or not screen.has_names or form.reasonTextLine.text():
            return
        forum = self._bridge.desk.forum
        marks = forum.poll_of(screen.poll).votes.get(person)
        if marks is None:
            return
        choose(form.reasonOptionCombo, answered_with(marks))
        form.reasonPersonLine.setText(str(forum.person_of(person).number))

    def _give(self) -> None:
        """What was typed stays where it was refused."""
        form, screen = self.form, self._shown
        if screen is None:
            return
        person = ""
        if screen.has_names and form.reasonPersonLine.text().strip():
            found = one_person(self._bridge, form.reasonPersonLine.text(), place=Place.REASONS)
            if found is None:
                form.reasonPersonLine.setFocus()
                return
            person = found.id
        order = GiveReason(
            screen.poll, int(chosen(form.reasonOptionCombo)), form.reasonTextLine.text(), person
        )
        if self._bridge.do(order, place=Place.REASONS):
            form.reasonPersonLine.empty()
            form.reasonTextLine.empty()
        form.reasonTextLine.setFocus()
