"""Polls: prepared, opened with a frozen electorate, counted, closed, revealed, put right."""

from dataclasses import dataclass, replace
from typing import ClassVar

from civicforum.base.errors import Refused
from civicforum.domain.agenda import item_or_running, require_sitting
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.results import poll_verdict
from civicforum.domain.text import optional_line, required_line
from civicforum.domain.things import (
    Channel,
    Count,
    Electorate,
    Poll,
    PollState,
    PollTerms,
    Secrecy,
    Shape,
    Standing,
    Trace,
)
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Base, Verdict, majority, quorum_needed

MOST_VOTES = 1_000_000
YES_NO_ABSTAIN = 3


@dataclass(frozen=True, slots=True)
class PollAdded(Event):
    """A question was prepared, with all the terms that change its result."""

    topic: ClassVar[str] = "polls"
    poll: str
    number: int
    question: str
    options: tuple[str, ...]
    item: str
    terms: PollTerms

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more poll."""
        if any(poll.id == self.poll for poll in forum.polls):
            raise Refused("identifier-taken", text=self.poll)
        if self.item:
            forum.item_of(self.item)
        poll = Poll(self.poll, self.number, self.question, self.options, self.item, self.terms)
        return replace(forum, polls=(*forum.polls, poll))


@dataclass(frozen=True, slots=True)
class PollOpened(Event):
    """Voting began; who may vote and how many are on the roster is frozen here."""

    topic: ClassVar[str] = "polls"
    poll: str
    present: tuple[str, ...]
    on_roster: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """The electorate stands."""
        require_sitting(forum)
        opened = replace(
            _in_state(forum, self.poll, PollState.PREPARED),
            state=PollState.OPEN,
            present=self.present,
            on_roster=self.on_roster,
            opened=at,
        )
        return _with(forum, opened)


@dataclass(frozen=True, slots=True)
class CountEntered(Event):
    """A block of the hall was counted; counting it again replaces what stood."""

    topic: ClassVar[str] = "polls"
    poll: str
    channel: Channel
    block: str
    votes: tuple[int, ...]
    invalid: int = 0

    def apply(self, forum: Forum, at: int) -> Forum:
        """The total is the sum of all blocks."""
        poll = _in_state(forum, self.poll, PollState.OPEN)
        return _with(forum, replace(poll, counts=_counted(poll, self)))


@dataclass(frozen=True, slots=True)
class PollClosed(Event):
    """Voting ended; nobody has seen the result yet."""

    topic: ClassVar[str] = "polls"
    answer: ClassVar[str] = "ReopenPoll"
    poll: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The count stands."""
        poll = _in_state(forum, self.poll, PollState.OPEN)
        return _with(forum, replace(poll, state=PollState.CLOSED, closed=at))


@dataclass(frozen=True, slots=True)
class ResultRevealed(Event):
    """The result was shown, and is written here as it was."""

    topic: ClassVar[str] = "polls"
    answer: ClassVar[str] = "WithdrawResult"
    poll: str
    verdict: Verdict

    def apply(self, forum: Forum, at: int) -> Forum:
        """Public from now on."""
        poll = _in_state(forum, self.poll, PollState.CLOSED)
        return _with(
            forum, replace(poll, state=PollState.REVEALED, revealed=at, announced=self.verdict)
        )


@dataclass(frozen=True, slots=True)
class PollReopened(Event):
    """Voting goes on after it had been closed, for a reason."""

    topic: ClassVar[str] = "polls"
    answer: ClassVar[str] = "ClosePoll"
    poll: str
    reason: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The electorate stays the one of the first opening."""
        poll = _in_state(forum, self.poll, PollState.CLOSED)
        trace = Trace("reopened", at, self.reason, _votes_in_words(poll))
        return _with(
            forum,
            replace(poll, state=PollState.OPEN, closed=None, traces=(*poll.traces, trace)),
        )


@dataclass(frozen=True, slots=True)
class ResultWithdrawn(Event):
    """A published result was taken back, for a reason."""

    topic: ClassVar[str] = "polls"
    answer: ClassVar[str] = "RevealResult"
    poll: str
    reason: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Hidden again; the minutes tell."""
        poll = _in_state(forum, self.poll, PollState.REVEALED)
        trace = Trace("withdrawn", at, self.reason, _votes_in_words(poll))
        return _with(
            forum,
            replace(poll, state=PollState.CLOSED, revealed=None, traces=(*poll.traces, trace)),
        )


