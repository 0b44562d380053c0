"""Scripts: every kind of wrong line is one refusal with its number; the rest is carried out."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused, ScriptError, Trouble
from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.script import Line, play, read_script
from civicforum.domain.cards import AddCard
from civicforum.domain.kinds import Channel
from civicforum.domain.polls import AddPoll
from tests.support.files import NINE

GOOD = '{"do": "AddCard", "text": "의견"}'


def script(folder: Path, *lines: str | bytes) -> Path:
    path = folder / "day.jsonl"
    path.write_bytes(b"\n".join(e if isinstance(e, bytes) else e.encode() for e in lines))
    return path


def test_lines_become_orders(tmp_path: Path) -> None:
    path = script(
        tmp_path,
        b"\xef\xbb\xbf" + GOOD.encode(),
        "",
        "   \r",
        '{"at": "2018-11-10T09:01:00+09:00", "do": "AddPoll", "question": "?", '
        '"channels": ["paper"]}\r',
        '{"do": "AddCard", "text": "\\ud83d\\uddf3"}',
    )
    assert read_script(path) == [
        Line(1, None, AddCard("의견")),
        Line(4, NINE + 60_000, AddPoll("?", channels=(Channel.PAPER,))),
        Line(5, None, AddCard("🗳")),
    ]
    assert read_script(script(tmp_path)) == []


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('{"do": "Nothing"}', "command-unknown"),
        ('{"do": "Command"}', "command-unknown"),
        ('{"do": "CardAdded", "card": "x"}', "command-unknown"),
        ('{"do": "AddCard"}', "field-wrong"),
        ('{"do": "AddCard", "text": "x", "colour": "red"}', "field-unknown"),
        ('{"do": "AddCard", "text": 7}', "field-wrong"),
        ('{"do": "AddCard", "text": null}', "field-wrong"),
        ('{"do": "AddItem", "title": "x", "mode": "party"}', "field-wrong"),
        ('{"do": "AddItem", "title": "x", "minutes": "many"}', "field-wrong"),
        ('{"do": "AddItem", "title": "x", "minutes": 1.5}', "field-wrong"),
        ('{"do": "AddItem", "title": "x", "minutes": 1e400}', "line-not-json"),
        ('{"do": "AddItem", "title": "x", "minutes": ' + "9" * 5000 + "}", "line-not-json"),
        ('{"do": "CountVotes", "poll": "q", "votes": [1, [2], 3]}', "field-wrong"),
        ('{"do": "AttachFile", "filename": "x", "content": "not base64!"}', "field-wrong"),
        ('{"do": "AddPeople", "people": [{"name": 1}]}', "field-wrong"),
        ('{"do": 7}', "line-not-order"),
        ("{}", "line-not-order"),
        ('{"do": "OpenSitting", "at": 7}', "line-not-order"),
        ('{"do": "OpenSitting", "at": "soon"}', "time-wrong"),
        ('{"do": "OpenSitting", "at": "2018-11-10T09:00:00"}', "time-wrong"),
        ('{"do": "OpenSitting", "at": "2018-13-10T09:00:00+09:00"}', "time-wrong"),
        ("[]", "line-not-json"),
        ('"OpenSitting"', "line-not-json"),
        ("{'do': 'OpenSitting'}", "line-not-json"),
        ('{"do": "OpenSitting"', "line-not-json"),
        (GOOD + GOOD, "line-not-json"),
        ('{"do": "AddCard", "text": NaN}', "line-not-json"),
        ('{"do": "AddCard", "text": "\\ud800"}', "line-not-json"),
        ('{"do": "AddCard", "text": "\x00"}', "line-not-json"),
        (b'{"do": "AddCard", "text": "\xff"}', "line-not-json"),
        (b'{"do": "AddCard", "text": "\xed\xa0\x80"}', "line-not-json"),
        ('{"do": "AddCard", "text": "카드"}'.encode("cp949"), "line-not-json"),
        ('{"do": "OpenSitting"}'.encode("utf-16"), "line-not-json"),
        ('{"do": ' + "[" * 100_000, "line-not-json"),
        ('{"do": "AddCard", "text": ' + '{"a": ' * 100_000, "line-not-json"),
    ],
    ids=range(35),
)
def test_a_wrong_line_is_one_refusal_with_its_number(
    tmp_path: Path, line: str | bytes, code: str
) -> None:
    with pytest.raises(ScriptError) as caught:
        read_script(script(tmp_path, GOOD, "", line, GOOD))
    assert (caught.value.number, caught.value.cause.code) == (3, code)
    assert caught.value.values == {"number": 3}


CODES = {"line-not-json", "line-not-order", "command-unknown"}


def read_or_code(path: Path) -> int | str:
    """How many lines there are, or why one is wrong."""
    try:
        return len(read_script(path))
    except ScriptError as error:
        return error.cause.code


@given(st.binary(max_size=60))
def test_no_line_is_a_traceback(tmp_path_factory: pytest.TempPathFactory, line: bytes) -> None:
    path = script(tmp_path_factory.mktemp("script"), GOOD, line)
    assert read_or_code(path) in {1, *CODES}


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5))
def test_no_value_is_a_traceback(tmp_path_factory: pytest.TempPathFactory, value: object) -> None:
    line = json.dumps({"do": "AddItem", "title": "x", "minutes": value})
    path = script(tmp_path_factory.mktemp("script"), line)
    assert read_or_code(path) in {1, "field-wrong", "line-not-json"}


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    for path, code in (
        (tmp_path, "file-no-file"),
        (tmp_path / "nowhere.jsonl", "file-cannot-open"),
    ):
        with pytest.raises(Trouble, match=code):
            read_script(path)


def test_playing_sets_the_clock_and_tells_progress(
    desk: Desk, clock: ScriptClock, tmp_path: Path
) -> None:
    path = script(
        tmp_path,
        '{"do": "AddCard", "text": "가"}',
        '{"at": "2018-11-10T09:30:00+09:00", "do": "AddCard", "text": "나"}',
        '{"do": "AddCard", "text": "다"}',
        '{"at": "2018-11-10T08:00:00+09:00", "do": "AddCard", "text": "라"}',
    )
    done: list[int] = []
    play(desk, read_script(path), clock, done.append)
    assert done == [1, 1, 1, 1]
    minutes = [(entry.at - NINE) / 60_000 for entry in desk.log[1:]]
    assert minutes == [0, 30, 30, 30]


def test_playing_stops_at_the_first_refusal(desk: Desk, clock: ScriptClock, tmp_path: Path) -> None:
    path = script(tmp_path, GOOD, '{"do": "CheckIn", "person": "#1"}', GOOD)
    with pytest.raises(ScriptError) as caught:
        play(desk, read_script(path), clock)
    assert caught.value.number == 2
    assert isinstance(caught.value.cause, Refused)
    assert caught.value.cause.code == "no-such-person"
    assert len(desk.forum.cards) == 1
