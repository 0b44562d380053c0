"""The sample, ready to be opened in the window."""

from itertools import takewhile
from pathlib import Path

from msgspec.structs import replace

from civicforum.base.paths import SUFFIX
from civicforum.base.times import local
from civicforum.base.words import Words
from civicforum.cli.demo import create_folder, sample
from civicforum.cli.play import opened
from civicforum.desk.clock import Clock
from civicforum.desk.script import Line, play
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import OpenSitting


def fresh_sample(folder: Path, clock: Clock, words: Words) -> Path:
    """A fresh copy of the sample, prepared and everybody checked in; earlier ones are kept."""
    create_folder(folder)
    number = 1
    while (path := folder / f"{words('Sample')} {number}{SUFFIX}").exists():
        number += 1
    now = clock.now()
    lines = [replace(line, at=now) for line in takewhile(_is_before_opening, sample())]
    first = lines[0].command
    if isinstance(first, CreateForum):
        today = local(now, first.zone).date().isoformat()
        lines[0] = replace(lines[0], command=replace(first, day=today))
    with opened(path, lines) as (desk, script_clock, rest):
        play(desk, rest, script_clock)
    return path


def _is_before_opening(line: Line) -> bool:
    return not isinstance(line.command, OpenSitting)
