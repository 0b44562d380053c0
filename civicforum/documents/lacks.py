"""What each field of the minutes lacks, in words: a sentence for each code of the completeness."""

from collections import Counter

from civicforum.base.words import Words
from civicforum.documents.attendance import number_ranges
from civicforum.documents.completeness import FieldState


def lacking(state: FieldState, words: Words) -> tuple[tuple[str, str], ...]:
    """Each code of a field once, with its sentence for all the numbers that it stands for."""
    codes = Counter(lack.partition(":")[0] for lack in state.lacks)
    return tuple((code, words.named("lack", code, numbers=_numbers(state, code))) for code in codes)


def _numbers(state: FieldState, code: str) -> str:
    pairs = (lack.partition(":") for lack in state.lacks)
    return number_ranges(int(number) for own, _, number in pairs if own == code and number)
