"""A general meeting (정기총회) of a federation: few came, and only proxies make the quorum.

Eight associations have 14 votes. Two are here with four votes of their own; two more are
represented, so that eight votes are present, of seven that are needed.
"""

import json
from pathlib import Path

import pytest

from civicforum.cli.main import main
from tests.support.pdf_text import pdf_text

WEIGHTS = (3, 3, 2, 2, 1, 1, 1, 1)
CALLED = {"channels": ["roll-call"], "by_weight": True, "quorum": "1/2", "base": "present"}


def _order(time: str, name: str, **fields: object) -> str:
    at = f"2026-11-23T{time}:00+09:00"
    return json.dumps({"at": at, "do": name, **fields}, ensure_ascii=False)


def meeting() -> list[str]:
    """Three votes: by proxy, without, and in secret with a ballot for each vote."""
    return [
        _order("13:30", "ChooseProxyLimit", most=2),
        _order("13:40", "GiveProxy", giver="#2", holder="#1"),
        _order("13:41", "GiveProxy", giver="#3", holder="#1"),
        _order("13:42", "GiveProxy", giver="#6", holder="#5"),
        _order("13:50", "CheckIn", person="#1"),
        _order("13:51", "CheckIn", person="#5"),
        _order("14:00", "OpenSitting"),
        _order("14:00", "AddItem", title="결산", item="item"),
        _order("14:00", "StartItem", item="item"),
        _order("14:01", "RevokeProxy", giver="#3"),
        _order("14:02", "AddPoll", question="결산 승인", by_proxy=True, poll="with", **CALLED),
        _order("14:03", "OpenPoll", poll="with"),
        _order("14:04", "CastVote", poll="with", person="#1", marks=[1, 0, 0]),
        _order("14:05", "CastVote", poll="with", person="#5", marks=[0, 1, 0]),
        _order("14:06", "ClosePoll", poll="with"),
        _order("14:07", "RevealResult", poll="with"),
        _order("14:10", "AddPoll", question="정관 개정", poll="without", **CALLED),
        _order("14:11", "OpenPoll", poll="without"),
        _order("14:12", "CastVote", poll="without", person="#1", marks=[1, 0, 0]),
        _order("14:13", "CastVote", poll="without", person="#5", marks=[1, 0, 0]),
        _order("14:14", "ClosePoll", poll="without"),
        _order("14:15", "RevealResult", poll="without"),
        _order(
            "14:20",
            "AddPoll",
            question="감사 선출",
            options=["가", "나", "다"],
            shape="ranking",
            secrecy="secret",
            channels=["advance", "paper"],
            electorate="roster",
            by_weight=True,
            by_proxy=True,
            poll="secret",
        ),
        _order("14:21", "OpenChannel", poll="secret", channel="advance"),
        _order("14:30", "CloseChannel", poll="secret", channel="advance", waiting=3),
        _order("14:31", "OpenPoll", poll="secret"),
        _order("14:32", "EnterBallots", poll="secret", channel="advance", piles=[[[0, 1, 2], 3]]),
        _order("14:40", "CloseChannel", poll="secret", channel="paper", waiting=8),
        _order("14:45", "KeyBallot", poll="secret", marks=[1, 2, 0], number=6),
        _order("14:46", "KeyBallot", poll="secret", marks=[2, 1, 0], number=1),
        _order("14:50", "ClosePoll", poll="secret"),
        _order("14:51", "RevealResult", poll="secret"),
        _order("15:00", "CloseSitting"),
    ]


