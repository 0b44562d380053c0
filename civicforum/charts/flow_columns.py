"""The rounds of a transfer count as columns of a picture; cheap to import."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from civicforum.methods.counted import Counted, Number, Round, Step

NOBODY = -1
TRANSFERRING = frozenset(("irv", "scottish-stv", "wigm-stv", "meek-stv"))
END = "="
_PLOT, _COLUMN, _CHARACTER = 280, 34, 7  # points: of all columns, of one, of a digit
_OF_MAJORITY = "irv"


@dataclass(frozen=True, slots=True)
class FlowColumn:
    """A round: what each option has, and where votes go on from here.

    Attributes:
        title: of the round, for example "1", or END for what stands after the last.
        totals: of each option. exhausted: votes that support nobody.
        flows: from whom, to whom (NOBODY: nobody), how many votes.
        line: what elects in this round: a quota, or half of the votes that still count, which must
            be exceeded; 0 for none.
        elected, excluded, handing: for, against or from whom the round decides.
        out: whom earlier rounds have excluded.
        is_traced: whether it is known from whom to whom votes go on; by Meek's method all are
            shared out anew.
    """

    title: str
    totals: tuple[float, ...]
    exhausted: float
    flows: tuple[tuple[int, int, float], ...] = ()
    line: float = 0
    elected: tuple[int, ...] = ()
    excluded: tuple[int, ...] = ()
    handing: tuple[int, ...] = ()
    out: frozenset[int] = frozenset()
    is_traced: bool = True


def flow_columns(counted: Counted) -> tuple[FlowColumn, ...]:
    """Every round by its number, then what stands at the end if the last one changed it.

    A count that was decided at once is one column; () where a rule hands no votes on.
    """
    if counted.rule not in TRANSFERRING:
        return ()
    return tuple(_columns(counted))


def runs(columns: Sequence[FlowColumn]) -> tuple[tuple[FlowColumn, ...], ...]:
    """As many columns as stand beside each other with their numbers; the next go on from the last.

    They are parted evenly; each run begins with the column that the one before ended with.
    """
    most = max(1, _PLOT // column_width(columns))  # steps from column to column
    steps = max(1, len(columns) - 1)
    many = -(-steps // most)
    ends = [steps * place // many for place in range(many + 1)]
    return tuple(tuple(columns[begin : end + 1]) for begin, end in pairwise(ends))


def column_width(columns: Sequence[FlowColumn]) -> int:
    """Points from a column to the next, so that the longest number has room between them."""
    numbers = (number(votes) for each in columns for votes in (*each.totals, each.exhausted))
    return _COLUMN + _CHARACTER * max(map(len, numbers))


def number(votes: float) -> str:
    """Whole, or with one decimal."""
    return f"{votes:,.1f}".removesuffix(".0")


def _columns(counted: Counted) -> Iterator[FlowColumn]:
    out: frozenset[int] = frozenset()
    totals: tuple[Number, ...] | None = None
    for number, each in enumerate(counted.rounds, start=1):
        yield _column(number, each, counted, out)
        totals = each.totals
        if each.step is Step.ELIMINATED:
            out |= {each.options[0]}
    if totals != counted.totals:
        exhausted = Fraction(counted.base) - sum(map(Fraction, counted.totals))
        yield FlowColumn(
            END,
            _floats(counted.totals),
            float(exhausted),
            line=_line(counted, exhausted),
            out=out,
        )


def _column(number: int, each: Round, counted: Counted, out: frozenset[int]) -> FlowColumn:
    return FlowColumn(
        str(number),
        _floats(each.totals),
        float(each.exhausted),
        tuple(
            (flow.source, NOBODY if flow.target is None else flow.target, float(flow.votes))
            for flow in each.flows
        ),
        line=float(each.iterations[-1].quota)
        if each.iterations
        else _line(counted, each.exhausted),
        elected=each.options if each.step is Step.ELECTED else (),
        excluded=each.options[:1] if each.step is Step.ELIMINATED else (),
        handing=each.options if each.step is Step.SURPLUS else (),
        out=out,
        is_traced=not each.iterations,
    )


def _line(counted: Counted, exhausted: Number) -> float:
    if counted.rule == _OF_MAJORITY:
        return float(Fraction(counted.base - exhausted) / 2)
    return float(counted.quota or 0)


def _floats(numbers: tuple[Number, ...]) -> tuple[float, ...]:
    return tuple(float(number) for number in numbers)
