"""What passes: quorum, majority, base, and the verdict with every number it used."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from civicforum.base.errors import Refused

_MOST_DIGITS = 9


class Base(StrEnum):
    """What is 100 %."""

    ENTITLED = "entitled"
    PRESENT = "present"
    CAST = "cast"
    DECIDED = "decided"


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
class Verdict:
    """The outcome of a yes/no/abstain poll and the numbers behind it (counts of people)."""

    outcome: Outcome
    yes: int
    no: int
    cast: int
    base: int
    present: int
    quorum: int


def yes_no_verdict(
    *,
    yes: int,
    no: int,
    abstain: int,
    entitled: int,
    present: int,
    base: Base,
    majority_name: str,
    quorum: str,
) -> Verdict:
    """Weigh a yes/no/abstain count.

    Args:
        yes: votes for.
        no: votes against.
        abstain: votes that are neither.
        entitled: people on the roster with a vote.
        present: those in the room at the opening.
        base: what is 100 %.
        majority_name: see `majority`.
        quorum: see `quorum_needed`.
    """
    cast = yes + no + abstain
    whole = {
        Base.ENTITLED: entitled,
        Base.PRESENT: present,
        Base.CAST: cast,
        Base.DECIDED: yes + no,
    }[base]
    needed = quorum_needed(quorum, entitled)
    threshold = majority(majority_name)
    if present < needed:
        outcome = Outcome.NO_QUORUM
    elif cast == 0:
        outcome = Outcome.NO_VOTES
    elif threshold is None:
        outcome = _compare(yes, no)
    else:
        outcome = Outcome.CARRIED if threshold.is_met(yes, whole) else Outcome.NOT_CARRIED
    return Verdict(outcome, yes, no, cast, whole, present, needed)


def _compare(yes: int, no: int) -> Outcome:
    if yes == no:
        return Outcome.TIED
    return Outcome.CARRIED if yes > no else Outcome.NOT_CARRIED
