"""Surveys before, during and after: the questionnaire, its questions, what the register says."""

from collections.abc import Mapping
from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import (
    CHOICES,
    MISSING_CODES,
    SCALES,
    Survey,
    SurveyQuestion,
)
from civicforum.domain.survey_answers import check_question
from civicforum.domain.text import optional_line, required_line


class SurveyAdded(Event, frozen=True):
    """A survey was begun; `missing` are its codes for no answer."""

    topic: ClassVar[str] = "surveys"
    survey: str
    number: int
    title: str
    missing: tuple[str, ...]

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more survey, without questions."""
        if any(survey.id == self.survey for survey in forum.surveys):
            raise Refused("identifier-taken", text=self.survey)
        new = Survey(self.survey, self.number, self.title, self.missing)
        return replace(forum, surveys=(*forum.surveys, new))


class SurveyQuestionAdded(Event, frozen=True, kw_only=True):
    """A question was put on the paper."""

    topic: ClassVar[str] = "surveys"
    survey: str
    question: SurveyQuestion

    def apply(self, forum: Forum, at: int) -> Forum:
        """The last question."""
        survey = forum.survey_of(self.survey)
        _require_new(survey, self.question)
        return with_survey(forum, replace(survey, questions=(*survey.questions, self.question)))


class SurveyQuestionChanged(Event, frozen=True, kw_only=True):
    """A question that nobody has answered yet was put otherwise."""

    topic: ClassVar[str] = "surveys"
    survey: str
    question: SurveyQuestion

    def apply(self, forum: Forum, at: int) -> Forum:
        """In its old place."""
        survey = forum.survey_of(self.survey)
        unused_question(survey, self.question.id)
        _require_unkeyed(survey, self.question)
        return with_survey(
            forum, replace(survey, questions=exchanged(survey.questions, self.question))
        )


class SurveyQuestionDropped(Event, frozen=True):
    """A question that nobody has answered yet was given up."""

    topic: ClassVar[str] = "surveys"
    survey: str
    question: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One question less."""
        survey = forum.survey_of(self.survey)
        gone = unused_question(survey, self.question)
        left = tuple(question for question in survey.questions if question is not gone)
        return with_survey(forum, replace(survey, questions=left))


class SurveyQuestionsOrdered(Event, frozen=True):
    """The questions stand in another order, and are numbered anew: ids, first to last."""

    topic: ClassVar[str] = "surveys"
    survey: str
    order: tuple[str, ...]

    def apply(self, forum: Forum, at: int) -> Forum:
        """A fact about exactly these questions, of which no form is keyed."""
        survey = forum.survey_of(self.survey)
        known = {question.id: question for question in survey.questions}
        if survey.is_keyed or sorted(known) != sorted(self.order):
            raise Refused("survey-keyed", title=survey.title)
        ordered = tuple(replace(known[each], number=n) for n, each in enumerate(self.order, 1))
        return with_survey(forum, replace(survey, questions=ordered))


class SurveyMarginSet(Event, frozen=True):
    """It was said how many of each option of a question there are on the register."""

    topic: ClassVar[str] = "surveys"
    survey: str
    question: str
    margin: tuple[int, ...]

    def apply(self, forum: Forum, at: int) -> Forum:
        """Results are weighted to it from now on; () ends that."""
        survey = forum.survey_of(self.survey)
        changed = replace(survey.question_of(self.question), margin=self.margin)
        return with_survey(forum, replace(survey, questions=exchanged(survey.questions, changed)))


class AddSurvey(Command, frozen=True):
    """Begin a survey, with its codes for missing answers."""

    title: str
    missing: tuple[str, ...] = MISSING_CODES
    survey: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """At any time."""
        identity = moment.identity(self.survey)
        if any(survey.id == identity for survey in forum.surveys):
            raise Refused("identifier-taken", text=identity)
        codes = tuple(dict.fromkeys(required_line(code) for code in self.missing))
        number = moment.highest(SurveyAdded.__name__) + 1
        return happened(SurveyAdded(identity, number, required_line(self.title), codes))


