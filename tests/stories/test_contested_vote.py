"""A contested evening: three votes, a lot, a correction; then somebody asks to count again.

The recount from what was published must come to the same, and the protocol must answer who was
entitled, who was present, who voted, how, and when.
"""

import json
from pathlib import Path

import pytest

from civicforum.cli.main import main
from tests.support.pdf_text import pdf_text

_BEGIN = "2026-11-23T{time}:00+09:00"
_PAPER = {"channels": ["paper"], "secrecy": "secret"}


def _order(time: str, name: str, **fields: object) -> str:
    return json.dumps({"at": _BEGIN.format(time=time), "do": name, **fields}, ensure_ascii=False)


def evening() -> list[str]:
    """Nine on the roster, eight in the room."""
    people = [{"number": number} for number in range(1, 10)]
    ranking: list[object] = [[[1, 2, 3], 3], [[2, 1, 0], 3], [[0, 1, 2], 1]]
    return [
        _order("18:30", "AddPeople", people=people),
        *(_order("18:40", "CheckIn", person=f"#{number}") for number in range(1, 9)),
        _order("19:00", "OpenSitting"),
        _order("19:00", "AddItem", title="표결", item="item"),
        _order("19:00", "StartItem", item="item"),
        _order(
            "19:01",
            "AddPoll",
            question="무엇을 먼저 합니까?",
            options=["가로등", "=쉼터", "나무, 벤치"],
            shape="ranking",
            ties=["earlier", "lot"],
            poll="first",
            **_PAPER,
        ),
        _order("19:02", "OpenPoll", poll="first"),
        _order("19:10", "EnterBallots", poll="first", piles=ranking, invalid=1),
        _order("19:12", "ClosePoll", poll="first"),
        _order(
            "19:14",
            "CorrectBallots",
            poll="first",
            piles=[*ranking[:2], [[0, 2, 1], 1]],
            invalid=1,
            reason="한 장을 잘못 읽음",
        ),
        _order("19:15", "RevealResult", poll="first"),
        _order(
            "19:20",
            "AddPoll",
            question="어느 사업에 씁니까?",
            options=["놀이터", "도서관", "텃밭"],
            shape="projects",
            costs=[60, 50, 40],
            budget=100,
            most_marks=2,
            rule="pb-greedy",
            poll="money",
            **_PAPER,
        ),
        _order("19:21", "OpenPoll", poll="money"),
        _order("19:25", "KeyBallot", poll="money", marks=[1, 1, 0], number=3),
        _order("19:26", "KeyBallot", poll="money", marks=[0, 1, 1], number=2),
        _order("19:27", "KeyBallot", poll="money", marks=[1, 0, 0], number=2),
        _order("19:28", "ClosePoll", poll="money"),
        _order("19:29", "RevealResult", poll="money"),
        _order("19:30", "AddPoll", question="찬성합니까?", channels=["roll-call"], poll="yes"),
        _order("19:31", "OpenPoll", poll="yes"),
        *(
            _order("19:32", "CastVote", poll="yes", person=f"#{n}", marks=[n % 2, 1 - n % 2, 0])
            for n in range(1, 8)
        ),
        _order("19:34", "ClosePoll", poll="yes"),
        _order("19:35", "RevealResult", poll="yes"),
        _order(
            "19:36",
            "AddPoll",
            question="어디에 마음을 더 쓸까요?",
            options=["길", "나무", "빛"],
            shape="many-marks",
            rule="quadratic",
            most_marks=10,
            poll="credits",
            **_PAPER,
        ),
        _order("19:36", "OpenPoll", poll="credits"),
        _order(
            "19:37",
            "EnterBallots",
            poll="credits",
            piles=[[[3, 1, 0], 4], [[0, 2, 2], 3], [[0, 0, 3], 1]],
        ),
        _order("19:38", "ClosePoll", poll="credits"),
        _order("19:38", "RevealResult", poll="credits"),
        _order("19:40", "CloseSitting"),
    ]


@pytest.fixture
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is put on the city's site that evening."""
    monkeypatch.setenv("CIVICFORUM_CLOCK", "2026-11-23T18:00:00+09:00")
    forum, script, folder = tmp_path / "hall.forum", tmp_path / "day.jsonl", tmp_path / "out"
    script.write_text("\n".join(evening()) + "\n", "utf-8")
    assert main(["new", str(forum), "--template", "town-hall", "--date", "2026-11-23"]) == 0
    assert main(["play", str(forum), str(script)]) == 0
    assert main(["ballots", str(forum), "-o", str(folder)]) == 0
    return folder


def test_anybody_counts_the_published_ballots_again_and_comes_to_the_same(
    published: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    polls = json.loads((published / "polls.json").read_text("utf-8"))["polls"]
    assert [poll["winners"] for poll in polls] == [["=쉼터"], ["도서관", "텃밭"], [], ["길"]]
    for poll in polls:
        _, command, name, *arguments = poll["count_again"]
        capsys.readouterr()
        assert main([command, str(published / name), *arguments, "--json"]) == 0
        again = json.loads(capsys.readouterr().out)
        assert again["options"] == poll["options"]
        assert again["base"] == poll["valid"]
        if poll["winners"]:
            assert (again.get("elected") or again.get("funded")) == poll["winners"]
        else:
            assert list(again["totals"].values()) == poll["totals"] == [4, 3, 0]


def test_the_protocol_answers_who_how_and_when(published: Path) -> None:
    text = pdf_text(published / "protocol.pdf")
    for answer in (
        "개시 때 투표권자: 8명",
        "개시 때 출석자: 8명",
        "재적 9명, 투표 개시 때 재석 8명",
        "호명 투표자: 7명",
        "19:10 투표지 입력, 투표용지, 8표",
        "19:14 투표지 정정, 투표용지, 8표",
        "19:25–19:27 투표지 한 장 입력",
        "한 장을 잘못 읽음",
        "비밀투표로",
        "SHA-256",
    ):
        assert "".join(answer.split()) in "".join(text.split()), answer


def test_nothing_that_is_there_is_replaced_unless_asked(
    published: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    forum = published.parent / "hall.forum"
    before = {path.name: path.read_bytes() for path in published.iterdir()}
    assert sorted(before) == [
        "README.txt",
        "poll-2.csv",
        "poll-3.pb",
        "poll-4.csv",
        "poll-5.csv",
        "polls.json",
        "protocol.pdf",
    ]
    assert main(["ballots", str(forum), "-o", str(published)]) == 3
    assert main(["ballots", str(forum), "-o", str(published), "--overwrite"]) == 0
    assert {path.name: path.read_bytes() for path in published.iterdir()} == before
    assert "civicforum count poll-2.csv --rule irv" in before["README.txt"].decode()
    assert main(["ballots", str(forum), "-o", str(forum / "inside")]) == 3
    assert capsys.readouterr().err
