"""`python -m tests.bad_input [N [FORMAT …]]`: N bad inputs of each format, and what came of them.

Forum files get four times as many, orders ten times. Each number is a seed: the same inputs come
every time.
"""

import faulthandler
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.bad_input.formats import formats
from tests.bad_input.forums import Forums, small
from tests.bad_input.orders import Orders

_USUAL = 500
_TIMES = {"damaged forum": 4, "forged forum": 4, "orders": 10}
_HUNG = 120  # seconds after which the library that hangs is shown, and all ends
_SHOWN = 8
Tried = Callable[[int], object]


def main(arguments: list[str]) -> int:
    """Exit status 1 where a law was broken; the seeds are told."""
    number = int(arguments[0]) if arguments else _USUAL
    os.environ["CIVICFORUM_KEY_PASSWORD"] = "열려라"
    failed = 0
    with tempfile.TemporaryDirectory(prefix="bad-input-") as place:
        for name, tried in everything(Path(place)).items():
            if not arguments[1:] or any(wanted in name for wanted in arguments[1:]):
                times = number * _TIMES.get(name, 1)
                failed += _run(name, times, tried)
    return 1 if failed else 0


def everything(place: Path) -> Mapping[str, Tried]:
    """What can be tried, by name."""
    home, folder = place / "home", place / "input"
    home.mkdir()
    folder.mkdir()
    found: dict[str, Tried] = {}
    for name, each in formats(home).items():
        found[name] = lambda seed, each=each: each.tried(folder, seed)
    forums = Forums.made(small(home / "small.forum"), folder)
    return found | {
        "damaged forum": forums.tried,
        "forged forum": forums.forged,
        "orders": Orders(folder).tried,
    }


def _run(name: str, number: int, tried: Tried) -> int:
    came: Counter[object] = Counter()
    broken: dict[str, list[int]] = {}
    for seed in range(number):
        faulthandler.dump_traceback_later(_HUNG, exit=True)
        try:
            came[tried(seed)] += 1
        except AssertionError as error:
            broken.setdefault(str(error)[-700:], []).append(seed)
    faulthandler.cancel_dump_traceback_later()
    outcomes = ", ".join(f"{times:,} {what}" for what, times in came.most_common())
    laws = sum(map(len, broken.values()))
    print(f"{name:18} {number:8,} tried: {outcomes}; {laws} broke a law", flush=True)
    for said, seeds in list(broken.items())[:_SHOWN]:
        print(f"--- seeds {seeds[:5]}\n{said}\n", flush=True)
    return laws


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
