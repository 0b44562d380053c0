"""A criteria sheet as it is typed from paper: its scores in one line, option by option.

`9 4 / 6 3 / 8 5` are three options with two criteria each; slashes are only for the eye, `-` is a
score that was left empty, and `946385` will do where no scale goes beyond 9. `#17` before them says
whose sheet it is, where jurors are known by name.
"""

import re

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.domain.kinds import Channel
from civicforum.domain.poll_things import EMPTY, Marks, Poll
from civicforum.domain.sheets import places, size_of_ballot

_BETWEEN = re.compile(r"[\s,./]+")
_NOTHING = "-"
_ONE_DIGIT = 9
_LONGEST = 6
_WHOSE = re.compile(r"\s*(?P<juror>#\d+)[\s:]+(?P<rest>.*)")


def typed_sheet(poll: Poll, text: str) -> Marks:
    """The scores that somebody typed.

    Raises:
        Refused: it cannot be read so; what is beyond a scale is for the order to say.
    """
    parts, size = _parts(poll, text), size_of_ballot(poll)
    if len(parts) != size or not all(_is_score(part) for part in parts):
        raise Refused("sheet-line", count=size, criteria=len(poll.terms.sheets.criteria))
    return tuple(EMPTY if part == _NOTHING else int(part) for part in parts)


def whose_sheet(text: str) -> tuple[str, str]:
    """The reference of the juror who is named before the scores ("" for none), and the scores."""
    found = _WHOSE.fullmatch(text)
    return (found["juror"], found["rest"]) if found else ("", text)


def written_sheet(poll: Poll, marks: Marks) -> str:
    """A sheet as it would be typed: 9 4 / 6 - / 8 5."""
    size = len(poll.terms.sheets.criteria)
    cells = [_NOTHING if mark == EMPTY else str(mark) for mark in marks]
    return " / ".join(" ".join(cells[n : n + size]) for n in range(0, len(cells), size))


def sheet_told(poll: Poll, marks: Marks) -> str:
    """A sheet in a line, with the options: 북부 9 4, 남부 6 –, 강변 8 5."""
    size = len(poll.terms.sheets.criteria)
    cells = ["–" if mark == EMPTY else str(mark) for mark in marks]
    rows = (cells[n : n + size] for n in range(0, len(cells), size))
    pairs = zip(poll.options, rows, strict=True)
    return ", ".join(f"{option} {' '.join(row)}" for option, row in pairs)


def sheet_hint(poll: Poll, *, words: Words) -> str:
    """How to type one, with an example of as many scores as there are."""
    example = written_sheet(poll, tuple(each.highest for _, each in places(poll)))
    how = words(
        "Option by option, its scores in the order of the criteria: {example}; - for none",
        example=example,
    )
    if Channel.ROLL_CALL not in poll.terms.channels:
        return how
    return words("{how}; #17 before them: the sheet of no. 17", how=how)


def sheet_next(poll: Poll, text: str, *, words: Words) -> str:
    """Which score is typed next, after what stands in the line; "" where nothing does."""
    _, text = whose_sheet(text)
    if not text.strip():
        return ""
    every = list(places(poll))
    done = len([part for part in _parts(poll, text) if part])
    is_begun = not text[-1].isspace() and text[-1] != "/" and not _runs_together(poll)
    at = done - 1 if is_begun else done
    if at >= len(every):
        return words("All {number} scores: Enter", number=len(every)) if done == len(every) else ""
    option, criterion = every[at]
    return words(
        "{place} of {all}: {option}, {criterion} ({least}–{most})",
        place=at + 1,
        all=len(every),
        option=option,
        criterion=criterion.name,
        least=criterion.lowest,
        most=criterion.highest,
    )


def _parts(poll: Poll, text: str) -> list[str]:
    parts = [part for part in _BETWEEN.split(text.strip()) if part]
    if len(parts) < size_of_ballot(poll) and _runs_together(poll):
        return list("".join(parts))
    return parts


def _runs_together(poll: Poll) -> bool:
    """Whether every score has one digit, so that nothing need stand between them."""
    return all(each.highest <= _ONE_DIGIT for each in poll.terms.sheets.criteria)


def _is_score(part: str) -> bool:
    is_number = part.isascii() and part.isdigit() and len(part) <= _LONGEST
    return part == _NOTHING or is_number
