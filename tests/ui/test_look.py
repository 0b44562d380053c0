"""Language, colours, sizes, names and tab order: the same for everybody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from civicforum.base.colours import DARK, LIGHT, PROJECTOR, Colours
from civicforum.base.words import words_for
from civicforum.ui.actions import Deed, registry
from civicforum.ui.keys_window import KeysWindow
from civicforum.ui.language import speak
from civicforum.ui.theme import Theme, current_colours
from tests.ui.driver import Facilitator

OPERABLE = (QAbstractButton, QLineEdit, QListView, QAbstractSpinBox, QComboBox)


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.2 of an sRGB colour."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast_holds_wcag(colours: Colours) -> None:
    c = colours
    texts = [
        (c.text, c.surface),
        (c.text, c.background),
        (c.muted, c.surface),
        (c.muted, c.background),
        (c.on_accent, c.accent),
        (c.on_live, c.live),
        (c.on_idle, c.idle),
        (c.on_warn_fill, c.warn_fill),
        (c.good, c.surface),
        (c.warn, c.surface),
        (c.over, c.surface),
        (c.text, c.selected),
    ]
    shapes = [c.control_border, c.focus, c.accent, c.yes, c.no, c.abstain]
    assert [pair for pair in texts if contrast(*pair) < 4.5] == []
    assert [shape for shape in shapes if contrast(shape, c.surface) < 3] == []


def test_the_projector_has_seven_to_one() -> None:
    texts = [PROJECTOR.text, PROJECTOR.muted, PROJECTOR.soon, PROJECTOR.over, PROJECTOR.plenty]
    assert all(contrast(text, PROJECTOR.background) >= 7 for text in texts)


def test_korean_and_back_while_it_is_open(facilitator: Facilitator, qtbot: QtBot) -> None:
    window, korean = facilitator.window, words_for("ko")
    window.actions_[Deed.KOREAN].trigger()
    qtbot.waitUntil(lambda: facilitator.next_label == korean("Start live: open the sitting"))
    assert facilitator.badge == korean("Not started")
    assert window.actions_[Deed.KOREAN].isChecked()
    window.actions_[Deed.ENGLISH].trigger()
    qtbot.waitUntil(lambda: facilitator.badge == "Not started")
    assert not window.actions_[Deed.KOREAN].isChecked()


def test_a_language_without_an_application_is_only_remembered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("civicforum.ui.language.QCoreApplication.instance", lambda: None)
    speak("en")


def test_light_and_dark(facilitator: Facilitator, theme: Theme) -> None:
    actions = facilitator.window.actions_
    actions[Deed.DARK].trigger()
    assert current_colours() is DARK
    actions[Deed.LIGHT].trigger()
    assert current_colours() is LIGHT
    actions[Deed.SYSTEM].trigger()
    theme.choose(Qt.ColorScheme.Unknown)
    assert current_colours() in {LIGHT, DARK}


def test_what_can_be_operated_has_a_name(facilitator: Facilitator) -> None:
    window = facilitator.window
    buddies = {id(label.buddy()) for label in window.findChildren(QLabel) if label.buddy()}
    nameless = [
        widget.objectName()
        for widget in window.findChildren(QWidget)
        if isinstance(widget, OPERABLE)
        and widget.objectName()
        and not widget.objectName().startswith("qt_")
        and not (isinstance(widget, QAbstractButton) and (widget.text() or widget.isHidden()))
        and not widget.accessibleName()
        and id(widget) not in buddies
    ]
    assert nameless == []


def test_tab_order_goes_through_each_once(facilitator: Facilitator) -> None:
    window = facilitator.window
    seen: list[str] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.objectName():
            seen.append(widget.objectName())
        widget = widget.nextInFocusChain()
    ours = [name for name in seen if not name.startswith(("qt_", "Scroll"))]
    assert len(ours) == len(set(ours))
    wanted = ["agendaView", "checkInLine", "undoButton", "nextButton", "gistLine", "addLine"]
    assert [name for name in ours if name in wanted] == wanted


def test_every_deed_has_its_action_and_keys_are_told(facilitator: Facilitator) -> None:
    actions = facilitator.window.actions_
    entries = registry(words_for("en"))
    assert {entry.deed for entry in entries} == set(Deed)
    keys = [key for entry in entries for key in entry.keys]
    assert len(keys) == len(set(keys))
    assert "Ctrl+Return" in actions[Deed.NEXT].toolTip()
    menus = facilitator.window.findChildren(QMenu)
    listed = {action.objectName() for menu in menus for action in menu.actions()}
    assert {str(deed) for deed in Deed} <= listed


def test_the_list_of_keys(facilitator: Facilitator, qtbot: QtBot) -> None:
    facilitator.key(Qt.Key.Key_F1)
    window = facilitator.window.findChild(KeysWindow)
    assert isinstance(window, KeysWindow)
    view = window.findChild(QListView, "keysView")
    assert isinstance(view, QListView)
    rows = [str(view.model().index(n, 0).data()) for n in range(view.model().rowCount())]
    assert "F3: Add speaker" in rows
    window.close()


def test_the_icons_of_the_info_bar_follow_the_colours(
    facilitator: Facilitator, theme: Theme
) -> None:
    facilitator.window.info.tell("Look here.", tone="warn")
    close = facilitator.find(QAbstractButton, "infoClose")
    before = close.icon().pixmap(16).toImage()
    theme.choose_by_name("dark")
    facilitator.settle()
    after = close.icon().pixmap(16).toImage()
    theme.choose_by_name("light")
    assert (before == after, facilitator.info) == (False, "Look here.")
