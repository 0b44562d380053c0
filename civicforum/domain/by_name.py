"""Votes by name that come by several ways: who voted by one of them does not vote by another.

A channel brings names or it brings totals, never both: a total does not tell whose votes are in it.
"""

from civicforum.base.errors import Refused
from civicforum.domain.kinds import Channel, Secrecy
from civicforum.domain.poll_gates import check_more, is_taking
from civicforum.domain.poll_things import Poll
from civicforum.domain.things import Person

_WITHOUT_NAMES = frozenset((Channel.HANDS, Channel.KIOSK))


def ways_by_name(poll: Poll) -> tuple[Channel, ...]:
    """The channels by which somebody's vote may be entered by name now."""
    if poll.terms.secrecy is Secrecy.SECRET:
        return ()
    counted = {count.channel for count in poll.counts}
    open_ones = [
        channel
        for channel in poll.terms.channels
        if channel not in {*_WITHOUT_NAMES, *counted} and is_taking(poll, channel)
    ]
    return tuple(sorted(open_ones, key=lambda channel: channel is not Channel.ROLL_CALL))


def way_of(poll: Poll, person: str) -> Channel:
    """By which channel somebody voted by name."""
    return poll.ways.get(person, Channel.ROLL_CALL)


def check_way(poll: Poll, channel: Channel, person: Person) -> None:
    """Refuse a vote by name that this channel cannot bring, or that came by another one.

    Raises:
        Refused: the channel is none of the poll's, is closed, tells no names or brought totals;
            the ballot is secret; the person voted by another channel.
    """
    if channel not in poll.terms.channels:
        raise Refused("channel-not-open", question=poll.question)
    if poll.terms.secrecy is Secrecy.SECRET or channel in _WITHOUT_NAMES:
        raise Refused("channel-without-names", channel=channel)
    if any(count.channel is channel for count in poll.counts):
        raise Refused("channel-has-totals", channel=channel)
    has_voted = person.id in poll.votes
    if has_voted and way_of(poll, person.id) is not channel:
        before = way_of(poll, person.id)
        raise Refused("voted-by-channel", number=person.number, channel=before)
    check_more(poll, channel, 0 if has_voted else poll.stakes.of(person.id))


def check_totals(poll: Poll, channel: Channel) -> None:
    """Refuse totals of a channel that brought votes by name."""
    if channel in poll.ways.values():
        raise Refused("channel-has-names", channel=channel)
