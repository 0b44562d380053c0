"""The minutes as rows: what stands now, what was typed first, what became of it."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.actions import ChangeAction, CompleteAction, RecordAction
from civicforum.domain.agenda import AddItem, ChangeItem
from civicforum.domain.cards import AddCard, CorrectCard
from civicforum.domain.decisions import RecordDecision, RewordDecision, WithdrawDecision
from civicforum.domain.people import CorrectName, EraseName
from civicforum.domain.questions import AnswerQuestion, ParkQuestion
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import DescribeForum
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from civicforum.domain.undo import Undo
from civicforum.screens.edit import EditScreen, Sheet, edit_screen, part_screen
from civicforum.screens.log import Journal
from civicforum.screens.wordings import Part
from tests.support.room import Room


def screen(room: Room, words: Words, part: Part, chosen: str = "") -> EditScreen:
    desk = room.desk
    journal = Journal(desk.log, desk.retracted)
    shown = part_screen(desk.forum, desk.roll, journal, part=part, words=words)
    return edit_screen(desk.forum, desk.roll, shown, chosen=chosen, words=words)


def sheet(room: Room, words: Words, key: str) -> Sheet:
    found = screen(room, words, Part(key.partition(":")[0]), key).sheet
    assert found is not None
    return found


def rows(room: Room, words: Words, part: Part) -> list[str]:
    return [row.spoken for row in screen(room, words, part).rows]


def test_the_outline_counts(room: Room, words: Words) -> None:
    assert [row.spoken for row in screen(room, words, Part.GISTS).outline] == [
        *("Head of the forum, 5", "Items, 3", "Speeches, 0", "Cards, 0", "Decisions, 0"),
        *("Actions, 0", "Questions, 0", "Names, 5"),
    ]
    room.in_session(AddItem("Talk", item="talk")).do(RequestTurn("#1"), CallSpeaker())
    assert screen(room, words, Part.GISTS).outline[2].detail == "1"


def test_the_head_of_the_forum(room: Room, words: Words) -> None:
    room.after(1).do(DescribeForum(host="시청"))
    assert rows(room, words, Part.FORUM) == [
        *("Title: 주민 토론회", "Host: 시청, edited by hand", "Place: (nothing yet)"),
        *("Day: 2018-11-10", "Start: (nothing yet)"),
    ]
    found = sheet(room, words, "forum:host")
    assert (found.label, found.is_long, found.is_edited, found.can_revert) == (
        "Host",
        False,
        True,
        True,
    )
    assert found.history == (
        "As typed at 09:00:00: (nothing)",
        "Changed at 09:01:00: 시청",
    )


def test_a_speech_with_its_gists(room: Room, words: Words) -> None:
    room.in_session(AddItem("Talk", item="talk"))
    room.do(RequestTurn("#1"), CallSpeaker(turn="t1"))
    assert rows(room, words, Part.GISTS) == ["09:00, 김하늘: (nothing yet)"]
    assert sheet(room, words, "gists:t1").history == ()
    room.after(1).do(WriteGist("First."), FinishTurn())
    room.after(1).do(WriteGist("Second.", turn="t1"))
    assert rows(room, words, Part.GISTS) == ["09:00, 김하늘: Second., edited by hand"]
    assert sheet(room, words, "gists:t1").history == (
        "As typed at 09:01:00: First.",
        "Changed at 09:02:00: Second.",
    )


def test_what_was_undone_was_never_a_wording(room: Room, words: Words) -> None:
    room.do(AddCard("one", card="c1"), CorrectCard("c1", "two"), Undo())
    found = sheet(room, words, "cards:c1")
    assert (found.piece.text, found.is_edited, found.can_revert) == ("one", False, False)
    assert (found.label, found.is_long) == ("Text", True)


def test_another_day_is_told(room: Room, words: Words) -> None:
    room.after(24 * 60).do(AddCard("a\nb", card="c1"))
    assert rows(room, words, Part.CARDS) == ["1, a b"]
    assert sheet(room, words, "cards:c1").history == ("As typed at 2018-11-11 09:00:00: a\nb",)


def test_items_by_their_titles_only(room: Room, words: Words) -> None:
    room.do(ChangeItem("floor", minutes=30))
    assert not sheet(room, words, "items:floor").is_edited
    room.do(ChangeItem("floor", title="Floor"))
    found = sheet(room, words, "items:floor")
    assert (found.label, found.piece.lead, found.can_revert) == ("Title", "2", True)


def test_a_decision_withdrawn_is_not_written_again(room: Room, words: Words) -> None:
    room.do(RecordDecision("A", decision="d1"), RewordDecision("d1", "B"))
    assert sheet(room, words, "decisions:d1").can_revert
    room.do(WithdrawDecision("d1", "no quorum"))
    found = sheet(room, words, "decisions:d1")
    assert found.piece.withdrawn == "Withdrawn at 09:00. Reason: no quorum"
    assert not found.can_revert
    assert rows(room, words, Part.DECISIONS) == ["1, B, withdrawn"]


@pytest.mark.parametrize(
    ("owner", "shown"),
    [("#1", "김하늘"), ("#17", "#17"), ("", "교통과")],
    ids=["name", "no", "words"],
)
def test_actions_with_owner_and_day(room: Room, words: Words, owner: str, shown: str) -> None:
    room.do(RecordAction("Do", owner=owner, owner_words="" if owner else "교통과", action="a1"))
    found = sheet(room, words, "actions:a1").piece
    assert (found.owner, found.due, found.is_done) == (shown, "", False)
    room.do(ChangeAction("a1", due="2018-12-01"), CompleteAction("a1"))
    changed = sheet(room, words, "actions:a1")
    assert (changed.piece.due, changed.piece.is_done) == ("2018-12-01", True)
    assert changed.can_revert
    assert changed.history[1].endswith("2018-12-01")


def test_questions_with_their_answers(room: Room, words: Words) -> None:
    room.do(ParkQuestion("When?", question="q1"))
    assert rows(room, words, Part.QUESTIONS) == ["1, When?: (nothing yet)"]
    room.do(AnswerQuestion("q1", "Soon."))
    found = sheet(room, words, "questions:q1")
    assert (found.label, found.piece.heading, found.piece.text) == ("Answer", "When?", "Soon.")


def test_names_with_earlier_ones_until_they_are_erased(room: Room, words: Words) -> None:
    room.do(CorrectName("haneul", "김하눌"))
    found = sheet(room, words, "names:haneul")
    assert (found.label, found.piece.lead, len(found.history)) == ("Name", "No. 1", 2)
    room.do(EraseName("haneul"))
    assert sheet(room, words, "names:haneul").history == ("As typed at 09:00:00: (nothing)",)


def test_a_new_one_is_blank(room: Room, words: Words) -> None:
    action, decision = sheet(room, words, "actions:"), sheet(room, words, "decisions:")
    assert (action.piece.heading, action.piece.owner, action.piece.due) == ("New action", "", "")
    assert (decision.piece.heading, decision.piece.owner) == ("New decision", None)
    assert screen(room, words, Part.CARDS, "cards:").sheet is None
    assert screen(room, words, Part.ACTIONS, "actions:gone").sheet is None
