import pytest

from civicforum.base.words import Words
from civicforum.domain.kinds import SpeechKind
from civicforum.screens.row import Row
from civicforum.screens.suggestions import GUEST, kind_and_name, suggestions
from tests.support.room import Room


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Ann", None, "Ann"),
        (" !17", SpeechKind.POINT_OF_ORDER, "17"),
        ("> Ann Lee ", SpeechKind.REPLY, "Ann Lee"),
        ("", None, ""),
    ],
)
def test_a_sign_before_the_name(text: str, kind: SpeechKind | None, name: str) -> None:
    assert kind_and_name(text) == (kind, name)


def told(room: Room, words: Words, text: str) -> list[str]:
    rows = suggestions(room.forum, room.desk.roll, text, words=words)
    return [row.spoken for row in rows]


def test_people_who_fit_and_a_guest_of_that_name(room: Room, words: Words) -> None:
    assert suggestions(room.forum, room.desk.roll, "김", words=words) == (
        Row("haneul", "1", "김하늘", "주민", "No. 1, 김하늘, 주민"),
        Row("watcher", "20", "김하나", "", "No. 20, 김하나"),
        Row(GUEST, "+", "Add “김” as guest", "", "Add “김” as guest"),
    )


def test_somebody_who_is_not_here_is_told_so(room: Room, words: Words) -> None:
    assert told(room, words, "ann  lee") == ["No. 3, Ann Lee, not here"]


@pytest.mark.parametrize("text", ["", "99", "#99", "ㄱㅎㄴㄹ", "!?", "①"])
def test_what_is_nobodys_name(room: Room, words: Words, text: str) -> None:
    assert told(room, words, text) == []


def test_somebody_whom_nobody_knows(room: Room, words: Words) -> None:
    assert told(room, words, " Kim  Lee ") == ["Add “Kim Lee” as guest"]
    assert told(room, words, "17") == ["No. 17"]
