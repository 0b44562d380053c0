"""The completeness meter in words: what each field of the minutes lacks, and what to do."""

from collections import Counter
from collections.abc import Sequence

from civicforum.base.words import Words
from civicforum.documents.attendance import number_ranges
from civicforum.documents.completeness import FieldState


def completeness_lines(states: Sequence[FieldState], words: Words) -> list[str]:
    """The meter, then a line for each thing that a field lacks."""
    complete = sum(state.is_complete for state in states)
    lines = [
        words(
            "Minutes: {complete}/{all} fields of Article 18(2) are complete.",
            complete=complete,
            all=len(states),
        )
    ]
    for state in states:
        lines += _lines(state, words)
    return lines


def _lines(state: FieldState, words: Words) -> list[str]:
    """One line for each code, the numbers that it stands for in one go."""
    codes = Counter(lack.partition(":")[0] for lack in state.lacks)
    field = words.named("field", state.field)
    return [
        words(
            "The minutes lack: {field}. {what}",
            field=field,
            what=words.named("lack", code, numbers=_numbers(state, code)),
        )
        for code in codes
    ]


def _numbers(state: FieldState, code: str) -> str:
    pairs = (lack.partition(":") for lack in state.lacks)
    return number_ranges(int(number) for own, _, number in pairs if own == code and number)
