"""The picture of a budget: whole, the same every time, readable without colour."""

import io

import matplotlib as mpl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from civicforum.base.words import words_for
from civicforum.charts.budget import BudgetBar, budget_chart

BLUE, ORANGE, INK = (0, 0x72, 0xB2), (0xE6, 0x9F, 0), (26, 34, 44)
TOWN = (
    BudgetBar("도서관", 60, "6", is_funded=True),
    BudgetBar("Park", 30, "5", is_funded=True),
    BudgetBar("수영장", 50, "4", is_funded=False),
)
LABELS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300)


def picture(*bars: BudgetBar, budget: int = 100, language: str = "ko") -> Image.Image:
    content = budget_chart(bars, budget, words=words_for(language))
    return Image.open(io.BytesIO(content))


def edge_is_white(image: Image.Image) -> bool:
    width, height = image.size
    strips = [image.crop((0, 0, 4, height)), image.crop((width - 4, 0, width, height))]
    return all(strip.getcolors() == [(4 * height, (255, 255, 255))] for strip in strips)


def extent(image: Image.Image, colour: tuple[int, int, int]) -> tuple[int, int]:
    """The first and the last column with the colour."""
    found = [
        x
        for x in range(image.width)
        if any(image.getpixel((x, y)) == colour for y in range(0, image.height, 4))
    ]
    return found[0], found[-1]


def test_the_same_numbers_make_the_same_bytes_whatever_the_settings() -> None:
    before = budget_chart(TOWN, 100, words=words_for("ko"))
    with mpl.rc_context({"font.size": 30, "axes.facecolor": "red"}):  # pyright: ignore[reportUnknownMemberType]
        assert budget_chart(TOWN, 100, words=words_for("ko")) == before
    assert picture(*TOWN).mode == "RGB"
    assert budget_chart(TOWN, 100, words=words_for("en")) != before


def test_what_is_funded_fills_the_budget_as_far_as_it_costs() -> None:
    whole = picture(BudgetBar("", 60, "1", is_funded=True), BudgetBar("", 40, "1", is_funded=True))
    part = picture(BudgetBar("", 30, "1", is_funded=True), BudgetBar("", 20, "1", is_funded=True))
    first, last = extent(whole, BLUE)
    assert extent(part, BLUE)[0] == pytest.approx(first, abs=2)
    assert (extent(part, BLUE)[1] - first) / (last - first) == pytest.approx(0.5, abs=0.02)


def test_what_is_not_funded_goes_on_from_what_is_spent_beyond_the_line() -> None:
    image = picture(*TOWN)
    blue, orange = extent(image, BLUE), extent(image, ORANGE)
    assert orange[0] == pytest.approx(blue[1], abs=6)
    assert orange[1] > blue[0] + (blue[1] - blue[0]) * 100 / 90


@pytest.mark.parametrize("label", ["W" * 500, "🎉" * 30, "$x^2$ \\alpha", "民主", "", "가" * 20])
def test_nothing_is_cut_at_the_edge(label: str) -> None:
    bar = BudgetBar(label, 10**15, "1,000,000", is_funded=False)
    assert edge_is_white(picture(bar, *TOWN, budget=10**15, language="en"))


@settings(max_examples=15, deadline=None)
@given(label=LABELS, cost=st.integers(0, 10**12), budget=st.integers(0, 10**12))
def test_any_project_can_be_drawn(label: str, cost: int, budget: int) -> None:
    bars = [BudgetBar(label, cost, "3", is_funded=cost <= budget)]
    assert edge_is_white(picture(*bars, budget=budget))


def test_many_projects_make_a_tall_picture() -> None:
    many = [BudgetBar(f"{n}번", n, "1", is_funded=n < 10) for n in range(130)]
    assert picture(*many).height > 10 * picture(*TOWN).height
    assert picture().height < picture(*TOWN).height
