"""Criteria sheets as values: criteria with weights and scales, panels of jurors, how to count."""

from msgspec import Struct
from msgspec.structs import replace

from civicforum.domain.text import optional_line, required_line
from civicforum.methods.criteria import NO_TRIM, EmptyPanel, Missing, Trim

USUAL_HIGHEST, USUAL_WHOLE = 10, 100


class Criterion(Struct, frozen=True):
    """What options are scored on, the points it can bring, and the scale of its scores."""

    name: str
    weight: int
    lowest: int = 0
    highest: int = USUAL_HIGHEST


class Panel(Struct, frozen=True):
    """Jurors whose sheets weigh together; `group` as of a poll ("role=시민"), "" for unlisted."""

    name: str
    weight: int
    group: str = ""


class SheetTerms(Struct, frozen=True):
    """How sheets are counted; without criteria a poll has none.

    Attributes:
        panels: () where all sheets count alike.
        missing: what becomes of scores left empty. empty: of a panel without a sheet.
        whole: what the weights of the criteria, and those of the panels, must sum to; it is also
            the most points that an option can have.
    """

    criteria: tuple[Criterion, ...] = ()
    panels: tuple[Panel, ...] = ()
    trim: Trim = NO_TRIM
    missing: Missing = Missing.OMIT
    empty: EmptyPanel = EmptyPanel.SHARED
    whole: int = USUAL_WHOLE

    @property
    def is_by_group(self) -> bool:
        """Whether who is in which panel is known from the roster."""
        return bool(self.panels) and all(panel.group for panel in self.panels)

    @property
    def tidy(self) -> "SheetTerms":
        """With names and groups on one line each, without control characters.

        Raises:
            Refused: a name is empty or too long.
        """
        return replace(
            self,
            criteria=tuple(replace(c, name=required_line(c.name)) for c in self.criteria),
            panels=tuple(
                replace(p, name=required_line(p.name), group=optional_line(p.group))
                for p in self.panels
            ),
        )


NO_SHEETS = SheetTerms()
