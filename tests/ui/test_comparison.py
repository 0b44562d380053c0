"""Comparing rules for a budget: chosen in Prepare, told below the result."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.sittings import OpenSitting
from civicforum.methods.counted import TieRule
from civicforum.screens.drafts import USUAL_COMPARISON
from civicforum.ui.prepare.against_check import AgainstCheck
from tests.support.room import Room
from tests.ui.driver import Facilitator

PILES = (((1, 1, 1, 0, 0), 6), ((0, 0, 0, 1, 1), 4))


def poll(*against: str) -> AddPoll:
    return AddPoll(
        "What for?",
        ("A", "B", "C", "D", "E"),
        shape=Shape.PROJECTS,
        channels=(Channel.PAPER,),
        most_marks=3,
        costs=(40, 40, 40, 20, 20),
        budget=100,
        ties=(TieRule.ORDER,),
        against=against,
        poll="v",
    )


def cells(facilitator: Facilitator) -> list[str]:
    box = facilitator.find(QWidget, "comparisonBox")
    return [label.text() for label in box.findChildren(QLabel) if not label.isHidden()]


def test_the_table_stands_below_the_result(
    facilitator: Facilitator, room: Room, qtbot: QtBot
) -> None:
    facilitator.show_tab("pollTab")
    room.do(OpenSitting(), poll("pb-mes"), OpenPoll("v"), EnterBallots("v", PILES), ClosePoll("v"))
    facilitator.settle()
    assert facilitator.find(QWidget, "comparisonBox").isHidden()
    room.do(RevealResult("v"))
    qtbot.waitUntil(lambda: not facilitator.find(QWidget, "comparisonBox").isHidden())
    facilitator.settle()
    found = cells(facilitator)
    assert found[0] == "What other rules would have funded"
    assert "A, D, E" in found
    assert found[-1].startswith("For comparison only")
    room.do(AddPoll("Yes?", poll="yes"), OpenPoll("yes"))
    facilitator.settle()
    assert facilitator.find(QWidget, "comparisonBox").isHidden()
    assert cells(facilitator) == []


def test_without_a_wish_there_is_no_table(facilitator: Facilitator, room: Room) -> None:
    facilitator.show_tab("pollTab")
    room.do(OpenSitting(), poll(), OpenPoll("v"), EnterBallots("v", PILES), ClosePoll("v"))
    room.do(RevealResult("v"))
    facilitator.settle()
    assert facilitator.find(QWidget, "comparisonBox").isHidden()


@pytest.mark.parametrize(
    ("rules", "told"), [((), USUAL_COMPARISON), (("pb-mes",), ("pb-mes",))], ids=["usual", "own"]
)
def test_rules_that_were_named_stay(
    qtbot: QtBot, rules: tuple[str, ...], told: tuple[str, ...]
) -> None:
    check = AgainstCheck(None)
    qtbot.addWidget(check)
    check.fill(rules)
    assert check.told() == rules
    check.setChecked(True)
    assert check.told() == told
    check.setChecked(False)
    assert check.told() == ()
