"""The rounds of a transfer count as columns of a picture; cheap to import."""

from dataclasses import dataclass

from civicforum.methods.counted import Counted, Round

NOBODY = -1


@dataclass(frozen=True, slots=True)
class FlowColumn:
    """A round: what each option has (0: out), and where votes go on from here.

    Attributes:
        title: of the round, for example "1".
        totals: of each option. exhausted: votes that support nobody.
        flows: from whom, to whom (NOBODY: nobody), how many votes.
    """

    title: str
    totals: tuple[float, ...]
    exhausted: float
    flows: tuple[tuple[int, int, float], ...] = ()


def flow_columns(counted: Counted) -> tuple[FlowColumn, ...]:
    """Rounds in which votes go on, by their numbers, and the last; () where none ever does."""
    moving = [(n, each) for n, each in enumerate(counted.rounds, start=1) if each.flows]
    if not moving:
        return ()
    last = len(counted.rounds)
    if moving[-1][0] != last:
        moving.append((last, counted.rounds[-1]))
    return tuple(_column(number, each) for number, each in moving)


def _column(number: int, each: Round) -> FlowColumn:
    return FlowColumn(
        str(number),
        tuple(float(total) for total in each.totals),
        float(each.exhausted),
        tuple(
            (flow.source, NOBODY if flow.target is None else flow.target, float(flow.votes))
            for flow in each.flows
        ),
    )
