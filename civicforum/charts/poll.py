"""A poll's result as horizontal bars: label, number, percentage and hatch besides the colour."""

import io
from collections.abc import Sequence
from typing import Any, cast

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

from civicforum.charts.bar import Bar
from civicforum.charts.lettering import INK, label, settings, width, with_face, write

# Okabe and Ito's colours: yes blue, no orange, abstain grey; told apart also when printed grey.
_LOOKS = (
    ("#0072B2", ""),
    ("#E69F00", "///"),
    ("#999999", "..."),
    ("#56B4E9", "\\\\\\"),
    ("#D55E00", "xxx"),
    ("#009E73", "--"),
    ("#F0E442", "++"),
    ("#CC79A7", "oo"),
)
_WIDTH, _BAR_HEIGHT, _FRAME_HEIGHT = 6.3, 0.42, 0.16  # inches
_LABEL_SHARE = 0.30
_LABEL_GAP = 0.02
_LABEL_WIDTH = (_LABEL_SHARE - _LABEL_GAP) * _WIDTH * 72  # points


def poll_chart(bars: Sequence[Bar], *, longest: int = 0, dots_per_inch: int = 200) -> bytes:
    """A PNG of the bars, first option on top; the same bytes for the same bars.

    Without transparency, which documents for preservation (PDF/A-1) must not have.

    Args:
        bars: options with the numbers and percentages as they were computed.
        longest: votes that fill the width, where these bars are a part of others.
        dots_per_inch: the picture is 6.3 inches wide.
    """
    height = _FRAME_HEIGHT + _BAR_HEIGHT * max(len(bars), 1)
    with settings():
        plain = Figure(figsize=(_WIDTH, height), dpi=dots_per_inch, facecolor="white")
        canvas = FigureCanvasAgg(plain)
        figure = cast("Any", plain)
        room = 1 - _LABEL_SHARE - _result_share(bars)
        axes = figure.add_axes((_LABEL_SHARE, 0.04, room, 0.92))
        _draw(axes, bars, longest)
        canvas.draw()
        opaque = Image.fromarray(np.asarray(canvas.buffer_rgba())).convert("RGB")
    picture = io.BytesIO()
    opaque.save(picture, format="PNG", optimize=False)
    return picture.getvalue()


def _draw(axes: Any, bars: Sequence[Bar], longest: int) -> None:
    longest = max([longest, *(bar.votes for bar in bars)]) or 1
    axes.set_xlim(0, longest)
    axes.set_ylim(len(bars) - 0.5 if bars else 0.5, -0.5)
    axes.set_axis_off()
    axes.axvline(0, color=INK, linewidth=1.2)
    for place, bar in enumerate(bars):
        colour, hatch = _LOOKS[place % len(_LOOKS)]
        axes.barh(
            place, bar.votes, height=0.66, color=colour, edgecolor=INK, linewidth=0.8, hatch=hatch
        )
        gap = longest * _LABEL_GAP
        write(axes, -gap, place, *label(bar.label, _LABEL_WIDTH), side="right")
        write(axes, bar.votes + gap, place, *with_face(_result(bar)), side="left")


def _result(bar: Bar) -> str:
    return bar.percentage if bar.is_points else f"{bar.votes} ({bar.percentage})"


def _result_share(bars: Sequence[Bar]) -> float:
    """The share of the picture's width that the longest result needs beside the longest bar."""
    widest = max((width(*with_face(_result(bar))) for bar in bars), default=0)
    return min(widest / (_WIDTH * 72) + 2 * _LABEL_GAP, 0.5)
