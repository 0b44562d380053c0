"""Secret ballots, one voter after another on the laptop: an urn that tells nothing while it stands.

No entry of the log says when somebody voted. The log holds that the urn was set up and, once it was
opened, who voted and what was voted: two sets that nothing ties together.
"""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.ballots import check_ballot
from civicforum.domain.command import (
    Command,
    EnvelopeRecord,
    Moment,
    Outcome,
    UrnContents,
)
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.kinds import Channel, PollState
from civicforum.domain.poll_gates import check_gate
from civicforum.domain.poll_things import Count, Marks, Piles, Poll, piled


class UrnSetUp(Event, frozen=True):
    """An empty urn stands for a poll; what people put in cannot be undone."""

    topic: ClassVar[str] = "polls"
    answer: ClassVar[str] = "ClosePoll"
    poll: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Voting in secret may begin."""
        return _with(forum, replace(forum.poll_of(self.poll), has_urn=True))


class UrnOpened(Event, frozen=True):
    """The urn was opened: who voted, and the ballots, in an order that tells nothing."""

    topic: ClassVar[str] = "polls"
    answer: ClassVar[str] = "ReopenPoll"
    poll: str
    voters: tuple[str, ...]
    piles: Piles
    invalid: int = 0

    def apply(self, forum: Forum, at: int) -> Forum:
        """They are counted with the others."""
        poll = forum.poll_of(self.poll)
        mine = [count for count in poll.counts if count.channel is Channel.KIOSK]
        others = tuple(count for count in poll.counts if count.channel is not Channel.KIOSK)
        piles = piled((*(pile for count in mine for pile in count.piles), *self.piles))
        count = Count(
            Channel.KIOSK,
            "",
            poll.totals_of(piles),
            self.invalid + sum(each.invalid for each in mine),
            sum(number for _, number in piles),
            piles,
        )
        voted = tuple(sorted({*poll.voted, *self.voters}))
        return _with(forum, replace(poll, counts=(*others, count), voted=voted, has_urn=False))


class CastSecretBallot(Command, frozen=True):
    """Put somebody's ballot into the urn (no marks: a blank one); again replaces the former."""

    poll: str
    person: str
    marks: Marks = ()

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Only those who may vote, while the poll is open; nothing of it goes into the log."""
        poll = forum.poll_of(self.poll)
        if poll.state is not PollState.OPEN:
            raise Refused(f"poll-{poll.state}", question=poll.question)
        if not poll.has_urn:
            raise Refused("channel-not-open", question=poll.question)
        check_gate(poll, Channel.KIOSK)
        person = forum.person_of(self.person)
        if person.id not in poll.called:
            raise Refused("not-entitled", number=person.number)
        if person.id in poll.voted:
            raise Refused("voted-before", number=person.number)
        if self.marks:
            check_ballot(poll, self.marks)
        return Outcome((), (EnvelopeRecord(poll.id, person.id, self.marks, len(poll.options)),))


def contents_told(poll: Poll, contents: UrnContents) -> UrnOpened:
    """What the log says of an urn."""
    given = tuple((marks, 1) for marks in contents.ballots if marks)
    blank = sum(not marks for marks in contents.ballots)
    return UrnOpened(poll.id, contents.voters, piled(given), blank)


def _with(forum: Forum, poll: Poll) -> Forum:
    return replace(forum, polls=exchanged(forum.polls, poll))
