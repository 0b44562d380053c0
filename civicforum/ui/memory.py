"""What the window remembers on this machine: language, colours, size, forums that were open."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from civicforum.base.settings import Recent, Settings, read_settings, write_settings


class Memory(QObject):
    """The settings while the window is open; without a file they are forgotten with it.

    Args:
        file: where they are kept. folder: says where new forums go.

    Signals:
        changed: something else is remembered now.
    """

    changed = Signal()

    def __init__(self, file: Path | None, folder: Callable[[], Path]) -> None:
        super().__init__()
        self._file, self.folder = file, folder
        self.settings = Settings() if file is None else read_settings(file)

    def remember(
        self,
        *,
        language: str | None = None,
        scheme: str | None = None,
        size: int | None = None,
        touch: bool | None = None,
    ) -> None:
        """Keep what is given."""
        now = self.settings
        self._keep(
            replace(
                now,
                language=now.language if language is None else language,
                scheme=now.scheme if scheme is None else scheme,
                size=now.size if size is None else size,
                touch=now.touch if touch is None else touch,
            )
        )

    def print_so(self, *, sheets: str, margins: str, front: str) -> None:
        """Minutes are set up so from now on."""
        self._keep(replace(self.settings, sheets=sheets, margins=margins, front=front))

    def opened(self, path: Path, title: str, day: str) -> None:
        """A forum was opened."""
        self._keep(self.settings.with_recent(Recent(str(path.resolve()), title, day)))

    def forget(self, path: str) -> None:
        """A forum is listed no more."""
        self._keep(self.settings.without_recent(path))

    def _keep(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            if self._file is not None:
                write_settings(self._file, settings)
            self.changed.emit()
