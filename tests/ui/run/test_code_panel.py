"""Papers taken in by their codes, on the Run page."""

from PySide6.QtWidgets import QWidget

from civicforum.domain.ballot_codes import DrawCodes
from civicforum.domain.kinds import Channel
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from tests.ui.driver import Facilitator


def test_each_code_is_taken_in_once(facilitator: Facilitator) -> None:
    poll = AddPoll("Lights?", channels=(Channel.PAPER,), poll="lights")
    facilitator.order(OpenSitting())
    facilitator.order(StartItem("vote"))
    facilitator.order(poll)
    facilitator.order(OpenPoll("lights"))
    facilitator.show_tab("pollTab")
    facilitator.settle()
    assert not facilitator.find(QWidget, "codeBox").isVisible()
    facilitator.order(DrawCodes("lights", 3))
    assert facilitator.text("codesTold") == "0 of 3 papers came in"
    first, second, _ = facilitator.find_bridge().desk.forum.poll_of("lights").drawn
    facilitator.enter("codeLine", "")
    facilitator.enter("codeLine", first.lower())
    assert facilitator.text("codesTold") == "1 of 3 papers came in"
    facilitator.enter("codeLine", first)
    assert "came in before" in facilitator.message("pollNotice")
    facilitator.type("codeLine", second)
    facilitator.click("acceptCodeButton")
    assert facilitator.text("codesTold") == "2 of 3 papers came in"
    assert facilitator.message("pollNotice") == ""
