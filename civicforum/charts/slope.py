"""What a slope says: where answers stood in each wave, as they were computed and as printed."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Slope:
    """A question of a survey.

    Attributes:
        label: its wording.
        heights: in each wave, from 0 (low end of the scale) to 1; None where it was not asked.
        texts: the numbers as printed; "" where there is none.
        change: as printed ("+1.33").
    """

    label: str
    heights: tuple[Fraction | None, ...]
    texts: tuple[str, ...]
    change: str
