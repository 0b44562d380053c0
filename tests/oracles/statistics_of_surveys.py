"""scipy's and statsmodels' answers: t-test, signed ranks, sign test, Student's t, many tables."""

import gc
import json
import sys
import warnings
from importlib import import_module
from typing import Any

stats: Any = import_module("scipy.stats")
multitest: Any = import_module("statsmodels.stats.multitest")


def ranks(differences: list[int], *, exact: bool) -> list[float]:
    method = "exact" if exact else "approx"
    found = stats.wilcoxon(differences, zero_method="wilcox", correction=False, method=method)
    return [float(found.statistic), float(found.pvalue)]


def adjusted(ps: list[float], method: str) -> list[float]:
    return [float(p) for p in multitest.multipletests(ps, method=method)[1]]


def main() -> None:
    warnings.simplefilter("ignore")
    gc.freeze()  # statsmodels collects garbage at each call: 40 ms where all of scipy is looked at
    asked = json.load(sys.stdin)
    answers = {
        "paired": [
            [float(v) for v in stats.ttest_rel(after, before)] for before, after in asked["pairs"]
        ],
        "ranks": [ranks(differences, exact=exact) for differences, exact in asked["ranks"]],
        "mcnemar": [float(stats.binomtest(b, b + c).pvalue) for b, c in asked["changed"]],
        "student": [float(2 * stats.t.sf(abs(t), df)) for t, df in asked["student"]],
        "bh": [[float(p) for p in stats.false_discovery_control(ps)] for ps in asked["many"]],
        "holm": [adjusted(ps, "holm") for ps in asked["many"]],
        "fdr_bh": [adjusted(ps, "fdr_bh") for ps in asked["many"]],
    }
    json.dump(answers, sys.stdout)


main()
