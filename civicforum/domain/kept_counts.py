"""What a rule makes of the ballots of a poll, kept for a while: a heavy count takes seconds.

A count is a pure function of the poll, so keeping the newest ones changes no result; it lets
another thread count before the result is asked for.
"""

from civicforum.domain.ballots import ballots_of
from civicforum.domain.poll_things import Poll
from civicforum.methods.ballots import Budgeting
from civicforum.methods.comparison import Compared, compared
from civicforum.methods.counted import Counted
from civicforum.methods.rules import RULES
from civicforum.methods.ties import TieBreaking

MOST_KEPT, MOST_COMPARED = 48, 8
_OF_THE_DAY = frozenset(
    ("state", "traces", "opened", "closed", "revealed", "announced", "reasons", "question", "item")
)
_OF_THE_COUNT = tuple(name for name in Poll.__struct_fields__ if name not in _OF_THE_DAY)
_kept: list[tuple[Poll, str, Counted]] = []
_compared: list[tuple[Poll, tuple[Compared, ...]]] = []


def counted_by(poll: Poll, rule: str) -> Counted | None:
    """What this rule makes of the ballots; None where they are known as totals only."""
    known = kept_count(poll, rule)
    if known is not None:
        return known
    ballots = ballots_of(poll)
    if ballots is None:
        return None
    counted = RULES[rule].count(ballots, ties=tie_breaking(poll))
    _kept.append((poll, rule, counted))
    del _kept[:-MOST_KEPT]
    return counted


def kept_count(poll: Poll, rule: str) -> Counted | None:
    """The same where it is known already; else None. Costs next to nothing."""
    for known, by, counted in reversed(tuple(_kept)):
        if by == rule and has_same_ballots(known, poll):
            return counted
    return None


def comparison(poll: Poll) -> tuple[Compared, ...]:
    """Its rule, then those by which it is compared; () where it is compared by none."""
    known = kept_comparison(poll)
    if known is not None:
        return known
    ballots, rules = ballots_of(poll), dict.fromkeys((poll.terms.rule, *poll.terms.against))
    if not poll.terms.against or not isinstance(ballots, Budgeting):
        return ()
    counts = [counted for rule in rules if (counted := counted_by(poll, rule)) is not None]
    made = compared(ballots, counts, ties=tie_breaking(poll))
    _compared.append((poll, made))
    del _compared[:-MOST_COMPARED]
    return made


def kept_comparison(poll: Poll) -> tuple[Compared, ...] | None:
    """The same where it is known already; else None."""
    found = (made for known, made in tuple(_compared) if has_same_ballots(known, poll))
    return next(found, None)


def tie_breaking(poll: Poll) -> TieBreaking:
    """The rules that were chosen before, with the lot that was drawn and the chair's vote."""
    return TieBreaking(poll.terms.ties, poll.seed, poll.casting, poll.options)


def has_same_ballots(one: Poll, other: Poll) -> bool:
    """By what they hold, not by what it says: closing and revealing change none of it."""
    return all(getattr(one, name) is getattr(other, name) for name in _OF_THE_COUNT)
