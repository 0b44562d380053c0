"""Versions of minutes that are compared: as they were after a step, or as they are."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from civicforum.base.errors import Refused
from civicforum.base.words import words_for
from civicforum.desk.history import History
from civicforum.documents.minutes import minutes
from civicforum.documents.model import Edition, Minutes
from civicforum.domain.event import Entry
from civicforum.domain.people import Roll
from civicforum.domain.review import ReviewBegun


def reviews(log: Sequence[Entry], retracted: AbstractSet[int]) -> tuple[int, ...]:
    """The steps that sent the minutes for review and were not withdrawn, the newest first."""
    found = (
        entry.step
        for entry in reversed(log)
        if isinstance(entry.event, ReviewBegun) and entry.step not in retracted
    )
    return tuple(found)


def version(log: Iterable[Entry], roll: Roll, *, until: int | None, edition: Edition) -> Minutes:
    """The minutes as they were after a step; as they are for None.

    Raises:
        Refused: nothing had happened by then ("no-such-step").
    """
    entries = [entry for entry in log if until is None or entry.step <= until]
    if not entries:
        raise Refused("no-such-step", step=until)
    history = History(entries)
    return minutes(
        history.forum,
        roll,
        history.entries,
        history.retracted,
        words_for(history.forum.language),
        edition=edition,
    )
