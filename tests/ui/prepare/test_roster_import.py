"""The import of a roster: looked at first, put right by its columns, imported in one step."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from civicforum.domain.people import AddPerson
from civicforum.screens.ready import Section
from civicforum.ui.language import speak
from civicforum.ui.prepare.people_section import PeopleSection
from civicforum.ui.prepare.roster_import import RosterImport
from tests.support.room import Room
from tests.ui.driver import CONTROL
from tests.ui.prepare.conftest import Preparer
from tests.ui.prepare.roster_files import ROWS, ImportDialog, ods, text, xlsx

FILES = {
    "utf-8.csv": text().encode("utf-8-sig"),
    "cp949.csv": text().encode("cp949"),
    "tabs.txt": text(delimiter="\t").encode("utf-16"),
    "list.xlsx": xlsx(),
    "list.ods": ods(),
}
WRONG = (*ROWS, ("많다", "이름만", ""), ("31", "또 하나", ""))


@pytest.fixture
def people(preparer: Preparer, qtbot: QtBot) -> Preparer:
    """At the section; threads end with their dialogs."""
    preparer.turn_to(Section.PEOPLE)
    return preparer


@pytest.fixture(autouse=True)
def _all_threads_end(qtbot: QtBot) -> Iterator[None]:
    yield
    qtbot.waitUntil(
        lambda: not any(thread.name.startswith("roster") for thread in threading.enumerate())
    )


def opened(people: Preparer, qtbot: QtBot, path: Path, content: bytes | None) -> ImportDialog:
    """What the file dialog does once a file is chosen."""
    if content is not None:
        path.write_bytes(content)
    section = people.page.findChild(PeopleSection)
    assert isinstance(section, PeopleSection)
    section.import_file(str(path))
    return ImportDialog(people, qtbot)


def is_closed(people: Preparer) -> bool:
    found = people.hands.window.findChildren(RosterImport)
    return not any(dialog.isVisible() for dialog in found)


@pytest.mark.parametrize("name", list(FILES))
def test_every_kind_of_file(
    people: Preparer, room: Room, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    before = len(room.desk.log)
    dialog = opened(people, qtbot, tmp_path / name, FILES[name])
    assert dialog.says("sourceLabel") == name
    assert dialog.cells == [list(row) for row in ROWS[1:]]
    assert dialog.says("summaryLabel") == "2 people: 2 new, 0 changed, 0 as before"
    assert [dialog.meaning(place).currentText() for place in range(3)] == [
        "number",
        "name",
        "association",
    ]
    assert dialog.problems == []
    assert dialog.button == "Import 2 people"
    assert len(room.desk.log) == before
    dialog.press("importButton")
    assert is_closed(people)
    assert people.hands.toast == "2 people imported"
    assert people.hands.rows("rosterView")[-2:] == [
        "31. 최바다, 상인회 · not here yet",
        "32. 강산, 주민회 · not here yet",
    ]
    people.hands.window.activateWindow()
    qtbot.waitUntil(people.hands.window.isActiveWindow)
    people.hands.undo()
    people.hands.settle()
    assert sorted(room.forum.numbers) == [1, 2, 3, 4, 17]
    people.hands.redo()
    people.hands.settle()
    assert sorted(room.forum.numbers) == [1, 2, 3, 4, 17, 31, 32]


def test_wrong_rows_are_told_and_can_be_left_out(
    people: Preparer, room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(people, qtbot, tmp_path / "a.csv", text(WRONG).encode())
    assert dialog.button == "2 rows are wrong: correct them or leave them out"
    assert [problem.split(":")[0] for problem in dialog.problems] == [
        "Row 4, 연번",
        "Row 5, 연번",
    ]
    assert dialog.row_numbers == ["2", "3", "4", "5"]
    assert all(problem.endswith(("(많다)", "(31)")) for problem in dialog.problems)
    dialog.press("importButton")
    assert not is_closed(people)
    box = dialog.find(QCheckBox, "leaveOutBox")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert dialog.button == "Import 2 people"
    dialog.press("importButton")
    assert sorted(room.forum.numbers)[-2:] == [31, 32]


def test_other_meanings_by_the_keyboard(
    people: Preparer, room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(people, qtbot, tmp_path / "a.csv", text().encode())
    third = dialog.meaning(2)
    dialog.choose(third, "district")
    assert third.currentData() == "district"
    assert third.hasFocus()
    dialog.choose(dialog.meaning(0), "")
    assert dialog.button == "Import 2 people"
    dialog.choose(dialog.meaning(1), "")
    assert dialog.button == "Nothing can be imported"
    assert dialog.says("importNotice")
    dialog.choose(dialog.meaning(1), "name")
    assert dialog.says("importNotice") == ""
    dialog.press("importButton")
    person = room.forum.person_of("#18")
    assert (room.desk.roll.name(person), person.district) == ("최바다", "상인회")


def test_another_encoding(people: Preparer, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(people, qtbot, tmp_path / "a.csv", text().encode("cp949"))
    combo = dialog.find(QComboBox, "encodingCombo")
    dialog.choose(combo, "utf-8")
    assert dialog.button == "Nothing can be imported"
    assert dialog.says("importNotice")
    dialog.choose(combo, "cp949")
    assert dialog.cells[0][1] == "최바다"
    dialog.press("cancelButton")


@pytest.mark.parametrize("way", ["cancel", "escape", "cross"])
def test_leaving_leaves_nothing(
    people: Preparer, room: Room, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    forum, before = room.forum, len(room.desk.log)
    dialog = opened(people, qtbot, tmp_path / "a.csv", text().encode())
    if way == "cancel":
        dialog.press("cancelButton")
    elif way == "escape":
        dialog.escape()
    else:
        dialog.dialog.close()
    assert is_closed(people)
    assert (room.forum, len(room.desk.log)) == (forum, before)


def test_leaving_while_it_is_read(people: Preparer, room: Room, qtbot: QtBot) -> None:
    go_on = threading.Event()

    def slow() -> bytes:
        go_on.wait(10)
        return text().encode()

    section = people.page.findChild(PeopleSection)
    assert isinstance(section, PeopleSection)
    dialog = RosterImport(section, people.hands.find_bridge(), slow, "slow.csv")
    dialog.open()
    assert dialog.form.howLabel.text() == "slow.csv is being read…"
    assert not dialog.form.importButton.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert is_closed(people)
    go_on.set()
    qtbot.wait(1)
    assert len(room.forum.people) == 5


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("broken.xlsx", xlsx()[:900], "spreadsheet"),
        ("empty.csv", b"", "nothing in this roster"),
        ("image.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ""),
        ("letter.csv", "안녕하십니까\n".encode(), ""),
        ("gone.csv", None, "gone.csv"),
    ],
)
def test_a_broken_file_is_told_in_a_sentence(  # noqa: PLR0917
    people: Preparer,
    room: Room,
    qtbot: QtBot,
    tmp_path: Path,
    name: str,
    content: bytes | None,
    said: str,
) -> None:
    forum = room.forum
    dialog = opened(people, qtbot, tmp_path / name, content)
    assert said in dialog.says("importNotice")
    assert "roster-" not in dialog.says("importNotice")
    assert len(dialog.says("importNotice")) > 20
    assert dialog.button == "Nothing can be imported"
    dialog.press("importButton")
    assert not is_closed(people)
    dialog.escape()
    assert room.forum == forum


def test_a_number_that_was_taken_meanwhile(
    people: Preparer, room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(people, qtbot, tmp_path / "a.csv", text().encode())
    room.do(AddPerson(name="먼저 온 사람", number=31))
    dialog.press("importButton")
    assert not is_closed(people)
    assert "31" in dialog.says("importNotice")
    assert dialog.button == "Import 2 people"
    assert 32 not in room.forum.numbers
    dialog.escape()


def test_a_table_is_pasted(people: Preparer, room: Room, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(text(delimiter="\t"))
    view = people.hands.find(QListView, "rosterView")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_V, CONTROL)
    dialog = ImportDialog(people, qtbot)
    assert dialog.says("sourceLabel") == "Clipboard"
    dialog.press("importButton")
    assert sorted(room.forum.numbers)[-2:] == [31, 32]


def test_pasting_into_the_filter(people: Preparer, qtbot: QtBot) -> None:
    line = people.hands.find(QLineEdit, "rosterFilterLine")
    line.setFocus()
    QApplication.clipboard().setText("김하늘")
    QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    assert line.text() == "김하늘"
    QApplication.clipboard().setText(text(delimiter="\t"))
    QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    assert line.text() == "김하늘"
    dialog = ImportDialog(people, qtbot)
    assert dialog.button == "Import 2 people"
    dialog.escape()


def test_nothing_to_paste(people: Preparer) -> None:
    QApplication.clipboard().clear()
    people.hands.click("pasteButton")
    assert people.hands.message("rosterNotice") == "Nothing was copied. Copy the table first."


def test_another_language_while_it_is_open(
    people: Preparer, room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(people, qtbot, tmp_path / "a.csv", text(WRONG).encode())
    dialog.choose(dialog.meaning(2), "district")
    speak("ko")
    qtbot.waitUntil(lambda: dialog.meaning(1).currentText() == "성명")
    assert dialog.meaning(2).currentData() == "district"
    assert dialog.says("problemHead") == "문제"
    assert dialog.problems[0].startswith("4행")
    assert dialog.find(QComboBox, "encodingCombo").itemText(0) != "guessed"
    assert dialog.dialog.windowTitle() == "CivicForum – 명부 가져오기"
    speak("en")
    qtbot.waitUntil(lambda: dialog.meaning(1).currentText() == "name")
    assert dialog.problems[0].startswith("Row 4")
    box = dialog.find(QCheckBox, "leaveOutBox")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    box.setChecked(True)
    dialog.press("importButton")
    assert room.forum.person_of("#31").district == "상인회"


def test_a_broken_file_is_told_in_the_other_language_too(
    people: Preparer, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(people, qtbot, tmp_path / "a.csv", b"")
    english = dialog.says("importNotice")
    speak("ko")
    qtbot.waitUntil(lambda: dialog.says("importNotice") != english)
    assert dialog.button == "가져올 것이 없습니다"
    dialog.escape()
