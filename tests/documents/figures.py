"""Minutes with one of everything that can be drawn, and links and two languages."""

from dataclasses import replace
from fractions import Fraction

from civicforum.charts.bar import Bar
from civicforum.charts.budget_bar import BudgetBar
from civicforum.charts.flow_columns import END, NOBODY, FlowColumn
from civicforum.charts.slope import Slope
from civicforum.documents.model import (
    BudgetFigure,
    Columns,
    Facts,
    FlowFigure,
    Minutes,
    Point,
    PollFigure,
    Section,
    SlopeFigure,
    Subheading,
    Table,
)
from tests.documents.reading import made
from tests.support.room import Room

ADDRESS = "https://example.org/가나?q=1&r=(2)"

BLOCKS = (
    PollFigure((Bar("찬성", 1191, "78.6%"), Bar("반대", 52, "21.4%"))),
    PollFigure((Bar("숲", 80, "80.5", is_points=True),)),
    BudgetFigure(
        (BudgetBar("나무", 3000, "41", is_funded=True), BudgetBar("등", 900, "7", is_funded=False)),
        budget=3500,
        language="ko",
    ),
    FlowFigure(
        ("가", "나", "다"),
        (
            FlowColumn("1", (5.0, 4.0, 2.0), 0.0, ((2, 0, 1.5), (2, NOBODY, 0.5))),
            FlowColumn(END, (6.5, 4.0, 0.0), 0.5),
        ),
        winners=(0,),
        exhausted="소진",
    ),
    SlopeFigure(
        (Slope("만족", (Fraction(1, 4), Fraction(3, 4)), ("2.0", "4.0"), "+2.0"),), ("1", "2")
    ),
    Subheading("둘째 Second heading"),
    Point("다리를 놓자. Build a bridge, not a wall. 그리고 길도."),
    Point("아래", level=2),
    Point(f"자료: {ADDRESS}, 그 밖에 http://example.org."),
    Point("A whole sentence in English."),
    Point("참고", level=0),
    Facts((("이름", "값"), ("빈 칸", ""))),
    Table(("번호", "이름"), tuple((str(n), f"줄 {n}") for n in range(1, 91)), (1, 3), numeric=(0,)),
    Columns(tuple(f"참여자{n}" for n in range(1, 8))),
)


def everything(language: str = "ko") -> Minutes:
    """A document of two or three pages."""
    blocks = (Section("그림과 표", BLOCKS),)
    return replace(made(Room(language=language)), sections=blocks)
