"""Where everything in a picture of a transfer count stands: points, from the lower left corner.

Apart from the drawing, so that a test can measure it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from civicforum.charts.flow_columns import NOBODY, FlowColumn, column_width, number
from civicforum.charts.lettering import label, width, with_face

WIDTH = 540.0
BAND, HEAD = 12.0, 20.0  # width of a band, height of the titles above
LINE = 14.0  # from one line of text to the next
_SIDE, _MOST_SIDE = 124.0, 190.0  # room for names
_EDGE, _GAP, _SPACE = 4.0, 7.0, 4.0  # at the border, from band to text, between bands
_REACH = 4.0  # of the line of the quota beyond its band
_LEAST_PLOT, _MOST_PLOT, _OF_OPTION = 140, 420, 13
_SHIFTED = 2.5  # a text that stands farther from the middle of its band has a line to it
ELECTED, EXCLUDED, HANDING = "✓", "✗", "→"


@dataclass(frozen=True, slots=True)
class Box:
    """An area."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Band:
    """What an option has in a column (NOBODY: votes that support nobody)."""

    column: int
    option: int
    box: Box


@dataclass(frozen=True, slots=True)
class Lettering:
    """A text that is drawn in `face` from `x` (its left, middle or right) at the height `y`."""

    text: str
    face: Path
    x: float
    y: float
    side: str
    column: int

    @property
    def box(self) -> Box:
        """Its area."""
        wide = width(self.text, self.face)
        left = self.x - {"left": 0, "middle": wide / 2, "right": wide}[self.side]
        return Box(left, self.y - LINE / 2, left + wide, self.y + LINE / 2)


