"""Heavy counts do not hold the window, and nothing is shown before it is on disk."""

import psutil
import pytest
from pytestqt.qtbot import QtBot

from civicforum.domain.kept_counts import kept_count
from civicforum.domain.keying import CorrectBallots, EnterBallots, KeyBallot
from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.poll_corrections import GiveCastingVote, ReopenPoll
from civicforum.domain.poll_things import Piles
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.methods.counted import TieRule
from civicforum.ui import count_process
from civicforum.ui.counting import Counting
from tests.support.room import Room
from tests.support.sheets import PLAIN, judged_sites
from tests.ui.driver import Facilitator

FOR_A: Piles = (((1, 0, 0), 2), ((0, 1, 0), 1))
FOR_B: Piles = (((1, 0, 0), 2), ((0, 1, 0), 9))
TIED: Piles = (((1, 0, 0), 2), ((0, 1, 0), 2))
WAITING = "The votes are being counted …"
STOPPED = (
    "The count stopped before it was done. The ballots are safe and nothing was shown; "
    "ask for the result again."
)
CHANGED = "The ballots have changed: ask for the result again."


def budget(*, rule: str = "pb-mes-add1") -> AddPoll:
    """By a rule that may take seconds."""
    return AddPoll(
        "What first?",
        ("A", "B", "C"),
        shape=Shape.PROJECTS,
        costs=(10, 10, 10),
        budget=10,
        channels=(Channel.PAPER,),
        rule=rule,
        ties=(TieRule.CASTING,),
        poll="v",
    )


@pytest.fixture
def vote(facilitator: Facilitator, room: Room) -> Facilitator:
    """A vote on a budget, open, with ballots."""
    room.do(OpenSitting(), StartItem("vote"), budget(), OpenPoll("v"))
    room.do(EnterBallots("v", FOR_A))
    facilitator.show_tab("pollTab")
    facilitator.settle()
    return facilitator


def state(room: Room) -> PollState:
    return room.forum.poll_of("v").state


def nowhere(*_arguments: str) -> tuple[str, ...]:
    return ("/nowhere/civicforum",)


def counting(vote: Facilitator) -> Counting:
    return vote.find_bridge().counting


def counter(vote: Facilitator) -> psutil.Process:
    """The process that counts the vote."""
    return psutil.Process(counting(vote).process_id("v"))


def close_and_hold(vote: Facilitator) -> psutil.Process:
    """The count begins and stands still until it is resumed."""
    vote.click("closePollButton")
    process = counter(vote)
    process.suspend()
    vote.settle()
    return process


@pytest.mark.parametrize("is_next", [True, False])
def test_a_result_that_is_still_being_counted_comes_when_it_is_there(
    vote: Facilitator, room: Room, qtbot: QtBot, *, is_next: bool
) -> None:
    process = close_and_hold(vote)
    assert counting(vote).uncounted(room.forum) == {"v"}
    for _ in range(2):
        if is_next:
            vote.press_next()
        else:
            vote.click("revealButton")
    vote.settle()
    assert state(room) is PollState.CLOSED
    assert (vote.verdict, vote.bars) == ("", "")
    place = "nextNotice" if is_next else "pollNotice"
    assert vote.text(place) == WAITING
    assert counter(vote) == process
    process.resume()
    qtbot.waitUntil(lambda: state(room) is PollState.REVEALED, timeout=20_000)
    vote.settle()
    assert vote.verdict == "Chosen: A"
    assert vote.text(place) == ""
    assert counting(vote).uncounted(room.forum) == frozenset()


def test_what_the_other_process_counted_is_what_the_desk_decides_on(
    vote: Facilitator, room: Room, qtbot: QtBot
) -> None:
    vote.click("closePollButton")
    poll = room.forum.poll_of("v")
    qtbot.waitUntil(lambda: kept_count(poll, "pb-mes-add1") is not None, timeout=20_000)
    found = kept_count(poll, "pb-mes-add1")
    room.do(RevealResult("v"))
    revealed = room.forum.poll_of("v")
    assert kept_count(revealed, "pb-mes-add1") is found
    assert found is not None
    assert revealed.announced is not None
    assert revealed.announced.winners == found.winners == (0,)


def test_a_quick_count_is_shown_at_once(vote: Facilitator, room: Room) -> None:
    vote.click("closePollButton")
    room.do(ReopenPoll("v", "another rule"), ClosePoll("v"), RevealResult("v"))
    quick = AddPoll(
        "And then?",
        ("A", "B", "C"),
        shape=Shape.RANKING,
        channels=(Channel.PAPER,),
        poll="quick",
    )
    room.do(quick, OpenPoll("quick"), EnterBallots("quick", (((1, 2, 0), 2),)))
    vote.settle()
    vote.click("closePollButton")
    assert counting(vote).process_id("quick") == 0
    vote.click("revealButton")
    assert room.forum.poll_of("quick").state is PollState.REVEALED


