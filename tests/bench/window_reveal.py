"""A heavy result in the real window, measured from inside; the figures as JSON on a line.

`python tests/bench/window_reveal.py FOLDER`: 500 voters, 30 projects in won, equal shares raised
until nothing fits. Closed and revealed with the poll panel's buttons, at once one after the other.
"""

import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from civicforum.desk.clock import Clock
from civicforum.desk.opening import new_forum
from civicforum.domain.attendance import CheckIn
from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.people import AddPerson
from civicforum.domain.poll_things import Piles
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.record import CreateForum
from civicforum.domain.sittings import OpenSitting
from civicforum.methods.counted import TieRule
from civicforum.ui.application import Program
from civicforum.ui.language import speak
from civicforum.ui.theme import Theme
from tests.bench.window_day import Lag

VOTERS, PROJECTS, MOST = 500, 30, 5
_PATIENCE = 60


def heavy_poll(rule: str = "pb-mes-add1", *, voters: int = VOTERS) -> tuple[AddPoll, Piles]:
    """Costs in won, up to five projects a ballot; and the ballots."""
    lots = random.Random("budget in won")
    costs = tuple(lots.randint(5_000, 90_000) * 1_000 for _ in range(PROJECTS))
    poll = AddPoll(
        "무엇에 쓸까요?",
        tuple(f"사업 {n}" for n in range(1, PROJECTS + 1)),
        shape=Shape.PROJECTS,
        channels=(Channel.PAPER,),
        least_marks=0,
        most_marks=MOST,
        costs=costs,
        budget=sum(costs) // 4,
        rule=rule,
        ties=(TieRule.ORDER,),
        poll="heavy",
    )
    ballots = [set(lots.sample(range(PROJECTS), lots.randint(1, MOST))) for _ in range(voters)]
    return poll, tuple((tuple(int(n in each) for n in range(PROJECTS)), 1) for each in ballots)


def main(folder: Path) -> None:
    """Close, reveal, print."""
    application = QApplication(["civicforum"])
    speak("ko")
    folder.mkdir(parents=True)
    desk = new_forum(folder / "heavy.forum", CreateForum("예산", language="ko"), Clock())
    poll, ballots = heavy_poll()
    for order in (AddPerson(number=1), CheckIn("#1"), OpenSitting(), poll, OpenPoll("heavy")):
        desk.do(order)
    desk.do(EnterBallots("heavy", ballots))
    program = Program(Theme(application), clock=Clock(), make_sample=lambda: folder)
    program.start(None)
    program.show_desk(desk)
    QTest.qWaitForWindowActive(program.window)
    QTest.qWait(500)
    lag, begin = Lag(), time.perf_counter()
    for name, state in (
        ("closePollButton", PollState.CLOSED),
        ("revealButton", PollState.REVEALED),
    ):
        button = program.window.findChild(QAbstractButton, name)
        assert button is not None
        button.click()
        _wait(lambda state=state: desk.forum.polls[-1].state is state)
    seconds = time.perf_counter() - begin
    QTest.qWait(500)
    lag.stop()
    program.end()
    rows = [*lag.rows("while a heavy poll is closed and revealed"), _row(seconds)]
    sys.stdout.write(json.dumps(rows) + "\n")


def _row(seconds: float) -> tuple[str, float, str, None]:
    return ("closing and revealing a heavy poll", seconds, "s", None)


def _wait(is_so: Callable[[], bool]) -> None:
    end = time.perf_counter() + _PATIENCE
    while not is_so():
        assert time.perf_counter() < end
        QTest.qWait(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
