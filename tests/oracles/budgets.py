"""pabutools: rules for participatory budgets, with our order of ties."""

# pyright: basic, reportMissingImports=false

import json
import sys
import time

from pabutools.election import ApprovalBallot, ApprovalProfile, Instance, Project
from pabutools.election.satisfaction import Cardinality_Sat, Cost_Sat
from pabutools.rules import (
    greedy_utilitarian_welfare,
    max_additive_utilitarian_welfare,
    method_of_equal_shares,
    sequential_phragmen,
)
from pabutools.tiebreaking import TieBreakingRule


def rules(question):
    """A function for each rule; pabutools' own objects are made before."""
    projects = [Project(str(place), cost) for place, cost in enumerate(question["costs"])]
    instance = Instance(projects, budget_limit=question["budget"])
    profile = ApprovalProfile(
        ApprovalBallot(projects[place] for place in approved)
        for approved, count in question["piles"]
        for _ in range(count)
    )
    ties = TieBreakingRule(
        lambda _, voters, project: (
            project.cost,
            -voters.approval_score(project),
            int(project.name),
        )
    )
    by_cost = {"sat_class": Cost_Sat, "tie_breaking": ties}
    return {
        "pb-greedy": lambda: greedy_utilitarian_welfare(instance, profile, **by_cost),
        "pb-mes": lambda: method_of_equal_shares(instance, profile, **by_cost),
        "pb-mes-add1": lambda: method_of_equal_shares(
            instance, profile, voter_budget_increment=1, **by_cost
        ),
        "pb-phragmen": lambda: sequential_phragmen(instance, profile, tie_breaking=ties),
        "pb-max-votes": lambda: max_additive_utilitarian_welfare(
            instance, profile, sat_class=Cardinality_Sat
        ),
    }


def answers(question):
    """The winners of each rule."""
    found = {rule: count() for rule, count in rules(question).items()}
    return {rule: [int(project.name) for project in chosen] for rule, chosen in found.items()}


def times(question):
    """Seconds of each rule."""
    found = {}
    for rule, count in rules(question).items():
        begin = time.perf_counter()
        count()
        found[rule] = time.perf_counter() - begin
    return found


if __name__ == "__main__":
    print(json.dumps([answers(each) for each in json.load(sys.stdin)]))
