"""Thousands of random samples, asked of scipy and statsmodels in one call."""

from functools import cache
from random import Random
from typing import Any

import pytest

from civicforum.methods.significance import (
    SignedRank,
    benjamini_hochberg,
    holm,
    mcnemar,
    paired_t,
    signed_rank,
)
from civicforum.methods.student import student_two_sided
from tests.support.oracles import answer

Asked = dict[str, list[Any]]


@cache
def asked() -> Asked:
    chance = Random(5)
    return {
        "pairs": [pair for _ in range(1_000) if (pair := _pair(chance)) is not None],
        "ranks": [[sample, ranked(sample).is_exact] for sample in _samples(chance, 800)],
        "changed": [(chance.randint(0, 60), chance.randint(1, 60)) for _ in range(1_000)],
        "student": [
            (chance.uniform(-12, 12), chance.choice((chance.randint(1, 60), 471, 5_000)))
            for _ in range(3_000)
        ],
        "many": [_p_values(chance) for _ in range(1_500)],
    }


def _pair(chance: Random) -> tuple[list[int], list[int]] | None:
    n, top = chance.randint(2, 80), chance.choice((1, 4, 10))
    pair = [chance.randint(0, top) for _ in range(n)], [chance.randint(0, top) for _ in range(n)]
    varies = len({after - before for before, after in zip(*pair, strict=True)}) > 1
    return pair if varies else None


def _samples(chance: Random, count: int) -> list[list[int]]:
    coarse = [[chance.randint(-6, 7) for _ in range(chance.randint(3, 90))] for _ in range(count)]
    fine = [chance.sample(range(-400, 600), chance.randint(1, 49)) for _ in range(count)]
    untied = [list({abs(each): each for each in sample}.values()) for sample in fine]
    return [sample for sample in (*coarse, *untied) if any(sample)]


def _p_values(chance: Random) -> list[float]:
    """Of so many tables: fine ones, and coarse ones with ties, zeros and ones."""
    n = chance.randint(1, 30)
    if chance.random() < 0.5:
        return [chance.random() ** 3 for _ in range(n)]
    return [chance.choice((0.0, 1e-9, 0.01, 0.02, 0.05, 0.5, 1.0)) for _ in range(n)]


def ranked(sample: list[int]) -> SignedRank:
    found = signed_rank(sample)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def scipy() -> Asked:
    return answer("statistics_of_surveys", asked())


def test_paired_t(scipy: Asked) -> None:
    assert len(asked()["pairs"]) > 900
    for (before, after), (t, p) in zip(asked()["pairs"], scipy["paired"], strict=True):
        found = paired_t([later - earlier for earlier, later in zip(before, after, strict=True)])
        assert found is not None
        assert found.t == pytest.approx(t, rel=1e-9, abs=1e-12)
        assert found.p == pytest.approx(p, abs=1e-9)


def test_signed_ranks(scipy: Asked) -> None:
    assert 500 < sum(is_exact for _, is_exact in asked()["ranks"]) < 1_100
    for (sample, _), (smaller, p) in zip(asked()["ranks"], scipy["ranks"], strict=True):
        found = ranked(sample)
        assert float(min(found.rises, found.falls)) == smaller
        assert found.p == pytest.approx(p, rel=1e-9)


def test_mcnemar(scipy: Asked) -> None:
    for (before, after), p in zip(asked()["changed"], scipy["mcnemar"], strict=True):
        assert mcnemar(before, after) == pytest.approx(p, rel=1e-9)


def test_student(scipy: Asked) -> None:
    for (t, df), p in zip(asked()["student"], scipy["student"], strict=True):
        assert student_two_sided(t, df) == pytest.approx(p, abs=1e-9)
        assert student_two_sided(t, df) == pytest.approx(p, rel=1e-7)


def test_many_tables(scipy: Asked) -> None:
    many = asked()["many"]
    assert sum(len(set(values)) < len(values) for values in many) > 400
    assert sum({0, 1} <= set(values) for values in many) > 400
    told = zip(many, scipy["bh"], scipy["fdr_bh"], scipy["holm"], strict=True)
    for values, rate, same_rate, strict in told:
        assert benjamini_hochberg(values) == pytest.approx(rate, rel=1e-12)
        assert benjamini_hochberg(values) == pytest.approx(same_rate, rel=1e-12)
        assert holm(values) == pytest.approx(strict, rel=1e-12)