@dataclass(frozen=True, slots=True)
class CountCorrected(Event):
    """A block's count was put right after closing, for a reason; the former total is kept."""

    topic: ClassVar[str] = "polls"
    answer: ClassVar[str] = "CorrectCount"
    poll: str
    channel: Channel
    block: str
    votes: tuple[int, ...]
    reason: str
    invalid: int = 0

    def apply(self, forum: Forum, at: int) -> Forum:
        """The new count stands, with a trace."""
        poll = _in_state(forum, self.poll, PollState.CLOSED, PollState.REVEALED)
        trace = Trace("corrected", at, self.reason, _votes_in_words(poll))
        counts = _counted(poll, self)
        return _with(forum, replace(poll, counts=counts, traces=(*poll.traces, trace)))


@dataclass(frozen=True, slots=True)
class AddPoll(Command):
    """Prepare a yes/no/abstain question with its base, quorum and majority."""

    question: str
    options: tuple[str, ...] = ()
    shape: Shape = Shape.YES_NO_ABSTAIN
    secrecy: Secrecy = Secrecy.OPEN
    channels: tuple[Channel, ...] = (Channel.HANDS,)
    base: Base = Base.CAST
    electorate: Electorate = Electorate.PRESENT
    quorum: str = ""
    majority: str = "simple"
    rounding: Rounding = Rounding.HALF_UP
    item: str = ""
    poll: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Terms are settled before anybody votes; secret by hands is refused."""
        identity = moment.identity(self.poll)
        if any(poll.id == identity for poll in forum.polls):
            raise Refused("identifier-taken", text=identity)
        options = tuple(required_line(option) for option in self.options) or _options(forum)
        if len(options) != YES_NO_ABSTAIN or len(set(options)) != YES_NO_ABSTAIN:
            raise Refused("options-wrong", count=len(options))
        if not self.channels or len(set(self.channels)) != len(self.channels):
            raise Refused("channels-wrong")
        if self.secrecy is Secrecy.SECRET and Channel.HANDS in self.channels:
            raise Refused("secret-by-hands")
        majority(self.majority)
        quorum_needed(self.quorum, 0)
        terms = PollTerms(
            shape=self.shape,
            secrecy=self.secrecy,
            channels=self.channels,
            base=self.base,
            electorate=self.electorate,
            quorum=self.quorum,
            majority=self.majority,
            rounding=self.rounding,
        )
        return happened(
            PollAdded(
                poll=identity,
                number=moment.highest(PollAdded.__name__) + 1,
                question=required_line(self.question),
                options=options,
                item=item_or_running(forum, self.item),
                terms=terms,
            )
        )


@dataclass(frozen=True, slots=True)
class OpenPoll(Command):
    """Let the room vote; freezes who may vote and the head-count."""

    poll: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once; afterwards there is ReopenPoll."""
        require_sitting(forum)
        poll = _in_state(forum, self.poll, PollState.PREPARED)
        present = forum.voters_present
        if not present:
            raise Refused("nobody-present")
        for other in forum.polls:
            if other.state is PollState.OPEN:
                raise Refused("poll-still-open", question=other.question)
        return happened(PollOpened(poll.id, present, len(forum.roster(Standing.PARTICIPANT))))


