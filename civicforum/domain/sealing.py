"""Sealing: the record is complete and nothing more is added to it, until it is opened again."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import SittingState
from civicforum.domain.text import required_line
from civicforum.domain.things import Trace


class ForumSealed(Event, frozen=True):
    """The record was sealed: its minutes can be filed."""

    topic: ClassVar[str] = "record"
    answer: ClassVar[str] = "UnsealForum"

    def apply(self, forum: Forum, at: int) -> Forum:
        """Closed for every order but a few."""
        _require_all_over(forum)
        return replace(forum, sealed=at)


class ForumUnsealed(Event, frozen=True):
    """The seal was broken, for a reason that stands in the minutes."""

    topic: ClassVar[str] = "record"
    answer: ClassVar[str] = "SealForum"
    reason: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Orders work again; the trace stays."""
        trace = Trace("unsealed", at, self.reason)
        return replace(forum, sealed=None, unsealings=(*forum.unsealings, trace))


class SealForum(Command, frozen=True):
    """Seal the record: nothing more is added to it, its minutes can be filed."""

    works_when_final: ClassVar[bool] = True

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """After the last sitting was closed."""
        _require_all_over(forum)
        return happened(ForumSealed())


class UnsealForum(Command, frozen=True):
    """Break the seal, and say why."""

    works_when_sealed: ClassVar[bool] = True
    works_when_final: ClassVar[bool] = True
    reason: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """The reason stands in the minutes."""
        if forum.sealed is None:
            raise Refused("not-sealed")
        return happened(ForumUnsealed(required_line(self.reason)))


def _require_all_over(forum: Forum) -> None:
    if forum.sitting_state is not SittingState.CLOSED:
        raise Refused(f"seal-{forum.sitting_state}")
