"""scipy's answers for samples of differences: t-test, signed ranks, sign test, Student's t."""

import json
import sys
import warnings
from importlib import import_module
from typing import Any

stats: Any = import_module("scipy.stats")


def ranks(differences: list[int], *, exact: bool) -> list[float]:
    method = "exact" if exact else "approx"
    found = stats.wilcoxon(differences, zero_method="wilcox", correction=False, method=method)
    return [float(found.statistic), float(found.pvalue)]


def main() -> None:
    warnings.simplefilter("ignore")
    asked = json.load(sys.stdin)
    answers = {
        "paired": [
            [float(v) for v in stats.ttest_rel(after, before)] for before, after in asked["pairs"]
        ],
        "ranks": [ranks(differences, exact=exact) for differences, exact in asked["ranks"]],
        "mcnemar": [float(stats.binomtest(b, b + c).pvalue) for b, c in asked["changed"]],
        "student": [float(2 * stats.t.sf(abs(t), df)) for t, df in asked["student"]],
        "bh": [[float(p) for p in stats.false_discovery_control(ps)] for ps in asked["many"]],
    }
    json.dump(answers, sys.stdout)


main()
