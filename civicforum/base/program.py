"""How this program starts itself again for work that a window must not wait for."""

import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_START = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from civicforum.cli.main import main; raise SystemExit(main())"
)


def own_command(*arguments: str) -> tuple[str, ...]:
    """The command line that runs `civicforum …` by the same program as this one.

    A frozen program is its own interpreter; from a checkout it need not be installed, and what
    lies in the current folder does not get in the way.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, *arguments)
    return (sys.executable, "-P", "-c", _START, str(_ROOT), *arguments)
