"""Pictures of results: whole, the same every time, and readable without colour."""

import io

import matplotlib as mpl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from civicforum.charts.bar import Bar
from civicforum.charts.poll import poll_chart

GWANGJU = (Bar("찬성", 191, "78.6%"), Bar("반대", 52, "21.4%"), Bar("기권", 0, "0.0%"))
LABELS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=500)


def picture(*bars: Bar) -> Image.Image:
    return Image.open(io.BytesIO(poll_chart(bars)))


def colours(image: Image.Image) -> set[object]:
    return {colour for _, colour in image.getcolors(1_000_000) or ()}


def ink(image: Image.Image, *, top: int, bottom: int) -> int:
    """How many pixels in the middle of the bars have the colour of lines."""
    strip = image.crop((image.width // 2, top, image.width * 3 // 4, bottom))
    return sum(n for n, colour in strip.getcolors(1_000_000) or () if colour == (26, 34, 44))


def edge_is_white(image: Image.Image) -> bool:
    width, height = image.size
    strips = [(0, 0, 4, height), (width - 4, 0, width, height)]
    return all(colours(image.crop(strip)) == {(255, 255, 255)} for strip in strips)


def test_the_same_numbers_make_the_same_bytes_whatever_the_settings() -> None:
    before = poll_chart(GWANGJU)
    with mpl.rc_context({"font.size": 30, "axes.facecolor": "red", "savefig.dpi": 50}):  # pyright: ignore[reportUnknownMemberType]
        assert poll_chart(GWANGJU) == before
    assert picture(*GWANGJU).info == {}


def test_yes_is_blue_no_is_orange_and_hatched() -> None:
    image = picture(*GWANGJU)
    assert image.mode == "RGB"
    assert {(0, 0x72, 0xB2), (0xE6, 0x9F, 0)} <= colours(image)
    alike = picture(Bar("", 10, ""), Bar("", 10, ""))
    half = alike.height // 2
    assert ink(alike, top=half, bottom=2 * half) > 2 * ink(alike, top=0, bottom=half)


def test_bars_are_as_long_as_their_votes() -> None:
    image = picture(Bar("", 100, ""), Bar("", 50, ""))
    blue = [
        x for x in range(image.width) if image.getpixel((x, image.height // 4)) == (0, 0x72, 0xB2)
    ]
    orange_row = [image.getpixel((x, image.height * 3 // 4)) for x in range(image.width)]
    orange = [x for x, colour in enumerate(orange_row) if colour == (0xE6, 0x9F, 0)]
    assert (orange[-1] - blue[0]) / (blue[-1] - blue[0]) == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize("label", ["W" * 500, "🎉" * 30, "$x^2$ \\alpha", "民主", "", "가" * 20])
def test_no_label_is_cut_at_the_edge(label: str) -> None:
    assert edge_is_white(picture(Bar(label, 1_000_000, "100.0%"), Bar("b", 0, "–")))


@settings(max_examples=25, deadline=None)
@given(label=LABELS, votes=st.integers(0, 1_000_000))
def test_any_label_can_be_drawn(label: str, votes: int) -> None:
    assert edge_is_white(picture(Bar(label, votes, "12.3%")))


def test_more_options_make_a_taller_picture() -> None:
    heights = [picture(*[Bar("x", n, "") for n in range(count)]).height for count in (0, 1, 3, 12)]
    assert heights == sorted(heights)
    assert heights[0] == heights[1] < heights[2] < heights[3]


def test_a_part_of_the_bars_has_the_measure_of_all() -> None:
    def blue(longest: int) -> int:
        png = poll_chart([Bar("", 50, "")], longest=longest)
        image = Image.open(io.BytesIO(png))
        middle = image.height // 2
        row = [image.getpixel((x, middle)) for x in range(image.width)]
        return sum(colour == (0, 0x72, 0xB2) for colour in row)

    assert blue(100) == pytest.approx(blue(0) / 2, rel=0.02)
    assert blue(20) == blue(0)


def test_a_hundred_options_can_be_drawn() -> None:
    image = picture(*[Bar(f"{n}번", n, "1.0%") for n in range(100)])
    assert edge_is_white(image)
    assert image.height > 20 * picture(*GWANGJU).height


def test_points_stand_without_the_votes_behind_them() -> None:
    points = picture(Bar("북부", 71, "71.25", is_points=True))
    assert points != picture(Bar("북부", 71, "71.25"))
    assert points == picture(Bar("북부", 71, "71.25", is_points=True))
