"""The polls that an order means."""

from civicforum.base.errors import Refused
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState
from civicforum.domain.poll_things import Poll


def chosen_polls(forum: Forum, reference: str, *states: PollState) -> tuple[Poll, ...]:
    """The one with this id or number; without either those in these states, else all.

    Raises:
        Refused: there is none.
    """
    if not forum.polls:
        raise Refused("paper-no-polls")
    if not reference:
        return tuple(poll for poll in forum.polls if poll.state in states) or forum.polls
    for poll in forum.polls:
        if reference in {poll.id, str(poll.number), f"#{poll.number}"}:
            return (poll,)
    raise Refused("no-such-poll", reference=reference)
