"""The window for the room. It goes to the second screen, and hides when that is unplugged."""

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from civicforum.screens.projector import projector_screen
from civicforum.ui.bridge import Bridge
from civicforum.ui.language import current_words
from civicforum.ui.projector.canvas import ProjectorCanvas

SETTLE = 200
_SIZE, _GAP = (960, 540), 8


class ProjectorWindow(QWidget):
    """Follows the forum; knows its screen by maker, model, serial, name and size, never by index.

    Signals:
        moved: it went to another screen, full screen or back, or lost its screen.
    """

    moved = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("ProjectorWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._bridge = bridge
        self.canvas = ProjectorCanvas(self)
        self.canvas.is_rehearsal = bridge.is_rehearsal
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # texts follow the size
        layout.addWidget(self.canvas)
        self.resize(*_SIZE)
        self._wanted: tuple[object, ...] = ()
        self._size = self.size()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._return)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._screen_added)
            application.screenRemoved.connect(self._screen_removed)
        bridge.changed.connect(self.refresh)
        bridge.ticked.connect(self.refresh)
        self.refresh()

    @property
    def is_unplugged(self) -> bool:
        """Whether its screen is gone; it comes back by itself with the screen."""
        return bool(self._wanted) and not self.isVisible()

    @property
    def is_filling(self) -> bool:
        """Whether it fills another screen, or would if that were plugged in."""
        return bool(self._wanted)

    def refresh(self) -> None:
        """Show what the forum is doing."""
        desk, words = self._bridge.desk, current_words()
        asked = (desk.forum.scene_survey, desk.forum.scene_question)
        uncounted = self._bridge.counting.uncounted(desk.forum)
        uncounted |= self._bridge.survey_counting.uncounted(desk.forum, asked, words)
        self.canvas.present(
            projector_screen(
                desk.forum, desk.roll, words=words, now=desk.now(), uncounted=uncounted
            )
        )
        self.setWindowTitle(words("CivicForum Projector – {title}", title=desk.forum.title))

    def place_beside(self, console: QRect) -> None:
        """A 16:9 window that does not cover the console where the screen has room."""
        area = self.screen().availableGeometry()
        left = min(console.right(), area.right() - self.width() - 2 * _GAP) + _GAP
        self.move(max(area.left(), left), max(area.top(), console.top()))

    def toggle_full_screen(self, console: QScreen) -> None:
        """Full screen on another screen than the console's, or back to a window.

        With one screen, or two that show the same, the window only comes to the front; it fills
        that screen when it has the keyboard itself (so somebody may drag it anywhere first).
        """
        here = console.geometry()
        others = [
            each for each in QGuiApplication.screens() if not here.intersects(each.geometry())
        ]
        if self.isFullScreen() and self.isVisible():
            self._stand_on(self.screen())
        elif others:
            self._fill(others[0])
        elif self.isActiveWindow():
            self.showFullScreen()
        else:
            self._stand_on(console)
            self.raise_()
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """It does not come back by itself."""
        self._wanted = ()
        super().closeEvent(event)
        self.moved.emit()

    def _fill(self, screen: QScreen) -> None:
        """The keyboard stays with whoever writes just now; `showFullScreen` would take it."""
        if not self._wanted:
            self._size = self.size()
        self._wanted = _identity(screen)
        self._let_manage(is_managed=False)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()
        self.raise_()

    def _stand_on(self, screen: QScreen) -> None:
        """In a window; Qt takes the screen that it filled for the size that it had before."""
        self._let_manage(is_managed=True)
        self.showNormal()
        if self._wanted:
            self._wanted = ()
            room = screen.availableGeometry()
            place = QRect(room.topLeft(), self._size.boundedTo(room.size()))
            place.moveCenter(room.center())
            self.setGeometry(place)

    def _let_manage(self, *, is_managed: bool) -> None:
        """Under X11 a window manager puts what it manages over the console when the screen goes.

        It does so before this program hears of it, and gives the keyboard to what fills a screen.
        """
        if QGuiApplication.platformName() == "xcb":
            flag = Qt.WindowType.X11BypassWindowManagerHint
            if bool(self.windowFlags() & flag) == is_managed:
                self.hide()
                self.destroy()
                self.setWindowFlag(flag, not is_managed)

    def _screen_removed(self, screen: QScreen) -> None:
        """Do not jump over the console."""
        if self._wanted and _identity(screen) == self._wanted:
            self.hide()
            self.moved.emit()

    def _screen_added(self, screen: QScreen) -> None:
        if self.is_unplugged and _identity(screen) == self._wanted:
            self._settle.start()

    def _return(self) -> None:
        for screen in QGuiApplication.screens():
            if _identity(screen) == self._wanted:
                self._fill(screen)
                self.moved.emit()


def _identity(screen: QScreen) -> tuple[object, ...]:
    size = screen.size()
    return (
        screen.manufacturer(),
        screen.model(),
        screen.serialNumber(),
        screen.name(),
        size.width(),
        size.height(),
    )
