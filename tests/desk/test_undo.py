"""One undo: what it means, what it may not do, and names, ballots and others' steps with it."""

import pytest

from civicforum.base.errors import Refused
from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.history import NEXT, History
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.counts import CountVotes
from civicforum.domain.event import Entry
from civicforum.domain.people import AddPerson, CorrectName, EraseName
from civicforum.domain.poll_corrections import ReopenPoll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import ForumDescribed, StepRestored, StepRetracted
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.themes import AddTheme, PutUnderTheme
from civicforum.domain.turns import CallSpeaker, WriteGist
from civicforum.domain.undo import Redo, Undo
from tests.support.files import NINE


def texts(desk: Desk) -> list[str]:
    return sorted(card.text for card in desk.forum.cards.values())


def test_undo_and_redo_walk_back_and_forth(desk: Desk) -> None:
    states = [desk.forum, *(desk.do(AddCard(text)).forum for text in ("가", "나", "다"))]
    for state in reversed(states[:-1]):
        assert desk.do(Undo()).forum == state
    with pytest.raises(Refused, match="undo-answered"):
        desk.do(Undo())
    for state in states[1:]:
        assert desk.do(Redo()).forum == state
    with pytest.raises(Refused, match="nothing-to-redo"):
        desk.do(Redo())
    assert len(desk.log) == 10


def test_a_new_step_clears_redo(desk: Desk) -> None:
    desk.do(AddCard("가"))
    desk.do(Undo())
    desk.do(AddCard("나"))
    with pytest.raises(Refused, match="nothing-to-redo"):
        desk.do(Redo())
    desk.do(Undo())
    desk.do(Redo())
    assert texts(desk) == ["나"]


def test_others_steps_neither_clear_redo_nor_are_undone(desk: Desk) -> None:
    desk.do(AddCard("운영자"))
    desk.do(Undo())
    desk.do(AddTheme("참가자", theme="t"), initiator="participant")
    assert desk.redo_name == "AddCard"
    desk.do(Redo())
    desk.do(Undo())
    with pytest.raises(Refused, match="undo-answered"):
        desk.do(Undo())
    assert [theme.title for theme in desk.forum.themes] == ["참가자"]


def test_what_others_built_on_is_not_undone(desk: Desk) -> None:
    desk.do(AddCard("카드", card="c"), initiator="participant")
    desk.do(AddTheme("주제", theme="t"))
    desk.do(PutUnderTheme("c", "t"), initiator="participant")
    before = desk.forum, len(desk.log)
    with pytest.raises(Refused, match="undo-needed-later") as caught:
        desk.do(Undo())
    assert caught.value.values == {"command": "AddTheme"}
    assert (desk.forum, len(desk.log)) == before


def open_poll(desk: Desk) -> None:
    desk.do(AddPerson("김하나"))
    desk.do(CheckIn("#1"))
    desk.do(OpenSitting())
    desk.do(AddPoll("어떻습니까", poll="q"))
    desk.do(OpenPoll("q"), initiator=NEXT)
    desk.do(CountVotes("q", (1, 0, 0)))


def test_a_closed_poll_is_answered_not_undone(desk: Desk) -> None:
    open_poll(desk)
    desk.do(ClosePoll("q"))
    for undo in (Undo(), Undo(next_only=True)):
        with pytest.raises(Refused, match="undo-answered") as caught:
            desk.do(undo)
        assert caught.value.values == {"command": "ReopenPoll"}
    assert desk.undo_name == ""
    desk.do(ReopenPoll("q", "한 줄을 빠뜨렸다"))
    with pytest.raises(Refused, match="undo-answered"):
        desk.do(Undo())


def test_later_steps_do_not_open_the_way_round_a_barrier(desk: Desk) -> None:
    open_poll(desk)
    desk.do(ClosePoll("q"))
    desk.do(AddCard("나중"))
    desk.do(Undo())
    with pytest.raises(Refused, match="undo-answered"):
        desk.do(Undo(next_only=True))
    assert desk.forum.polls[0].present


