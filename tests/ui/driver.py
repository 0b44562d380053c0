"""What a facilitator does, by widgets only: clicks, keys, and what is to read in both windows."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from civicforum.domain.command import Command
from civicforum.ui.application import Program
from civicforum.ui.bridge import Bridge
from civicforum.ui.deeds import Deed

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PATIENCE = 1000
_COUNTS = ("yesCount", "noCount", "abstainCount")

_T = TypeVar("_T", bound=QObject)


class Facilitator:
    """Operates the window of a program by the object names of its widgets."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window

    # What she does.

    def press_next(self) -> None:
        """The big button."""
        self.click("nextButton")

    def press_next_key(self) -> None:
        """Ctrl+Enter, wherever the focus is."""
        self.key(Qt.Key.Key_Return, CONTROL)

    def back(self) -> None:
        """PageUp of the clicker."""
        self.key(Qt.Key.Key_PageUp)

    def order(self, command: Command) -> None:
        """What no widget gives yet: through the window's bridge, as a button would."""
        assert self.find_bridge().do(command), command

    def find_bridge(self) -> Bridge:
        """The bridge of the forum that is open."""
        return self.program.findChildren(Bridge)[-1]

    def undo(self) -> None:
        """Ctrl+Z."""
        self.key(Qt.Key.Key_Z, CONTROL)

    def redo(self) -> None:
        """Ctrl+Shift+Z."""
        self.key(Qt.Key.Key_Z, CONTROL | SHIFT)

    def ask(self, who: str) -> None:
        """F3, a number or a name, Enter: somebody wants to speak."""
        self.key(Qt.Key.Key_F3)
        self.enter("addLine", who)

    def choose_speaker(self, place: int) -> None:
        """Choose the one at this place (from 1) of the queue."""
        view = self.find(QListView, "queueView")
        view.setCurrentIndex(view.model().index(place - 1, 0))

    def give_the_floor(self) -> None:
        """Shift+F3: to the chosen one."""
        self.key(Qt.Key.Key_F3, SHIFT)

    def remove_speaker(self) -> None:
        """The button beside the queue."""
        self.click("removeButton")

    def end_speech(self) -> None:
        """Without calling the next."""
        self.click("finishTurnButton")

    def type_gist(self, text: str) -> None:
        """One line of what is said, Enter."""
        self.enter("gistLine", text)

    def check_in(self, number: "int | str") -> None:
        """The number of somebody at the door, Enter."""
        self.enter("checkInLine", str(number))

    def see_off(self, number: "int | str") -> None:
        """The number of somebody who goes; Leave."""
        self.type("checkInLine", str(number))
        self.click("leaveButton")

    def note(self, text: str) -> None:
        """F2 and a quick note, such as "/decision lamps until nine"."""
        self.key(Qt.Key.Key_F2)
        self.enter("quickNoteLine", text)

    def open_poll(self) -> None:
        """The button of a prepared poll."""
        self.show_tab("pollTab")
        self.click("openPollButton")

    def enter_count(self, votes: Sequence[int], *, block: str = "") -> None:
        """Yes, no, abstain of a block of the hall; Enter count."""
        self.fill_count(votes, block=block)
        self.click("countButton")

    def correct_count(self, votes: Sequence[int], *, reason: str, block: str = "") -> None:
        """Put a count right after closing."""
        self.fill_count(votes, block=block)
        self.type("reasonLine", reason)
        self.click("correctButton")

    def reopen_poll(self, reason: str) -> None:
        """Let voting go on."""
        self.show_tab("pollTab")
        self.type("reasonLine", reason)
        self.click("reopenButton")

    def withdraw_result(self, reason: str) -> None:
        """Take a result back."""
        self.show_tab("pollTab")
        self.type("reasonLine", reason)
        self.click("withdrawButton")

    def fill_count(self, votes: Sequence[int], *, block: str = "") -> None:
        """Fill the fields of a count and do nothing with them yet."""
        self.show_tab("pollTab")
        for name, number in zip(_COUNTS, votes, strict=True):
            box = self.find(QSpinBox, name)
            self.wait_for(box)
            box.setFocus()
            box.selectAll()
            QTest.keyClicks(box, str(number))
        self.type("blockLine", block)

    def recess(self) -> None:
        """Begin or end one."""
        self.click("recessButton")

    def extend(self) -> None:
        """Alt+Up: a minute more."""
        self.key(Qt.Key.Key_Up, ALT)

    def shorten(self) -> None:
        """Alt+Down: a minute less."""
        self.key(Qt.Key.Key_Down, ALT)

    def blank(self) -> None:
        """Shift+F8: the projector black, or not any more."""
        self.key(Qt.Key.Key_F8, SHIFT)

    def show_agenda(self) -> None:
        """Ctrl+F8 and F8: the agenda is previewed, then it is on the projector."""
        self.key(Qt.Key.Key_F8, CONTROL)
        self.take()

    def show_scene(self, deed: Deed) -> None:
        """From the Projector menu, then F8."""
        self.window.actions_[deed].trigger()
        self.take()

    def take(self) -> None:
        """F8: what is previewed goes on."""
        self.key(Qt.Key.Key_F8)

    # What she reads.

    @property
    def next_label(self) -> str:
        """What Next would do."""
        return self.text("nextButton")

    @property
    def undo_label(self) -> str:
        """What undo would undo."""
        return self.text("undoButton")

    @property
    def timer(self) -> str:
        """The big figures."""
        return self.text("timerLabel")

    @property
    def speaker(self) -> str:
        """Who has the floor."""
        return self.text("speakerTitle")

    @property
    def badge(self) -> str:
        """Where the day is."""
        return self.text("badgeLabel")

    @property
    def saved(self) -> str:
        """The chip."""
        return self.text("savedLabel")

    @property
    def heads(self) -> str:
        """How many are here."""
        return self.text("peopleLabel")

    @property
    def queue(self) -> list[str]:
        """Who waits, as read aloud."""
        self.settle()
        return self.rows("queueView")

    @property
    def agenda(self) -> list[str]:
        """All items, as read aloud."""
        self.settle()
        return self.rows("agendaView")

    @property
    def log(self) -> list[str]:
        """The newest steps first, as read aloud."""
        self.settle()
        return self.rows("logView")

    @property
    def verdict(self) -> str:
        """The verdict of the poll that is shown; "" while it is hidden."""
        self.settle()
        label = self.find(QLabel, "pollVerdict")
        return "" if label.isHidden() else label.text()

    @property
    def bars(self) -> str:
        """The bars of the result in the poll panel, as read aloud; "" while it is hidden."""
        self.settle()
        bars = self.find(QWidget, "pollBars")
        return "" if bars.isHidden() else bars.accessibleName()

    @property
    def projector(self) -> str:
        """Everything that the room can read now."""
        self.settle()
        window = self.program.projector
        assert window is not None
        labels = [label for label in window.findChildren(QLabel) if not label.isHidden()]
        bars = window.canvas.form.barsView
        texts = [label.text() for label in labels]
        return "\n".join([*texts, "" if bars.isHidden() else bars.accessibleName()]).strip()

    @property
    def toast(self) -> str:
        """What was just done, in the head; "" once it has passed."""
        return self.message("toastLabel")

    @property
    def info(self) -> str:
        """What the bar below the head says; "" where it is not shown."""
        return "" if self.find(QWidget, "infoBar").isHidden() else self.message("infoLabel")

    def message(self, name: str) -> str:
        """What a notice says: nextNotice, queueNotice, checkInNotice, pollNotice, gistNotice."""
        label = self.find(QLabel, name)
        return "" if label.isHidden() else label.text()

    # How.

    def settle(self) -> None:
        """Until the window shows everything that was done: changes are painted every 50 ms."""
        bridge = self.find_bridge()
        while not bridge.is_settled:
            QTest.qWait(1)

    def find(self, kind: type[_T], name: str) -> _T:
        """The widget of this object name in the main window."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        """What a label or button says."""
        self.settle()
        widget = self.find(QWidget, name)
        assert isinstance(widget, (QLabel, QAbstractButton))
        return widget.accessibleName() or widget.text()

    def rows(self, name: str) -> list[str]:
        """What the rows of a list say."""
        model = self.find(QListView, name).model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def click(self, name: str) -> None:
        """A real click in the middle of a button that can be seen."""
        button = self.find(QAbstractButton, name)
        self.wait_for(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait_for(self, widget: QWidget) -> None:
        """A moment at most, until the window has painted what was done before."""
        for _ in range(PATIENCE):
            if widget.isVisible() and widget.isEnabled():
                return
            QTest.qWait(1)
        raise AssertionError(f"{widget.objectName()} is not to be seen, or not to be used")

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """A key press where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def show_tab(self, name: str) -> None:
        """Bring a tab forward."""
        self.find(QTabWidget, "tabs").setCurrentWidget(self.find(QWidget, name))

    def type(self, name: str, text: str) -> None:
        """Type into a line as an input method does, instead of what was there."""
        line = self.find(QLineEdit, name)
        self.wait_for(line)
        line.setFocus()
        line.selectAll()
        if not text:
            QTest.keyClick(line, Qt.Key.Key_Delete)
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(line, event)

    def enter(self, name: str, text: str) -> None:
        """Type and press Enter."""
        self.type(name, text)
        QTest.keyClick(self.find(QLineEdit, name), Qt.Key.Key_Return)
