"""The sample in its busiest moment: cards are sorted, polls and a survey are at hand."""

from pathlib import Path

from civicforum.base.paths import resources
from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum
from civicforum.desk.script import play, read_script
from civicforum.domain.record import CreateForum
from tests.support.survey_day import survey_orders

SCRIPT = resources() / "sample" / "gwangju-2018.jsonl"
STEPS = 384


def play_until(path: Path, steps: int = STEPS) -> ScriptClock:
    """Play so many lines of the script into a new file; the clock then shows the next one's time.

    Args:
        path: of the file.
        steps: negative ones are counted from the end.
    """
    lines = read_script(SCRIPT)
    clock = ScriptClock(lines[0].at or 0)
    assert isinstance(lines[0].command, CreateForum)
    with new_forum(path, lines[0].command, clock) as desk:
        play(desk, lines[1:steps], clock)
        for order in survey_orders():
            desk.do(order)
    clock.set(lines[steps].at or 0)
    return clock
