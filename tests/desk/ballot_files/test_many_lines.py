"""Large .blt files are read at once, and give the same ballots or the same refusal."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.desk.ballot_files import blt, lines
from civicforum.desk.ballot_files.blt import read_blt
from civicforum.methods.ballots import Rankings, StrictPiles

HEAD, NAMES = "4 2\n-3\n", '0\n"Adam"\n"김하늘"\n"Carl"\n"Diana"\n"A title"\n'
PLAIN = "3 1 4 2 0\n1 1 4 2 0\n\n2 4\t1 0\n1 0\n 7 2 3 4 1 0 \n"


def both(text: str | bytes) -> tuple[object, object]:
    """What is read at once and line by line: the ballots, or the refusal's code and values."""
    content = text.encode() if isinstance(text, str) else text
    found: list[object] = []
    for large in (0, 10**9):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(blt, "LARGE", large)
            try:
                found.append(read_blt(content, "a.blt"))
            except Refused as refusal:
                found.append((refusal.code, refusal.values))
    return found[0], found[1]


def test_plain_ballots_are_read_at_once() -> None:
    fast, slow = both(HEAD + PLAIN + NAMES)
    assert fast == slow
    assert isinstance(fast, Rankings)
    assert isinstance(fast.piles, StrictPiles)
    assert (fast.withdrawn, fast.seats, fast.valid) == ((2,), 2, 14)
    assert fast.piles == (
        (((0,), (3,), (1,)), 4),
        (((3,), (0,)), 2),
        ((), 1),
        (((1,), (2,), (3,), (0,)), 7),
    )


def test_line_ends_of_windows_and_an_end_without_one() -> None:
    fast, slow = both((HEAD + PLAIN + NAMES).replace("\n", "\r\n"))
    assert fast == slow
    assert isinstance(fast, Rankings)
    assert isinstance(fast.piles, StrictPiles)
    assert both(HEAD + PLAIN + "0") == (("ballots-cut", {"name": "a.blt", "line": 0}),) * 2


@pytest.mark.parametrize(
    "ballots",
    [
        *("1 1=2 0\n", "1 1 - 2 0\n", "# 7\n1 1 0\n", "1 1 0\r1 2 0\n", "-2\r1 2 0\n"),
        *("1 5 0\n", "1 1 1 0\n", "0 1 0\n", "1 0 1 0\n", "1 1\n", "1\n", "1 1 2 3 4 1 0\n"),
        *("1 1 00\n", "01 1 0\n", f"{'9' * 16} 1 0\n", "1 99999999999 0\n", "", "\n", "1 x 0\n"),
        *("9999999 1 0\n9999999 2 0\n", f"{'9' * 15} 1 0\n" * 3, "1 0\n1 0\n", "-3\n1 2 0\n-1\n"),
    ],
)
def test_what_is_not_plain_is_read_line_by_line(ballots: str) -> None:
    fast, slow = both(HEAD + "1 1 2 0\n" * 3 + ballots + NAMES)
    assert fast == slow
    fast, slow = both(HEAD + ballots + NAMES)
    assert fast == slow


@pytest.mark.parametrize("head", ["", "4\n", "a b\n", "4 2 1\n", "1001 1\n", "0 1\n", "# x\n4 2\n"])
def test_what_stands_before_the_ballots(head: str) -> None:
    fast, slow = both(head + PLAIN + NAMES)
    assert fast == slow


def test_many_options_and_equal_ballots_far_apart() -> None:
    random = Random(7)
    orders = [random.sample(range(1, 31), random.randint(1, 30)) for _ in range(50)]
    text = "".join(f"2 {' '.join(map(str, random.choice(orders)))} 0\n" for _ in range(400))
    names = "".join(f"Option {number}\n" for number in range(30))
    fast, slow = both(f"30 1\n{text}0\n{names}")
    assert fast == slow
    assert isinstance(fast, Rankings)
    assert isinstance(fast.piles, StrictPiles)
    assert len(fast.piles) <= 50


@given(place=st.integers(0, 200), damage=st.text('0123456789 -=#\n\r\t\f"x', max_size=4))
def test_damage_is_told_alike(place: int, damage: str) -> None:
    whole = HEAD + PLAIN + NAMES
    start = place % len(whole)
    fast, slow = both(whole[:start] + damage + whole[start + len(damage) :])
    assert fast == slow


def test_equal_lines_are_looked_at_once_but_a_wrong_one_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(Refused) as caught:
        read_blt((HEAD + "1 1 0\n1 1 0\n1 9 0\n1 9 0\n" + NAMES).encode(), "a.blt")
    assert caught.value.values["line"] == 5
    monkeypatch.setattr(lines, "MOST_BALLOTS", 3)
    with pytest.raises(Refused):
        read_blt((HEAD + "2 1 0\n2 1 0\n" + NAMES).encode(), "a.blt")
