"""Ready? Every problem leads to where it is put right."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QTableView, QToolButton, QWidget

from civicforum.domain.agenda import AddItem, RemoveItem
from civicforum.domain.kinds import Shape
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import AddPoll
from civicforum.domain.record import DescribeForum
from civicforum.screens.ready import Section
from civicforum.ui.deeds import Deed
from tests.support.room import Room
from tests.ui.prepare.conftest import Preparer


def problems(preparer: Preparer) -> list[str]:
    preparer.hands.settle()
    return preparer.hands.rows("problemsView")


def fix(preparer: Preparer, beginning: str) -> None:
    """Enter on the problem that begins so."""
    preparer.turn_to(Section.READY)
    view = preparer.hands.find(QListView, "problemsView")
    rows = problems(preparer)
    place = next(n for n, row in enumerate(rows) if row.startswith(beginning))
    view.setFocus()
    view.setCurrentIndex(view.model().index(place, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)


def has_focus(preparer: Preparer, name: str) -> bool:
    return preparer.hands.find(QWidget, name).hasFocus()


def test_problems_lead_to_section_and_field(preparer: Preparer, room: Room) -> None:
    room.do(
        AddItem("Part", minutes=9, parent="opening"),
        AddPoll("Which?", shape=Shape.ONE_MARK),
        AddPerson(name="Ann Lee", number=9),
    )
    preparer.turn_to(Section.READY)
    assert problems(preparer)[0].startswith("Forum: no host. ")
    preparer.hands.click("fixButton")
    assert (preparer.page.section, has_focus(preparer, "hostLine")) == (Section.FORUM, True)
    fix(preparer, "Forum: no start time")
    assert has_focus(preparer, "startLine")
    fix(preparer, "Agenda: item 1 too short")
    assert has_focus(preparer, "planView")
    assert preparer.hands.find(QTableView, "planView").currentIndex().row() == 0
    fix(preparer, "People: the same name twice")
    assert preparer.page.section is Section.PEOPLE
    fix(preparer, "Polls: a poll without options")
    assert has_focus(preparer, "draftOptionsEdit")
    fix(preparer, "Projector: not seen yet")
    assert has_focus(preparer, "showPictureButton")


def test_an_empty_agenda_leads_to_where_items_are_typed(preparer: Preparer, room: Room) -> None:
    room.do(*(RemoveItem(item.id) for item in room.forum.agenda))
    fix(preparer, "Agenda: no items")
    assert has_focus(preparer, "newItemLine")


def test_ready(preparer: Preparer, room: Room) -> None:
    room.do(DescribeForum(host="City hall", place="Hall 1", start="10:00"))
    preparer.turn_to(Section.PROJECTOR)
    preparer.hands.click("showPictureButton")
    preparer.hands.click("hidePictureButton")
    preparer.turn_to(Section.READY)
    left = problems(preparer)
    assert all("on battery" in problem or "disk" in problem for problem in left)
    if not left:
        assert preparer.hands.text("readyWell") == "Ready."
        assert preparer.hands.find(QWidget, "problemsView").isHidden()
    rehearse = preparer.hands.find(QToolButton, "rehearseFirstButton")
    assert rehearse.defaultAction() is preparer.hands.window.actions_[Deed.REHEARSE]
    preparer.hands.click("goToRunButton")
    assert preparer.hands.window.page is not None
    assert preparer.hands.window.page.isVisible()


def test_enter_in_the_list_goes_into_the_section(preparer: Preparer) -> None:
    view = preparer.hands.find(QListView, "sectionsView")
    for section, name in (
        (Section.FORUM, "forumTitleLine"),
        (Section.AGENDA, "newItemLine"),
        (Section.POLLS, "draftQuestionLine"),
        (Section.SURVEYS, "surveyTitleLine"),
        (Section.PROJECTOR, "showPictureButton"),
        (Section.READY, "problemsView"),
    ):
        preparer.turn_to(section)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert has_focus(preparer, name), name
