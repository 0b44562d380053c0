"""What passes: quorum, majority, base, and the verdict with every number it used."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from civicforum.base.errors import Refused
from civicforum.methods.counted import Tie, TieRule

_MOST_DIGITS = 9


class Base(StrEnum):
    """What is 100 %.

    CAST: every ballot, invalid ones too. VALID: ballots without those. DECIDED: yes and no.
    MARKS: every mark on a valid ballot.
    """

    ENTITLED = "entitled"
    PRESENT = "present"
    CAST = "cast"
    VALID = "valid"
    DECIDED = "decided"
    MARKS = "marks"


class Outcome(StrEnum):
    """The verdict in one word."""

    CARRIED = "carried"
    NOT_CARRIED = "not-carried"
    TIED = "tied"
    NO_QUORUM = "no-quorum"
    NO_VOTES = "no-votes"


@dataclass(frozen=True, slots=True)
class Threshold:
    """What a number must reach: a share of a base, exceeded ("1/2" of it) or reached ("2/3")."""

    share: Fraction
    exceeded: bool

    def is_met(self, number: int, base: int) -> bool:
        """Whether `number` of `base` is enough; never of an empty base."""
        if base <= 0:
            return False
        share = Fraction(number, base)
        return share > self.share if self.exceeded else share >= self.share

    def least(self, base: int) -> int:
        """The smallest number that is enough; what it is of an empty base is nobody's question."""
        exact = self.share * base
        whole = exact.numerator // exact.denominator
        return whole + 1 if self.exceeded or whole < exact else whole


def majority(name: str) -> Threshold | None:
    """The threshold of "simple" (None: more for than against), "absolute", "two-thirds", "3/5".

    A share is reached, not exceeded; it must be more than half, so that two sides cannot both win.

    Raises:
        Refused: no such majority, or a share that is not above one half and at most 1.
    """
    if name == "simple":
        return None
    if name == "absolute":
        return Threshold(Fraction(1, 2), exceeded=True)
    share = _share("2/3" if name == "two-thirds" else name, "majority-wrong")
    if share <= Fraction(1, 2):
        raise Refused("majority-wrong", text=name)
    return Threshold(share, exceeded=False)


