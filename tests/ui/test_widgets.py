"""Lists, lines, bars: small things that several panels use."""

from itertools import pairwise
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QListView,
    QMainWindow,
    QStyleOptionViewItem,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from civicforum.domain.cards import AddCard
from civicforum.screens.result import Bar, Tone
from civicforum.screens.row import Mark, Row
from civicforum.ui.bridge import Bridge
from civicforum.ui.icons import icon, pixmap
from civicforum.ui.theme import Theme
from civicforum.ui.widgets.bars import BarsView
from civicforum.ui.widgets.choices import fill
from civicforum.ui.widgets.elided import ElidedButton, ElidedLabel
from civicforum.ui.widgets.line import CountBox
from civicforum.ui.widgets.rows import ROW_HEIGHT, RowDelegate, Rows, shown_in
from tests.support.room import Room
from tests.ui import compile_forms

FORMS = sorted(compile_forms.SOURCES.glob("*.ui"))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_forms_are_compiled_from_their_sources(form: Path) -> None:
    made = compile_forms.compiled(form)
    assert compile_forms.target(form).read_text("utf-8") == made
    assert made.startswith("from civicforum.ui.language import tr\n")


def rows(keys: str, *, text: str = "") -> list[Row]:
    return [Row(key, key, text or key, "", text or key) for key in keys]


@pytest.mark.parametrize(
    ("before", "after"),
    [("", "abc"), ("abc", "bc"), ("abc", "abxc"), ("abc", ""), ("abc", "xbz"), ("ab", "ba")],
)
def test_a_list_becomes_another(
    qtmodeltester: ModelTester, qapp: QApplication, before: str, after: str
) -> None:
    model = Rows()
    model.show(rows(before))
    qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]
    model.show(rows(after))
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == list(after)
    qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]


def test_only_what_differs_is_told(qtbot: QtBot) -> None:
    model = Rows()
    model.show(rows("abc"))
    with qtbot.assertNotEmitted(model.dataChanged):
        model.show(rows("abc"))
    with qtbot.waitSignal(model.dataChanged):
        model.show([*rows("ab"), *rows("c", text="changed")])
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(rows("xabc"))
    assert model.place_of("a") == 1
    assert model.place_of("gone") == -1
    assert model.data(QModelIndex()) is None
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == "x"
    assert model.index(0).data(Qt.ItemDataRole.EditRole) is None


def test_rows_are_painted(qtbot: QtBot, theme: Theme) -> None:
    view = QListView()
    qtbot.addWidget(view)
    model = shown_in(view)
    model.show([Row(mark, "1", "A title", "5′", "A title", mark) for mark in Mark])
    view.setCurrentIndex(model.index(1))
    view.resize(300, 200)
    assert view.sizeHintForRow(0) == ROW_HEIGHT
    images = [view.grab(QRect(0, n * ROW_HEIGHT, 300, 36)).toImage() for n in range(4)]
    assert all(one != other for one, other in pairwise(images))


def test_the_delegate_leaves_other_models_alone(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    other = QStandardItemModel(1, 1)
    RowDelegate(view).paint(painter, QStyleOptionViewItem(), other.index(0, 0))
    painter.end()
    assert image.pixelColor(10, 10) == QColor(Qt.GlobalColor.white)


def test_bars_are_painted_as_long_as_their_share(qtbot: QtBot, theme: Theme) -> None:
    theme.choose(Qt.ColorScheme.Light)
    view = BarsView()
    qtbot.addWidget(view)
    view.resize(400, 90)
    view.grab()
    view.present(
        (
            Bar("Yes", 3, "75.0%", 750, Tone.YES),
            Bar("No", 1, "25.0%", 250, Tone.NO),
            Bar("Abstain", 0, "–", 0, Tone.ABSTAIN),
        )
    )
    assert view.accessibleName() == "Yes 3 75.0%, No 1 25.0%, Abstain 0 –"
    image = view.grab().toImage()
    yes = [x for x in range(400) if image.pixelColor(x, 15).name() == "#0072b2"]
    no = [x for x in range(400) if image.pixelColor(x, 45).name() == "#a34e00"]
    assert len(yes) > 3 * len(no) > 0


def test_long_texts_give_way_and_stay_readable(qtbot: QtBot, theme: Theme) -> None:
    label, button = ElidedLabel("A very long title " * 5), ElidedButton()
    for widget in (label, button):
        qtbot.addWidget(widget)
    button.say("Next: start Q&A of a very long title")
    assert button.accessibleName() == "Next: start Q&A of a very long title"
    assert button.text() == "Next: start Q&&A of a very long title"
    for widget in (label, button):
        assert widget.minimumSizeHint().width() < widget.sizeHint().width()
        widget.resize(90, 40)
        assert not widget.grab().isNull()


def test_a_count_begins_at_nothing(qtbot: QtBot) -> None:
    box = CountBox()
    qtbot.addWidget(box)
    assert box.text() == "0"


def test_icons_in_any_colour(qapp: QApplication) -> None:
    assert not icon("mic").isNull()
    assert not icon("mic", "#ff0000").isNull()
    image = pixmap("square", "#ff0000").toImage()
    assert any(image.pixelColor(n, 20).red() == 255 for n in range(40))


def test_a_closed_bridge_is_silent(room: Room, qtbot: QtBot) -> None:
    bridge = Bridge(room.desk)
    bridge.close()
    with qtbot.assertNotEmitted(bridge.changed, wait=80):
        room.do(AddCard("one"))
    room.desk.close()


def test_alt_and_an_arrow_open_the_list_that_has_the_focus(theme: Theme, qtbot: QtBot) -> None:
    window, shortened = QMainWindow(), Mock()
    combo = QComboBox(window)
    fill(combo, [("a", "One"), ("b", "Two")])
    action = QAction(window)
    action.setShortcut("Alt+Down")
    action.triggered.connect(shortened)
    window.addAction(action)
    window.setCentralWidget(combo)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert combo.view().isVisible()
    shortened.assert_not_called()
    combo.hidePopup()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    shortened.assert_called_once()
