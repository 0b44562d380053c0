"""The speaker queue of the running item: who waits, from which group, how often heard already."""

from dataclasses import dataclass

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import SpeechKind
from civicforum.domain.people import Roll
from civicforum.domain.things import Person, Request
from civicforum.domain.turns import speaking_times
from civicforum.domain.waiting import goes_first, safe_request, waiting
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
    requests = waiting(forum, forum.item)
    times = speaking_times(forum, now)
    rows = tuple(
        _row(forum, roll, request, place=place, times=times, words=words, now=now)
        for place, request in enumerate(requests, start=1)
    )
    empty = "" if rows else words("Nobody is waiting to speak")
    return QueueScreen(words("Speakers {number}", number=len(rows)), rows, empty)


def _row(
    forum: Forum,
    roll: Roll,
    request: Request,
    *,
    place: int,
    times: dict[str, tuple[int, int]],
    words: Words,
    now: int,
) -> Row:
    person = forum.person_of(request.person)
    who = called(person, roll, words=words)
    heard, _ = times.get(person.id, (0, 0))
    waited = words("{minutes} min", minutes=max(0, now - request.asked) // _MINUTE)
    parts = [*_groups(person), *_kinds(request, words), _times(heard, words), waited]
    if _is_kept(forum, request):
        parts.append(words("keeps this place"))
    detail = " · ".join(parts)
    return Row(request.id, str(place), who, detail, f"{place}. {who}, {detail}")


def _is_kept(forum: Forum, request: Request) -> bool:
    """Whether somebody waits behind who would go first but for the safe place."""
    queue = waiting(forum, forum.item)
    return safe_request(forum, forum.item) == request.id and any(
        goes_first(forum, other, request) for other in queue
    )


def _kinds(request: Request, words: Words) -> list[str]:
    """The kind of speech where it is not the usual one."""
    kind = request.kind
    return [] if kind is SpeechKind.STATEMENT else [words.named("speech", kind)]


def _groups(person: Person) -> list[str]:
    return [group for group in (person.association, person.district) if group][:1]


def _times(heard: int, words: Words) -> str:
    return words("time no. {number}", number=heard + 1) if heard else words("first time")
