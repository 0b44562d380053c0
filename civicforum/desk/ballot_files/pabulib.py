"""Pabulib's .pb files of participatory budgets: META, PROJECTS and VOTES, columns between ";"."""

import csv
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from itertools import pairwise

from civicforum.base.errors import Refused
from civicforum.desk.ballot_files.lines import Line, lines_of, options_checked, piled
from civicforum.methods.ballots import Budgeting, Project

_SECTIONS = ("META", "PROJECTS", "VOTES")
_APPROVING = {"approval", "choose-1"}
_MOST_MONEY = Decimal(10) ** 15
_FINEST = -2


def read_pabulib(content: bytes, name: str) -> Budgeting:
    """Approvals of projects; money in the smallest unit that the file uses.

    Raises:
        Refused: the first thing that is wrong, with its line; or ballots that are no approvals.
    """
    meta, projects, votes = _sections(lines_of(content, name), name)
    known = {row.get("key", ""): (line, row.get("value", "")) for line, row in meta}
    kind = known.get("vote_type", (None, ""))[1]
    if kind not in _APPROVING:
        raise Refused("ballots-kind", name=name, text=kind[:40])
    if "budget" not in known:
        raise Refused("ballots-no-budget", name=name)
    budget = _money(*known["budget"])
    costs = [_money(line, row.get("cost", "")) for line, row in projects]
    unit = 10 ** -min(0, *(int(each.as_tuple().exponent) for each in (budget, *costs)))
    signs = [row.get("project_id", "").strip() for _, row in projects]
    options_checked(signs, name)
    made = tuple(
        Project(sign, row.get("name", "").strip() or sign, int(cost * unit))
        for sign, (_, row), cost in zip(signs, projects, costs, strict=True)
    )
    places = {sign: place for place, sign in enumerate(signs)}
    piles = piled(((_approved(line, row, places), 1) for line, row in votes), name)
    return Budgeting(made, int(budget * unit), piles)


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
    heads = [head.strip().lower() for head in _cells(lines[0])]
    return [(line, dict(zip(heads, _cells(line), strict=False))) for line in lines[1:]]


def _cells(line: Line) -> list[str]:
    return [cell for row in csv.reader([line.text], delimiter=";") for cell in row]


def _money(line: Line, text: str) -> Decimal:
    try:
        value = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        value = Decimal(-1)
    if not value.is_finite() or not 0 <= value < _MOST_MONEY:
        raise Refused("ballots-number", name=line.name, line=line.number, text=text[:40])
    exact = value.normalize()
    if int(exact.as_tuple().exponent) < _FINEST:
        raise Refused("ballots-number", name=line.name, line=line.number, text=text[:40])
    return exact


def _approved(line: Line, row: Mapping[str, str], places: dict[str, int]) -> tuple[int, ...]:
    signs = [sign.strip() for sign in row.get("vote", "").split(",") if sign.strip()]
    unknown = next((sign for sign in signs if sign not in places), None)
    if unknown is not None:
        raise Refused("ballots-unknown", name=line.name, line=line.number, text=unknown[:40])
    if len(set(signs)) < len(signs):
        raise Refused("ballots-twice", name=line.name, line=line.number)
    return tuple(sorted(places[sign] for sign in signs))
