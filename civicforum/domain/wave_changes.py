"""Waves put right: another name, or one that was opened by mistake."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.questionnaires import Survey, Wave
from civicforum.domain.surveys import with_survey
from civicforum.domain.text import required_line
from civicforum.domain.waves import with_wave


class WaveRenamed(Event, frozen=True):
    """A wave is called otherwise."""

    topic: ClassVar[str] = "surveys"
    survey: str
    wave: int
    name: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Its forms stay."""
        survey = forum.survey_of(self.survey)
        return with_wave(forum, survey, replace(survey.wave_of(self.wave), name=self.name))


class WaveDropped(Event, frozen=True):
    """A wave without forms was given up."""

    topic: ClassVar[str] = "surveys"
    survey: str
    wave: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """One wave less."""
        survey = forum.survey_of(self.survey)
        gone = _empty_wave(survey, self.wave)
        left = tuple(wave for wave in survey.waves if wave is not gone)
        return with_survey(forum, replace(survey, waves=left))


class RenameWave(Command, frozen=True):
    """Call a wave of a survey otherwise."""

    survey: str
    wave: int
    name: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """At any time."""
        survey = forum.survey_of(self.survey)
        wave, name = survey.wave_of(self.wave), required_line(self.name)
        if name == wave.name:
            raise Refused("nothing-changed")
        return happened(WaveRenamed(survey.id, wave.number, name))


class DropWave(Command, frozen=True):
    """Give up a wave of a survey that has no forms."""

    survey: str
    wave: int

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once a form was keyed, it stays."""
        survey = forum.survey_of(self.survey)
        return happened(WaveDropped(survey.id, _empty_wave(survey, self.wave).number))


def _empty_wave(survey: Survey, number: int) -> Wave:
    wave = survey.wave_of(number)
    if wave.forms:
        raise Refused("wave-keyed", name=wave.name)
    return wave
