"""Where the day is: the badge, the title, the clock and the chip that says all is saved."""

from enum import StrEnum

from msgspec import Struct

from civicforum.base.times import clock_time, local
from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Presence, SittingState, Standing


class Badge(StrEnum):
    """What the badge stands for: the state of the sitting, or that all of it is a rehearsal."""

    NOT_OPENED = "not-opened"
    REHEARSAL = "rehearsal"
    OPEN = "open"
    PAUSED = "paused"
    IN_RECESS = "in-recess"
    CLOSED = "closed"


class StateScreen(Struct, frozen=True):
    """`people` counts heads: 243 of 250 participants are here."""

    state: Badge
    badge: str
    title: str
    people: str
    clock: str
    saved: str


def state_screen(
    forum: Forum, *, saved_at: int, words: Words, now: int, is_rehearsal: bool = False
) -> StateScreen:
    """The head of the window; `saved_at` is the time of the newest entry on disk."""
    here = len(forum.voters_present)
    others = sum(
        person.presence is Presence.PRESENT and person.standing is not Standing.PARTICIPANT
        for person in forum.people.values()
    )
    people = words(
        "{here} of {all} present", here=here, all=len(forum.roster(Standing.PARTICIPANT))
    )
    return StateScreen(
        state=Badge.REHEARSAL if is_rehearsal else Badge(forum.sitting_state),
        badge=words("REHEARSAL, not recorded") if is_rehearsal else _badge(forum, words),
        title=forum.title,
        people=f"{people} · {words('{number} others', number=others)}" if others else people,
        clock=clock_time(now, forum.zone),
        saved=words("✓ Saved {time}", time=f"{local(saved_at, forum.zone):%H:%M:%S}"),
    )


def _badge(forum: Forum, words: Words) -> str:
    state = forum.sitting_state
    if state is SittingState.NOT_OPENED:
        return words("Not started")
    if state is SittingState.IN_RECESS:
        return words("RECESS since {time}", time=recess_began(forum))
    if state is SittingState.PAUSED:
        paused = forum.sittings[-1].paused or 0
        return words("PAUSED since {time}", time=clock_time(paused, forum.zone))
    return words("LIVE") if state is SittingState.OPEN else words("CLOSED")


def recess_began(forum: Forum) -> str:
    """The time of day of the newest recess."""
    recesses = forum.sittings[-1].recesses
    return clock_time(recesses[-1].came, forum.zone)
