"""The channels of a poll on the Run page: which take votes, since when, what is still to count."""

from msgspec import Struct

from civicforum.base.times import clock_time
from civicforum.base.words import Words
from civicforum.domain.kinds import Channel, PollState
from civicforum.domain.poll_channels import AT_ONCE, BEFOREHAND
from civicforum.domain.poll_gates import is_taking, spans_of, uncounted
from civicforum.domain.poll_things import Poll


class ChannelRow(Struct, frozen=True):
    """A channel that can be opened or closed now.

    Attributes:
        told: its name and how it stands, in a line.
        is_open: whether votes are taken, so that it can be closed.
        has_urn: whether ballots may be left to be counted once it is closed.
    """

    channel: Channel
    told: str
    is_open: bool
    has_urn: bool


def channel_rows(poll: Poll, *, zone: str, words: Words) -> tuple[ChannelRow, ...]:
    """Of an open poll with several channels each; before it is opened those that need no room."""
    if poll.state is PollState.PREPARED:
        early = [channel for channel in poll.terms.channels if channel in BEFOREHAND]
    elif poll.state is PollState.OPEN:
        several = len(poll.terms.channels) > 1 or bool(poll.gates)
        early = list(poll.terms.channels) if several else []
    else:
        early = []
    return tuple(_row(poll, channel, zone=zone, words=words) for channel in early)


def _row(poll: Poll, channel: Channel, *, zone: str, words: Words) -> ChannelRow:
    name, state = words.named("channel", channel), _state(poll, channel, zone, words)
    is_open = is_taking(poll, channel)
    return ChannelRow(channel, f"{name}: {state}", is_open, is_open and channel not in AT_ONCE)


def _state(poll: Poll, channel: Channel, zone: str, words: Words) -> str:
    spans = spans_of(poll, channel)
    if is_taking(poll, channel):
        return words("open since {time}", time=clock_time(spans[-1].came, zone))
    if not spans:
        return words("opens with the poll") if _waits(poll, channel) else words("not open")
    told = words("closed {time}", time=clock_time(spans[-1].left or 0, zone))
    left = uncounted(poll, channel)
    if not left:
        return told
    more = words.count("{number} ballot to count", "{number} ballots to count", left)
    return f"{told}, {more}"


def _waits(poll: Poll, channel: Channel) -> bool:
    """Whether nothing was said of it before the opening."""
    return poll.state is PollState.PREPARED and not any(g.channel is channel for g in poll.gates)