def quorum_needed(text: str, entitled: int) -> int:
    """How many must be there.

    "" for none, "258" for a number, "1/2" for a share (rounded up), "absolute" for more than half.

    Raises:
        Refused: neither of these.
    """
    if not text:
        return 0
    if text == "absolute":
        return entitled // 2 + 1
    if _is_number(text):
        return int(text)
    needed = _share(text, "quorum-wrong") * entitled
    return -(-needed.numerator // needed.denominator)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS


def _share(text: str, code: str) -> Fraction:
    upper, _, lower = text.partition("/")
    if _is_number(upper) and _is_number(lower) and int(lower):
        share = Fraction(int(upper), int(lower))
        if 0 < share <= 1:
            return share
    raise Refused(code, text=text)


@dataclass(frozen=True, slots=True)
class Tally:
    """What came in, and of how many: the numbers that a verdict is computed from.

    Attributes:
        totals: votes for each option. valid, invalid: ballots.
        entitled: how many have a vote. present: how many were in the room at the opening.
    """

    totals: tuple[int, ...]
    valid: int
    invalid: int
    entitled: int
    present: int

    @property
    def cast(self) -> int:
        """All ballots: an invalid one was cast too."""
        return self.valid + self.invalid

    def of(self, base: Base) -> int:
        """What the base comes to; DECIDED is the votes for the first two options."""
        return {
            Base.ENTITLED: self.entitled,
            Base.PRESENT: self.present,
            Base.CAST: self.cast,
            Base.VALID: self.valid,
            Base.DECIDED: sum(self.totals[:2]),
            Base.MARKS: sum(self.totals),
        }[base]


@dataclass(frozen=True, slots=True)
class Demand:
    """What is asked of a tally: see `majority` and `quorum_needed` for the texts.

    Attributes:
        base: what is 100 %. quorum_of: what must reach the quorum.
    """

    base: Base = Base.CAST
    majority: str = "simple"
    quorum: str = ""
    quorum_of: Base = Base.PRESENT


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of a poll with every number that it used, as it is announced.

    Attributes:
        yes, no: votes for the first and the second option.
        cast: ballots (those that were invalid too). base: what was 100 %.
        quorum: what was asked for, 0 for none. reached: what was compared with it.
        entitled, valid, invalid, totals: as in `Tally`.
        leaders: indices of the options with the most votes.
        needed: votes that the leader (or yes) had to have, 0 where the most votes were enough.
        winners: indices of the options that are chosen, in order; of yes and no none.
        ties: those that mattered, and how each was broken.
    """

    outcome: Outcome
    yes: int
    no: int
    cast: int
    base: int
    present: int
    quorum: int
    reached: int = 0
    entitled: int = 0
    valid: int = 0
    invalid: int = 0
    totals: tuple[int, ...] = ()
    leaders: tuple[int, ...] = ()
    needed: int = 0
    winners: tuple[int, ...] = ()
    ties: tuple[Tie, ...] = ()


def yes_no_verdict(tally: Tally, demand: Demand, *, casting: Sequence[int] = ()) -> Verdict:
    """Weigh votes for, against and neither (in this order).

    With a simple majority more must be for than against; a tie carries nothing by itself
    (Constitution of Korea, Article 49; Robert's Rules, 12th ed., 44:12), but the casting vote
    decides where there is one: the option that comes first in `casting`.
    """
    threshold = majority(demand.majority)
    whole = tally.of(demand.base)
    yes, no = tally.totals[:2]
    if threshold is not None:
        met = Outcome.CARRIED if threshold.is_met(yes, whole) else Outcome.NOT_CARRIED
    elif yes == no and not casting:
        met = Outcome.TIED
    else:
        is_for = yes > no or (yes == no and casting[0] == 0)
        met = Outcome.CARRIED if is_for else Outcome.NOT_CARRIED
    is_broken = threshold is None and yes == no and bool(casting)
    ties = (Tie((0, 1), tuple(casting[:1]), TieRule.CASTING),) if is_broken else ()
    verdict = weighed(tally, demand, outcome=met, has_votes=tally.valid > 0)
    return replace(verdict, ties=ties)


def consent_verdict(tally: Tally, demand: Demand) -> Verdict:
    """Weigh consents, objections, blocks and abstentions (in this order).

    Carried where somebody consents and nobody blocks; objections are noted and heard, they stop
    nothing (C. T. Lawrence Butler & A. Rothstein, "On Conflict and Consensus", 1987).
    """
    consents, _, blocks = tally.totals[:3]
    met = Outcome.CARRIED if consents and not blocks else Outcome.NOT_CARRIED
    verdict = weighed(tally, demand, outcome=met, has_votes=tally.valid > 0)
    return replace(verdict, no=blocks)


def weighed(tally: Tally, demand: Demand, *, outcome: Outcome, has_votes: bool) -> Verdict:
    """The verdict, `outcome` where the quorum is reached and there were votes."""
    asked = quorum_needed(demand.quorum, tally.entitled)
    reached, whole = tally.of(demand.quorum_of), tally.of(demand.base)
    threshold = majority(demand.majority)
    if reached < asked:
        outcome = Outcome.NO_QUORUM
    elif not has_votes:
        outcome = Outcome.NO_VOTES
    return Verdict(
        outcome=outcome,
        yes=tally.totals[0],
        no=tally.totals[1],
        cast=tally.cast,
        base=whole,
        present=tally.present,
        quorum=asked,
        reached=reached,
        entitled=tally.entitled,
        valid=tally.valid,
        invalid=tally.invalid,
        totals=tally.totals,
        leaders=leaders(tally.totals),
        needed=0 if threshold is None else threshold.least(whole),
    )


def leaders(totals: Sequence[int]) -> tuple[int, ...]:
    """Places of those with the most votes; of none where nobody has any."""
    most = max(totals, default=0)
    return tuple(place for place, votes in enumerate(totals) if votes == most and most > 0)
