"""A poll for the room: the question while people vote, the result once it is revealed."""

from collections.abc import Collection, Sequence

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState
from civicforum.domain.poll_things import Poll
from civicforum.screens.projector.agenda import is_public
from civicforum.screens.projector.model import ProjectorScreen, View
from civicforum.screens.projects import options_told
from civicforum.screens.result import SEPARATOR, ballot_words, is_counted_again, result_of
from civicforum.screens.vote_timer import vote_time

MOST_BARS = 7


def shown_poll(forum: Forum) -> Poll | None:
    """A result or a closed poll until the room turns to something else; else the open poll."""
    turned = _turned(forum)
    public = [poll for poll in forum.polls if is_public(forum, poll.item)]
    recent = [poll for poll in public if poll.closed is not None and _settled(poll) >= turned]
    recent.sort(key=_settled)
    still_open = [poll for poll in public if poll.state is PollState.OPEN]
    if recent and all(_settled(recent[-1]) >= (poll.opened or 0) for poll in still_open):
        return recent[-1]
    return still_open[-1] if still_open else None


def newest_result(forum: Forum) -> Poll | None:
    """The public poll that was revealed last."""
    revealed = [
        poll
        for poll in forum.polls
        if poll.state is PollState.REVEALED and is_public(forum, poll.item)
    ]
    return max(revealed, key=lambda poll: poll.revealed or 0, default=None)


def _settled(poll: Poll) -> int:
    """When the poll was closed, revealed or withdrawn, whichever was last."""
    withdrawn = [trace.at for trace in poll.traces if trace.deed == "withdrawn"]
    return max([poll.closed or 0, poll.revealed or 0, *withdrawn])


def _turned(forum: Forum) -> int:
    """When the room last turned to a speaker, an item or a recess."""
    times = [0]
    if forum.turn is not None:
        times.append(forum.turn.started)
    times += [item.watch.since or 0 for item in forum.agenda if item.id == forum.item]
    times += [item.finished for item in forum.agenda if item.finished is not None]
    if forum.sitting is not None:
        times += [recess.came for recess in forum.sitting.recesses]
    return max(times)


def poll_picture(
    poll: Poll, words: Words, *, now: int, uncounted: Collection[str]
) -> ProjectorScreen:
    """The question and its options, and whether people vote; the result once it is revealed."""
    if poll.state is PollState.REVEALED:
        return result_picture(poll, words, uncounted)
    is_open = poll.state is PollState.OPEN
    note = words("Voting is open") if is_open else words("Voting is closed")
    time = vote_time(poll, words=words, now=now)
    note = f"{note}  {time}" if time else note
    foot = [ballot_words(poll.terms, words=words)]
    if poll.terms.budget:
        foot.insert(0, words("budget {number}", number=f"{poll.terms.budget:,}"))
    return ProjectorScreen(
        View.POLL,
        poll.question,
        note=note,
        lines=_options(options_told(poll), words),
        foot=SEPARATOR.join(part for part in foot if part),
    )


def _options(options: Sequence[str], words: Words) -> tuple[str, ...]:
    """As the ballot has them: one on a line, two where they are many."""
    if len(options) <= MOST_BARS:
        return tuple(options)
    lines = [" · ".join(options[place : place + 2]) for place in range(0, len(options), 2)]
    if len(lines) <= MOST_BARS:
        return tuple(lines)
    left_out = len(options) - 2 * (MOST_BARS - 1)
    return (*lines[: MOST_BARS - 1], _others(left_out, words))


def result_picture(poll: Poll, words: Words, uncounted: Collection[str]) -> ProjectorScreen:
    """All bars in the order of the ballot, or the first by rank where they are many."""
    if is_counted_again(poll, uncounted):
        note = words("The votes are being counted …")
        return ProjectorScreen(View.POLL, poll.question, note=note)
    result = result_of(poll, words=words)
    bars, foot = result.bars, result.basis
    if len(bars) > MOST_BARS:
        bars = tuple(sorted(bars, key=lambda bar: bar.rank)[:MOST_BARS])
        foot = f"{_others(len(result.bars) - MOST_BARS, words)} · {foot}"
    return ProjectorScreen(View.RESULT, poll.question, note=result.verdict, bars=bars, foot=foot)


def _others(number: int, words: Words) -> str:
    return words.count("and {number} more", "and {number} more", number)
