"""The results of a survey as tables: means and shares by wave, change and significance, groups.

In a public edition groups of fewer than five are left out, and no private code is in any table.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import Survey, SurveyQuestion, Wave
from civicforum.domain.survey_results import (
    ItemResult,
    Weights,
    group_of,
    item_results,
    wave_means,
    weighting,
)
from civicforum.methods.percentages import percentages, printed_sum
from civicforum.methods.raking import Raked, design_effect, effective_number, margin_of_error
from civicforum.methods.waves import Stand

FEWEST_IN_PUBLIC = 5
_NONE = "–"
_SMALL = 0.001

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its title, heads and rows, and what stands below it."""

    title: str
    header: tuple[str, ...]
    rows: Rows
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slope:
    """How a question moved, wave by wave.

    Attributes:
        heights: from 0, the low end of its scale, to 1; None where nobody answered.
        texts: the means as printed, "" for none. change: as printed.
    """

    label: str
    heights: tuple[Fraction | None, ...]
    texts: tuple[str, ...]
    change: str


@dataclass(frozen=True, slots=True)
class SurveyScreen:
    """`about` says how many forms there are, and how results are weighted.

    Attributes:
        slopes: questions that have a mean in two of the `waves`.
    """

    title: str
    about: tuple[str, ...]
    grids: tuple[Grid, ...]
    slopes: tuple[Slope, ...] = ()
    waves: tuple[str, ...] = ()


def survey_screen(survey: Survey, *, words: Words, is_public: bool = False) -> SurveyScreen:
    """All that a survey came to."""
    weights, said = _weights(survey, words)
    about = [line for wave in survey.waves for line in _forms(wave, words)] + said
    items = item_results(survey, weights)
    grids = [
        *_means(survey, items, words),
        *(grid for item in items for grid in _shares(survey, item, words)),
        *(grid for item in items for grid in _moves(item, words)),
        *_groups(survey, is_public=is_public, words=words),
    ]
    return SurveyScreen(survey.title, tuple(about), tuple(grids), *_slopes(survey, items, words))


def question_name(question: SurveyQuestion) -> str:
    """Its number and its text."""
    return f"{question.number}. {question.text}"


def _forms(wave: Wave, words: Words) -> Iterable[str]:
    forms = words.count("{number} form", "{number} forms", len(wave.forms))
    double = sum(form.is_double for form in wave.forms.values())
    yield words(
        "Wave {number}, {name}: {forms}, {double} of them keyed twice",
        number=wave.number,
        name=wave.name,
        forms=forms,
        double=double,
    )
    if wave.differing:
        yield words.count(
            "{number} answer was keyed in two ways",
            "{number} answers were keyed in two ways",
            wave.differing,
        )


def _weights(survey: Survey, words: Words) -> tuple[dict[int, Weights], list[str]]:
    """Of each wave with forms, and what is to be said of them.

    Where one wave cannot be weighted none is: a shift must not come from weights alone.
    """
    weights: dict[int, Weights] = {}
    said: list[str] = []
    for wave in survey.waves:
        try:
            found = weighting(survey, wave.number) if wave.forms else None
        except Refused as problem:
            return {}, [f"{wave.name}: {words.problem(problem)}"]
        if found is not None:
            weights[wave.number] = found[0]
            said += [f"{wave.name}: {line}" for line in _weighted(wave, found[1], words)]
    return weights, said


def _weighted(wave: Wave, found: Raked, words: Words) -> Iterable[str]:
    effective = effective_number(found.weights)
    yield words(
        "Weighted to the register by raking: design effect {effect}, effective number {number}, "
        "margin of error ±{margin} points",
        effect=decimal(design_effect(found.weights)),
        number=decimal(effective, places=1),
        margin=f"{margin_of_error(effective) * 100:.1f}",
    )
    unweighted = len(wave.forms) - len(found.weights)
    if unweighted:
        yield words("{number} forms that do not say so count once", number=unweighted)
    if not found.converged:
        yield words("The weights did not settle: look at the margins.")


