"""The speaker queue of the running item: who waits, from which group, how often heard already."""

from msgspec import Struct

from civicforum.base.times import duration
from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import SpeechKind
from civicforum.domain.people import Roll
from civicforum.domain.things import Person, Request, Turn
from civicforum.domain.turns import speaking_times
from civicforum.domain.waiting import goes_first, safe_request, waiting
from civicforum.screens.names import called
from civicforum.screens.row import Mark, Row

_MINUTE = 60_000
_MARKS = {
    SpeechKind.POINT_OF_ORDER: Mark.URGENT,
    SpeechKind.REPLY: Mark.REPLY,
    SpeechKind.STATEMENT: Mark.NONE,
}


class QueueScreen(Struct, frozen=True):
    """`title` heads the tab with the number that waits; `empty` is said where nobody does.

    Attributes:
        spoken: the finished speeches on the running item, the newest first; or on the item of the
            speech that is sought.
        spoken_title: how many they are, and of how many the gist is still to be written.
    """

    title: str
    rows: tuple[Row, ...]
    empty: str
    spoken: tuple[Row, ...] = ()
    spoken_title: str = ""


def queue_screen(
    forum: Forum, roll: Roll, *, words: Words, now: int, sought: str = ""
) -> QueueScreen:
    """The queue at `now` (UTC milliseconds), with the speeches beside the one that is sought."""
    requests = waiting(forum, forum.item)
    times = speaking_times(forum, now)
    rows = tuple(
        _row(forum, roll, request, place=place, times=times, words=words, now=now)
        for place, request in enumerate(requests, start=1)
    )
    empty = "" if rows else words("Nobody is waiting to speak")
    found = forum.turns.get(sought)
    item = found.item if found else forum.item
    turns = _finished(forum, item)
    return QueueScreen(
        title=words("Speakers {number}", number=len(rows)),
        rows=rows,
        empty=empty,
        spoken=tuple(_spoken(forum, roll, turn, words=words) for turn in turns),
        spoken_title=_spoken_title(forum, turns, item, words=words),
    )


def gist_of(forum: Forum, turn: str) -> str:
    """What was written of a finished speech; "" where it is none any more, or nothing was."""
    found = forum.turns.get(turn)
    return found.gist if found else ""


def moved_before(forum: Forum, request: str, *, step: int) -> str | None:
    """Before which request one stands after a step up (-1) or down (1); "" for behind all.

    None where the request does not wait any more, or there is no such place.
    """
    queue = [each.id for each in waiting(forum, forum.item)]
    if request not in queue:
        return None
    place = queue.index(request) + step
    if not 0 <= place < len(queue):
        return None
    followers = [*queue, ""]
    return followers[place if step < 0 else place + 1]


def _finished(forum: Forum, item: str) -> list[Turn]:
    here = [turn for turn in forum.turns.values() if turn.item == item]
    return sorted(here, key=lambda turn: turn.number, reverse=True)


def _spoken_title(forum: Forum, turns: list[Turn], item: str, *, words: Words) -> str:
    """The title of the item comes first where it is not the running one."""
    missing = sum(not turn.gist for turn in turns)
    parts = [
        forum.item_of(item).title if item and item != forum.item else "",
        words("Spoke {number}", number=len(turns)),
        words("{number} without gist", number=missing) if missing else "",
    ]
    return " · ".join(part for part in parts if part)


def _spoken(forum: Forum, roll: Roll, turn: Turn, *, words: Words) -> Row:
    """Time used, who spoke, and the gist."""
    who = called(forum.person_of(turn.person), roll, words=words)
    used = duration(turn.watch.banked)
    gist = turn.gist or words("no gist yet")
    mark = Mark.NONE if turn.gist else Mark.MISSING
    return Row(turn.id, used, who, gist, f"{who}, {used}, {gist}", mark)


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
    spoken = f"{place}. {who}, {detail}"
    return Row(request.id, str(place), who, detail, spoken, _MARKS[request.kind])


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
