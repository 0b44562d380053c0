"""A hint beside the queue: who was heard little so far. It never puts anybody in another order."""

from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Presence, Standing
from civicforum.domain.people import Roll
from civicforum.domain.things import Person
from civicforum.domain.turns import speaking_times
from civicforum.domain.waiting import waiting
from civicforum.methods.fairness import Part, least_heard
from civicforum.screens.names import called

LONG_WAIT = 10
_MINUTE = 60_000
_TOLD_BELOW = Fraction(1, 2)
_HEARD = frozenset({Standing.PARTICIPANT, Standing.GUEST})
_ATTRIBUTES = ("table", "age_band", "gender", "district")


class Crowd(Struct, frozen=True):
    """How many are here, and how many of each group by attribute; costs a walk over everybody."""

    here: int
    groups: tuple[tuple[str, Mapping[str, int]], ...]


def crowd_of(people: Iterable[Person]) -> Crowd:
    """Participants and guests in the room; attributes that nobody has are left out."""
    here = [person for person in people if _may_be_heard(person)]
    counted = (
        (name, Counter(group for person in here if (group := getattr(person, name))))
        for name in _ATTRIBUTES
    )
    return Crowd(len(here), tuple((name, groups) for name, groups in counted if groups))


def fairness_hint(forum: Forum, roll: Roll, *, crowd: Crowd, words: Words, now: int) -> str:
    """One line at `now` (UTC milliseconds); "" before anybody has spoken.

    How many have spoken; the group that was heard least where that is less than half of what its
    size would give; who has waited longest where that is not the first of the queue.
    """
    times = speaking_times(forum, now)
    if not times:
        return ""
    spoken = sum(_may_be_heard(forum.person_of(person)) for person in times)
    parts = [words("{spoken} of {here} present have spoken", spoken=spoken, here=crowd.here)]
    unheard = _least_heard(forum, crowd, times)
    if unheard is not None:
        parts.append(_told(forum, *unheard, words=words))
    parts.append(_longest(forum, roll, words=words, now=now))
    return " · ".join(part for part in parts if part)


def _may_be_heard(person: Person) -> bool:
    return person.standing in _HEARD and person.presence is Presence.PRESENT


def _least_heard(
    forum: Forum, crowd: Crowd, times: Mapping[str, tuple[int, int]]
) -> tuple[str, Part] | None:
    """The attribute and the part of the group that was heard least by any attribute."""
    found: list[tuple[str, Part]] = []
    for name, people in crowd.groups:
        spent: Counter[str] = Counter()
        for person, (_, time) in times.items():
            spent[getattr(forum.person_of(person), name)] += time
        part = least_heard(people, spent)
        if part is not None and part.ratio < _TOLD_BELOW:
            found.append((name, part))
    return min(found, key=lambda each: each[1].ratio, default=None)


def _told(forum: Forum, name: str, part: Part, *, words: Words) -> str:
    group = words("table {number}", number=part.group) if name == "table" else part.group
    said = (
        words(
            "{group}: {time} % of the speaking time, {people} % of those here",
            group=group,
            time=round(part.time * 100),
            people=round(part.people * 100),
        )
        if part.time
        else words("{group}: nobody has spoken yet", group=group)
    )
    for place, request in enumerate(waiting(forum, forum.item), start=1):
        if getattr(forum.person_of(request.person), name) == part.group:
            return f"{said} → {words('next in the queue: no. {place}', place=place)}"
    return said


def _longest(forum: Forum, roll: Roll, *, words: Words, now: int) -> str:
    """Who has waited long, and longer than the first of the queue; else ""."""
    queue = waiting(forum, forum.item)
    longest = min(queue, key=lambda request: request.asked, default=None)
    if longest is None or longest is queue[0]:
        return ""
    minutes = (now - longest.asked) // _MINUTE
    if minutes < LONG_WAIT:
        return ""
    name = called(forum.person_of(longest.person), roll, words=words)
    return words("waiting longest: {name}, {minutes} min", name=name, minutes=minutes)
