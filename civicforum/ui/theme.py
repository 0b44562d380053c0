"""Look: Fusion, one palette and one short style sheet from the colour tokens, light or dark."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from civicforum.base.colours import DARK, LIGHT, Colours
from civicforum.base.paths import resources
from civicforum.ui.style_sheet import style_sheet

FAMILIES = (
    "Pretendard",
    "NanumGothic",
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "Noto Sans CJK KR",
    "NanumGothic",
    "Segoe UI",
    "sans-serif",
)
TEXT_PIXELS = 14
TOUCH = 44
SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
_DARKER = 128


class _Size:
    """The size of the interface in per cent, and whether it is for fingers."""

    per_cent: int = 100
    is_for_touch: bool = False


_SIZE: Final = _Size()


def scaled(pixels: int) -> int:
    """A length of the design (at 100 %) in the size that was chosen for the interface."""
    return round(pixels * _SIZE.per_cent / 100)


def is_for_touch() -> bool:
    """Whether everything that is pressed is large enough for fingers."""
    return _SIZE.is_for_touch


def target(pixels: int) -> int:
    """The same for the height (or width) of what is pressed: for fingers at least 44."""
    return scaled(max(pixels, TOUCH) if is_for_touch() else pixels)


class Theme(QObject):
    """Paints the application in the system's colour scheme, or in the one that was chosen.

    Signals:
        resized: the interface has another size, or is for fingers now, or not any more; sizes
            set by hand must be set anew.
    """

    resized = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._chosen = Qt.ColorScheme.Unknown
        application.setStyle("Fusion")
        for file in sorted((resources() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        application.setFont(text_font(TEXT_PIXELS))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._paint)
        self._paint()

    def choose(self, scheme: Qt.ColorScheme) -> None:
        """Light, dark, or Unknown for what the system says."""
        self._chosen = scheme
        QGuiApplication.styleHints().setColorScheme(scheme)
        self._paint()

    def choose_by_name(self, scheme: str) -> None:
        """As `choose`, by the name that settings have: "light", "dark" or "system"."""
        known = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self.choose(known.get(scheme, Qt.ColorScheme.Unknown))

    @property
    def per_cent(self) -> int:
        """The size of the interface."""
        return _SIZE.per_cent

    def resize(self, per_cent: int) -> None:
        """Show everything larger or smaller, within 80 to 200 %."""
        _SIZE.per_cent = min(max(per_cent, SIZES[0]), SIZES[-1])
        self._application.setFont(text_font(TEXT_PIXELS))
        self._paint()
        self.resized.emit()

    def suit_touch(self, *, is_on: bool) -> None:
        """Make everything that is pressed at least 44 pixels of the design high, or not."""
        _SIZE.is_for_touch = is_on
        self._paint()
        self.resized.emit()

    def _paint(self) -> None:
        scheme = self._chosen
        if scheme is Qt.ColorScheme.Unknown:
            scheme = QGuiApplication.styleHints().colorScheme()
        colours = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        self._application.setPalette(palette_of(colours))
        sheet = style_sheet(colours, scaled, for_touch=is_for_touch())
        if sheet != self._application.styleSheet():  # Qt would polish every widget anew
            self._application.setStyleSheet(sheet)


def text_font(pixels: int, *, is_bold: bool = False, is_tabular: bool = False) -> QFont:
    """Pretendard in this size of the design; tabular figures where digits must not dance."""
    return exact_font(scaled(pixels), is_bold=is_bold, is_tabular=is_tabular)


def exact_font(pixels: int, *, is_bold: bool = False, is_tabular: bool = False) -> QFont:
    """The same in exactly so many pixels, whatever the size of the interface."""
    font = QFont(list(FAMILIES))
    font.setPixelSize(max(1, pixels))
    font.setBold(is_bold)
    if is_tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def current_colours() -> Colours:
    """The tokens that the application is painted with, for what is painted by hand."""
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < _DARKER else LIGHT


def palette_of(colours: Colours) -> QPalette:
    """The palette of a scheme."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, colours.background),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.background),
        (role.Button, colours.surface),
        (role.ToolTipBase, colours.surface),
        (role.WindowText, colours.text),
        (role.Text, colours.text),
        (role.ButtonText, colours.text),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.selected),
        (role.HighlightedText, colours.text),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.Light, colours.card_border),
        (role.Mid, colours.card_border),
        (role.Dark, colours.control_border),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return palette
