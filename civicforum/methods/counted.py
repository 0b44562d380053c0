"""What a count gives: winners in order, totals, every round, every tie and how it was broken."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

Number = int | Fraction


class Step(StrEnum):
    """What was decided in a round."""

    ELECTED = "elected"
    ELIMINATED = "eliminated"
    SURPLUS = "surplus"
    FUNDED = "funded"
    SKIPPED = "skipped"
    STOPPED = "stopped"
    COMPLETED = "completed"
    LOCKED = "locked"


class TieRule(StrEnum):
    """How a tie is broken: by the order on the ballot, an earlier round, lot, or the chair."""

    ORDER = "order"
    EARLIER = "earlier"
    LOT = "lot"
    CASTING = "casting"


class Completion(StrEnum):
    """Why shares that were raised are raised no more."""

    EXHAUSTED = "exhausted"
    OVER_BUDGET = "over-budget"
    TIE_STANDS = "tie-stands"
    PREVIEW = "preview"


@dataclass(frozen=True, slots=True)
class Tie:
    """Options that nothing but a rule chosen before could tell apart.

    Attributes:
        options: their places, in the order of the ballot.
        chosen: those that it went for, in order.
        rule: which decided; None where nothing did, and the tie stands.
    """

    options: tuple[int, ...]
    chosen: tuple[int, ...]
    rule: TieRule | None


@dataclass(frozen=True, slots=True)
class Flow:
    """Votes that went from one option to another; `target` None: to nobody any more."""

    source: int
    target: int | None
    votes: Number


@dataclass(frozen=True, slots=True)
class Iteration:
    """A distribution of all votes by Meek's method.

    Attributes:
        keeps: the share of each vote that an option keeps, from 0 to 1.
        totals: what each option has with these.
        quota: what elects then.
    """

    keeps: tuple[Number, ...]
    totals: tuple[Number, ...]
    quota: Number


@dataclass(frozen=True, slots=True)
class Round:
    """A step of the count.

    Attributes:
        totals: what each option has when the round begins (for budgets: support or price).
        step: what was decided.
        options: for or against whom, in order.
        number: what goes with it: the surplus, the price per vote, the margin; None for nothing.
        exhausted: votes that support nobody any more.
        flows: which votes go on because of it, to options in their order, then to nobody.
        iterations: by Meek's method, the distributions that led to it; the last one decided.
    """

    totals: tuple[Number, ...]
    step: Step
    options: tuple[int, ...]
    number: Number | None = None
    exhausted: Number = 0
    flows: tuple[Flow, ...] = ()
    iterations: tuple[Iteration, ...] = ()


@dataclass(frozen=True, slots=True)
class Counted:
    """The whole result.

    Attributes:
        rule: its name in the command line.
        winners: places of elected or funded options, in order; of a ranking rule all options.
        totals: of each option at the end.
        base: how many valid ballots there were.
        rounds: in order; () for rules without.
        ties: every one that mattered.
        quota: what elects, for rules that have one.
        note: names of further facts, such as "condorcet-winner" or a `Completion`.
        share: of Equal Shares, what each voter had in the end, in units of the budget.
        settings: what was chosen before for this rule, by its name.
    """

    rule: str
    winners: tuple[int, ...]
    totals: tuple[Number, ...]
    base: int
    rounds: tuple[Round, ...] = ()
    ties: tuple[Tie, ...] = ()
    quota: Number | None = None
    note: tuple[str, ...] = ()
    share: Number | None = None
    settings: tuple[tuple[str, Number], ...] = ()
