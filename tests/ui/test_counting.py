"""Heavy counts do not hold the window, and nothing is shown before it is on disk."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from civicforum.domain.kept_counts import counted_by
from civicforum.domain.keying import EnterBallots, KeyBallot
from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.poll_corrections import GiveCastingVote, ReopenPoll
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.methods.counted import Counted, TieRule
from civicforum.ui import counting
from tests.support.room import Room
from tests.support.sheets import PLAIN, judged_sites
from tests.ui.driver import Facilitator


class Slow:
    """Counts only when it is let; who counted."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.threads: list[int] = []

    def count(self, poll: Poll, rule: str) -> Counted | None:
        """Waits first."""
        self.threads.append(threading.get_ident())
        assert self.gate.wait(20)
        return counted_by(poll, rule)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    made = Slow()
    monkeypatch.setattr(counting, "counted_by", made.count)
    yield made
    made.gate.set()


@pytest.fixture
def vote(facilitator: Facilitator, room: Room) -> Facilitator:
    """A ranked vote, open, with ballots."""
    poll = AddPoll(
        "What first?",
        ("A", "B", "C"),
        shape=Shape.RANKING,
        channels=(Channel.PAPER,),
        ties=(TieRule.CASTING,),
        poll="v",
    )
    room.do(OpenSitting(), StartItem("vote"), poll, OpenPoll("v"))
    room.do(EnterBallots("v", (((1, 2, 0), 2), ((2, 1, 0), 1))))
    facilitator.show_tab("pollTab")
    facilitator.settle()
    return facilitator


def state(room: Room) -> PollState:
    return room.forum.poll_of("v").state


@pytest.mark.parametrize("is_next", [True, False])
def test_a_result_that_is_still_being_counted_comes_when_it_is_there(
    vote: Facilitator, room: Room, slow: Slow, qtbot: QtBot, *, is_next: bool
) -> None:
    vote.click("closePollButton")
    vote.settle()
    assert vote.find_bridge().counting.uncounted(room.forum) == {"v"}
    for _ in range(2):
        if is_next:
            vote.press_next()
        else:
            vote.click("revealButton")
    vote.settle()
    assert state(room) is PollState.CLOSED
    assert (vote.verdict, vote.bars) == ("", "")
    place = "nextNotice" if is_next else "pollNotice"
    assert vote.text(place) == "The votes are being counted …"
    slow.gate.set()
    qtbot.waitUntil(lambda: state(room) is PollState.REVEALED)
    vote.settle()
    assert vote.verdict == "Chosen: A"
    assert vote.text(place) == ""
    assert threading.get_ident() not in slow.threads
    assert len(slow.threads) == 1
    assert vote.find_bridge().counting.uncounted(room.forum) == frozenset()


def test_a_quick_count_is_shown_at_once(vote: Facilitator, room: Room) -> None:
    vote.click("closePollButton")
    vote.click("revealButton")
    assert state(room) is PollState.REVEALED


def test_sheets_are_not_counted_again_at_every_change(
    facilitator: Facilitator, room: Room, qtbot: QtBot
) -> None:
    room.do(OpenSitting(), StartItem("vote"), judged_sites(PLAIN), OpenPoll("v"))
    told: list[int] = []
    facilitator.find_bridge().counting.counted.connect(lambda: told.append(1))
    room.do(KeyBallot("v", (9, 4, 6, 3, 8, 5)), ClosePoll("v"))
    qtbot.wait(100)
    room.do(RevealResult("v"))
    qtbot.wait(100)
    assert told == []


def test_a_casting_vote_is_asked_for_when_the_tie_is_known(
    vote: Facilitator, room: Room, slow: Slow, qtbot: QtBot
) -> None:
    room.do(EnterBallots("v", (((1, 2, 0), 2), ((2, 1, 0), 2))))
    vote.click("closePollButton")
    vote.settle()
    assert vote.find_bridge().do(GiveCastingVote("v", (2,))) is False
    slow.gate.set()
    qtbot.waitUntil(lambda: room.forum.poll_of("v").casting == (1,))


def test_when_voting_was_opened_again_meanwhile_the_new_count_is_waited_for(
    vote: Facilitator, room: Room, slow: Slow, qtbot: QtBot
) -> None:
    vote.click("closePollButton")
    vote.click("revealButton")
    more = EnterBallots("v", (((0, 1, 0), 9),))
    room.do(ReopenPoll("v", "some were left over"), more, ClosePoll("v"))
    assert len(slow.threads) == 2
    slow.gate.set()
    qtbot.waitUntil(lambda: state(room) is PollState.REVEALED)
    vote.settle()
    assert vote.verdict == "Chosen: B"


def test_a_forum_that_is_closed_waits_for_no_count(
    vote: Facilitator, room: Room, slow: Slow, qtbot: QtBot
) -> None:
    vote.click("closePollButton")
    vote.click("revealButton")
    vote.find_bridge().close()
    slow.gate.set()
    qtbot.wait(60)
    assert state(room) is PollState.CLOSED
