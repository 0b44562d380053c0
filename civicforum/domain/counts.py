"""What was counted in a poll: totals by channel and block, votes by roll call, corrections."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.ballots import check_ballot, is_by_ballot
from civicforum.domain.by_name import check_totals, check_way, way_of
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.poll_corrections import traced
from civicforum.domain.poll_gates import check_entry, check_gate
from civicforum.domain.poll_things import Count, Piles, Poll
from civicforum.domain.polls import poll_in, with_poll
from civicforum.domain.sheets import check_juror
from civicforum.domain.terms import MOST_VOTES
from civicforum.domain.text import optional_line, required_line
from civicforum.domain.things import Person
from civicforum.methods.filling import ALL_FIT, Filled, Over, Under


class CountEntered(Event, frozen=True):
    """A block of the hall was counted; counting it again replaces what stood."""

    topic: ClassVar[str] = "polls"
    poll: str
    channel: Channel
    block: str
    votes: tuple[int, ...]
    invalid: int = 0
    ballots: int = 0
    piles: Piles = ()
    filled: Filled = ALL_FIT

    def apply(self, forum: Forum, at: int) -> Forum:
        """The total is the sum of all blocks."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        return with_poll(forum, replace(poll, counts=_counted(poll, self)))


class CountCorrected(Event, frozen=True):
    """A block's count was put right after closing, for a reason; the former total is kept."""

    topic: ClassVar[str] = "polls"
    answer: ClassVar[str] = "CorrectCount"
    poll: str
    channel: Channel
    block: str
    votes: tuple[int, ...]
    reason: str
    invalid: int = 0
    ballots: int = 0
    piles: Piles = ()
    filled: Filled = ALL_FIT
    second: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """The new count stands, with a trace."""
        poll = poll_in(forum, self.poll, PollState.CLOSED, PollState.REVEALED)
        traces = traced(poll, "corrected", at, reason=self.reason, second=self.second)
        return with_poll(forum, replace(poll, counts=_counted(poll, self), traces=traces))


