"""The channels of a poll by themselves: when each was open, and how much may still come from it.

A channel without a gate opens and closes with its poll.
"""

from collections.abc import Iterable

from msgspec import Struct

from civicforum.domain.kinds import Channel
from civicforum.domain.things import Stay


class Gate(Struct, frozen=True):
    """A channel that was opened or closed by itself.

    Attributes:
        spans: when votes were taken; the last one has no end while it is open.
        handed: once it is closed: ballots counted by then, and those in the urn still to be
            counted. None while it is open.
    """

    channel: Channel
    spans: tuple[Stay, ...] = ()
    handed: int | None = None


def gate_in(gates: Iterable[Gate], channel: Channel) -> Gate | None:
    """The gate of this channel; None where it goes with the poll."""
    return next((gate for gate in gates if gate.channel is channel), None)


def with_gate(gates: tuple[Gate, ...], new: Gate) -> tuple[Gate, ...]:
    """These gates with one as it is now."""
    if gate_in(gates, new.channel) is None:
        return (*gates, new)
    return tuple(new if gate.channel is new.channel else gate for gate in gates)
