"""A register of a whole district looked at and imported, against reading its cells alone."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl

from civicforum.desk.desk import Desk
from civicforum.desk.opening import new_forum
from civicforum.desk.roster.columns import find_columns
from civicforum.desk.roster.preview import Preview, preview
from civicforum.desk.roster.tables import read_table
from civicforum.domain.people import UpdateRoster
from civicforum.domain.record import CreateForum
from tests.bench.desk import Size
from tests.bench.measuring import Figure, seconds

USUAL = 1_000
_HEAD = ("연번", "성명", "성별", "나이", "자치구", "행정동", "단체", "분임", "성명 공개 동의")


def roster_figures(folder: Path, size: Size) -> Iterator[Figure]:
    """CSV in CP949 and XLSX; the peers only take the files apart into cells."""
    rows = [_HEAD, *(_row(number) for number in range(1, size.roster + 1))]
    text, sheet = _csv(rows), _xlsx(rows)
    with new_forum(folder / "roster.forum", CreateForum("명부", day="2026-11-23")) as desk:
        found: list[Preview] = []
        for name, content in (("CSV", text), ("XLSX", sheet)):
            took = seconds(lambda content=content: found.append(_looked_at(content, desk)))
            yield Figure(f"preview of {size.roster:,} rows of {name}", took, "s", 3)
        yield Figure("csv module, same cells", seconds(lambda: _by_csv(text)), "s")
        yield Figure("openpyxl, same cells", seconds(lambda: _by_openpyxl(sheet)), "s")
        order = found[0].order
        assert order is not None
        yield Figure("importing them in one step", seconds(lambda: desk.do(order)), "s")
    usual = UpdateRoster(order.add[:USUAL])
    with new_forum(folder / "usual.forum", CreateForum("명부", day="2026-11-23")) as desk:
        took = seconds(lambda: desk.do(usual)) * 1000
        yield Figure(f"importing at most {USUAL:,} people in one step", took, "ms", 100)


def _looked_at(content: bytes, desk: Desk) -> Preview:
    rows = read_table(content).rows
    return preview(rows, find_columns(rows), desk.forum, roll=desk.roll, year=2026)


def _row(number: int) -> tuple[str | int, ...]:
    age, gender = 20 + number % 60, "남" if number % 2 else "여"
    return (number, f"주민{number}", gender, age, "가구", f"{number % 20}동", "", number % 50, "O")


def _csv(rows: list[tuple[str | int, ...] | tuple[str, ...]]) -> bytes:
    target = io.StringIO()
    csv.writer(target).writerows(rows)
    return target.getvalue().encode("cp949")


def _xlsx(rows: list[tuple[str | int, ...] | tuple[str, ...]]) -> bytes:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("명부")
    for row in rows:
        sheet.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _by_csv(content: bytes) -> int:
    return sum(len(row) for row in csv.reader(io.StringIO(content.decode("cp949"))))


def _by_openpyxl(content: bytes) -> int:
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
    return sum(len(row) for row in book.worksheets[0].iter_rows(values_only=True))
