"""When each channel of a poll took votes, and ballots that were handed in and never counted."""

from collections.abc import Iterator

from civicforum.base.words import Words
from civicforum.documents.material import Material
from civicforum.domain.kinds import Channel, PollState
from civicforum.domain.poll_gates import spans_of, uncounted
from civicforum.domain.poll_things import Poll


def channel_times(material: Material, poll: Poll) -> str:
    """All of them in a line, each with its times."""
    return "; ".join(_times(material, poll, channel) for channel in poll.terms.channels)


def left_in_urns(poll: Poll, *, words: Words) -> Iterator[str]:
    """A sentence for each channel of which fewer were counted than handed in."""
    if poll.state in {PollState.PREPARED, PollState.OPEN}:
        return
    for channel in poll.terms.channels:
        left = uncounted(poll, channel)
        if left:
            yield words.count(
                "{channel}: {number} ballot handed in was not counted",
                "{channel}: {number} ballots handed in were not counted",
                left,
                channel=words.named("channel", channel),
            )


def _times(material: Material, poll: Poll, channel: Channel) -> str:
    words, name = material.words, material.words.named("channel", channel)
    spans = spans_of(poll, channel)
    if not spans:
        return words("{channel} not open", channel=name)
    return f"{name} {material.stays(spans)}"
