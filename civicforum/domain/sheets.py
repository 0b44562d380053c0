"""Sheets of jurors as ballots: whether one fits the terms, and all of them by panel.

The marks of a sheet stand option by option, in each in the order of the criteria. The sheets of a
panel lie in a block of its own, by its name; of a roll call the panels were frozen at the opening.
"""

from collections.abc import Iterator, Mapping

from civicforum.base.errors import Refused
from civicforum.domain.kinds import Shape
from civicforum.domain.poll_things import EMPTY, Marks, Piles, Poll, piled
from civicforum.domain.sheet_things import Criterion
from civicforum.methods.criteria import Missing
from civicforum.methods.filling import ALL_FIT, Filled

Places = Iterator[tuple[str, Criterion]]


def places(poll: Poll) -> Places:
    """An option and a criterion for each mark of a sheet, in order."""
    return ((option, each) for option in poll.options for each in poll.terms.sheets.criteria)


def size_of_ballot(poll: Poll) -> int:
    """How many marks there are on a ballot: one for each option, on a sheet for each criterion."""
    return len(poll.options) * max(1, len(poll.terms.sheets.criteria))


def fitted_sheet(poll: Poll, marks: Marks) -> tuple[Marks, Filled]:
    """A sheet as it counts by the rule for gaps that was chosen before (() where it is void).

    Raises:
        Refused: it cannot be one of this poll.
    """
    check_scores(poll, marks)
    if EMPTY not in marks:
        return marks, ALL_FIT
    if poll.terms.sheets.missing is Missing.VOID:
        return (), Filled(void_under=1)
    return marks, Filled(accepted_under=1)


def check_sheet(poll: Poll, marks: Marks) -> None:
    """Refuse what a juror answers in a roll call where it is no whole sheet, and must be one.

    Raises:
        Refused: other marks than there are places, beyond their scale, none at all, or gaps.
    """
    check_scores(poll, marks)
    if EMPTY in marks and poll.terms.sheets.missing is Missing.VOID:
        option, criterion = list(places(poll))[marks.index(EMPTY)]
        raise Refused("sheet-gap", option=option, criterion=criterion.name)


def check_scores(poll: Poll, marks: Marks) -> None:
    """Refuse scores that cannot be on a sheet of this poll."""
    if len(marks) != size_of_ballot(poll):
        raise Refused(
            "sheet-size", count=size_of_ballot(poll), criteria=len(poll.terms.sheets.criteria)
        )
    for (option, each), mark in zip(places(poll), marks, strict=True):
        if mark != EMPTY and not each.lowest <= mark <= each.highest:
            raise Refused(
                "sheet-number",
                option=option,
                criterion=each.name,
                number=mark,
                least=each.lowest,
                most=each.highest,
            )
    if all(mark == EMPTY for mark in marks):
        raise Refused("ballot-empty")


def check_panel(poll: Poll, block: str) -> None:
    """Refuse sheets of a panel that there is not (of any, where panels are not told apart)."""
    names = [panel.name for panel in poll.terms.sheets.panels]
    if names and block not in names:
        raise Refused("panel-unknown", known=", ".join(names))


def check_juror(poll: Poll, person: str, number: int) -> None:
    """Refuse somebody who is in no panel."""
    if poll.terms.sheets.panels and not panel_of(poll, person):
        raise Refused("no-panel", number=number)


def panel_of(poll: Poll, person: str) -> str:
    """The name of the panel that somebody was in at the opening; "" for none."""
    pairs = zip(poll.terms.sheets.panels, poll.jurors, strict=False)
    return next((panel.name for panel, jurors in pairs if person in jurors), "")


def sheets_by_panel(poll: Poll) -> Mapping[str, Piles]:
    """All valid sheets of each panel, in the order of the panels; under "" where there is none."""
    panels = poll.terms.sheets.panels
    found: dict[str, list[tuple[Marks, int]]] = {panel.name: [] for panel in panels} or {"": []}
    for count in poll.counts:
        found[count.block if panels else ""] += count.piles
    for person, marks in poll.votes.items():
        found[panel_of(poll, person)].append((marks, 1))
    return {name: piled(tuple(piles)) for name, piles in found.items()}


def is_sheet(poll: Poll) -> bool:
    """Whether its ballots are criteria sheets."""
    return poll.terms.shape is Shape.SHEETS
