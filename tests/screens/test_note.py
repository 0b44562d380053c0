import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.base.words import words_for
from civicforum.domain.actions import RecordAction
from civicforum.domain.cards import AddCard
from civicforum.domain.command import Command
from civicforum.domain.decisions import RecordDecision
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import AddPoll
from civicforum.domain.questions import AnswerQuestion, ParkQuestion
from civicforum.screens.note import decision_on, note_kinds, order_from_note
from tests.support.room import NINE, Room, refused


def order(room: Room, text: str) -> Command:
    return order_from_note(text, room.forum, room.desk.roll, now=NINE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/결정 조명은 9시까지", RecordDecision("조명은 9시까지")),
        (" /decision lights until 9", RecordDecision("lights until 9")),
        ("/Decision lights", RecordDecision("lights")),
        ("/의견 가로등을 늘려 주세요", AddCard("가로등을 늘려 주세요")),
        ("/opinion more lamps", AddCard("more lamps")),
        ("/보류 예산은 얼마입니까?", ParkQuestion("예산은 얼마입니까?")),
        ("/later how much?", ParkQuestion("how much?")),
        ("/parking how much?", ParkQuestion("how much?")),
        ("/결정", RecordDecision("")),
        ("/할일", RecordAction("")),
        ("/할일 자료를 올림", RecordAction("자료를 올림")),
        ("/action\t12/3  publish", RecordAction("publish", due="2018-12-03")),
    ],
)
def test_the_first_word_says_what_becomes_of_it(room: Room, text: str, expected: Command) -> None:
    assert order(room, text) == expected


def test_a_decision_may_rest_on_a_poll(room: Room) -> None:
    room.do(AddPoll("조명?", poll="lamps"), AddPoll("예산?", poll="money"))
    assert order(room, "/결정 @투표2 예산을 늘림") == RecordDecision("예산을 늘림", poll="money")
    assert order(room, "/decision @POLL1 on") == RecordDecision("on", poll="lamps")
    assert order(room, "/결정 @투표1") == RecordDecision("", poll="lamps")
    assert order(room, "/결정 @투표함을 늘림") == RecordDecision("@투표함을 늘림")
    with refused("no-such-poll"):
        order(room, "/결정 @투표3 예산을 늘림")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_what_begins_a_decision_on_a_poll_is_understood(room: Room, language: str) -> None:
    poll = room.do(AddPoll("조명?", poll="lamps")).polls[0]
    text = decision_on(poll, words=words_for(language)) + "9시까지"
    assert order(room, text) == RecordDecision("9시까지", poll="lamps")


def test_what_was_said_may_have_an_author(room: Room) -> None:
    assert order(room, "/보류 @2 얼마?") == ParkQuestion("얼마?", author="seojun")
    assert order(room, "/의견 @서준 가로등을 늘림") == AddCard("가로등을 늘림", author="seojun")
    assert order(room, "/의견 @교통과 답을 기다림") == AddCard("@교통과 답을 기다림")
    assert order(room, "/의견 @ 가로등") == AddCard("@ 가로등")
    with refused("no-such-person"):
        order(room, "/보류 @99 얼마?")


def test_a_question_is_answered_by_its_number(room: Room) -> None:
    room.do(ParkQuestion("얼마?", question="cost"), ParkQuestion("언제?", question="when"))
    assert order(room, "/답변 2 내년 봄") == AnswerQuestion("when", "내년 봄")
    assert order(room, "/answer 1") == AnswerQuestion("cost", "")
    with refused("no-such-question"):
        order(room, "/답변 3 내년")
    with refused("answer-number"):
        order(room, "/답변 ² 내년")


def test_questions_that_wait_can_be_chosen(room: Room) -> None:
    room.do(ParkQuestion("얼마?", question="cost"), ParkQuestion("언제?", question="when"))
    forum = room.do(AnswerQuestion("cost", "10억 원"))
    assert note_kinds(forum, words=words_for("en"))[3:] == (
        ("/later", "Question for later"),
        ("/answer 2", "Answer to no. 2: 언제?"),
    )


@pytest.mark.parametrize("text", ["", "결정 9시", "/fly", "//decision x", "/발언 내용"])
def test_a_note_without_a_known_word_is_refused(room: Room, text: str) -> None:
    with refused("note-unknown"):
        order(room, text)


@pytest.mark.parametrize("who", ["박서준", "서준", "ㅂㅅㅈ", "#2", "2"])
def test_who_does_it_is_found_on_the_roster(room: Room, who: str) -> None:
    expected = RecordAction("자료를 올림", owner="seojun", due="2018-12-03")
    assert order(room, f"/할일 @{who} 12월 3일까지 자료를 올림") == expected
    assert order(room, f"/할일 12/3까지 @{who} 자료를 올림") == expected


def test_who_does_it_may_be_a_role(room: Room) -> None:
    room.do(AddPerson("정다운", role="간사", person="secretary"))
    assert order(room, "/할일 @간사 공고") == RecordAction("공고", owner="secretary")


def test_a_department_stays_a_word(room: Room) -> None:
    expected = RecordAction("노선도를 올림", owner_words="교통과", due="2018-11-11")
    assert order(room, "/할일 @교통과 내일까지 노선도를 올림") == expected


def test_only_the_first_day_is_the_due_day(room: Room) -> None:
    expected = RecordAction("12/5 회의 준비", owner="ann", due="2018-12-03")
    assert order(room, "/action 12/3 @ann 12/5 회의 준비") == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("/할일 @김하 자료", "person-ambiguous"),
        ("/할일 @99 자료", "no-such-person"),
        ("/할일 @#99 자료", "no-such-person"),
        ("/할일 @ann 2/30 자료", "day-wrong"),
        ("/할일 2/30 @ann 자료", "day-wrong"),
    ],
)
def test_what_actions_refuse(room: Room, text: str, code: str) -> None:
    with refused(code):
        order(room, text)


def test_an_at_sign_alone_is_text(room: Room) -> None:
    assert order(room, "/할일 @ 자료") == RecordAction("@ 자료")
    assert order(room, "/할일 @") == RecordAction("@")


@given(st.text())
def test_whatever_is_typed_is_an_order_or_refused(text: str) -> None:
    room = Room().with_people(2)
    for word in ("", "/할일 ", "/할일 @", "/보류 "):
        try:
            command = order(room, word + text)
        except Refused:
            continue
        assert isinstance(command, Command)
