"""Elections for tests: written as on paper, and random ones."""

from hypothesis import strategies as st

from civicforum.methods.ballots import Budgeting, Project, Rankings, Valuations
from civicforum.methods.counted import TieRule
from civicforum.methods.rules import RULES
from civicforum.methods.ties import TieBreaking

BUDGETS = sorted(name for name, rule in RULES.items() if rule.takes is Budgeting)
BY_ORDER = TieBreaking((TieRule.ORDER,))
UNBROKEN = TieBreaking()


def ranked(options: str, *piles: tuple[int, str], seats: int = 1) -> Rankings:
    """Options are letters; "A=B C" ranks A and B equal, then C."""
    place = {letter: number for number, letter in enumerate(options)}
    return Rankings(
        tuple(options),
        tuple(
            (tuple(tuple(place[x] for x in group.split("=")) for group in text.split()), count)
            for count, text in piles
        ),
        seats=seats,
    )


def town(budget: int, costs: tuple[int, ...], *piles: tuple[int, tuple[int, ...]]) -> Budgeting:
    """Projects A, B, C … with these costs; piles as their number and what they approve."""
    projects = tuple(Project(f"p{n}", "ABCDEFGH"[n], cost) for n, cost in enumerate(costs))
    return Budgeting(projects, budget, tuple((approved, count) for count, approved in piles))


# A majority for three dear projects of the north; the south wants two cheap ones.
TWO_PARTS = town(100, (40, 40, 40, 20, 20), (6, (0, 1, 2)), (4, (3, 4)))


@st.composite
def rankings(draw: st.DrawFn, *, seats: int = 1, equal: bool = False) -> Rankings:
    """Up to five options, up to twelve piles; equal ranks where they are wanted."""
    size = draw(st.integers(2, 5))
    piles: list[tuple[tuple[tuple[int, ...], ...], int]] = []
    for _ in range(draw(st.integers(1, 12))):
        order = draw(st.permutations(range(size)))[: draw(st.integers(1, size))]
        groups: list[tuple[int, ...]] = [(option,) for option in order]
        if equal and len(groups) > 1 and draw(st.booleans()):
            groups[:2] = [(*groups[0], *groups[1])]
        piles.append((tuple(groups), draw(st.integers(1, 9))))
    labels = tuple("ABCDE"[:size])
    return Rankings(labels, tuple(piles), seats=min(seats, size - 1))


@st.composite
def valuations(draw: st.DrawFn) -> Valuations:
    """Up to four options with values up to 5, some left empty."""
    size = draw(st.integers(1, 4))
    values = st.tuples(*(st.none() | st.integers(0, 5) for _ in range(size)))
    piles = draw(st.lists(st.tuples(values, st.integers(1, 5)), min_size=1, max_size=8))
    return Valuations(tuple("ABCD"[:size]), tuple(piles))


@st.composite
def budgetings(draw: st.DrawFn) -> Budgeting:
    """Up to five projects, up to eight piles."""
    size = draw(st.integers(1, 5))
    costs = draw(st.lists(st.integers(0, 50), min_size=size, max_size=size))
    projects = tuple(Project(f"p{n}", f"Project {n}", cost) for n, cost in enumerate(costs))
    sets = st.sets(st.integers(0, size - 1)).map(lambda chosen: tuple(sorted(chosen)))
    piles = draw(st.lists(st.tuples(sets, st.integers(1, 6)), min_size=1, max_size=8))
    return Budgeting(projects, draw(st.integers(1, 100)), tuple(piles))