class VoteCast(Event, frozen=True):
    """Somebody answered the roll call; answering again replaces what stood."""

    topic: ClassVar[str] = "polls"
    poll: str
    person: str
    marks: tuple[int, ...]
    channel: Channel = Channel.ROLL_CALL

    def apply(self, forum: Forum, at: int) -> Forum:
        """One ballot for one person."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        votes, ways = poll.votes.insert(self.person, self.marks), poll.ways
        if self.channel is not Channel.ROLL_CALL:
            ways = ways.insert(self.person, self.channel)
        return with_poll(forum, replace(poll, votes=votes, ways=ways))


class VoteTakenBack(Event, frozen=True):
    """What somebody answered was struck out: they have not answered the roll call."""

    topic: ClassVar[str] = "polls"
    poll: str
    person: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One ballot less."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        _require_answer(forum, poll, self.person)
        votes, ways = poll.votes.remove(self.person), poll.ways.discard(self.person)
        return with_poll(forum, replace(poll, votes=votes, ways=ways))


class CountVotes(Command, frozen=True):
    """Enter what one block of the hall counted, option by option (block "" is the whole hall)."""

    poll: str
    votes: tuple[int, ...]
    channel: Channel = Channel.HANDS
    block: str = ""
    invalid: int = 0
    ballots: int = 0

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While the poll is open; `ballots` are the valid ones, needed where one has many marks."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        block = optional_line(self.block)
        ballots = _checked(poll, self)
        check_blocks(poll, self.channel, block)
        check_entry(poll, Count(self.channel, block, self.votes, self.invalid, ballots))
        return happened(
            CountEntered(poll.id, self.channel, block, self.votes, self.invalid, ballots)
        )


class CorrectCount(Command, frozen=True):
    """Put a block's count right after closing, and say why."""

    poll: str
    votes: tuple[int, ...]
    reason: str
    channel: Channel = Channel.HANDS
    block: str = ""
    invalid: int = 0
    ballots: int = 0
    second: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Also of a revealed result; the former total stays in the minutes."""
        poll = poll_in(forum, self.poll, PollState.CLOSED, PollState.REVEALED)
        block = optional_line(self.block)
        ballots = _checked(poll, self)
        if not any(c.channel is self.channel and c.block == block for c in poll.counts):
            raise Refused("no-such-block", block=block)
        reason = required_line(self.reason)
        return happened(
            CountCorrected(
                poll.id,
                self.channel,
                block,
                self.votes,
                reason,
                self.invalid,
                ballots=ballots,
                second=optional_line(self.second),
            )
        )


class CastVote(Command, frozen=True):
    """Enter what somebody answered in a roll call: marks for each option, as 1 0 0."""

    poll: str
    person: str
    marks: tuple[int, ...]
    channel: Channel = Channel.ROLL_CALL

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Until closing, as often as somebody changes their mind; only those who may vote."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        person = forum.person_of(self.person)
        check_way(poll, self.channel, person)
        require_called(forum, poll, person)
        check_juror(poll, person.id, person.number)
        check_ballot(poll, self.marks)
        if poll.votes.get(person.id) == self.marks:
            raise Refused("nothing-changed")
        return happened(VoteCast(poll.id, person.id, self.marks, self.channel))


class TakeBackVote(Command, frozen=True):
    """Strike out what somebody answered in a roll call, as if they had not been asked yet."""

    poll: str
    person: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Until closing."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        person = forum.person_of(self.person)
        _require_answer(forum, poll, person.id)
        check_gate(poll, way_of(poll, person.id))
        return happened(VoteTakenBack(poll.id, person.id))


def is_by_name_only(poll: Poll) -> bool:
    """Whether everybody who votes is called by name."""
    return poll.terms.channels == (Channel.ROLL_CALL,)


def unanswered(poll: Poll) -> tuple[str, ...]:
    """Ids of those who may answer the roll call and have not; nobody where there is none."""
    if Channel.ROLL_CALL not in poll.terms.channels:
        return ()
    return tuple(voter for voter in poll.called if voter not in poll.votes)


def require_called(forum: Forum, poll: Poll, person: Person) -> None:
    """Refuse whoever has no vote to give, or whose vote somebody else holds."""
    holder = poll.stakes.holders.get(person.id)
    if holder is not None:
        by = forum.person_of(holder).number
        raise Refused("represented", number=person.number, holder=by)
    if person.id not in poll.called:
        raise Refused("not-entitled", number=person.number)


def check_channel(poll: Poll, channel: Channel) -> None:
    """Refuse to count what comes in by another way than the terms say, or by name."""
    if channel not in poll.terms.channels:
        raise Refused("channel-not-open", question=poll.question)
    if channel is Channel.ROLL_CALL:
        raise Refused("roll-call-by-name", question=poll.question)
    if channel is Channel.KIOSK:
        raise Refused("kiosk-by-itself", question=poll.question)
    check_totals(poll, channel)


def check_blocks(poll: Poll, channel: Channel, block: str) -> None:
    """Refuse the whole hall beside a part of it: one would be counted twice."""
    counted = (count for count in poll.counts if count.channel is channel)
    if any((count.block == "") is not (block == "") for count in counted):
        raise Refused("blocks-mixed")


def _checked(poll: Poll, command: CountVotes | CorrectCount) -> int:
    """How many valid ballots it is, if the numbers can be true."""
    check_channel(poll, command.channel)
    if is_by_ballot(poll):
        raise Refused("count-by-ballot", question=poll.question)
    numbers = (*command.votes, command.invalid, command.ballots)
    if len(command.votes) != len(poll.options) or any(not 0 <= n <= MOST_VOTES for n in numbers):
        raise Refused("votes-wrong", count=len(poll.options))
    ballots = _ballots(poll, command.votes, command.ballots)
    _check_sums(poll, command.votes, ballots=ballots)
    return ballots


def _ballots(poll: Poll, votes: tuple[int, ...], told: int) -> int:
    """As many as there are votes, but where one ballot may have many marks."""
    if poll.terms.shape is not Shape.MANY_MARKS:
        return told or sum(votes)
    if not told and any(votes):
        raise Refused("ballots-needed", question=poll.question)
    return told


def _check_sums(poll: Poll, votes: tuple[int, ...], *, ballots: int) -> None:
    terms = poll.terms
    least, most = ballots * terms.least_marks, ballots * terms.most_marks
    if terms.under is Under.ACCEPT:
        least = 0
    if terms.over is Over.ACCEPT:
        most = max(most, ballots * len(votes) * terms.most_per_option)
    if not least <= sum(votes) <= most:
        raise Refused("marks-do-not-add-up", marks=sum(votes), least=least, most=most)
    most = ballots * terms.most_per_option
    for option, number in zip(poll.options, votes, strict=True):
        if not 0 <= number <= most:
            raise Refused("marks-of-option", option=option, marks=number, most=most)


def _require_answer(forum: Forum, poll: Poll, person: str) -> None:
    if person not in poll.votes:
        raise Refused("no-answer", number=forum.person_of(person).number)


def _counted(poll: Poll, fact: CountEntered | CountCorrected) -> tuple[Count, ...]:
    ballots = _ballots(poll, fact.votes, fact.ballots)  # the first release did not write it
    new = Count(
        fact.channel,
        fact.block,
        fact.votes,
        fact.invalid,
        ballots=ballots,
        piles=fact.piles,
        filled=fact.filled,
    )
    place = (new.channel, new.block)
    if any((count.channel, count.block) == place for count in poll.counts):
        return tuple(new if (c.channel, c.block) == place else c for c in poll.counts)
    return (*poll.counts, new)