@dataclass(frozen=True, slots=True)
class Ribbon:
    """Votes of an option on their way: from `left`, `low` to `right`, `high`.

    `begin` and `end` are how thick it is there: 0 where it is not known whence or whereto.
    """

    option: int
    left: float
    right: float
    low: float
    high: float
    begin: float
    end: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line from one point to another."""

    x: float
    y: float
    to_x: float
    to_y: float


@dataclass(frozen=True, slots=True)
class FlowLayout:
    """Columns beside each other: `lines` are dashed (what elects), `leaders` thin."""

    height: float
    bands: tuple[Band, ...]
    ribbons: tuple[Ribbon, ...]
    texts: tuple[Lettering, ...]
    lines: tuple[Stroke, ...]
    leaders: tuple[Stroke, ...]


def flow_layout(
    labels: Sequence[str],
    columns: Sequence[FlowColumn],
    winners: Sequence[int],
    *,
    exhausted: str,
) -> FlowLayout:
    """Columns that fit beside each other (`flow_columns.runs`); the last one marks the winners."""
    return _Arranging(labels, columns, winners, exhausted).arranged()


class _Arranging:
    """One layout in the making. Heights are the same for the same votes in every run of columns."""

    def __init__(
        self,
        labels: Sequence[str],
        columns: Sequence[FlowColumn],
        winners: Sequence[int],
        exhausted: str,
    ) -> None:
        self._labels, self._columns, self._winners = labels, columns, winners
        self._exhausted = exhausted
        whole = sum(columns[0].totals) + columns[0].exhausted
        needed = column_width(columns) * (len(columns) - 1)
        self._side = min(max(_SIDE, (WIDTH - needed - BAND) / 2), _MOST_SIDE)
        plot = min(max(_LEAST_PLOT, _OF_OPTION * len(labels)), _MOST_PLOT)
        self._scale = plot / whole if whole else 0
        self._orders = [_order(column) for column in columns]
        self._plot = max(
            max(
                LINE * len(order),
                _SPACE * (len(order) - 1)
                + self._scale * (whole + max(0, column.line - column.totals[order[-1]])),
            )
            for column, order in zip(columns, self._orders, strict=True)
        )
        self._bands = [tuple(self._banded(place)) for place in range(len(columns))]

    def arranged(self) -> FlowLayout:
        """All of it."""
        places = range(len(self._columns))
        spread = [pair for place in places for pair in self._texts(place)]
        return FlowLayout(
            height=_EDGE + self._plot + HEAD,
            bands=tuple(band for bands in self._bands for band in bands),
            ribbons=tuple(each for pair in pairwise(places) for each in self._ribbons(*pair)),
            texts=(*(self._title(place) for place in places), *(text for text, _ in spread)),
            lines=tuple(line for place in places for line in self._lines(place)),
            leaders=tuple(leader for _, leader in spread if leader),
        )

    def _middle(self, place: int) -> float:
        left = self._side + BAND / 2
        steps = len(self._columns) - 1
        if not steps:
            return _EDGE + BAND
        return left + (WIDTH - 2 * left) * place / steps

    def _banded(self, place: int) -> Iterator[Band]:
        """From the bottom up: votes that support nobody, then by votes."""
        column, middle, height = self._columns[place], self._middle(place), _EDGE
        for option in self._orders[place]:
            top = height + _votes(column, option) * self._scale
            yield Band(place, option, Box(middle - BAND / 2, height, middle + BAND / 2, top))
            height = top + _SPACE

    def _title(self, place: int) -> Lettering:
        said, face = with_face(self._columns[place].title)
        height = _EDGE + self._plot + HEAD / 2
        return Lettering(said, face, self._middle(place), height, "middle", place)

    def _texts(self, place: int) -> Iterator[tuple[Lettering, Stroke | None]]:
        """Beside every band its number, at both ends with the name; none lies on another."""
        bands = self._bands[place]
        wanted = [(band.box.bottom + band.box.top) / 2 for band in bands]
        heights = spread(wanted, LINE, _EDGE, _EDGE + self._plot)
        is_last = place == len(self._columns) - 1
        for band, middle, height in zip(bands, wanted, heights, strict=True):
            if place == 0 and not is_last:
                yield self._text(band, middle, height, self._left(band), "right")
                sign = _sign(self._columns[0], band.option)
                if sign:
                    yield self._text(band, middle, height, with_face(sign), "left")
            else:
                said = self._right(band) if is_last else self._number(band)
                yield self._text(band, middle, height, said, "left")

    def _text(
        self, band: Band, middle: float, height: float, said: tuple[str, Path], side: str
    ) -> tuple[Lettering, Stroke | None]:
        edge, out = (band.box.right, 1) if side == "left" else (band.box.left, -1)
        text = Lettering(*said, edge + out * _GAP, height, side, band.column)
        if abs(height - middle) < _SHIFTED:
            return text, None
        return text, Stroke(edge, middle, edge + out * (_GAP - 1), height)

    def _left(self, band: Band) -> tuple[str, Path]:
        votes = number(_votes(self._columns[band.column], band.option))
        return named(self._name(band.option), votes, self._side - _GAP - _EDGE)

    def _right(self, band: Band) -> tuple[str, Path]:
        column, option = self._columns[-1], band.option
        sign = ELECTED if option in self._winners else EXCLUDED if option in column.excluded else ""
        name = f"{sign} {self._name(option)}" if sign else self._name(option)
        room = WIDTH - band.box.right - _GAP - _EDGE
        return named(name, number(_votes(column, option)), room)

    def _number(self, band: Band) -> tuple[str, Path]:
        column = self._columns[band.column]
        sign, votes = _sign(column, band.option), number(_votes(column, band.option))
        return with_face(f"{sign} {votes}" if sign else votes)

    def _name(self, option: int) -> str:
        return self._exhausted if option == NOBODY else self._labels[option]

    def _lines(self, place: int) -> Iterator[Stroke]:
        """What elects: through every band that has it, and above the highest that has not."""
        line = self._columns[place].line
        for band in self._bands[place]:
            is_top = band is self._bands[place][-1]
            has_it = _votes(self._columns[place], band.option) >= line
            if line and band.option != NOBODY and (has_it or is_top):
                height = band.box.bottom + line * self._scale
                yield Stroke(band.box.left - _REACH, height, band.box.right + _REACH, height)
                if not has_it:
                    middle = self._middle(place)
                    yield Stroke(middle, band.box.top, middle, height)

    def _ribbons(self, place: int, following: int) -> Iterator[Ribbon]:
        """What stays, then what goes over."""
        here, there = self._columns[place], self._columns[following]
        left, right = self._middle(place) + BAND / 2, self._middle(following) - BAND / 2
        out = {band.option: band.box.bottom for band in self._bands[place]}
        into = {band.option: band.box.bottom for band in self._bands[following]}
        for option in [option for option in out if option in into]:
            stays = min(_votes(here, option), _votes(there, option)) if not here.is_traced else 0
            if here.is_traced:
                stays = _votes(there, option) - sum(v for _, to, v in here.flows if to == option)
            thick = max(0, stays) * self._scale
            if thick:
                yield Ribbon(option, left, right, out[option], into[option], thick, thick)
            out[option] += thick
            into[option] += thick
        for source, target, votes in here.flows:
            if source in out and target in into:
                thick = votes * self._scale
                yield Ribbon(source, left, right, out[source], into[target], thick, thick)
                out[source] += thick
                into[target] += thick
        if not here.is_traced:
            yield from self._tips(place, following)

    def _tips(self, place: int, following: int) -> Iterator[Ribbon]:
        """By Meek's method: what goes from an option and what comes to one, from all to all."""
        here, there = self._columns[place], self._columns[following]
        left, right = self._middle(place) + BAND / 2, self._middle(following) - BAND / 2
        third = (right - left) / 3
        for band in self._bands[place]:
            gone = (_votes(here, band.option) - _votes(there, band.option)) * self._scale
            if gone > 0:
                low = band.box.top - gone
                yield Ribbon(band.option, left, left + third, low, low + gone / 2, gone, 0)
        for band in self._bands[following]:
            come = (_votes(there, band.option) - _votes(here, band.option)) * self._scale
            if come > 0:
                low = band.box.top - come
                yield Ribbon(band.option, right - third, right, low + come / 2, low, 0, come)


