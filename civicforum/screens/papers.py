"""What the window for papers says of the forum: its polls, and the codes of their ballot papers."""

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState
from civicforum.domain.poll_things import Poll

_LONGEST = 90


def polls_to_print(forum: Forum, *, words: Words, is_revealed: bool) -> tuple[tuple[str, str], ...]:
    """Polls by id with their names; with `is_revealed` those of which a result is known."""
    return tuple(
        (poll.id, words("Vote {number}", number=poll.number))
        for poll in forum.polls
        if poll.state is PollState.REVEALED or not is_revealed
    )


def question_told(poll: Poll) -> str:
    """What the poll asks, in so much room as there is."""
    text = poll.question
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def codes_told(poll: Poll, *, words: Words) -> str:
    """How many papers have codes, and how many of them came in; "" where none has."""
    if not poll.drawn:
        return ""
    return words(
        "{drawn} codes drawn, {accepted} came in",
        drawn=len(poll.drawn),
        accepted=sum(poll.codes.values()),
    )


def copies_told(poll: Poll | None, *, words: Words) -> str:
    """What is printed where no number is given: of drawn codes all, else one for each person."""
    if poll is None or not poll.drawn:
        return words("one for each")
    return words("all {number} with codes", number=len(poll.drawn))


def may_draw_codes(poll: Poll) -> bool:
    """Whether more papers can get a code."""
    return poll.state in {PollState.PREPARED, PollState.OPEN}
