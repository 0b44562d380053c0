"""Marks before headings and lines: 1. 가. 1) 가) as Korean offices write, bullets in English."""

from dataclasses import dataclass, field

_INITIALS, _VOWELS = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", "ㅏㅓㅗㅜㅡㅣ"
_ALL_INITIALS, _ALL_VOWELS = (
    "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",
    "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ",
)
_FIRST_SYLLABLE, _FINALS = 0xAC00, 28


@dataclass(slots=True)
class Marks:
    """Counts headings, subheadings and points of a document; level 0 are notes.

    Subheadings and the points before the first of them share a count, as 가. 나. 다. A block with
    a number of its own (`own`) keeps that.
    """

    language: str
    _section: int = 0
    _under_subheading: bool = False
    _counts: list[int] = field(default_factory=lambda: [0, 0, 0])

    def section(self) -> str:
        """The next heading's."""
        self._section += 1
        self._under_subheading = False
        self._counts = [0, 0, 0]
        return f"{self._section}."

    def subheading(self, own: str = "") -> str:
        """The next subheading's within its section; none in English."""
        self._under_subheading = True
        mark = self._next(0, own)
        return mark if own or self.language == "ko" else ""

    def point(self, level: int, own: str = "") -> str:
        """The next point's of level 1 or 2; the sign of a note for 0."""
        if level == 0:
            return own or ("※" if self.language == "ko" else "*")
        mark = self._next(level if self._under_subheading else level - 1, own)
        return mark if own or self.language == "ko" else ("•", "–")[level - 1]

    def _next(self, depth: int, own: str) -> str:
        """One more at this depth; what is below it counts anew."""
        self._counts[depth + 1 :] = [0] * (2 - depth)
        if own:
            return own
        self._counts[depth] += 1
        number = self._counts[depth]
        return (f"{syllable(number)}.", f"{number})", f"{syllable(number)})")[depth]


def syllable(number: int) -> str:
    """가 나 다 … 하, then 거 너 더 …; after 히 (84) two of them, so that none is used twice."""
    rest, place = divmod(number - 1, len(_INITIALS) * len(_VOWELS))
    vowel, initial = divmod(place, len(_INITIALS))
    first = _ALL_INITIALS.index(_INITIALS[initial])
    middle = _ALL_VOWELS.index(_VOWELS[vowel])
    written = chr(_FIRST_SYLLABLE + (first * len(_ALL_VOWELS) + middle) * _FINALS)
    return syllable(rest) + written if rest else written
