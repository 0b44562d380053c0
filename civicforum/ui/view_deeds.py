"""How the window looks and speaks: language, colours, size."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt

from civicforum.ui.deeds import Deed
from civicforum.ui.language import speak
from civicforum.ui.theme import SIZES, Theme


class ViewDeeds(QObject):
    """What the View menu does."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """Which method does which deed."""
        return {
            Deed.LARGER: self.larger,
            Deed.SMALLER: self.smaller,
            Deed.NORMAL_SIZE: self.normal_size,
            Deed.KOREAN: self.speak_korean,
            Deed.ENGLISH: self.speak_english,
            Deed.LIGHT: self.paint_light,
            Deed.DARK: self.paint_dark,
            Deed.SYSTEM: self.paint_as_system,
        }

    def larger(self) -> None:
        """The next size up."""
        now = self._theme.per_cent
        self._theme.resize(next((size for size in SIZES if size > now), now))

    def smaller(self) -> None:
        """The next size down."""
        now = self._theme.per_cent
        self._theme.resize(next((size for size in reversed(SIZES) if size < now), now))

    def normal_size(self) -> None:
        """As designed."""
        self._theme.resize(100)

    def speak_korean(self) -> None:
        """From now on."""
        speak("ko")

    def speak_english(self) -> None:
        """From now on."""
        speak("en")

    def paint_light(self) -> None:
        """Whatever the system says."""
        self._theme.choose(Qt.ColorScheme.Light)

    def paint_dark(self) -> None:
        """Whatever the system says."""
        self._theme.choose(Qt.ColorScheme.Dark)

    def paint_as_system(self) -> None:
        """Light or dark as the system is."""
        self._theme.choose(Qt.ColorScheme.Unknown)
