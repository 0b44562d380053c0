from civicforum.base.words import Words
from civicforum.domain.agenda import AddItem
from civicforum.domain.cards import AddCard
from civicforum.domain.decisions import RecordDecision
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.turns import CallSpeaker, WriteGist
from civicforum.domain.undo import Redo, Undo
from civicforum.screens.log import MOST_NAMED, MOST_STEPS, Journal, log_screen
from civicforum.screens.row import Mark, Row
from tests.screens.conftest import PEOPLE
from tests.support.room import Room


def rows(room: Room, words: Words) -> tuple[Row, ...]:
    journal = Journal(room.desk.log, room.desk.retracted)
    return log_screen(journal, room.forum, roll=room.desk.roll, words=words).rows


def test_the_newest_first_with_whom_it_is_about(room: Room, words: Words) -> None:
    room.after(1).do(OpenSitting(), StartItem("floor"), RequestTurn("#1"), CallSpeaker())
    room.do(WriteGist("more lamps"), AddPoll("Gates?", poll="gates"), OpenPoll("gates"))
    texts = [row.text.partition(": ")[2] for row in rows(room, words)[:7]]
    assert texts == ["Gates?", "Gates?", "more lamps", "김하늘", "김하늘", "Open floor", ""]
    assert rows(room, words)[0].lead == "09:01:00"
    assert rows(room, words)[6].text == words.named("command", "OpenSitting")


def test_a_step_of_many_events_is_one_row(room: Room, words: Words) -> None:
    names = [person.name or "No. 17" for person in PEOPLE]
    assert any(all(name in row.text for name in names) for row in rows(room, words))


def test_of_a_step_of_very_many_events_the_first_are_named(words: Words) -> None:
    room = Room(language="en").with_people(MOST_NAMED, checked_in=False)
    room.do(AddPeople(tuple(AddPerson(name=f"Guest {n}") for n in range(MOST_NAMED + 1))))
    newest, before = rows(room, words)[:2]
    assert newest.text.endswith(f" · Guest {MOST_NAMED - 1} · …")
    assert before.text.endswith(f" · 참여자{MOST_NAMED}")


def test_a_withdrawn_step_stays_and_says_so(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"), Undo())
    undone, started = rows(room, words)[:2]
    assert started.mark is Mark.WITHDRAWN
    assert started.detail == "withdrawn"
    assert undone.text.endswith(f": {words.named('command', 'StartItem')}")
    room.do(Redo())
    assert rows(room, words)[2].mark is Mark.NONE


def test_cards_decisions_and_items_by_their_text(room: Room, words: Words) -> None:
    room.do(AddCard("more lamps"), RecordDecision("lamps until nine"), AddItem("Wrap up"))
    texts = [row.text.partition(": ")[2] for row in rows(room, words)[:3]]
    assert texts == ["Wrap up", "lamps until nine", "more lamps"]


def test_what_it_was_about_may_be_gone(words: Words) -> None:
    room = Room(language="en").with_people(1, checked_in=False)
    room.do(Undo())
    assert rows(room, words)[1].text == words.named("command", "AddPeople")


def test_no_more_than_can_be_looked_at(words: Words) -> None:
    room = Room().with_people(MOST_STEPS + 3)
    assert len(rows(room, words)) == MOST_STEPS
    assert len(rows(Room(), words)) == 1
