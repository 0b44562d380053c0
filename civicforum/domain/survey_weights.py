"""Weights of a survey that somebody else reckoned, and the cap that was settled for all weights."""

import re
from collections import Counter
from collections.abc import Collection
from fractions import Fraction
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace
from rpds import HashTrieMap

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.questionnaires import Wave
from civicforum.domain.survey_answers import private_code
from civicforum.domain.surveys import with_survey
from civicforum.domain.text import optional_line, required_line
from civicforum.domain.waves import form_of
from civicforum.methods.trimming import Cap

_WEIGHT = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,12})?")
_TIMES = re.compile(r"[0-9]{1,3}(\.[0-9]{1,3})?")
_MOST_OFF = Fraction(1, 200)
_LEAST_PERCENTILE, _MOST_PERCENTILE = 51, 99


class GivenWeight(Struct, frozen=True):
    """What the form with this private code weighs, as a decimal number: "1.0473"."""

    code: str
    weight: str


class WaveWeighted(Event, frozen=True):
    """Somebody's weights were given for the forms of a wave; none end that."""

    topic: ClassVar[str] = "surveys"
    survey: str
    wave: int
    weights: tuple[GivenWeight, ...]
    source: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """Results of the wave are weighted by them from now on."""
        survey = forum.survey_of(self.survey)
        wave = survey.wave_of(self.wave)
        for given in self.weights:
            form_of(wave, given.code)
        told = {given.code: Fraction(given.weight) for given in self.weights}
        new = replace(wave, weights=HashTrieMap(told), weights_from=self.source)
        waves = tuple(new if other is wave else other for other in survey.waves)
        return with_survey(forum, replace(survey, waves=waves))


class WeightsCapped(Event, frozen=True):
    """It was settled beyond what no weight may go; neither a multiple nor a percentile ends it."""

    topic: ClassVar[str] = "surveys"
    survey: str
    times: str = ""
    percentile: int = 0
    reason: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """Weights, given or raked, are trimmed from now on."""
        survey = forum.survey_of(self.survey)
        cap = Cap(Fraction(self.times or 0), self.percentile)
        is_capped = bool(self.times or self.percentile)
        changed = replace(survey, cap=cap if is_capped else None, cap_reason=self.reason)
        return with_survey(forum, changed)


class GiveWeights(Command, frozen=True):
    """Give the weights of a wave that somebody else reckoned, one for each private code."""

    survey: str
    wave: int
    weights: tuple[GivenWeight, ...] = ()
    total: str = ""
    source: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """All or none; they add up to `total`, or to the number of forms where it is not said."""
        survey = forum.survey_of(self.survey)
        wave = survey.wave_of(self.wave)
        kept = tuple(sorted(map(checked_weight, self.weights), key=lambda given: given.code))
        source = optional_line(self.source)
        told = {given.code: Fraction(given.weight) for given in kept}
        if told == dict(wave.weights.items()) and source == wave.weights_from:
            raise Refused("nothing-changed")
        if kept:
            _require_whole(wave, kept)
            _require_sum(kept, self.total or str(len(kept)))
        return happened(WaveWeighted(survey.id, wave.number, kept, source))


class CapWeights(Command, frozen=True):
    """Settle beyond what no weight of a survey may go: a multiple of the mean or a percentile."""

    survey: str
    times: str = ""
    percentile: int = 0
    reason: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Before the first form is keyed; afterwards with a reason, which is printed."""
        survey = forum.survey_of(self.survey)
        cap = _cap(self.times, self.percentile)
        if cap == survey.cap:
            raise Refused("nothing-changed")
        is_late = any(len(wave.forms) for wave in survey.waves)
        if is_late and not self.reason.strip():
            raise Refused("weights-cap-late")
        reason = required_line(self.reason) if is_late else ""
        return happened(WeightsCapped(survey.id, self.times.strip(), self.percentile, reason))


def checked_weight(given: GivenWeight) -> GivenWeight:
    """The code and the weight as they are kept.

    Raises:
        Refused: no code, not a decimal number, or less than nothing.
    """
    code, text = private_code(given.code), given.weight.strip()
    if not _WEIGHT.fullmatch(text):
        raise Refused("survey-weight-wrong", private=code, text=text[:40])
    if Fraction(text) < 0:
        raise Refused("weight-negative", private=code, text=text)
    return GivenWeight(code, text)


def _require_whole(wave: Wave, weights: tuple[GivenWeight, ...]) -> None:
    """Every form has one weight, and some weigh anything."""
    for code, number in Counter(given.code for given in weights).items():
        if number > 1:
            raise Refused("weight-twice", private=code)
        form_of(wave, code)
    lacking = unweighted(wave, {given.code for given in weights})
    if lacking:
        raise Refused("weight-missing", private=lacking[0], count=len(lacking))
    if not any(Fraction(given.weight) for given in weights):
        raise Refused("weights-zero")


def unweighted(wave: Wave, codes: Collection[str]) -> list[str]:
    """The private codes of the forms that have no weight among these."""
    return sorted(code for code in wave.forms if code not in codes)


def _require_sum(weights: tuple[GivenWeight, ...], total: str) -> None:
    """As told, but for what the rounding of each weight may come to, at most a two-hundredth."""
    if not _WEIGHT.fullmatch(total):
        raise Refused("weights-total-wrong", text=total[:40])
    whole = sum(Fraction(given.weight) for given in weights)
    places = max(len(given.weight.partition(".")[2]) for given in weights)
    rounding = Fraction(len(weights), 2 * 10**places)
    if abs(whole - Fraction(total)) > min(rounding, Fraction(total) * _MOST_OFF):
        raise Refused("weights-sum", sum=f"{float(whole):.4f}", total=total)


def _cap(times: str, percentile: int) -> Cap | None:
    text = times.strip()
    if not text and not percentile:
        return None
    if text and percentile:
        raise Refused("weights-cap-two")
    if percentile:
        if not _LEAST_PERCENTILE <= percentile <= _MOST_PERCENTILE:
            least, most = _LEAST_PERCENTILE, _MOST_PERCENTILE
            raise Refused("weights-cap-percentile", least=least, most=most)
        return Cap(percentile=percentile)
    if not _TIMES.fullmatch(text) or Fraction(text) <= 1:
        raise Refused("weights-cap-times", text=text[:40])
    return Cap(times=Fraction(text))
