"""Tables of a survey in the window: looked at first, told row by row, one step, by keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from civicforum.domain.surveys import SetSurveyMargin
from civicforum.domain.waves import CloseWave
from civicforum.screens.ready import Section
from civicforum.ui.language import speak
from civicforum.ui.prepare.survey_page import SurveyPage
from civicforum.ui.run.survey_keying import SurveyKeying
from civicforum.ui.survey_import import SurveyImport
from tests.support.room import Room
from tests.support.survey import BEFORE, orders
from tests.ui.driver import Facilitator
from tests.ui.prepare.conftest import Preparer

HEAD = "code,build,cost,age,why,else"


def table(folder: Path, *rows: str, head: str = HEAD) -> str:
    path = folder / "forms.csv"
    path.write_text("\n".join((head, *rows)) + "\n", "utf-8")
    return str(path)


def lines(count: int = 6) -> list[str]:
    return [",".join(row[:6]) for row in BEFORE[:count]]


def dialog(hands: Facilitator) -> SurveyImport:
    found = [each for each in hands.window.findChildren(SurveyImport) if each.isVisible()]
    for _ in range(500):
        if button(found[-1]) not in {"Reading…", "읽는 중…"}:
            return found[-1]
        QTest.qWait(10)
    raise AssertionError("it is read still")


def button(shown: SurveyImport) -> str:
    return shown.form.takeTableButton.text()


def problems(shown: SurveyImport) -> list[str]:
    model = shown.form.tableProblemView.model()
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


@pytest.fixture
def keyer(facilitator: Facilitator, room: Room) -> Facilitator:
    """A wave of six questions without forms; the keying panel is open."""
    room.do(*orders()[:8])
    facilitator.settle()
    facilitator.show_tab("surveyTab")
    return facilitator


@pytest.fixture
def take(keyer: Facilitator) -> Callable[[str], SurveyImport]:
    def asked(file: str) -> SurveyImport:
        panel = keyer.window.findChild(SurveyKeying)
        assert isinstance(panel, SurveyKeying)
        panel.import_forms(file)
        return dialog(keyer)

    return asked


def test_forms_are_looked_at_then_keyed_in_one_step(
    keyer: Facilitator,
    room: Room,
    tmp_path: Path,
    qtbot: QtBot,
    take: Callable[[str], SurveyImport],
) -> None:
    shown = take(table(tmp_path, *lines()))
    assert button(shown) == "Key 6 forms"
    assert shown.form.tableSummary.text() == "6 forms in the table, for wave 1. before."
    header = shown.form.tablePreview.horizontalHeaderItem(1)
    assert header is not None
    assert header.text() == "1. Build it?"
    assert shown.form.tablePreview.rowCount() == 6
    assert not room.forum.survey_of("s").wave_of(1).forms
    shown.form.takeTableButton.click()
    assert len(room.forum.survey_of("s").wave_of(1).forms) == 6
    keyer.window.activateWindow()
    qtbot.waitUntil(keyer.window.isActiveWindow)
    keyer.undo()
    assert not room.forum.survey_of("s").wave_of(1).forms


def test_wrong_rows_are_told_and_nothing_is_keyed(
    room: Room, tmp_path: Path, qtbot: QtBot, take: Callable[[str], SurveyImport]
) -> None:
    wrong = ("ab,99,1,1,1,", "cd,5,1,1,1,", ",3,1,1,1,", "CD,5,1,1,1,")
    shown = take(table(tmp_path, *wrong))
    told = problems(shown)
    assert [text.partition(":")[0] for text in told] == ["Row 2", "Row 4", "Row 5"]
    assert "“99” is no answer" in told[0]
    assert button(shown) == "Nothing can be imported"
    assert not shown.form.takeTableButton.isEnabled()
    speak("ko")
    qtbot.waitUntil(lambda: problems(shown)[0].startswith("2행"))
    assert shown.windowTitle() == "CivicForum – 입력한 설문지 가져오기"
    assert not room.forum.survey_of("s").wave_of(1).forms
    shown.close()


def test_a_second_keying_is_compared(
    keyer: Facilitator, room: Room, tmp_path: Path, take: Callable[[str], SurveyImport]
) -> None:
    take(table(tmp_path, *lines())).form.takeTableButton.click()
    again = take(table(tmp_path, "ab1,3,1,1,1 3,", lines()[1]))
    assert "Row 2" in problems(again)[0]  # they are there already
    again.form.tableSecondCheck.click()
    again = dialog(keyer)
    assert button(again) == "Key 2 forms"
    again.form.takeTableButton.click()
    assert room.forum.survey_of("s").wave_of(1).differing == 1
    keyer.settle()
    assert keyer.text("settleButton") == "Settle 1 difference"


def test_what_is_no_table_is_told(
    keyer: Facilitator, tmp_path: Path, take: Callable[[str], SurveyImport]
) -> None:
    shown = take(table(tmp_path))
    assert "no forms" in shown.form.tableNotice.text()
    assert button(shown) == "Nothing can be imported"
    shown.close()
    missing = take(str(tmp_path / "nothing.csv"))
    assert "nothing.csv" in missing.form.tableNotice.text()
    missing.close()
    assert keyer.find(QPushButton, "importFormsButton").isVisible()


def test_the_button_is_there_while_the_wave_is_open(keyer: Facilitator, room: Room) -> None:
    room.do(CloseWave("s", 1))
    keyer.settle()
    assert keyer.find(QWidget, "importFormsButton").isHidden()


@pytest.fixture
def weigher(facilitator: Facilitator, room: Room) -> Preparer:
    """A survey of six forms before and after; its first wave is chosen."""
    preparer = Preparer(facilitator)
    room.do(*orders())
    preparer.turn_to(Section.SURVEYS)
    preparer.hands.settle()
    for name, row in (("surveysView", 0), ("wavesView", 0)):
        view = preparer.hands.find(QListView, name)
        view.setCurrentIndex(view.model().index(row, 0))
    return preparer


def look_at_weights(preparer: Preparer, file: str) -> SurveyImport:
    page = preparer.hands.window.findChild(SurveyPage)
    assert isinstance(page, SurveyPage)
    page.import_weights(file)
    return dialog(preparer.hands)


def test_weights_are_kept_and_given_up(weigher: Preparer, room: Room, tmp_path: Path) -> None:
    rows = [
        f"{row[0]},{n},{weight}"
        for n, (row, weight) in enumerate(zip(BEFORE, "112011", strict=True))
    ]
    shown = look_at_weights(weigher, table(tmp_path, *rows, head="code,no,wt"))
    assert button(shown) == "Keep 6 weights"
    shown.form.weightsSourceLine.setText("The office")
    shown.form.weightsSourceLine.editingFinished.emit()
    dialog(weigher.hands).form.takeTableButton.click()
    wave = room.forum.survey_of("s").wave_of(1)
    assert (wave.weights["ef3"], wave.weights_from) == (2, "The office")
    weigher.hands.settle()
    assert weigher.hands.text("weightsTold") == "Weights were given for: before."
    weigher.hands.click("dropWeightsButton")
    assert not room.forum.survey_of("s").wave_of(1).weights


def test_weights_that_lack_a_form_are_refused(weigher: Preparer, tmp_path: Path) -> None:
    rows = [f"{row[0]},1,{n}" for n, row in enumerate(BEFORE[:5])]
    shown = look_at_weights(weigher, table(tmp_path, *rows, "nn,1,x", head="code,a,b"))
    assert "a, b" in shown.form.tableNotice.text()
    combo = shown.form.weightsColumnCombo
    combo.setCurrentIndex(combo.findData("a"))
    combo.activated.emit(combo.currentIndex())
    shown = dialog(weigher.hands)
    assert problems(shown)[0].startswith("Row 7: ")
    shown.close()
    shown = look_at_weights(weigher, table(tmp_path, *rows, head="code,a"))
    assert "kl6" in problems(shown)[0]
    assert not shown.form.takeTableButton.isEnabled()
    shown.close()


def test_the_cap_is_settled_with_a_reason_once_forms_are_there(
    weigher: Preparer, room: Room
) -> None:
    hands = weigher.hands
    hands.type("capTimesLine", "3")
    hands.click("capButton")
    assert hands.message("surveyNotice")
    hands.type("capReasonLine", "Two people weighed a third")
    hands.click("capButton")
    survey = room.forum.survey_of("s")
    assert survey.cap is not None
    assert (survey.cap.times, survey.cap_reason) == (3, "Two people weighed a third")
    hands.settle()
    assert hands.find(QLineEdit, "capTimesLine").text() == "3"
    hands.type("capTimesLine", "")
    hands.type("capPercentileLine", "many")
    hands.click("capButton")
    assert "51" in hands.message("surveyNotice")


def test_the_register_is_typed_beside_the_options(weigher: Preparer, room: Room) -> None:
    hands = weigher.hands
    view = hands.find(QListView, "surveysView")
    view.setCurrentIndex(view.model().index(3, 0))
    hands.type("surveyMarginLine", "1,200 800")
    weigher.leave_field()
    assert room.forum.survey_of("s").question_of("age").margin == (1200, 800)
    hands.type("surveyMarginLine", "many 800")
    weigher.leave_field()
    assert hands.message("surveyNotice")
    assert room.forum.survey_of("s").question_of("age").margin == (1200, 800)
    room.do(SetSurveyMargin("s", "age", ()))
    hands.settle()
    assert hands.find(QLineEdit, "surveyMarginLine").text() == ""
    view.setCurrentIndex(view.model().index(1, 0))
    assert hands.find(QWidget, "surveyMarginLine").isHidden()
