"""The poll panel: entering counts block by block; the result only once it is revealed."""

from dataclasses import dataclass

from civicforum.base.words import Words
from civicforum.domain.counts import unanswered
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.people import Roll
from civicforum.domain.results import is_of_the_room, may_vote
from civicforum.domain.things import Count, Poll
from civicforum.screens.names import by_number, called
from civicforum.screens.result import Result, result_of, terms_of
from civicforum.screens.row import Row


@dataclass(frozen=True, slots=True)
class PollScreen:
    """`poll` is "" where there is none; `result` is None until it is revealed.

    Attributes:
        channels: those by which totals are entered, with their names.
        has_ballots: whether the number of ballots is entered beside the votes.
        unanswered: whom the roll call has still to ask, while the poll is open.
    """

    poll: str
    choices: tuple[tuple[str, str], ...]
    question: str
    state: PollState | None
    status: str
    terms: str
    options: tuple[str, ...]
    counted: str
    is_uneven: bool
    result: Result | None
    channels: tuple[tuple[Channel, str], ...] = ()
    has_ballots: bool = False
    unanswered: tuple[Row, ...] = ()


_NONE = PollScreen("", (), "", None, "", "", (), "", is_uneven=False, result=None)


def poll_screen(forum: Forum, roll: Roll, *, words: Words, chosen: str = "") -> PollScreen:
    """The poll that was chosen, else the one that is at hand."""
    poll = next((poll for poll in forum.polls if poll.id == chosen), None) or poll_at_hand(forum)
    if poll is None:
        return _NONE
    totals = (channel for channel in poll.terms.channels if channel is not Channel.ROLL_CALL)
    return PollScreen(
        poll=poll.id,
        choices=tuple((each.id, f"{each.number}. {each.question}") for each in forum.polls),
        question=poll.question,
        state=poll.state,
        status=_status(poll, words),
        terms=terms_of(poll, words=words),
        options=poll.options,
        counted=_counted(poll, words),
        is_uneven=_is_uneven(poll),
        result=result_of(poll, words=words) if poll.state is PollState.REVEALED else None,
        channels=tuple((channel, words.named("channel", channel)) for channel in totals),
        has_ballots=poll.terms.shape is Shape.MANY_MARKS,
        unanswered=_unanswered(forum, poll, roll, words),
    )


def poll_at_hand(forum: Forum) -> Poll | None:
    """The open poll; else a closed one; a result of this item; the next one; the last result."""
    for state in (PollState.OPEN, PollState.CLOSED):
        found = next((poll for poll in forum.polls if poll.state is state), None)
        if found is not None:
            return found
    shown = [poll for poll in forum.polls if poll.state is PollState.REVEALED]
    shown.sort(key=lambda poll: poll.revealed or 0)
    here = [poll for poll in shown if poll.item == forum.item]
    prepared = [poll for poll in forum.polls if poll.state is PollState.PREPARED]
    for polls in (here[-1:], prepared, shown[-1:]):
        if polls:
            return polls[0]
    return None


def _status(poll: Poll, words: Words) -> str:
    if poll.state is PollState.CLOSED and poll.traces and poll.traces[-1].deed == "withdrawn":
        return words("result withdrawn")
    return words.named("poll-state", poll.state)


def _is_uneven(poll: Poll) -> bool:
    """Other ballots than heads in the room, or more than there are people with a vote."""
    cast, voters = poll.ballots + poll.invalid, may_vote(poll)
    return cast > voters or (poll.is_counted and cast != voters and is_of_the_room(poll))


def _unanswered(forum: Forum, poll: Poll, roll: Roll, words: Words) -> tuple[Row, ...]:
    if poll.state is not PollState.OPEN:
        return ()
    people = [forum.person_of(voter) for voter in unanswered(poll)]
    rows = ((p, by_number(p, words=words), called(p, roll, words=words)) for p in people)
    return tuple(Row(p.id, lead, name, "", name) for p, lead, name in rows)


def _counted(poll: Poll, words: Words) -> str:
    """How many ballots there are, block by block: who leads stays hidden."""
    if poll.opened is None:
        return ""
    cast, voters = poll.ballots + poll.invalid, may_vote(poll)
    if is_of_the_room(poll):
        total = words("{cast} votes of {present} present", cast=cast, present=voters)
    else:
        total = words("{cast} votes of {entitled} entitled", cast=cast, entitled=voters)
    parts = [total, *(_block(count, words) for count in poll.counts)]
    if Channel.ROLL_CALL in poll.terms.channels:
        answered = len(poll.votes)
        parts.append(words("roll call: {number} answered", number=answered))
    return " · ".join(parts)


def _block(count: Count, words: Words) -> str:
    """A counted block by its valid ballots, and the invalid ones where there are any."""
    said = words(
        "{block} ({channel}): {number}",
        block=count.block or words("whole hall"),
        channel=words.named("channel", count.channel),
        number=count.ballots,
    )
    return (
        said
        if not count.invalid
        else words("{count} + {number} invalid", count=said, number=count.invalid)
    )
