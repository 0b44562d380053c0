"""`civicforum --self-test`, hidden: whether the program was put together whole.

For whoever builds it: a frozen program lacks what nobody told its builder to take along, and
notices only when somebody needs it. What is loaded late is read from the program's own bytecode,
which a frozen one has too; what libraries load late shows when they write something.
"""

import argparse
import dis
import os
import pkgutil
import subprocess
import tempfile
import zoneinfo
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from types import CodeType
from typing import Any, cast

import civicforum
from civicforum.base.paths import resources
from civicforum.base.program import own_command
from civicforum.base.words import LANGUAGES, Words, words_for
from civicforum.cli.output import print_json

_FORUM = "demo/sample.forum"
COMMANDS = (
    ("demo", "--out", "demo"),
    ("templates", "--lang", "ko"),
    ("doctor", "--json"),
    ("check", _FORUM),
    ("export", _FORUM, "-o", "handed-on"),
    ("print", _FORUM, "slips", "--wifi", "Hall", "--copies", "2", "-o", "slips.pdf"),
    ("roster", _FORUM, "handed-on/tables-public.xlsx", "--preview"),
)
"""Each is run by a process of its own, as the window does it; together they write every kind."""


def run(_options: argparse.Namespace, _words: Words) -> int:
    """Print what was tried as JSON; 1 where anything failed."""
    modules = own_modules()
    missing = [name for name in (*modules, *late_imports(modules)) if not _is_imported(*name)]
    with tempfile.TemporaryDirectory() as folder:
        failed = [*_failed_commands(Path(folder))]
        forum = Path(folder) / _FORUM
        pages = _pages(forum) if forum.is_file() else {"": 0}
        windows = _windows(forum)
    told = {
        "modules": len(modules),
        "missing": [".".join(each) for each in missing],
        "failed": failed,
        "pages": pages,
        "windows": windows,
        "languages": [language for language in LANGUAGES if _speaks(language)],
        "zones": _knows_zones(),
        "resources": sum(1 for file in resources().rglob("*") if file.is_file()),
    }
    print_json(told)
    works = len(windows) > 1 and all(pages.values()) and told["zones"]
    return int(bool(missing or failed) or not works or told["languages"] != [*LANGUAGES])


def own_modules() -> tuple[tuple[str, str], ...]:
    """Every module of the program, with nothing wanted of it."""
    found = pkgutil.walk_packages(civicforum.__path__, "civicforum.")
    return tuple((module.name, "") for module in found)


def late_imports(modules: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """What functions import: a module, and what they want of it ("" for the module itself)."""
    found: dict[tuple[str, str], None] = {}
    for name, _ in modules:
        specification = find_spec(name)
        if specification is None:
            continue
        loader: Any = specification.loader  # all that load code can show it, without a common type
        for inner in _functions(loader.get_code(name)):
            found.update(dict.fromkeys(_imports(inner)))
    return tuple(found)


def _functions(code: CodeType | None) -> Iterator[CodeType]:
    """Whatever a module holds that does not run when it is imported; classes among it."""
    for constant in () if code is None else code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _functions(constant)


def _imports(code: CodeType) -> Iterator[tuple[str, str]]:
    steps = [step for step in dis.get_instructions(code) if step.opname != "EXTENDED_ARG"]
    for before, step in pairwise(steps):
        if step.opname == "IMPORT_NAME":
            wanted = cast("tuple[str, ...]", before.argval or ("",))
            yield from ((cast("str", step.argval), each) for each in wanted)


def _is_imported(module: str, wanted: str) -> bool:
    try:
        found = __import__(module, fromlist=[wanted]) if wanted else import_module(module)
    except ImportError:
        return False
    return not wanted or hasattr(found, wanted)


def _failed_commands(folder: Path) -> Iterator[str]:
    for command in COMMANDS:
        done = _run(folder, *command)
        if done.returncode != 0:
            yield f"{' '.join(command)}: {done.stderr.decode(errors='replace').strip()}"


def _run(folder: Path, *arguments: str, told: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = own_command(*arguments)
    return subprocess.run(command, cwd=folder, input=told, capture_output=True, check=False)  # noqa: S603


def _pages(forum: Path) -> dict[str, int]:
    """Bytes of a page of minutes and of a paper, drawn by the processes that a window starts."""
    from civicforum.desk.opening import read_forum
    from civicforum.documents.dispatch import Draw, record_lines, written
    from civicforum.documents.model import Edition
    from civicforum.documents.papers.dispatch import DrawPaper, paper_line
    from civicforum.documents.papers.order import Paper, PaperOrder

    with read_forum(forum) as desk:
        record = b"".join(record_lines(desk.log, desk.roll))
    asked = {
        "minutes": written(Draw(Edition.PUBLIC, 0, 600)),
        "papers": paper_line(DrawPaper(PaperOrder(Paper.RUN_SHEET), 0, 600)),
    }
    return {
        kind: len(_run(forum.parent, "render", kind, told=record + line).stdout)
        for kind, line in asked.items()
    }


def _windows(forum: Path) -> tuple[str, ...]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from civicforum.ui.trial import titles_of_windows

    return titles_of_windows(forum)


def _knows_zones() -> bool:
    """Of itself: a bare machine has no time zones."""
    zoneinfo.reset_tzpath(to=())
    try:
        zoneinfo.ZoneInfo.no_cache("Asia/Seoul")
    except zoneinfo.ZoneInfoNotFoundError:
        return False
    return True


def _speaks(language: str) -> bool:
    """Whether the words are there; only English says the same as the source."""
    message = "commands"
    return (words_for(language)(message) == message) == (language == "en")
