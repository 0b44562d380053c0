"""pabutools: rules for participatory budgets, with our order of ties."""

# pyright: basic, reportMissingImports=false

import json
import sys

from pabutools.election import ApprovalBallot, ApprovalProfile, Instance, Project
from pabutools.election.satisfaction import Cardinality_Sat, Cost_Sat
from pabutools.rules import (
    greedy_utilitarian_welfare,
    max_additive_utilitarian_welfare,
    method_of_equal_shares,
    sequential_phragmen,
)
from pabutools.tiebreaking import TieBreakingRule


def answers(question):
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
    found = {
        "pb-greedy": greedy_utilitarian_welfare(
            instance, profile, sat_class=Cost_Sat, tie_breaking=ties
        ),
        "pb-mes": method_of_equal_shares(instance, profile, sat_class=Cost_Sat, tie_breaking=ties),
        "pb-mes-add1": method_of_equal_shares(
            instance, profile, sat_class=Cost_Sat, tie_breaking=ties, voter_budget_increment=1
        ),
        "pb-phragmen": sequential_phragmen(instance, profile, tie_breaking=ties),
        "pb-max-votes": max_additive_utilitarian_welfare(
            instance, profile, sat_class=Cardinality_Sat
        ),
    }
    return {rule: [int(project.name) for project in chosen] for rule, chosen in found.items()}


print(json.dumps([answers(each) for each in json.load(sys.stdin)]))
