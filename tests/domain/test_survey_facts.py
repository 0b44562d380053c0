"""Facts about surveys refuse a forum that they do not fit; undo follows from that."""

import pytest

from civicforum.domain.surveys import AddSurvey, AddSurveyQuestion, SurveyAdded, SurveyQuestionAdded
from civicforum.domain.undo import Undo
from civicforum.domain.waves import AnswersEntered, EnterAnswers, KeyedAnswer, OpenWave, WaveOpened
from tests.support.room import NINE, Room, refused


@pytest.fixture
def survey(room: Room) -> Room:
    room.do(AddSurvey("설문", survey="s"), AddSurveyQuestion("s", "찬성?", question="q"))
    return room.do(OpenWave("s", 1, "사전")) and room


def test_facts_need_what_they_rest_on(survey: Room) -> None:
    taken = survey.forum.survey_of("s").question_of("q")
    for fact, code in (
        (SurveyAdded("s", 2, "또", ()), "identifier-taken"),
        (SurveyQuestionAdded(survey="s", question=taken), "identifier-taken"),
        (WaveOpened("s", 1, "또"), "wave-exists"),
        (AnswersEntered("s", 1, "a", (KeyedAnswer("gone", "1"),)), "no-such-survey-question"),
    ):
        with refused(code):
            fact.apply(survey.forum, NINE)


def test_withdrawing_what_was_answered_is_refused(survey: Room) -> None:
    survey.desk.do(EnterAnswers("s", 1, "a", ("3",)), initiator="participant")
    with refused("undo-needed-later"):
        survey.do(Undo())


def test_undo_takes_a_form_back(survey: Room) -> None:
    survey.do(EnterAnswers("s", 1, "a", ("3",)), Undo())
    assert len(survey.forum.survey_of("s").wave_of(1).forms) == 0
    survey.do(EnterAnswers("s", 1, "a", ("4",)))
    assert survey.forum.survey_of("s").wave_of(1).forms["a"].answers["q"] == "4"
