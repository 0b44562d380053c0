"""Pictures of change: whole, the same every time, and true to the numbers."""

import io
from fractions import Fraction

import matplotlib as mpl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from civicforum.charts.slope import Slope
from civicforum.charts.slopes import slope_chart

BLUE = (0, 0x72, 0xB2)
LOW, HIGH = Fraction(0), Fraction(1)
WAVES = ("사전", "사후")
LABELS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300)


def slope(*heights: Fraction | None, label: str = "") -> Slope:
    texts = tuple("" if height is None else f"{float(height):.2f}" for height in heights)
    return Slope(label, heights, texts, "+1.33")


def picture(*slopes: Slope, waves: tuple[str, ...] = WAVES) -> Image.Image:
    return Image.open(io.BytesIO(slope_chart(slopes, waves)))


def blue_at(image: Image.Image, x: int) -> list[int]:
    return [y for y in range(image.height) if image.getpixel((x, y)) == BLUE]


def columns(image: Image.Image) -> list[int]:
    return [x for x in range(image.width) if blue_at(image, x)]


def edge_is_white(image: Image.Image) -> bool:
    width, height = image.size
    strips = [image.crop((0, 0, 4, height)), image.crop((width - 4, 0, width, height))]
    return all(strip.getcolors() == [(4 * height, (255, 255, 255))] for strip in strips)


def test_the_same_numbers_make_the_same_bytes_whatever_the_settings() -> None:
    slopes = (slope(LOW, HIGH, label="원전 재개"),)
    before = slope_chart(slopes, WAVES)
    with mpl.rc_context({"font.size": 30, "axes.facecolor": "red"}):  # pyright: ignore[reportUnknownMemberType]
        assert slope_chart(slopes, WAVES) == before
    assert picture(*slopes).mode == "RGB"


def test_what_rises_rises_and_what_falls_falls() -> None:
    rising, falling, level = (
        picture(slope(*heights)) for heights in ((LOW, HIGH), (HIGH, LOW), (HIGH, HIGH))
    )
    found = columns(rising)
    first, last = found[len(found) // 4], found[-len(found) // 4]
    assert min(blue_at(rising, first)) > max(blue_at(rising, last))
    assert max(blue_at(falling, first)) < min(blue_at(falling, last))
    assert blue_at(level, first) == blue_at(level, last)


def test_half_the_scale_is_half_the_height() -> None:
    whole, half = picture(slope(LOW, HIGH)), picture(slope(LOW, HIGH / 2))
    drop = [
        max(blue_at(image, columns(image)[8])) - min(blue_at(image, columns(image)[-8]))
        for image in (whole, half)
    ]
    assert drop[1] / drop[0] == pytest.approx(0.5, abs=0.1)


def test_a_wave_that_was_left_out_has_no_point() -> None:
    waves = ("1", "2", "3")
    assert columns(picture(slope(LOW, None, HIGH), waves=waves)) != []
    alone = picture(slope(None, HIGH, None), waves=waves)
    assert len(columns(alone)) < 30
    assert columns(picture(slope(None, None, None), waves=waves)) == []


def test_more_questions_make_a_taller_picture() -> None:
    heights = [picture(*[slope(LOW, HIGH)] * count).height for count in (0, 1, 2, 9)]
    assert heights == sorted(heights)
    assert heights[0] == heights[1] < heights[2]


def ink_rows(image: Image.Image) -> int:
    """How many rows of the head have ink."""
    head = image.crop((0, 0, image.width, 80)).convert("L")
    rows = (head.crop((0, y, head.width, y + 1)).tobytes() for y in range(head.height))
    return sum(min(row) < 128 for row in rows)


def test_a_long_name_of_a_wave_has_two_lines() -> None:
    one, two, cut = (
        ink_rows(picture(slope(*[LOW] * 6), waves=(name,) * 6))
        for name in ("1차", "1차(6개월 뒤)", "1차일차삼차사차오차육차칠차")
    )
    assert two > one * 3 // 2
    assert cut < two


@settings(max_examples=15, deadline=None)
@given(label=LABELS, wave=LABELS)
def test_any_label_can_be_drawn(label: str, wave: str) -> None:
    assert edge_is_white(picture(slope(LOW, HIGH, label=label), waves=(wave, wave)))
