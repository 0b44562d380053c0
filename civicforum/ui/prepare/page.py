"""The Prepare page: sections in the order of work at the left, the chosen one at the right."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from civicforum.base.times import local
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll
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
from civicforum.ui.prepare.surveys_section import SurveysSection
from civicforum.ui.prepare.two_lines import in_two_lines
from civicforum.ui.scaling import rescale
from civicforum.ui.theme import scaled

Shown = (
    ForumSection
    | AgendaSection
    | PeopleSection
    | PollsSection
    | SurveysSection
    | ProjectorSection
    | ReadySection
)
_MAKERS: Mapping[Section, type[Shown]] = {
    Section.FORUM: ForumSection,
    Section.AGENDA: AgendaSection,
    Section.PEOPLE: PeopleSection,
    Section.POLLS: PollsSection,
    Section.SURVEYS: SurveysSection,
    Section.PROJECTOR: ProjectorSection,
    Section.READY: ReadySection,
}
NARROW = 1180
_WIDE_LIST, _NARROW_LIST = 230, 190
_LOOK_AGAIN = 40


class PreparePage(Page):
    """Only the section that is seen follows the forum; the list follows it always.

    A section is made when it is wanted for the first time.
    """

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bridge, actions, parent)
        self.form = form = Ui_PreparePage()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.section = Section.FORUM
        self._sections: dict[Section, Shown] = {}
        self._rows = in_two_lines(form.sectionsView)
        self._ticks = 0
        self._seen: tuple[tuple[object, ...], Forum, Roll, PrepareScreen] | None = None
        self._around = Surroundings()
        form.sectionsView.selectionModel().currentChanged.connect(self._turn)
        form.sectionsView.activated.connect(self._enter)
        self._look_around()
        self.start()
        self.show_section(Section.FORUM)

    def show_section(self, section: Section) -> None:
        """Bring a section forward."""
        self.form.sectionsView.setCurrentIndex(self._rows.index(self._rows.place_of(section)))

    def fix(self, section: str, field: str) -> None:
        """To the section and the field where something is to be put right."""
        self.show_section(Section(section))
        self._focus(field)

    def refresh(self) -> None:
        """Show the forum as it is now."""
        screen = self._screen()
        self._rows.show(screen.rows)
        shown = self._sections.get(self.section)
        if isinstance(shown, ReadySection):
            shown.show_screen(screen)
        elif shown is not None:
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
        projector = self._sections.get(Section.PROJECTOR)
        if isinstance(projector, ProjectorSection):
            projector.hide_picture()
        super().leave()

    def show_spot(self, spot: str) -> None:
        """Somebody on the roster ("person:ID")."""
        self.show_section(Section.PEOPLE)
        people = self._sections.get(Section.PEOPLE)
        if isinstance(people, PeopleSection):
            people.refresh()
            people.choose(spot.partition(":")[2])

    def import_roster(self, path: Path) -> None:
        """Look at a spreadsheet of people before it is imported."""
        self.show_section(Section.PEOPLE)
        people = self._sections.get(Section.PEOPLE)
        if isinstance(people, PeopleSection):
            people.import_file(str(path))

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
        """Long rosters are looked through again only where something differs."""
        desk, words, now = self.bridge.desk, current_words(), self.bridge.desk.now()
        day = local(now, desk.forum.zone).date()
        seen = (id(desk.forum), id(desk.roll), self._around, words.language, day)
        if self._seen is None or self._seen[0] != seen:
            forum, roll = desk.forum, desk.roll  # kept, so that nothing else gets their ids
            screen = prepare_screen(forum, roll, words=words, now=now, surroundings=self._around)
            self._seen = (seen, forum, roll, screen)
        return self._seen[3]

    def _look_around(self) -> None:
        projector = self._sections.get(Section.PROJECTOR)
        is_seen = isinstance(projector, ProjectorSection) and projector.is_picture_seen
        self._around = surroundings(self.bridge.desk.path, is_picture_seen=is_seen)

    def _look_again(self) -> None:
        self._look_around()
        self.refresh()

    def _turn(self, index: QModelIndex) -> None:
        if index.isValid():
            self.section = Section(self._rows.row(index).key)
            self.form.sectionPages.show_page(self._made(self.section))
            self._look_again()

    def _made(self, section: Section) -> Shown:
        """The section, made now where it is wanted for the first time."""
        if section not in self._sections:
            pages = self.form.sectionPages
            self._sections[section] = made = _MAKERS[section](self.bridge, self.actions_, pages)
            if isinstance(made, ReadySection):
                made.fix_asked.connect(self.fix)
            elif isinstance(made, ProjectorSection):
                made.seen.connect(self._look_again)
            pages.add(made)
            rescale(made)
            made.retranslate()
        return self._sections[section]

    def _enter(self, _index: QModelIndex) -> None:
        """Enter goes from the list into the section."""
        self._focus("")

    def _focus(self, field: str) -> None:
        shown = self._made(self.section)
        if isinstance(shown, PeopleSection):
            shown.setFocus()
        else:
            shown.focus_on(field)
