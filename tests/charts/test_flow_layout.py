"""The picture of a transfer count, measured: nothing lies on anything else, nothing leaves it."""

import random
from functools import cache
from itertools import combinations

import pytest

from civicforum.charts.flow_columns import NOBODY, FlowColumn, flow_columns, runs
from civicforum.charts.flow_layout import (
    EXCLUDED,
    HEAD,
    LINE,
    WIDTH,
    Box,
    FlowLayout,
    flow_layout,
    named,
    spread,
)
from civicforum.charts.lettering import width
from civicforum.methods.ballots import Rankings
from civicforum.methods.rules import RULES
from tests.methods.elections import BY_ORDER, UNBROKEN, ranked

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
NAME = "번 한강공원 야간 조명과 운영 시간에 대한 시민 의견"
THREE = ranked("ABC", (4, "A B"), (3, "B A"), (2, "C B"), (1, "C"))


def crowded(options: int, *, seats: int = 1, times: int = 1) -> Rankings:
    """Many rounds: short ballots in disorder, one option without any vote."""
    lots, piles = random.Random(options), list[tuple[int, str]]()
    for _ in range(5 * options):
        order = list(LETTERS[: options - 1])
        lots.shuffle(order)
        piles.append((lots.randint(1, 30) * times, " ".join(order[: lots.randint(1, 5)])))
    return ranked(LETTERS[:options], *piles, seats=seats)


CASES = {
    "three": (THREE, "irv"),
    "once": (ranked("ABC", (9, "A"), (1, "B")), "irv"),
    "nobody votes": (ranked("ABC"), "wigm-stv"),
    "tie": (ranked("ABC", (3, "A"), (3, "B"), (1, "C")), "irv"),
    "12 options": (crowded(12), "irv"),
    "26 options": (crowded(26), "irv"),
    "many votes": (crowded(14, times=12_345), "irv"),
    "stv": (crowded(12, seats=4), "scottish-stv"),
    "meek": (crowded(12, seats=4), "meek-stv"),
}


@cache
def laid(name: str) -> list[tuple[tuple[FlowColumn, ...], FlowLayout]]:
    """Each run of columns with where its parts stand."""
    ballots, rule = CASES[name]
    ties = UNBROKEN if name == "tie" else BY_ORDER
    counted = RULES[rule].count(ballots, ties=ties)
    labels = [f"{n}{NAME}" if n % 2 else f"도서관 {n}" for n in range(len(ballots.options))]
    parts = runs(flow_columns(counted))
    return [(part, flow_layout(labels, part, counted.winners, exhausted="소진")) for part in parts]


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> list[tuple[tuple[FlowColumn, ...], FlowLayout]]:
    return laid(request.param)


Case = list[tuple[tuple[FlowColumn, ...], FlowLayout]]


def test_no_text_lies_on_another_or_on_a_band(case: Case) -> None:
    for _, layout in case:
        boxes = [(text.text, text.box) for text in layout.texts]
        for (one, box), (other, another) in combinations(boxes, 2):
            assert not overlap(shrunk(box), shrunk(another)), (one, other)
        for text, box in boxes:
            assert [band for band in layout.bands if overlap(band.box, box)] == [], text


def test_everything_stands_within_the_picture_with_its_border(case: Case) -> None:
    for _, layout in case:
        border = 1  # point: more than the line round a band
        for box in [each.box for each in (*layout.bands, *layout.texts)]:
            assert border <= box.left <= box.right <= WIDTH - border
            assert border <= box.bottom <= box.top <= layout.height
        for line in layout.lines:
            assert 0 <= line.x <= line.to_x <= WIDTH
            assert border <= line.y <= line.to_y <= layout.height - HEAD + border


def test_every_column_has_its_title_and_a_number_for_every_band(case: Case) -> None:
    for columns, layout in case:
        titles = [text.text for text in layout.texts[: len(columns)]]
        assert titles == [column.title for column in columns]
        for place, column in enumerate(columns):
            numbers = [text for text in layout.texts[len(columns) :] if text.column == place]
            bands = [band for band in layout.bands if band.column == place]
            assert sum(any(c.isdigit() for c in text.text) for text in numbers) == len(bands)
            standing = {n for n in range(len(column.totals)) if n not in column.out}
            assert standing <= {band.option for band in bands}


