"""What the window for papers says of polls and codes."""

from civicforum.base.words import words_for
from civicforum.domain.ballot_codes import AcceptCode, DrawCodes
from civicforum.domain.keying import KeyBallot
from civicforum.domain.kinds import Channel
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.screens.papers import codes_told, may_draw_codes, polls_to_print, question_told
from civicforum.screens.poll import poll_screen
from tests.support.room import Room

WORDS = words_for("en")
PAPER = (Channel.PAPER,)


def test_certificates_are_of_polls_with_a_result(room: Room) -> None:
    room.do(
        OpenSitting(),
        StartItem("vote"),
        AddPoll("One?", channels=PAPER, poll="a"),
        AddPoll("Two?", channels=PAPER, poll="b"),
    )
    room.do(OpenPoll("a"), KeyBallot("a", (1, 0, 0)), ClosePoll("a"), RevealResult("a"))
    every = polls_to_print(room.forum, words=WORDS, is_revealed=False)
    assert every == (("a", "Vote 1"), ("b", "Vote 2"))
    assert polls_to_print(room.forum, words=WORDS, is_revealed=True) == (("a", "Vote 1"),)
    assert [may_draw_codes(poll) for poll in room.forum.polls] == [False, True]


def test_codes_are_told_while_papers_come_in(room: Room) -> None:
    room.do(OpenSitting(), StartItem("vote"), AddPoll("One?", channels=PAPER, poll="a"))

    def told() -> tuple[str, str]:
        poll = room.forum.poll_of("a")
        screen = poll_screen(room.forum, room.desk.roll, words=WORDS)
        return codes_told(poll, words=WORDS), screen.codes

    assert told() == ("", "")
    room.do(DrawCodes("a", 3))
    assert told() == ("3 codes drawn, 0 came in", "")
    room.do(OpenPoll("a"), AcceptCode("a", room.forum.poll_of("a").drawn[1]))
    assert told() == ("3 codes drawn, 1 came in", "1 of 3 papers came in")


def test_a_long_question_is_shortened(room: Room) -> None:
    room.do(AddPoll("Why? " * 90, poll="a"), AddPoll("Why?", poll="b"))
    long, short = (question_told(poll) for poll in room.forum.polls)
    assert (len(long), long[-1], short) == (90, "…", "Why?")
