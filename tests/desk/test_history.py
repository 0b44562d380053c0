"""Any sequence of orders, undos, redos and reopenings gives what folding from scratch gives."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.desk import history as history_module
from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.history import NEXT, OPERATOR, History
from civicforum.desk.opening import open_forum
from civicforum.domain.agenda import AddItem, ChangeItem
from civicforum.domain.attendance import CheckIn, Leave, Return
from civicforum.domain.autopilot import next_action
from civicforum.domain.cards import AddCard
from civicforum.domain.command import Command
from civicforum.domain.counts import CountVotes
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Scene
from civicforum.domain.people import AddPerson, CorrectName, EraseName
from civicforum.domain.poll_corrections import ReopenPoll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.domain.progress import ExtendItem, FinishItem, StartItem
from civicforum.domain.projector import ShowScene
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import CreateForum, DescribeForum
from civicforum.domain.sittings import CloseSitting, OpenSitting, Recess, ReopenSitting, Resume
from civicforum.domain.themes import AddTheme, PutUnderTheme
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from civicforum.domain.undo import Redo, Undo
from civicforum.store.file import ForumFile
from tests.support.files import NINE

_ids = st.sampled_from(["a", "b", "c"])
_people = st.sampled_from(["#1", "#2", "#3"])
_words = st.sampled_from(["가", "나", "다", "라"])
_votes = st.tuples(*[st.integers(0, 3)] * 3)

ORDERS: st.SearchStrategy[Command] = st.one_of(
    st.just(Undo()),
    st.just(Undo()),
    st.just(Undo(next_only=True)),
    st.just(Redo()),
    st.just(Redo()),
    st.builds(AddPerson, name=_words),
    st.builds(CheckIn, _people),
    st.builds(Leave, _people),
    st.builds(Return, _people),
    st.builds(CorrectName, _people, _words),
    st.builds(EraseName, _people),
    st.builds(AddItem, _words, item=_ids),
    st.builds(StartItem, _ids),
    st.builds(ChangeItem, _ids, title=_words),
    st.just(ExtendItem(5)),
    st.just(FinishItem()),
    st.builds(RequestTurn, _people),
    st.just(CallSpeaker()),
    st.just(FinishTurn()),
    st.builds(WriteGist, _words),
    st.builds(AddCard, _words),
    st.builds(AddTheme, _words, theme=_ids),
    st.builds(AddCard, _words, theme=_ids, card=_ids),
    st.builds(PutUnderTheme, _ids, _ids),
    st.builds(AddPoll, _words, poll=_ids),
    st.builds(OpenPoll, _ids),
    st.builds(CountVotes, _ids, _votes),
    st.builds(ClosePoll, _ids),
    st.builds(ReopenPoll, _ids, _words),
    st.just(OpenSitting()),
    st.just(Recess()),
    st.just(Resume()),
    st.just(CloseSitting()),
    st.builds(ReopenSitting, _words),
    st.builds(DescribeForum, title=_words),
    st.builds(ShowScene, st.sampled_from(Scene)),
)
INITIATORS = st.sampled_from([OPERATOR, OPERATOR, OPERATOR, "participant"])
Deed = tuple[str, Command, str]
DEEDS: st.SearchStrategy[Deed] = st.one_of(
    st.tuples(st.just("do"), ORDERS, INITIATORS),
    st.tuples(st.just("do"), ORDERS, INITIATORS),
    st.tuples(st.just("next"), st.just(Undo()), st.just(NEXT)),
    st.tuples(st.just("reopen"), st.just(Undo()), st.just("")),
)


def folded(desk: Desk) -> Forum:
    """From nothing, without the steps that do not count."""
    forum = Forum()
    for entry in desk.log:
        if entry.step not in desk.retracted:
            forum = entry.event.apply(forum, entry.at)
    return forum


def carried_out(desk: Desk, deed: Deed) -> None:
    kind, command, initiator = deed
    if kind == "next":
        coming = next_action(desk.forum)
        if not isinstance(coming, Command):
            return
        command = coming
    is_history = isinstance(command, (Undo, Redo))
    try:
        desk.do(command, initiator=OPERATOR if is_history else initiator)
    except Refused:
        return


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(deeds=st.lists(DEEDS, min_size=5, max_size=60), keep_every=st.sampled_from([1, 3, 100]))
def test_a_random_day(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[Deed], keep_every: int
) -> None:
    path = tmp_path_factory.mktemp("day") / "a.forum"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(history_module, "_KEEP_EVERY", keep_every)
        desk = Desk(ForumFile.create(path), ScriptClock(NINE), seed=1)
        desk.do(CreateForum("토론회", agenda=(AddItem("첫째", item="a"),)))
        for deed in deeds:
            if deed[0] == "reopen":
                before = desk.forum, desk.roll, desk.undo_name, desk.redo_name, desk.retracted
                desk.close()
                desk = open_forum(path, ScriptClock(NINE), seed=1)
                after = desk.forum, desk.roll, desk.undo_name, desk.redo_name, desk.retracted
                assert after == before
            else:
                carried_out(desk, deed)
            assert desk.forum == folded(desk)
        desk.close()


@pytest.mark.parametrize("keep_every", [1, 7, 100])
def test_kept_states_never_change_results(
    desk: Desk, keep_every: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_module, "_KEEP_EVERY", keep_every)
    orders: list[Callable[[], Command]] = [lambda: AddCard("의견"), Undo, Redo, Undo]
    for number in range(120):
        desk.do(AddCard(f"의견 {number}"))
        if number % 3 == 0:
            for order in orders:
                desk.do(order())
    assert desk.forum == folded(desk)
    assert History(desk.log).forum == desk.forum
    while desk.undo_name:
        desk.do(Undo())
        assert desk.forum == folded(desk)
    assert len(desk.forum.cards) == 0
    for _ in range(120):
        desk.do(Redo())
    assert desk.forum == folded(desk)
    assert len(desk.forum.cards) == 120


def test_kept_states_are_few_and_share_what_is_alike(desk: Desk) -> None:
    for number in range(1000):
        desk.do(AddCard(f"의견 {number}"))
    kept = desk._history._kept  # pyright: ignore[reportPrivateUsage]
    assert len(kept) == 11


def test_an_empty_history_has_nothing_to_undo() -> None:
    history = History()
    assert (history.undo_name(), history.redo_name()) == ("", "")
    for step in (history.step_to_undo, history.step_to_redo):
        with pytest.raises(Refused, match="nothing-to"):
            step()
    assert (history.next_seq, history.next_step, history.last_at) == (1, 1, 0)


def test_the_file_of_a_random_day_is_single(tmp_path: Path) -> None:
    path = tmp_path / "a.forum"
    desk = Desk(ForumFile.create(path), ScriptClock(NINE), seed=1)
    desk.do(CreateForum("토론회"))
    carried_out(desk, ("next", Undo(), NEXT))
    assert desk.log[-1].command == "OpenSitting"
    desk.close()
    assert list(tmp_path.iterdir()) == [path]
