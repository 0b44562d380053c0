"""The cells of survey results: what a mean, a share, a change is printed as, wherever it stands.

Minutes, window and projector have the same figures because they have them from here.
"""

from fractions import Fraction

from civicforum.base.words import Words
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.survey_results import ItemResult
from civicforum.methods.percentages import percentages
from civicforum.methods.waves import Stand
from civicforum.screens.numbers import decimal

NONE = "–"


def mean_cell(mean: Fraction | None, n: int, *, is_share: bool) -> str:
    """6.42 (120): the mean, or the share that is right, and how many answered."""
    if mean is None:
        return NONE
    return f"{shown_mean(mean, is_share=is_share)} ({n})"


def shown_mean(mean: Fraction, *, is_share: bool) -> str:
    """6.42, or the share that is right."""
    return percentages((mean,), 1)[0] if is_share else decimal(mean)


def signed_change(shift: Fraction | None, words: Words, *, is_share: bool) -> str:
    """A change; of shares in percentage points."""
    if shift is None:
        return NONE
    sign = "+" if shift > 0 else ""
    if not is_share:
        return sign + decimal(shift)
    return words("{number} pp", number=sign + decimal(shift * 100, places=1))


def answer_labels(item: ItemResult, words: Words) -> tuple[str, ...]:
    """What the shares are of, in the same order."""
    return tuple(
        words.named("stand", category)
        if isinstance(category, Stand)
        else (words("right") if category else words("wrong"))
        if item.question.kind is QuestionKind.KNOWLEDGE
        else item.question.options[category - 1]
        for category in item.categories
    )


def share_column(item: ItemResult, place: int) -> tuple[str, ...]:
    """36.6% (172): of those who answered in a wave, and how many people that is."""
    shares, counts = item.shares[place], item.counts[place]
    if not shares:
        return tuple(NONE for _ in counts)
    printed = percentages(shares, item.bases[place])
    return tuple(
        share if share == NONE else f"{share} ({count})"
        for share, count in zip(printed, counts, strict=True)
    )
