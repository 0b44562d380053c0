"""Figures of this machine beside their targets: `python -m tests.bench [FOLDER] [--chart FILE]`."""

import argparse
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.bench.budgets import budget_figures
from tests.bench.chart import draw
from tests.bench.counting import counting_figures
from tests.bench.desk import Size, figures
from tests.bench.measuring import Figure
from tests.bench.minutes import minutes_figures
from tests.bench.roster import roster_figures
from tests.bench.setting import setting_figures
from tests.bench.window import window_figures


def measured(folder: Path, size: Size) -> Iterator[Figure]:
    """Every figure, as it comes."""
    yield from figures(folder, size)
    yield from counting_figures(folder, size)
    yield from minutes_figures(folder, size)
    yield from setting_figures(folder, size)
    yield from roster_figures(folder, size)
    yield from budget_figures(size)
    yield from window_figures(folder, size)


def main(place: str | None, size: Size, chart: Path | None = None) -> None:
    """Measure in a folder of its own, which is removed afterwards.

    Args:
        place: where that folder is made; None for the usual place.
        size: how much of everything.
        chart: the picture to draw at the end, if any.
    """
    with tempfile.TemporaryDirectory(dir=place) as folder:
        kept = list(_printed(measured(Path(folder), size)))
    if chart is not None:
        draw(kept, chart)


def _printed(found: Iterable[Figure]) -> Iterator[Figure]:
    for figure in found:
        print(figure, flush=True)
        yield figure


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", help="measure on the disk of this folder")
    parser.add_argument("--chart", type=Path, help="draw a picture of all that has a target")
    given = parser.parse_args()
    main(given.folder, Size(), given.chart)
