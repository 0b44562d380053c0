"""Figures of this machine beside their targets: `python -m tests.bench [FOLDER]`."""

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.bench.budgets import budget_figures
from tests.bench.counting import counting_figures
from tests.bench.desk import Size, figures
from tests.bench.measuring import Figure
from tests.bench.minutes import minutes_figures
from tests.bench.roster import roster_figures
from tests.bench.setting import setting_figures
from tests.bench.window import window_figures


def printed(measured: Iterable[Figure]) -> None:
    """A line each, as it comes."""
    for figure in measured:
        print(figure, flush=True)


def main(place: str | None, size: Size) -> None:
    """Measure in a folder of its own, which is removed afterwards."""
    with tempfile.TemporaryDirectory(dir=place) as folder:
        printed(figures(Path(folder), size))
        printed(counting_figures(Path(folder), size))
        printed(minutes_figures(Path(folder), size))
        printed(setting_figures(Path(folder), size))
        printed(roster_figures(Path(folder), size))
        printed(budget_figures(size))
        printed(window_figures(Path(folder), size))


if __name__ == "__main__":
    main(sys.argv[1] if sys.argv[1:] else None, Size())
