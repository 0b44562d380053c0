"""The screens of the machine, and a test picture to look at from the last row."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from civicforum.screens.row import Row
from civicforum.ui.actions import Actions
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_screens_section import Ui_ScreensSection
from civicforum.ui.language import current_words
from civicforum.ui.prepare.test_picture import TestPicture
from civicforum.ui.widgets.rows import shown_in


class ScreensSection(QWidget):
    """Which screens there are; the test picture goes to the one that is not the operator's."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_ScreensSection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._rows = shown_in(form.screensView)
        self._picture: TestPicture | None = None
        form.testPictureButton.clicked.connect(self.show_picture)
        form.hidePictureButton.clicked.connect(self.hide_picture)
        form.fullScreenButton.setDefaultAction(actions[Deed.PROJECTOR])
        self.retranslate()

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.refresh()

    def refresh(self) -> None:
        """The screens as they are now."""
        words, here = current_words(), self.screen()
        screens = QGuiApplication.screens()
        self._rows.show(
            [
                Row(
                    screen.name(),
                    str(number),
                    screen.name(),
                    f"{screen.size().width()}×{screen.size().height()}"
                    + (f" · {words('this one')}" if screen == here else ""),
                    f"{screen.name()} {screen.size().width()}×{screen.size().height()}",
                )
                for number, screen in enumerate(screens, start=1)
            ]
        )
        if len(screens) > 1:
            said = words("A second screen is connected. F11 fills it.")
        else:
            said = words(
                "Only this screen is here. Connect the projector; until then it is a window."
            )
        self.form.screensSentence.setText(said)

    def show_picture(self) -> None:
        """On the second screen, else in a window."""
        self.hide_picture()
        self._picture = TestPicture()
        others = [screen for screen in QGuiApplication.screens() if screen != self.screen()]
        self._picture.show_on(others[0] if others else None)

    def hide_picture(self) -> None:
        """The picture goes."""
        picture, self._picture = self._picture, None
        if picture is not None:
            picture.close()
            picture.deleteLater()
