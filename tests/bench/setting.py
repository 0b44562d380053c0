"""Minutes of ten and a hundred pages by us, plain reportlab, WeasyPrint and typst, side by side.

Each sets the same content in a process of its own with its libraries imported; the pictures are
drawn by us within our time and lie ready for the others. Ours is tagged, checked and read again.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2

from civicforum.base.paths import resources
from civicforum.base.words import words_for
from civicforum.charts.bar import Bar
from civicforum.desk.opening import read_forum
from civicforum.documents.data import data
from civicforum.documents.minutes import Edition, Minutes, minutes
from civicforum.documents.model import BudgetFigure, FlowFigure, PollFigure, SlopeFigure
from civicforum.documents.pdf import minutes_pdf
from civicforum.documents.pictures import picture
from tests.bench.day import written_day
from tests.bench.desk import Size
from tests.bench.measuring import Figure
from tests.support.oracles import answer

_US, _PLAIN, _PEERS = "ours, tagged and checked", "plain reportlab", ("weasyprint", "typst")
_FIGURES = (PollFigure, BudgetFigure, FlowFigure, SlopeFigure)
_NUMBER = 3


def setting_figures(folder: Path, size: Size) -> Iterator[Figure]:
    """The best of three of each, in turn."""
    for record in size.set_records:
        path = folder / f"set-{record}.forum"
        written_day(path, record, people=min(size.people, record // 3))
        best = _measured(path, folder)
        ours = best[_US]
        for who, told in best.items():
            pages = f"{who}, {told['pages']} pages"
            yield Figure(f"setting: {pages}", told["seconds"], "s")
            yield Figure(f"memory: {pages}", told["memory"], "MB")
        length = f"{ours['pages']} pages"
        yield Figure(f"{length} against plain reportlab", *_ratio(ours, best[_PLAIN]), 1.25)
        yield Figure(f"{length} against WeasyPrint", *_ratio(ours, best["weasyprint"]), 1)


def _ratio(one: dict[str, Any], other: dict[str, Any]) -> tuple[float, str]:
    return one["seconds"] / other["seconds"], "×"


def _measured(path: Path, folder: Path) -> dict[str, dict[str, Any]]:
    best: dict[str, dict[str, Any]] = {}
    document = _minutes(path)
    drawn = _pictures(document, folder)
    for _ in range(_NUMBER):
        for who in (_US, _PLAIN, *_PEERS):
            out = folder / f"{who[:5]}.pdf"
            told = _peer(who, document, drawn, out) if who in _PEERS else _child(who, path, out)
            told["pages"] = _pages(out)
            if who not in best or told["seconds"] < best[who]["seconds"]:
                best[who] = told
    return best


def _minutes(path: Path) -> Minutes:
    with read_forum(path) as desk:
        words = words_for(desk.forum.language)
        record = desk.forum, desk.roll, desk.log, desk.retracted
        return minutes(*record, words, edition=Edition.INTERNAL)


def _pictures(document: Minutes, folder: Path) -> list[str]:
    blocks = [block for section in document.sections for block in section.blocks]
    found: list[str] = []
    for figure in (block for block in blocks if isinstance(block, _FIGURES)):
        found.append(str(folder / f"picture-{len(found)}.png"))
        Path(found[-1]).write_bytes(picture(figure))
    return found


def _peer(who: str, document: Minutes, drawn: list[str], out: Path) -> dict[str, Any]:
    asked = {"by": who, "data": json.loads(data(document)), "pictures": drawn, "out": str(out)}
    return answer("setting", {**asked, "fonts": str(resources() / "fonts")})


def _child(who: str, path: Path, out: Path) -> dict[str, Any]:
    command = (sys.executable, "-m", __name__, who, str(path), str(out))
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _pages(path: Path) -> int:
    found = pypdfium2.PdfDocument(path)
    try:
        return len(found)
    finally:
        found.close()


def _alone(who: str, path: str, out: str) -> None:
    """In a child: set the minutes of a forum file once warm, and tell time and memory."""
    from tests.bench.minutes import plain_pdf

    document = _minutes(Path(path))
    setter = minutes_pdf if who == _US else plain_pdf
    setter(_short(document))
    begin = time.process_time()
    content = setter(document)
    seconds = time.process_time() - begin
    Path(out).write_bytes(content)
    # not `ru_maxrss`, which begins with what the parent had
    memory = int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]) / 1024
    json.dump({"seconds": seconds, "memory": memory}, sys.stdout)


def _short(document: Minutes) -> Minutes:
    """What imports the libraries."""
    figure = PollFigure((Bar("가", 1, "100.0%"),))
    first = document.sections[0]
    return replace(document, sections=(replace(first, blocks=(*first.blocks, figure)),))


if __name__ == "__main__":
    _alone(*sys.argv[1:])
