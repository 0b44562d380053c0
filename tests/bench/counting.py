"""Counting a large election beside the fastest library that counts it right, in one run."""

import statistics
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from civicforum.desk.ballot_files.reading import read_ballots
from civicforum.methods.ballots import Rankings
from civicforum.methods.counted import TieRule
from civicforum.methods.rules import RULES
from civicforum.methods.ties import TieBreaking
from tests.bench.desk import Size
from tests.bench.measuring import Figure, seconds
from tests.support.oracles import answer

OPTIONS, SEATS = 12, 4
RULE = {"irv": "irv", "stv": "wigm-stv", "schulze": "schulze"}
PEER = {"irv": "pyrankvote", "stv": "votekit", "schulze": "votekit"}


def counting_figures(folder: Path, size: Size) -> Iterator[Figure]:
    """Reading and counting apart and together; targets are shares of the library's time."""
    path = folder / "large.blt"
    path.write_text(_election(size.ballots), "utf-8")
    theirs = answer("timing", {"path": str(path), "runs": size.countings})
    read = _median(lambda: read_ballots(path, Rankings), size)
    ballots = read_ballots(path, Rankings)
    yield Figure(f"reading {size.ballots:,} ballots × {OPTIONS}", read * 1000, "ms")
    for peer in ("pyrankvote", "votekit"):
        yield Figure(f"reading into {peer}", theirs[f"read {peer}"] * 1000, "ms")
    ties = TieBreaking((TieRule.ORDER,))
    for name, rule in RULE.items():
        peer = PEER[name]
        ours = _median(lambda rule=rule: RULES[rule].count(ballots, ties=ties), size)
        whole, their_whole = read + ours, theirs[f"read {peer}"] + theirs[name]
        yield Figure(f"{rule}: counting", ours * 1000, "ms")
        yield Figure(f"{rule}: counting by {peer}", theirs[name] * 1000, "ms")
        yield Figure(f"{rule}: counting against {peer}", ours / theirs[name], "×", 0.1)
        yield Figure(f"{rule}: with reading against {peer}", whole / their_whole, "×", 1 / 3)


def _median(deed: Callable[[], object], size: Size) -> float:
    deed()
    return statistics.median(seconds(deed) for _ in range(size.countings))


def _election(ballots: int) -> str:
    random, places = Random(12), range(1, OPTIONS + 1)
    orders = (random.sample(places, OPTIONS) for _ in range(ballots))
    lines = "".join(f"1 {' '.join(map(str, order))} 0\n" for order in orders)
    names = "".join(f'"Option {number}"\n' for number in places)
    return f'{OPTIONS} {SEATS}\n{lines}0\n{names}"A large election"\n'
