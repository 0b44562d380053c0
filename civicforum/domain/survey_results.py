"""What a survey came to: for each question its waves, the change between the first and the last.

As Deliberative Polling reports it: means over the available cases of each wave, significance on the
complete pairs alone. Answers that are missing codes, and those keyed in two ways and not settled
yet, are in no figure.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import SCALES, Survey, SurveyQuestion
from civicforum.domain.survey_answers import answered
from civicforum.methods.raking import Raked, raked
from civicforum.methods.significance import (
    PairedT,
    SignedRank,
    benjamini_hochberg,
    holm,
    mcnemar,
    paired_t,
    signed_rank,
)
from civicforum.methods.waves import (
    Stand,
    available_mean,
    change_matrix,
    complete_pairs,
    differences,
    stand,
    totals,
)

Answers = Mapping[str, int]
Weights = Mapping[str, Fraction]
_FEWEST_WAVES = 2


@dataclass(frozen=True, slots=True)
class ItemResult:
    """A question over its waves.

    Attributes:
        waves: numbers of those in which it is asked and that were begun.
        n: who answered in each of them.
        means: of a scale; of knowledge the share that is right; None for other kinds.
        categories: what `shares` are of: options by number, or stands, or right (1) and wrong (0).
        shares: in each wave, how much weight each category has, in the order of `categories`.
        bases: in each wave, how much all who answered weigh.
        pairs: who answered in the first and in the last wave that has answers.
        t, ranks: of a scale. p: of t, or McNemar's for knowledge. p_holm, p_bh: over all questions.
        matrix: how many went from each category (row) to each (column); () for several marks.
    """

    question: SurveyQuestion
    waves: tuple[int, ...]
    n: tuple[int, ...]
    means: tuple[Fraction | None, ...]
    categories: tuple[int | Stand, ...]
    shares: tuple[tuple[Fraction, ...], ...]
    bases: tuple[Fraction, ...] = ()
    pairs: int = 0
    t: PairedT | None = None
    ranks: SignedRank | None = None
    p: float | None = None
    p_holm: float | None = None
    p_bh: float | None = None
    matrix: tuple[tuple[int, ...], ...] = ()

    @property
    def shift(self) -> Fraction | None:
        """The last mean without the first, of the waves that have one."""
        told = [mean for mean in self.means if mean is not None]
        return told[-1] - told[0] if len(told) >= _FEWEST_WAVES else None


def weighting(survey: Survey, wave: int) -> tuple[Weights, Raked] | None:
    """Weights of a wave's codes to the margins of the register; None where no margin was told.

    Who did not say what is weighted by has no weight here, and counts once.

    Raises:
        Refused: a cell of the register in which nobody answered, or somebody outside of all.
    """
    asked = [question for question in survey.questions if question.margin]
    if not asked:
        return None
    given = {q.text: _chosen(survey, q) for q in asked}
    forms = survey.wave_of(wave).forms
    codes = sorted(code for code in forms if all(code in g for g in given.values()))
    people = [{text: chosen[code] for text, chosen in given.items()} for code in codes]
    margins = {q.text: dict(zip(q.options, q.margin, strict=True)) for q in asked}
    found = raked(people, margins)
    return dict(zip(codes, found.weights, strict=True)), found


def item_results(survey: Survey, weights: Mapping[int, Weights] | None = None) -> list[ItemResult]:
    """Every question, in the order of the paper; p adjusted over all that have one.

    Args:
        survey: as it was keyed so far.
        weights: of each wave that is weighted, by its number.
    """
    found = [_result(survey, question, weights or {}) for question in survey.questions]
    tested = [item for item in found if item.p is not None]
    raw = [item.p or 0.0 for item in tested]
    adjusted = dict(
        zip(
            (item.question.id for item in tested),
            zip(holm(raw), benjamini_hochberg(raw), strict=True),
            strict=True,
        )
    )
    return [_adjusted(item, adjusted.get(item.question.id)) for item in found]


def _chosen(survey: Survey, question: SurveyQuestion) -> Mapping[str, str]:
    return {c: question.options[n - 1] for c, n in first_answers(survey, question).items()}


def first_answers(survey: Survey, question: SurveyQuestion) -> Answers:
    """What each code answered to a single choice, in the first wave in which it did."""
    found: dict[str, int] = {}
    for wave in survey.waves:
        for code, numbers in _given(survey, question, wave.number).items():
            found.setdefault(code, numbers[0])
    return found


def group_of(survey: Survey, question: SurveyQuestion, option: int) -> frozenset[str]:
    """The codes that chose this option."""
    return frozenset(c for c, chosen in first_answers(survey, question).items() if chosen == option)


def wave_means(
    survey: Survey, question: SurveyQuestion, codes: frozenset[str]
) -> tuple[tuple[int, Fraction | None], ...]:
    """For a group: who answered and the mean, wave by wave."""
    rows: list[tuple[int, Fraction | None]] = []
    for wave in _waves(survey, question):
        values = _values(question, _given(survey, question, wave))
        kept = {code: value for code, value in values.items() if code in codes}
        rows.append((len(kept), available_mean(kept)))
    return tuple(rows)


def _waves(survey: Survey, question: SurveyQuestion) -> tuple[int, ...]:
    return tuple(wave.number for wave in survey.waves if question.is_asked_in(wave.number))


def _given(survey: Survey, question: SurveyQuestion, number: int) -> Mapping[str, tuple[int, ...]]:
    """The numbers that each code answered."""
    found: dict[str, tuple[int, ...]] = {}
    for code, form in survey.wave_of(number).forms.items():
        if question.id not in form.differences:
            numbers = answered(survey, question, form.answers.get(question.id, ""))
            if numbers:
                found[code] = numbers
    return found


def _values(question: SurveyQuestion, given: Mapping[str, tuple[int, ...]]) -> Answers:
    """One number for each code: the place on the scale, right or wrong, the option."""
    if question.kind is QuestionKind.KNOWLEDGE:
        return {code: int(numbers[0] == question.right) for code, numbers in given.items()}
    return {code: numbers[0] for code, numbers in given.items()}


def _categories(question: SurveyQuestion) -> tuple[int | Stand, ...]:
    if question.kind in SCALES:
        return tuple(Stand)
    if question.kind is QuestionKind.KNOWLEDGE:
        return (1, 0)
    return tuple(range(1, len(question.options) + 1))


def _sorted_into(question: SurveyQuestion, values: Answers) -> Mapping[str, int | Stand]:
    if question.kind in SCALES:
        low, high = question.low, question.high
        return {code: stand(value, low=low, high=high) for code, value in values.items()}
    return dict(values)


def _result(survey: Survey, question: SurveyQuestion, weights: Mapping[int, Weights]) -> ItemResult:
    waves, categories = _waves(survey, question), _categories(question)
    given = [_given(survey, question, wave) for wave in waves]
    if question.kind is QuestionKind.OPEN:
        written = tuple(_written(survey, question, wave) for wave in waves)
        return ItemResult(question, waves, written, (), (), ())
    n = tuple(map(len, given))
    heavy = [weights.get(wave) for wave in waves]
    bases = tuple(_weight(each, w) for each, w in zip(given, heavy, strict=True))
    if question.kind is QuestionKind.MULTI:
        shares = tuple(_several(g, categories, w) for g, w in zip(given, heavy, strict=True))
        return ItemResult(question, waves, n, (), categories, shares, bases)
    values = [_values(question, each) for each in given]
    sorted_ = [_sorted_into(question, each) for each in values]
    has_mean = question.kind in SCALES or question.kind is QuestionKind.KNOWLEDGE
    item = ItemResult(
        question,
        waves,
        n,
        tuple(map(available_mean, values, heavy)) if has_mean else (),
        categories,
        tuple(totals(each, categories, w) for each, w in zip(sorted_, heavy, strict=True)),
        bases,
    )
    told = [place for place, each in enumerate(given) if each]
    if len(told) < _FEWEST_WAVES:
        return item
    return _compared(item, [values[n] for n in told], [sorted_[n] for n in told])


def _compared(
    item: ItemResult, values: list[Answers], sorted_: list[Mapping[str, int | Stand]]
) -> ItemResult:
    """With what changed between the first wave and the last."""
    before, after = values[0], values[-1]
    kind = item.question.kind
    t = ranks = p = None
    if kind in SCALES:
        changes = differences(before, after)
        t, ranks = paired_t(changes), signed_rank(changes)
        p = None if t is None else t.p
    both = complete_pairs(before, after)
    if kind is QuestionKind.KNOWLEDGE and both:
        p = mcnemar(both.count((1, 0)), both.count((0, 1)))
    return replace(
        item,
        pairs=len(both),
        t=t,
        ranks=ranks,
        p=p,
        matrix=change_matrix(sorted_[0], sorted_[-1], item.categories),
    )


def _adjusted(item: ItemResult, p: tuple[float, float] | None) -> ItemResult:
    if p is None:
        return item
    return replace(item, p_holm=p[0], p_bh=p[1])


def _several(
    given: Mapping[str, tuple[int, ...]],
    categories: tuple[int | Stand, ...],
    weights: Weights | None,
) -> tuple[Fraction, ...]:
    """How much weight chose each option; one may choose several."""
    return tuple(
        _weight([code for code, numbers in given.items() if option in numbers], weights)
        for option in categories
    )


def _weight(codes: Iterable[str], weights: Weights | None) -> Fraction:
    """How much these people weigh together."""
    return totals(dict.fromkeys(codes, 0), (0,), weights)[0]


def _written(survey: Survey, question: SurveyQuestion, wave: int) -> int:
    forms = survey.wave_of(wave).forms.values()
    texts = (form.answers.get(question.id, "") for form in forms)
    return sum(bool(text) and text not in survey.missing for text in texts)
