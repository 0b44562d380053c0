"""Lint, format, types and dead code: part of the one test command."""

import subprocess
import sys
from pathlib import Path

import pytest

from civicforum.domain.catalogue import COMMANDS
from civicforum.domain.kinds import (
    Channel,
    Disclosure,
    Mode,
    QueueOrder,
    Retention,
    Ruling,
    Shape,
    SpeechKind,
)
from civicforum.domain.things import Attributes

ROOT = Path(__file__).parents[2]

# Used by name only: by the catalogue of orders, by Qt, in JSON, in quoted types, by tests.
FOUND_BY_NAME = {
    *COMMANDS,
    *(member.name for kind in (Channel, Mode, SpeechKind, QueueOrder, Shape) for member in kind),
    *(member.name for kind in (Disclosure, Retention, Ruling) for member in kind),
    *Attributes.__struct_fields__,
    *(
        "rowCount",
        "sizeHint",
        "heightForWidth",
        "paint",
        "tr",
        *("comment", "disambiguation"),
        "dragEnterEvent",
        "dropEvent",
        "announcer",
        *("columnCount", "createEditor", "setEditorData", "setModelData", "hitButton"),
        *("AgendaTable", "LeavingEdit", "PasteLine", "TickBox", "Stack", "TallyButton", "RollList"),
        *("TypedLine", "moveRows", "nextCheckState"),
    ),
    *("BarsView", "ElidedLabel", "NextButton", "CountBox", "EntryLine", "PageView", "TextBox"),
    *("FilterLine", "DropPlace", "keyboardSearch", "contextMenuEvent"),
    "_check_value",  # argparse asks it what a name may be
    *("supportedDropActions", "mimeTypes", "dropMimeData"),
    *("Connection", "SqliteError"),
    *("written", "rule", "aH"),
    *("keep_with_next", "left_indent", "first_line_indent", "quick_style", "rgb", "space_after"),
    *(
        "space_before",
        "line_spacing",
        "page_height",
        "page_width",
        "subject",
        "created",
        "modified",
    ),
    *("different_first_page_header_footer", "comments", "keywords", "last_modified_by", "revision"),
    *("para_pr_id_ref", "style_id_ref", "creator", "initial_creator", "creation_date", "generator"),
    *("compress_type", "create_system", "file_size"),
    *("StartElementHandler", "StartDoctypeDeclHandler"),
    *("memory_forum", "__call__", "_update_meta", "hAlign"),
}
LONGEST_FILE = 400
LONGEST_MEDIAN = 120


@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("basedpyright", "--pythonpath", sys.executable),
        ("vulture", "--ignore-names", ",".join(sorted(FOUND_BY_NAME))),
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_nothing_is_found_by(command: tuple[str, ...]) -> None:
    tool = Path(sys.executable).with_name(command[0])
    result = subprocess.run(
        [tool, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_files_are_short() -> None:
    files = [
        path
        for folder in ("civicforum", "tests")
        for path in (ROOT / folder).rglob("*.py")
        if "forms" not in path.parts
    ]
    lengths = sorted(len(path.read_text("utf-8").splitlines()) for path in files)
    assert lengths[-1] <= LONGEST_FILE
    assert lengths[len(lengths) // 2] < LONGEST_MEDIAN
