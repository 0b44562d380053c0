"""Versions of minutes that are compared: as they were after a step, or as they are."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from civicforum.base.words import words_for
from civicforum.desk.history import History, entries_until
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
        Refused: there is no such step ("no-such-step").
    """
    history = History(entries_until(log, until))
    return minutes(
        history.forum,
        roll,
        history.entries,
        history.retracted,
        words_for(history.forum.language),
        edition=edition,
    )
