"""Waves of a survey: forms keyed under private codes, once or twice, differences settled.

What is and what is not promised about private codes: see `questionnaires`.
"""

from collections import Counter
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace
from rpds import HashTrieMap

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.questionnaires import Form, Survey, Wave
from civicforum.domain.survey_answers import checked_answer, private_code
from civicforum.domain.surveys import with_survey
from civicforum.domain.text import required_line

MOST_WAVES = 20


class KeyedAnswer(Struct, frozen=True):
    """What was answered to a question, "" for nothing."""

    question: str
    answer: str


class KeyedForm(Struct, frozen=True):
    """A paper: its private code, and answers in the order of the paper."""

    code: str
    answers: tuple[str, ...]


class WaveOpened(Event, frozen=True):
    """Forms of a wave may be keyed."""

    topic: ClassVar[str] = "surveys"
    survey: str
    number: int
    name: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more wave."""
        survey = forum.survey_of(self.survey)
        if any(wave.number == self.number for wave in survey.waves):
            raise Refused("wave-exists", number=self.number)
        waves = (*survey.waves, Wave(self.number, self.name))
        return with_survey(
            forum, replace(survey, waves=tuple(sorted(waves, key=lambda wave: wave.number)))
        )


class WaveClosed(Event, frozen=True):
    """All forms of a wave are keyed."""

    topic: ClassVar[str] = "surveys"
    survey: str
    wave: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """No more forms."""
        survey = forum.survey_of(self.survey)
        return with_wave(forum, survey, replace(open_wave(survey, self.wave), is_open=False))


class WaveReopened(Event, frozen=True):
    """A late form came, or one must be put right."""

    topic: ClassVar[str] = "surveys"
    survey: str
    wave: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """Forms may be keyed again."""
        survey = forum.survey_of(self.survey)
        return with_wave(forum, survey, replace(_closed_wave(survey, self.wave), is_open=True))


class AnswersEntered(Event, frozen=True):
    """A form was keyed, for the first or the second time."""

    topic: ClassVar[str] = "surveys"
    survey: str
    wave: int
    code: str
    answers: tuple[KeyedAnswer, ...]
    second: bool = False

    def apply(self, forum: Forum, at: int) -> Forum:
        """The first entry stands; where the second says otherwise, the difference is kept open."""
        survey = forum.survey_of(self.survey)
        wave = open_wave(survey, self.wave)
        old = form_before(wave, self.code, second=self.second)
        told = {keyed.question: keyed.answer for keyed in self.answers}
        for question in told:
            survey.question_of(question)
        form = Form(HashTrieMap(told)) if old is None else _compared(old, told)
        return _with_form(forum, survey, wave, self.code, form)


class EntryResolved(Event, frozen=True):
    """Somebody looked at the paper: this is what it says."""

    topic: ClassVar[str] = "surveys"
    survey: str
    wave: int
    code: str
    question: str
    says: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """It stands, and there is no difference any more."""
        survey = forum.survey_of(self.survey)
        wave = open_wave(survey, self.wave)
        old = form_of(wave, self.code)
        form = replace(
            old,
            answers=old.answers.insert(self.question, self.says),
            differences=old.differences.discard(self.question),
        )
        return _with_form(forum, survey, wave, self.code, form)


class FormStruck(Event, frozen=True):
    """A form was taken out: a wrong code, or its owner wants it back."""

    topic: ClassVar[str] = "surveys"
    survey: str
    wave: int
    code: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One form less."""
        survey = forum.survey_of(self.survey)
        wave = open_wave(survey, self.wave)
        form_of(wave, self.code)
        return with_wave(forum, survey, replace(wave, forms=wave.forms.remove(self.code)))


class OpenWave(Command, frozen=True):
    """Begin a wave of a survey: before, during or after the forum."""

    survey: str
    number: int
    name: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Waves are numbered in the order of time, from 1."""
        survey = forum.survey_of(self.survey)
        if not 1 <= self.number <= MOST_WAVES:
            raise Refused("wave-number-wrong", most=MOST_WAVES)
        if any(wave.number == self.number for wave in survey.waves):
            raise Refused("wave-exists", number=self.number)
        if not survey.asked_in(self.number):
            raise Refused("wave-without-questions", number=self.number)
        return happened(WaveOpened(survey.id, self.number, required_line(self.name)))


class CloseWave(Command, frozen=True):
    """End the keying of a wave."""

    survey: str
    wave: int

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """When every difference between two entries is settled."""
        survey = forum.survey_of(self.survey)
        wave = open_wave(survey, self.wave)
        if wave.differing:
            raise Refused("entries-differ", count=wave.differing)
        return happened(WaveClosed(survey.id, wave.number))


class ReopenWave(Command, frozen=True):
    """Go on keying a wave that was closed."""

    survey: str
    wave: int

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """For forms that come late."""
        survey = forum.survey_of(self.survey)
        return happened(WaveReopened(survey.id, _closed_wave(survey, self.wave).number))


class EnterAnswers(Command, frozen=True):
    """Key one form of a wave: its private code, and an answer to each question in order."""

    survey: str
    wave: int
    code: str
    answers: tuple[str, ...]
    second: bool = False

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once; a second time with `second`, to be compared with the first."""
        survey = forum.survey_of(self.survey)
        form = KeyedForm(self.code, self.answers)
        return happened(entered(survey, self.wave, form, second=self.second))


