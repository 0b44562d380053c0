"""What the minutes lack of the fields that Article 18(2) of the Enforcement Decree names."""

from collections.abc import Iterable

from civicforum.domain.forum import Forum
from civicforum.domain.things import Mode, PollState, Presence, SittingState, Standing, Turn

FIELDS = (
    "title",
    "host",
    "day",
    "place",
    "attendees",
    "sittings",
    "closing",
    "items",
    "gists",
    "decisions",
    "votes",
)


def missing_fields(forum: Forum) -> tuple[str, ...]:
    """Names of the absent fields, in the order of the minutes; stable, for scripts.

    Nobody need be present as an observer, and a forum without a poll need not have votes; but that
    nothing was decided must be put on record as a decision.
    """
    absent = {
        "title": not forum.title,
        "host": not forum.host,
        "day": not forum.day and not forum.sittings,
        "place": not forum.place,
        "attendees": not _somebody_came(forum),
        "sittings": not forum.sittings,
        "closing": bool(forum.sittings) and forum.sitting_state is not SittingState.CLOSED,
        "items": not any(item.started for item in forum.agenda),
        "gists": _lacks_gists(forum),
        "decisions": not forum.decisions,
        "votes": _lacks_votes(forum),
    }
    return tuple(field for field in FIELDS if absent[field])


def turns_in_order(forum: Forum) -> list[Turn]:
    """Every turn, the running one too, as they were called."""
    running: Iterable[Turn] = () if forum.turn is None else (forum.turn,)
    return sorted((*forum.turns.values(), *running), key=lambda turn: turn.number)


def _somebody_came(forum: Forum) -> bool:
    participants = forum.roster(Standing.PARTICIPANT)
    return any(person.presence is not Presence.ABSENT for person in participants)


def _lacks_gists(forum: Forum) -> bool:
    """A turn has no gist, or nothing that anybody said or wrote is on record."""
    turns = turns_in_order(forum)
    return not all(turn.gist for turn in turns) or not (turns or len(forum.cards))


def _lacks_votes(forum: Forum) -> bool:
    """A poll was opened without a result, or an item for polls came and went without one."""
    put = [poll for poll in forum.polls if poll.state is not PollState.PREPARED]
    if any(poll.state is not PollState.REVEALED for poll in put):
        return True
    return not put and any(item.mode is Mode.POLL and item.started for item in forum.agenda)
