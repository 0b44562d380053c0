"""What is published of a poll comes to the same when it is counted again."""

import json
from pathlib import Path

import pytest

from civicforum.archive.publishing import published_ballots
from civicforum.base.words import words_for
from civicforum.cli.main import main
from civicforum.domain.command import Command
from civicforum.domain.counts import CountVotes
from civicforum.domain.keying import EnterBallots
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.methods.filling import Over
from tests.support.room import Room

PAPER, OPTIONS = (Channel.PAPER,), ("A", "B", "C")
TWO_OF_THREE = AddPoll("?", OPTIONS, shape=Shape.ONE_MARK, channels=PAPER, seats=2, poll="v")
SCORES = AddPoll(
    "?", OPTIONS, shape=Shape.SCORES, channels=PAPER, seats=2, lowest=0, highest=9, poll="v"
)
OVERSPENT = AddPoll(
    "?",
    OPTIONS,
    shape=Shape.MANY_MARKS,
    rule="quadratic",
    channels=PAPER,
    most_marks=2,
    over=Over.ACCEPT,
    poll="v",
)


@pytest.mark.parametrize(
    ("terms", "counted", "winners"),
    [
        (TWO_OF_THREE, CountVotes("v", (2, 2, 1), Channel.PAPER), ["A", "B"]),
        (SCORES, EnterBallots("v", (((5, 5, 1), 4),)), ["A", "B"]),
        (OVERSPENT, EnterBallots("v", (((1, 1, 1), 1), ((0, 1, 0), 2))), ["B"]),
    ],
)
def test_counted_again(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    *,
    terms: AddPoll,
    counted: Command,
    winners: list[str],
) -> None:
    room = Room().with_people(5).in_session()
    room.do(terms, OpenPoll("v"), counted, ClosePoll("v"), RevealResult("v"))
    for file in published_ballots(room.forum, words_for("en")):
        (tmp_path / file.name).write_bytes(file.content)
    (poll,) = json.loads((tmp_path / "polls.json").read_text("utf-8"))["polls"]
    _, command, name, *arguments = poll["count_again"]
    assert main([command, str(tmp_path / name), *arguments, "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert poll["winners"] == winners
    assert (again["elected"], again["base"]) == (winners, poll["valid"])