def named(name: str, votes: str, room: float) -> tuple[str, Path]:
    """The name, cut where it is long, and always the votes."""
    short, _ = label(name, room - width(*with_face(f" {votes}")))
    return with_face(f"{short} {votes}")


def spread(wanted: Sequence[float], least: float, low: float, high: float) -> list[float]:
    """Heights in rising order, `least` apart between `low` and `high`, as near as can be.

    Those that are too close stand around the middle of what they want (the pool adjacent violators
    algorithm of isotonic regression: Barlow and others, Statistical Inference under Order
    Restrictions, 1972).
    """
    pools: list[tuple[float, int]] = []  # the mean of wanted places without distances; how many
    for place, height in enumerate(wanted):
        mean, many = height - least * place, 1
        while pools and pools[-1][0] > mean:
            before, size = pools.pop()
            mean, many = (before * size + mean * many) / (size + many), size + many
        pools.append((mean, many))
    lowest, highest = low + least / 2, high - least * (len(wanted) - 0.5)
    means = [min(max(mean, lowest), highest) for mean, many in pools for _ in range(many)]
    return [mean + least * place for place, mean in enumerate(means)]


def _order(column: FlowColumn) -> list[int]:
    """From the bottom up; options without a vote as long as they stand."""
    standing = [
        place for place, votes in enumerate(column.totals) if votes or place not in column.out
    ]
    standing.sort(key=lambda place: (column.totals[place], -place))
    return [NOBODY, *standing] if column.exhausted > 0 else standing


def _votes(column: FlowColumn, option: int) -> float:
    return column.exhausted if option == NOBODY else column.totals[option]


def _sign(column: FlowColumn, option: int) -> str:
    """What the round decides about the option."""
    if option in column.elected:
        return ELECTED
    if option in column.excluded:
        return EXCLUDED
    return HANDING if option in column.handing else ""
