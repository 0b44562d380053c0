"""Ballots of a poll as a file that anybody can count again: a plain CSV, Pabulib for projects.

Equal ballots share a row, in an order that tells nothing about who handed them in. A label that a
spreadsheet would take for a formula gets an apostrophe before it, which reading takes off again.
"""

import csv
import io

from civicforum.methods.ballots import Ballots, Budgeting, Ranking, Rankings, Valuations

COUNT = "count"
_FORMULA = ("=", "+", "-", "@", "'")


def written_ballots(ballots: Ballots) -> tuple[str, bytes]:
    """The suffix of the file, and all of it (UTF-8)."""
    if isinstance(ballots, Budgeting):
        return ".pb", _pabulib(ballots).encode()
    return ".csv", _table(ballots).encode()


def escaped(label: str) -> str:
    """As it stands in the head of a column."""
    return f"'{label}" if label.startswith(_FORMULA) else label


def unescaped(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from taking it for a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def _table(ballots: Rankings | Valuations) -> str:
    rows: list[list[object]] = [[COUNT, *map(escaped, ballots.options)]]
    if isinstance(ballots, Rankings):
        size = len(ballots.options)
        rows += ([number, *_ranks(ranking, size)] for ranking, number in ballots.piles)
    else:
        rows += ([number, *map(_cell, values)] for values, number in ballots.piles)
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def _cell(value: int | None) -> object:
    return "" if value is None else value


def _ranks(ranking: Ranking, size: int) -> list[object]:
    cells: list[object] = [""] * size
    for rank, group in enumerate(ranking, start=1):
        for place in group:
            cells[place] = rank
    return cells


def _pabulib(ballots: Budgeting) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerows((["META"], ["key", "value"], ["vote_type", "approval"]))
    writer.writerow(["num_projects", len(ballots.projects)])
    writer.writerow(["num_votes", ballots.valid])
    writer.writerow(["budget", ballots.budget])
    writer.writerows((["PROJECTS"], ["project_id", "cost", "name"]))
    writer.writerows([each.sign, each.cost, each.name] for each in ballots.projects)
    writer.writerows((["VOTES"], ["voter_id", "vote"]))
    voter = 0
    for approved, number in ballots.piles:
        signs = ",".join(ballots.projects[place].sign for place in approved)
        for _ in range(number):
            voter += 1
            writer.writerow([voter, signs])
    return out.getvalue()
