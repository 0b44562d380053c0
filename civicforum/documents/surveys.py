"""Survey results in the minutes: the tables of every survey whose forms are all keyed."""

from civicforum.charts.slope import Slope
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section, SlopeFigure, Subheading, Table
from civicforum.domain.questionnaires import Survey
from civicforum.screens.survey import Grid, survey_screen

_WIDEST = 15  # per cent of the measure, for a column of numbers
_LABELS = {1: (1.25,), 2: (1.7, 1)}  # columns of words, as many times as wide as one of numbers


def surveys(material: Material) -> Section:
    """설문 결과. A survey stands here once a wave was closed."""
    blocks: list[Block] = []
    for survey in material.forum.surveys:
        if any(not wave.is_open for wave in survey.waves):
            blocks += _survey(material, survey)
    return Section(material.words("Survey results"), tuple(blocks))


def _survey(material: Material, survey: Survey) -> list[Block]:
    screen = survey_screen(survey, words=material.words, is_public=material.is_public)
    blocks: list[Block] = [Subheading(screen.title, mark=f"{survey.number}.")]
    blocks += [Point(line) for line in screen.about]
    if screen.slopes:
        drawn = (Slope(s.label, s.heights, s.texts, s.change) for s in screen.slopes)
        blocks.append(SlopeFigure(tuple(drawn), screen.waves))
    for grid in screen.grids:
        blocks += _grid(grid)
    return blocks


def _grid(grid: Grid) -> list[Block]:
    """Columns of numbers are equally wide; words at the left get the room that these leave."""
    numbers = len(grid.header) - grid.labels
    shares = _LABELS[grid.labels]
    narrow = min(_WIDEST, 100 / (numbers + sum(shares)))
    room = 100 - narrow * numbers
    labels = (room * share / sum(shares) for share in shares)
    widths = (*labels, *(narrow for _ in range(numbers)))
    numeric = tuple(range(grid.labels, len(grid.header)))
    table = Table(grid.header, grid.rows, widths=widths, numeric=numeric)
    return [Point(grid.title), table, *(Point(note, level=0) for note in grid.notes)]
