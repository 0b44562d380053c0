"""Compiles forms/*.ui to civicforum/ui/forms: `python -m tests.ui.compile_forms`."""

import re
import subprocess
import sys
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2]
SOURCES = _CHECKOUT / "forms"
COMPILED = _CHECKOUT / "civicforum" / "ui" / "forms"
_QT = re.compile(r"from (PySide6\.\w+) import \(([^)]*)\)\n")
_RELEASE = re.compile(r"## Created by: [^\n]*\n##\n")
IMPORT = "from civicforum.ui.language import tr\n"


def compiled(source: Path) -> str:
    """The Python of a form, by pyside6-uic, with our own `tr`, the same by every release of Qt."""
    uic = Path(sys.executable).with_name("pyside6-uic")
    command = [str(uic), "-a", "--tr", "tr", str(source)]
    done = subprocess.run(command, capture_output=True, check=True)
    return IMPORT + _slim(_RELEASE.sub("", done.stdout.decode("utf-8")))


def _slim(text: str) -> str:
    """Without Qt's names that nobody uses: PySide makes each class when it is first named."""
    body = _QT.sub("", text)

    def needed(found: re.Match[str]) -> str:
        names = [name.strip() for name in found[2].split(",")]
        used = [name for name in names if re.search(rf"\b{name}\b", body)]
        return f"from {found[1]} import ({', '.join(used)})\n" if used else ""

    return _QT.sub(needed, text)


def target(source: Path) -> Path:
    """Where the Python of a form lies."""
    return COMPILED / f"ui_{source.stem}.py"


if __name__ == "__main__":
    for form in sorted(SOURCES.glob("*.ui")):
        target(form).write_text(compiled(form), "utf-8")
