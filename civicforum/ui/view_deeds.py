"""How the window looks and speaks: language, colours, size."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from civicforum.ui.deeds import Deed
from civicforum.ui.language import speak
from civicforum.ui.memory import Memory
from civicforum.ui.theme import SIZES, Theme, is_for_touch


class ViewDeeds(QObject):
    """What the View menu does."""

    def __init__(self, theme: Theme, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._memory = theme, memory

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """Which method does which deed."""
        return {
            Deed.LARGER: self.larger,
            Deed.SMALLER: self.smaller,
            Deed.NORMAL_SIZE: self.normal_size,
            Deed.TOUCH: self.suit_touch,
            Deed.KOREAN: self.speak_korean,
            Deed.ENGLISH: self.speak_english,
            Deed.LIGHT: self.paint_light,
            Deed.DARK: self.paint_dark,
            Deed.SYSTEM: self.paint_as_system,
        }

    def larger(self) -> None:
        """The next size up."""
        now = self._theme.per_cent
        self._resize(next((size for size in SIZES if size > now), now))

    def smaller(self) -> None:
        """The next size down."""
        now = self._theme.per_cent
        self._resize(next((size for size in reversed(SIZES) if size < now), now))

    def normal_size(self) -> None:
        """As designed."""
        self._resize(100)

    def suit_touch(self) -> None:
        """Larger targets for fingers, or not any more."""
        is_on = not is_for_touch()
        self._theme.suit_touch(is_on=is_on)
        self._memory.remember(touch=is_on)

    def speak_korean(self) -> None:
        """From now on."""
        self._speak("ko")

    def speak_english(self) -> None:
        """From now on."""
        self._speak("en")

    def paint_light(self) -> None:
        """Whatever the system says."""
        self._paint("light")

    def paint_dark(self) -> None:
        """Whatever the system says."""
        self._paint("dark")

    def paint_as_system(self) -> None:
        """Light or dark as the system is."""
        self._paint("system")

    def _resize(self, per_cent: int) -> None:
        self._theme.resize(per_cent)
        self._memory.remember(size=per_cent)

    def _speak(self, language: str) -> None:
        speak(language)
        self._memory.remember(language=language)

    def _paint(self, scheme: str) -> None:
        self._theme.choose_by_name(scheme)
        self._memory.remember(scheme=scheme)
