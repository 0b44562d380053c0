"""Weights that make those who answered look like the register: raking to its margins.

Iterative proportional fitting (Deming and Stephan 1940); what it costs in precision is told by
Kish's design effect (Survey Sampling, 1965). Nothing is trimmed here: see `trimming`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import fsum, sqrt

from civicforum.base.errors import Refused

MOST_ROUNDS = 1_000
TOLERANCE = 1e-9
_MILLION = 1_000_000
_Z_95 = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Raked:
    """Weights with six decimals, 1 on average, so that anybody can reckon on from them exactly.

    Attributes:
        rounds: how often all margins were gone through.
        off: by how much of the whole the worst cell still misses its margin (0.01 is 1 %).
        converged: whether that is below 1 in 1,000,000,000 after at most 1,000 rounds.
    """

    weights: tuple[Fraction, ...]
    rounds: int
    off: float
    converged: bool


def raked(
    people: Sequence[Mapping[str, str]],
    margins: Mapping[str, Mapping[str, int]],
    *,
    start: Sequence[float] = (),
) -> Raked:
    """A weight for each of those who answered.

    Args:
        people: of each, the cell in every margin: {"gender": "f", "age": "60"}.
        margins: how many of each cell there are in the register.
        start: weights to begin with, 1 for everybody where there are none.

    Raises:
        Refused: a cell of the register in which nobody answered, somebody in a cell that the
            register does not have, nobody at all.
    """
    if not people:
        raise Refused("raking-nobody")
    shares = {name: _shares(name, cells) for name, cells in margins.items()}
    places = {name: _places(name, cells, people) for name, cells in shares.items()}
    weights = list(start) or [1.0] * len(people)
    rounds, off = 0, _off(weights, shares, places)
    while off > TOLERANCE and rounds < MOST_ROUNDS:
        for name, cells in shares.items():
            _fit(weights, cells, places[name])
        rounds, off = rounds + 1, _off(weights, shares, places)
    exact = tuple(Fraction(round(weight * _MILLION), _MILLION) for weight in weights)
    return Raked(exact, rounds, off, off <= TOLERANCE)


def design_effect(weights: Sequence[int | Fraction]) -> Fraction:
    """Kish's: by how much unequal weights widen the variance; 1 where all are equal.

    Raises:
        ZeroDivisionError: nobody weighs anything.
    """
    return len(weights) * sum(Fraction(each) ** 2 for each in weights) / Fraction(sum(weights)) ** 2


def effective_number(weights: Sequence[int | Fraction]) -> Fraction:
    """How many people of equal weight would say as much."""
    return len(weights) / design_effect(weights)


def margin_of_error(number: int | Fraction, share: int | Fraction = Fraction(1, 2)) -> float:
    """Half of the 95 % interval of a share, for a random sample.

    Args:
        number: of people, or the effective number where they are weighted.
        share: from 0 to 1; a half, where it is widest, unless told.
    """
    return _Z_95 * sqrt(share * (1 - share) / number)


def _shares(name: str, cells: Mapping[str, int]) -> dict[str, float]:
    kept = {cell: number for cell, number in cells.items() if number > 0}
    if not kept:
        raise Refused("raking-margin-empty", margin=name)
    whole = sum(kept.values())
    return {cell: number / whole for cell, number in kept.items()}


def _places(
    name: str, cells: Mapping[str, float], people: Sequence[Mapping[str, str]]
) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {cell: [] for cell in cells}
    for place, person in enumerate(people):
        cell = person.get(name, "")
        if cell not in found:
            raise Refused("raking-cell-unknown", margin=name, cell=cell)
        found[cell].append(place)
    for cell, places in found.items():
        if not places:
            raise Refused("raking-cell-empty", margin=name, cell=cell)
    return found


def _fit(weights: list[float], cells: Mapping[str, float], places: Mapping[str, list[int]]) -> None:
    for cell, share in cells.items():
        here = fsum(weights[place] for place in places[cell])
        factor = share * len(weights) / here
        for place in places[cell]:
            weights[place] *= factor


def _off(
    weights: Sequence[float],
    shares: Mapping[str, Mapping[str, float]],
    places: Mapping[str, Mapping[str, list[int]]],
) -> float:
    return max(
        (
            abs(fsum(weights[place] for place in places[name][cell]) / len(weights) - share)
            for name, cells in shares.items()
            for cell, share in cells.items()
        ),
        default=0.0,
    )
