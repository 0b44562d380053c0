"""Rules that compare options two by two: Schulze and ranked pairs; Borda's points besides.

Options that a ballot does not rank are all after those that it ranks, equal among themselves.

Sources: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and
Condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011), winning
votes. T. N. Tideman, "Independence of clones as a criterion for voting rules", same journal 4
(1987), pairs by winning votes, then by fewest against. J.-C. de Borda, Mémoire sur les élections
au scrutin (1781), with the mean of the places that equal options share.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, permutations

from civicforum.methods.ballots import Rankings, standing_at_first
from civicforum.methods.counted import Counted, Number, Round, Step, Tie
from civicforum.methods.fast.pairs import preferred_in_rows
from civicforum.methods.ties import TieBreaking

Matrix = list[list[int]]


def preferred(ballots: Rankings) -> Matrix:
    """How many ballots have the option of the row before that of the column.

    Nobody is before one who withdrew, who is before nobody.
    """
    size = len(ballots.options)
    found = preferred_in_rows(ballots)
    if found is not None:
        return found
    ahead = [[0] * size for _ in range(size)]
    standing = set(standing_at_first(ballots))
    for ranking, count in ballots.piles:
        later = set(standing)
        for group in ranking:
            later.difference_update(group)
            for one in standing.intersection(group):
                row = ahead[one]
                for other in later:
                    row[other] += count
    return ahead


def borda(ballots: Rankings, *, ties: TieBreaking) -> Counted:
    """With n options the first place gives n−1 points, the next n−2, the last 0.

    That is half a point for every ballot and other option, half a point more for each that is
    behind, and half a point less for each that is before.
    """
    ahead, base, standing = preferred(ballots), ballots.valid, standing_at_first(ballots)
    points: list[Number] = [Fraction(0)] * len(ballots.options)
    for one in standing:
        others = [other for other in standing if other != one]
        halves = sum(base + ahead[one][other] - ahead[other][one] for other in others)
        points[one] = Fraction(halves, 2)
    order, met = ordered(points, standing, ties, seats=ballots.seats)
    return Counted("borda", order[: ballots.seats], tuple(points), base, ties=met)


def schulze(ballots: Rankings, *, ties: TieBreaking) -> Counted:
    """The one from whom the strongest path to every other is at least as strong as back."""
    ahead, size = preferred(ballots), len(ballots.options)
    standing = standing_at_first(ballots)
    paths = [
        [won if won > ahead[j][i] else 0 for j, won in enumerate(ahead[i])] for i in range(size)
    ]
    for middle in range(size):
        across = paths[middle]
        for row in paths:
            to_middle = row[middle]
            for end in range(size):
                row[end] = max(row[end], min(to_middle, across[end]))
    wins = [sum(paths[i][j] > paths[j][i] for j in range(size)) for i in range(size)]
    order, met = ordered(wins, standing, ties, seats=ballots.seats)
    note = ("condorcet-winner",) if _beats_all(ahead, order[:1], standing) else ()
    return Counted(
        "schulze", order[: ballots.seats], tuple(wins), ballots.valid, ties=met, note=note
    )


def ranked_pairs(ballots: Rankings, *, ties: TieBreaking) -> Counted:
    """The clearest pairs first; one that would close a circle is left out."""
    ahead, size = preferred(ballots), len(ballots.options)
    standing = standing_at_first(ballots)
    pairs = [(i, j) for i, j in permutations(range(size), 2) if ahead[i][j] > ahead[j][i]]
    seniority = _seniority(size, ties)
    pairs.sort(
        key=lambda p: (-ahead[p[0]][p[1]], ahead[p[1]][p[0]], seniority[p[0]], seniority[p[1]])
    )
    reach = [{i} for i in range(size)]
    rounds: list[Round] = []
    for winner, loser in pairs:
        is_circle = winner in reach[loser]
        for each in () if is_circle else range(size):
            if winner in reach[each]:
                reach[each] |= reach[loser]
        step = Step.SKIPPED if is_circle else Step.LOCKED
        margin = ahead[winner][loser] - ahead[loser][winner]
        rounds.append(Round((), step, (winner, loser), margin))
    wins = [len(found) - 1 for found in reach]
    order, met = ordered(wins, standing, ties, seats=ballots.seats)
    note = ("condorcet-winner",) if _beats_all(ahead, order[:1], standing) else ()
    return Counted(
        "ranked-pairs",
        order[: ballots.seats],
        tuple(wins),
        ballots.valid,
        rounds=tuple(rounds),
        ties=(*_equal_pairs(pairs, ahead, ties), *met),
        note=note,
    )


def ordered(
    totals: "list[Number] | list[int]",
    among: Sequence[int],
    ties: TieBreaking,
    *,
    seats: int = 1,
) -> tuple[tuple[int, ...], tuple[Tie, ...]]:
    """The highest first, up to a tie that nothing breaks; and every tie that was met.

    Equal ones for whom there are seats enough need nothing that breaks their tie.
    """
    left, order, met = list(among), list[int](), list[Tie]()
    while left:
        most = max(totals[place] for place in left)
        first = [place for place in left if totals[place] == most]
        if len(first) > 1:
            tie = ties.first(first)
            if tie.rule is None and len(first) > seats - len(order):
                met.append(tie)
                break
            if tie.rule is not None:
                met.append(tie)
                first = list(tie.chosen)
        order += first
        for place in first:
            left.remove(place)
    return tuple(order), tuple(met)


def _clear(pair: tuple[int, int], ahead: Matrix) -> tuple[int, int]:
    """The clearest pair is the smallest: most votes for it, then fewest against."""
    winner, loser = pair
    return -ahead[winner][loser], ahead[loser][winner]


def _beats_all(ahead: Matrix, first: tuple[int, ...], standing: list[int]) -> bool:
    return bool(first) and all(
        ahead[one][other] > ahead[other][one] for one in first for other in standing if other != one
    )


def _seniority(size: int, ties: TieBreaking) -> list[int]:
    """A place for each option by which equal pairs are ordered."""
    order, _ = ordered([0] * size, range(size), ties)
    return [order.index(place) if place in order else place for place in range(size)]


def _equal_pairs(pairs: list[tuple[int, int]], ahead: Matrix, ties: TieBreaking) -> Iterator[Tie]:
    """Pairs that are equally clear: which came first was decided by the tie rule, or the ballot."""
    for one, other in pairwise(pairs):
        if _clear(one, ahead) == _clear(other, ahead):
            rule = ties.rules[0] if ties.rules else None
            yield Tie(tuple(sorted({*one, *other})), one[:1] if rule else (), rule)
