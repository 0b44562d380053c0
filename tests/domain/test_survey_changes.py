"""Surveys and waves put right while nobody has answered: titles, codes, order, mistakes."""

import pytest

from civicforum.domain.command import Command
from civicforum.domain.survey_changes import (
    ChangeSurvey,
    DropSurvey,
    MoveSurveyQuestion,
    SurveyDropped,
)
from civicforum.domain.surveys import AddSurvey, DropSurveyQuestion, SurveyQuestionsOrdered
from civicforum.domain.undo import Undo
from civicforum.domain.wave_changes import DropWave, RenameWave
from civicforum.domain.waves import EnterAnswers, OpenWave
from tests.support.room import NINE, Room, refused
from tests.support.survey import QUESTIONS

ONE = ("5", "2", "1", "1 3", "no")


@pytest.fixture
def paper(room: Room) -> Room:
    """Six questions, the first wave open, nothing keyed."""
    room.do(AddSurvey("On the road", survey="s"), *QUESTIONS)
    return room.do(OpenWave("s", 1, "before")) and room


@pytest.fixture
def keyed(paper: Room) -> Room:
    """One form was keyed."""
    return paper.do(EnterAnswers("s", 1, "ab", ONE)) and paper


def order(room: Room) -> list[tuple[int, str]]:
    return [(question.number, question.id) for question in room.forum.survey_of("s").questions]


def test_a_survey_has_another_title_and_other_codes(paper: Room) -> None:
    paper.do(ChangeSurvey("s", title=" On  both roads "))
    assert paper.forum.survey_of("s").title == "On both roads"
    paper.do(ChangeSurvey("s", missing=("99", "99", "-1")))
    assert paper.forum.survey_of("s").missing == ("99", "-1")
    paper.do(Undo())
    assert paper.forum.survey_of("s").missing == ("77", "98", "-8")
    with refused("survey-missing-taken"):
        paper.do(ChangeSurvey("s", missing=("7",)))


def test_titles_of_keyed_surveys_change_but_not_their_codes(keyed: Room) -> None:
    keyed.do(ChangeSurvey("s", title="Other"))
    assert keyed.forum.survey_of("s").title == "Other"
    with refused("survey-keyed"):
        keyed.do(ChangeSurvey("s", missing=("99",)))


def test_questions_are_moved_and_numbered_anew(paper: Room) -> None:
    paper.do(MoveSurveyQuestion("s", "fair", before="build"))
    assert order(paper)[:3] == [(1, "fair"), (2, "build"), (3, "cost")]
    paper.do(MoveSurveyQuestion("s", "fair"))
    assert order(paper)[-1] == (6, "fair")
    with refused("nothing-changed"):
        paper.do(MoveSurveyQuestion("s", "cost", before="cost"))
    paper.do(DropSurveyQuestion("s", "cost"))
    assert order(paper)[:3] == [(1, "build"), (2, "age"), (3, "why")]
    paper.do(Undo())
    assert order(paper)[:3] == [(1, "build"), (2, "cost"), (3, "age")]


def test_the_last_question_goes_without_new_numbers(paper: Room) -> None:
    paper.do(DropSurveyQuestion("s", "fair"))
    assert type(paper.desk.log[-1].event).__name__ == "SurveyQuestionDropped"
    assert len(order(paper)) == 5


def test_numbers_stay_once_papers_were_keyed(keyed: Room) -> None:
    with refused("survey-keyed"):
        keyed.do(MoveSurveyQuestion("s", "fair", before="build"))
    keyed.do(DropSurveyQuestion("s", "fair"))
    assert [number for number, _ in order(keyed)] == [1, 2, 3, 4, 5]


def test_a_survey_by_mistake_goes_with_all_of_it(paper: Room) -> None:
    paper.do(DropSurvey("s"))
    assert paper.forum.surveys == ()
    paper.do(AddSurvey("New"))
    assert paper.forum.surveys[0].number == 2  # the first one's number stays on printed papers
    paper.do(Undo(), Undo())
    assert len(order(paper)) == 6


def test_waves_are_renamed_and_given_up(paper: Room) -> None:
    paper.do(RenameWave("s", 1, "사전"))
    assert paper.forum.survey_of("s").wave_of(1).name == "사전"
    paper.do(DropWave("s", 1))
    assert paper.forum.survey_of("s").waves == ()


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (DropSurvey("s"), "survey-keyed"),
        (DropSurvey("t"), "no-such-survey"),
        (ChangeSurvey("s", title=""), "text-empty"),
        (ChangeSurvey("s"), "nothing-changed"),
        (ChangeSurvey("s", missing=("77", "98", "-8")), "nothing-changed"),
        (DropWave("s", 1), "wave-keyed"),
        (DropWave("s", 2), "no-such-wave"),
        (RenameWave("s", 1, "before"), "nothing-changed"),
        (RenameWave("s", 1, " "), "text-empty"),
        (DropSurveyQuestion("s", "cost"), "survey-question-used"),
    ],
)
def test_refusals(keyed: Room, command: Command, code: str) -> None:
    with refused(code):
        keyed.do(command)


@pytest.mark.parametrize("gone", ["nothing", ""])
def test_moving_what_is_not_there(paper: Room, gone: str) -> None:
    with refused("no-such-survey-question"):
        paper.do(MoveSurveyQuestion("s", gone))
    with refused("no-such-survey-question"):
        paper.do(MoveSurveyQuestion("s", "build", before="nothing"))


def test_facts_need_what_they_rest_on(keyed: Room) -> None:
    everything = tuple(identity for _, identity in order(keyed))
    for fact in (SurveyDropped("s"), SurveyQuestionsOrdered("s", everything)):
        with refused("survey-keyed"):
            fact.apply(keyed.forum, NINE)


def test_an_order_of_other_questions_is_refused(paper: Room) -> None:
    with refused("survey-keyed"):
        SurveyQuestionsOrdered("s", ("build",)).apply(paper.forum, NINE)
