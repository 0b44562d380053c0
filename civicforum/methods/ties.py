"""Ties broken by rules that were chosen before: order, an earlier round, lot, the casting vote."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from civicforum.methods.counted import Number, Tie, TieRule


@dataclass(frozen=True, slots=True)
class TieBreaking:
    """The rules in the order in which they are asked; the first that decides wins.

    Attributes:
        rules: () leaves every tie as it is.
        seed: of the lot; drawn and written down before the count, so that anybody can repeat it.
        casting: places of options, the chair's preferred first.
        labels: of the options; the lot draws by them, so that the order of the file is no matter.
    """

    rules: tuple[TieRule, ...] = ()
    seed: str = ""
    casting: tuple[int, ...] = ()
    labels: tuple[str, ...] = ()

    def first(
        self,
        tied: Sequence[int],
        *,
        earlier: Sequence[Sequence[Number]] = (),
        fewest: bool = False,
    ) -> Tie:
        """Which one of the tied is taken: elected, or eliminated where `fewest` is set.

        Args:
            tied: places, in the order of the ballot; at least two.
            earlier: totals of the rounds before, the oldest first; the latest that differs decides.
            fewest: the one with least is taken (in an earlier round, by lot and by the chair too).
        """
        left = tuple(tied)
        for rule in self.rules:
            left, decided = self._narrowed(rule, left, earlier, fewest=fewest)
            if decided:
                return Tie(tuple(tied), left, rule)
        return Tie(tuple(tied), (), None)

    def _narrowed(
        self,
        rule: TieRule,
        left: tuple[int, ...],
        earlier: Sequence[Sequence[Number]],
        *,
        fewest: bool,
    ) -> tuple[tuple[int, ...], bool]:
        if rule is TieRule.EARLIER:
            pick = min if fewest else max
            for totals in reversed(earlier):
                wanted = pick(totals[place] for place in left)
                left = tuple(place for place in left if totals[place] == wanted)
                if len(left) == 1:
                    return left, True
            return left, False
        if rule is TieRule.CASTING and fewest:
            return self._without_preferred(left)
        ranked = [place for place in self._ordered(rule, left) if place in left]
        if not ranked:
            return left, False
        return (ranked[-1] if fewest else ranked[0],), True

    def _without_preferred(self, left: tuple[int, ...]) -> tuple[tuple[int, ...], bool]:
        """Whom the chair prefers stays; of those not named nobody is preferred to another."""
        preferred = [place for place in self.casting if place in left]
        others = tuple(place for place in left if place not in preferred)
        return (others, len(others) == 1) if others else ((preferred[-1],), True)

    def _ordered(self, rule: TieRule, left: tuple[int, ...]) -> Sequence[int]:
        """The best first."""
        if rule is TieRule.ORDER:
            return sorted(left)
        if rule is TieRule.CASTING:
            return [place for place in self.casting if place in left]
        return sorted(left, key=self._drawn)

    def _drawn(self, place: int) -> str:
        """A number that nobody can foresee without the seed, and everybody can compute with it."""
        label = self.labels[place] if place < len(self.labels) else str(place)
        return hashlib.sha256(f"{self.seed}\n{label}".encode()).hexdigest()
