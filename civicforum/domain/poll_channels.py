"""Channels of a poll opened and closed by themselves: advance votes that end before the sitting.

Without an order of its own a channel opens and closes with its poll. What comes in by itself (roll
call, urn of the laptop) or is counted at once (hands) is refused once the channel is closed. Where
ballots lie in an urn, as many may still be counted as were handed in when it was closed.
"""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.gates import Gate, gate_in, with_gate
from civicforum.domain.kinds import Channel, PollState
from civicforum.domain.poll_gates import COMING, counted_by, is_taking, spans_of
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import poll_in, with_poll
from civicforum.domain.terms import FEWEST_OPTIONS, MOST_VOTES, check_terms
from civicforum.domain.things import Stay

BEFOREHAND = frozenset((Channel.ADVANCE, Channel.ONLINE, Channel.PHONE, Channel.PAPER))
AT_ONCE = frozenset((Channel.HANDS, Channel.ROLL_CALL, Channel.KIOSK))


class ChannelOpened(Event, frozen=True):
    """Votes are taken by one channel, before the poll is opened or again after it was closed."""

    topic: ClassVar[str] = "polls"
    poll: str
    channel: Channel

    def apply(self, forum: Forum, at: int) -> Forum:
        """Another time begins; what needs the room goes with the poll again before that is open."""
        poll = poll_in(forum, self.poll, *COMING)
        if poll.state is PollState.PREPARED and self.channel not in BEFOREHAND:
            gates = tuple(gate for gate in poll.gates if gate.channel is not self.channel)
            return with_poll(forum, replace(poll, gates=gates))
        old = gate_in(poll.gates, self.channel) or Gate(self.channel)
        gate = replace(old, spans=(*old.spans, Stay(at)), handed=None)
        return with_poll(forum, replace(poll, gates=with_gate(poll.gates, gate)))


class ChannelClosed(Event, frozen=True):
    """Votes are taken by one channel no more; `handed` are all that came by it until then."""

    topic: ClassVar[str] = "polls"
    poll: str
    channel: Channel
    handed: int = 0

    def apply(self, forum: Forum, at: int) -> Forum:
        """The time ends; one that never began stays out at the opening."""
        poll = poll_in(forum, self.poll, *COMING)
        spans = spans_of(poll, self.channel)
        if spans and spans[-1].left is None:
            spans = (*spans[:-1], replace(spans[-1], left=at))
        gate = Gate(self.channel, spans, self.handed)
        return with_poll(forum, replace(poll, gates=with_gate(poll.gates, gate)))


class OpenChannel(Command, frozen=True):
    """Take votes by one channel of a poll: before the poll is opened, or again."""

    poll: str
    channel: Channel

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Before the poll only what needs no room: advance, online, phone, paper."""
        poll = poll_in(forum, self.poll, *COMING)
        _require_used(poll, self.channel)
        gate = gate_in(poll.gates, self.channel)
        if is_taking(poll, self.channel):
            raise Refused("channel-is-open", channel=self.channel)
        if poll.state is PollState.PREPARED:
            if self.channel not in BEFOREHAND:
                if gate is None:
                    raise Refused("channel-needs-room", channel=self.channel)
                return happened(ChannelOpened(poll.id, self.channel))
            if len(poll.options) < FEWEST_OPTIONS:
                raise Refused("options-wrong", count=len(poll.options))
            check_terms(poll.terms, len(poll.options))
        return happened(ChannelOpened(poll.id, self.channel))


class CloseChannel(Command, frozen=True):
    """Take no more votes by one channel; `waiting` ballots lie in its urn, still to be counted."""

    poll: str
    channel: Channel
    waiting: int = 0

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Before the poll is opened too: then it stays closed at the opening."""
        poll = poll_in(forum, self.poll, *COMING)
        _require_used(poll, self.channel)
        gate = gate_in(poll.gates, self.channel)
        if gate is not None and gate.handed is not None:
            raise Refused("channel-closed", channel=self.channel)
        if not 0 <= self.waiting <= MOST_VOTES:
            raise Refused("ballots-many", most=MOST_VOTES)
        if self.waiting and (self.channel in AT_ONCE or not spans_of(poll, self.channel)):
            raise Refused("channel-without-urn", channel=self.channel)
        handed = counted_by(poll, self.channel) + self.waiting
        return happened(ChannelClosed(poll.id, self.channel, handed))


def _require_used(poll: Poll, channel: Channel) -> None:
    if channel not in poll.terms.channels:
        raise Refused("channel-not-open", question=poll.question)
