"""The speaker queue by real keys: suggestions, guests, kinds, moves, gists of those who spoke."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.domain.attendance import CheckIn
from civicforum.domain.kinds import SpeechKind, Standing
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn
from civicforum.ui.language import speak
from civicforum.ui.run.page import RunPage
from tests.support.room import Room
from tests.ui.driver import ALT, SHIFT, Facilitator


@pytest.fixture
def floor(facilitator: Facilitator, room: Room) -> Facilitator:
    """Q&A runs; no. 4 is here too."""
    room.do(CheckIn("#4"), OpenSitting(), StartItem("floor"))
    facilitator.settle()
    return facilitator


def waiting(room: Room) -> list[str]:
    return [request.person for request in room.forum.requests]


def test_several_who_fit_are_chosen_by_arrow_keys(floor: Facilitator, room: Room) -> None:
    floor.type("addLine", "ㄱㅎ")
    line, view = floor.find(QLineEdit, "addLine"), floor.find(QListView, "suggestView")
    assert floor.rows("suggestView") == ["No. 1, 김하늘, 주민", "No. 4, 김하나"]
    assert not view.currentIndex().isValid()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "No. 1 김하늘 · No. 4 김하나" in floor.message("queueNotice")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(line, key)
    assert line.hasFocus()
    assert line.accessibleDescription() == "No. 4, 김하나"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert waiting(room) == ["hana"]
    assert (line.text(), view.isHidden()) == ("", True)


def test_a_click_takes_a_suggestion(floor: Facilitator, room: Room) -> None:
    floor.type("addLine", "김")
    view = floor.find(QListView, "suggestView")
    floor.wait_for(view)
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert waiting(room) == ["hana"]


def test_one_who_fits_is_chosen_already(floor: Facilitator) -> None:
    floor.type("addLine", "Ann")
    assert floor.rows("suggestView") == ["No. 3, Ann Lee", "Add “Ann” as guest"]
    assert floor.find(QListView, "suggestView").currentIndex().row() == 0


def test_suggestions_follow_what_is_composed(floor: Facilitator, room: Room) -> None:
    line = floor.find(QLineEdit, "addLine")
    line.setFocus()
    QApplication.sendEvent(line, QInputMethodEvent("김하", []))
    assert floor.rows("suggestView")[:2] == ["No. 1, 김하늘, 주민", "No. 4, 김하나"]
    QApplication.sendEvent(line, QInputMethodEvent("김하늘", []))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert waiting(room) == []
    commit = QInputMethodEvent()
    commit.setCommitString("김하늘")
    QApplication.sendEvent(line, commit)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert waiting(room) == ["haneul"]


def test_somebody_whom_nobody_knows_is_a_guest_with_one_enter_more(
    floor: Facilitator, room: Room
) -> None:
    floor.ask("홍길동")
    assert floor.message("queueNotice") == "Nobody on the roster fits “홍길동”"
    assert floor.text("guestButton") == "Add “홍길동” as guest"
    assert waiting(room) == []
    QTest.keyClick(floor.find(QLineEdit, "addLine"), Qt.Key.Key_Return)
    guest = room.forum.person_of("#18")
    assert (guest.standing, guest.walk_in) == (Standing.GUEST, True)
    assert waiting(room) == [guest.id]
    assert room.desk.roll.name(guest) == "홍길동"
    assert floor.find(QLineEdit, "addLine").text() == ""


def test_a_guest_by_the_button(floor: Facilitator, room: Room) -> None:
    button = floor.find(QWidget, "guestButton")
    for known in ("", "17", "99", "ㄱ", "Ann"):
        floor.type("addLine", known)
        assert button.isHidden()
    floor.type("addLine", "Kim")
    floor.find(QWidget, "queueView").setFocus()
    assert button.isVisible()
    floor.add_guest("> Kim")
    guest = room.forum.person_of("#18")
    assert (guest.standing, room.desk.roll.name(guest)) == (Standing.GUEST, "Kim")
    assert [request.kind for request in room.forum.requests] == [SpeechKind.REPLY]
    line = floor.find(QLineEdit, "addLine")
    assert (line.text(), line.hasFocus(), button.isHidden()) == ("", True, True)


def test_a_guest_is_one_step_for_undo(floor: Facilitator, room: Room) -> None:
    people = len(room.forum.people)
    steps = room.desk.log[-1].step
    floor.add_guest("Kim")
    assert room.desk.log[-1].step == steps + 1
    floor.undo()
    assert (waiting(room), len(room.forum.people)) == ([], people)
    floor.settle()
    floor.redo()
    assert waiting(room) == [room.forum.person_of("#18").id]


@pytest.mark.parametrize("add", [Facilitator.add_guest, Facilitator.ask_as_guest])
def test_where_the_floor_is_refused_nobody_is_welcomed(
    facilitator: Facilitator, room: Room, add: Callable[[Facilitator, str], None]
) -> None:
    """Before the sitting is open nobody may ask for the floor; the name stays where it was."""
    add(facilitator, "Kim")
    assert facilitator.message("queueNotice")
    assert len(room.forum.people) == 5
    assert facilitator.find(QLineEdit, "addLine").text() == "Kim"


def test_a_number_that_nobody_has_is_refused(floor: Facilitator, room: Room) -> None:
    floor.ask("99")
    floor.ask("99")
    assert floor.message("queueNotice") == "Nobody on the roster fits “99”"
    assert len(room.forum.people) == 5


def test_kinds_by_the_combo_and_by_a_sign(floor: Facilitator, room: Room) -> None:
    floor.ask("1")
    floor.ask("2", kind=SpeechKind.REPLY)
    floor.ask("!Ann")
    assert [request.kind for request in room.forum.requests] == [
        SpeechKind.POINT_OF_ORDER,
        SpeechKind.STATEMENT,
        SpeechKind.REPLY,
    ]
    assert floor.find(QComboBox, "kindCombo").currentData() == SpeechKind.STATEMENT
    assert floor.queue[0].startswith("1. Ann Lee, point of order")


def test_moves_by_keys_keep_who_is_chosen(floor: Facilitator, room: Room) -> None:
    for number in (1, 2, 3):
        floor.ask(str(number))
    floor.settle()
    floor.move_speaker(3, steps=-2)
    assert waiting(room) == ["ann", "haneul", "seojun"]
    floor.settle()
    view = floor.find(QListView, "queueView")
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_Up, ALT | SHIFT)
    floor.move_speaker(1, steps=5)
    assert waiting(room) == ["haneul", "seojun", "ann"]
    floor.settle()
    assert view.currentIndex().row() == 2
    floor.click("upButton")
    floor.settle()
    assert waiting(room) == ["haneul", "ann", "seojun"]
    floor.click("downButton")
    assert waiting(room) == ["haneul", "seojun", "ann"]


def test_dragging_moves_too(floor: Facilitator, room: Room) -> None:
    for number in (1, 2, 3):
        floor.ask(str(number))
    floor.settle()
    view = floor.find(QListView, "queueView")
    model, root = view.model(), QModelIndex()
    flags = model.flags(model.index(0, 0))
    assert flags & Qt.ItemFlag.ItemIsDragEnabled
    assert not flags & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(root) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.supportedDropActions() == Qt.DropAction.MoveAction
    model.moveRow(root, 0, root, 1)
    assert waiting(room) == ["haneul", "seojun", "ann"]
    model.moveRow(root, 0, root, 3)
    assert waiting(room) == ["seojun", "ann", "haneul"]
    floor.settle()
    model.moveRow(root, 2, root, 1)
    assert waiting(room) == ["seojun", "haneul", "ann"]


def test_a_refused_move_is_told(floor: Facilitator) -> None:
    floor.ask("1")
    floor.ask("!2")
    floor.settle()
    floor.move_speaker(2, steps=-1)
    assert floor.message("queueNotice")


def test_del_takes_out_one_after_the_other(floor: Facilitator, room: Room) -> None:
    for number in (1, 2, 3):
        floor.ask(str(number))
    floor.settle()
    floor.choose_speaker(2)
    view = floor.find(QListView, "queueView")
    view.setFocus()
    for left in (["haneul", "ann"], ["haneul"], []):
        QTest.keyClick(view, Qt.Key.Key_Delete)
        floor.settle()
        assert waiting(room) == left
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert floor.message("queueNotice")


def test_another_list_with_the_same_key_has_it_for_itself(floor: Facilitator, room: Room) -> None:
    floor.ask("1")
    floor.settle()
    floor.choose_speaker(1)
    other = floor.find(QListView, "agendaView")
    other.addAction(floor.find(QToolButton, "removeButton").defaultAction())
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Delete)
    assert waiting(room) == ["haneul"]


def test_who_was_called_is_not_chosen_any_more(floor: Facilitator) -> None:
    for number in (1, 2, 3):
        floor.ask(str(number))
    floor.settle()
    floor.choose_speaker(2)
    floor.give_the_floor()
    floor.settle()
    assert not floor.find(QListView, "queueView").currentIndex().isValid()


def test_gists_of_earlier_speeches_are_caught_up(floor: Facilitator, room: Room) -> None:
    assert floor.find(QWidget, "spokenButton").isHidden()
    for number in (1, 2, 3):
        room.do(RequestTurn(f"#{number}"), CallSpeaker(turn=f"t{number}"))
        room.after(1)
    room.do(FinishTurn())
    floor.settle()
    assert floor.text("spokenButton") == "Spoke 3 · 3 without gist"
    floor.type_earlier_gist(2, "Lamps until nine")
    assert room.forum.turn_of("t2").gist == "Lamps until nine"
    assert floor.spoken == [
        "Ann Lee, 01:00, no gist yet",
        "박서준, 01:00, Lamps until nine",
        "김하늘, 01:00, no gist yet",
    ]
    view, line = floor.find(QListView, "spokenView"), floor.find(QLineEdit, "earlierGistLine")
    assert view.currentIndex().row() == 2
    floor.type("earlierGistLine", "Buses")
    floor.click("earlierGistButton")
    assert room.forum.turn_of("t1").gist == "Buses"
    floor.settle()
    assert view.currentIndex().row() == 0
    floor.type_earlier_gist(1, "Parks")
    assert floor.text("spokenButton") == "Spoke 3"
    assert (view.currentIndex().row(), line.text()) == (0, "Parks")
    floor.enter("earlierGistLine", "Parks")
    assert floor.message("queueNotice")


def test_a_speech_that_was_found_on_another_item(floor: Facilitator, room: Room) -> None:
    room.do(RequestTurn("#1"), CallSpeaker(turn="t1"), FinishTurn())
    room.do(RequestTurn("#2"), CallSpeaker(turn="t2"), FinishTurn(), StartItem("vote"))
    floor.settle()
    assert floor.spoken == []
    floor.show_tab("pollTab")
    page = floor.find(RunPage, "RunPage")
    page.show_spot("speech:t1")
    assert floor.text("spokenButton") == "Q&A · Spoke 2 · 2 without gist"
    line = floor.find(QLineEdit, "earlierGistLine")
    assert line.hasFocus()
    floor.enter("earlierGistLine", "Lamps")
    assert room.forum.turn_of("t1").gist == "Lamps"
    room.do(StartItem("opening"), RequestTurn("#1"), CallSpeaker(turn="t3"))
    floor.settle()
    assert floor.spoken == []
    page.show_spot("speech:t3")
    assert floor.find(QLineEdit, "gistLine").hasFocus()


def test_a_gist_that_is_being_typed_is_kept(floor: Facilitator, room: Room, qtbot: QtBot) -> None:
    for number in (1, 2):
        room.do(RequestTurn(f"#{number}"), CallSpeaker(turn=f"t{number}"))
    room.do(FinishTurn())
    floor.settle()
    floor.click("spokenButton")
    view, line = floor.find(QListView, "spokenView"), floor.find(QLineEdit, "earlierGistLine")
    assert not line.isEnabled()
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    view.activated.emit(view.currentIndex())
    assert line.hasFocus()
    floor.type("earlierGistLine", "half")
    room.do(RequestTurn("#3"), CallSpeaker(turn="t3"), FinishTurn())
    floor.settle()
    assert line.text() == "half"
    view.setCurrentIndex(view.model().index(2, 0))
    assert line.text() == ""
    view.setCurrentIndex(view.model().index(1, 0))
    assert line.text() == "half"
    speak("ko")
    qtbot.waitUntil(lambda: floor.text("earlierGistButton") == "요지 저장")
    assert line.text() == "half"
    floor.click("spokenButton")
    assert floor.find(QWidget, "spokenBox").isHidden()
    assert floor.find(QWidget, "queueView").isVisible()


def test_the_hint_who_was_heard(floor: Facilitator, room: Room, qtbot: QtBot) -> None:
    hint = floor.find(QLabel, "fairnessLabel")
    assert hint.text() == ""
    room.do(RequestTurn("#1"), CallSpeaker())
    floor.settle()
    assert hint.text() == "1 of 4 present have spoken"
    floor.show_tab("pollTab")
    room.do(RequestTurn("#2"), CallSpeaker())
    floor.settle()
    floor.show_tab("queueTab")
    assert hint.text() == hint.toolTip() == "2 of 4 present have spoken"
    speak("ko")
    qtbot.waitUntil(lambda: hint.text() == "출석 4명 중 2명 발언")


def test_suggestions_stand_where_the_queue_is_while_the_line_has_the_focus(
    floor: Facilitator,
) -> None:
    floor.ask("1")
    floor.settle()
    queue, view = floor.find(QWidget, "queueView"), floor.find(QWidget, "suggestView")
    floor.type("addLine", "Ann")
    assert (queue.isVisible(), view.isVisible()) == (False, True)
    floor.find(QWidget, "nextButton").setFocus()
    assert (queue.isVisible(), view.isVisible()) == (True, False)
    floor.find(QWidget, "addLine").setFocus()
    assert (queue.isVisible(), view.isVisible()) == (False, True)
