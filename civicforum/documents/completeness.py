"""What the minutes lack of the eleven fields that Article 18(2) of the Enforcement Decree names."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from civicforum.domain.declarations import NoneOf
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Mode, PollState, Presence, Standing
from civicforum.domain.turns import turns_in_order

_ONLY_PLANNED_OR_SHOWN = frozenset({PollState.PREPARED, PollState.REVEALED})


@dataclass(frozen=True, slots=True)
class FieldState:
    """Whether a field of the minutes is filled, and what it lacks otherwise.

    Attributes:
        field: its name for scripts, as in `FIELDS`.
        lacks: codes of what is missing, stable; with the number of the sitting, turn or poll that
            is meant after a colon ("turn-without-gist:17").
    """

    field: str
    lacks: tuple[str, ...]

    @property
    def is_complete(self) -> bool:
        """Nothing is missing."""
        return not self.lacks


def completeness(forum: Forum) -> tuple[FieldState, ...]:
    """All eleven fields, in the order of the law.

    That there was none (no others present, no statement, no decision) must be on record; a forum
    without a poll needs no votes.
    """
    return tuple(FieldState(field, tuple(_LACKS[field](forum))) for field in FIELDS)


def missing_fields(forum: Forum) -> tuple[str, ...]:
    """Names of the fields that lack something, in the order of the law; stable, for scripts."""
    return tuple(state.field for state in completeness(forum) if not state.is_complete)


def _title(forum: Forum) -> list[str]:
    return [] if forum.title else ["title-empty"]


def _host(forum: Forum) -> list[str]:
    return [] if forum.host else ["host-empty"]


def _place(forum: Forum) -> list[str]:
    return [] if forum.place else ["place-empty"]


def _sittings(forum: Forum) -> list[str]:
    """The day has its beginning and its end."""
    if not forum.sittings:
        return ["no-sitting-opened"]
    return [f"sitting-open:{held.number}" for held in forum.sittings if held.closed is None]


def _attendees(forum: Forum) -> list[str]:
    return [] if _somebody_came(forum, Standing.PARTICIPANT) else ["nobody-checked-in"]


def _others(forum: Forum) -> list[str]:
    came = _somebody_came(forum, Standing.GUEST, Standing.OBSERVER, Standing.STAFF)
    return [] if came or NoneOf.OTHERS in forum.declared else ["others-not-on-record"]


def _items(forum: Forum) -> list[str]:
    put = (item for item in forum.agenda if item.mode is not Mode.RECESS)
    return [] if any(item.started is not None for item in put) else ["no-item-dealt-with"]


def _gists(forum: Forum) -> list[str]:
    turns = turns_in_order(forum)
    if not turns and not len(forum.cards) and NoneOf.GISTS not in forum.declared:
        return ["nothing-said"]
    return [f"turn-without-gist:{turn.number}" for turn in turns if not turn.gist]


def _decisions(forum: Forum) -> list[str]:
    holds = any(made.withdrawn is None for made in forum.decisions)
    return [] if holds or NoneOf.DECISIONS in forum.declared else ["no-decision"]


def _votes(forum: Forum) -> list[str]:
    untold = (poll for poll in forum.polls if poll.state not in _ONLY_PLANNED_OR_SHOWN)
    return [f"poll-not-revealed:{poll.number}" for poll in untold]


def _somebody_came(forum: Forum, *standings: Standing) -> bool:
    people = forum.roster(*standings)
    return any(person.presence is not Presence.ABSENT for person in people)


_LACKS: Mapping[str, Callable[[Forum], list[str]]] = {
    "title": _title,
    "host": _host,
    "date": _sittings,
    "place": _place,
    "attendees": _attendees,
    "others": _others,
    "proceedings": _sittings,
    "items": _items,
    "gists": _gists,
    "decisions": _decisions,
    "votes": _votes,
}
FIELDS = tuple(_LACKS)
