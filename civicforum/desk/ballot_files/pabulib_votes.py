"""The votes of a .pb file: approvals, one project, rankings, or points; which of them are void.

pabulib.org/format: `vote` has the signs of projects between commas, of "ordinal" ballots the best
first; `points` of "cumulative" and "scoring" ballots has their points in the same order. META may
limit how many projects a ballot names, what they cost together, and its points; a ballot beyond a
limit is void, a ballot that cannot be read is refused.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from civicforum.base.errors import Refused
from civicforum.desk.ballot_files.lines import Line
from civicforum.desk.ballot_files.money import money
from civicforum.methods.ballots import Marking

Vote = tuple[tuple[int, ...], tuple[int, ...]]  # places in rising order, and their points
_POINTED = {Marking.CUMULATIVE, Marking.SCORING}
_LIMITS = ("length", "sum_cost", "points", "sum_points")


class Reader:
    """Reads ballots of one file.

    Raises:
        Refused: when it is made, a limit that is no number.
    """

    def __init__(
        self,
        marking: Marking,
        meta: Mapping[str, tuple[Line, str]],
        places: Mapping[str, int],
        *,
        costs: Sequence[Decimal],
    ) -> None:
        self._marking, self._places, self._costs = marking, places, costs
        self._least = {key: _limit(meta, f"min_{key}") for key in _LIMITS}
        self._most = {key: _limit(meta, f"max_{key}") for key in _LIMITS}
        if marking is Marking.CHOOSE_1 and self._most["length"] is None:
            self._most["length"] = Decimal(1)

    def vote(self, line: Line, row: Mapping[str, str]) -> Vote | None:
        """A ballot; None where it is void.

        Raises:
            Refused: it cannot be read.
        """
        named = [self._place(line, sign) for sign in _listed(row, "vote")]
        if "vote" not in row:
            raise Refused("ballots-line", name=line.name, line=line.number)
        if len(set(named)) < len(named):
            raise Refused("ballots-twice", name=line.name, line=line.number)
        points = self._points(line, row, len(named))
        if not self._is_valid(named, points):
            return None
        pairs = sorted(pair for pair in zip(named, points, strict=True) if pair[1])
        if self._marking in {Marking.APPROVAL, Marking.CHOOSE_1}:
            return tuple(place for place, _ in pairs), ()
        return tuple(place for place, _ in pairs), tuple(point for _, point in pairs)

    def _place(self, line: Line, sign: str) -> int:
        if sign not in self._places:
            raise Refused("ballots-unknown", name=line.name, line=line.number, text=sign[:40])
        return self._places[sign]

    def _points(self, line: Line, row: Mapping[str, str], size: int) -> list[int]:
        if self._marking is Marking.ORDINAL:
            return [self._first_points() - rank for rank in range(size)]
        if self._marking not in _POINTED:
            return [1] * size
        points = [line.number_in(text) for text in _listed(row, "points")]
        if len(points) != size:
            raise Refused("ballots-line", name=line.name, line=line.number)
        return points

    def _first_points(self) -> int:
        """Points of the first project of a ranking: the longest that is allowed."""
        most = self._most["length"]
        return len(self._places) if most is None else min(int(most), len(self._places))

    def _is_valid(self, named: list[int], points: list[int]) -> bool:
        cost = sum((self._costs[place] for place in named), Decimal(0))
        found = [self._fits("length", len(named)), self._fits("sum_cost", cost)]
        if self._marking in _POINTED:
            found += [self._fits("points", point) for point in points]
            found.append(self._fits("sum_points", sum(points)))
        return all(found)

    def _fits(self, key: str, value: Decimal | int) -> bool:
        least, most = self._least[key], self._most[key]
        return (least is None or value >= least) and (most is None or value <= most)


def _limit(meta: Mapping[str, tuple[Line, str]], key: str) -> Decimal | None:
    return money(*meta[key]) if meta.get(key, (None, ""))[1] else None


def _listed(row: Mapping[str, str], key: str) -> list[str]:
    return [part.strip() for part in row.get(key, "").split(",") if part.strip()]
