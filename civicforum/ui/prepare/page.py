"""The Prepare page: sections at the left, each with a mark; the chosen one at the right."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from civicforum.screens.ready import Problem, Section, Surroundings, prepare_screen
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_prepare_page import Ui_PreparePage
from civicforum.ui.language import current_words
from civicforum.ui.page import Page
from civicforum.ui.prepare.agenda_section import AgendaSection
from civicforum.ui.prepare.forum_section import ForumSection
from civicforum.ui.prepare.people_section import PeopleSection
from civicforum.ui.prepare.polls_section import PollsSection
from civicforum.ui.prepare.ready_section import ReadySection
from civicforum.ui.prepare.screens_section import ScreensSection
from civicforum.ui.widgets.rows import shown_in


class PreparePage(Page):
    """Follows the forum; only the section that is seen is refreshed."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bridge, actions, parent)
        self.form = form = Ui_PreparePage()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._rows = shown_in(form.sectionView)
        self.forum = ForumSection(bridge, self)
        self.agenda = AgendaSection(bridge, actions, self)
        self.people = PeopleSection(bridge, actions, self)
        self.polls = PollsSection(bridge, self)
        self.screens = ScreensSection(actions, self)
        self.ready = ReadySection(actions, self)
        self._sections: dict[Section, QWidget] = {
            Section.FORUM: self.forum,
            Section.AGENDA: self.agenda,
            Section.PEOPLE: self.people,
            Section.POLLS: self.polls,
            Section.PROJECTOR: self.screens,
            Section.READY: self.ready,
        }
        for widget in self._sections.values():
            form.sections.addWidget(widget)
        self.ready.fixing.connect(self.fix)
        self.start()
        form.sectionView.selectionModel().currentChanged.connect(self._turn)
        self.show_section(Section.FORUM)

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """What is done here by keys."""
        return self.agenda.doers()

    def leave(self) -> None:
        """The test picture goes with the page."""
        self.screens.hide_picture()
        super().leave()

    def refresh(self) -> None:
        """Show the section that is seen, and the marks of all."""
        desk = self.bridge.desk
        screen = prepare_screen(
            desk.forum, desk.roll, words=current_words(), around=self._surroundings()
        )
        self._rows.show(screen.sections)
        shown = self.form.sections.currentWidget()
        if shown is self.ready:
            self.ready.show_screen(screen)
        for section in (self.forum, self.agenda, self.people, self.polls, self.screens):
            if section is shown:
                section.refresh()

    def retranslate(self) -> None:
        """Texts anew."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        for section in (self.forum, self.agenda, self.people, self.polls, self.screens, self.ready):
            section.retranslate()
        self.refresh()

    def first_focus(self) -> QWidget:
        """The list of sections."""
        return self.form.sectionView

    def panes(self) -> Sequence[QWidget]:
        """The list, and the section."""
        return (self.form.sectionCard, self.form.contentCard)

    def show_section(self, section: Section) -> None:
        """Bring a section forward."""
        place = list(Section).index(section)
        self.form.sectionView.setCurrentIndex(self._rows.index(place))
        self.form.sections.setCurrentWidget(self._sections[section])
        self.refresh()

    def fix(self, problem: Problem) -> None:
        """To the place where a problem is put right."""
        self.show_section(problem.section)
        field = self.findChild(QWidget, problem.field) if problem.field else None
        if field is not None:
            field.setFocus()

    def show_spot(self, spot: str) -> None:
        """Somebody on the roster ("person:ID")."""
        self.show_section(Section.PEOPLE)
        self.people.choose(spot.partition(":")[2])

    def _turn(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.form.sections.setCurrentWidget(self._sections[list(Section)[index.row()]])
            self.refresh()

    def _surroundings(self) -> Surroundings:
        """What the machine is like, looked at only while somebody wants to know."""
        has_projector = len(QGuiApplication.screens()) > 1
        if self.form.sections.currentWidget() is not self.ready:
            return Surroundings(has_projector)
        import psutil  # noqa: PLC0415

        machine: Any = psutil
        battery = machine.sensors_battery()
        return Surroundings(
            has_projector,
            battery is not None and not battery.power_plugged,
            shutil.disk_usage(Path.home()).free,
        )
