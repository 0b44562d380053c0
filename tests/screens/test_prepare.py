"""The list of sections: complete or not, in words."""

from civicforum.base.words import Words, words_for
from civicforum.domain.polls import AddPoll
from civicforum.domain.record import DescribeForum
from civicforum.domain.surveys import AddSurvey, AddSurveyQuestion
from civicforum.screens.prepare import PrepareScreen, prepare_screen, section_titles
from civicforum.screens.ready import Problem, Section, Surroundings
from civicforum.screens.row import Mark
from tests.support.room import Room


def screen(room: Room, words: Words, around: Surroundings | None = None) -> PrepareScreen:
    return prepare_screen(
        room.forum,
        room.desk.roll,
        words=words,
        now=room.desk.now(),
        surroundings=around or Surroundings(),
    )


def test_everything_is_complete(room: Room, words: Words) -> None:
    room.do(DescribeForum(host="City hall", place="Hall 1", start="10:00"))
    shown = screen(room, words)
    assert shown.is_ready
    assert [row.key for row in shown.rows] == list(Section)
    assert {row.mark for row in shown.rows} == {Mark.DONE}
    assert [row.spoken for row in shown.rows] == [
        "1. Forum, complete",
        "2. Agenda, complete, 3 items · 35 min",
        "3. People, complete, 4 participants",
        "4. Polls, complete, none, none needed",
        "5. Surveys, complete, none, none needed",
        "6. Projector, complete, 2 screens",
        "7. Ready?, complete, nothing is missing",
    ]


def test_what_is_missing_is_said(room: Room, words: Words) -> None:
    room.do(AddPoll("Gates?"))
    shown = screen(room, words, Surroundings(screens=1))
    assert not shown.is_ready
    assert [row.detail for row in shown.rows] == [
        "no host, 2 more",
        "3 items · 35 min",
        "4 participants",
        "1 poll",
        "none, none needed",
        "not seen yet",
        "4 things to do",
    ]
    assert [row.mark is Mark.LACKING for row in shown.rows] == [1, 0, 0, 0, 0, 1, 1]
    assert shown.rows[0].spoken == "1. Forum, missing: no host, 2 more"
    room.do(DescribeForum(host="City hall", place="Hall 1"))
    assert screen(room, words).rows[0].detail == "no start time"


def test_surveys_are_counted_and_want_questions(room: Room, words: Words) -> None:
    room.do(AddSurvey("Roads", survey="s"))
    row = screen(room, words).rows[4]
    assert row.spoken == "5. Surveys, missing: a survey without questions"
    assert (
        Problem(
            Section.SURVEYS,
            "s",
            "a survey without questions",
            "The survey “Roads” has no questions. Add some, or remove it.",
        )
        in screen(room, words).problems
    )
    room.do(AddSurveyQuestion("s", "Build it?"))
    assert screen(room, words).rows[4].spoken == "5. Surveys, complete, 1 survey"


def test_sections_have_korean_names() -> None:
    titles = section_titles(words_for("ko"))
    assert [titles[section] for section in Section] == [
        "토론회",
        "안건",
        "참여자",
        "투표",
        "설문",
        "프로젝터",
        "준비 확인",
    ]
