"""Where things lie: resources in a checkout, an installed wheel or a frozen program."""

import sys
from functools import cache
from pathlib import Path

SUFFIX = ".forum"
_CHOSEN: list[Path] = []
_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def resources() -> Path:
    """The folder with words, fonts, icons, templates and the sample.

    Raises:
        FileNotFoundError: the program was installed without its resources.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "civicforum" / "resources"] if frozen else []
    places += [_PACKAGE / "resources", _PACKAGE.parent / "resources"]
    for place in places:
        if (place / "words").is_dir():
            return place
    raise FileNotFoundError(places[-1])


def user_data() -> Path:
    """Where this machine keeps what belongs to no forum: receipts, logs."""
    import platformdirs

    return _CHOSEN[-1] if _CHOSEN else platformdirs.user_data_path("CivicForum", appauthor=False)


def keep_user_data_in(folder: Path) -> None:
    """Somewhere else from now on, as with `--data-dir`."""
    _CHOSEN.append(folder)
