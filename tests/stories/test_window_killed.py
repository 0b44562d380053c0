"""The laptop dies in the middle of a speech: the window opens where it was, and says so."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum
from civicforum.domain.agenda import AddItem
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.record import CreateForum
from civicforum.ui.application import Program
from civicforum.ui.language import speak
from civicforum.ui.theme import Theme
from tests.support.room import MINUTE, NINE
from tests.ui.driver import Facilitator

ROOT = Path(__file__).parents[2]
BEFORE_THE_END = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from civicforum.desk.clock import ScriptClock
from civicforum.ui.application import Program
from civicforum.ui.language import speak
from civicforum.ui.theme import Theme
from tests.ui.driver import Facilitator

application = QApplication([])
speak("en")
path = Path(sys.argv[1])
program = Program(Theme(application), clock=ScriptClock(int(sys.argv[2])), make_sample=lambda: path)
program.start(path)
facilitator = Facilitator(program)
facilitator.press_next()
facilitator.check_in(1)
facilitator.press_next()
facilitator.ask("1")
facilitator.press_next()
facilitator.type_gist("More lamps")
facilitator.settle()
print(facilitator.saved, flush=True)
application.exec()
"""


def test_after_a_kill_the_window_opens_where_it_was(
    tmp_path: Path, qtbot: QtBot, theme: Theme
) -> None:
    path, clock = tmp_path / "evening.forum", ScriptClock(NINE)
    with new_forum(path, CreateForum("Lights", day="2018-11-10", language="en"), clock) as desk:
        desk.do(AddPeople((AddPerson(name="Ann Lee", number=1),)))
        desk.do(AddItem("Q&A", minutes=20))
    command = [sys.executable, "-c", BEFORE_THE_END, str(path), str(NINE)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as killed:
        assert killed.stdout is not None
        assert "Saved" in killed.stdout.readline()
        killed.kill()
    speak("en")
    clock.set(NINE + 2 * MINUTE)
    program = Program(theme, clock=clock, make_sample=lambda: path)
    program.start(path)
    facilitator = Facilitator(program)
    qtbot.waitUntil(program.window.isActiveWindow)
    assert facilitator.info.startswith(
        "Restored after an unexpected stop; the last entry is of 09:"
    )
    assert facilitator.speaker == "Speaking: Ann Lee"
    assert facilitator.badge == "LIVE"
    assert facilitator.timer == "18:00"  # of 20 minutes; it kept running
    assert facilitator.next_label == "Next: end speech"
    facilitator.press_next()
    facilitator.settle()
    assert program.projector is not None
    assert "Q&A" in facilitator.projector
    program.end()
    program = Program(theme, clock=clock, make_sample=lambda: path)
    program.start(path)
    assert Facilitator(program).info == ""  # it was closed as it should be
    program.end()
