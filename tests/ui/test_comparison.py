"""Comparing rules: chosen in Prepare, told below the result."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.sittings import OpenSitting
from civicforum.methods.counted import TieRule
from civicforum.screens.drafts import usual_comparison
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
    facilitator.settle()
    assert facilitator.find(QWidget, "compareRulesButton").isHidden()
    room.do(RevealResult("v"))
    facilitator.settle()
    assert facilitator.find(QWidget, "comparisonBox").isHidden()


def test_whoever_asks_afterwards_sees_it_and_the_forum_stays_as_it_is(
    facilitator: Facilitator, room: Room, qtbot: QtBot
) -> None:
    facilitator.show_tab("pollTab")
    room.do(OpenSitting(), poll(), OpenPoll("v"), EnterBallots("v", PILES), ClosePoll("v"))
    room.do(RevealResult("v"))
    facilitator.settle()
    before = room.forum
    facilitator.click("compareRulesButton")
    qtbot.waitUntil(
        lambda: not facilitator.find(QWidget, "comparisonBox").isHidden(), timeout=20_000
    )
    facilitator.settle()
    found = cells(facilitator)
    assert found[0] == "What other rules would have funded"
    assert found.count("the same") >= 1
    assert room.forum is before
    facilitator.click("compareRulesButton")
    facilitator.settle()
    assert facilitator.find(QWidget, "comparisonBox").isHidden()


def test_a_ranking_has_its_table_too(facilitator: Facilitator, room: Room, qtbot: QtBot) -> None:
    facilitator.show_tab("pollTab")
    ranking = AddPoll(
        "Who?",
        ("A", "B", "C"),
        shape=Shape.RANKING,
        channels=(Channel.PAPER,),
        against=("borda",),
        poll="r",
    )
    piles = (((1, 2, 3), 4), ((3, 2, 1), 3), ((3, 1, 2), 2))
    room.do(OpenSitting(), ranking, OpenPoll("r"), EnterBallots("r", piles), ClosePoll("r"))
    room.do(RevealResult("r"))
    facilitator.settle()
    found = cells(facilitator)
    assert found[:4] == [
        "What other rules would have chosen",
        "Rule",
        "Chosen",
        "Against the rule of the poll",
    ]
    assert "gained B; lost C; voters with more 6, with less 3" in found


USUAL = ("pb-greedy", "pb-mes-add1", "pb-phragmen")


@pytest.mark.parametrize(
    ("rules", "told"), [((), USUAL), (("pb-mes",), ("pb-mes",))], ids=["usual", "own"]
)
def test_rules_that_were_named_stay(
    qtbot: QtBot, rules: tuple[str, ...], told: tuple[str, ...]
) -> None:
    check = AgainstCheck(None)
    qtbot.addWidget(check)
    check.fill(rules, shape=Shape.PROJECTS, rule="", seats=1)
    assert check.told(Shape.PROJECTS, rule="", seats=1) == rules
    check.setChecked(True)
    assert check.told(Shape.PROJECTS, rule="", seats=1) == told
    check.setChecked(False)
    assert check.told(Shape.PROJECTS, rule="", seats=1) == ()


def test_rules_follow_the_kind_of_ballot_and_the_seats(qtbot: QtBot) -> None:
    check = AgainstCheck(None)
    qtbot.addWidget(check)
    usual = usual_comparison(Shape.RANKING, "irv", 1)
    check.fill(usual, shape=Shape.RANKING, rule="irv", seats=1)
    assert check.told(Shape.RANKING, rule="schulze", seats=1) == (
        "irv",
        "scottish-stv",
        "wigm-stv",
        "meek-stv",
        "ranked-pairs",
        "borda",
    )
    assert "irv" not in check.told(Shape.RANKING, rule="borda", seats=2)
    assert check.told(Shape.SCORES, rule="", seats=1) == ("median", "mean", "trimmed-mean")
    assert check.told(Shape.ONE_MARK, rule="", seats=1) == ()
    check.fill(("irv", "borda"), shape=Shape.RANKING, rule="schulze", seats=1)
    assert check.told(Shape.RANKING, rule="schulze", seats=2) == ("borda",)
