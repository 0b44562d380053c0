"""Whatever is on the sheets: what is published, read and judged again, comes to the same points."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civicforum.archive.published_sheets import published_sheets
from civicforum.desk.ballot_files.sheets import read_sheets
from civicforum.domain.judging import judgement_of
from civicforum.domain.keying import KeyBallot
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.poll_things import EMPTY, Marks
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.domain.sheet_things import Criterion, Panel, SheetTerms
from civicforum.methods.criteria import Missing, Trim, TrimBy, judged
from tests.support.room import Room

OPTIONS = ("=1+1", 'North, "old" site', "강변")
CRITERIA = (Criterion("접근성; 안전", 70), Criterion("-비용", 30, 1, 5))
PANELS = (Panel("시민\t배심", 60), Panel("@위원", 40))
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
