"""The speaker queue of the running item: who waits, from which group, how often heard already."""

from collections import Counter
from dataclasses import dataclass

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll
from civicforum.domain.things import Person, Request
from civicforum.screens.names import called
from civicforum.screens.row import Row

_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class QueueScreen:
    """`title` heads the tab with the number that waits; `empty` is said where nobody does."""

    title: str
    rows: tuple[Row, ...]
    empty: str


def queue_screen(forum: Forum, roll: Roll, *, words: Words, now: int) -> QueueScreen:
    """The queue at `now` (UTC milliseconds)."""
    waiting = [request for request in forum.requests if request.item == forum.item]
    heard = _heard(forum)
    rows = tuple(
        _row(forum, roll, request, place=place, heard=heard[request.person], words=words, now=now)
        for place, request in enumerate(waiting, start=1)
    )
    empty = "" if rows else words("Nobody is waiting to speak")
    return QueueScreen(words("Speakers {number}", number=len(rows)), rows, empty)


def _heard(forum: Forum) -> Counter[str]:
    heard = Counter(turn.person for turn in forum.turns.values())
    if forum.turn is not None:
        heard[forum.turn.person] += 1
    return heard


def _row(
    forum: Forum, roll: Roll, request: Request, *, place: int, heard: int, words: Words, now: int
) -> Row:
    person = forum.person_of(request.person)
    who = called(person, roll, words=words)
    waited = words("{minutes} min", minutes=max(0, now - request.asked) // _MINUTE)
    detail = " · ".join([*_groups(person), _times(heard, words), waited])
    return Row(request.id, str(place), who, detail, f"{place}. {who}, {detail}")


def _groups(person: Person) -> list[str]:
    return [group for group in (person.association, person.district) if group][:1]


def _times(heard: int, words: Words) -> str:
    return words("time no. {number}", number=heard + 1) if heard else words("first time")
