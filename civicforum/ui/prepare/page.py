"""The Prepare page: sections in the order of work at the left, the chosen one at the right."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from civicforum.screens.prepare import PrepareScreen, prepare_screen
from civicforum.screens.ready import Section, Surroundings
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_prepare_page import Ui_PreparePage
from civicforum.ui.language import current_words
from civicforum.ui.page import Page
from civicforum.ui.prepare.agenda_section import AgendaSection
from civicforum.ui.prepare.forum_section import ForumSection
from civicforum.ui.prepare.people_section import PeopleSection
from civicforum.ui.prepare.polls_section import PollsSection
from civicforum.ui.prepare.projector_section import ProjectorSection
from civicforum.ui.prepare.ready_section import ReadySection
from civicforum.ui.prepare.surroundings import surroundings
from civicforum.ui.prepare.two_lines import in_two_lines
from civicforum.ui.theme import scaled

NARROW = 1180
_WIDE_LIST, _NARROW_LIST = 230, 190
_LOOK_AGAIN = 40


class PreparePage(Page):
    """Only the section that is seen follows the forum; the list follows it always."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bridge, actions, parent)
        self.form = form = Ui_PreparePage()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._rows = in_two_lines(form.sectionsView)
        self._ticks = 0
        self._around = Surroundings()
        pages = form.sectionPages
        self.forum = ForumSection(bridge, actions, pages)
        self.agenda = AgendaSection(bridge, actions, pages)
        self.people = PeopleSection(bridge, actions, pages)
        self.polls = PollsSection(bridge, actions, pages)
        self.projector = ProjectorSection(bridge, actions, pages)
        self.ready = ReadySection(bridge, actions, pages)
        self._sections = {
            Section.FORUM: self.forum,
            Section.AGENDA: self.agenda,
            Section.PEOPLE: self.people,
            Section.POLLS: self.polls,
            Section.PROJECTOR: self.projector,
            Section.READY: self.ready,
        }
        for section in self._sections.values():
            pages.addWidget(section)
        self.ready.fix_asked.connect(self.fix)
        self.projector.seen.connect(self._look_again)
        form.sectionsView.selectionModel().currentChanged.connect(self._turn)
        form.sectionsView.activated.connect(self._enter)
        self._look_around()
        self.start()
        form.sectionsView.setCurrentIndex(self._rows.index(0))

    @property
    def section(self) -> Section:
        """Which section is seen."""
        return list(self._sections)[self.form.sectionPages.currentIndex()]

    def show_section(self, section: Section) -> None:
        """Bring a section forward."""
        self.form.sectionsView.setCurrentIndex(self._rows.index(self._rows.place_of(section)))

    def fix(self, section: str, field: str) -> None:
        """To the section and the field where something is to be put right."""
        self.show_section(Section(section))
        self._focus(Section(section), field)

    def refresh(self) -> None:
        """Show the forum as it is now."""
        screen = self._screen()
        self._rows.show(screen.rows)
        shown = self._sections[self.section]
        if isinstance(shown, ReadySection):
            shown.show_screen(screen)
        else:
            shown.refresh()

    def tick(self) -> None:
        """Plug, disk and day are looked at every ten seconds."""
        self._ticks = (self._ticks + 1) % _LOOK_AGAIN
        if not self._ticks:
            self._look_again()

    def retranslate(self) -> None:
        """Texts, icons and sizes anew."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        for section in self._sections.values():
            section.retranslate()
        self._arrange()
        self.refresh()

    def leave(self) -> None:
        """The test picture goes with the forum."""
        self.projector.hide_picture()
        super().leave()

    def first_focus(self) -> QWidget:
        """The list of sections."""
        return self.form.sectionsView

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has a narrow list."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_narrow = self.window().width() < scaled(NARROW)
        self.form.sectionsCard.setFixedWidth(scaled(_NARROW_LIST if is_narrow else _WIDE_LIST))

    def _screen(self) -> PrepareScreen:
        desk = self.bridge.desk
        return prepare_screen(
            desk.forum,
            desk.roll,
            words=current_words(),
            now=desk.now(),
            surroundings=self._around,
        )

    def _look_around(self) -> None:
        seen = self.projector.is_picture_seen
        self._around = surroundings(self.bridge.desk.path, is_picture_seen=seen)

    def _look_again(self) -> None:
        self._look_around()
        self.refresh()

    def _turn(self, index: QModelIndex) -> None:
        if index.isValid():
            self.form.sectionPages.setCurrentIndex(index.row())
            self._look_again()

    def _enter(self, index: QModelIndex) -> None:
        """Enter goes from the list into the section."""
        self._focus(list(self._sections)[index.row()], "")

    def _focus(self, section: Section, field: str) -> None:
        shown = self._sections[section]
        if isinstance(shown, PeopleSection):
            shown.setFocus()
        else:
            shown.focus_on(field)
