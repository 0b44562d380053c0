"""What a poll came to: one verdict, one set of percentages for all who show it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from civicforum.domain.ballots import BY_BALLOT, piles_of
from civicforum.domain.judging import RULE, counted_sheets, judgement_of, standing
from civicforum.domain.kept_counts import counted_by, tie_breaking
from civicforum.domain.kinds import Channel, Electorate, Shape
from civicforum.domain.poll_things import EMPTY, Poll
from civicforum.domain.sheets import is_sheet
from civicforum.methods.counted import Counted
from civicforum.methods.percentages import mean, percentage, percentages
from civicforum.methods.plurality import choice_verdict
from civicforum.methods.verdict import (
    Base,
    Demand,
    Outcome,
    Tally,
    Verdict,
    consent_verdict,
    leaders,
    majority,
    weighed,
    yes_no_verdict,
)

NO_SHARE = "–"


def poll_verdict(poll: Poll) -> Verdict:
    """The verdict as announced while its counts stand, else by the poll's own terms."""
    return verdict_as_told(poll) or _weighed(poll, poll_tally(poll))


def verdict_as_told(poll: Poll) -> Verdict | None:
    """As it was announced; None where that was never done, or its counts stand no more."""
    tally = poll_tally(poll)
    told = None if _is_corrected(poll) else poll.announced
    if told is not None and not told.totals:
        told = _of_the_first_release(told, poll)
    if told is not None and (told.totals, told.valid, told.invalid) == (
        tally.totals,
        tally.valid,
        tally.invalid,
    ):
        return told
    return None


def _is_corrected(poll: Poll) -> bool:
    """Whether ballots were put right since it was revealed: equal totals may hide other ballots."""
    revealed = poll.revealed or 0
    return any(trace.deed == "corrected" and trace.at >= revealed for trace in poll.traces)


def _weighed(poll: Poll, tally: Tally) -> Verdict:
    terms = poll.terms
    demand = Demand(terms.base, terms.majority, terms.quorum, terms.quorum_of)
    if terms.shape is Shape.YES_NO_ABSTAIN:
        return yes_no_verdict(tally, demand, casting=poll.casting)
    if terms.shape is Shape.CONSENT:
        return consent_verdict(tally, demand)
    counted = poll_counted(poll)
    if counted is None:
        return choice_verdict(tally, demand, seats=terms.seats, ties=tie_breaking(poll))
    return _of_counted(counted, tally, demand, seats=terms.seats)


def _of_counted(counted: Counted, tally: Tally, demand: Demand, *, seats: int) -> Verdict:
    """What a rule found, once the quorum is looked at."""
    is_tied = len(counted.winners) < seats and any(tie.rule is None for tie in counted.ties)
    outcome = Outcome.CARRIED if counted.winners else Outcome.NOT_CARRIED
    verdict = weighed(
        tally,
        demand,
        outcome=Outcome.TIED if is_tied else outcome,
        has_votes=tally.valid > 0,
    )
    found = replace(verdict, winners=counted.winners, ties=counted.ties)
    if counted.rule != RULE:
        return found
    return replace(found, leaders=leaders(standing(counted.totals)))


def poll_counted(poll: Poll) -> Counted | None:
    """What the rule of the poll makes of its ballots; None where the most votes decide."""
    if is_sheet(poll):
        return counted_sheets(poll, tie_breaking(poll))
    return counted_by(poll, poll.terms.rule) if poll.terms.shape in BY_BALLOT else None


def poll_tally(poll: Poll) -> Tally:
    """The numbers that the verdict is computed from."""
    return Tally(
        totals=poll.totals,
        valid=poll.ballots,
        invalid=poll.invalid,
        entitled=poll.votes_on_roster,
        present=poll.votes_present,
    )


def poll_shares(poll: Poll, verdict: Verdict) -> tuple[str, ...]:
    """Each option's percentage of the base; none for abstentions where they are not part of it.

    Of scores it is their mean, of sheets the points of an option.
    """
    terms = poll.terms
    if is_sheet(poll):
        found = judgement_of(poll)
        return tuple(NO_SHARE if found is None else mean(found.points(o), 1) for o in poll.options)
    if terms.shape is Shape.SCORES:
        return tuple(_mean(poll, place) for place in range(len(poll.options)))
    shares = percentages(
        poll.totals, verdict.base, rounding=terms.rounding, decimals=terms.decimals
    )
    return (*shares[:2], NO_SHARE) if terms.base is Base.DECIDED else shares


def _mean(poll: Poll, place: int) -> str:
    """The mean of the scores that an option was given; empty ones are none."""
    given = [
        (marks[place], number) for marks, number in piles_of(poll) or () if marks[place] != EMPTY
    ]
    whole = sum(number for _, number in given)
    return mean(sum(score * number for score, number in given), whole)


def turnout(poll: Poll, ballots: int) -> str:
    """So many ballots as a percentage of those who have a vote."""
    terms = poll.terms
    whole = poll.votes_on_roster
    return percentage(ballots, whole, rounding=terms.rounding, decimals=terms.decimals)


def ballots_by_channel(poll: Poll) -> Mapping[Channel, int]:
    """All ballots, invalid ones too, of each channel by which any came in."""
    found: dict[Channel, int] = {}
    for count in poll.counts:
        found[count.channel] = found.get(count.channel, 0) + count.ballots + count.invalid
    for channel, people in people_by_channel(poll).items():
        found[channel] = poll.stakes.sum_of(people)
    return found


def people_by_channel(poll: Poll) -> Mapping[Channel, Sequence[str]]:
    """Who voted by name by each channel by which anybody did, the roll call first."""
    found: dict[Channel, list[str]] = {}
    for person in poll.votes:
        found.setdefault(poll.ways.get(person, Channel.ROLL_CALL), []).append(person)
    return dict(sorted(found.items(), key=lambda pair: pair[0] is not Channel.ROLL_CALL))


def is_of_the_room(poll: Poll) -> bool:
    """Whether exactly those who were in the room at the opening may vote."""
    return poll.terms.electorate is Electorate.PRESENT and not poll.terms.entitled


def may_vote(poll: Poll) -> int:
    """How many votes there may be: of those in the room, or of everybody who has a vote."""
    return poll.votes_present if is_of_the_room(poll) else poll.votes_on_roster


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
