"""Criteria sheets in the minutes: their terms, points by option, criterion and panel, the means."""

from collections.abc import Iterator

from civicforum.base.words import Words
from civicforum.charts.bar import Bar
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, PollFigure, Subheading, Table
from civicforum.domain.judging import Judgement, judgement_of
from civicforum.domain.kinds import Secrecy
from civicforum.domain.poll_things import Poll
from civicforum.domain.results import poll_shares, poll_verdict
from civicforum.domain.sheet_things import SheetTerms
from civicforum.screens.secrecy import FEWEST
from civicforum.screens.sheets import (
    Grid,
    criteria_told,
    mean_grid,
    panels_told,
    rules_told,
    sheet_grid,
    sheets_explained,
)

_MOST_BARS = 20  # what fits on a page
_MOST_COLUMNS, _MOST_PANELS = 9, 6


def sheet_facts(sheets: SheetTerms, *, words: Words) -> Iterator[tuple[str, str]]:
    """What was settled before anybody scored."""
    yield words("Criteria"), criteria_told(sheets, words=words)
    if sheets.panels:
        yield words("Panels"), panels_told(sheets, words=words)
    yield words("Counting the sheets"), " ".join(rules_told(sheets, words=words))


def sheet_figure_and_tables(material: Material, poll: Poll) -> list[Block]:
    """Bars of points; a table of criteria and panels; the means behind it.

    In public what a panel gave is withheld where the vote is secret and the panel so small that it
    tells who scored how.
    """
    words, found = material.words, judgement_of(poll)
    if found is None:
        return []
    shares, whole = poll_shares(poll, poll_verdict(poll)), poll.terms.sheets.whole
    bars = tuple(
        Bar(option, int(found.points(option)), share, is_points=True)
        for option, share in zip(poll.options, shares, strict=True)
    )
    figures: list[Block] = [
        PollFigure(bars[first : first + _MOST_BARS], whole)
        for first in range(0, len(bars), _MOST_BARS)
    ]
    is_withheld = material.is_public and is_telling(poll, found)
    grid = sheet_grid(poll, words=words, has_panels=not is_withheld)
    tables = [_table(grid)] if grid else []
    means = _means(poll, found, words, is_withheld=is_withheld)
    return [*figures, *tables, *_sheets_by_panel(poll, found, words), *means]


def is_telling(poll: Poll, found: Judgement) -> bool:
    """Whether the scores of a panel would tell how somebody voted in secret."""
    is_secret = poll.terms.secrecy is Secrecy.SECRET
    return is_secret and any(number < FEWEST for number in found.sheets.values())


def sheets_counted(poll: Poll, *, words: Words) -> list[Block]:
    """How the points came about, in sentences."""
    told = [Point(line) for line in sheets_explained(poll, words=words)]
    return [Subheading(words("How it was counted")), *told]


def sheet_doubts(poll: Poll, *, words: Words) -> Iterator[str]:
    """What is worth a look before the minutes are filed."""
    found = judgement_of(poll)
    if found is None:
        return
    if found.empty:
        yield words("No sheet came from {names}.", names=", ".join(found.empty))
    if found.gaps:
        yield words.count(
            "{number} score was left empty.", "{number} scores were left empty.", found.gaps
        )


def _sheets_by_panel(poll: Poll, found: Judgement, words: Words) -> list[Block]:
    if not poll.terms.sheets.panels:
        return []
    header = (words("Panel"), words("Weight"), words("Sheets"))
    rows = tuple(
        (panel.name, str(panel.weight), str(found.sheets.get(panel.name, 0)))
        for panel in poll.terms.sheets.panels
    )
    return [Table(header, rows, widths=(5, 2, 2), numeric=(1, 2))]


def _means(poll: Poll, found: Judgement, words: Words, *, is_withheld: bool) -> list[Block]:
    if is_withheld:
        told = words(
            "Scores by panel are not published: a panel has fewer than {number} sheets.",
            number=FEWEST,
        )
        return [Point(told)]
    panels = list(found.judged.panels)
    parts = [panels[n : n + _MOST_PANELS] for n in range(0, len(panels), _MOST_PANELS)]
    grids = [mean_grid(poll, found, part, words=words) for part in parts]
    title = Subheading(words("Mean scores, of how many that count"))
    return [title, *(_table(grid, fixed=2) for grid in grids)]


def _table(grid: Grid, *, fixed: int = 1) -> Table:
    """Of too many columns only the first and the last two: the means tell the others."""
    header, rows = grid.header, grid.rows
    if len(header) > _MOST_COLUMNS:
        header, rows = (header[0], *header[-2:]), tuple((row[0], *row[-2:]) for row in rows)
    numeric = tuple(range(fixed, len(header)))
    widths = (*(3 for _ in range(fixed)), *(2 for _ in numeric))
    return Table(header, rows, widths=widths, numeric=numeric)
