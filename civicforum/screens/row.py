"""A row of a list, the same for every list, so that one delegate draws them all."""

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """What sets a row apart, by shape and not by colour alone."""

    NONE = "none"
    DONE = "done"
    RUNNING = "running"
    WITHDRAWN = "withdrawn"
    URGENT = "urgent"
    REPLY = "reply"
    MISSING = "missing"
    DOUBT = "doubt"
    LACKING = "lacking"
    SURVEY = "survey"
    HERE = "here"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Row:
    """`lead`, `text` and `detail` stand side by side; `spoken` is the whole row in a line.

    No struct: the start page shows rows, and is painted before the codec is loaded.
    """

    key: str
    lead: str
    text: str
    detail: str
    spoken: str
    mark: Mark = Mark.NONE
