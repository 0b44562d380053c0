"""Queue, door, agenda, quick notes, times: what is typed and what is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from civicforum.domain.agenda import ChangeItem
from civicforum.domain.cards import AddCard
from civicforum.domain.kinds import Mode
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.ui.deeds import Deed
from civicforum.ui.widgets.notice import STAY
from tests.support.room import Room
from tests.ui.driver import CONTROL, Facilitator


@pytest.fixture
def floor(facilitator: Facilitator, room: Room) -> Facilitator:
    """Q&A runs."""
    room.do(OpenSitting(), StartItem("floor"))
    facilitator.settle()
    return facilitator


@pytest.mark.parametrize("who", ["1", "#1", "김하늘", "ㄱㅎㄴㄹ", "하늘"])
def test_add_speakers(floor: Facilitator, room: Room, who: str) -> None:
    floor.ask(who)
    if who == "ㄱㅎㄴㄹ":
        assert floor.message("queueNotice") == "Nobody on the roster fits “ㄱㅎㄴㄹ”"
        assert floor.find(QLineEdit, "addLine").text() == who
    else:
        assert [request.person for request in room.forum.requests] == ["haneul"]
        assert floor.find(QLineEdit, "addLine").text() == ""


def test_several_fit(floor: Facilitator, room: Room) -> None:
    floor.ask("ㄱㅎ")
    assert "No. 1 김하늘 · No. 4 김하나" in floor.message("queueNotice")
    assert room.forum.requests == ()
    floor.ask("")
    assert floor.message("queueNotice") == "Type a name or a number first"


def test_who_is_absent_is_refused(floor: Facilitator, room: Room) -> None:
    floor.ask("17")
    assert floor.message("queueNotice")
    assert room.forum.requests == ()


def test_the_chosen_one_is_called_or_removed(floor: Facilitator, room: Room) -> None:
    for who in ("1", "2", "3"):
        floor.ask(who)
    floor.settle()
    floor.choose_speaker(2)
    floor.give_the_floor()
    assert room.forum.turn is not None
    assert room.forum.turn.person == "seojun"
    floor.settle()
    floor.choose_speaker(1)
    floor.remove_speaker()
    floor.settle()
    assert [row.partition(",")[0] for row in floor.queue] == ["1. Ann Lee"]
    floor.end_speech()
    floor.settle()
    assert floor.speaker == "Nobody has the floor"


def test_nobody_chosen_means_the_first(floor: Facilitator, room: Room) -> None:
    floor.give_the_floor()
    assert floor.message("queueNotice")
    floor.ask("3")
    floor.give_the_floor()
    assert room.forum.turn is not None


def test_the_door(facilitator: Facilitator, room: Room) -> None:
    facilitator.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert facilitator.find(QWidget, "checkInLine").hasFocus()
    facilitator.check_in(17)
    facilitator.settle()
    assert facilitator.heads == "4 of 5 present"
    facilitator.check_in(17)
    assert facilitator.message("checkInNotice")
    facilitator.check_in(99)
    assert facilitator.message("checkInNotice") == "Nobody on the roster fits “99”"
    assert facilitator.find(QLineEdit, "checkInLine").text() == "99"


def test_leaving_and_coming_back(facilitator: Facilitator) -> None:
    facilitator.see_off(2)
    facilitator.settle()
    assert facilitator.heads == "2 of 5 present"
    facilitator.see_off(2)
    assert facilitator.message("checkInNotice")
    facilitator.check_in(2)
    facilitator.settle()
    assert facilitator.heads == "3 of 5 present"
    facilitator.see_off("")
    assert facilitator.find(QWidget, "checkInLine").hasFocus()
    assert facilitator.message("checkInNotice") == "Type a name or a number first"


def test_enter_on_an_item_turns_to_it(floor: Facilitator, room: Room) -> None:
    view = floor.find(QListView, "agendaView")
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert room.forum.item == "vote"
    floor.settle()
    assert floor.agenda[2] == "3. Vote, running, 10 min, until 09:10"
    view.activated.emit(view.model().index(2, 0))
    assert floor.message("nextNotice")


def test_quick_notes(floor: Facilitator, room: Room) -> None:
    floor.note("/결정 조명은 9시까지")
    assert room.forum.decisions[0].text == "조명은 9시까지"
    assert floor.find(QLineEdit, "quickNoteLine").text() == ""
    floor.note("/nonsense")
    assert floor.message("quickNoteNotice")
    floor.note("/opinion ")
    assert len(room.forum.cards) == 0
    floor.settle()
    assert floor.log[0].endswith("조명은 9시까지")
    floor.note("/할일 @없는사람 12/3까지 노선도를 올림")
    action = room.forum.actions[0]
    assert (action.text, action.owner_words, action.due[4:]) == (
        "노선도를 올림",
        "없는사람",
        "-12-03",
    )
    floor.note("/보류 예산은?")
    assert room.forum.questions[0].text == "예산은?"
    floor.note("/할일 2/30 자료")
    assert floor.find(QLineEdit, "quickNoteLine").text() == "/할일 2/30 자료"
    assert "2/30" in floor.message("quickNoteNotice")


def test_minutes_more_and_less(floor: Facilitator, room: Room) -> None:
    floor.extend()
    floor.extend()
    floor.shorten()
    floor.settle()
    assert floor.timer == "21:00"


def test_a_recess(floor: Facilitator) -> None:
    floor.recess()
    floor.settle()
    assert floor.badge == "RECESS since 09:00"
    assert floor.text("recessButton") == "End recess"
    assert floor.next_label == "Next: end the recess"
    floor.recess()
    floor.settle()
    assert floor.badge == "LIVE"


def test_gist_of_another_speaker(floor: Facilitator) -> None:
    line = floor.find(QLineEdit, "gistLine")
    assert not line.isEnabled()
    floor.ask("1")
    floor.ask("2")
    floor.press_next()
    floor.settle()
    floor.key(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert line.hasFocus()
    floor.type("gistLine", "half typed")
    floor.extend()
    floor.settle()
    assert line.text() == "half typed"
    floor.press_next()
    floor.settle()
    assert line.text() == ""


def test_the_light_changes_shape_and_word(floor: Facilitator, room: Room, qtbot: QtBot) -> None:
    floor.ask("1")
    floor.press_next()
    floor.settle()
    calm = floor.find(QLabel, "speakerLight").pixmap().cacheKey()
    room.after(2.5)
    qtbot.waitUntil(lambda: "over" in floor.text("speakerTime"), timeout=2000)
    assert floor.find(QLabel, "speakerLight").pixmap().cacheKey() != calm


def test_ctrl_z_in_a_line_undoes_text_first(floor: Facilitator, room: Room) -> None:
    floor.ask("1")
    line = floor.find(QLineEdit, "addLine")
    floor.type("addLine", "Ann")
    floor.undo()
    assert line.text() == ""
    assert len(room.forum.requests) == 1
    floor.undo()
    assert room.forum.requests == ()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.hasFocus()


def test_a_notice_of_something_done_passes(floor: Facilitator, qtbot: QtBot) -> None:
    assert STAY == 6_000
    floor.undo()
    assert floor.toast.startswith("Undone: ")
    assert floor.find(QLabel, "forumTitle").isHidden()
    qtbot.waitUntil(lambda: floor.toast == "", timeout=STAY + 2_000)
    assert not floor.find(QLabel, "forumTitle").isHidden()


def test_what_was_undone_is_offered_again(floor: Facilitator, room: Room) -> None:
    floor.undo()
    floor.settle()
    assert room.forum.item == ""
    floor.click("toastButton")
    assert room.forum.item == "floor"
    assert floor.toast.startswith("Done again: ")


def test_start_of_an_item_brings_its_tab_forward(facilitator: Facilitator, room: Room) -> None:
    room.do(OpenSitting(), StartItem("floor"))
    facilitator.press_next()
    tabs = facilitator.find(QTabWidget, "tabs")
    assert room.forum.item == "opening"
    assert tabs.currentWidget().objectName() == "queueTab"
    facilitator.press_next()
    assert tabs.currentWidget().objectName() == "pollTab"


def test_names_of_undo_and_redo_follow_on_other_pages(
    facilitator: Facilitator, room: Room, qtbot: QtBot
) -> None:
    actions = facilitator.window.actions_
    facilitator.key(Qt.Key.Key_3, CONTROL)
    room.do(AddCard("Dark corner"))
    qtbot.waitUntil(lambda: actions[Deed.UNDO].text() == "Undo: add card")
    facilitator.undo()
    qtbot.waitUntil(lambda: actions[Deed.REDO].text() == "Redo: add card")
    assert actions[Deed.REDO].isEnabled()


@pytest.mark.parametrize(
    ("mode", "tab"),
    [(Mode.CARDS, "cardsTab"), (Mode.POLL, "pollTab"), (Mode.OPEN_FLOOR, "queueTab")],
)
def test_an_item_brings_its_tab_forward(
    facilitator: Facilitator, room: Room, mode: Mode, tab: str
) -> None:
    room.do(OpenSitting(), StartItem("opening"), ChangeItem("floor", mode=mode))
    facilitator.settle()
    facilitator.show_tab("logTab")
    facilitator.press_next()
    assert facilitator.find(QTabWidget, "tabs").currentWidget().objectName() == tab
