"""Help, About: versions, places and licences, to be read and copied."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from civicforum.archive.diagnostics import licences, versions
from civicforum.base.paths import resources
from civicforum.ui.forms.ui_about import Ui_AboutWindow
from civicforum.ui.language import current_words
from civicforum.ui.scaling import fit_window

_SIZE = (640, 480)


class AboutWindow(QDialog):
    """It blocks nothing.

    Args:
        parent: the main window. places: what lies where, by what it is called. logs: their folder.
    """

    def __init__(self, parent: QWidget, places: dict[str, Path], logs: Path | None) -> None:
        super().__init__(parent)
        self.form = form = Ui_AboutWindow()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(current_words()("About CivicForum"))
        self._logs = logs
        form.aboutDetails.setPlainText(_details(places))
        form.openLogsButton.setVisible(logs is not None)
        form.copyAboutButton.clicked.connect(self._copy)
        form.openLogsButton.clicked.connect(self._open_logs)
        form.closeAboutButton.clicked.connect(self.close)
        fit_window(self, *_SIZE)
        form.closeAboutButton.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.form.aboutDetails.toPlainText())

    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs)))


def _details(places: dict[str, Path]) -> str:
    words = current_words()
    ours = sorted((*resources().glob("fonts/*LICENSE*"), *resources().glob("icons/*LICENSE*")))
    return "\n".join(
        [
            words("Versions"),
            *(f"  {name} {version}" for name, version in versions().items()),
            f"  Qt {qVersion()}",
            "",
            words("Places"),
            *(f"  {name}: {path}" for name, path in places.items()),
            "",
            words("Licences"),
            "  CivicForum: Apache-2.0",
            *(f"  {name}: {said}" for name, said in licences().items() if name != "civicforum"),
            *(f"  {file.parent.name}/{file.stem}: {_first_line(file)}" for file in ours),
        ]
    )


def _first_line(file: Path) -> str:
    lines = (line.strip() for line in file.read_text("utf-8").splitlines())
    return next((line for line in lines if line), "")
