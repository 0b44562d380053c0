"""The house rules on imports hold, and the check notices when somebody breaks them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    code = (
        f"import sys; sys.path.insert(0, {str(folder)!r}); "
        "from importlinter.cli import lint_imports; "
        f"sys.exit(lint_imports(config_filename={str(folder / 'pyproject.toml')!r}, no_cache=True))"
    )
    return subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "civicforum", tmp_path / "civicforum")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_rules_hold() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("place", "text", "broken"),
    [
        ("domain/planted.py", "import civicforum.desk.desk\n", "Imports go only downward BROKEN"),
        ("screens/planted.py", "import PySide6.QtCore\n", "Qt only in ui BROKEN"),
        ("documents/planted.py", "import sqlite3\n", "SQLite only in store BROKEN"),
        ("ui/planted.py", "import matplotlib\n", "matplotlib only in charts BROKEN"),
        ("desk/planted.py", "import pikepdf\n", "PDF tools only in documents BROKEN"),
        ("cupboard/__init__.py", "", "civicforum.cupboard"),
    ],
)
def test_a_planted_breach_is_caught(copy: Path, place: str, text: str, broken: str) -> None:
    planted = copy / "civicforum" / place
    planted.parent.mkdir(exist_ok=True)
    planted.write_text(text)
    result = lint(copy)
    assert result.returncode != 0
    assert broken in result.stdout
