"""Survey results in the minutes: the tables of every survey whose forms are all keyed."""

from civicforum.charts.slope import Slope
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section, SlopeFigure, Subheading, Table
from civicforum.domain.questionnaires import Survey
from civicforum.screens.survey import Grid, survey_screen

_WHOLE, _WIDEST = 100, 15  # per cent of the measure: the table, and a column of numbers


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
    """Words at the left get the room that the numbers leave."""
    columns = range(len(grid.header))
    numeric = tuple(columns[grid.labels :])
    narrow = min(_WIDEST, _WHOLE / (len(numeric) + 2 * grid.labels))
    label = (_WHOLE - narrow * len(numeric)) / grid.labels
    widths = tuple(label if n < grid.labels else narrow for n in columns)
    table = Table(grid.header, grid.rows, widths=widths, numeric=numeric)
    return [Point(grid.title), table, *(Point(note, level=0) for note in grid.notes)]
