"""Reasons that people gave for their vote: why they block, object or consent."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState, Secrecy
from civicforum.domain.poll_things import Reason
from civicforum.domain.polls import poll_in, with_poll
from civicforum.domain.text import required_line


class ReasonGiven(Event, frozen=True):
    """Somebody said why; `option` is its place, `person` "" where nobody is named."""

    topic: ClassVar[str] = "polls"
    poll: str
    option: int
    text: str
    person: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """One reason more."""
        poll = poll_in(forum, self.poll, PollState.OPEN, PollState.CLOSED, PollState.REVEALED)
        if self.person:
            forum.person_of(self.person)
        reason = Reason(self.option, self.text, self.person)
        return with_poll(forum, replace(poll, reasons=(*poll.reasons, reason)))


class GiveReason(Command, frozen=True):
    """Note why somebody chose an option (by its number); of a secret ballot nobody is named."""

    poll: str
    option: int
    text: str
    person: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once the poll was opened."""
        poll = poll_in(forum, self.poll, PollState.OPEN, PollState.CLOSED, PollState.REVEALED)
        if not 1 <= self.option <= len(poll.options):
            raise Refused("options-unknown", count=len(poll.options))
        if self.person and poll.terms.secrecy is Secrecy.SECRET:
            raise Refused("reason-secret", question=poll.question)
        person = forum.person_of(self.person).id if self.person else ""
        return happened(ReasonGiven(poll.id, self.option - 1, required_line(self.text), person))
