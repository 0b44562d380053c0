"""Names of files that take nobody's place."""

import os
from pathlib import Path


def free(path: Path) -> Path:
    """The name itself, or with the first number that nothing has."""
    number, found = 2, path
    while os.path.lexists(found):
        found = path.with_stem(f"{path.stem} {number}")
        number += 1
    return found
