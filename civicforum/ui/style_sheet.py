"""What a palette cannot say: cards, borders, focus rings, the one primary button, badges."""

import re
from collections.abc import Callable

from civicforum.base.colours import DARK, Colours
from civicforum.base.paths import resources

_HAIR, _MORE = 3, 8
_TOUCHED = """
QCheckBox, QRadioButton { min-height: 44px; }
QToolButton[toolButtonStyle="0"] { min-width: 20px; }
QToolButton[head="true"][toolButtonStyle="0"] { min-width: 36px; }
#rightStrip QToolButton { min-width: 42px; min-height: 42px; max-height: 42px; }
QTabBar::tab { min-height: 20px; }
QMenu::item { padding: 14px 24px 14px 8px; }
QComboBox QAbstractItemView::item { min-height: 44px; }
QMenuBar::item { padding: 14px 10px; }
"""
_PIXELS = re.compile(r"\b([0-9]+)px")


def style_sheet(c: Colours, scaled: Callable[[int], int], *, for_touch: bool = False) -> str:
    """The whole sheet in these colours and in the size that `scaled` gives to lengths.

    Lengths are those of the design; hair lines and focus rings stay as they are. What is pressed is
    36 pixels high, for fingers 44.
    """

    def larger(found: re.Match[str]) -> str:
        pixels = int(found[1])
        return f"{pixels if pixels <= _HAIR else scaled(pixels)}px"

    sheet = _sheet(c, _MORE) + _TOUCHED if for_touch else _sheet(c, 0)
    return _PIXELS.sub(larger, sheet)


