"""A picture for the room, before it is painted."""

from enum import StrEnum

from msgspec import Struct

from civicforum.screens.result import Bar, Tone
from civicforum.screens.speaker import Light

LIGHTS = {Light.PLENTY: "●", Light.SOON: "▲", Light.OVER: "■"}


class View(StrEnum):
    """The layouts of the projector."""

    BLANK = "blank"
    AGENDA = "agenda"
    TIMER = "timer"
    POLL = "poll"
    RESULT = "result"
    COUNT = "count"
    WORDS = "words"
    LINES = "lines"
    TEXT = "text"


class Beam(Struct, frozen=True):
    """A bar that tells how something was counted; `detail` is a line below it.

    Attributes:
        label: what it is of, with ✓ or ✗ where that is decided. number: at its right.
        begin, share: where it begins and how long it is, in thousandths of the width.
    """

    label: str
    number: str
    begin: int
    share: int
    tone: Tone
    detail: str = ""


class ProjectorScreen(Struct, frozen=True):
    """At most eight lines: a title, a big time with a shape, lines or bars, a foot.

    `line` is where a dashed line stands across the beams, in thousandths of the width; 0 for none.
    """

    view: View
    title: str = ""
    big: str = ""
    light: Light = Light.PLENTY
    note: str = ""
    lines: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = ()
    foot: str = ""
    beams: tuple[Beam, ...] = ()
    line: int = 0

    @property
    def spoken(self) -> str:
        """All of it in one line, for a reader of the preview."""
        bars = [f"{bar.label} {' '.join(bar.numbers.split())}".strip() for bar in self.bars]
        bars += [f"{beam.label} {beam.number} {beam.detail}".strip() for beam in self.beams]
        parts = [self.title, self.big, self.note, *self.lines, *bars, self.foot]
        return ", ".join(part for part in parts if part)
