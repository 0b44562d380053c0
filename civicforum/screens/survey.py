"""The results of a survey as tables: means and shares by wave, change and significance, groups.

In a public edition groups of fewer than five are left out, and no private code is in any table.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from civicforum.base.words import Words
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import Survey, SurveyQuestion
from civicforum.domain.survey_results import (
    ItemResult,
    group_of,
    item_results,
    wave_means,
    weighting,
)
from civicforum.methods.percentages import percentages, printed_sum
from civicforum.methods.raking import design_effect, effective_number, margin_of_error
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
class SurveyScreen:
    """`about` says how many forms there are, and how results are weighted."""

    title: str
    about: tuple[str, ...]
    grids: tuple[Grid, ...]


def survey_screen(survey: Survey, *, words: Words, is_public: bool = False) -> SurveyScreen:
    """All that a survey came to.

    Raises:
        Refused: it cannot be weighted to the register as it was told.
    """
    found = weighting(survey)
    items = item_results(survey, None if found is None else found[0])
    grids = [
        *_means(survey, items, words),
        *(grid for item in items for grid in _shares(survey, item, words)),
        *(grid for item in items for grid in _moves(item, words)),
        *_groups(survey, is_public=is_public, words=words),
    ]
    return SurveyScreen(survey.title, tuple(_about(survey, words)), tuple(grids))


def question_name(question: SurveyQuestion) -> str:
    """Its number and its text."""
    return f"{question.number}. {question.text}"


def _about(survey: Survey, words: Words) -> Iterable[str]:
    for wave in survey.waves:
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
            yield words("{number} answers were keyed in two ways", number=wave.differing)
    found = weighting(survey)
    if found is None:
        return
    weights = found[1].weights
    effective = effective_number(weights)
    yield words(
        "Weighted to the register by raking: design effect {effect}, effective number {number}, "
        "margin of error ±{margin} points",
        effect=f"{float(design_effect(weights)):.2f}",
        number=f"{float(effective):.1f}",
        margin=f"{margin_of_error(effective) * 100:.1f}",
    )
    if not found[1].converged:
        yield words("The weights did not settle: look at the margins.")


def _means(survey: Survey, items: Sequence[ItemResult], words: Words) -> Iterable[Grid]:
    """Scales with their means, knowledge with its share of right answers."""
    for kind in (QuestionKind.SCALE, QuestionKind.KNOWLEDGE, QuestionKind.EVALUATION):
        chosen = [item for item in items if item.question.kind is kind and item.waves]
        if chosen:
            waves = tuple(wave.name for wave in survey.waves)
            header = (words("Question"), *waves, words("Change"), "p", "p (Holm)", "p (BH)", "d_z")
            rows = tuple(_mean_row(survey, item) for item in chosen)
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
                "{number}: Wilcoxon p = {p}, {zeros} without change left out",
                number=number,
                p=_p(item.ranks.p),
                zeros=item.ranks.zeros,
            )
        if item.question.kind is QuestionKind.KNOWLEDGE and item.p is not None:
            yield words("{number}: McNemar, {pairs} pairs", number=number, pairs=pairs)


def _mean_row(survey: Survey, item: ItemResult) -> tuple[str, ...]:
    at = dict(zip(item.waves, zip(item.means, item.n, strict=True), strict=True))
    is_share = item.question.kind is QuestionKind.KNOWLEDGE
    cells = [_cell(*at.get(wave.number, (None, 0)), is_share=is_share) for wave in survey.waves]
    effect = item.t.d_z if item.t is not None else None
    return (
        question_name(item.question),
        *cells,
        _signed(item.shift, is_share=is_share),
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
    return percentages((mean,), 1)[0] if is_share else f"{float(mean):.2f}"


def _signed(shift: Fraction | None, *, is_share: bool) -> str:
    if shift is None:
        return _NONE
    sign = "−" if shift < 0 else "+"
    return f"{sign}{_shown(abs(shift), is_share=is_share)}"


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
    is_several = item.question.kind is QuestionKind.MULTI
    bases = [
        Fraction(n) if is_several else sum(s) for n, s in zip(item.n, item.shares, strict=True)
    ]
    columns = [percentages(s, base) for s, base in zip(item.shares, bases, strict=True)]
    rows = [
        (label, *(column[place] for column in columns))
        for place, label in enumerate(_labels(item, words))
    ]
    rows.append((words("Answered"), *map(str, item.n)))
    sums = [printed_sum(s, base) for s, base in zip(item.shares, bases, strict=True)]
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
