"""Pabulib's .pb files of participatory budgets: META, PROJECTS and VOTES, columns between ";"."""

from collections.abc import Mapping
from itertools import pairwise

from civicforum.base.errors import Refused
from civicforum.desk.ballot_files.lines import Line, cells_of, lines_of, options_checked, piled
from civicforum.desk.ballot_files.money import money
from civicforum.desk.ballot_files.pabulib_votes import Reader
from civicforum.methods.ballots import Budgeting, Marking, Project

_SECTIONS = ("META", "PROJECTS", "VOTES")


def read_pabulib(content: bytes, name: str) -> Budgeting:
    """Ballots on projects; money in the smallest unit that the file uses.

    Raises:
        Refused: the first thing that is wrong, with its line.
    """
    meta, projects, votes = _sections(lines_of(content, name), name)
    known = {row.get("key", "").lower(): (line, row.get("value", "")) for line, row in meta}
    kind = known.get("vote_type", (None, ""))[1].lower()
    if kind not in set(Marking):
        raise Refused("ballots-kind", name=name, text=kind[:40], known=", ".join(Marking))
    if "budget" not in known:
        raise Refused("ballots-no-budget", name=name)
    budget = money(*known["budget"])
    costs = [money(line, row.get("cost", "")) for line, row in projects]
    unit = 10 ** -min(0, *(int(each.as_tuple().exponent) for each in (budget, *costs)))
    signs = [row.get("project_id", "") for _, row in projects]
    options_checked(signs, name)
    made = tuple(
        Project(sign, row.get("name", "") or sign, int(cost * unit))
        for sign, (_, row), cost in zip(signs, projects, costs, strict=True)
    )
    places = {sign: place for place, sign in enumerate(signs)}
    reader = Reader(Marking(kind), known, places, costs=costs)
    read = [reader.vote(line, row) for line, row in votes]
    piles = piled(((vote, 1) for vote in read if vote is not None), name)
    return Budgeting(
        made,
        int(budget * unit),
        tuple((approved, count) for (approved, _), count in piles),
        read.count(None),
        Marking(kind),
        tuple(points for (_, points), _ in piles),
    )


_Rows = list[tuple[Line, Mapping[str, str]]]


def _sections(lines: list[Line], name: str) -> tuple[_Rows, _Rows, _Rows]:
    starts = [place for place, line in enumerate(lines) if line.text.upper() in _SECTIONS]
    if [lines[place].text.upper() for place in starts] != list(_SECTIONS):
        raise Refused("ballots-line", name=name, line=lines[0].number)
    parts = [lines[one + 1 : other] for one, other in pairwise((*starts, len(lines)))]
    meta, projects, votes = (_rows(part, name) for part in parts)
    return meta, projects, votes


def _rows(lines: list[Line], name: str) -> _Rows:
    if not lines:
        raise Refused("ballots-cut", name=name, line=0)
    heads = [head.lower() for head in cells_of(lines[0], ";")]
    rows = [(line, cells_of(line, ";")) for line in lines[1:]]
    wide = next((line for line, cells in rows if len(cells) > max(2, len(heads))), None)
    if wide:
        raise Refused("ballots-line", name=name, line=wide.number)
    return [(line, dict(zip(heads, cells, strict=False))) for line, cells in rows]
