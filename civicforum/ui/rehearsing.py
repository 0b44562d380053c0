"""A rehearsal: a copy of the forum in a place of its own, of which nothing returns."""

import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path

from civicforum.base.errors import Trouble
from civicforum.base.paths import SUFFIX
from civicforum.desk.clock import Clock
from civicforum.desk.desk import Desk
from civicforum.desk.opening import open_forum


class Rehearsal:
    """The copy, open; it is removed when the rehearsal ends.

    Raises:
        Trouble: the copy could not be made; then nothing of it is left.
    """

    def __init__(self, desk: Desk, clock: Clock) -> None:
        with ExitStack() as undone:
            try:
                self._folder = Path(tempfile.mkdtemp(prefix="civicforum-rehearsal-"))
            except OSError as error:
                place = tempfile.gettempdir()
                raise Trouble("cannot-write", path=place, explanation=error.strerror) from None
            undone.callback(shutil.rmtree, self._folder, ignore_errors=True)
            path = self._folder / f"rehearsal{SUFFIX}"
            desk.copy(path)
            self.desk = open_forum(path, clock)
            undone.pop_all()

    def end(self) -> None:
        """Close the copy and remove it."""
        self.desk.close()
        shutil.rmtree(self._folder, ignore_errors=True)