@pytest.fixture
def forum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The meeting as it was run from the command line, with the federation's own list."""
    monkeypatch.setenv("CIVICFORUM_CLOCK", "2026-11-23T13:00:00+09:00")
    forum, script, roster = (tmp_path / name for name in ("a.forum", "a.jsonl", "a.csv"))
    rows = [f"{number},단체 {number},{weight}" for number, weight in enumerate(WEIGHTS, 1)]
    roster.write_text("\n".join(["번호,성명,의결권 수", *rows]) + "\n", "utf-8")
    script.write_text("\n".join(meeting()) + "\n", "utf-8")
    assert main(["new", str(forum), "--template", "town-hall", "--date", "2026-11-23"]) == 0
    assert main(["roster", str(forum), str(roster)]) == 0
    assert main(["play", str(forum), str(script)]) == 0
    return forum


def _has(text: str, *answers: str) -> None:
    bare = "".join(text.split())
    for answer in answers:
        assert "".join(answer.split()) in bare, answer


def test_the_minutes_tell_people_and_votes(forum: Path) -> None:
    made = forum.with_suffix(".pdf")
    assert main(["minutes", str(forum), "-o", str(made)]) == 0
    _has(
        pdf_text(made),
        "의결권 수로 집계, 위임 포함",
        "재적 8명(14표); 출석 2명(8표), 위임으로 출석 2명",
        "전체 의결권의 1/2: 7표",
        "정족수 7 충족: 8",
        "찬성 6",
        "반대 2",
        "찬성: 1명(6표)",
        "단체 1 (6표)",
        "위임: 2명",
        "단체 2 (3표) → 단체 1, 13:40",
        "재적 8명(14표); 출석 2명(4표)",
        "정족수 7 미달: 4",
        "위임 기록(3)",
        "단체 3 → 단체 1, 13:41, 14:01 철회",
        "사전투표 14:21–14:30; 투표용지 14:31–14:40",
        "투표용지: 받은 표 중 1장을 세지 않음",
    )


def test_anybody_counts_again_and_comes_to_the_same(
    forum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = forum.with_name("out")
    assert main(["ballots", str(forum), "-o", str(folder)]) == 0
    polls = json.loads((folder / "polls.json").read_text("utf-8"))["polls"]
    assert [poll["outcome"] for poll in polls] == ["carried", "no-quorum", "carried"]
    assert [(poll["present"], poll["valid"]) for poll in polls] == [(8, 8), (4, 4), (8, 10)]
    assert polls[0]["people"] == {"entitled": 8, "present": 2, "represented": 2}
    assert polls[2]["channels"][0]["taken"] == [
        ["2026-11-23T14:21:00+09:00", "2026-11-23T14:30:00+09:00"]
    ]
    for poll, totals in zip(polls, ([6, 2, 0], [4, 0, 0], None), strict=True):
        _, command, name, *arguments = poll["count_again"]
        capsys.readouterr()
        assert main([command, str(folder / name), *arguments, "--json"]) == 0
        again = json.loads(capsys.readouterr().out)
        assert again["base"] == poll["valid"]
        assert totals is None or list(again["totals"].values()) == poll["totals"] == totals
        assert not poll["winners"] or again["elected"] == poll["winners"]


def test_the_protocol_tells_every_step(forum: Path) -> None:
    folder = forum.with_name("out")
    assert main(["ballots", str(forum), "-o", str(folder)]) == 0
    _has(
        pdf_text(folder / "protocol.pdf"),
        "14:21 투표 방법 시작, 사전투표",
        "14:30 투표 방법 마감, 사전투표, 3표",
        "개시 때 투표권자: 2명",
    )


def test_the_limit_and_the_observer(forum: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["do", str(forum), "AddPerson", "--number", "9", "--standing", "observer"]) == 0
    for giver in (7, 8):
        assert main(["do", str(forum), "GiveProxy", "--giver", f"#{giver}", "--holder", "@1"]) == 0
    assert main(["do", str(forum), "GiveProxy", "--giver", "#4", "--holder", "#1"]) == 1
    assert "한도 2명" in capsys.readouterr().err
    assert main(["do", str(forum), "GiveProxy", "--giver", "#9", "--holder", "#5"]) == 1
    assert "9번은 참여자가 아니어서" in capsys.readouterr().err
