"""Look: Fusion, one palette and one short style sheet from the colour tokens, light or dark."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from civicforum.base.colours import DARK, LIGHT, Colours
from civicforum.base.paths import resources

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
_DARKER = 128


class Theme(QObject):
    """Paints the application in the system's colour scheme, or in the one that was chosen."""

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

    def _paint(self) -> None:
        scheme = self._chosen
        if scheme is Qt.ColorScheme.Unknown:
            scheme = QGuiApplication.styleHints().colorScheme()
        colours = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        self._application.setPalette(palette_of(colours))
        self._application.setStyleSheet(style_sheet(colours))


def text_font(pixels: int, *, is_bold: bool = False, is_tabular: bool = False) -> QFont:
    """Pretendard in this size; tabular figures where digits must not dance."""
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


def style_sheet(c: Colours) -> str:
    """What a palette cannot say: cards, borders, focus rings, the one primary button, badges."""
    return f"""
QFrame[card="true"] {{ background: {c.surface}; border: 1px solid {c.card_border};
  border-radius: 8px; }}
QPushButton, QToolButton {{ background: {c.surface}; color: {c.text}; padding: 1px 11px;
  border: 1px solid {c.control_border}; border-radius: 6px; min-height: 32px; }}
QPushButton:hover, QToolButton:hover {{ background: {c.background}; }}
QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{ background: {c.selected}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.muted}; border-color: {c.card_border}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.focus}; padding: 0 10px; }}
QToolButton {{ max-height: 32px; }}
QFrame#rightStrip QToolButton {{ padding: 0; }}
#nextButton, QToolButton[primary="true"] {{ background: {c.accent}; color: {c.on_accent};
  border: 2px solid {c.accent}; }}
#nextButton {{ border-radius: 8px; padding: 0 16px; min-height: 58px; }}
#nextButton:focus, QToolButton[primary="true"]:focus {{ border: 2px solid {c.text}; }}
#nextButton[waiting="true"] {{ background: {c.surface}; color: {c.warn}; border-color: {c.warn}; }}
QLineEdit, QSpinBox {{ background: {c.surface}; color: {c.text}; padding: 1px 9px;
  border: 1px solid {c.control_border}; border-radius: 6px; min-height: 32px; }}
QLineEdit:focus, QSpinBox:focus {{ border: 2px solid {c.focus}; padding: 0 8px; }}
QListView {{ background: transparent; border: 2px solid transparent; border-radius: 6px; }}
QListView:focus {{ border-color: {c.focus}; }}
QSpinBox {{ max-height: 32px; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: 0; }}
QSpinBox QLineEdit {{ background: transparent; border: 0; min-height: 0; padding: 0; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.control_border}; border-radius: 4px; margin: 2px;
  min-height: 32px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
QTabWidget::pane {{ border: 0; }}
QTabBar::tab {{ background: transparent; color: {c.muted}; padding: 7px 14px;
  border-bottom: 3px solid transparent; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; }}
QTabBar::tab:focus {{ color: {c.focus}; }}
QScrollArea, QWidget#pollBox {{ background: transparent; border: 0; }}
QProgressBar {{ background: {c.card_border}; border: 0; border-radius: 4px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
QProgressBar[over="true"]::chunk {{ background: {c.over}; }}
#badge {{ border-radius: 6px; background: {c.idle}; }}
#badge QLabel {{ color: {c.on_idle}; font-weight: bold; }}
#badge[state="open"] {{ background: {c.live}; }}
#badge[state="open"] QLabel {{ color: {c.on_live}; }}
#badge[state="in-recess"] {{ background: {c.warn_fill}; }}
#badge[state="in-recess"] QLabel {{ color: {c.on_warn_fill}; }}
#previewFrame {{ border: 3px solid {c.live}; border-radius: 4px; }}
QLabel[role="head"] {{ color: {c.muted}; font-weight: bold; font-size: 13px; }}
QLabel[role="title"] {{ font-weight: bold; font-size: 16px; }}
QLabel[role="welcome"] {{ font-weight: bold; font-size: 40px; }}
QLabel[tone="muted"] {{ color: {c.muted}; }}
QLabel[tone="warn"], QLabel[light="soon"] {{ color: {c.warn}; }}
QLabel[tone="over"], QLabel[over="true"], QLabel[light="over"] {{ color: {c.over}; }}
"""
