"""Compiles forms/*.ui to civicforum/ui/forms: `python -m tests.ui.compile_forms`."""

import re
import subprocess
import sys
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2]
SOURCES = _CHECKOUT / "forms"
COMPILED = _CHECKOUT / "civicforum" / "ui" / "forms"
_RELEASE = re.compile(r"## Created by: [^\n]*\n##\n")
IMPORT = "from civicforum.ui.language import tr\n"


def compiled(source: Path) -> str:
    """The Python of a form, by pyside6-uic, with our own `tr`, the same by every release of Qt."""
    uic = Path(sys.executable).with_name("pyside6-uic")
    command = [str(uic), "-a", "--tr", "tr", str(source)]
    done = subprocess.run(command, capture_output=True, check=True)
    return IMPORT + _RELEASE.sub("", done.stdout.decode("utf-8"))


def target(source: Path) -> Path:
    """Where the Python of a form lies."""
    return COMPILED / f"ui_{source.stem}.py"


if __name__ == "__main__":
    for form in sorted(SOURCES.glob("*.ui")):
        target(form).write_text(compiled(form), "utf-8")