def test_bands_are_as_high_as_their_votes_and_the_most_are_on_top(case: Case) -> None:
    scales: set[float] = set()
    for columns, layout in case:
        for place, column in enumerate(columns):
            bands = [band for band in layout.bands if band.column == place]
            votes = {NOBODY: column.exhausted, **dict(enumerate(column.totals))}
            for band in bands:
                high = band.box.top - band.box.bottom
                if votes[band.option]:
                    scales.add(round(high / votes[band.option], 6))
                assert (high > 0) is (votes[band.option] > 0)
            ranked_bands = [votes[band.option] for band in bands if band.option != NOBODY]
            assert ranked_bands == sorted(ranked_bands)
            assert NOBODY not in [band.option for band in bands[1:]]
    assert len(scales) <= 1  # a vote is as high in every run


def test_the_line_of_what_elects_stands_at_its_height(case: Case) -> None:
    for columns, layout in case:
        for place, column in enumerate(columns):
            bands = [band for band in layout.bands if band.column == place]
            top = bands[-1]
            whole = sum(column.totals) + column.exhausted
            scale = sum(band.box.top - band.box.bottom for band in bands) / whole if whole else 0
            flat = [
                line.y
                for line in layout.lines
                if line.y == line.to_y and line.x < top.box.left < line.to_x
            ]
            having = [
                band.box.bottom
                for band in bands
                if band.option != NOBODY and column.totals[band.option] >= column.line
            ]
            if top.box.bottom not in having:
                having.append(top.box.bottom)
            assert sorted(flat) == pytest.approx([low + column.line * scale for low in having])


def test_ribbons_take_all_votes_along(case: Case) -> None:
    for columns, layout in case:
        for place in range(len(columns) - 1):
            here = [band.box for band in layout.bands if band.column == place]
            there = [band.box for band in layout.bands if band.column == place + 1]
            left = [each for each in layout.ribbons if each.left == pytest.approx(here[0].right)]
            right = [each for each in layout.ribbons if each.right == pytest.approx(there[0].left)]
            assert sum(each.begin for each in left) == pytest.approx(height(here), abs=1e-4)
            assert sum(each.end for each in right) == pytest.approx(height(there), abs=1e-4)


def test_the_excluded_and_the_elected_are_marked() -> None:
    ((_, layout),) = laid("three")
    said = [text.text for text in layout.texts]
    assert EXCLUDED in said
    assert any(text.startswith("✓ 1번") for text in said)


def test_in_the_last_column_the_excluded_is_marked_beside_its_name() -> None:
    (before, layout), *_ = laid("12 options")
    (gone,) = before[-1].excluded
    assert any(text.text.startswith(f"{EXCLUDED} ") for text in layout.texts if text.x > 400), gone


def test_a_long_name_is_cut_and_its_votes_stand() -> None:
    said, face = named("Trees and benches along the river and behind the school", "123", 110)
    assert said.startswith("Trees")
    assert said.endswith("… 123")
    assert width(said, face) <= 116
    assert named("나무", "1,234", 110)[0] == "나무 1,234"


def test_texts_are_spread_as_near_as_can_be() -> None:
    assert spread([], 10, 0, 100) == []
    assert spread([20, 50, 80], 10, 0, 100) == [20, 50, 80]
    assert spread([50, 50], 10, 0, 100) == [45, 55]
    assert spread([0, 1, 2], 10, 0, 100) == [5, 15, 25]
    assert spread([99, 100], 10, 0, 100) == [85, 95]
    assert spread([10, 48, 52, 54], 10, 0, 100) == pytest.approx([10, 124 / 3, 154 / 3, 184 / 3])


def shrunk(box: Box) -> Box:
    """Without the air between lines: letters are lower than lines of text."""
    air = (LINE - 11) / 2
    return Box(box.left, box.bottom + air, box.right, box.top - air)


def height(boxes: list[Box]) -> float:
    return sum(box.top - box.bottom for box in boxes)


def overlap(one: Box, other: Box) -> bool:
    """Whether they have more than a border in common."""
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.top, other.top) - max(one.bottom, other.bottom)
    return across > 0 and down > 0
