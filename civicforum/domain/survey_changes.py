"""Surveys put right before they are answered: another title, other codes, another order."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.questionnaires import Survey
from civicforum.domain.survey_answers import check_question
from civicforum.domain.surveys import SurveyQuestionsOrdered, with_survey
from civicforum.domain.text import required_line


class SurveyChanged(Event, frozen=True):
    """A survey has another title, or other codes for no answer."""

    topic: ClassVar[str] = "surveys"
    survey: str
    title: str
    missing: tuple[str, ...]

    def apply(self, forum: Forum, at: int) -> Forum:
        """Codes stay as they were once a form was keyed."""
        survey = forum.survey_of(self.survey)
        if self.missing != survey.missing:
            require_unkeyed(survey)
        return with_survey(forum, replace(survey, title=self.title, missing=self.missing))


class SurveyDropped(Event, frozen=True):
    """A survey that nobody has answered was given up."""

    topic: ClassVar[str] = "surveys"
    survey: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """With its questions and waves."""
        survey = forum.survey_of(self.survey)
        require_unkeyed(survey)
        return replace(forum, surveys=tuple(each for each in forum.surveys if each is not survey))


class ChangeSurvey(Command, frozen=True):
    """Give a survey another title, or other codes for no answer (what is not given stays)."""

    survey: str
    title: str | None = None
    missing: tuple[str, ...] | None = None

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Codes only while no form is keyed; none may be an answer to a question."""
        survey = forum.survey_of(self.survey)
        title = survey.title if self.title is None else required_line(self.title)
        missing = survey.missing
        if self.missing is not None:
            missing = tuple(dict.fromkeys(required_line(code) for code in self.missing))
        changed = replace(survey, title=title, missing=missing)
        if changed == survey:
            raise Refused("nothing-changed")
        if missing != survey.missing:
            require_unkeyed(survey)
            for question in survey.questions:
                check_question(changed, question)
        return happened(SurveyChanged(survey.id, title, missing))


class DropSurvey(Command, frozen=True):
    """Give up a survey that nobody has answered yet."""

    survey: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once a form was keyed, it stays."""
        survey = forum.survey_of(self.survey)
        require_unkeyed(survey)
        return happened(SurveyDropped(survey.id))


class MoveSurveyQuestion(Command, frozen=True):
    """Move a question of a survey before another one, or to the end."""

    survey: str
    question: str
    before: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While no form is keyed: whoever keys goes through the paper in its order."""
        survey = forum.survey_of(self.survey)
        require_unkeyed(survey)
        moved = survey.question_of(self.question)
        others = [question.id for question in survey.questions if question is not moved]
        place = len(others)
        if self.before and self.before != moved.id:
            place = others.index(survey.question_of(self.before).id)
        elif self.before:
            place = survey.questions.index(moved)
        order = (*others[:place], moved.id, *others[place:])
        if order == tuple(question.id for question in survey.questions):
            raise Refused("nothing-changed")
        return happened(SurveyQuestionsOrdered(survey.id, order))


def require_unkeyed(survey: Survey) -> None:
    """The survey, of which no form is keyed yet.

    Raises:
        Refused: one is.
    """
    if survey.is_keyed:
        raise Refused("survey-keyed", title=survey.title)
