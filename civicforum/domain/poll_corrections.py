"""What was settled is put right in public: voting goes on, a result is taken back, a tie broken."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.agenda import require_sitting
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import poll_in, with_poll, with_urn
from civicforum.domain.results import poll_shares, poll_verdict
from civicforum.domain.sheets import is_sheet
from civicforum.domain.text import optional_line, required_line
from civicforum.domain.things import Trace
from civicforum.methods.counted import TieRule
from civicforum.methods.verdict import Outcome as Weighed


class PollReopened(Event, frozen=True):
    """Voting goes on after it had been closed, for a reason."""

    topic: ClassVar[str] = "polls"
    answer: ClassVar[str] = "ClosePoll"
    poll: str
    reason: str
    second: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """The electorate stays the one of the first opening; a new tie asks the chair anew."""
        poll = poll_in(forum, self.poll, PollState.CLOSED)
        traces = traced(poll, "reopened", at, reason=self.reason, second=self.second)
        opened = replace(poll, state=PollState.OPEN, closed=None, casting=(), traces=traces)
        return with_poll(forum, opened)


class ResultWithdrawn(Event, frozen=True):
    """A published result was taken back, for a reason."""

    topic: ClassVar[str] = "polls"
    answer: ClassVar[str] = "RevealResult"
    poll: str
    reason: str
    second: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """Hidden again; the minutes tell."""
        poll = poll_in(forum, self.poll, PollState.REVEALED)
        traces = traced(poll, "withdrawn", at, reason=self.reason, second=self.second)
        hidden = replace(poll, state=PollState.CLOSED, revealed=None, announced=None, traces=traces)
        return with_poll(forum, hidden)


class CastingVoteGiven(Event, frozen=True):
    """The chair said, after the closing, which of equal options comes first."""

    topic: ClassVar[str] = "polls"
    poll: str
    casting: tuple[int, ...]

    def apply(self, forum: Forum, at: int) -> Forum:
        """The tie goes that way."""
        poll = poll_in(forum, self.poll, PollState.CLOSED)
        return with_poll(forum, replace(poll, casting=self.casting))


class GiveCastingVote(Command, frozen=True):
    """Break a tie by the chair's vote: options by their number, the preferred first."""

    poll: str
    options: tuple[int, ...]

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """After closing, where the terms say that the chair decides and a tie stands."""
        poll = poll_in(forum, self.poll, PollState.CLOSED)
        if TieRule.CASTING not in poll.terms.ties:
            raise Refused("no-casting-vote", question=poll.question)
        if poll_verdict(replace(poll, casting=())).outcome is not Weighed.TIED:
            raise Refused("no-tie", question=poll.question)
        casting = tuple(option - 1 for option in self.options)
        known = range(len(poll.options))
        if not casting or len(set(casting)) != len(casting) or any(c not in known for c in casting):
            raise Refused("options-unknown", count=len(poll.options))
        return happened(CastingVoteGiven(poll.id, casting))


class ReopenPoll(Command, frozen=True):
    """Let voting go on in a closed poll whose result is hidden, and say why."""

    poll: str
    reason: str
    second: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """A revealed result must be withdrawn first."""
        require_sitting(forum)
        poll = poll_in(forum, self.poll, PollState.CLOSED)
        return with_urn(
            poll, PollReopened(poll.id, required_line(self.reason), optional_line(self.second))
        )


class WithdrawResult(Command, frozen=True):
    """Take a revealed result back, and say why."""

    poll: str
    reason: str
    second: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """It stays in the minutes that it was shown."""
        poll = poll_in(forum, self.poll, PollState.REVEALED)
        return happened(
            ResultWithdrawn(poll.id, required_line(self.reason), optional_line(self.second))
        )


def traced(poll: Poll, deed: str, at: int, *, reason: str, second: str = "") -> tuple[Trace, ...]:
    """The poll's traces and one more, with the totals (of sheets the points) that stood before."""
    totals = poll_shares(poll, poll_verdict(poll)) if is_sheet(poll) else poll.totals
    before = ", ".join(f"{o} {v}" for o, v in zip(poll.options, totals, strict=True))
    return (*poll.traces, Trace(deed, at, reason, before, second))
