"""What of a survey's results may be printed in public: no number of fewer than five people.

Withheld are whole columns, tables and rows, never single cells, and with them whatever would let
them be computed: a mean that is as good as a count, the change where a mean is
withheld, McNemar's p (a function of two counts), groups that are the rest of a sum. Primary and
secondary suppression as in A. Hundepool et al., "Statistical Disclosure Control", 2012, chapter 4;
tests need ten degrees of freedom (M. Brandt et al., "Guidelines for the checking of output based on
microdata research", ESSnet SDC 2010).
"""

from collections.abc import Sequence

from msgspec.structs import replace

from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import SCALES, SurveyQuestion
from civicforum.domain.survey_results import GroupMean, ItemResult
from civicforum.methods.crosstab import FEWEST
from civicforum.methods.disclosure import is_given_away

FEWEST_DEGREES = 10
_SHORT = 2  # a scale of three points or of two: its mean and n are as good as the counts


def published(items: Sequence[ItemResult]) -> list[ItemResult]:
    """Results as they may be printed; adjusted p only where every raw one may be."""
    found = [_published(item) for item in items]
    tested = [item.question.id for item in items if item.p is not None]
    shown = [item.question.id for item in found if item.p is not None]
    if tested == shown:
        return found
    return [replace(item, p_holm=None, p_bh=None) for item in found]


def published_groups(
    question: SurveyQuestion, groups: Sequence[GroupMean]
) -> tuple[GroupMean, ...]:
    """Of one wave, without those in no group (the last, who are printed nowhere).

    Where a small group is withheld, as many others go with it, the smallest first, until all that
    is not printed is neither small nor of one mind, with those in no group and without them.
    """
    *named, others = groups
    hidden = [n for n, group in enumerate(named) if _is_small_group(question, group)]
    by_size = sorted(range(len(named)), key=lambda n: named[n].n)
    spare = [n for n in by_size if n not in hidden and named[n].n]
    if not hidden and not _is_small_group(question, others):
        return tuple(named)
    while spare and not _is_cover(question, [named[n] for n in hidden], others):
        hidden.append(spare.pop(0))
    return tuple(
        replace(group, mean=None) if n in hidden else group for n, group in enumerate(named)
    )


def is_small(number: int) -> bool:
    """Whether so few people must not be told; nobody may be."""
    return 0 < number < FEWEST


def _published(item: ItemResult) -> ItemResult:
    if not item.counts:
        return item
    small = [_is_small_column(item, place) for place in range(len(item.waves))]
    shares = tuple(() if s else each for s, each in zip(small, item.shares, strict=True))
    means = tuple(
        None if small[place] and _tells(item, place) else mean
        for place, mean in enumerate(item.means)
    )
    kept = replace(item, shares=shares, means=means)
    if not _may_show_moves(item):
        kept = replace(kept, matrix=())
    if _may_show_tests(kept):
        return kept
    return replace(kept, t=None, ranks=None, p=None, p_holm=None, p_bh=None)


def _tells(item: ItemResult, place: int) -> bool:
    """Whether the mean of a wave gives away what is withheld of it."""
    question, n = item.question, item.n[place]
    if is_small(n) or _tells_counts(question):
        return True
    low, high = question.low, question.high
    return is_given_away(n, item.sums[place], low=low, high=high, fewest=FEWEST)


def _is_small_column(item: ItemResult, place: int) -> bool:
    """Whether any kind of answer was given by too few; of several marks, or not given by so few."""
    counts = item.counts[place]
    if item.question.kind is QuestionKind.MULTI:
        counts = (*counts, *(item.n[place] - count for count in counts))
    return any(map(is_small, counts))


def _tells_counts(question: SurveyQuestion) -> bool:
    """Whether a mean and a number of people are as good as the counts."""
    if question.kind in SCALES:
        return question.high - question.low <= _SHORT
    return True


def _may_show_moves(item: ItemResult) -> bool:
    """No small cell, and none by subtracting from the shares those who answered only once."""
    if any(is_small(cell) for row in item.matrix for cell in row):
        return False
    if not item.matrix:
        return True
    told = [counts for counts, n in zip(item.counts, item.n, strict=True) if n]
    first = zip(told[0], item.matrix, strict=True)
    last = zip(told[-1], zip(*item.matrix, strict=True), strict=True)
    return not any(is_small(count - sum(cells)) for count, cells in (*first, *last))


def _may_show_tests(kept: ItemResult) -> bool:
    """`kept` has no matrix and no shift where these are withheld."""
    if kept.shift is None or kept.p is None:
        return False
    if _tells_counts(kept.question):
        return bool(kept.matrix)
    is_moved = kept.ranks is not None and kept.ranks.used >= FEWEST
    return is_moved and kept.t is not None and kept.t.df >= FEWEST_DEGREES


def _is_small_group(question: SurveyQuestion, group: GroupMean) -> bool:
    if _tells_counts(question):
        return any(map(is_small, group.counts))
    return is_small(group.n)


def _is_cover(question: SurveyQuestion, hidden: Sequence[GroupMean], others: GroupMean) -> bool:
    """Whether nothing of a group can be told from the sum of those who are not printed."""
    sums = [_joined(hidden), _joined((*hidden, others))] if len(hidden) > 1 else []
    mixed = not _tells_counts(question) or all(all(each.counts) for each in sums)
    return bool(sums) and mixed and not any(_is_small_group(question, each) for each in sums)


def _joined(groups: Sequence[GroupMean]) -> GroupMean:
    """All of them together."""
    counts = tuple(map(sum, zip(*(group.counts for group in groups), strict=True)))
    return GroupMean(sum(group.n for group in groups), None, counts)
