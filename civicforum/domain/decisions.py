"""Decisions: what was decided, in words, kept with every earlier wording."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.agenda import item_or_running
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.text import required_line, required_text
from civicforum.domain.things import Decision


class DecisionRecorded(Event, frozen=True):
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


class DecisionReworded(Event, frozen=True):
    """A decision was put in other words; the original stays beside."""

    topic: ClassVar[str] = "decisions"
    decision: str
    text: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The former wording is kept with the time of the change."""
        old = _standing(forum, self.decision)
        new = replace(old, text=self.text, earlier=(*old.earlier, (at, old.text)))
        return replace(forum, decisions=exchanged(forum.decisions, new))


class DecisionWithdrawn(Event, frozen=True):
    """A decision stopped to hold, for a reason."""

    topic: ClassVar[str] = "decisions"
    decision: str
    reason: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """It stays on record as withdrawn."""
        gone = replace(_standing(forum, self.decision), withdrawn=(at, self.reason))
        return replace(forum, decisions=exchanged(forum.decisions, gone))


class RecordDecision(Command, frozen=True):
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


class RewordDecision(Command, frozen=True):
    """Put a decision in other words."""

    decision: str
    text: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """The original stays in the minutes."""
        old, text = _standing(forum, self.decision), required_text(self.text)
        if old.text == text:
            raise Refused("nothing-changed")
        return happened(DecisionReworded(old.id, text))


class WithdrawDecision(Command, frozen=True):
    """Take a decision back, and say why; it stays in the minutes as withdrawn."""

    decision: str
    reason: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once."""
        decision = _standing(forum, self.decision)
        return happened(DecisionWithdrawn(decision.id, required_line(self.reason)))


def _standing(forum: Forum, reference: str) -> Decision:
    decision = forum.decision_of(reference)
    if decision.withdrawn is not None:
        raise Refused("decision-withdrawn", number=decision.number)
    return decision