def _sheet(c: Colours, more: int) -> str:
    combo = 30 + more + more // 4  # lower than the others but for fingers
    return f"""
QFrame[card="true"] {{ background: {c.surface}; border: 1px solid {c.card_border};
  border-radius: 8px; }}
QFrame[column="true"] {{ background: {c.background}; border: 1px solid {c.card_border};
  border-radius: 8px; }}
QFrame[column="true"][current="true"] {{ border-color: {c.accent}; }}
QPushButton, QToolButton {{ background: {c.surface}; color: {c.text}; padding: 1px 11px;
  border: 1px solid {c.control_border}; border-radius: 6px; min-height: {32 + more}px; }}
QPushButton:hover, QToolButton:hover {{ background: {c.background}; }}
QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{ background: {c.selected}; }}
QPushButton:checked {{ background: {c.accent}; color: {c.on_accent}; font-weight: bold; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.muted}; border-color: {c.card_border}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.focus}; padding: 0 10px; }}
QPushButton:checked:focus {{ border: 3px solid {c.text}; padding: 0 9px;
  min-height: {30 + more}px; }}
QPushButton[head="true"], QToolButton[head="true"] {{ background: transparent;
  border-color: transparent; font-weight: bold; padding: 1px 3px; text-align: left; }}
QPushButton[head="true"]:focus, QToolButton[head="true"]:focus {{ border: 2px solid {c.focus};
  padding: 0 2px; }}
QToolButton {{ max-height: {32 + more}px; }}
QToolButton[tall="true"] {{ max-height: 58px; min-height: 58px; }}
QToolButton[tall="low"] {{ max-height: 40px; min-height: 40px; }}
QToolButton::menu-indicator {{ image: none; }}
QFrame#rightStrip QToolButton {{ padding: 0; }}
#nextButton, QToolButton[primary="true"] {{ background: {c.accent}; color: {c.on_accent};
  border: 2px solid {c.accent}; }}
QToolButton[primary="true"]:disabled {{ background: {c.surface}; color: {c.muted};
  border-color: {c.card_border}; }}
#nextButton {{ border-radius: 8px; padding: 0 16px; }}
#nextButton:focus, QToolButton[primary="true"]:focus {{ border: 2px solid {c.text}; }}
#nextButton[waiting="true"] {{ background: {c.surface}; color: {c.warn}; border-color: {c.warn}; }}
QComboBox, QDateEdit, QTimeEdit {{ background: {c.surface}; color: {c.text}; padding: 1px 9px;
  border: 1px solid {c.control_border}; border-radius: 6px; min-height: {combo}px; }}
QComboBox:disabled {{ color: {c.muted}; border-color: {c.card_border}; }}
QLineEdit, QSpinBox, QPlainTextEdit {{ background: {c.surface}; color: {c.text}; padding: 1px 9px;
  border: 1px solid {c.control_border}; border-radius: 6px; min-height: {32 + more}px; }}
QLineEdit:focus, QSpinBox:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus,
QPlainTextEdit:focus {{ border: 2px solid {c.focus}; padding: 0 8px; }}
#draftOptionsEdit, #surveyOptionsEdit {{ min-height: 84px; max-height: 108px; }}
#itemNoteEdit {{ min-height: 46px; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{_arrow(c)}"); width: 16px;
  height: 16px; }}
QListView, QTableView {{ background: transparent; border: 2px solid transparent;
  border-radius: 6px; }}
QListView:focus, QTableView:focus {{ border-color: {c.focus}; }}
QListView[target="true"] {{ border-color: {c.accent}; }}
QSpinBox {{ max-height: {32 + more}px; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: 0; }}
QSpinBox QLineEdit {{ background: transparent; border: 0; min-height: 0; padding: 0; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.control_border}; border-radius: 4px; margin: 2px;
  min-height: 32px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {c.control_border}; border-radius: 4px; margin: 2px;
  min-width: 32px; }}
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal {{ width: 0; }}
QScrollBar::add-page:horizontal, QScrollBar::sub-page:horizontal {{ background: transparent; }}
QTabWidget::pane {{ border: 0; }}
QTabBar::tab {{ background: transparent; color: {c.muted}; padding: {7 + more // 2}px 14px;
  border-bottom: 3px solid transparent; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; }}
QTabBar::tab:focus {{ color: {c.focus}; }}
QScrollArea, QWidget#pollBox, QWidget#board, QWidget#details {{ background: transparent;
  border: 0; }}
QWidget#draftEditor, #surveyEditor, #surveyQuestionEditor, #surveyFields, #resultGrids,
#personBox, #meaningBox {{ background: transparent; border: 0; }}
QProgressBar {{ background: {c.card_border}; border: 0; border-radius: 4px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
QProgressBar[over="true"]::chunk {{ background: {c.over}; }}
#badge {{ border-radius: 6px; background: {c.idle}; }}
#badge QLabel {{ color: {c.on_idle}; font-weight: bold; }}
#badge[state="open"] {{ background: {c.live}; }}
#badge[state="open"] QLabel {{ color: {c.on_live}; }}
#badge[state="in-recess"] {{ background: {c.warn_fill}; }}
#badge[state="in-recess"] QLabel {{ color: {c.on_warn_fill}; }}
#badge[state="paused"] {{ background: {c.warn_fill}; }}
#badge[state="paused"] QLabel {{ color: {c.on_warn_fill}; }}
#badge[state="rehearsal"] {{ background: {c.rehearsal}; }}
#badge[state="rehearsal"] QLabel {{ color: {c.on_rehearsal}; }}
#central[rehearsal="true"] {{ border: 4px solid {c.rehearsal}; }}
QFrame#infoBar {{ background: {c.selected}; border: 1px solid {c.accent}; border-radius: 6px; }}
QFrame#infoBar[tone="warn"] {{ background: {c.surface}; border: 2px solid {c.warn}; }}
#previewFrame {{ border: 3px solid {c.live}; border-radius: 4px; }}
#nextFrame {{ border: 1px solid {c.control_border}; border-radius: 4px; }}
QLabel[role="head"] {{ color: {c.muted}; font-weight: bold; font-size: 13px; }}
QLabel[role="title"] {{ font-weight: bold; font-size: 16px; }}
QLabel[role="welcome"] {{ font-weight: bold; font-size: 40px; }}
QLabel[tone="muted"] {{ color: {c.muted}; }}
QLabel[tone="warn"], QLabel[light="soon"] {{ color: {c.warn}; }}
QLabel[tone="over"], QLabel[over="true"], QLabel[light="over"] {{ color: {c.over}; }}
"""


def _arrow(c: Colours) -> str:
    """The arrow of a combo box: a style sheet takes pictures from files only."""
    name = f"chevron-down-{'dark' if c == DARK else 'light'}.svg"
    return (resources() / "icons" / name).as_posix()