class EnterForms(Command, frozen=True):
    """Key many forms of a wave in one step."""

    survey: str
    wave: int
    forms: tuple[KeyedForm, ...]
    second: bool = False

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """All or none, in the order of their codes: the order of the pile is not kept."""
        survey = forum.survey_of(self.survey)
        keyed = [entered(survey, self.wave, form, second=self.second) for form in self.forms]
        for code, number in Counter(event.code for event in keyed).items():
            if number > 1:
                raise Refused("code-used", private=code)
        return happened(*sorted(keyed, key=lambda event: event.code))


class ResolveEntry(Command, frozen=True):
    """Say what a form really says: settles a difference, or puts an answer right."""

    survey: str
    wave: int
    code: str
    question: str
    answer: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While the wave is open; the paper prevails over both entries."""
        survey = forum.survey_of(self.survey)
        wave, code = open_wave(survey, self.wave), private_code(self.code)
        form, question = form_of(wave, code), survey.question_of(self.question)
        if question.id not in form.answers:
            raise Refused("not-asked-in-wave", number=question.number, wave=wave.number)
        answer = checked_answer(survey, question, self.answer)
        if question.id not in form.differences and form.answers[question.id] == answer:
            raise Refused("nothing-changed")
        return happened(EntryResolved(survey.id, wave.number, code, question.id, answer))


class StrikeForm(Command, frozen=True):
    """Take a form out of a wave: its code was wrong, or its owner wants it back."""

    survey: str
    wave: int
    code: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While the wave is open."""
        survey = forum.survey_of(self.survey)
        wave, code = open_wave(survey, self.wave), private_code(self.code)
        form_of(wave, code)
        return happened(FormStruck(survey.id, wave.number, code))


def entered(survey: Survey, number: int, form: KeyedForm, *, second: bool) -> AnswersEntered:
    """What keying this form makes happen.

    Raises:
        Refused: the wave is not open, the code was used, an answer is none, too few or too many.
    """
    wave, code = open_wave(survey, number), private_code(form.code)
    form_before(wave, code, second=second)
    asked = survey.asked_in(number)
    if len(form.answers) != len(asked):
        raise Refused("answers-count", count=len(asked), given=len(form.answers))
    answers = tuple(
        KeyedAnswer(question.id, checked_answer(survey, question, text))
        for question, text in zip(asked, form.answers, strict=True)
    )
    return AnswersEntered(survey.id, number, code, answers, second)


def open_wave(survey: Survey, number: int) -> Wave:
    """The wave, which must be open.

    Raises:
        Refused: there is none, or it is closed.
    """
    wave = survey.wave_of(number)
    if not wave.is_open:
        raise Refused("wave-closed", name=wave.name)
    return wave


def form_of(wave: Wave, code: str) -> Form:
    """The form with this private code.

    Raises:
        Refused: none was keyed.
    """
    form = wave.forms.get(code)
    if form is None:
        raise Refused("no-such-code", private=code)
    return form


def _closed_wave(survey: Survey, number: int) -> Wave:
    wave = survey.wave_of(number)
    if wave.is_open:
        raise Refused("wave-open", name=wave.name)
    return wave


def form_before(wave: Wave, code: str, *, second: bool) -> Form | None:
    """The first entry, where this is the second; the code must not have been used else.

    Raises:
        Refused: it was used, or nothing was keyed under it, or twice already.
    """
    old = wave.forms.get(code)
    if not second:
        if old is not None:
            raise Refused("code-used", private=code)
        return None
    if old is None:
        raise Refused("no-first-entry", private=code)
    if old.is_double:
        raise Refused("keyed-twice", private=code)
    return old


def _compared(old: Form, told: dict[str, str]) -> Form:
    differences = old.differences
    for question, answer in told.items():
        if old.answers[question] != answer:
            differences = differences.insert(question, (old.answers[question], answer))
    return replace(old, differences=differences, is_double=True)


def _with_form(forum: Forum, survey: Survey, wave: Wave, code: str, form: Form) -> Forum:
    return with_wave(forum, survey, replace(wave, forms=wave.forms.insert(code, form)))


def with_wave(forum: Forum, survey: Survey, wave: Wave) -> Forum:
    """The forum with this wave as it is now."""
    waves = tuple(wave if other.number == wave.number else other for other in survey.waves)
    return with_survey(forum, replace(survey, waves=waves))
