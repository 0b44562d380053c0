"""What copies are made of: marks, shares of columns, pictures that a page can hold."""

from dataclasses import replace

import pytest

from civicforum.base.words import words_for
from civicforum.charts.bar import Bar
from civicforum.charts.budget_bar import BudgetBar
from civicforum.charts.flow_columns import FlowColumn
from civicforum.charts.slope import Slope
from civicforum.documents.model import (
    Block,
    BudgetFigure,
    Columns,
    Facts,
    Figure,
    FlowFigure,
    Minutes,
    Point,
    PollFigure,
    Section,
    SlopeFigure,
    Table,
)
from civicforum.documents.office.outline import Grid, Line, Picture, outline, running_title
from civicforum.documents.office.shapes import HIGHEST_PICTURE, PICTURE_WIDTH
from civicforum.documents.pictures import described
from tests.documents.reading import made
from tests.support.room import Room

BUDGET = BudgetFigure(tuple(BudgetBar(f"p{n}", 5, "3", n < 2) for n in range(90)), 10, "en")
FLOW = FlowFigure(
    ("a", "b"),
    tuple(FlowColumn(str(n), (3.0, 2.0), 0.0, ((1, 0, 1.0),)) for n in range(1, 30)),
    (0,),
    "exhausted",
)
FLOW_SAID = "Flow of votes through 2 rounds; elected: a. The sentences after it tell every round."
SLOPES = SlopeFigure((Slope("trust", (None, None), ("3.1", ""), "+1"),), ("1", "2"))


def document(*blocks: Block) -> Minutes:
    return replace(made(Room(language="en")), sections=(Section("Here", blocks),))


def test_pictures_are_parted_and_never_higher_than_a_page() -> None:
    pictures = [part for part in outline(document(BUDGET, FLOW)) if isinstance(part, Picture)]
    assert len(pictures) > 2
    for picture in pictures:
        width, height = picture.size
        assert width <= PICTURE_WIDTH
        assert height <= HIGHEST_PICTURE + 1e-6
        assert height / width == pytest.approx(picture.down / picture.across)
    assert pictures[0].size[1] == pytest.approx(HIGHEST_PICTURE)


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (PollFigure((Bar("yes", 3, "75.0%"),)), "Bars of votes: yes 3 (75.0%)"),
        (PollFigure((Bar("a", 75, "75.00", is_points=True),)), "Bars of points: a 75.00"),
        (replace(BUDGET, bars=BUDGET.bars[:3]), "Bars of a budget; funded: p0, p1"),
        (BudgetFigure(BUDGET.bars[2:3], 1, "en"), "Bars of a budget; funded: none"),
        (SLOPES, "Lines from wave to wave: trust 3.1"),
        (
            replace(FLOW, columns=FLOW.columns[:2]),
            "Flow of votes through 2 rounds; elected: a. The sentences after it tell every round.",
        ),
    ],
)
def test_a_picture_is_told_in_words(figure: Figure, said: str) -> None:
    assert described(figure, words_for("en")) == said


def test_shares_of_columns_add_up() -> None:
    table = Table(("a", "b"), (("1", "2"),), widths=(1, 3), numeric=(1,), tall=True)
    facts, columns = Facts((("name", "value"),)), Columns(("x", "y", "z"), across=2)
    grids = [part for part in outline(document(table, facts, columns)) if isinstance(part, Grid)]
    assert [grid.shares for grid in grids] == [(0.25, 0.75), (0.19, 0.81), (0.5, 0.5)]
    assert grids[2].rows == (("x", "y"), ("z", ""))
    assert [grid.is_tall for grid in grids] == [True, False, False]


def test_long_entries_stand_one_below_the_other() -> None:
    (grid,) = (p for p in outline(document(Columns(("x" * 61, "y")))) if isinstance(p, Grid))
    assert (grid.shares, grid.rows) == ((1.0,), (("x" * 61,), ("y",)))


def test_a_line_leads_to_the_grid_after_it() -> None:
    table = Table(("a",), (("1",),), widths=(1,))
    blocks = (Point("short"), table, Point("x" * 300), table, Point("alone"))
    lines = [part for part in outline(document(*blocks)) if isinstance(part, Line)]
    assert [line.leads for line in lines] == [True, False, False]


def test_a_long_title_is_cut_above_the_pages() -> None:
    minutes = replace(document(), title="제목 " * 100, edition_name="Public")
    assert running_title(minutes) == f"{('제목 ' * 100)[:70]}… · Public"
