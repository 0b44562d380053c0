"""What a poll came to: one verdict, one set of percentages for all who show it."""

from collections.abc import Mapping
from dataclasses import replace

from civicforum.domain.kinds import Channel, Electorate, Shape
from civicforum.domain.things import Poll
from civicforum.methods.percentages import percentage, percentages
from civicforum.methods.plurality import choice_verdict
from civicforum.methods.verdict import (
    Base,
    Demand,
    Tally,
    Verdict,
    leaders,
    majority,
    yes_no_verdict,
)

NO_SHARE = "–"


def poll_verdict(poll: Poll) -> Verdict:
    """The verdict as announced while its counts stand, else by the poll's own terms."""
    tally = poll_tally(poll)
    told = poll.announced
    if told is not None and not told.totals:
        told = _of_the_first_release(told, poll)
    if told is not None and (told.totals, told.valid, told.invalid) == (
        tally.totals,
        tally.valid,
        tally.invalid,
    ):
        return told
    terms = poll.terms
    demand = Demand(terms.base, terms.majority, terms.quorum, terms.quorum_of)
    if poll.terms.shape is Shape.YES_NO_ABSTAIN:
        return yes_no_verdict(tally, demand)
    return choice_verdict(tally, demand)


def poll_tally(poll: Poll) -> Tally:
    """The numbers that the verdict is computed from."""
    return Tally(
        totals=poll.totals,
        valid=poll.ballots,
        invalid=poll.invalid,
        entitled=poll.on_roster,
        present=len(poll.present),
    )


def poll_shares(poll: Poll, verdict: Verdict) -> tuple[str, ...]:
    """Each option's percentage of the base; none for abstentions where they are not part of it."""
    terms = poll.terms
    shares = percentages(
        poll.totals, verdict.base, rounding=terms.rounding, decimals=terms.decimals
    )
    return (*shares[:2], NO_SHARE) if terms.base is Base.DECIDED else shares


def turnout(poll: Poll, ballots: int) -> str:
    """So many ballots as a percentage of those who have a vote."""
    terms = poll.terms
    return percentage(ballots, poll.on_roster, rounding=terms.rounding, decimals=terms.decimals)


def ballots_by_channel(poll: Poll) -> Mapping[Channel, int]:
    """All ballots, invalid ones too, of each channel by which any came in."""
    found: dict[Channel, int] = {}
    for count in poll.counts:
        found[count.channel] = found.get(count.channel, 0) + count.ballots + count.invalid
    if len(poll.votes):
        found[Channel.ROLL_CALL] = len(poll.votes)
    return found


def is_of_the_room(poll: Poll) -> bool:
    """Whether exactly those who were in the room at the opening may vote."""
    return poll.terms.electorate is Electorate.PRESENT and not poll.terms.entitled


def may_vote(poll: Poll) -> int:
    """How many may vote in this poll: those in the room, or everybody who has a vote."""
    return len(poll.present) if is_of_the_room(poll) else poll.on_roster


def _of_the_first_release(told: Verdict, poll: Poll) -> Verdict:
    """What the first release wrote, in today's fields: its `cast` left invalid ballots out."""
    tally = poll_tally(poll)
    if (told.yes, told.no, told.cast) != (*tally.totals[:2], sum(tally.totals)):
        return told
    threshold = majority(poll.terms.majority)
    return replace(
        told,
        cast=tally.cast,
        reached=told.present,
        entitled=tally.entitled,
        valid=tally.valid,
        invalid=tally.invalid,
        totals=tally.totals,
        leaders=leaders(tally.totals),
        needed=0 if threshold is None else threshold.least(told.base),
    )
