"""Ballots entered as ballots, not as totals: one by one, or the whole block at once."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.ballot_codes import acceptance
from civicforum.domain.ballots import fitted
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.counts import CountCorrected, CountEntered, check_blocks, check_channel
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, PollState
from civicforum.domain.poll_gates import check_entry, check_more
from civicforum.domain.poll_things import Count, Marks, Piles, Poll, piled
from civicforum.domain.polls import poll_in, with_poll
from civicforum.domain.sheets import check_panel
from civicforum.domain.terms import MOST_VOTES
from civicforum.domain.text import optional_line, required_line


class BallotKeyed(Event, frozen=True):
    """A ballot was taken from the pile and typed in; without marks it is an invalid one."""

    topic: ClassVar[str] = "polls"
    poll: str
    channel: Channel
    block: str
    marks: Marks
    number: int = 1

    def apply(self, forum: Forum, at: int) -> Forum:
        """So many ballots more in that block."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        return with_poll(forum, replace(poll, counts=_with_ballot(poll, self)))


class EnterBallots(Command, frozen=True):
    """Enter all ballots of one block: what each gives every option, and how many are the same."""

    poll: str
    piles: Piles
    channel: Channel = Channel.PAPER
    block: str = ""
    invalid: int = 0

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While the poll is open; what was entered for this block before is replaced."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        check_channel(poll, self.channel)
        block = optional_line(self.block)
        check_blocks(poll, self.channel, block)
        check_panel(poll, block)
        made = _counted(poll, self, block)
        check_entry(poll, made)
        return happened(
            CountEntered(
                poll.id,
                made.channel,
                block,
                made.votes,
                made.invalid,
                ballots=made.ballots,
                piles=made.piles,
                filled=made.filled,
            )
        )


class CorrectBallots(Command, frozen=True):
    """Put all ballots of a block right after closing, and say why."""

    poll: str
    piles: Piles
    reason: str
    channel: Channel = Channel.PAPER
    block: str = ""
    invalid: int = 0
    second: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Also of a revealed result; what stood before stays in the minutes."""
        poll = poll_in(forum, self.poll, PollState.CLOSED, PollState.REVEALED)
        check_channel(poll, self.channel)
        block = optional_line(self.block)
        if not any(c.channel is self.channel and c.block == block for c in poll.counts):
            raise Refused("no-such-block", block=block)
        made = _counted(poll, self, block)
        return happened(
            CountCorrected(
                poll.id,
                made.channel,
                block,
                made.votes,
                required_line(self.reason),
                made.invalid,
                ballots=made.ballots,
                piles=made.piles,
                filled=made.filled,
                second=optional_line(self.second),
            )
        )


class KeyBallot(Command, frozen=True):
    """Type in a ballot from the pile: what it gives each option; nothing for an invalid one."""

    poll: str
    marks: Marks = ()
    channel: Channel = Channel.PAPER
    block: str = ""
    number: int = 1
    code: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While the poll is open; `number` of the same at once, or one with its paper's code."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        check_channel(poll, self.channel)
        block = optional_line(self.block)
        check_blocks(poll, self.channel, block)
        check_panel(poll, block)
        if self.marks:
            fitted(poll, self.marks)
        if not 1 <= self.number <= MOST_VOTES:
            raise Refused("ballots-many", most=MOST_VOTES)
        found = _block(poll, self.channel, block)
        if found is not None and found.ballots and not found.piles:
            raise Refused("block-has-totals", question=poll.question)
        check_more(poll, self.channel, self.number)
        keyed = BallotKeyed(poll.id, self.channel, block, self.marks, self.number)
        if not self.code:
            return happened(keyed)
        return happened(acceptance(poll, self.code, self.number), keyed)


def _counted(poll: Poll, command: EnterBallots | CorrectBallots, block: str) -> Count:
    if not 0 <= command.invalid <= MOST_VOTES:
        raise Refused("ballots-many", most=MOST_VOTES)
    if any(not 1 <= number <= MOST_VOTES for _, number in command.piles):
        raise Refused("ballots-many", most=MOST_VOTES)
    empty = Count(command.channel, block, (0,) * len(poll.options), command.invalid)
    return _with_piles(poll, empty, command.piles)


def _with_ballot(poll: Poll, fact: BallotKeyed) -> tuple[Count, ...]:
    old = _block(poll, fact.channel, fact.block)
    count = old or Count(fact.channel, fact.block, (0,) * len(poll.options))
    if fact.marks:
        new = _with_piles(poll, count, ((fact.marks, fact.number),))
    else:
        new = replace(count, invalid=count.invalid + fact.number)
    if old is None:
        return (*poll.counts, new)
    return tuple(new if each is old else each for each in poll.counts)


def _with_piles(poll: Poll, count: Count, more: Piles) -> Count:
    """With these ballots too, each as the rule for too many or too few marks wants it."""
    kept, invalid, filled = list(count.piles), count.invalid, count.filled
    for written, number in more:
        marks, fate = fitted(poll, written)
        filled += fate.times(number)
        if marks:
            kept.append((marks, number))
        else:
            invalid += number
    piles = piled(tuple(kept))
    return replace(
        count,
        votes=poll.totals_of(piles),
        invalid=invalid,
        ballots=sum(number for _, number in piles),
        piles=piles,
        filled=filled,
    )


def _block(poll: Poll, channel: Channel, block: str) -> Count | None:
    places = (count for count in poll.counts if (count.channel, count.block) == (channel, block))
    return next(places, None)
