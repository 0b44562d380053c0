"""A transfer count as a flow: columns are rounds, bands are options, ribbons are votes that go on.

Names with their votes stand beside the first and the last column, votes in between where there is
room for them; what supports nobody any more is grey and dotted at the bottom. Colour is never
alone: the order of the bands stays, and a ✓ marks who is elected.
"""

import io
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path as FilePath
from typing import Any, cast

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path as Curve
from PIL import Image

from civicforum.charts.flow_columns import NOBODY, FlowColumn
from civicforum.charts.lettering import INK, label, settings, width, with_face, write

# Okabe and Ito's colours, yellow last: it carries dark letters only.
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442")
_EXHAUSTED = "#BBBBBB"
_WIDTH, _LOWEST, _OF_OPTION = 7.5, 2.6, 0.28  # inches
_LABEL_SHARE = 0.23
_BAND_WIDTH, _GAP = 12, 6  # points
_SPACE = 0.02  # between bands, as a part of all votes
_LEGIBLE = 0.045  # the lowest band that has a number in it, as a part of the height
_CLOSE = 0.75  # of the way to the next column, for the longest number


_Spans = dict[int, tuple[float, float]]


def transfer_chart(
    labels: Sequence[str],
    columns: Sequence[FlowColumn],
    winners: Sequence[int],
    *,
    exhausted: str,
    dots_per_inch: int = 200,
) -> bytes:
    """A PNG; the same bytes for the same count; without transparency.

    Args:
        labels: of the options.
        columns: the rounds in order, at least one.
        winners: places of the elected.
        exhausted: what votes that support nobody are called.
        dots_per_inch: the picture is 7.5 inches wide.
    """
    height = _LOWEST + _OF_OPTION * len(labels)
    with settings():
        plain = Figure(figsize=(_WIDTH, height), dpi=dots_per_inch, facecolor="white")
        canvas = FigureCanvasAgg(plain)
        area = (_LABEL_SHARE, 0.02, 1 - 2 * _LABEL_SHARE, 0.9)
        axes = cast("Any", plain).add_axes(area)
        _draw(axes, labels, columns, winners, exhausted)
        canvas.draw()
        opaque = Image.fromarray(np.asarray(canvas.buffer_rgba())).convert("RGB")
    picture = io.BytesIO()
    opaque.save(picture, format="PNG", optimize=False)
    return picture.getvalue()


def _draw(
    axes: Any,
    labels: Sequence[str],
    columns: Sequence[FlowColumn],
    winners: Sequence[int],
    exhausted: str,
) -> None:
    order = sorted(range(len(labels)), key=lambda place: columns[0].totals[place])
    whole = sum(columns[0].totals) + columns[0].exhausted
    space = whole * _SPACE
    spans = [_spans(column, order, space) for column in columns]
    top = max((end for column in spans for _, end in column.values()), default=1)
    apart = (1 - 2 * _LABEL_SHARE) * _WIDTH * 72 / max(1, len(columns) - 1)
    band = _BAND_WIDTH / apart
    axes.set_xlim(-band / 2, max(1, len(columns) - 1) + band / 2)
    axes.set_ylim(0, top or 1)
    axes.set_axis_off()
    for place, (here, there) in enumerate(pairwise(columns)):
        for ribbon in _ribbons(here, there, spans[place], spans[place + 1]):
            axes.add_patch(_ribbon((place + band / 2, place + 1 - band / 2), *ribbon))
    room = (_LABEL_SHARE - 0.01) * _WIDTH * 72
    for place, (column, span) in enumerate(zip(columns, spans, strict=True)):
        axes.text(
            place, top * 1.02, column.title, ha="center", va="bottom", color=INK, clip_on=False
        )
        for option, (begin, end) in span.items():
            axes.add_patch(_band((place - band / 2, begin), (band, end - begin), option))
            name = exhausted if option == NOBODY else labels[option]
            middle, votes = (begin + end) / 2, _number(end - begin)
            side = band / 2 + _GAP / apart
            if place == 0:
                write(axes, -side, middle, *named(name, votes, room), side="right")
            elif place == len(columns) - 1:
                mark = "✓ " if option in winners else ""
                said = named(f"{mark}{name}", votes, room)
                write(axes, place + side, middle, *said, side="left")
            elif end - begin >= top * _LEGIBLE and width(*with_face(votes)) <= apart * _CLOSE:
                write(axes, place + side / 2, middle, *with_face(votes), side="left")


def named(name: str, votes: str, room: float) -> tuple[str, FilePath]:
    """The name, cut where it is long, and always the votes."""
    short, _ = label(name, room - width(*with_face(f" {votes}")))
    return with_face(f"{short} {votes}")


def _band(corner: tuple[float, float], size: tuple[float, float], option: int) -> Rectangle:
    return Rectangle(
        corner,
        *size,
        facecolor=_colour(option),
        edgecolor=INK,
        linewidth=0.8,
        hatch="..." if option == NOBODY else None,
    )


def _number(votes: float) -> str:
    """Whole, or with one decimal."""
    text = f"{votes:,.1f}"
    return text.removesuffix(".0")


def _spans(column: FlowColumn, order: Sequence[int], space: float) -> _Spans:
    """From where to where each band goes, from the bottom up."""
    found: _Spans = {}
    height = 0.0
    values = [(NOBODY, column.exhausted), *((place, column.totals[place]) for place in order)]
    for option, votes in values:
        if votes > 0:
            found[option] = (height, height + votes)
            height += votes + space
    return found


def _ribbons(
    here: FlowColumn, there: FlowColumn, begin: _Spans, end: _Spans
) -> Iterator[tuple[float, float, float, int]]:
    """From which height to which, how thick, and of whom: what stays, then what goes over."""
    out = {option: low for option, (low, _) in begin.items()}
    into = {option: low for option, (low, _) in end.items()}
    arriving: dict[int, float] = {}
    for _, target, votes in here.flows:
        arriving[target] = arriving.get(target, 0) + votes
    for option in begin:
        now = there.exhausted if option == NOBODY else there.totals[option]
        stays = max(0.0, now - arriving.get(option, 0))
        if stays > 0 and option in end:
            yield out[option], into[option], stays, option
            out[option] += stays
            into[option] += stays
    for source, target, votes in here.flows:
        if source in out and target in into:
            yield out[source], into[target], votes, source
            out[source] += votes
            into[target] += votes


def _ribbon(
    across: tuple[float, float], low: float, high: float, thick: float, option: int
) -> PathPatch:
    left, right = across
    middle = (left + right) / 2
    points = [
        (left, low),
        (middle, low),
        (middle, high),
        (right, high),
        (right, high + thick),
        (middle, high + thick),
        (middle, low + thick),
        (left, low + thick),
        (left, low),
    ]
    move, line, curve = Curve.MOVETO, Curve.LINETO, Curve.CURVE4
    codes = [move, curve, curve, curve, line, curve, curve, curve, Curve.CLOSEPOLY]
    return PathPatch(Curve(points, codes), facecolor=_lighter(_colour(option)), edgecolor="none")


def _colour(option: int) -> str:
    return _EXHAUSTED if option == NOBODY else _COLOURS[option % len(_COLOURS)]


def _lighter(colour: str) -> tuple[float, float, float]:
    """Half way to white, not transparent."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return (red + 1) / 2, (green + 1) / 2, (blue + 1) / 2