def test_page_up_takes_the_newest_press_of_next_only(desk: Desk) -> None:
    open_poll(desk)
    desk.do(AddCard("사이에"))
    with pytest.raises(Refused, match="nothing-to-undo"):
        History().step_to_undo(next_only=True)
    desk.do(Undo())
    desk.do(Undo())
    desk.do(AddCard("사이에"))
    desk.do(Undo(next_only=True))
    assert desk.forum.polls[0].opened is None
    assert texts(desk) == ["사이에"]
    assert desk.redo_name == "OpenPoll"
    with pytest.raises(Refused, match="nothing-to-undo"):
        desk.do(Undo(next_only=True))
    desk.do(Redo())
    assert desk.forum.polls[0].opened is not None
    assert desk.undo_name == "AddCard"


def test_page_up_is_refused_where_a_gist_was_written_since(desk: Desk) -> None:
    desk.do(AddPerson("김하나"))
    desk.do(CheckIn("#1"))
    desk.do(AddItem("쟁점", item="i"))
    desk.do(OpenSitting())
    desk.do(StartItem("i"))
    desk.do(RequestTurn("#1"))
    desk.do(CallSpeaker(), initiator=NEXT)
    desk.do(WriteGist("한 줄"))
    with pytest.raises(Refused, match="undo-needed-later"):
        desk.do(Undo(next_only=True))


def test_undoing_a_correction_brings_the_earlier_name_back(desk: Desk) -> None:
    desk.do(AddPerson("김하나"))

    def name() -> str:
        return desk.roll.name(desk.forum.person_of("#1"))

    desk.do(CorrectName("#1", "김둘"))
    desk.do(Undo())
    assert name() == "김하나"
    desk.do(CorrectName("#1", "김셋"))
    assert name() == "김셋"
    assert desk.forum.person_of("#1").version == 3
    desk.do(Undo())
    desk.do(Redo())
    assert name() == "김셋"


def test_erasing_is_final(desk: Desk) -> None:
    desk.do(AddPerson("김하나"))
    desk.do(CorrectName("#1", "김둘"))
    desk.do(EraseName("#1"))
    with pytest.raises(Refused, match="undo-answered") as caught:
        desk.do(Undo())
    assert caught.value.values == {"command": "CorrectName"}


def test_undo_tells_the_topics_of_what_it_withdrew(desk: Desk, clock: ScriptClock) -> None:
    desk.do(AddTheme("주제", theme="t"))
    desk.do(AddCard("카드", theme="t"))
    clock.set(NINE + 60_000)
    assert desk.do(Undo()).topics == {"record", "cards"}
    assert desk.do(Redo()).topics == {"record", "cards"}
    assert desk.log[-1].at == NINE + 60_000
    assert next(iter(desk.forum.cards.values())).written == NINE


def entry(seq: int, event: object, step: int, initiator: str = "operator") -> Entry:
    return Entry(seq, step, seq, initiator, "Test", event)  # pyright: ignore[reportArgumentType]


DESCRIBED = ForumDescribed("제목", "", "", "")


@pytest.mark.parametrize(
    "entries",
    [
        [entry(1, DESCRIBED, 2)],
        [entry(1, DESCRIBED, 0)],
        [entry(1, DESCRIBED, 1), entry(2, DESCRIBED, 3)],
        [entry(1, StepRetracted(5), 1)],
        [entry(1, DESCRIBED, 1), entry(2, StepRestored(1), 2)],
        [entry(1, DESCRIBED, 1), entry(2, StepRetracted(-1), 2)],
        [entry(1, DESCRIBED, 1), entry(2, StepRetracted(1), 2), entry(3, StepRetracted(1), 3)],
    ],
)
def test_a_log_that_does_not_fit_together_is_refused(entries: list[Entry]) -> None:
    with pytest.raises(Refused, match="no-such-step"):
        History(entries)


def test_steps_of_others_may_be_withdrawn_without_becoming_ours() -> None:
    """No order does that yet; a later release's log may say so."""
    history = History(
        [
            entry(1, DESCRIBED, 1),
            entry(2, DESCRIBED, 2, "participant"),
            entry(3, StepRetracted(1), 3),
            entry(4, StepRetracted(2), 4),
            entry(5, StepRestored(1), 5),
            entry(6, StepRestored(2), 6),
        ]
    )
    assert history.step_to_undo() == 1
    assert history.redo_name() == ""
    assert history.retracted == set()
