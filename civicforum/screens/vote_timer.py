"""How long people may still vote: counted from the opening, or from the last reopening."""

from civicforum.base.times import duration
from civicforum.base.words import Words
from civicforum.domain.kinds import PollState
from civicforum.domain.poll_things import Poll
from civicforum.screens.timer import remaining

_SECOND = 1000


def vote_time(poll: Poll, *, words: Words, now: int) -> str:
    """1:30 left to vote; "" where there is no limit, or nobody votes.

    Nothing closes by itself: when the time is up the words say so.
    """
    if not poll.terms.seconds or poll.state is not PollState.OPEN:
        return ""
    begun = max([poll.opened or 0, *(t.at for t in poll.traces if t.deed == "reopened")])
    left = remaining(poll.terms.seconds * _SECOND, now - begun)
    if left <= 0:
        return words("■ The time to vote is up")
    return words("● {time} left to vote", time=duration(left))