@dataclass(frozen=True, slots=True)
class CountVotes(Command):
    """Enter what one block of the hall counted, option by option (block "" is the whole hall)."""

    poll: str
    votes: tuple[int, ...]
    channel: Channel = Channel.HANDS
    block: str = ""
    invalid: int = 0

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While the poll is open."""
        poll = _in_state(forum, self.poll, PollState.OPEN)
        block = optional_line(self.block)
        _check_votes(poll, self.channel, (*self.votes, self.invalid))
        if any(
            (count.block == "") is not (block == "")
            for count in poll.counts
            if count.channel is self.channel
        ):
            raise Refused("blocks-mixed")
        return happened(CountEntered(poll.id, self.channel, block, self.votes, self.invalid))


@dataclass(frozen=True, slots=True)
class ClosePoll(Command):
    """End the voting; the result stays hidden until it is revealed."""

    poll: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """When something was counted."""
        poll = _in_state(forum, self.poll, PollState.OPEN)
        if not poll.counts:
            raise Refused("nothing-counted", question=poll.question)
        return happened(PollClosed(poll.id))


@dataclass(frozen=True, slots=True)
class RevealResult(Command):
    """Show the result of a closed poll."""

    poll: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """After closing only."""
        poll = _in_state(forum, self.poll, PollState.CLOSED)
        return happened(ResultRevealed(poll.id, poll_verdict(poll)))


@dataclass(frozen=True, slots=True)
class ReopenPoll(Command):
    """Let voting go on in a closed poll whose result is hidden, and say why."""

    poll: str
    reason: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """A revealed result must be withdrawn first."""
        require_sitting(forum)
        poll = _in_state(forum, self.poll, PollState.CLOSED)
        return happened(PollReopened(poll.id, required_line(self.reason)))


@dataclass(frozen=True, slots=True)
class WithdrawResult(Command):
    """Take a revealed result back, and say why."""

    poll: str
    reason: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """It stays in the minutes that it was shown."""
        poll = _in_state(forum, self.poll, PollState.REVEALED)
        return happened(ResultWithdrawn(poll.id, required_line(self.reason)))


@dataclass(frozen=True, slots=True)
class CorrectCount(Command):
    """Put a block's count right after closing, and say why."""

    poll: str
    votes: tuple[int, ...]
    reason: str
    channel: Channel = Channel.HANDS
    block: str = ""
    invalid: int = 0

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Also of a revealed result; the former total stays in the minutes."""
        poll = _in_state(forum, self.poll, PollState.CLOSED, PollState.REVEALED)
        block = optional_line(self.block)
        _check_votes(poll, self.channel, (*self.votes, self.invalid))
        if not any(c.channel is self.channel and c.block == block for c in poll.counts):
            raise Refused("no-such-block", block=block)
        reason = required_line(self.reason)
        return happened(
            CountCorrected(poll.id, self.channel, block, self.votes, reason, self.invalid)
        )


def _options(forum: Forum) -> tuple[str, ...]:
    return ("찬성", "반대", "기권") if forum.language == "ko" else ("Yes", "No", "Abstain")


def _in_state(forum: Forum, reference: str, *states: PollState) -> Poll:
    poll = forum.poll_of(reference)
    if poll.state not in states:
        raise Refused(f"poll-{poll.state}", question=poll.question)
    return poll


def _check_votes(poll: Poll, channel: Channel, votes: tuple[int, ...]) -> None:
    if channel not in poll.terms.channels:
        raise Refused("channel-not-open", question=poll.question)
    if len(votes) != len(poll.options) + 1 or any(not 0 <= v <= MOST_VOTES for v in votes):
        raise Refused("votes-wrong", count=len(poll.options))


def _counted(poll: Poll, fact: CountEntered | CountCorrected) -> tuple[Count, ...]:
    new = Count(fact.channel, fact.block, fact.votes, fact.invalid)
    place = (new.channel, new.block)
    if any((count.channel, count.block) == place for count in poll.counts):
        return tuple(new if (c.channel, c.block) == place else c for c in poll.counts)
    return (*poll.counts, new)


def _votes_in_words(poll: Poll) -> str:
    return ", ".join(f"{o} {v}" for o, v in zip(poll.options, poll.totals, strict=True))


def _with(forum: Forum, poll: Poll) -> Forum:
    return replace(forum, polls=exchanged(forum.polls, poll))
