from civicforum.base.words import Words
from civicforum.domain.actions import RecordAction
from civicforum.domain.cards import AddCard
from civicforum.domain.decisions import RecordDecision
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.polls import AddPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.questions import ParkQuestion
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from civicforum.screens.search import MOST_HITS, Kind, search
from tests.support.room import Room


def found(room: Room, words: Words, text: str) -> list[tuple[Kind, str]]:
    hits = search(text, room.forum, room.desk.roll, words=words)
    return [(hit.kind, hit.key) for hit in hits]


def test_everything_that_holds_the_word(room: Room, words: Words) -> None:
    room.do(
        OpenSitting(),
        StartItem("floor"),
        RequestTurn("haneul"),
        CallSpeaker(turn="first"),
        WriteGist("More LAMPS in the park"),
        FinishTurn(),
        RequestTurn("seojun"),
        CallSpeaker(turn="second"),
        WriteGist("No lamps"),
        AddCard("lamps by the river", card="river"),
        AddPoll("Lamps until nine?", poll="lamps"),
        RecordDecision("Lamps until nine", decision="nine"),
        RecordAction("buy lamps", due="2018-12-03", action="buy"),
        ParkQuestion("Who pays the lamps?", question="pays"),
    )
    assert found(room, words, " lamps ") == [
        (Kind.SPEECH, "second"),
        (Kind.SPEECH, "first"),
        (Kind.CARD, "river"),
        (Kind.POLL, "lamps"),
        (Kind.DECISION, "nine"),
        (Kind.ACTION, "buy"),
        (Kind.QUESTION, "pays"),
    ]


def test_people_by_name_initials_and_number(room: Room, words: Words) -> None:
    assert found(room, words, "ㄱㅎㄴ") == [(Kind.PERSON, "haneul"), (Kind.PERSON, "watcher")]
    hits = search("17", room.forum, room.desk.roll, words=words)
    assert [(hit.key, hit.row.spoken) for hit in hits] == [("nameless", "person, No. 17, No. 17")]


def test_items_and_nothing(room: Room, words: Words) -> None:
    assert found(room, words, "open FLOOR") == [(Kind.ITEM, "floor")]
    assert found(room, words, "  ") == []
    assert found(room, words, "zeppelin") == []


def test_at_most_sixty(words: Words) -> None:
    room = Room()
    room.do(AddPeople(tuple(AddPerson(name=f"주민 {n}", number=n) for n in range(1, 100))))
    assert len(found(room, words, "주민")) == MOST_HITS
