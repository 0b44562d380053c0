"""A picture for the room, before it is painted."""

from dataclasses import dataclass
from enum import StrEnum

from civicforum.screens.result import Bar
from civicforum.screens.speaker import Light

LIGHTS = {Light.PLENTY: "●", Light.SOON: "▲", Light.OVER: "■"}


class View(StrEnum):
    """The layouts of the projector."""

    BLANK = "blank"
    AGENDA = "agenda"
    TIMER = "timer"
    POLL = "poll"
    RESULT = "result"
    WORDS = "words"
    LINES = "lines"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class ProjectorScreen:
    """At most eight lines: a title, a big time with a shape, lines or bars, a foot."""

    view: View
    title: str = ""
    big: str = ""
    light: Light = Light.PLENTY
    note: str = ""
    lines: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = ()
    foot: str = ""

    @property
    def spoken(self) -> str:
        """All of it in one line, for a reader of the preview."""
        bars = [f"{bar.label} {' '.join(bar.numbers.split())}".strip() for bar in self.bars]
        parts = [self.title, self.big, self.note, *self.lines, *bars, self.foot]
        return ", ".join(part for part in parts if part)
