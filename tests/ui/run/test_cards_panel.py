"""The cards board by keys and mouse: written, moved, merged, split, marked, filtered."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QInputMethodEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from civicforum.domain.cards import AddCard, CorrectCard, MergeCards
from civicforum.domain.kinds import Shape
from civicforum.domain.polls import AddPoll
from civicforum.domain.themes import AddTheme, PutUnderTheme, RemoveTheme
from civicforum.screens.cards import cards_screen
from civicforum.ui.deeds import Deed
from civicforum.ui.language import current_words, speak
from civicforum.ui.run.cards_list import CardsList
from civicforum.ui.run.cards_model import CardsModel
from civicforum.ui.theme import Theme
from civicforum.ui.widgets.dragged import packed, unpacked
from civicforum.ui.widgets.filter_line import PAUSE
from tests.support.room import Room
from tests.ui.driver import CONTROL, SHIFT, Facilitator

LEFT, RIGHT, ENTER, ESCAPE = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
)


@pytest.fixture
def board(facilitator: Facilitator, room: Room) -> Facilitator:
    """Two themes; cards no. 1 to 4, no. 2 under the first theme; the tab is shown."""
    room.do(AddTheme("Safety", theme="safe"), AddTheme("Green", theme="green"))
    room.do(
        AddCard("Lamps are dark", table="3", card="c1"),
        AddCard("어두운 골목", theme="safe", card="c2"),
        AddCard("More trees", card="c3"),
        AddCard("Benches", card="c4"),
    )
    facilitator.settle()
    facilitator.show_tab("cardsTab")
    return facilitator


def view(board: Facilitator, place: int) -> CardsList:
    return board.find(CardsList, f"cardsView{place}")


def cards(board: Facilitator, place: int) -> list[int]:
    """The numbers of the cards of a column."""
    board.settle()
    model = view(board, place).cards
    return [model.at(row).number for row in range(model.rowCount())]


def choose(board: Facilitator, place: int, *names: str) -> None:
    """Choose cards as with the mouse; the keyboard is there."""
    found = view(board, place)
    found.setFocus()
    assert found.choose(list(names))


def notice(board: Facilitator) -> str:
    return board.message("cardsNotice")


def test_the_tab_tells_how_many_and_lists_can_be_read(board: Facilitator) -> None:
    tabs = board.find(QTabWidget, "tabs")
    assert tabs.tabText(1) == "Cards 4"
    assert board.rows("cardsView0") == [
        "Card 1, table 3, Lamps are dark",
        "Card 3, More trees",
        "Card 4, Benches",
    ]
    assert [view(board, n).accessibleName() for n in range(3)] == [
        "Not sorted, 3 cards",
        "A Safety, 1 card",
        "B Green, 0 cards",
    ]


def test_card_after_card_without_the_mouse(board: Facilitator, room: Room) -> None:
    board.show_tab("queueTab")
    board.key(Qt.Key.Key_F4)
    line = board.find(QLineEdit, "cardLine")
    assert line.hasFocus()
    board.type("tableLine", "7")
    board.type("roundLine", "2")
    board.type("authorLine", "김하늘")
    for text in ("물이 고입니다", "그늘이 없습니다", "의자가 부족합니다"):
        board.enter("cardLine", text)
        assert line.hasFocus()
        assert not line.text()
    assert cards(board, 0) == [1, 3, 4, 5, 6, 7]
    newest = next(c for c in room.forum.cards.values() if c.number == 7)
    assert (newest.text, newest.table, newest.round, newest.author) == (
        "의자가 부족합니다",
        "7",
        2,
        "haneul",
    )
    assert view(board, 0).chosen() == [newest.id]
    board.undo()
    assert cards(board, 0) == [1, 3, 4, 5, 6]


def test_a_card_goes_to_the_current_column(board: Facilitator) -> None:
    QTest.mouseClick(board.find(QPushButton, "themeButton2"), Qt.MouseButton.LeftButton)
    line = board.find(QLineEdit, "cardLine")
    assert line.placeholderText() == "New card (F4) under “Green”"
    board.enter("cardLine", "A hedge")
    assert cards(board, 2) == [5]


def test_what_is_refused_stays_in_the_line(board: Facilitator, room: Room) -> None:
    board.enter("cardLine", "")
    assert notice(board)
    board.type("authorLine", "nobody")
    board.enter("cardLine", "A hedge")
    assert "nobody" in notice(board)
    assert board.find(QLineEdit, "cardLine").text() == "A hedge"
    assert len(room.forum.cards) == 4


def test_a_filter_that_hides_the_new_card_goes(board: Facilitator, qtbot: QtBot) -> None:
    board.type("filterLine", "trees")
    qtbot.waitUntil(lambda: cards(board, 0) == [3])
    board.enter("cardLine", "A hedge")
    assert cards(board, 0) == [1, 3, 4, 5]
    assert not board.find(QLineEdit, "filterLine").text()


def test_cards_move_by_keys_and_back_by_undo(board: Facilitator, room: Room) -> None:
    choose(board, 0, "c1", "c4")
    board.key(RIGHT, CONTROL)
    assert (cards(board, 0), cards(board, 1)) == ([3], [1, 2, 4])
    assert view(board, 1).hasFocus()
    assert view(board, 1).chosen() == ["c1", "c4"]
    board.key(RIGHT, CONTROL)
    assert cards(board, 2) == [1, 4]
    board.key(LEFT, CONTROL)
    board.key(LEFT, CONTROL)
    board.key(LEFT, CONTROL)
    assert cards(board, 0) == [1, 3, 4]
    board.undo()
    board.undo()
    assert cards(board, 2) == [1, 4]
    assert room.forum.card_of("c1").theme == "green"


def test_keys_without_a_chosen_card_say_so(board: Facilitator) -> None:
    view(board, 2).setFocus()
    for key, modifiers in (
        (RIGHT, CONTROL),
        (Qt.Key.Key_G, CONTROL),
        (Qt.Key.Key_G, CONTROL | SHIFT),
    ):
        board.key(key, modifiers)
        assert notice(board) == "Choose a card first"
    board.window.actions_[Deed.MARK_MINORITY].trigger()
    assert notice(board) == "Choose a card first"


def test_after_the_last_column_comes_a_new_theme(board: Facilitator, room: Room) -> None:
    choose(board, 0, "c1", "c3")
    board.key(RIGHT, CONTROL)
    board.key(RIGHT, CONTROL)
    board.key(RIGHT, CONTROL)
    assert board.find(QLineEdit, "themeLine").hasFocus()
    assert board.message("newThemeHint") == "For 2 cards"
    board.enter("themeLine", "Everyday")
    assert cards(board, 3) == [1, 3]
    assert view(board, 3).hasFocus()
    assert board.message("newThemeHint") == ""
    assert [theme.title for theme in room.forum.themes] == ["Safety", "Green", "Everyday"]


def test_a_theme_is_named_and_a_name_twice_is_refused(board: Facilitator, room: Room) -> None:
    board.key(Qt.Key.Key_F4, SHIFT)
    board.enter("themeLine", "Safety")
    assert notice(board)
    board.enter("themeLine", "Parking")
    board.settle()
    assert view(board, 3).accessibleName() == "C Parking, 0 cards"
    assert board.find(QLineEdit, "themeLine").hasFocus()
    room.do(RemoveTheme("green"))
    board.settle()
    assert view(board, 2).accessibleName() == "B Parking, 0 cards"


def test_cards_do_not_wait_for_a_theme_that_was_not_named(board: Facilitator) -> None:
    choose(board, 0, "c1")
    for _ in range(3):
        board.key(RIGHT, CONTROL)
    assert board.message("newThemeHint") == "For 1 card"
    board.key(ESCAPE)
    assert board.message("newThemeHint") == ""


def drop(target: QWidget, data: QMimeData) -> QDropEvent:
    """Enter with the mouse and let fall."""
    where, buttons = target.rect().center(), Qt.MouseButton.LeftButton
    none, move = Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction
    QApplication.sendEvent(target, QDragEnterEvent(where, move, data, buttons, none))
    event = QDropEvent(QPointF(where), move, data, buttons, none)
    QApplication.sendEvent(target, event)
    return event


def test_cards_are_dragged_to_a_column(board: Facilitator) -> None:
    choose(board, 0, "c1", "c3")
    source = view(board, 0)
    data = source.model().mimeData(source.selectedIndexes())
    assert sorted(unpacked(data)) == ["c1", "c3"]
    assert drop(view(board, 2).viewport(), data).isAccepted()
    assert (cards(board, 0), cards(board, 2)) == ([4], [1, 3])
    drop(view(board, 2).viewport(), data)
    assert cards(board, 2) == [1, 3]
    gone = packed(["gone"])
    drop(view(board, 1).viewport(), gone)
    other = QMimeData()
    other.setText("c4")
    drop(view(board, 1).viewport(), other)
    assert not view(board, 1).cards.dropMimeData(
        other, Qt.DropAction.MoveAction, 0, 0, view(board, 1).rootIndex()
    )
    assert cards(board, 1) == [2]
    board.undo()
    assert cards(board, 0) == [1, 3, 4]


def test_a_drag_that_goes_on_leaves_nothing(board: Facilitator) -> None:
    target = view(board, 1)
    where, none = QPoint(5, 5), Qt.KeyboardModifier.NoModifier
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    data = packed(["c1"])
    QApplication.sendEvent(target.viewport(), QDragEnterEvent(where, action, data, button, none))
    assert target.property("target")
    QApplication.sendEvent(target.viewport(), QDragLeaveEvent())
    assert not target.property("target")


def test_cards_are_dragged_to_a_new_theme(board: Facilitator) -> None:
    place = board.find(QWidget, "newThemePlace")
    where, none = QPoint(5, 5), Qt.KeyboardModifier.NoModifier
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    data = packed(["c1"])
    QApplication.sendEvent(place, QDragEnterEvent(where, action, data, button, none))
    assert place.property("current")
    QApplication.sendEvent(place, QDragLeaveEvent())
    assert not place.property("current")
    drop(place, data)
    board.enter("themeLine", "Everyday")
    assert cards(board, 3) == [1]


def test_cards_are_merged_taken_out_and_undone(board: Facilitator, room: Room) -> None:
    choose(board, 0, "c1", "c3", "c4")
    board.key(Qt.Key.Key_G, CONTROL)
    assert cards(board, 0) == [4]
    assert board.rows("cardsView0") == ["Card 4, Benches, 2 merged"]
    assert view(board, 0).accessibleName() == "Not sorted, 3 cards"
    board.key(Qt.Key.Key_G, CONTROL | SHIFT)
    assert cards(board, 0) == [3, 4]
    assert view(board, 0).chosen() == ["c3"]
    board.undo()
    board.undo()
    assert cards(board, 0) == [1, 3, 4]
    choose(board, 0, "c1")
    board.key(Qt.Key.Key_G, CONTROL)
    assert "Merging needs" in notice(board)
    board.key(Qt.Key.Key_G, CONTROL | SHIFT)
    assert "merged into no other" in notice(board)
    assert room.forum.card_of("c1").merged_into == ""


def test_the_card_as_a_whole(board: Facilitator, room: Room) -> None:
    room.do(MergeCards("c1", ("c3",)), CorrectCard("c1", "Lamps are too dark"))
    choose(board, 0, "c1")
    board.key(ENTER)
    edit = board.find(QPlainTextEdit, "cardText")
    assert edit.isVisible()
    assert edit.toPlainText() == "Lamps are too dark"
    assert board.message("detailsTitle") == "Card 1"
    assert board.message("detailsFacts") == "table 3 · 09:00"
    assert board.message("earlierLabel") == "09:00 Lamps are dark"
    assert board.rows("originalsView") == [
        "Card 1, table 3, Lamps are too dark",
        "Card 3, More trees",
    ]
    edit.setPlainText("Lamps: too dark")
    room.do(AddCard("Another", card="c9"))
    board.settle()
    assert edit.toPlainText() == "Lamps: too dark"
    board.click("correctCardButton")
    assert room.forum.card_of("c1").text == "Lamps: too dark"
    board.click("correctCardButton")
    assert notice(board)
    board.click("minorityButton")
    assert room.forum.card_of("c1").is_minority
    assert board.text("minorityButton") == "No minority view"
    board.click("minorityButton")
    assert not room.forum.card_of("c1").is_minority
    assert not board.find(QWidget, "splitButton").isEnabled()


def test_an_original_is_read_and_taken_out(board: Facilitator, room: Room) -> None:
    room.do(MergeCards("c1", ("c3", "c4")))
    choose(board, 0, "c1")
    board.key(ENTER)
    originals = board.find(QListView, "originalsView")
    originals.setCurrentIndex(originals.model().index(1, 0))
    assert board.find(QPlainTextEdit, "cardText").toPlainText() == "More trees"
    view(board, 0).setFocus()
    board.key(Qt.Key.Key_G, CONTROL | SHIFT)
    assert room.forum.card_of("c3").merged_into == ""
    assert board.message("detailsTitle") == "Card 3"
    choose(board, 0, "c1")
    originals.setCurrentIndex(originals.model().index(1, 0))
    board.find(QWidget, "splitButton").setFocus()
    board.click("splitButton")
    assert room.forum.card_of("c4").merged_into == ""
    assert originals.isHidden() or not originals.isVisible()


def test_the_whole_card_is_closed_by_esc_and_goes_with_its_card(
    board: Facilitator, room: Room
) -> None:
    pane = board.find(QWidget, "detailsCard")
    choose(board, 0, "c4")
    board.key(ENTER)
    assert pane.isVisible()
    board.key(ESCAPE)
    assert not pane.isVisible()
    assert view(board, 0).hasFocus()
    board.key(ESCAPE)
    view(board, 0).doubleClicked.emit(view(board, 0).currentIndex())
    assert pane.isVisible()
    board.click("closeDetailsButton")
    room.do(AddCard("Short-lived", card="c5"))
    board.settle()
    choose(board, 0, "c5")
    board.key(ENTER)
    board.undo()
    board.window.actions_[Deed.UNDO].trigger()
    board.settle()
    assert not pane.isVisible()
    view(board, 2).setFocus()
    board.key(ENTER)
    assert not pane.isVisible()


def test_cards_of_the_minority(board: Facilitator, room: Room) -> None:
    choose(board, 0, "c1", "c3")
    action = board.window.actions_[Deed.MARK_MINORITY]
    action.trigger()
    assert all(room.forum.card_of(c).is_minority for c in ("c1", "c3"))
    assert "minority opinion" in board.rows("cardsView0")[0]
    action.trigger()
    assert not any(room.forum.card_of(c).is_minority for c in ("c1", "c3"))


def test_filter_while_a_syllable_is_composed(board: Facilitator, qtbot: QtBot) -> None:
    line = board.find(QLineEdit, "filterLine")
    line.setFocus()
    QApplication.sendEvent(line, QInputMethodEvent("어두", []))
    qtbot.waitUntil(lambda: cards(board, 0) == [], timeout=20 * PAUSE)
    assert cards(board, 1) == [2]
    assert board.message("foundLabel") == "1 of 4"
    assert not line.text()
    commit = QInputMethodEvent()
    commit.setCommitString("어두운")
    QApplication.sendEvent(line, commit)
    board.key(ENTER)
    assert view(board, 1).chosen() == ["c2"]
    assert view(board, 1).hasFocus()
    line.clear()
    qtbot.waitUntil(lambda: cards(board, 0) == [1, 3, 4], timeout=20 * PAUSE)
    assert board.message("foundLabel") == ""
    board.type("filterLine", "nothing like it")
    qtbot.waitUntil(lambda: cards(board, 0) == [], timeout=20 * PAUSE)
    board.key(ENTER)
    assert line.hasFocus()


def test_arrows_go_from_column_to_column(board: Facilitator) -> None:
    choose(board, 0, "c3")
    board.key(RIGHT)
    assert view(board, 1).hasFocus()
    assert view(board, 1).chosen() == ["c2"]
    assert view(board, 0).chosen() == []
    board.key(RIGHT)
    board.key(RIGHT)
    assert view(board, 2).hasFocus()
    board.key(LEFT)
    board.key(LEFT)
    board.key(LEFT)
    assert view(board, 0).hasFocus()
    board.key(Qt.Key.Key_Down)
    assert view(board, 0).hasFocus()
    before = view(board, 0).currentIndex()
    board.key(Qt.Key.Key_C)
    assert view(board, 0).currentIndex() == before


def test_what_is_chosen_survives_changes_by_others(board: Facilitator, room: Room) -> None:
    choose(board, 0, "c3", "c4")
    room.do(AddCard("Another", number=40), PutUnderTheme("c1", "green"), CorrectCard("c4", "Seats"))
    assert cards(board, 0) == [3, 4, 40]
    assert view(board, 0).chosen() == ["c3", "c4"]
    assert board.rows("cardsView0")[1] == "Card 4, Seats"


def test_what_is_chosen_survives_a_list_that_is_quite_another(
    board: Facilitator, room: Room, qtbot: QtBot
) -> None:
    room.do(*(AddCard("even" if n % 2 else "odd") for n in range(420)))
    board.settle()
    choose(board, 0, "c3", "c4")
    room.do(*(CorrectCard(c, "odd one") for c in ("c3", "c4")))
    board.settle()
    with qtbot.waitSignal(view(board, 0).cards.modelReset, timeout=20 * PAUSE):
        board.type("filterLine", "odd")
    assert view(board, 0).chosen() == ["c3", "c4"]
    assert len(cards(board, 0)) == 212


def test_a_theme_is_renamed_at_its_head(board: Facilitator, room: Room) -> None:
    head = board.find(QPushButton, "themeButton1")
    head.setFocus()
    board.key(ENTER)
    line = board.find(QLineEdit, "themeNameLine1")
    assert line.hasFocus()
    board.enter("themeNameLine1", "Night safety")
    board.settle()
    assert room.forum.theme_of("safe").title == "Night safety"
    assert view(board, 1).accessibleName() == "A Night safety, 1 card"
    assert head.hasFocus()
    QTest.mouseDClick(head, Qt.MouseButton.LeftButton)
    board.type("themeNameLine1", "Not this")
    board.key(ESCAPE)
    assert line.isHidden()
    assert room.forum.theme_of("safe").title == "Night safety"
    QTest.keyClick(board.find(QPushButton, "themeButton0"), ENTER)
    assert board.find(QLineEdit, "themeNameLine0").isHidden()
    QTest.keyClick(head, Qt.Key.Key_Space)
    assert line.isHidden()
    QTest.keyClick(head, ENTER)
    view(board, 0).setFocus()
    assert line.isHidden()
    assert room.forum.theme_of("safe").title == "Night safety"


def entry(board: Facilitator, text: str) -> QAction:
    """What the menu of themes offers under this name."""
    menu = board.find(QMenu, "themeMenu")
    return next(action for action in menu.actions() if action.text() == text)


def pick(board: Facilitator, text: str) -> None:
    """Choose it, which closes the menu."""
    entry(board, text).trigger()
    board.find(QMenu, "themeMenu").close()


def test_the_menu_of_a_theme(board: Facilitator, room: Room) -> None:
    room.do(AddPoll("Which & why?", shape=Shape.MANY_MARKS, poll="which"), AddPoll("Gates?"))
    board.click("themeMenuButton1")
    assert not entry(board, "Remove the empty theme").isEnabled()
    pick(board, "1. Which && why?")
    assert room.forum.poll_of("which").themes == ("safe",)
    board.click("themeMenuButton1")
    pick(board, "1. Which && why?")
    assert notice(board)
    board.click("themeMenuButton1")
    pick(board, "Rename the theme…")
    assert board.find(QLineEdit, "themeNameLine1").isVisible()
    board.click("themeMenuButton2")
    pick(board, "Remove the empty theme")
    assert [theme.id for theme in room.forum.themes] == ["safe"]


def test_a_poll_of_all_themes(board: Facilitator, room: Room) -> None:
    board.window.actions_[Deed.MAKE_OPTION].trigger()
    assert notice(board) == "Choose a card or the head of a theme's column first"
    choose(board, 1, "c2")
    board.window.actions_[Deed.MAKE_OPTION].trigger()
    texts = [a.text() for a in board.find(QMenu, "themeMenu").actions() if not a.isSeparator()]
    assert texts == ["New poll with all themes"]
    pick(board, "New poll with all themes")
    poll = room.forum.polls[0]
    assert (poll.question, poll.options) == ("Which theme matters most?", ("Safety", "Green"))
    assert poll.terms.shape is Shape.ONE_MARK


def test_the_menu_of_cards(board: Facilitator) -> None:
    menu = board.find(QMenu, "cardMenu")
    board.click("cardMenuButton")
    assert menu.isVisible()
    menu.close()
    view(board, 0).asked.emit(QPoint(5, 5))
    assert menu.isVisible()
    menu.close()
    assert "Merge cards" in [action.text() for action in menu.actions()]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_another_language_and_size(
    board: Facilitator, theme: Theme, qtbot: QtBot, language: str
) -> None:
    choose(board, 0, "c1")
    board.key(ENTER)
    speak(language)
    words = current_words()
    qtbot.waitUntil(lambda: board.message("detailsTitle") == words("Card {number}", number=1))
    assert board.rows("cardsView0")[1].startswith(words("Card {number}", number=3))
    try:
        theme.resize(150)
        assert view(board, 0).sizeHintForRow(0) > 100
        assert board.find(QWidget, "cardsColumn0").width() == 312
    finally:
        theme.resize(100)


def test_while_it_is_not_seen_only_the_tab_is_told(board: Facilitator, room: Room) -> None:
    board.show_tab("queueTab")
    room.do(AddCard("Unseen", card="c9"))
    assert cards(board, 0) == [1, 3, 4]
    assert board.find(QTabWidget, "tabs").tabText(1) == "Cards 5"
    board.show_tab("cardsTab")
    assert cards(board, 0) == [1, 3, 4, 5]


def test_tab_goes_through_the_columns_from_left_to_right(board: Facilitator) -> None:
    board.find(QWidget, "cardMenuButton").setFocus()
    seen: list[str] = []
    for _ in range(9):
        board.key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus.objectName())
    assert seen == [
        "themeButton0",
        "cardsView0",
        "themeButton1",
        "themeMenuButton1",
        "cardsView1",
        "themeButton2",
        "themeMenuButton2",
        "cardsView2",
        "themeLine",
    ]


def test_cards_are_painted_with_label_and_marks(board: Facilitator, room: Room) -> None:
    choose(board, 1, "c2")
    plain = view(board, 1).grab().toImage()
    board.window.actions_[Deed.MARK_MINORITY].trigger()
    board.settle()
    marked = view(board, 1).grab().toImage()
    assert marked != plain
    room.do(AddCard("👩‍🌾 " * 60, theme="safe", card="c9"), MergeCards("c2", ("c1",)))
    board.settle()
    colours = {
        view(board, 1).grab().toImage().pixelColor(x, y).name()
        for x in range(60)
        for y in range(60)
    }
    assert "#e69f00" in colours


@pytest.mark.parametrize(
    ("before", "after"), [("", "123"), ("123", "23"), ("13", "1234"), ("1234", ""), ("12", "34")]
)
def test_a_column_becomes_another(
    qtmodeltester: ModelTester, room: Room, qtbot: QtBot, before: str, after: str
) -> None:
    words = current_words()
    room.do(*(AddCard("Text", card=n, number=int(n)) for n in "1234"))
    column = cards_screen(room.forum, words=words).columns[0]
    model = CardsModel()
    for wanted in (before, after):
        model.show([card for card in column.cards if card.id in wanted], {"2": 1})
        qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]
        assert [model.at(n).id for n in range(model.rowCount())] == list(wanted)
    with qtbot.assertNotEmitted(model.modelReset):
        assert model.show(column.cards, {})
    assert model.place_of("3") == 2
    assert model.place_of("gone") == -1
    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole) == "Text"
    assert model.index(1).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(-1)) is None
    assert not model.removeRows(0, 1)