def _slopes(
    survey: Survey, items: Sequence[ItemResult], words: Words
) -> tuple[tuple[Slope, ...], tuple[str, ...]]:
    """Questions that moved, each on its own scale, and the names of the waves."""
    slopes: list[Slope] = []
    for item in items:
        question, is_share = item.question, item.question.kind is QuestionKind.KNOWLEDGE
        if item.shift is not None:
            low, high = (0, 1) if is_share else (question.low, question.high)
            means = dict(zip(item.waves, item.means, strict=True))
            told = [means.get(wave.number) for wave in survey.waves]
            heights = tuple(None if m is None else (m - low) / (high - low) for m in told)
            texts = tuple("" if m is None else _shown(m, is_share=is_share) for m in told)
            change = _signed(item.shift, words, is_share=is_share)
            slopes.append(Slope(question_name(question), heights, texts, change))
    return tuple(slopes), tuple(wave.name for wave in survey.waves)


def _means(survey: Survey, items: Sequence[ItemResult], words: Words) -> Iterable[Grid]:
    """Scales with their means, knowledge with its share of right answers."""
    for kind in (QuestionKind.SCALE, QuestionKind.KNOWLEDGE, QuestionKind.EVALUATION):
        chosen = [item for item in items if item.question.kind is kind and item.waves]
        if chosen:
            waves = tuple(wave.name for wave in survey.waves)
            header = (words("Question"), *waves, words("Change"), "p", "p (Holm)", "p (BH)", "d_z")
            rows = tuple(_mean_row(survey, item, words) for item in chosen)
            yield Grid(words.named("survey-kind", kind), header, rows, tuple(_tests(chosen, words)))


def _tests(items: Sequence[ItemResult], words: Words) -> Iterable[str]:
    """How the change was tested, on how many pairs."""
    for item in items:
        number, pairs = item.question.number, item.pairs
        if item.t is not None and item.t.t is not None:
            yield words(
                "{number}: paired t({df}) = {t}, {pairs} pairs",
                number=number,
                df=item.t.df,
                t=f"{item.t.t:.2f}",
                pairs=pairs,
            )
        if item.ranks is not None:
            yield words(
                "{number}: Wilcoxon p {p}, {zeros} without change left out",
                number=number,
                p=_p(item.ranks.p) if item.ranks.p < _SMALL else f"= {_p(item.ranks.p)}",
                zeros=item.ranks.zeros,
            )
        if item.question.kind is QuestionKind.KNOWLEDGE and item.p is not None:
            yield words("{number}: McNemar, {pairs} pairs", number=number, pairs=pairs)


def _mean_row(survey: Survey, item: ItemResult, words: Words) -> tuple[str, ...]:
    at = dict(zip(item.waves, zip(item.means, item.n, strict=True), strict=True))
    is_share = item.question.kind is QuestionKind.KNOWLEDGE
    cells = [_cell(*at.get(wave.number, (None, 0)), is_share=is_share) for wave in survey.waves]
    effect = item.t.d_z if item.t is not None else None
    return (
        question_name(item.question),
        *cells,
        _signed(item.shift, words, is_share=is_share),
        _p(item.p),
        _p(item.p_holm),
        _p(item.p_bh),
        _NONE if effect is None else f"{effect:.2f}",
    )


def _cell(mean: Fraction | None, n: int, *, is_share: bool) -> str:
    """6.42 (120): the mean, or the share that is right, and how many answered."""
    if mean is None:
        return _NONE
    return f"{_shown(mean, is_share=is_share)} ({n})"


def _shown(mean: Fraction, *, is_share: bool) -> str:
    return percentages((mean,), 1)[0] if is_share else decimal(mean)


def _signed(shift: Fraction | None, words: Words, *, is_share: bool) -> str:
    """A change; of shares in percentage points."""
    if shift is None:
        return _NONE
    sign = "+" if shift > 0 else ""
    if not is_share:
        return sign + decimal(shift)
    return words("{number} pp", number=sign + decimal(shift * 100, places=1))


