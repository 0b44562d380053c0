"""What a screen reader says of its own accord: what has changed, and when time runs short."""

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState
from civicforum.domain.people import Roll
from civicforum.screens.names import called
from civicforum.screens.speaker import SOON, time_left
from civicforum.screens.state import state_screen
from civicforum.screens.timer import remaining

_MINUTE = 60_000


def change_announced(before: Forum, after: Forum, roll: Roll, *, words: Words, now: int) -> str:
    """What a listener must know of a change; "" where it is nothing of that weight."""
    said: list[str] = []
    if before.sitting_state is not after.sitting_state:
        said.append(state_screen(after, saved_at=now, words=words, now=now).badge)
    item = after.running_item
    if item is not None and before.item != item.id:
        said.append(
            words("Started: {title}, {minutes} min", title=item.title, minutes=item.minutes)
        )
    turn = after.turn
    if turn is not None and (before.turn is None or before.turn.id != turn.id):
        name = called(after.person_of(turn.person), roll, words=words)
        said.append(words("Speaking: {name}", name=name))
    known = {poll.id: poll.state for poll in before.polls}
    for poll in after.polls:
        if poll.state is not known.get(poll.id, PollState.PREPARED):
            state = words.named("poll-state", poll.state)
            said.append(f"{poll.question}: {state}")
    return ". ".join(said)


def time_announced(forum: Forum, *, words: Words, before: int, now: int) -> str:
    """That a minute is left or time is over, once: between `before` and `now` (UTC ms)."""
    said: list[str] = []
    item, turn = forum.running_item, forum.turn
    if item is not None:
        left = remaining(item.allotted, item.watch.elapsed(now))
        earlier = remaining(item.allotted, item.watch.elapsed(before))
        if left <= _MINUTE < earlier:
            said.append(words("{title}: one minute left", title=item.title))
        if left < 0 <= earlier:
            said.append(words("{title}: over the planned time", title=item.title))
    if turn is not None:
        left, earlier = time_left(turn, now), time_left(turn, before)
        if left <= SOON < earlier:
            said.append(words("Speech: 30 seconds left"))
        if left < 0 <= earlier:
            said.append(words("Speech: time is up"))
    return ". ".join(said)
