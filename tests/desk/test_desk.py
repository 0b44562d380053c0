"""The one door: do, tell, and nothing shown before it is on disk."""

import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from civicforum.base.errors import Refused, Trouble
from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Change, Desk
from civicforum.desk.opening import new_forum, open_forum
from civicforum.domain.agenda import AddItem
from civicforum.domain.attachments import AttachFile
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.people import AddPerson, CorrectName, EraseName
from civicforum.domain.record import CreateForum
from civicforum.domain.undo import Undo
from civicforum.store.file import ForumFile
from tests.support.files import NINE


def test_a_change_tells_what_happened(desk: Desk, clock: ScriptClock) -> None:
    told: list[Change] = []
    desk.subscribe(told.append)
    clock.set(NINE + 5000)
    change = desk.do(AddPerson("김하나"), initiator="participant")
    assert told == [change]
    assert change.forum is desk.forum
    assert change.roll is desk.roll
    assert (change.topics, change.initiator) == ({"people"}, "participant")
    assert change.entries == tuple(desk.log[-1:])
    assert (change.entries[0].at, change.entries[0].command) == (NINE + 5000, "AddPerson")


def test_it_says_where_it_lies(desk: Desk, tmp_path: Path) -> None:
    assert desk.path is None
    with Desk(ForumFile.create(tmp_path / "a.forum")) as made:
        assert made.path == (tmp_path / "a.forum").resolve()


def test_a_refusal_changes_nothing_and_is_not_told(desk: Desk) -> None:
    told: list[Change] = []
    desk.subscribe(told.append)
    before = desk.forum, desk.roll, list(desk.log)
    with pytest.raises(Refused, match="no-such-person"):
        desk.do(CheckIn("#1"))
    assert (desk.forum, desk.roll, desk.log) == before
    assert told == []


def test_nothing_is_told_before_it_is_on_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    happened: list[str] = []
    append = ForumFile.append

    def noting(file: ForumFile, *args: object) -> None:
        append(file, *args)  # pyright: ignore[reportArgumentType]
        happened.append("on disk")

    monkeypatch.setattr(ForumFile, "append", noting)
    desk.subscribe(lambda _: happened.append("told"))
    desk.do(AddCard("의견"))
    assert happened == ["on disk", "told"]


def test_a_listener_that_raises_does_not_stop_the_others(desk: Desk) -> None:
    told: list[str] = []

    def broken(_: Change) -> None:
        told.append("broken")
        raise ZeroDivisionError

    desk.subscribe(lambda _: told.append("first"))
    desk.subscribe(broken)
    desk.subscribe(lambda _: told.append("last"))
    with pytest.raises(ZeroDivisionError):
        desk.do(AddCard("의견"))
    assert told == ["first", "broken", "last"]
    assert [card.text for card in desk.forum.cards.values()] == ["의견"]
    with pytest.raises(ZeroDivisionError):
        desk.do(AddCard("또"))
    assert len(desk.forum.cards) == 2


def test_a_listener_can_end_it_at_any_time_and_twice(desk: Desk) -> None:
    told: list[str] = []
    ends = [desk.subscribe(lambda _: told.append("one"))]

    def ends_the_last(_: Change) -> None:
        ends[-1]()

    desk.subscribe(ends_the_last)
    ends.append(desk.subscribe(lambda _: told.append("never")))
    desk.do(AddCard("의견"))
    assert told == ["one"]
    for end in ends * 2:
        end()
    desk.do(AddCard("의견"))
    assert told == ["one"]
    end = desk.subscribe(lambda _: told.append("late"))
    desk.close()
    end()


def test_the_same_listener_twice_is_two(desk: Desk) -> None:
    told: list[Change] = []
    end = desk.subscribe(told.append)
    desk.subscribe(told.append)
    desk.do(AddCard("의견"))
    end()
    desk.do(AddCard("의견"))
    assert len(told) == 3


def test_an_order_of_a_listener_is_told_after_the_one_that_caused_it(desk: Desk) -> None:
    """Nobody ever sees an older forum after a newer one."""
    told: list[int] = []

    def orders_more(change: Change) -> None:
        if len(change.forum.cards) < 3:
            desk.do(AddCard("noch"))

    desk.subscribe(orders_more)
    desk.subscribe(lambda change: told.append(len(change.forum.cards)))
    assert len(desk.do(AddCard("eins")).forum.cards) == 1
    assert told == [1, 2, 3]


