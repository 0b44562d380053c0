from civicforum.domain.questions import AnswerQuestion, ParkQuestion, QuestionParked
from civicforum.domain.undo import Undo
from tests.support.room import MINUTE, NINE, Room, refused

PHONE = "participant"


def test_a_question_waits_for_its_answer(room: Room) -> None:
    room.with_people(1).in_session()
    room.do(ParkQuestion("언제 시작합니까?", author="#1", question="q"))
    question = room.do(ParkQuestion("어디입니까?")).question_of("q")
    assert (question.number, question.answer, question.answered) == (1, "", None)
    assert (question.author, question.item) == (room.forum.person_of("#1").id, "floor")
    assert room.forum.questions[1].number == 2


def test_a_former_answer_is_kept(room: Room) -> None:
    room.do(ParkQuestion("언제?", question="q"))
    answered = room.after(1).do(AnswerQuestion("q", "내년")).question_of("q")
    assert (answered.answer, answered.answered, answered.earlier) == ("내년", NINE + MINUTE, ())
    again = room.after(1).do(AnswerQuestion("q", "후년")).question_of("q")
    assert (again.answer, again.earlier) == ("후년", ((NINE + 2 * MINUTE, "내년"),))


def test_what_questions_refuse(room: Room) -> None:
    room.do(ParkQuestion("언제?", question="q"), AnswerQuestion("q", "내년"))
    for command, code in (
        (ParkQuestion("둘째", question="q"), "identifier-taken"),
        (ParkQuestion(""), "text-empty"),
        (ParkQuestion("글", author="#9"), "no-such-person"),
        (ParkQuestion("글", item="?"), "no-such-item"),
        (AnswerQuestion("?", "답"), "no-such-question"),
        (AnswerQuestion("q", " "), "text-empty"),
        (AnswerQuestion("q", "내년"), "nothing-changed"),
    ):
        with refused(code):
            room.do(command)


def test_facts_that_do_not_fit(room: Room) -> None:
    forum = room.do(ParkQuestion("언제?", question="q"))
    for fact, code in (
        (QuestionParked("q", 2, "글", "", ""), "identifier-taken"),
        (QuestionParked("p", 2, "글", "?", ""), "no-such-person"),
        (QuestionParked("p", 2, "글", "", "?"), "no-such-item"),
    ):
        with refused(code):
            fact.apply(forum, NINE)


def test_undo_is_refused_when_it_was_answered_since(room: Room) -> None:
    room.do(ParkQuestion("언제?", question="q"))
    room.desk.do(AnswerQuestion("q", "내년"), initiator=PHONE)
    with refused("undo-needed-later"):
        room.do(Undo())