def test_sheets_are_not_counted_again_at_every_change(
    facilitator: Facilitator, room: Room, qtbot: QtBot
) -> None:
    room.do(OpenSitting(), StartItem("vote"), judged_sites(PLAIN), OpenPoll("v"))
    told: list[int] = []
    counting(facilitator).counted.connect(lambda: told.append(1))
    room.do(KeyBallot("v", (9, 4, 6, 3, 8, 5)), ClosePoll("v"))
    qtbot.wait(100)
    room.do(RevealResult("v"))
    qtbot.wait(100)
    assert told == []


def test_a_casting_vote_is_asked_for_when_the_tie_is_known(
    vote: Facilitator, room: Room, qtbot: QtBot
) -> None:
    room.do(EnterBallots("v", TIED))
    process = close_and_hold(vote)
    assert vote.find_bridge().do(GiveCastingVote("v", (2,))) is False
    process.resume()
    qtbot.waitUntil(lambda: room.forum.poll_of("v").casting == (1,), timeout=20_000)


def test_when_voting_was_opened_again_meanwhile_the_new_count_is_asked_for_anew(
    vote: Facilitator, room: Room, qtbot: QtBot
) -> None:
    process = close_and_hold(vote)
    vote.click("revealButton")
    assert vote.text("pollNotice") == WAITING
    room.do(ReopenPoll("v", "some were left over"), EnterBallots("v", FOR_B), ClosePoll("v"))
    assert not process.is_running()
    vote.settle()
    assert vote.text("pollNotice") == CHANGED
    qtbot.waitUntil(lambda: not counting(vote).uncounted(room.forum), timeout=20_000)
    vote.settle()
    assert state(room) is PollState.CLOSED
    vote.click("revealButton")
    vote.settle()
    assert vote.verdict == "Chosen: B"


def test_ballots_that_are_put_right_while_they_are_counted_are_counted_anew(
    vote: Facilitator, room: Room, qtbot: QtBot
) -> None:
    process = close_and_hold(vote)
    vote.click("revealButton")
    former = room.forum.poll_of("v")
    room.do(CorrectBallots("v", FOR_B, "misread"))
    assert not process.is_running()
    qtbot.waitUntil(lambda: not counting(vote).uncounted(room.forum), timeout=20_000)
    assert state(room) is PollState.CLOSED
    assert kept_count(former, "pb-mes-add1") is None
    vote.click("revealButton")
    vote.settle()
    assert vote.verdict == "Chosen: B"


def test_a_revealed_result_that_is_put_right_is_counted_beside_the_window(
    vote: Facilitator, room: Room, qtbot: QtBot
) -> None:
    vote.click("closePollButton")
    vote.click("revealButton")
    qtbot.waitUntil(lambda: state(room) is PollState.REVEALED, timeout=20_000)
    room.do(CorrectBallots("v", FOR_B, "misread"))
    process = counter(vote)
    process.suspend()
    vote.settle()
    assert vote.verdict == ""
    assert vote.text("pollTerms").startswith(WAITING)
    process.resume()
    qtbot.waitUntil(lambda: not counting(vote).uncounted(room.forum), timeout=20_000)
    vote.settle()
    assert vote.verdict == "Chosen: B"


def test_a_count_that_is_killed_leaves_the_poll_closed_and_can_be_tried_again(
    vote: Facilitator, room: Room, qtbot: QtBot
) -> None:
    process = close_and_hold(vote)
    vote.click("revealButton")
    process.kill()
    qtbot.waitUntil(lambda: vote.text("pollNotice") == STOPPED, timeout=20_000)
    vote.settle()
    assert state(room) is PollState.CLOSED
    assert counting(vote).uncounted(room.forum) == {"v"}
    assert counting(vote).process_id("v") == 0
    vote.click("revealButton")
    assert vote.text("pollNotice") == WAITING
    qtbot.waitUntil(lambda: state(room) is PollState.REVEALED, timeout=20_000)
    vote.settle()
    assert vote.verdict == "Chosen: A"


def test_a_count_that_cannot_begin_says_so(
    vote: Facilitator, room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(count_process, "own_command", nowhere)
        vote.click("closePollButton")
        vote.click("revealButton")
        qtbot.waitUntil(lambda: vote.text("pollNotice") == STOPPED)
    vote.settle()
    assert state(room) is PollState.CLOSED
    vote.click("revealButton")
    qtbot.waitUntil(lambda: state(room) is PollState.REVEALED, timeout=20_000)


def test_a_forum_that_is_closed_waits_for_no_count(
    vote: Facilitator, room: Room, qtbot: QtBot
) -> None:
    process = close_and_hold(vote)
    vote.click("revealButton")
    vote.find_bridge().close()
    assert not process.is_running()
    qtbot.wait(60)
    assert state(room) is PollState.CLOSED
