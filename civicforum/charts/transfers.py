"""A transfer count as a flow: columns are rounds, bands are options, ribbons are votes that go on.

In every column the bands stand by their votes, the most on top; what supports nobody any more is
grey and dotted at the bottom. Every band has its number, and its name at both ends; a dashed line
is what elects. Colour is never alone: names, numbers, patterns and signs tell the same. Rounds
that have no room beside the others go on below.
"""

import io
from collections.abc import Sequence
from itertools import accumulate
from typing import Any, cast

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path as Curve
from PIL import Image

from civicforum.charts.flow_columns import NOBODY, FlowColumn, runs
from civicforum.charts.flow_layout import (
    LINE,
    WIDTH,
    FlowLayout,
    Lettering,
    Ribbon,
    Stroke,
    flow_layout,
)
from civicforum.charts.lettering import INK, settings, with_face, write

# Okabe and Ito's colours, yellow last: it carries dark letters only.
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442")
_HATCHES = ("", "////", "\\\\\\\\", "xxxx", "----", "||||", "++++", "oo")
_EXHAUSTED, _EXHAUSTED_HATCH = "#BBBBBB", "..."
_BETWEEN, _FOOT, _SAMPLE = 14.0, 6.0, 22.0  # points
_DASHES = (0, (3, 2))


def transfer_chart(
    labels: Sequence[str],
    columns: Sequence[FlowColumn],
    winners: Sequence[int],
    *,
    exhausted: str,
    legend: Sequence[str] = (),
    dots_per_inch: int = 200,
) -> bytes:
    """A PNG; the same bytes for the same count; without transparency.

    Args:
        labels: of the options.
        columns: the rounds in order, at least one.
        winners: places of the elected.
        exhausted: what votes that support nobody are called.
        legend: lines at the foot; the first says what the dashed line is.
        dots_per_inch: the picture is 7.5 inches wide.
    """
    parts = runs(columns)
    layouts = [
        flow_layout(labels, part, winners if part is parts[-1] else (), exhausted=exhausted)
        for part in parts
    ]
    foot = LINE * len(legend) + _FOOT
    height = sum(each.height for each in layouts) + _BETWEEN * (len(layouts) - 1) + foot
    with settings():
        plain = Figure(figsize=(WIDTH / 72, height / 72), dpi=dots_per_inch, facecolor="white")
        canvas = FigureCanvasAgg(plain)
        axes = cast("Any", plain).add_axes((0, 0, 1, 1))
        axes.set_xlim(0, WIDTH)
        axes.set_ylim(0, height)
        axes.set_axis_off()
        tops = accumulate((each.height + _BETWEEN for each in layouts), initial=0.0)
        for layout, above in zip(layouts, tops, strict=False):
            _draw(axes, layout, height - above - layout.height)
        _write_legend(axes, legend)
        canvas.draw()
        opaque = Image.fromarray(np.asarray(canvas.buffer_rgba())).convert("RGB")
    picture = io.BytesIO()
    opaque.save(picture, format="PNG", optimize=False)
    return picture.getvalue()


def _draw(axes: Any, layout: FlowLayout, base: float) -> None:
    """All of a layout, from `base` on upwards."""
    for ribbon in layout.ribbons:
        axes.add_patch(_ribbon(ribbon, base))
    for band in layout.bands:
        box = band.box
        size = (box.right - box.left, box.top - box.bottom)
        axes.add_patch(
            Rectangle(
                (box.left, base + box.bottom),
                *size,
                facecolor=_colour(band.option),
                edgecolor=INK,
                linewidth=0.8,
                hatch=_hatch(band.option),
            )
        )
    for leader in layout.leaders:
        _stroke(axes, leader, base, linewidth=0.5)
    for line in layout.lines:
        _stroke(axes, line, base, linewidth=1.6, linestyle=_DASHES)
    for text in layout.texts:
        _write(axes, text, base)


def _write(axes: Any, text: Lettering, base: float) -> None:
    left = text.box.left
    write(axes, left, base + text.y, text.text, text.face, side="left")


def _write_legend(axes: Any, legend: Sequence[str]) -> None:
    for place, said in enumerate(legend):
        height = LINE * (len(legend) - place - 0.5) + 2
        if place == 0:
            _stroke(axes, Stroke(4, height, _SAMPLE, height), 0, linewidth=1.6, linestyle=_DASHES)
        write(axes, _SAMPLE + 4 if place == 0 else 4, height, *with_face(said), side="left")


def _stroke(axes: Any, stroke: Stroke, base: float, **looks: object) -> None:
    ends = ([stroke.x, stroke.to_x], [base + stroke.y, base + stroke.to_y])
    axes.plot(*ends, color=INK, solid_capstyle="butt", **looks)


def _ribbon(ribbon: Ribbon, base: float) -> PathPatch:
    left, right = ribbon.left, ribbon.right
    low, high = base + ribbon.low, base + ribbon.high
    middle = (left + right) / 2
    points = [
        (left, low),
        (middle, low),
        (middle, high),
        (right, high),
        (right, high + ribbon.end),
        (middle, high + ribbon.end),
        (middle, low + ribbon.begin),
        (left, low + ribbon.begin),
        (left, low),
    ]
    move, line, curve = Curve.MOVETO, Curve.LINETO, Curve.CURVE4
    codes = [move, curve, curve, curve, line, curve, curve, curve, Curve.CLOSEPOLY]
    colour = _lighter(_colour(ribbon.option))
    return PathPatch(Curve(points, codes), facecolor=colour, edgecolor="none")


def _colour(option: int) -> str:
    return _EXHAUSTED if option == NOBODY else _COLOURS[option % len(_COLOURS)]


def _hatch(option: int) -> str:
    """Options of the same colour have other patterns."""
    if option == NOBODY:
        return _EXHAUSTED_HATCH
    return _HATCHES[option // len(_COLOURS) % len(_HATCHES)]


def _lighter(colour: str) -> tuple[float, float, float]:
    """Half way to white, not transparent."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return (red + 1) / 2, (green + 1) / 2, (blue + 1) / 2
