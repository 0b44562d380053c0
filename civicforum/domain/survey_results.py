"""What a survey came to: for each question its waves, the change between the first and the last.

As Deliberative Polling reports it: means over the available cases of each wave, significance on the
complete pairs alone. Answers that are missing codes, and those keyed in two ways and not settled
yet, are in no figure.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import SCALES, Survey, SurveyQuestion
from civicforum.domain.survey_answers import answered
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


class ItemResult(Struct, frozen=True):
    """A question over its waves.

    Attributes:
        waves: numbers of those in which it is asked and that were begun.
        n: who answered in each of them.
        means: of a scale; of knowledge the share that is right; None for other kinds.
        categories: what `shares` are of: options by number, or stands, or right (1) and wrong (0).
        shares: in each wave, how much weight each category has, in the order of `categories`;
            () where that is withheld.
        counts: the same as numbers of people, not weighted. sums: of a scale, of all answers.
        bases: in each wave, how much all who answered weigh.
        pairs: who answered in the first and in the last wave that has answers.
        t, ranks: of a scale. p: of t, or McNemar's for knowledge. p_holm, p_bh: over all questions.
        matrix: how many went from each category (row) to each (column); () for several marks, and
            where it is withheld.
    """

    question: SurveyQuestion
    waves: tuple[int, ...]
    n: tuple[int, ...]
    means: tuple[Fraction | None, ...]
    categories: tuple[int | Stand, ...]
    shares: tuple[tuple[Fraction, ...], ...]
    bases: tuple[Fraction, ...] = ()
    counts: tuple[tuple[int, ...], ...] = ()
    sums: tuple[int, ...] = ()
    pairs: int = 0
    t: PairedT | None = None
    ranks: SignedRank | None = None
    p: float | None = None
    p_holm: float | None = None
    p_bh: float | None = None
    matrix: tuple[tuple[int, ...], ...] = ()

    @property
    def shift(self) -> Fraction | None:
        """The last mean without the first, of the waves that anybody answered.

        None where one of the two is not told.
        """
        told = [mean for mean, n in zip(self.means, self.n, strict=False) if n]
        if len(told) < _FEWEST_WAVES or told[0] is None or told[-1] is None:
            return None
        return told[-1] - told[0]


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


class GroupMean(Struct, frozen=True):
    """What a group came to in a wave.

    Attributes:
        n: who of it answered. mean: None where nobody did, and where it is withheld.
        counts: how many gave each kind of answer, as those of an `ItemResult`.
    """

    n: int
    mean: Fraction | None
    counts: tuple[int, ...]


def group_means(
    survey: Survey, question: SurveyQuestion, groups: Sequence[frozenset[str]]
) -> tuple[tuple[GroupMean, ...], ...]:
    """Of each wave, every group, and last those who answered and are in none."""
    return tuple(
        _group_means(question, _values(question, _given(survey, question, wave)), groups)
        for wave in _waves(survey, question)
    )


def _group_means(
    question: SurveyQuestion, values: Answers, groups: Sequence[frozenset[str]]
) -> tuple[GroupMean, ...]:
    others = frozenset(values).difference(*groups)
    return tuple(_group_mean(question, values, codes) for codes in (*groups, others))


def _group_mean(question: SurveyQuestion, values: Answers, codes: frozenset[str]) -> GroupMean:
    kept = {code: value for code, value in values.items() if code in codes}
    counts = totals(_sorted_into(question, kept), _categories(question))
    return GroupMean(len(kept), available_mean(kept), _people(counts))


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
        counts = tuple(_people(_several(each, categories, None)) for each in given)
        return ItemResult(question, waves, n, (), categories, shares, bases, counts)
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
        tuple(_people(totals(each, categories)) for each in sorted_),
        tuple(sum(each.values()) for each in values),
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


def _people(totals_: Iterable[Fraction]) -> tuple[int, ...]:
    return tuple(map(int, totals_))


def _weight(codes: Iterable[str], weights: Weights | None) -> Fraction:
    """How much these people weigh together."""
    return totals(dict.fromkeys(codes, 0), (0,), weights)[0]


def _written(survey: Survey, question: SurveyQuestion, wave: int) -> int:
    forms = survey.wave_of(wave).forms.values()
    texts = (form.answers.get(question.id, "") for form in forms)
    return sum(bool(text) and text not in survey.missing for text in texts)