def test_a_listener_that_orders_and_raises_leaves_nothing_untold(desk: Desk) -> None:
    told: list[int] = []

    def orders_and_raises(change: Change) -> None:
        if len(change.forum.cards) < 3:
            desk.do(AddCard("noch"))
        raise ZeroDivisionError

    desk.subscribe(orders_and_raises)
    desk.subscribe(lambda change: told.append(len(change.forum.cards)))
    with pytest.raises(ZeroDivisionError):
        desk.do(AddCard("eins"))
    with pytest.raises(ZeroDivisionError):
        desk.do(AddCard("vier"))
    assert told == [1, 2, 3, 4]


@pytest.mark.parametrize("deed", ["do", "close"])
def test_another_thread_is_told_that_it_is_wrong(desk: Desk, deed: str) -> None:
    before = desk.forum
    orders = {"do": lambda: desk.do(AddCard("의견")), "close": desk.close}
    with ThreadPoolExecutor(1) as pool, pytest.raises(RuntimeError, match="thread"):
        pool.submit(orders[deed]).result()
    assert desk.forum is before
    assert threading.active_count() >= 1
    desk.do(AddCard("의견"))


def test_ids_are_alike_for_the_same_seed_and_never_come_twice() -> None:
    def session(file: ForumFile, seed: int) -> list[str]:
        desk = Desk(file, ScriptClock(NINE), seed)
        from civicforum.domain.record import CreateForum

        if not desk.forum.id:
            desk.do(CreateForum("토론회", agenda=(AddItem("하나"), AddItem("둘"))))
        else:
            desk.do(AddItem("셋"))
            desk.do(AddItem("넷"))
        return [desk.forum.id, *(item.id for item in desk.forum.agenda)]

    one, other = ForumFile.in_memory(), ForumFile.in_memory()
    assert session(one, 7) == session(other, 7)
    again = session(one, 7)
    assert again == session(other, 7)
    assert len(set(again)) == 5
    assert session(ForumFile.in_memory(), 8) != session(ForumFile.in_memory(), 7)
    for file in (one, other):
        file.close()


def test_names_and_attachments_come_through_the_desk(desk: Desk) -> None:
    desk.do(AddPerson("김하나"))
    desk.do(CorrectName("#1", "김하늘"))
    person = desk.forum.person_of("#1")
    assert desk.roll.name(person) == "김하늘"
    desk.do(EraseName("#1"))
    assert desk.roll.name(person) == ""
    desk.do(AttachFile("a/자료.pdf", b"content", attachment="x"))
    assert desk.attachment("x") == b"content"
    with pytest.raises(Trouble, match="attachment-missing"):
        desk.attachment("y")


def test_what_can_be_undone_has_a_name(desk: Desk) -> None:
    assert (desk.undo_name, desk.redo_name, desk.retracted) == ("", "", frozenset())
    desk.do(AddCard("의견"))
    assert (desk.undo_name, desk.redo_name) == ("AddCard", "")
    assert desk.do(Undo()).topics == {"record", "cards"}
    assert (desk.undo_name, desk.redo_name, desk.retracted) == ("", "AddCard", frozenset([2]))


def test_the_newest_link_stands_for_the_whole_log(desk: Desk) -> None:
    before = desk.last_link
    desk.do(AddCard("의견"))
    assert len({before, desk.last_link, desk.last_link}) == 2
    assert len(desk.last_link) == 64


def test_another_process_may_copy_a_file_that_was_settled(tmp_path: Path) -> None:
    path = tmp_path / "a.forum"
    with new_forum(path, CreateForum("하나"), ScriptClock(NINE)) as desk:
        assert desk.path == path.resolve()
        desk.do(AddPerson("김하나"))
        beside = path.with_name(path.name + "-wal")
        assert beside.stat().st_size > 0
        desk.settle()
        assert beside.stat().st_size == 0
        copy = tmp_path / "copy.forum"
        subprocess.run(["cp", path, copy], check=True)
        with open_forum(copy) as other:
            assert other.last_link == desk.last_link
        desk.do(AddPerson("김둘"))
    with Desk(ForumFile.in_memory()) as desk:
        assert desk.path is None
