"""The Help menu: about the program, and what to send when something went wrong."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QDateTime, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from civicforum.archive.folder import OtherContentError, ReadBackError
from civicforum.desk.desk import Desk
from civicforum.ui.deeds import Deed
from civicforum.ui.info_bar import InfoBar
from civicforum.ui.language import current_words
from civicforum.ui.memory import Memory

_NAME = "civicforum-diagnostics"


class HelpDeeds(QObject):
    """What it does without a forum too.

    Args:
        window: the main window. info: the bar where it is told how it went.
        memory: preferences. desk: the forum that is open, None for none.
    """

    def __init__(
        self, window: QWidget, info: InfoBar, memory: Memory, desk: Callable[[], Desk | None]
    ) -> None:
        super().__init__(window)
        self._window, self._info, self._memory, self._desk = window, info, memory, desk
        self.logs: Path | None = None

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """Which method does which deed."""
        return {Deed.ABOUT: self.about, Deed.DIAGNOSTICS: self.ask_for_file}

    def about(self) -> None:
        """Versions, places and licences."""
        from civicforum.ui.about import AboutWindow  # noqa: PLC0415

        words = current_words()
        places = {words("Forums"): self._memory.folder()}
        if self.logs is not None:
            places[words("Logs")] = self.logs
        AboutWindow(self._window, places, self.logs).show()

    def tell_fault(self) -> None:
        """Something went wrong inside the program; the file holds what was done before."""
        words, desk = current_words(), self._desk()
        safe = (
            words("No forum was open.")
            if desk is None
            else words(
                "Everything up to step {number} is safe in the file.", number=desk.log[-1].step
            )
        )
        self._info.tell(
            words("Something went wrong inside the program. {safe} You can go on.", safe=safe),
            tone="warn",
            action=words("Save diagnostics…"),
            act=self.ask_for_file,
        )

    def ask_for_file(self) -> None:
        """Where to."""
        words = current_words()
        time = QDateTime.currentDateTime().toString("yyyy-MM-dd HHmm")
        dialog = QFileDialog(self._window, words("Save diagnostics"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(str(Path.home() / f"{_NAME} {time}.zip"))
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, file: str) -> None:
        """Versions, figures and faults; no names and nothing that people wrote."""
        from civicforum.archive.diagnostics import save_diagnostics  # noqa: PLC0415

        words, path, settings = current_words(), Path(file), self._memory.settings
        around = {
            "screens": [
                f"{screen.size().width()}x{screen.size().height()} @{screen.devicePixelRatio()}"
                for screen in QGuiApplication.screens()
            ],
            "platform": QGuiApplication.platformName(),
            "preferences": [words.language, settings.scheme, settings.size],
        }
        try:
            save_diagnostics(path, self.logs, self._desk(), around)
        except OtherContentError:
            said = words("“{name}” is there already. Choose another name.", name=path.name)
            self._info.tell(said, tone="warn", action=words("Again…"), act=self.ask_for_file)
        except (OSError, ReadBackError):
            said = words(
                "“{name}” could not be written. Choose another folder, on another disk perhaps.",
                name=path.name,
            )
            self._info.tell(said, tone="warn", action=words("Again…"), act=self.ask_for_file)
        else:
            self._info.tell(
                words(
                    "Saved: {name}. It holds versions, figures and faults, no names and nothing "
                    "that people wrote.",
                    name=path.name,
                )
            )
