# pyright: basic, reportMissingImports=false
"""How long other libraries take: {path, runs} in, median seconds to read and to count out.

Reading is a plain loop over the lines that makes the library's own ballots and profile.
"""

import json
import statistics
import sys
import time
from pathlib import Path

import pandas as pd
import pyrankvote
from votekit.elections import FastSTV, Schulze
from votekit.pref_profile import RankProfile

question = json.load(sys.stdin)


def timed(deed, runs: int = question["runs"]) -> float:
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        deed()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def orders() -> tuple[int, int, list[list[int]]]:
    head, *lines = Path(question["path"]).read_text("utf-8").splitlines()
    size, seats = map(int, head.split())
    return size, seats, [[int(n) for n in line.split()[1:-1]] for line in lines[: lines.index("0")]]


def for_pyrankvote() -> tuple[list, list]:
    size, _, found = orders()
    candidates = [pyrankvote.Candidate(str(number + 1)) for number in range(size)]
    return candidates, [pyrankvote.Ballot([candidates[n - 1] for n in each]) for each in found]


def for_votekit() -> tuple[RankProfile, int]:
    """By its table, which is several times faster than by ballots one for one."""
    size, seats, found = orders()
    frame = pd.DataFrame(
        {
            f"Ranking_{place + 1}": [frozenset({str(each[place])}) for each in found]
            for place in range(size)
        }
    )
    frame["Weight"], frame["Voter Set"] = 1.0, [set() for _ in found]
    frame.index.name = "Ballot Index"
    names = [str(number + 1) for number in range(size)]
    return RankProfile(candidates=names, df=frame, max_ranking_length=size), seats


candidates, ballots = for_pyrankvote()
profile, seats = for_votekit()
json.dump(
    {
        "read pyrankvote": timed(for_pyrankvote),
        "read votekit": timed(for_votekit),
        "irv": timed(lambda: pyrankvote.instant_runoff_voting(candidates, ballots)),
        "stv": timed(lambda: FastSTV(profile, n_seats=seats, tiebreak="borda")),
        "schulze": timed(lambda: Schulze(profile), 1),
    },
    sys.stdout,
)
