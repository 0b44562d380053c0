"""The results of a survey as tables: means and shares by wave, change and significance, groups.

In a public edition numbers of fewer than five people are withheld, and no private code is in any
table. Beside every percentage stands how many people it is, and below the table of whom.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import Survey, SurveyQuestion, Wave
from civicforum.domain.survey_publishing import is_small, published, published_groups
from civicforum.domain.survey_results import (
    GroupMean,
    ItemResult,
    group_means,
    group_of,
    item_results,
)
from civicforum.methods.percentages import percentages, printed_sum
from civicforum.methods.waves import Stand
from civicforum.screens.numbers import decimal
from civicforum.screens.survey_weights import survey_weights

_MOST_WORDS_ACROSS = 4
_NONE = "–"
_SMALL = 0.001

Rows = tuple[tuple[str, ...], ...]


class Grid(Struct, frozen=True):
    """A table: its title, heads and rows, and what stands below it.

    Attributes:
        labels: how many columns at the left are words; the others are numbers.
    """

    title: str
    header: tuple[str, ...]
    rows: Rows
    notes: tuple[str, ...] = ()
    labels: int = 1


class Slope(Struct, frozen=True):
    """How a question moved, wave by wave.

    Attributes:
        heights: from 0, the low end of its scale, to 1; None where nobody answered.
        texts: the means as printed, "" for none. change: as printed.
    """

    label: str
    heights: tuple[Fraction | None, ...]
    texts: tuple[str, ...]
    change: str


class SurveyScreen(Struct, frozen=True):
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
    weights, said = survey_weights(survey, words)
    about = [line for wave in survey.waves for line in _forms(wave, words)] + said
    items = item_results(survey, weights)
    if is_public:
        items = published(items)
        about.append(
            words(
                "In public, numbers of fewer than five people are withheld (–), whole tables of "
                "change too, and with them what they could be computed from."
            )
        )
    grids = [
        *_means(survey, items, words),
        *_tests(items, words),
        *(
            grid
            for item in items
            for grid in _shares(survey, item, words, is_weighted=bool(weights))
        ),
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
            header = (words("Question"), *waves, words("Change"))
            rows = tuple(_mean_row(survey, item, words) for item in chosen)
            note = (
                words("Right answers, of those who answered (in brackets how many)")
                if kind is QuestionKind.KNOWLEDGE
                else words("Means, in brackets how many answered")
            )
            yield Grid(words.named("survey-kind", kind), header, rows, (note,))


def _tests(items: Sequence[ItemResult], words: Words) -> Iterable[Grid]:
    """How the change of each question was tested, on how many pairs."""
    rows = tuple(_test_row(item, words) for item in items if item.p is not None)
    if rows:
        header = (
            words("Question"),
            words("Test"),
            words("Pairs"),
            "p",
            "p (Holm)",
            "p (BH)",
            "d_z",
            words("Wilcoxon"),
        )
        note = words("First wave against last, people not weighted; Holm and BH over all questions")
        yield Grid(words("Significance of the change"), header, rows, (note,), labels=2)


def _test_row(item: ItemResult, words: Words) -> tuple[str, ...]:
    name, effect, ranks = words("McNemar"), _NONE, _NONE
    if item.t is not None and item.t.t is not None:
        name = f"t = {item.t.t:.2f}"
        effect = _NONE if item.t.d_z is None else f"{item.t.d_z:.2f}"
    if item.ranks is not None:
        ranks = _p(item.ranks.p)
    adjusted = (_p(item.p_holm), _p(item.p_bh))
    return (
        question_name(item.question),
        name,
        str(item.pairs),
        _p(item.p),
        *adjusted,
        effect,
        ranks,
    )


def _mean_row(survey: Survey, item: ItemResult, words: Words) -> tuple[str, ...]:
    at = dict(zip(item.waves, zip(item.means, item.n, strict=True), strict=True))
    is_share = item.question.kind is QuestionKind.KNOWLEDGE
    cells = [_cell(*at.get(wave.number, (None, 0)), is_share=is_share) for wave in survey.waves]
    change = _signed(item.shift, words, is_share=is_share)
    return (question_name(item.question), *cells, change)


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


def _shares(survey: Survey, item: ItemResult, words: Words, *, is_weighted: bool) -> Iterable[Grid]:
    """What share chose what, wave by wave; of knowledge the first table says it."""
    if item.question.kind in {QuestionKind.KNOWLEDGE, QuestionKind.OPEN} or not item.waves:
        return
    names = {wave.number: wave.name for wave in survey.waves}
    columns = [_column(item, place) for place in range(len(item.waves))]
    rows = [
        (label, *(column[place] for column in columns))
        for place, label in enumerate(_labels(item, words))
    ]
    numbers = (
        _NONE if not s and is_small(n) else str(n) for s, n in zip(item.shares, item.n, strict=True)
    )
    rows.append((words("Answered (= 100%)"), *numbers))
    header = (words("Answer"), *(names[wave] for wave in item.waves))
    notes = tuple(_share_notes(item, words, is_weighted=is_weighted))
    yield Grid(question_name(item.question), header, tuple(rows), notes)


def _column(item: ItemResult, place: int) -> tuple[str, ...]:
    """36.6% (172): of those who answered in a wave, and how many people that is."""
    shares, counts = item.shares[place], item.counts[place]
    if not shares:
        return tuple(_NONE for _ in counts)
    printed = percentages(shares, item.bases[place])
    return tuple(
        share if share == _NONE else f"{share} ({count})"
        for share, count in zip(printed, counts, strict=True)
    )


def _share_notes(item: ItemResult, words: Words, *, is_weighted: bool) -> Iterable[str]:
    """What the percentages are of, and why they do not add up to 100."""
    yield (
        words("Of those who answered in the wave, weighted; in brackets people, not weighted")
        if is_weighted
        else words("Of those who answered in the wave; in brackets how many people")
    )
    if item.question.kind is QuestionKind.MULTI:
        yield words("Several answers each: the percentages may add up to more than 100%")
    sums = [printed_sum(s, base) for s, base in zip(item.shares, item.bases, strict=True)]
    told = sorted({whole for whole in sums if whole})
    if told:
        yield words("Because of rounding the percentages add up to {sum}.", sum=", ".join(told))


def _moves(item: ItemResult, words: Words) -> Iterable[Grid]:
    """From where to where people went between the first wave and the last."""
    if not item.pairs or not item.matrix:
        return
    labels = heads = _labels(item, words)
    if len(labels) > _MOST_WORDS_ACROSS:
        heads = tuple(f"({number})" for number, _ in enumerate(labels, 1))
        labels = tuple(f"{head} {label}" for head, label in zip(heads, labels, strict=True))
    rows = tuple((label, *map(str, row)) for label, row in zip(labels, item.matrix, strict=True))
    title = words("{question}: from (row) to (column)", question=question_name(item.question))
    note = words("People who answered in both waves, not weighted: {number}", number=item.pairs)
    yield Grid(title, (words("Before"), *heads), rows, (note,))


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
        rows = tuple(
            row
            for question in scaled
            for row in _group_rows(survey, question, split, groups, is_public=is_public)
        )
        waves = tuple(wave.name for wave in survey.waves)
        header = (words("Question"), question_name(split), *waves)
        note = words("Means or right answers, not weighted; in brackets how many answered")
        if rows:
            yield Grid(words("By {question}", question=split.text), header, rows, (note,), labels=2)


def _group_rows(
    survey: Survey,
    question: SurveyQuestion,
    split: SurveyQuestion,
    groups: Sequence[frozenset[str]],
    *,
    is_public: bool,
) -> Rows:
    """Of each group, its mean in every wave."""
    is_share = question.kind is QuestionKind.KNOWLEDGE
    asked = [wave.number for wave in survey.waves if question.is_asked_in(wave.number)]
    found = dict(zip(asked, group_means(survey, question, groups), strict=True))
    if is_public:
        found = {wave: published_groups(question, means) for wave, means in found.items()}
    never = GroupMean(0, None, ())
    return tuple(
        (
            question_name(question),
            label,
            *(
                _cell(group.mean, group.n, is_share=is_share)
                for group in (
                    found[w.number][place] if w.number in found else never for w in survey.waves
                )
            ),
        )
        for place, label in enumerate(split.options)
    )
