"""One click: durable first, then both windows and the undo menu follow."""

from pytestqt.qtbot import QtBot

from civicforum.desk.history import NEXT
from civicforum.domain.cards import AddCard
from civicforum.ui.actions import Deed
from tests.support.room import Room
from tests.ui.driver import Facilitator


def test_next_is_saved_and_both_windows_follow(facilitator: Facilitator, room: Room) -> None:
    assert facilitator.next_label == "Start live: open the sitting"
    assert facilitator.badge == "Not started"
    room.after(2)
    facilitator.press_next()
    assert room.desk.log[-1].command == "OpenSitting"
    assert room.desk.log[-1].initiator == NEXT
    assert facilitator.badge == "LIVE"
    assert facilitator.saved == "✓ Saved 09:02:00"
    assert facilitator.next_label == "Next: start Opening (5 min)"


def test_start_call_end(facilitator: Facilitator, room: Room) -> None:
    for _ in range(3):
        facilitator.press_next()
    assert facilitator.timer == "20:00"
    assert "Q&A" in facilitator.projector
    facilitator.ask("1")
    facilitator.ask("박서준")
    assert [row.partition(",")[0] for row in facilitator.queue] == ["1. 김하늘", "2. 박서준"]
    assert facilitator.next_label == "Next: call 김하늘"
    facilitator.press_next()
    assert facilitator.speaker == "Speaking: 김하늘 (주민)"
    assert facilitator.next_label == "Next: end speech → call 박서준"
    assert "Speaking: 김하늘" in facilitator.projector
    facilitator.type_gist("가로등을 늘려야 한다")
    assert room.forum.turn is not None
    assert room.forum.turn.gist == "가로등을 늘려야 한다"
    facilitator.press_next()
    assert "Speaking: No. 2" in facilitator.projector
    assert "박서준" not in facilitator.projector


def test_undo_names_what_it_undoes(facilitator: Facilitator, room: Room) -> None:
    facilitator.press_next()
    facilitator.press_next()
    name = facilitator.undo_label
    assert name.startswith("Undo: ")
    assert facilitator.window.actions_[Deed.UNDO].text() == name
    facilitator.undo()
    assert room.forum.item == ""
    assert facilitator.timer == "–:–"
    assert facilitator.toast.startswith("Undone: ")
    assert facilitator.window.actions_[Deed.REDO].isEnabled()
    facilitator.redo()
    assert room.forum.item == "opening"
    assert facilitator.toast.startswith("Done again: ")


def test_what_was_undone_is_done_again_however_soon_the_key_comes(
    facilitator: Facilitator, room: Room
) -> None:
    facilitator.press_next()
    actions = facilitator.window.actions_
    actions[Deed.UNDO].trigger()
    actions[Deed.REDO].trigger()
    assert room.forum.sitting is not None
    actions[Deed.BACK].trigger()
    actions[Deed.REDO].trigger()
    assert room.forum.sitting is not None


def test_back_undoes_the_last_next_only(facilitator: Facilitator, room: Room) -> None:
    facilitator.press_next_key()
    facilitator.check_in(17)
    facilitator.back()
    assert room.forum.sitting is None
    assert len(room.forum.voters_present) == 4
    facilitator.back()
    assert facilitator.message("nextNotice")


def test_a_refusal_is_told_beside_the_button(facilitator: Facilitator, room: Room) -> None:
    entries = len(room.desk.log)
    facilitator.recess()
    assert facilitator.message("nextNotice")
    assert len(room.desk.log) == entries
    facilitator.press_next()
    assert facilitator.message("nextNotice") == ""


def test_the_first_change_at_once_the_rest_within_fifty_milliseconds(
    facilitator: Facilitator, room: Room, qtbot: QtBot
) -> None:
    facilitator.settle()
    room.do(AddCard("one"), AddCard("two"), AddCard("three"))
    assert facilitator.rows("logView")[0].endswith("one")
    qtbot.waitUntil(lambda: facilitator.rows("logView")[0].endswith("three"), timeout=1000)


def test_what_others_do_is_shown_too(facilitator: Facilitator, room: Room) -> None:
    room.desk.do(AddCard("from a phone"), initiator="phone")
    assert facilitator.log[0].endswith("from a phone")


def test_the_time_runs_without_a_change(facilitator: Facilitator, room: Room, qtbot: QtBot) -> None:
    facilitator.press_next()
    facilitator.press_next()
    room.after(0.5)
    qtbot.waitUntil(lambda: facilitator.timer == "04:30", timeout=2000)
    room.after(6)
    qtbot.waitUntil(lambda: facilitator.timer == "+01:30", timeout=2000)
    assert "over the planned time" in facilitator.projector
