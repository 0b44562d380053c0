"""Draft, review, final: the minutes go round, are objected to, answered and become valid."""

from datetime import date
from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.filing_things import Objection
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.kinds import Ruling, SittingState, Stage
from civicforum.domain.text import optional_line, required_line, required_text
from civicforum.domain.things import Trace


class ReviewBegun(Event, frozen=True):
    """The minutes went round for review."""

    topic: ClassVar[str] = "filing"
    until: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Objections are taken."""
        _require_over(forum)
        traces = (*forum.filing.traces, Trace("review", at, ""))
        filing = replace(
            forum.filing, stage=Stage.REVIEW, until=self.until, reviewed=at, traces=traces
        )
        return replace(forum, filing=filing)


class ObjectionRaised(Event, frozen=True):
    """Somebody objected to the minutes."""

    topic: ClassVar[str] = "filing"
    objection: str
    number: int
    by: str
    by_words: str
    turn: str
    text: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more that waits for an answer."""
        if any(made.id == self.objection for made in forum.filing.objections):
            raise Refused("identifier-taken", text=self.objection)
        if self.by:
            forum.person_of(self.by)
        if self.turn:
            forum.turn_of(self.turn)
        made = Objection(
            id=self.objection,
            number=self.number,
            by=self.by,
            by_words=self.by_words,
            turn=self.turn,
            text=self.text,
            made=at,
        )
        objections = (*forum.filing.objections, made)
        return replace(forum, filing=replace(forum.filing, objections=objections))


class ObjectionAnswered(Event, frozen=True):
    """An objection was ruled upon."""

    topic: ClassVar[str] = "filing"
    objection: str
    ruling: Ruling
    text: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The answer stands beside it."""
        old = forum.filing.objection_of(self.objection)
        new = replace(old, ruling=self.ruling, reply=self.text, ruled=at)
        objections = exchanged(forum.filing.objections, new)
        return replace(forum, filing=replace(forum.filing, objections=objections))


class MinutesFinalised(Event, frozen=True):
    """The minutes became valid; from now on only errata are added to them."""

    topic: ClassVar[str] = "filing"
    answer: ClassVar[str] = "ReopenMinutes"
    link: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Locked, with the link of the log's chain that stands for all before."""
        _require_ready(forum)
        traces = (*forum.filing.traces, Trace("final", at, "", before=self.link))
        return replace(
            forum, filing=replace(forum.filing, stage=Stage.FINAL, final=at, traces=traces)
        )


class MinutesReopened(Event, frozen=True):
    """Final minutes became a draft again, for a reason that stands in them."""

    topic: ClassVar[str] = "filing"
    answer: ClassVar[str] = "FinaliseMinutes"
    reason: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """A draft; what was objected and corrected stays."""
        traces = (*forum.filing.traces, Trace("reopened", at, self.reason))
        filing = replace(forum.filing, stage=Stage.DRAFT, final=None, traces=traces)
        return replace(forum, filing=filing)


class ReviewMinutes(Command, frozen=True):
    """Send the minutes round for review, and say until which day objections are taken."""

    until: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """After the last sitting was closed; again to set another day."""
        _require_over(forum)
        return happened(ReviewBegun(_day(self.until)))


class RaiseObjection(Command, frozen=True):
    """Object to the minutes, as somebody on the roster or in a role, to a speech or anything."""

    text: str
    by: str = ""
    by_words: str = ""
    turn: str = ""
    objection: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While they are under review."""
        if forum.filing.stage is not Stage.REVIEW:
            raise Refused("not-in-review")
        by_words = optional_line(self.by_words)
        if not self.by and not by_words:
            raise Refused("objection-by-nobody")
        return happened(
            ObjectionRaised(
                objection=moment.identity(self.objection),
                number=moment.highest(ObjectionRaised.__name__) + 1,
                by=forum.person_of(self.by).id if self.by else "",
                by_words=by_words,
                turn=forum.turn_of(self.turn).id if self.turn else "",
                text=required_text(self.text),
            )
        )


class AnswerObjection(Command, frozen=True):
    """Accept an objection, wholly or partly, or reject it, with an answer in words."""

    objection: str
    ruling: Ruling
    text: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """As often as needed until the minutes are final."""
        old = forum.filing.objection_of(self.objection)
        if self.ruling is Ruling.OPEN:
            raise Refused("ruling-open")
        return happened(ObjectionAnswered(old.id, self.ruling, required_text(self.text)))


class FinaliseMinutes(Command, frozen=True):
    """Make the minutes final: from now on only errata are added to them."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """After the sitting, with every objection answered."""
        _require_ready(forum)
        return happened(MinutesFinalised(moment.last_link))


class ReopenMinutes(Command, frozen=True):
    """Make final minutes a draft again, and say why."""

    works_when_final: ClassVar[bool] = True
    reason: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """The reason stands in the minutes."""
        if forum.filing.stage is not Stage.FINAL:
            raise Refused("not-final")
        return happened(MinutesReopened(required_line(self.reason)))


def _require_over(forum: Forum) -> None:
    if forum.sitting_state is not SittingState.CLOSED:
        raise Refused("minutes-before-end")


def _require_ready(forum: Forum) -> None:
    _require_over(forum)
    number = len(forum.filing.open_objections)
    if number:
        raise Refused("objections-open", number=number)


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise Refused("day-wrong", text=text) from None
