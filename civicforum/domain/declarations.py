"""Declarations: that there was none of something is on record too (no observer, no decision)."""

from enum import StrEnum
from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum


class NoneOf(StrEnum):
    """Fields of the minutes which may be empty when somebody says so."""

    OTHERS = "others"
    GISTS = "gists"
    DECISIONS = "decisions"


class NoneDeclared(Event, frozen=True):
    """It was put on record that there was none."""

    topic: ClassVar[str] = "record"
    field: NoneOf

    def apply(self, forum: Forum, at: int) -> Forum:
        """The minutes say so as long as there is none."""
        return replace(forum, declared=(*forum.declared, self.field))


class DeclareNone(Command, frozen=True):
    """Put on record that there was none: no others present, no statement, no decision."""

    field: NoneOf

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once."""
        if self.field in forum.declared:
            raise Refused("nothing-changed")
        return happened(NoneDeclared(self.field))
