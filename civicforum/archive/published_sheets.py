"""What is published of criteria sheets: each score as it counted, and how to judge them again."""

from civicforum.desk.ballot_files.sheets import written_sheets
from civicforum.documents.sheets import is_telling
from civicforum.domain.judging import judgement_of, scored
from civicforum.domain.poll_things import Poll
from civicforum.methods.criteria import Score, TrimBy
from civicforum.screens.numbers import exact


def published_sheets(poll: Poll) -> tuple[str, bytes, list[str]] | None:
    """The suffix of the file, what is in it, and the command with its arguments.

    Jurors are numbers that lead to nobody; what nobody scored is a score of no juror. None where
    there is no sheet, or where they are secret and so few that they tell who scored how.
    """
    found = judgement_of(poll)
    if found is None or is_telling(poll, found):
        return None
    lowest = {each.name: each.lowest for each in poll.terms.sheets.criteria}
    rows = list(scored(poll))
    rows += [
        ("", Score(panel, option, criterion, lowest[criterion]))
        for option, panel, criterion in found.unscored
    ]
    return ".csv", written_sheets(rows), _arguments(poll)


def _arguments(poll: Poll) -> list[str]:
    """What `civicforum judge` is told besides the file; panels without a sheet have no weight.

    Each name stands behind its option and "=", so that it may begin with "-".
    """
    sheets, found = poll.terms.sheets, judgement_of(poll)
    told = ["judge", *(f"--criteria={each.name}={each.weight}" for each in sheets.criteria)]
    told += [f"--highest={each.name}={each.highest}" for each in sheets.criteria]
    panels = [panel for panel in sheets.panels if found and panel.name in found.sheets]
    told += [f"--panels={panel.name}={panel.weight}" for panel in panels]
    if sheets.trim.number:
        is_number = sheets.trim.by is TrimBy.NUMBER
        told += ["--drop" if is_number else "--trim", str(sheets.trim.number)]
    return [*told, "--scale", str(sheets.whole)]


def sheets_document(poll: Poll) -> dict[str, object]:
    """For programs: terms and exact points."""
    sheets, found = poll.terms.sheets, judgement_of(poll)
    points = {o: exact(found.points(o)) for o in poll.options} if found else {}
    return {
        "criteria": [
            {"name": c.name, "weight": c.weight, "lowest": c.lowest, "highest": c.highest}
            for c in sheets.criteria
        ],
        "panels": [{"name": p.name, "weight": p.weight} for p in sheets.panels],
        "sheets": dict(found.sheets) if found else {},
        "empty_scores": {"rule": sheets.missing, "number": found.gaps if found else 0},
        "trim": {"number": sheets.trim.number, "by": sheets.trim.by},
        "points": points,
    }
