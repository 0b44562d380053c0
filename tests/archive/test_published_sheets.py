"""Whatever is on the sheets: what is published, read and judged again, comes to the same points."""

import json
import os
import shlex
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import civicforum
from civicforum.archive.published_sheets import published_sheets
from civicforum.archive.publishing import published_ballots
from civicforum.base.words import words_for
from civicforum.desk.ballot_files.sheets import read_sheets
from civicforum.domain.judging import judgement_of
from civicforum.domain.keying import KeyBallot
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.poll_things import EMPTY, Marks
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.sheet_things import Criterion, Panel, SheetTerms
from civicforum.methods.criteria import Missing, Trim, TrimBy, judged
from tests.support.room import Room

OPTIONS = ("=1+1", 'North, "old" site', "강변")
CRITERIA = (Criterion("접근성; 안전", 70), Criterion("-비용", 30, 1, 5))
PANELS = (Panel("시민\t배심", 60), Panel("@위원", 40))
SHELL = ("-rf = a $HOME `id`", 'it\'s; "two"  & $(id) | * \\ ! # %n', "--drop=1 김")
CELLS = st.tuples(
    *(
        st.one_of(st.just(EMPTY), st.integers(each.lowest, each.highest))
        for _ in OPTIONS
        for each in CRITERIA
    )
).filter(lambda marks: any(mark != EMPTY for mark in marks))


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(st.sampled_from(PANELS), CELLS), min_size=1, max_size=12),
    st.sampled_from((Missing.OMIT, Missing.LOWEST)),
    st.sampled_from((Trim(), Trim(20), Trim(1, TrimBy.NUMBER))),
)
def test_the_same_points_again(
    tmp_path_factory: pytest.TempPathFactory,
    sheets: list[tuple[Panel, Marks]],
    missing: Missing,
    trim: Trim,
) -> None:
    room = Room().with_people(1).in_session()
    terms = SheetTerms(CRITERIA, PANELS, trim, missing)
    room.do(
        AddPoll(
            "?", OPTIONS, shape=Shape.SHEETS, channels=(Channel.PAPER,), sheets=terms, poll="v"
        ),
        OpenPoll("v"),
    )
    tidy = room.forum.poll_of("v").terms.sheets
    names = dict(zip(PANELS, tidy.panels, strict=True))
    room.do(*(KeyBallot("v", marks, block=names[panel].name) for panel, marks in sheets))
    room.do(ClosePoll("v"))
    poll = room.forum.poll_of("v")
    published, found = published_sheets(poll), judgement_of(poll)
    assert published is not None
    assert found is not None
    path = tmp_path_factory.mktemp("sheets") / "poll-1.csv"
    path.write_bytes(published[1])
    again = judged(
        read_sheets(path),
        criteria={each.name: Fraction(each.weight) for each in tidy.criteria},
        panels={
            each.name: Fraction(each.weight) for each in tidy.panels if each.name in found.sheets
        },
        trim=trim,
        highest={each.name: each.highest for each in tidy.criteria},
    )
    assert again.totals == found.judged.totals
    assert again.parts == found.judged.parts


def test_the_printed_line_runs_in_a_shell_whatever_the_names(tmp_path: Path) -> None:
    room = Room().with_people(1).in_session()
    terms = SheetTerms(
        tuple(
            Criterion(name, each, 0, 100) for name, each in zip(SHELL, (50, 30, 20), strict=True)
        ),
        tuple(map(Panel, SHELL, (20, 30, 50))),
    )
    poll = AddPoll(
        "?", SHELL, shape=Shape.SHEETS, channels=(Channel.PAPER,), sheets=terms, poll="v"
    )
    room.do(poll, OpenPoll("v"))
    panels = [panel.name for panel in room.forum.poll_of("v").terms.sheets.panels]
    marks = (90, 10, 20, 30, 80, 10, 70, 60, 50)
    room.do(*(KeyBallot("v", marks, block=panel) for panel in panels for _ in range(5)))
    room.do(ClosePoll("v"), RevealResult("v"))
    for file in published_ballots(room.forum, words_for("en")):
        (tmp_path / file.name).write_bytes(file.content)
    told = (tmp_path / "README.txt").read_text("utf-8")
    line = next(line for line in told.splitlines() if "civicforum judge" in line)
    command = line[line.index("civicforum judge") :].removeprefix("civicforum")
    done = subprocess.run(
        ["sh", "-c", f"{shlex.quote(sys.executable)} -m civicforum {command} --json"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env=dict(os.environ, PYTHONPATH=str(Path(civicforum.__file__).parents[1])),
    )
    assert (done.returncode, done.stderr) == (0, "")
    again = json.loads(done.stdout)
    (listed,) = json.loads((tmp_path / "polls.json").read_text("utf-8"))["polls"]
    assert again["totals"] == listed["points"]
    assert again["best"] == listed["winners"]
    assert again["panels"] == dict(zip(panels, ("1/5", "3/10", "1/2"), strict=True))
