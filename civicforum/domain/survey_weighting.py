"""What each form of a wave weighs: as given, or raked to the register, and trimmed to the cap."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.domain.questionnaires import Survey, SurveyQuestion, Wave
from civicforum.domain.survey_results import Weights, first_answers
from civicforum.domain.survey_weights import unweighted
from civicforum.methods.raking import Raked, raked
from civicforum.methods.trimming import Trimmed, trimmed

_ALL = {"": {"": 1}}


class Weighting(Struct, frozen=True):
    """The weights of a wave.

    Attributes:
        weights: by private code. before: in the same order, as they were before they were trimmed.
        is_given: whether somebody gave them; raked to the register else.
        converged: whether raking met the margins. trimmed: None where no cap was settled.
    """

    weights: Weights
    before: tuple[Fraction, ...]
    is_given: bool
    converged: bool
    trimmed: Trimmed | None = None


def weighting(survey: Survey, number: int) -> Weighting | None:
    """Weights of a wave's codes; None where none were given and no margin was told.

    Given weights go before margins. Who did not say what is raked by has no weight here, and
    counts once.

    Raises:
        Refused: a form without a weight where others have one, a cell of the register in which
            nobody answered, somebody outside of all cells, only weights of 0.
    """
    wave = survey.wave_of(number)
    if len(wave.weights):
        return _given(survey, wave)
    asked = [question for question in survey.questions if question.margin]
    return _raked(survey, wave, asked) if asked else None


def _given(survey: Survey, wave: Wave) -> Weighting:
    """With 1 on average, and exactly as given where nothing is trimmed."""
    lacking = unweighted(wave, frozenset(wave.weights))
    if lacking:
        raise Refused("weights-incomplete", count=len(lacking))
    codes = sorted(wave.forms)
    whole = sum(wave.weights[code] for code in codes)
    if not whole:
        raise Refused("weights-zero")
    given = tuple(wave.weights[code] * len(codes) / whole for code in codes)
    people = [dict[str, str]() for _ in codes]
    return _made(survey, codes, Raked(given, 0, 0.0, converged=True), people, _ALL, is_given=True)


def _raked(survey: Survey, wave: Wave, asked: Sequence[SurveyQuestion]) -> Weighting:
    answers = {question.text: _chosen(survey, question) for question in asked}
    codes = sorted(code for code in wave.forms if all(code in each for each in answers.values()))
    people = [{text: chosen[code] for text, chosen in answers.items()} for code in codes]
    margins = {q.text: dict(zip(q.options, q.margin, strict=True)) for q in asked}
    return _made(survey, codes, raked(people, margins), people, margins, is_given=False)


def _made(
    survey: Survey,
    codes: Sequence[str],
    first: Raked,
    people: Sequence[Mapping[str, str]],
    margins: Mapping[str, Mapping[str, int]],
    *,
    is_given: bool,
) -> Weighting:
    def again(start: Sequence[float]) -> Raked:
        return raked(people, margins, start=start)

    cut = None if survey.cap is None else trimmed(first, survey.cap, again)
    last = first if cut is None else cut.raked
    weights = dict(zip(codes, last.weights, strict=True))
    return Weighting(weights, first.weights, is_given, first.converged, cut)


def _chosen(survey: Survey, question: SurveyQuestion) -> Mapping[str, str]:
    chosen = first_answers(survey, question)
    return {code: question.options[number - 1] for code, number in chosen.items()}
