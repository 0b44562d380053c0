"""The window's figures, on a private screen, beside a bare main window with the same fonts."""

import compileall
import json
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import civicforum
from civicforum.base.paths import resources
from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum
from civicforum.desk.script import play, read_script
from civicforum.domain.record import CreateForum
from tests.bench.desk import Size
from tests.bench.measuring import Figure
from tests.bus.session import Session, running, session

BARE = Path(__file__).with_name("bare_window.py")
DAY = Path(__file__).with_name("window_day.py")
_MEGA = 1024
_SETTLED = 1.0
_PATIENCE = 60


def window_figures(folder: Path, size: Size) -> Iterator[Figure]:
    """Start, memory, lag and key to paint; the program is compiled, as an installed one is."""
    compileall.compile_dir(str(Path(civicforum.__file__).parent), quiet=1)
    home = folder / "home"
    home.mkdir()
    sample = _sample(folder / "sample.forum", size.day_steps)
    ours = [sys.executable, "-m", "civicforum", "--lang", "ko", "--data-dir", str(home / "data")]
    ours += ["--new-instance", "--no-first-run"]
    with session(home) as screen:
        bare = _starts(screen, [sys.executable, str(BARE)], "bare window", size.starts)
        start = _starts(screen, ours, "^CivicForum$", size.starts)
        run = _starts(screen, [*ours, "open", str(sample)], "^CivicForum – ", size.starts)
        yield Figure("bare main window with the same fonts: start", bare[0], "s")
        yield Figure("bare main window with the same fonts: memory", bare[1], "MB")
        yield Figure("start page: start", start[0], "s")
        yield Figure("start page: start against the bare window", start[0] / bare[0], "×", 1.5)
        yield Figure("start page: memory", start[1], "MB")
        yield Figure("Run page of the sample: start", run[0], "s")
        yield Figure("Run page of the sample: against the bare window", run[0] / bare[0], "×", 2.5)
        yield Figure("Run page of the sample: memory", run[1], "MB", 300)
        yield from _day(screen, folder, size)


def _sample(path: Path, steps: int) -> Path:
    """The sample day so far."""
    lines = read_script(resources() / "sample" / "gwangju-2018.jsonl")[:steps]
    clock = ScriptClock(lines[0].at or 0)
    first = lines[0].command
    assert isinstance(first, CreateForum)
    with new_forum(path, first, clock) as desk:
        play(desk, lines[1:], clock)
    return path


def _day(screen: Session, folder: Path, size: Size) -> Iterator[Figure]:
    """The sample day in the real window, the minutes while it is used, then a heavy result."""
    played = [str(DAY), str(folder / "day"), str(size.day_steps)]
    revealed = ["-m", "tests.bench.window_reveal", str(folder / "heavy")]
    for arguments in (played, revealed):
        done = subprocess.run(
            [sys.executable, *arguments],
            env=_environment(screen),
            capture_output=True,
            text=True,
            check=True,
        )
        for what, value, unit, target in json.loads(done.stdout.splitlines()[-1]):
            yield Figure(what, value, unit, target)


def _environment(screen: Session) -> dict[str, str]:
    return {**screen.environment, "PYTHONPATH": str(Path(__file__).parents[2])}


def _starts(screen: Session, command: list[str], title: str, times: int) -> tuple[float, float]:
    """The least seconds to a visible window of this title, and its memory in MB (PSS)."""
    seconds: list[float] = []
    memory: list[float] = []
    for _ in range(times + 1):  # the first one warms the disk
        begin = time.perf_counter()
        with running(command, _environment(screen)) as process:
            while not _is_visible(screen, title):
                assert Path(f"/proc/{process}/smaps_rollup").exists(), "the program ended"
                assert time.perf_counter() - begin < _PATIENCE, f"no window {title!r}"
                time.sleep(0.005)
            seconds.append(time.perf_counter() - begin)
            time.sleep(_SETTLED)
            memory.append(_proportional_size(process))
    return min(seconds[1:]), statistics.median(memory)


def _is_visible(screen: Session, title: str) -> bool:
    command = ["xdotool", "search", "--onlyvisible", "--name", title]
    found = subprocess.run(command, env=screen.environment, capture_output=True, check=False)
    return bool(found.stdout.strip())


def _proportional_size(process: int) -> float:
    told = Path(f"/proc/{process}/smaps_rollup").read_text("ascii")
    found = re.search(r"^Pss:\s+(\d+)", told, re.MULTILINE)
    return int(found[1]) / _MEGA if found else 0.0
