"""The projector section: which screens there are, and a test picture on one of them."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QWidget

from civicforum.screens.row import Row
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_projector_section import Ui_ProjectorSection
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.prepare.test_picture import PictureWindow
from civicforum.ui.widgets.rows import shown_in


class ProjectorSection(QWidget):
    """Screens as Qt knows them; the list follows what is plugged in and out.

    Signals:
        seen: the test picture was shown, or screens came or went.
    """

    seen = Signal()

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_ProjectorSection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._rows = shown_in(form.screensView)
        self.is_picture_seen = False
        self.picture: PictureWindow | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._recount)
        form.showPictureButton.clicked.connect(self.show_picture)
        form.hidePictureButton.clicked.connect(self.hide_picture)
        form.screensView.activated.connect(self._show_on)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._later.start)
            application.screenRemoved.connect(self._later.start)

    def focus_on(self, _field: str) -> None:
        """To the button that shows the picture."""
        self.form.showPictureButton.setFocus()

    def refresh(self) -> None:
        """Show which screens there are now."""
        screens, words = QGuiApplication.screens(), current_words()
        self._rows.show([self._row(n, screen) for n, screen in enumerate(screens, start=1)])
        view = self.form.screensView
        if not view.currentIndex().isValid() or view.currentIndex().row() >= len(screens):
            view.setCurrentIndex(self._rows.index(self._place_of_other()))
        self.form.screensHint.setText(
            words("Choose the projector and show the test picture there.")
            if len(screens) > 1
            else words(
                "Only this screen is connected. Connect the projector and extend the desktop to "
                "it; until then the test picture comes in a window."
            )
        )
        self.form.hidePictureButton.setEnabled(self.picture is not None)

    def retranslate(self) -> None:
        """Texts and icons anew."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.form.showPictureButton.setIcon(icon("monitor-up"))
        self.form.hidePictureButton.setIcon(icon("monitor-off"))
        self.refresh()

    def show_picture(self) -> None:
        """On the chosen screen."""
        screens = QGuiApplication.screens()
        place = self.form.screensView.currentIndex().row()
        if self.picture is None:
            self.picture = PictureWindow(self.window())
            self.picture.closed.connect(self._forget)
        self.picture.present(screens[min(max(place, 0), len(screens) - 1)])
        self.is_picture_seen = True
        self.refresh()
        self.seen.emit()

    def hide_picture(self) -> None:
        """No picture any more."""
        if self.picture is not None:
            self.picture.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the picture from here too: with one screen the keyboard stays here."""
        if event.key() == Qt.Key.Key_Escape and self.picture is not None:
            self.hide_picture()
            return
        super().keyPressEvent(event)

    def _show_on(self, index: QModelIndex) -> None:
        self.form.screensView.setCurrentIndex(index)
        self.show_picture()

    def _forget(self) -> None:
        if self.picture is not None:
            self.picture.deleteLater()
            self.picture = None
        self.refresh()

    def _recount(self) -> None:
        self.refresh()
        self.seen.emit()

    def _place_of_other(self) -> int:
        """The first screen that the facilitator does not work on, else the only one."""
        here = self.window().screen()
        others = [n for n, each in enumerate(QGuiApplication.screens()) if each is not here]
        return others[0] if others else 0

    def _row(self, number: int, screen: QScreen) -> Row:
        words, size = current_words(), screen.size()
        measure = f"{size.width()}×{size.height()}"
        is_here = screen is self.window().screen()
        detail = f"{measure} · {words('this window is here')}" if is_here else measure
        name = " ".join(dict.fromkeys((screen.name(), screen.model()))).strip() or words("Screen")
        key = f"{screen.name()} {screen.serialNumber()}"
        return Row(key, str(number), name, detail, f"{number}. {name}, {detail}")
