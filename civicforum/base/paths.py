"""Where things lie: resources in a checkout, an installed wheel or a frozen program."""

import sys
from functools import cache
from pathlib import Path

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