def decimal(number: Fraction, *, places: int = 2) -> str:
    """Rounded half away from zero, exactly: "5.33", "−0.25"."""
    whole = int(abs(number) * 10**places + Fraction(1, 2))
    sign = "−" if number < 0 and whole else ""
    return f"{sign}{whole // 10**places}.{whole % 10**places:0{places}}"


def _p(p: float | None) -> str:
    if p is None:
        return _NONE
    return "<0.001" if p < _SMALL else f"{p:.3f}"


def _labels(item: ItemResult, words: Words) -> tuple[str, ...]:
    return tuple(
        words.named("stand", category)
        if isinstance(category, Stand)
        else (words("right") if category else words("wrong"))
        if item.question.kind is QuestionKind.KNOWLEDGE
        else item.question.options[category - 1]
        for category in item.categories
    )


def _shares(survey: Survey, item: ItemResult, words: Words) -> Iterable[Grid]:
    """What share chose what, wave by wave; of knowledge the first table says it."""
    if item.question.kind in {QuestionKind.KNOWLEDGE, QuestionKind.OPEN} or not item.waves:
        return
    names = {wave.number: wave.name for wave in survey.waves}
    columns = [percentages(s, base) for s, base in zip(item.shares, item.bases, strict=True)]
    rows = [
        (label, *(column[place] for column in columns))
        for place, label in enumerate(_labels(item, words))
    ]
    rows.append((words("Answered"), *map(str, item.n)))
    sums = [printed_sum(s, base) for s, base in zip(item.shares, item.bases, strict=True)]
    told = sorted({whole for whole in sums if whole})
    notes = (
        [words("Because of rounding the percentages add up to {sum}.", sum=", ".join(told))]
        if told
        else []
    )
    header = (words("Answer"), *(names[wave] for wave in item.waves))
    yield Grid(question_name(item.question), header, tuple(rows), tuple(notes))


def _moves(item: ItemResult, words: Words) -> Iterable[Grid]:
    """From where to where people went between the first wave and the last."""
    if not item.pairs:
        return
    labels = _labels(item, words)
    rows = tuple((label, *map(str, row)) for label, row in zip(labels, item.matrix, strict=True))
    title = words("{question}: from (row) to (column)", question=question_name(item.question))
    yield Grid(title, (words("Before"), *labels), rows)


def _groups(survey: Survey, *, is_public: bool, words: Words) -> Iterable[Grid]:
    """Means by the options of questions that split."""
    splits = [question for question in survey.questions if question.splits]
    scaled = [
        question
        for question in survey.questions
        if question.kind in {QuestionKind.SCALE, QuestionKind.KNOWLEDGE, QuestionKind.EVALUATION}
    ]
    for split in splits:
        groups = [group_of(survey, split, n) for n in range(1, len(split.options) + 1)]
        rows = [
            _group_row(survey, question, label, codes, is_public=is_public)
            for question in scaled
            for label, codes in zip(split.options, groups, strict=True)
        ]
        notes = (words("Groups of fewer than five are left out."),) if is_public else ()
        waves = tuple(wave.name for wave in survey.waves)
        header = (words("Question"), question_name(split), *waves)
        if rows:
            yield Grid(words("By {question}", question=split.text), header, tuple(rows), notes)


def _group_row(
    survey: Survey,
    question: SurveyQuestion,
    label: str,
    codes: frozenset[str],
    *,
    is_public: bool,
) -> tuple[str, ...]:
    least = FEWEST_IN_PUBLIC if is_public else 1
    is_share = question.kind is QuestionKind.KNOWLEDGE
    waves = [wave.number for wave in survey.waves if question.is_asked_in(wave.number)]
    found = dict(zip(waves, wave_means(survey, question, codes), strict=True))
    cells: list[str] = []
    for wave in survey.waves:
        n, mean = found.get(wave.number, (0, None))
        cells.append(_cell(mean, n, is_share=is_share) if n >= least else _NONE)
    return (question_name(question), label, *cells)
