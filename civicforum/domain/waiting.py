"""In which order those wait who asked for the floor.

Points of order come first, then replies, then statements: by who spoke less in this forum and asked
earlier, or only by who asked earlier. Whoever has come to the head, points of order aside, is never
overtaken by somebody who asks later (the one safe position, as in VoteIT). The queue is a list that
each request is put into from the end, so that what the chair moved by hand stays moved.
"""

from msgspec.structs import replace

from civicforum.domain.forum import Forum
from civicforum.domain.kinds import QueueOrder, SpeechKind
from civicforum.domain.things import Request

_URGENCY = {kind: place for place, kind in enumerate(SpeechKind)}


def waiting(forum: Forum, item: str) -> tuple[Request, ...]:
    """Who waits for the floor on an item; who asked before any item waits for each."""
    return tuple(request for request in forum.requests if request.item in {item, ""})


def safe_request(forum: Forum, item: str) -> str:
    """The id of the request on an item that nobody overtakes but a point of order; "" for none."""
    for request in forum.requests:
        if request.item in {item, ""} and request.kind is not SpeechKind.POINT_OF_ORDER:
            return request.id
    return ""


def with_request(forum: Forum, new: Request) -> Forum:
    """The forum with one more request, at its place."""
    queue = forum.requests
    place = len(queue)
    for before in reversed(range(len(queue))):
        other = queue[before]
        if not _meet(new, other):
            continue
        if not _passes(forum, new, other):
            break
        place = before
    return replace(forum, requests=(*queue[:place], new, *queue[place:]))


def with_request_at_head(forum: Forum, new: Request) -> Forum:
    """The forum with a request before all others; only points of order go before another kind."""
    queue = forum.requests
    urgent = sum(request.kind is SpeechKind.POINT_OF_ORDER for request in queue)
    place = 0 if new.kind is SpeechKind.POINT_OF_ORDER else urgent
    return replace(forum, requests=(*queue[:place], new, *queue[place:]))


def counted(forum: Forum, person: str, *, turns: int) -> Forum:
    """The forum after somebody's number of statements changed by `turns`.

    What else the person waits for is put in again, but for the safe ones.
    """
    total = forum.heard.get(person, 0) + turns
    forum = replace(forum, heard=forum.heard.insert(person, total))
    if forum.queue_order is not QueueOrder.FAIR:
        return forum
    for request in forum.requests:
        is_affected = request.person == person and request.kind is SpeechKind.STATEMENT
        if is_affected and safe_request(forum, request.item) != request.id:
            others = tuple(other for other in forum.requests if other is not request)
            forum = with_request(replace(forum, requests=others), request)
    return forum


def reordered(forum: Forum) -> Forum:
    """The forum with every queue put in order anew; whoever is safe stays so."""
    safe = {safe_request(forum, request.item) for request in forum.requests}
    first = [request for request in forum.requests if request.id in safe]
    others = [request for request in forum.requests if request.id not in safe]
    forum = replace(forum, requests=())
    for request in (*first, *sorted(others, key=lambda request: request.asked)):
        forum = with_request(forum, request)
    return forum


def _meet(one: Request, other: Request) -> bool:
    """Whether two requests are put in order: those of one queue, and every point of order."""
    is_urgent = SpeechKind.POINT_OF_ORDER in {one.kind, other.kind}
    return is_urgent or one.item == other.item or not one.item or not other.item


def goes_first(forum: Forum, one: Request, other: Request) -> bool:
    """Whether a request goes before another one by its kind, else by its rank."""
    if one.kind is not other.kind:
        return _URGENCY[one.kind] < _URGENCY[other.kind]
    return _rank(forum, one) < _rank(forum, other)


def _passes(forum: Forum, new: Request, other: Request) -> bool:
    """Whether a request goes on towards the head past another one of its queue."""
    if not goes_first(forum, new, other):
        return False
    is_urgent = new.kind is SpeechKind.POINT_OF_ORDER
    return is_urgent or safe_request(forum, new.item or other.item) != other.id


def _rank(forum: Forum, request: Request) -> tuple[int, int]:
    """Statements so far (who is to present goes before), then the time of asking."""
    if forum.queue_order is not QueueOrder.FAIR or request.kind is not SpeechKind.STATEMENT:
        return 0, request.asked
    if _is_to_present(forum, request):
        return -1, request.asked
    return forum.heard.get(request.person, 0), request.asked


def _is_to_present(forum: Forum, request: Request) -> bool:
    item = next((item for item in forum.agenda if item.id == request.item), None)
    return (
        item is not None
        and request.person in item.presenters
        and not any(t.item == item.id and t.person == request.person for t in forum.turns.values())
    )
