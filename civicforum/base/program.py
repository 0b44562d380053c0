"""How this program starts itself again for work that a window must not wait for."""

import os
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_START = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from civicforum.cli.main import main; raise SystemExit(main())"
)
_LIBRARIES = "LD_LIBRARY_PATH"


def own_command(*arguments: str) -> tuple[str, ...]:
    """The command line that runs `civicforum …` by the same program as this one.

    A frozen program is its own interpreter; from a checkout it need not be installed, and what
    lies in the current folder does not get in the way.
    """
    if is_frozen():
        return (sys.executable, *arguments)
    return (sys.executable, "-P", "-c", _START, str(_ROOT), *arguments)


def is_frozen() -> bool:
    """Whether this is the folder that needs no Python, and not a checkout or an installed wheel."""
    return bool(getattr(sys, "frozen", False))


def let_others_find_their_libraries() -> None:
    """Programs of the system that a frozen one starts must not be given the libraries beside it.

    PyInstaller sets the variable for itself and keeps the person's own value under another name.
    When this program starts itself again it must do so anew, which it would not as a mere child.
    """
    if is_frozen():
        was = os.environ.pop(f"{_LIBRARIES}_ORIG", None)
        os.environ.pop(_LIBRARIES, None)
        os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
        if was is not None:
            os.environ[_LIBRARIES] = was
