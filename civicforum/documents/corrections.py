"""What was withdrawn, the seal, jumps of the clock: the log tells them, so the minutes do."""

from civicforum.base.times import duration
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section
from civicforum.domain.record import StepRetracted


def corrections(material: Material) -> Section:
    """Empty where nothing was withdrawn, nothing sealed and the clock was left alone."""
    words = material.words
    blocks: list[Block] = [*_withdrawn(material), *_seals(material), *_clock_jumps(material)]
    return Section(words("Withdrawals, seal and clock"), tuple(blocks))


def _withdrawn(material: Material) -> list[Block]:
    """Each step that no longer counts: the order, when it was given, when it was withdrawn."""
    given = {entry.step: entry for entry in reversed(material.log)}
    withdrawn = {
        entry.event.step: entry.at
        for entry in material.log
        if isinstance(entry.event, StepRetracted) and entry.event.step in material.retracted
    }
    return [
        Point(
            material.words(
                "{time} Withdrawn: {command} (of {given})",
                time=material.time(at),
                command=material.words.named("command", given[step].command),
                given=material.time(given[step].at),
            )
        )
        for step, at in sorted(withdrawn.items(), key=lambda pair: pair[1])
    ]


def _seals(material: Material) -> list[Block]:
    """Each breaking of the seal with its reason, and since when the record is sealed."""
    words, forum = material.words, material.forum
    points: list[Block] = [
        Point(
            words(
                "{time} The seal of the record was broken. Reason: {reason}",
                time=material.time(trace.at),
                reason=trace.reason,
            )
        )
        for trace in forum.unsealings
    ]
    if forum.sealed is not None:
        points.append(
            Point(words("{time} The record was sealed.", time=material.time(forum.sealed)))
        )
    return points


def _clock_jumps(material: Material) -> list[Block]:
    words = material.words
    points: list[Block] = []
    for at, by in material.forum.clock_jumps:
        time, amount = material.time(at), duration(abs(by))
        if by > 0:
            said = words(
                "{time} The laptop's clock was set forward by {amount}.", time=time, amount=amount
            )
        else:
            said = words(
                "{time} The laptop's clock was set back by {amount}.", time=time, amount=amount
            )
        points.append(Point(said))
    if points:
        points.append(Point(words("The times in these minutes went on evenly."), level=0))
    return points
