"""What is written is read back as the same ballots, whatever the options are called."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from civicforum.desk.ballot_files.reading import read_ballots
from civicforum.desk.ballot_files.writing import written_ballots
from civicforum.methods.ballots import Ballots, Budgeting, Rankings, Valuations
from tests.methods.elections import budgetings, rankings, valuations

LABELS = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=8
)
_RANKED, _VALUED = rankings(equal=True), valuations()


def read_back(ballots: Ballots, folder: Path) -> Ballots:
    suffix, content = written_ballots(ballots)
    path = folder / f"ballots{suffix}"
    path.write_bytes(content)
    return read_ballots(path, type(ballots))


def merged(piles: Sequence[tuple[object, int]]) -> dict[object, int]:
    together: dict[object, int] = {}
    for ballot, number in piles:
        together[ballot] = together.get(ballot, 0) + number
    return together


def labelled(data: st.DataObject, size: int) -> tuple[str, ...]:
    assume(size > 1)
    names = st.lists(LABELS, min_size=size, max_size=size, unique_by=str.casefold)
    hostile = st.sampled_from([["=1+1", "count", "'-x", "@A;B;C;D;E;F", '나무, "벤치"'][:size]])
    return tuple(data.draw(names | hostile))


@given(st.data())
def test_ranks_are_read_back(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    made = data.draw(_RANKED)
    piles = tuple((tuple(tuple(sorted(g)) for g in ranking), n) for ranking, n in made.piles)
    ballots = Rankings(labelled(data, len(made.options)), piles)
    found = read_back(ballots, _folder(tmp_path_factory))
    assert isinstance(found, Rankings)
    assert found.options == ballots.options
    assert merged(found.piles) == merged(ballots.piles)


@given(st.data())
def test_values_are_read_back(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    made = data.draw(_VALUED)
    ballots = Valuations(labelled(data, len(made.options)), made.piles)
    found = read_back(ballots, _folder(tmp_path_factory))
    assert isinstance(found, Valuations)
    assert found.options == ballots.options
    assert merged(found.piles) == merged(ballots.piles)


@given(budgetings())
def test_projects_are_read_back(tmp_path_factory: pytest.TempPathFactory, made: Budgeting) -> None:
    assume(len(made.projects) > 1)
    found = read_back(made, _folder(tmp_path_factory))
    assert isinstance(found, Budgeting)
    assert (found.budget, [each.cost for each in found.projects]) == (
        made.budget,
        [each.cost for each in made.projects],
    )
    assert merged(found.piles) == merged(made.piles)


def _folder(factory: pytest.TempPathFactory) -> Path:
    return factory.mktemp("ballots")
