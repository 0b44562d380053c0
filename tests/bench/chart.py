"""Every figure that has a target, as a part of it: what passes the line falls short."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure as Picture

from tests.bench.measuring import Figure

_WIDTH, _ROW, _MARGIN = 11.0, 0.26, 1.2
_WELL, _SHORT = "#0072b2", "#d55e00"  # told apart by everybody, and hatched besides


def draw(figures: Sequence[Figure], path: Path) -> None:
    """Write a picture of the figures that have a target, on a logarithmic scale.

    Args:
        figures: in the order of the table.
        path: its suffix tells the kind of picture (PNG, SVG, PDF).
    """
    bounded = [(figure, figure.target) for figure in figures if figure.target]
    parts = [max(figure.value / target, 1e-3) for figure, target in bounded]
    picture: Any = Picture(figsize=(_WIDTH, _MARGIN + _ROW * len(bounded)), layout="constrained")
    axes = picture.add_subplot()
    places = range(len(bounded))
    bars = axes.barh(places, parts, left=0)
    axes.set_yticks(places, [figure.what for figure, _ in bounded])
    for bar, part in zip(bars, parts, strict=True):
        bar.set(facecolor=_WELL if part <= 1 else _SHORT, edgecolor="white")
        bar.set_hatch("" if part <= 1 else "///")
    told = [f"{figure.value:.3g} of {target:.3g} {figure.unit}" for figure, target in bounded]
    axes.axvline(1, color="black", linewidth=1)
    axes.bar_label(
        bars, told, padding=3, fontsize=7, bbox={"facecolor": "white", "pad": 1, "lw": 0}
    )
    axes.set_xscale("log")
    axes.set_xlim(1e-3, max([10, *parts]) * 8)
    axes.set_xlabel("part of the target (1 = just reached; less is better)")
    axes.tick_params(axis="y", labelsize=7)
    axes.invert_yaxis()
    axes.margins(y=0.01)
    picture.savefig(path, dpi=150)
