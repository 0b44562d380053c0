"""Reasons for a block, an objection or a consent: what was said, and who may be named with it."""

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, PollState, Secrecy, Shape
from civicforum.domain.people import Roll
from civicforum.domain.poll_things import Marks, Poll, Reason
from civicforum.domain.terms import FIXED
from civicforum.screens.names import by_number
from civicforum.screens.row import Row

_BEGUN = frozenset((PollState.OPEN, PollState.CLOSED, PollState.REVEALED))
_BLOCK = 2


class ReasonsScreen(Struct, frozen=True):
    """What was said so far, and for what something can be said.

    Attributes:
        options: by number and name; `usual` is the number that is shown first: a block.
        has_names: whether somebody can be named: not of a secret ballot.
    """

    poll: str
    options: tuple[tuple[str, str], ...]
    usual: str
    has_names: bool
    rows: tuple[Row, ...]


def reasons_screen(forum: Forum, poll: Poll, roll: Roll, *, words: Words) -> ReasonsScreen | None:
    """None before the opening, and where nobody is asked why: consent and votes by name have it."""
    is_asked = poll.terms.shape is Shape.CONSENT or (
        poll.terms.shape in FIXED and Channel.ROLL_CALL in poll.terms.channels
    )
    if poll.state not in _BEGUN or not (is_asked or poll.reasons):
        return None
    return ReasonsScreen(
        poll=poll.id,
        options=tuple((str(n), option) for n, option in enumerate(poll.options, start=1)),
        usual=str((_BLOCK if poll.terms.shape is Shape.CONSENT else 1) + 1),
        has_names=poll.terms.secrecy is not Secrecy.SECRET,
        rows=tuple(
            _row(forum, poll, roll, place, reason, words=words)
            for place, reason in enumerate(poll.reasons)
        ),
    )


def answered_with(marks: Marks) -> str:
    """The number of the option that somebody answered, "" for none or several."""
    return str(marks.index(1) + 1) if sum(marks) == 1 else ""


def _row(forum: Forum, poll: Poll, roll: Roll, place: int, reason: Reason, *, words: Words) -> Row:
    option, who = poll.options[reason.option], ""
    if reason.person:
        person = forum.person_of(reason.person)
        parts = (by_number(person, words=words), roll.name(person))
        who = " ".join(part for part in parts if part)
    spoken = ", ".join(part for part in (option, reason.text, who) if part)
    return Row(str(place), option, reason.text, who, spoken)
