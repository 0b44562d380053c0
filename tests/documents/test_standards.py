"""What independent programs say of the PDFs: veraPDF, PDFBox Preflight, Poppler.

They need Java and Poppler: where these are missing and cannot be installed, the tests say in one
sentence what to install.
"""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from civicforum.cli.main import main
from civicforum.desk.opening import read_forum
from civicforum.documents.copies import Copy
from civicforum.documents.minutes import Edition, Minutes
from civicforum.documents.page_setup import Margins, PageSetup, Size
from civicforum.documents.pdf import Rendering, edition_rendering
from civicforum.documents.visibility import view
from tests.bench.day import written_day
from tests.documents.days import hostile_day
from tests.documents.exactness import lost, numbers_of, statements_of
from tests.documents.figures import everything
from tests.documents.full_day import full_day
from tests.documents.reading import made
from tests.support.java import preflight, vera
from tests.support.room import Room
from tests.support.system import need

PROFILES = {Copy.ARCHIVE: ("1a", "ua1"), Copy.DATA: ("3a", "ua1")}
MARGIN, WIDTH, HEIGHT = 45, 596, 842


@pytest.mark.timeout(900)  # the first time Java is installed
def test_vera_and_preflight_find_nothing_wrong(tmp_path: Path) -> None:
    wanted = [
        (profile, path)
        for copy, paths in _written(tmp_path).items()
        for path in paths
        for profile in PROFILES[copy]
    ]
    archived = sorted({path for profile, path in wanted if profile == "1a"})
    spoilt = _spoilt(archived[0], tmp_path / "spoilt.pdf")
    verdicts = vera([*wanted, ("1a", spoilt), ("ua1", spoilt)])
    told = {" ".join(verdicts.pop((profile, spoilt.name))) for profile in ("1a", "ua1")}
    assert all("Marked" in wrong for wrong in told)  # it does find something where there is
    assert len(verdicts) == 4 * len(archived)
    assert {key: wrong for key, wrong in verdicts.items() if wrong} == {}
    found = preflight([*archived, spoilt])
    assert found.pop(spoilt.name)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def _written(folder: Path) -> dict[Copy, list[Path]]:
    """Both copies of every day, each from one rendering."""
    paths: dict[Copy, list[Path]] = {copy: [] for copy in Copy}
    for day, rendering in _days(folder):
        for copy in Copy:
            path = folder / f"{day}-{copy}.pdf"
            path.write_bytes(rendering.copy(copy))
            paths[copy].append(path)
    return paths


def _days(folder: Path) -> Iterator[tuple[str, Rendering]]:
    assert main(["demo", "--out", str(folder / "demo")]) == 0
    with read_forum(folder / "demo" / "sample.forum") as desk:
        record = desk.forum, desk.roll, desk.log, desk.retracted
        for edition in Edition:
            yield f"sample-{edition}", edition_rendering(*record, edition=edition)
    yield "hundred", Rendering(_hundred(folder / "hundred.forum"))
    whole = PageSetup(cover=True, summary=True, contents=True)
    yield "hostile", Rendering(made(hostile_day()), whole)
    letter = replace(whole, size=Size.LETTER, margins=Margins.WIDE)
    yield "full", Rendering(made(full_day(), Edition.PUBLIC), letter)
    for language in ("ko", "en"):
        yield f"everything-{language}", Rendering(everything(language))
    yield "empty", Rendering(made(Room()))


def _hundred(path: Path) -> Minutes:
    """Minutes of a hundred pages."""
    written_day(path, 8000)
    with read_forum(path) as desk:
        room = Room()
        room.desk, created = desk, room.desk
        created.close()
        return made(room)


def _spoilt(path: Path, target: Path) -> Path:
    """The same without a word on its structure, its colours and its metadata."""
    with pikepdf.open(path) as pdf:
        del pdf.Root.MarkInfo, pdf.Root.OutputIntents, pdf.Root.Metadata
        pdf.save(target)
    return target


@pytest.mark.parametrize("edition", list(Edition))
@pytest.mark.parametrize("day", [hostile_day, full_day])
def test_poppler_reads_every_statement_name_and_number(
    day: Callable[[], Room], edition: Edition, tmp_path: Path
) -> None:
    room = day()
    for copy in Copy:
        path = tmp_path / f"{copy}.pdf"
        path.write_bytes(Rendering(made(room, edition)).copy(copy))
        text = _poppler(path)
        forum = view(room.forum, edition).forum
        assert lost(statements_of(forum), text) == []
        assert lost(numbers_of(forum), text) == []
        is_whole = edition is Edition.INTERNAL
        people = [each for each in forum.people.values() if is_whole or each.name_in_minutes]
        assert lost([room.desk.roll.name(person) for person in people], text) == []


def test_poppler_hears_the_structure_in_reading_order(tmp_path: Path) -> None:
    path = tmp_path / "everything.pdf"
    path.write_bytes(Rendering(everything()).copy())
    heard = _run("pdfinfo", "-struct-text", str(path))
    order = [
        *("H1", "그림과 표", "Figure", "둘째 ", "Second heading", "다리를 놓자", "Build a bridge"),
        *("아래", "TH", "이름", "값", "번호", "줄 90", "참여자7", "끝."),
    ]
    places = [heard.index(each) for each in order]
    assert places == sorted(places)
    assert heard.count('"번호"') == 1


def _poppler(path: Path) -> str:
    """The text in the order of its drawing, without what stands around the pages."""
    need("pdftotext")
    within = ("-x", "0", "-y", f"{MARGIN}", "-W", f"{WIDTH}", "-H", f"{HEIGHT - 2 * MARGIN}")
    return _run("pdftotext", "-raw", *within, str(path), "-")


def _run(*command: str) -> str:
    need("pdftotext")
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
