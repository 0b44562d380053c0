"""Criteria sheets in words and as a table: terms, points by criterion and panel, how they came."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.judging import Judgement, judgement_of, standing
from civicforum.domain.poll_things import Poll, PollTerms
from civicforum.domain.results import poll_counted
from civicforum.domain.sheet_things import SheetTerms
from civicforum.methods.criteria import EmptyPanel
from civicforum.methods.percentages import mean
from civicforum.methods.plurality import ranks
from civicforum.screens.count import tie_told
from civicforum.screens.judging import trim_told
from civicforum.screens.numbers import shown


class Grid(Struct, frozen=True):
    """A table: what stands at the head of its columns, and its rows of as many cells."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def sheet_words(terms: PollTerms, *, words: Words) -> str:
    """What is on a sheet, for example: scores on 3 criteria."""
    number = len(terms.sheets.criteria)
    return words.count("scores on {number} criterion", "scores on {number} criteria", number)


def criteria_told(sheets: SheetTerms, *, words: Words) -> str:
    """Each criterion with the points it can bring and its scale."""
    return ", ".join(
        words(
            "{name} {weight} points (scores {least}–{most})",
            name=each.name,
            weight=each.weight,
            least=each.lowest,
            most=each.highest,
        )
        for each in sheets.criteria
    )


def panels_told(sheets: SheetTerms, *, words: Words) -> str:
    """Each panel with its weight and who is in it; "" where all sheets count alike."""
    told: list[str] = []
    for panel in sheets.panels:
        attribute, _, value = panel.group.partition("=")
        who = f" ({words.named('meaning', attribute)} {value})" if panel.group else ""
        told.append(f"{panel.name} {panel.weight}{who}")
    return ", ".join(told)


def rules_told(sheets: SheetTerms, *, words: Words) -> tuple[str, ...]:
    """What was settled besides weights: trimming, empty scores, empty panels."""
    told = [trim_told(sheets.trim, words=words)]
    told.append(words.named("missing", sheets.missing))
    if sheets.panels:
        told.append(words.named("empty-panel", sheets.empty))
    return tuple(told)


def sheet_grid(poll: Poll, *, words: Words, has_panels: bool = True) -> Grid | None:
    """A row for each option: points by criterion, those by each panel alone, all, the place."""
    found = judgement_of(poll)
    if found is None:
        return None
    of_panels = list(found.judged.panels) if has_panels and poll.terms.sheets.panels else []
    header = (
        words("Option"),
        *(f"{each.name} ({each.weight})" for each in poll.terms.sheets.criteria),
        *(f"{p.name} ({p.weight})" for p in poll.terms.sheets.panels if p.name in of_panels),
        words("Points"),
        words("Rank"),
    )
    points = [found.points(option) for option in poll.options]
    placed = ranks(standing(points))
    rows = tuple(
        (
            option,
            *(_printed(by_criterion(found, option, c.name)) for c in poll.terms.sheets.criteria),
            *(_printed(by_panel(found, option, panel)) for panel in of_panels),
            _printed(all_of_it),
            str(rank),
        )
        for option, all_of_it, rank in zip(poll.options, points, placed, strict=True)
    )
    return Grid(header, rows)


def mean_grid(poll: Poll, found: Judgement, panels: Sequence[str], *, words: Words) -> Grid:
    """A row for each option and criterion: what panels gave on average, and from how many."""
    header = (
        words("Option"),
        words("Criterion"),
        *(panel or words("Mean") for panel in panels),
        words("Points"),
    )
    rows = [
        (
            option,
            each.name,
            *(_cell(found, (option, panel, each.name), words) for panel in panels),
            _printed(by_criterion(found, option, each.name)),
        )
        for option in poll.options
        for each in poll.terms.sheets.criteria
    ]
    return Grid(header, tuple(rows))


def sheets_explained(poll: Poll, *, words: Words) -> list[str]:
    """How the points came about, in sentences: rules, gaps, empty panels, each option, result."""
    found, counted = judgement_of(poll), poll_counted(poll)
    if found is None or counted is None:
        return [words("There is no valid sheet.")]
    sheets = poll.terms.sheets
    told = [words.named("rule", counted.rule), trim_told(sheets.trim, words=words)]
    told += _gaps_told(found, sheets, words)
    told += [
        words(
            "{option}: {points} of {whole} points ({parts}).",
            option=option,
            points=shown(found.points(option)),
            whole=found.whole,
            parts=_parts_told(found, sheets, option),
        )
        for option in sorted(poll.options, key=found.points, reverse=True)
    ]
    told += [tie_told(tie, poll.options, words=words) for tie in counted.ties]
    if found.empty and sheets.empty is EmptyPanel.NOTHING:
        told.append(words("So nothing is chosen."))
    return told


def _parts_told(found: Judgement, sheets: SheetTerms, option: str) -> str:
    return ", ".join(
        f"{each.name} {shown(by_criterion(found, option, each.name))}" for each in sheets.criteria
    )


def _gaps_told(found: Judgement, sheets: SheetTerms, words: Words) -> list[str]:
    told: list[str] = []
    if found.gaps:
        left = words.count(
            "{number} score was left empty.", "{number} scores were left empty.", found.gaps
        )
        told.append(f"{left} {words.named('missing', sheets.missing)}")
    told += [
        words(
            "Nobody of {panel} scored {option} on {criterion}: it has the lowest score there.",
            panel=panel or words("the jurors"),
            option=option,
            criterion=criterion,
        )
        for option, panel, criterion in found.unscored
    ]
    if found.empty:
        names = ", ".join(found.empty)
        told.append(words("No sheet came from {names}.", names=names))
        told.append(words.named("empty-panel", sheets.empty))
    return told


def by_criterion(found: Judgement, option: str, criterion: str) -> Fraction:
    """The points that a criterion brings an option, of all panels together."""
    parts = found.judged.parts.items()
    mine = (part for (o, _, c), part in parts if (o, c) == (option, criterion))
    return sum(mine, Fraction(0)) * found.whole


def by_panel(found: Judgement, option: str, panel: str) -> Fraction:
    """What an option would have if this panel alone decided."""
    parts = found.judged.parts.items()
    mine = (part for (o, p, _), part in parts if (o, p) == (option, panel))
    return sum(mine, Fraction(0)) / found.judged.panels[panel] * found.whole


def _cell(found: Judgement, part: tuple[str, str, str], words: Words) -> str:
    cell = found.judged.cells[part]
    kept = cell.scores - 2 * cell.dropped
    return words("{mean} of {number}", mean=mean(cell.mean, 1), number=kept)


def _printed(points: Fraction) -> str:
    return mean(points, 1)
