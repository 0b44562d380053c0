"""The window for papers: real papers by a child process, saved, printed, codes drawn."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QComboBox, QFileDialog, QListView, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from civicforum.documents.papers.order import Paper, PaperOrder, Size
from civicforum.domain.kinds import Channel
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import AddPoll
from civicforum.ui.deeds import Deed
from civicforum.ui.language import speak
from civicforum.ui.papers import window
from civicforum.ui.papers.printing import printer_for
from civicforum.ui.papers.window import PapersWindow
from civicforum.ui.widgets.page_view import PageView
from tests.support.pdf_text import pdf_text
from tests.ui.driver import CONTROL, Facilitator

LONG = 60_000
VOTE = AddPoll("Lights?", channels=(Channel.PAPER,), poll="lights")


class Papers(Facilitator):
    """What is done in the window for papers."""

    qtbot: QtBot

    @property
    def papers(self) -> PapersWindow:
        """The window."""
        return self.find(PapersWindow, "PapersWindow")

    def choose(self, paper: Paper) -> None:
        """In the list, with its preview."""
        view = self.find(QListView, "papersView")
        view.setCurrentIndex(view.model().index(list(Paper).index(paper), 0))
        self.wait_for_preview()

    def wait_for_preview(self) -> None:
        """Until a sheet is seen."""
        self.qtbot.waitUntil(self.find(QWidget, "savePaperButton").isEnabled, timeout=LONG)

    def wait_to_be_told(self, start: str) -> None:
        """Until the notice begins so."""
        self.qtbot.waitUntil(lambda: self.message("paperNotice").startswith(start), timeout=LONG)

    def shown(self) -> set[str]:
        """The fields that can be seen."""
        names = {combo.objectName() for combo in self.papers.findChildren(QWidget)}
        fields = {name for name in names if name.startswith("paper") and name != "papersView"}
        kinds = ("Combo", "Box", "Line", "Check")
        return {
            name.removeprefix("paper")
            for name in fields
            if name.endswith(kinds) and self.find(QWidget, name).isVisible()
        }


@pytest.fixture
def papers(facilitator: Facilitator, program: object, qtbot: QtBot) -> Iterator[Papers]:
    """Ctrl+P over a forum with a poll."""
    facilitator.order(VOTE)
    facilitator.key(Qt.Key.Key_P, CONTROL)
    made = Papers(facilitator.program)
    made.qtbot = qtbot
    qtbot.waitUntil(made.papers.isVisible)
    made.wait_for_preview()
    yield made
    speak("en")


def test_each_paper_has_its_fields_and_a_preview(papers: Papers) -> None:
    fields = {
        Paper.RUN_SHEET: set[str](),
        Paper.SIGN_IN: {"SortCombo"},
        Paper.ATTENDANCE: {"EditionCombo"},
        Paper.BADGES: {"NamesCombo", "SortCombo"},
        Paper.CARDS: {"CopiesBox", "FirstBox"},
        Paper.BALLOTS: {"PollCombo", "CopiesBox", "FirstBox"},
    }
    for paper, expected in fields.items():
        papers.choose(paper)
        assert papers.shown() == {"SizeCombo", *expected}, paper
        assert not papers.find(PageView, "sheetView").shown_page.isNull()
    assert papers.rows("papersView")[0] == "Run sheet"


def test_sheets_are_turned_over(papers: Papers) -> None:
    for number in range(100, 130):
        papers.order(AddPerson(number=number))
    papers.choose(Paper.BADGES)
    papers.qtbot.waitUntil(lambda: papers.text("sheetLabel") == "Page 1 of 5", timeout=LONG)
    papers.click("nextSheetButton")
    papers.qtbot.waitUntil(lambda: papers.text("sheetLabel") == "Page 2 of 5", timeout=LONG)
    papers.click("previousSheetButton")
    papers.qtbot.waitUntil(lambda: papers.text("sheetLabel") == "Page 1 of 5", timeout=LONG)


def test_what_cannot_be_printed_is_said_where_the_sheet_would_be(papers: Papers) -> None:
    view = papers.find(QListView, "papersView")
    for paper, said in (
        (Paper.SLIPS, "a slip has to lead somewhere"),
        (Paper.TABLE_CARDS, "Nobody on the roster sits at a table"),
        (Paper.CERTIFICATE, "was not revealed yet"),
    ):
        view.setCurrentIndex(view.model().index(list(Paper).index(paper), 0))
        sheet = papers.find(PageView, "sheetView")
        papers.qtbot.waitUntil(lambda said=said, sheet=sheet: said in sheet.text(), timeout=LONG)
        assert not papers.find(QWidget, "savePaperButton").isEnabled()
        assert not papers.find(QWidget, "printPaperButton").isEnabled()
    view.setCurrentIndex(view.model().index(list(Paper).index(Paper.SLIPS), 0))
    papers.type("paperWifiLine", "Hall 2")
    papers.wait_for_preview()


def test_a_paper_is_saved_as_the_preview_shows_it(papers: Papers, tmp_path: Path) -> None:
    papers.choose(Paper.BALLOTS)
    papers.find(QComboBox, "paperSizeCombo").setCurrentIndex(1)
    papers.wait_for_preview()
    papers.click("savePaperButton")
    dialog = papers.find(QFileDialog, "paperFileDialog")
    assert dialog.selectedFiles()[0].endswith("ballot papers.pdf")
    dialog.close()
    papers.papers.save(str(tmp_path / "ballots"))
    papers.wait_to_be_told("Written:")
    assert "Lights?" in pdf_text(tmp_path / "ballots.pdf")
    saved = pypdfium2.PdfDocument(tmp_path / "ballots.pdf")
    assert round(saved[0].get_width()) == 612
    saved.close()
    papers.papers.save(str(tmp_path / "no" / "folder.pdf"))
    papers.qtbot.waitUntil(lambda: "folder.pdf" in papers.message("paperNotice"), timeout=LONG)
    assert not papers.message("paperNotice").startswith("Written")


def test_codes_are_drawn_for_the_poll(papers: Papers) -> None:
    papers.choose(Paper.BALLOTS)
    copies = papers.find(QSpinBox, "paperCopiesBox")
    assert not papers.find(QWidget, "codesLabel").isVisible()
    assert papers.text("paperRemarks") == (
        "Vote 1 has no codes: its papers carry none.\n2 sheets will come out."
    )
    assert copies.text() == "one for each"
    papers.click("drawCodesButton")
    assert papers.text("codesLabel") == "100 codes drawn, 0 came in"
    assert copies.text() == "all 100 with codes"
    assert len(papers.find_bridge().desk.forum.poll_of("lights").drawn) == 100
    papers.qtbot.waitUntil(
        lambda: papers.text("paperRemarks") == "25 sheets will come out.", timeout=LONG
    )
    papers.wait_for_preview()
    papers.choose(Paper.RUN_SHEET)
    assert not papers.find(QWidget, "drawCodesButton").isVisible()


@pytest.mark.parametrize(("size", "width"), [(Size.A4, 595), (Size.LETTER, 612)])
def test_all_sheets_are_printed(papers: Papers, tmp_path: Path, size: Size, width: int) -> None:
    for number in range(100, 130):
        papers.order(AddPerson(number=number))
    papers.choose(Paper.BADGES)
    papers.pick("paperSizeCombo", size)
    papers.qtbot.waitUntil(lambda: papers.text("sheetLabel") == "Page 1 of 5", timeout=LONG)
    printer = printer_for(PaperOrder(Paper.BADGES, size))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    papers.papers.print_on(printer)
    assert not papers.find(QWidget, "printPaperButton").isEnabled()
    papers.wait_to_be_told("5 sheets were sent.")
    printed = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert (len(printed), round(printed[0].get_width())) == (5, width)
    printed.close()
    papers.wait_for_preview()


def test_a_range_of_sheets_is_printed(papers: Papers, tmp_path: Path) -> None:
    for number in range(100, 130):
        papers.order(AddPerson(number=number))
    papers.choose(Paper.BADGES)
    papers.qtbot.waitUntil(lambda: papers.text("sheetLabel") == "Page 1 of 5", timeout=LONG)
    printer = printer_for(PaperOrder(Paper.BADGES))
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setFromTo(2, 3)
    papers.papers.print_on(printer)
    papers.wait_to_be_told("2 sheets were sent.")
    printer.setFromTo(8, 9)
    papers.papers.print_on(printer)
    papers.wait_to_be_told("The printer took nothing.")


@pytest.mark.qt_log_ignore("QPainter::begin|This plugin does not support")
def test_a_printer_that_takes_nothing_is_told(papers: Papers, tmp_path: Path) -> None:
    printer = printer_for(PaperOrder(Paper.RUN_SHEET))
    printer.setOutputFileName(str(tmp_path / "no" / "out.pdf"))
    papers.papers.print_on(printer)
    papers.wait_to_be_told("The printer took nothing.")
    papers.wait_for_preview()


def test_without_a_printer_there_is_a_sentence(
    papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    papers.click("printPaperButton")
    assert papers.message("paperNotice").startswith("This machine knows no printer.")


def test_the_chosen_printer_prints(
    papers: Papers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def to_file(order: PaperOrder) -> QPrinter:
        printer = printer_for(order)
        printer.setOutputFileName(str(tmp_path / "out.pdf"))
        return printer

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Hall"])
    monkeypatch.setattr(window, "printer_for", to_file)
    papers.click("printPaperButton")
    dialog = papers.find(QPrintDialog, "paperPrintDialog")
    papers.qtbot.waitUntil(dialog.isVisible)
    dialog.accept()
    papers.wait_to_be_told("1 sheet was sent.")


def test_a_press_that_is_killed_while_it_draws_is_told(papers: Papers) -> None:
    view = papers.find(QListView, "papersView")
    view.setCurrentIndex(view.model().index(1, 0))
    sheet = papers.find(PageView, "sheetView")
    papers.qtbot.waitUntil(lambda: "being made" in sheet.text(), timeout=LONG)
    papers.qtbot.waitUntil(lambda: papers.papers.process_id > 0, timeout=LONG)
    os.kill(papers.papers.process_id, signal.SIGKILL)
    papers.qtbot.waitUntil(lambda: "could not be made" in sheet.text(), timeout=LONG)
    papers.choose(Paper.BADGES)


def test_printing_that_breaks_off_is_told(papers: Papers, tmp_path: Path) -> None:
    printer = printer_for(PaperOrder(Paper.RUN_SHEET))
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    papers.papers.print_on(printer)
    os.kill(papers.papers.process_id, signal.SIGKILL)
    papers.wait_to_be_told("The printer took nothing.")
    papers.wait_for_preview()


def test_a_press_that_is_killed_is_told_and_the_next_try_works(
    papers: Papers, tmp_path: Path
) -> None:
    papers.papers.save(str(tmp_path / "x.pdf"))
    os.kill(papers.papers.process_id, signal.SIGKILL)
    papers.wait_to_be_told("The paper could not be made.")
    papers.papers.save(str(tmp_path / "x.pdf"))
    papers.wait_to_be_told("Written:")


def test_esc_ends_what_is_being_made(papers: Papers, tmp_path: Path) -> None:
    shown = papers.papers
    shown.save(str(tmp_path / "x.pdf"))
    assert shown.process_id
    papers.key(Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert shown.process_id == 0


def test_a_rehearsal_prints_nothing(papers: Papers) -> None:
    papers.papers.close()
    papers.click("rehearseButton")
    papers.window.actions_[Deed.PAPERS].trigger()
    papers.wait_to_be_told("This is a rehearsal")
    sheet = papers.find(PageView, "sheetView")
    papers.qtbot.waitUntil(lambda: not sheet.shown_page.isNull(), timeout=LONG)
    assert not papers.find(QWidget, "savePaperButton").isEnabled()


def test_it_follows_the_language_and_goes_with_the_forum(papers: Papers) -> None:
    papers.window.actions_[Deed.PAPERS].trigger()
    assert len(papers.window.findChildren(PapersWindow)) == 1
    speak("ko")
    papers.qtbot.waitUntil(lambda: papers.rows("papersView")[0] == "진행표")
    assert papers.text("savePaperButton") == "PDF로 저장…"
    window = papers.papers
    papers.window.leave_forum()
    assert not window.isVisible()


def test_a_summary_is_public_unless_chosen_and_a_list_internal(papers: Papers) -> None:
    papers.choose(Paper.SUMMARY)
    combo = papers.find(QComboBox, "paperEditionCombo")
    assert (combo.isVisible(), combo.currentData()) == (True, "public")
    combo.setCurrentIndex(0)
    papers.settle()
    assert combo.currentData() == "internal"
    papers.choose(Paper.ATTENDANCE)
    assert combo.currentData() == "internal"
    papers.choose(Paper.SUMMARY)
    assert combo.currentData() == "public"
