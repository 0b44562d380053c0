"""The poll panel: entering counts block by block; the result only once it is revealed."""

from dataclasses import dataclass

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.things import Count, Poll, PollState
from civicforum.screens.result import Result, result_of, terms_of


@dataclass(frozen=True, slots=True)
class PollScreen:
    """`poll` is "" where there is none; `result` is None until it is revealed."""

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


_NONE = PollScreen("", (), "", None, "", "", (), "", is_uneven=False, result=None)


def poll_screen(forum: Forum, *, words: Words, chosen: str = "") -> PollScreen:
    """The poll that was chosen, else the one that is at hand."""
    poll = next((poll for poll in forum.polls if poll.id == chosen), None) or poll_at_hand(forum)
    if poll is None:
        return _NONE
    present, cast = len(poll.present), sum(poll.totals)
    return PollScreen(
        poll=poll.id,
        choices=tuple((each.id, f"{each.number}. {each.question}") for each in forum.polls),
        question=poll.question,
        state=poll.state,
        status=_status(poll, words),
        terms=terms_of(poll, words=words),
        options=poll.options,
        counted=_counted(poll, words),
        is_uneven=bool(poll.counts) and cast != present,
        result=result_of(poll, words=words) if poll.state is PollState.REVEALED else None,
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


def _counted(poll: Poll, words: Words) -> str:
    """How many votes there are, block by block: who leads stays hidden."""
    if poll.opened is None:
        return ""
    cast, present = sum(poll.totals), len(poll.present)
    total = words("{cast} votes of {present} present", cast=cast, present=present)
    return " · ".join([total, *(_block(count, words) for count in poll.counts)])


def _block(count: Count, words: Words) -> str:
    """A counted block by the sum of its votes."""
    name = count.block or words("whole hall")
    return words(
        "{block} ({channel}): {number}",
        block=name,
        channel=words.named("channel", count.channel),
        number=sum(count.votes),
    )
