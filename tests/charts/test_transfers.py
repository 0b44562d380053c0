"""The drawn picture of a transfer count: whole, the same every time, readable without colour."""

import io

import numpy as np
import pytest
from PIL import Image

from civicforum.base.words import words_for
from civicforum.charts.flow_columns import FlowColumn, flow_columns, runs
from civicforum.charts.flow_layout import flow_layout
from civicforum.charts.flow_legend import flow_legend
from civicforum.charts.transfers import transfer_chart
from civicforum.methods.rules import RULES
from tests.methods.elections import BY_ORDER, ranked

THREE = ranked("ABC", (4, "A B"), (3, "B A"), (2, "C B"), (1, "C"))
DOTS = 200
PER_POINT = DOTS / 72


def drawn(picture: bytes) -> Image.Image:
    return Image.open(io.BytesIO(picture))


def test_the_same_count_gives_the_same_picture_without_transparency() -> None:
    columns = flow_columns(RULES["irv"].count(THREE, ties=BY_ORDER))
    pictures = [transfer_chart(("가", "나", "C"), columns, (1,), exhausted="소진") for _ in "ab"]
    assert pictures[0] == pictures[1]
    image = drawn(pictures[0])
    assert (image.mode, image.width) == ("RGB", 1500)
    colours = {tuple(pixel) for pixel in np.asarray(image).reshape(-1, 3)[::7]}
    assert {(0, 114, 178), (230, 159, 0), (0, 158, 115)} <= colours


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("number", [1, 3, 24])
def test_nothing_touches_the_edge(number: int, language: str) -> None:
    columns = [
        FlowColumn(str(n), (5, 3, 0), 2, line=4, elected=(0,), excluded=(1,), is_traced=False)
        for n in range(number)
    ]
    legend = flow_legend("meek-stv", columns, words_for(language))
    labels = ("W" * 90, "가" * 90, "0")
    image = np.asarray(drawn(transfer_chart(labels, columns, (0,), exhausted="–", legend=legend)))
    for edge in (image[:2], image[-2:], image[:, :2], image[:, -2:]):
        assert edge.min() == 255


def test_bands_are_drawn_where_they_were_laid_with_their_border() -> None:
    columns = (FlowColumn("1", (30.0, 10.0), 0, line=20),)
    layout = flow_layout("AB", columns, (0,), exhausted="–")
    image = np.asarray(drawn(transfer_chart("AB", columns, (0,), exhausted="–")))
    lowest, highest = (band.box for band in layout.bands)
    foot = image.shape[0] / PER_POINT - layout.height
    for box, colour in ((lowest, (230, 159, 0)), (highest, (0, 114, 178))):
        column = image[:, round((box.left + 3) * PER_POINT)]
        found = np.flatnonzero((column == colour).all(axis=1))
        assert image.shape[0] - found[-1] == pytest.approx((foot + box.bottom) * PER_POINT, abs=4)
        assert image.shape[0] - found[0] == pytest.approx((foot + box.top) * PER_POINT, abs=4)
        left = image[round((found[0] + found[-1]) / 2 - 20)]
        dark = np.flatnonzero(left.sum(axis=1) < 150)
        assert dark[0] == pytest.approx(box.left * PER_POINT, abs=2)


def test_options_of_the_same_colour_have_other_patterns() -> None:
    columns = (FlowColumn("1", tuple(range(60, 90, 2)), 0),)
    labels = [""] * 15
    layout = flow_layout(labels, columns, (), exhausted="–")
    image = np.asarray(drawn(transfer_chart(labels, columns, (), exhausted="–")))
    foot = image.shape[0] / PER_POINT - layout.height
    looks: dict[int, float] = {}
    for band in layout.bands:
        box = band.box
        rows = [
            image.shape[0] - round((foot + y) * PER_POINT) for y in (box.top - 2, box.bottom + 2)
        ]
        cells = [round(x * PER_POINT) for x in (box.left + 2, box.right - 2)]
        looks[band.option] = float(
            image[rows[0] : rows[1], cells[0] : cells[1]].std(axis=(0, 1)).sum()
        )
    for option in range(7):
        assert looks[option] < 1 < looks[option + 7], option


def test_many_rounds_go_on_below() -> None:
    columns = [FlowColumn(str(n), (5, 3), 0, line=4) for n in range(24)]
    high = drawn(transfer_chart("AB", columns, (0,), exhausted="–")).height
    first = runs(columns)[0]
    low = drawn(transfer_chart("AB", first, (0,), exhausted="–")).height
    assert high == pytest.approx(low * len(runs(columns)), rel=0.15)
