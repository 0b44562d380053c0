"""What a budget funds, as a staircase to the budget line; what is not funded would go on from it.

Funded projects are filled bars, each beginning where the one before ended; the others are hatched
and begin at what is spent, so that it is seen whether they would fit. Colour is never alone: the
pattern and a sign (● funded, ○ not) tell the same.
"""

import io
from collections.abc import Sequence
from typing import Any, cast

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

from civicforum.base.words import Words
from civicforum.charts.budget_bar import BudgetBar
from civicforum.charts.lettering import INK, label, settings, width, with_face, write

_FUNDED, _OTHER = "#0072B2", "#E69F00"  # Okabe and Ito's blue and orange
_WIDTH, _BAR_HEIGHT, _LINE_HEIGHT = 7.5, 0.36, 0.5  # inches
_LABEL_SHARE, _GAP = 0.28, 0.015
_MOST_OVER = 1.12  # how far bars go beyond the budget line, as a part of the budget


def budget_chart(
    bars: Sequence[BudgetBar], budget: int, *, words: Words, dots_per_inch: int = 200
) -> bytes:
    """A PNG, the first bar on top; the same bytes for the same bars; without transparency.

    Args:
        bars: funded ones in the order in which they were funded, then the others.
        budget: what there is, in the units of the costs.
        words: of the language of the picture.
        dots_per_inch: the picture is 7.5 inches wide.
    """
    height = _LINE_HEIGHT + _BAR_HEIGHT * max(len(bars), 1)
    with settings():
        plain = Figure(figsize=(_WIDTH, height), dpi=dots_per_inch, facecolor="white")
        canvas = FigureCanvasAgg(plain)
        results = [_result(bar, words) for bar in bars]
        legend = words("● funded  ○ not funded")
        widest = max(width(*with_face(each)) for each in (*results, legend))
        share = min(widest / (_WIDTH * 72) + 2 * _GAP, 0.55)
        area = (_LABEL_SHARE, 0.01, 1 - _LABEL_SHARE - share, 0.98 - _LINE_HEIGHT / height)
        axes = cast("Any", plain).add_axes(area)
        _draw(axes, bars, results, budget=max(budget, 1))
        line = words("Budget {number}", number=f"{budget:,}")
        write(axes, max(budget, 1), -0.95, *with_face(line), side="right")
        write(
            axes, max(budget, 1) * _MOST_OVER * (1 + _GAP), -0.95, *with_face(legend), side="left"
        )
        canvas.draw()
        opaque = Image.fromarray(np.asarray(canvas.buffer_rgba())).convert("RGB")
    picture = io.BytesIO()
    opaque.save(picture, format="PNG", optimize=False)
    return picture.getvalue()


def _result(bar: BudgetBar, words: Words) -> str:
    values = {"cost": f"{bar.cost:,}", "votes": bar.votes}
    if bar.is_funded:
        return words("● {cost} · votes: {votes}", **values)
    return words("○ {cost} · votes: {votes}", **values)


def _draw(axes: Any, bars: Sequence[BudgetBar], results: list[str], *, budget: int) -> None:
    end, start = budget * _MOST_OVER, 0
    room = (_LABEL_SHARE - _GAP) * _WIDTH * 72
    axes.set_xlim(0, end)
    axes.set_ylim(len(bars) - 0.4 if bars else 0.6, -0.6)
    axes.set_axis_off()
    axes.axvline(0, color=INK, linewidth=1.2)
    for place, (bar, result) in enumerate(zip(bars, results, strict=True)):
        axes.barh(
            place,
            min(bar.cost, end - start),
            left=start,
            height=0.66,
            color=_FUNDED if bar.is_funded else _OTHER,
            edgecolor=INK,
            linewidth=0.8,
            hatch="" if bar.is_funded else "///",
        )
        write(axes, -end * _GAP, place, *label(bar.label, room), side="right")
        write(axes, end * (1 + _GAP), place, *with_face(result), side="left")
        start += bar.cost if bar.is_funded else 0
    axes.plot([budget, budget], [-0.6, len(bars) - 0.4], color=INK, linewidth=2, linestyle="--")
