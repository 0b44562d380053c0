"""Decisions: what was decided, in words, kept with every earlier wording."""

from dataclasses import dataclass, replace
from typing import ClassVar

from civicforum.base.errors import Refused
from civicforum.domain.agenda import item_or_running
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.text import required_text
from civicforum.domain.things import Decision


@dataclass(frozen=True, slots=True)
class DecisionRecorded(Event):
    """A decision was put on record."""

    topic: ClassVar[str] = "decisions"
    decision: str
    number: int
    text: str
    item: str
    poll: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more decision."""
        if any(decision.id == self.decision for decision in forum.decisions):
            raise Refused("identifier-taken", text=self.decision)
        if self.item:
            forum.item_of(self.item)
        if self.poll:
            forum.poll_of(self.poll)
        made = Decision(self.decision, self.number, self.text, self.item, self.poll, at)
        return replace(forum, decisions=(*forum.decisions, made))


@dataclass(frozen=True, slots=True)
class DecisionReworded(Event):
    """A decision was put in other words; the original stays beside."""

    topic: ClassVar[str] = "decisions"
    decision: str
    text: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The former wording is kept with the time of the change."""
        old = forum.decision_of(self.decision)
        new = replace(old, text=self.text, earlier=(*old.earlier, (at, old.text)))
        return replace(forum, decisions=exchanged(forum.decisions, new))


@dataclass(frozen=True, slots=True)
class RecordDecision(Command):
    """Put a decision on record, with the poll that it rests on where there was one."""

    text: str
    poll: str = ""
    item: str = ""
    decision: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """At any time."""
        identity = moment.identity(self.decision)
        if any(decision.id == identity for decision in forum.decisions):
            raise Refused("identifier-taken", text=identity)
        return happened(
            DecisionRecorded(
                decision=identity,
                number=moment.highest(DecisionRecorded.__name__) + 1,
                text=required_text(self.text),
                item=item_or_running(forum, self.item),
                poll=forum.poll_of(self.poll).id if self.poll else "",
            )
        )


@dataclass(frozen=True, slots=True)
class RewordDecision(Command):
    """Put a decision in other words."""

    decision: str
    text: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """The original stays in the minutes."""
        old, text = forum.decision_of(self.decision), required_text(self.text)
        if old.text == text:
            raise Refused("nothing-changed")
        return happened(DecisionReworded(old.id, text))