class AddSurveyQuestion(Command, frozen=True):
    """Put a question on the paper of a survey."""

    survey: str
    text: str
    kind: QuestionKind = QuestionKind.SCALE
    options: tuple[str, ...] = ()
    low: int = 0
    high: int = 10
    low_words: str = ""
    high_words: str = ""
    right: int = 0
    waves: tuple[int, ...] = ()
    splits: bool = False
    question: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Before forms of a wave in which it is asked are keyed."""
        survey = forum.survey_of(self.survey)
        number = max((question.number for question in survey.questions), default=0) + 1
        asked = _question(self, moment.identity(self.question), number)
        _require_new(survey, asked)
        check_question(survey, asked)
        return happened(SurveyQuestionAdded(survey=survey.id, question=asked))


class ChangeSurveyQuestion(Command, frozen=True):
    """Change a question that nobody has answered yet (what is not given stays)."""

    survey: str
    question: str
    text: str | None = None
    kind: QuestionKind | None = None
    options: tuple[str, ...] | None = None
    low: int | None = None
    high: int | None = None
    low_words: str | None = None
    high_words: str | None = None
    right: int | None = None
    waves: tuple[int, ...] | None = None
    splits: bool | None = None

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once it was answered, it stays as it is."""
        survey = forum.survey_of(self.survey)
        old = unused_question(survey, self.question)
        known = {name: getattr(old, name) for name in self._given()}
        same = AddSurveyQuestion(survey=survey.id, **known)
        wish = replace(same, **self._wishes())
        changed = replace(_question(wish, old.id, old.number), margin=old.margin)
        if changed == old:
            raise Refused("nothing-changed")
        if len(changed.options) != len(old.options):
            changed = replace(changed, margin=())
        _require_unkeyed(survey, changed)
        check_question(survey, changed)
        return happened(SurveyQuestionChanged(survey=survey.id, question=changed))

    def _given(self) -> tuple[str, ...]:
        names = self.__struct_fields__
        return tuple(name for name in names if name not in {"survey", "question"})

    def _wishes(self) -> Mapping[str, object]:
        wishes = {name: getattr(self, name) for name in self._given()}
        return {name: wish for name, wish in wishes.items() if wish is not None}


class DropSurveyQuestion(Command, frozen=True):
    """Take a question that nobody has answered yet off the paper."""

    survey: str
    question: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once it was answered, it stays; the others are numbered anew while no form is keyed."""
        survey = forum.survey_of(self.survey)
        gone = unused_question(survey, self.question)
        dropped = SurveyQuestionDropped(survey.id, gone.id)
        order = tuple(question.id for question in survey.questions if question is not gone)
        if survey.is_keyed or gone is survey.questions[-1]:
            return happened(dropped)
        return happened(dropped, SurveyQuestionsOrdered(survey.id, order))


class SetSurveyMargin(Command, frozen=True):
    """Say how many of each option of a question are on the register, to weight results by it."""

    survey: str
    question: str
    margin: tuple[int, ...] = ()

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Of a single choice; no numbers end the weighting by it."""
        survey = forum.survey_of(self.survey)
        question = survey.question_of(self.question)
        if question.kind is not QuestionKind.SINGLE:
            raise Refused("survey-split-single")
        is_whole = len(self.margin) == len(question.options) and sum(self.margin) > 0
        if self.margin and not (is_whole and min(self.margin) >= 0):
            raise Refused("survey-margin-wrong", count=len(question.options))
        if self.margin == question.margin:
            raise Refused("nothing-changed")
        return happened(SurveyMarginSet(survey.id, question.id, self.margin))


def with_survey(forum: Forum, survey: Survey) -> Forum:
    """The forum with this survey as it is now."""
    return replace(forum, surveys=exchanged(forum.surveys, survey))


def unused_question(survey: Survey, reference: str) -> SurveyQuestion:
    """The question, which nobody has answered yet.

    Raises:
        Refused: there is none, or forms were keyed.
    """
    question = survey.question_of(reference)
    if survey.is_used(question):
        raise Refused("survey-question-used", number=question.number)
    return question


def _require_new(survey: Survey, question: SurveyQuestion) -> None:
    if any(other.id == question.id for other in survey.questions):
        raise Refused("identifier-taken", text=question.id)
    _require_unkeyed(survey, question)


def _require_unkeyed(survey: Survey, question: SurveyQuestion) -> None:
    if survey.is_used(question):
        raise Refused("survey-wave-keyed")


def _question(wish: AddSurveyQuestion, identity: str, number: int) -> SurveyQuestion:
    """What of the wish goes with its kind."""
    is_scale, has_options = wish.kind in SCALES, wish.kind in CHOICES
    return SurveyQuestion(
        id=identity,
        number=number,
        text=required_line(wish.text),
        kind=wish.kind,
        options=tuple(map(required_line, wish.options)) if has_options else (),
        low=wish.low if is_scale else 0,
        high=wish.high if is_scale else 0,
        low_words=optional_line(wish.low_words) if is_scale else "",
        high_words=optional_line(wish.high_words) if is_scale else "",
        right=wish.right if wish.kind is QuestionKind.KNOWLEDGE else 0,
        waves=tuple(sorted(set(wish.waves))),
        splits=wish.splits,
    )
