"""What a facilitator does in a long day, by widgets: rounds write, walks write nothing."""

from collections.abc import Callable, Iterator
from random import Random

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QWidget

from civicforum.ui.application import Program
from civicforum.ui.deeds import Deed
from civicforum.ui.language import speak
from civicforum.ui.page import PageName
from civicforum.ui.wrapup.page import EXPORT, WrapUpPage
from tests.ui.driver import Facilitator
from tests.ui.tour import pages

PEOPLE = 300
BREATH = 15
"""Milliseconds between two actions, in which the window lives."""
_PATIENCE = 6000
_OPINION = "버스가 끊기는 밤 열 시 이후에 돌아올 방법이 없으니 순환선을 한 시간 늘리자는 의견"
_WINDOWS = (Deed.COMMANDS, Deed.FIND, Deed.KEYS, Deed.ABOUT, Deed.PAPERS, Deed.NEW)


class LongDay(Facilitator):
    """Rounds of a meeting; `done` counts what was done, by kind."""

    def __init__(self, program: Program, lots: Random) -> None:
        super().__init__(program)
        self._lots = lots
        self.done: dict[str, int] = {}
        self.rounds = 0

    @property
    def actions(self) -> int:
        """How much was done."""
        return sum(self.done.values())

    def round(self) -> Iterator[None]:
        """Some forty actions as they come in a meeting; the caller lets the window live between."""
        self.rounds += 1
        yield from self._act("page", lambda: self.window.show_page(PageName.RUN))
        for _ in range(4):
            yield from self._act("check-in", lambda: self.check_in(self._anybody()))
        yield from self._act("leave", lambda: self.see_off(self._anybody()))
        for _ in range(2):
            yield from self._speech()
        for part in range(4):
            yield from self._card(part)
        for _ in range(2):
            yield from self._act("undo", self.undo)
            yield from self._act("redo", self.redo)
        yield from self._act("note", lambda: self.note(f"/결정 {self.rounds}번째 결정"))
        for deed in (Deed.SCENE_TIMER, Deed.SCENE_CARDS, Deed.SCENE_FOLLOW):
            yield from self._act("take", lambda deed=deed: self.show_scene(deed))
        if self.rounds % 8 == 1:
            yield from self._poll()

    def walk(self) -> Iterator[None]:
        """Everything is looked at once, and nothing is written."""
        for _ in pages(self.program):
            yield from self._act("page", lambda: None)
        for deed in _WINDOWS:
            yield from self._act("window", lambda deed=deed: self._open_and_close(deed))
        yield from self._act("language", lambda: speak("en"))
        yield from self._act("language", lambda: speak("ko"))
        yield from self._act("page", lambda: self.window.show_page(PageName.RUN))

    def export(self) -> Iterator[None]:
        """Both editions, made in a process of its own."""
        self.window.show_page(PageName.WRAP_UP)
        page = self.window.findChild(WrapUpPage)
        assert page is not None
        page.show_step(EXPORT)
        yield
        before = page.export.exported
        self.click("exportButton")
        if page.export.form.overwriteBox.isVisible():
            self.click("overwriteButton")
        for _ in range(_PATIENCE):
            if page.export.exported != before:
                break
            QTest.qWait(50)
            yield
        assert page.export.exported != before, "the export did not end"
        self._count("export")

    def _speech(self) -> Iterator[None]:
        yield from self._act("request", lambda: self.ask(str(self._anybody())))
        self.settle()
        if self.find(QListView, "queueView").model().rowCount():
            self.choose_speaker(1)
            yield from self._act("call", self.give_the_floor)
            self.settle()
        if self.find(QAbstractButton, "finishTurnButton").isEnabled():
            gist = f"{_OPINION} ({self.rounds})"
            yield from self._act("gist", lambda: self.type_gist(gist))
            yield from self._act("end", self.end_speech)

    def _card(self, part: int) -> Iterator[None]:
        self.show_tab("cardsTab")
        self.type("tableLine", str(self._anybody() % 30))
        text = f"{_OPINION} {self.rounds}.{part}"
        yield from self._act("card", lambda: self.enter("cardLine", text))
        self.show_tab("queueTab")

    def _poll(self) -> Iterator[None]:
        yield from self._act("poll", lambda: self.new_poll(f"{self.rounds}번째 물음"))
        yield from self._act("open", self.open_poll)
        here = len(self.find_bridge().desk.forum.voters_present)
        yield from self._act("count", lambda: self.enter_count((here // 2, here // 4, 0)))
        yield from self._act("close", self.close_poll)
        yield from self._act("reveal", self.show_result)
        self.show_tab("queueTab")

    def _open_and_close(self, deed: Deed) -> None:
        before = self._windows()
        self.window.actions_[deed].trigger()
        for window in self._windows():
            if window not in before:
                window.close()
        self.window.activateWindow()

    def _windows(self) -> list[QWidget]:
        return [window for window in QApplication.topLevelWidgets() if window.isVisible()]

    def _anybody(self) -> int:
        return self._lots.randrange(1, PEOPLE + 1)

    def _act(self, what: str, deed: Callable[[], object]) -> Iterator[None]:
        deed()
        self._count(what)
        yield

    def _count(self, what: str) -> None:
        self.done[what] = self.done.get(what, 0) + 1
