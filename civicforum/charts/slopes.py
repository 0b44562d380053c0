"""How answers moved from wave to wave: a slope for each question, numbers written at its points.

One colour; direction is told by the slope, by the number at every point and by the change beside.
"""

import io
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, cast

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from PIL import Image

from civicforum.charts.lettering import INK, LABEL_SIZE, label, settings, with_face, write
from civicforum.charts.slope import Slope

_LINE, _GRID = "#0072B2", "#C8CDD3"  # Okabe and Ito's blue
_WIDTH, _ROW_HEIGHT, _HEAD_HEIGHT = 6.3, 0.76, 0.42  # inches
_LABEL_SHARE, _CHANGE_SHARE, _GAP = 0.34, 0.15, 0.02
_TALL = 0.5  # of a row, from the low end of a scale to its high end
_POINT_SIZE = 9  # points
_BREAK = re.compile(r"(?<=\S)(?:\s+(?=\S)|(?=[(\[（]))")


def slope_chart(
    slopes: Sequence[Slope], waves: Sequence[str], *, dots_per_inch: int = 200
) -> bytes:
    """A PNG, the first question on top; the same bytes for the same numbers; no transparency.

    Args:
        slopes: questions, each on its own scale between two grey lines.
        waves: their names, in the order of time.
        dots_per_inch: the picture is 6.3 inches wide.
    """
    height = _HEAD_HEIGHT + _ROW_HEIGHT * max(len(slopes), 1)
    with settings():
        plain = Figure(figsize=(_WIDTH, height), dpi=dots_per_inch, facecolor="white")
        canvas = FigureCanvasAgg(plain)
        width = 1 - _LABEL_SHARE - _CHANGE_SHARE
        axes = cast("Any", plain).add_axes((_LABEL_SHARE, 0, width, 1))
        axes.set_axis_off()
        axes.set_xlim(-0.5, max(len(waves), 1) - 0.5)
        axes.set_ylim(max(len(slopes), 1), -_HEAD_HEIGHT / _ROW_HEIGHT)
        room = (width * _WIDTH * 72 / max(len(waves), 1) - 2) * LABEL_SIZE / _POINT_SIZE
        for place, wave in enumerate(waves):
            lines = _head(wave, room)
            for number, line in enumerate(lines):
                share = (len(lines) - number) / (len(lines) + 1)
                _write(axes, place, -_HEAD_HEIGHT / _ROW_HEIGHT * share, line)
        for place, slope in enumerate(slopes):
            _draw(axes, slope, place, len(waves))
        canvas.draw()
        opaque = Image.fromarray(np.asarray(canvas.buffer_rgba())).convert("RGB")
    picture = io.BytesIO()
    opaque.save(picture, format="PNG", optimize=False)
    return picture.getvalue()


def _head(wave: str, room: float) -> list[tuple[str, Any]]:
    """The name of a wave, in two lines where it is too long for one."""
    whole = label(wave, room)
    break_ = _BREAK.search(wave)
    if not whole[0].endswith("…") or break_ is None:
        return [whole]
    at = break_.start()
    return [label(wave[:at], room), label(wave[at:], room)]


def _draw(axes: Any, slope: Slope, place: int, waves: int) -> None:
    low, high = place + 0.92, place + 0.92 - _TALL
    left, right = -0.5, waves - 0.5
    for level in (low, high):
        axes.plot([left, right], [level, level], color=_GRID, linewidth=0.8)
    points = [
        (x, low - float(height) * _TALL)
        for x, height in enumerate(slope.heights)
        if height is not None
    ]
    for (x, y), (next_x, next_y) in pairwise(points):
        axes.plot([x, next_x], [y, next_y], color=_LINE, linewidth=2.2)
    for x, y in points:
        axes.plot([x], [y], color=_LINE, marker="o", markersize=6, markeredgecolor="white")
        _write(axes, x, y - 0.17, with_face(slope.texts[x]))
    middle, gap = (low + high) / 2, (right - left) * _GAP
    room = (_LABEL_SHARE - _GAP) * _WIDTH * 72
    write(axes, left - gap, middle, *label(slope.label, room), side="right")
    write(axes, right + gap, middle, *with_face(slope.change), side="left")


def _write(axes: Any, x: float, y: float, told: tuple[str, Any]) -> None:
    """Centred over a point."""
    axes.text(
        x,
        y,
        told[0],
        ha="center",
        va="center_baseline",
        color=INK,
        clip_on=False,
        parse_math=False,
        fontproperties=FontProperties(fname=str(told[1]), size=_POINT_SIZE),
    )
