"""A place on a sheet."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a sheet in points; `bottom` grows upwards, as reportlab counts."""

    left: float
    bottom: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def top(self) -> float:
        """Its upper edge."""
        return self.bottom + self.height

    def inset(self, by: float) -> "Box":
        """Smaller on each side."""
        return Box(self.left + by, self.bottom + by, self.width - 2 * by, self.height - 2 * by)

    def upper(self, share: float) -> "Box":
        """So much of it at the top."""
        height = self.height * share
        return Box(self.left, self.top - height, self.width, height)

    def lower(self, share: float) -> "Box":
        """So much of it at the bottom."""
        return Box(self.left, self.bottom, self.width, self.height * share)

    def left_part(self, share: float) -> "Box":
        """So much of it at the left."""
        return Box(self.left, self.bottom, self.width * share, self.height)

    def right_part(self, share: float) -> "Box":
        """So much of it at the right."""
        width = self.width * share
        return Box(self.right - width, self.bottom, width, self.height)
