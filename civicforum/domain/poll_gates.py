"""How the channels of a poll stand: when each took votes, what is counted, what may still come."""

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.gates import gate_in
from civicforum.domain.kinds import Channel, PollState
from civicforum.domain.poll_things import Count, Poll
from civicforum.domain.results import ballots_by_channel
from civicforum.domain.things import Stay

COMING = (PollState.PREPARED, PollState.OPEN)


def spans_of(poll: Poll, channel: Channel) -> tuple[Stay, ...]:
    """When votes were taken by this channel; the last one ends with the poll."""
    gate = gate_in(poll.gates, channel)
    if gate is None:
        return () if poll.opened is None else (Stay(poll.opened, poll.closed),)
    if gate.spans and gate.spans[-1].left is None:
        return (*gate.spans[:-1], replace(gate.spans[-1], left=poll.closed))
    return gate.spans


def is_taking(poll: Poll, channel: Channel) -> bool:
    """Whether votes are taken by this channel now."""
    gate = gate_in(poll.gates, channel)
    if gate is None:
        return poll.state is PollState.OPEN
    return gate.handed is None and poll.state in COMING


def counted_by(poll: Poll, channel: Channel) -> int:
    """Ballots that were counted of this channel, invalid ones too."""
    return ballots_by_channel(poll).get(channel, 0)


def uncounted(poll: Poll, channel: Channel) -> int:
    """How many ballots of a closed channel were handed in and are not counted.

    None where more were counted: an urn of the laptop is opened later, a count may be put right.
    """
    gate = gate_in(poll.gates, channel)
    if gate is None or gate.handed is None:
        return 0
    return max(0, gate.handed - counted_by(poll, channel))


def can_enter(poll: Poll, channel: Channel) -> bool:
    """Whether anything can be counted of this channel while its poll is open."""
    gate = gate_in(poll.gates, channel)
    return gate is None or gate.handed is None or uncounted(poll, channel) > 0


def require_not_begun(poll: Poll) -> Poll:
    """The poll, unless votes were taken before it was opened.

    Raises:
        Refused: they were, so that its question and its terms stand.
    """
    if poll.state is PollState.PREPARED and any(gate.spans for gate in poll.gates):
        raise Refused("voting-has-begun", question=poll.question)
    return poll


def check_gate(poll: Poll, channel: Channel) -> None:
    """Refuse what comes by a channel that is closed and counted.

    Raises:
        Refused: it is.
    """
    if not can_enter(poll, channel):
        raise Refused("channel-closed", channel=channel)


def check_more(poll: Poll, channel: Channel, more: int) -> None:
    """Refuse more ballots than were handed in by a channel that is closed."""
    check_gate(poll, channel)
    gate = gate_in(poll.gates, channel)
    counted = counted_by(poll, channel) + more
    if gate is not None and gate.handed is not None and counted > gate.handed:
        raise Refused("channel-handed", channel=channel, handed=gate.handed, counted=counted)


def check_entry(poll: Poll, new: Count) -> None:
    """The same for a whole block, which takes the place of what was counted of it before."""
    place = (new.channel, new.block)
    old = sum(c.ballots + c.invalid for c in poll.counts if (c.channel, c.block) == place)
    check_more(poll, new.channel, new.ballots + new.invalid - old)
