"""The marks before headings and lines: □ ○ ‐ ※ of Korean official style, numbers in English."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks of one language; `points` by level, 0 for notes."""

    headings: str
    points: tuple[str, str, str]

    def heading(self, number: int) -> str:
        """The mark before the heading of this number."""
        return self.headings.format(number=number)


_MARKS = {"ko": Marks("□", ("※", "○", "‐")), "en": Marks("{number}.", ("*", "•", "–"))}


def marks(language: str) -> Marks:
    """The marks of a language."""
    return _MARKS[language]
