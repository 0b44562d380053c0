"""What the frozen program needs, as far as it can be seen without freezing it."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from civicforum.base.paths import resources
from civicforum.base.program import own_command
from tests.frozen.licences import not_permitted

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "civicforum"


def late_in_source() -> Iterator[str]:
    """Modules that the source names anywhere but at the head of a file."""
    for path in PROGRAM.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from _imported(node)


def _imported(function: ast.AST) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            yield from (str(each.value) for each in node.args if isinstance(each, ast.Constant))


def _covered() -> set[str]:
    """Asked of a process of its own: pytest loads modules in a way that hides their code."""
    code = "import civicforum.cli.self_test as t, json; m = t.own_modules(); "
    code += "print(json.dumps([name for name, _ in (*m, *t.late_imports(m))]))"
    asked = [sys.executable, "-c", code]
    return set(json.loads(subprocess.run(asked, cwd=ROOT, capture_output=True, check=True).stdout))


def test_the_self_test_imports_what_the_source_imports_late() -> None:
    covered = _covered()
    drivers = {"sqlcipher3.dbapi2", "sqlite3"}  # one is loaded with the store, the other instead
    assert len(covered) > 500
    assert set(late_in_source()) - covered - drivers == set()


def test_the_specification_compiles_and_names_what_is_there() -> None:
    code = compile((ROOT / "build.spec").read_text("utf-8"), "build.spec", "exec")
    assert {"RESOURCES", "METADATA", "collect_submodules"} <= set(code.co_names)
    assert (resources() / "icons" / "civicforum.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.timeout(400)
def test_the_program_finds_itself_whole(tmp_path: Path) -> None:
    environment = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        own_command("--self-test"), env=environment, cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(done.stdout)
    assert (told["missing"], told["failed"], told["languages"]) == ([], [], ["ko", "en"])
    assert any(title.startswith("CivicForum Projector – ") for title in told["windows"])


def test_a_library_under_the_gpl_is_noticed(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    (inside / "licences").mkdir(parents=True)
    listing = inside / "licences" / "LIST.txt"
    listing.write_text("Debian packages; texts beside this list:\nzlib1g\n\nLibraries …\n")
    assert not_permitted(tmp_path) == []
    listing.write_text("Debian packages; texts beside this list:\nlibreadline8\nzlib1g\n")
    for name, licence in (("good", "LGPL-3.0-only OR GPL-3.0-only"), ("bad", "AGPL-3.0-only")):
        (inside / f"{name}-1.dist-info").mkdir()
        metadata = f"Metadata-Version: 2.4\nName: {name}\nVersion: 1\nLicense-Expression: {licence}"
        (inside / f"{name}-1.dist-info" / "METADATA").write_text(metadata)
    assert not_permitted(tmp_path) == ["bad: AGPL-3.0-only", "libreadline8 (Debian)"]
