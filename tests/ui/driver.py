"""What a facilitator does, by widgets only: clicks, keys, and what is to read in both windows."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)

from civicforum.domain.command import Command
from civicforum.domain.kinds import SpeechKind
from civicforum.ui.deeds import Deed
from tests.ui.votes import Votes

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Facilitator(Votes):
    """Operates the window of a program by the object names of its widgets."""

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
        """What only needs to have happened: through the bridge, as a button would."""
        assert self.find_bridge().do(command), command

    def undo(self) -> None:
        """Ctrl+Z."""
        self.key(Qt.Key.Key_Z, CONTROL)

    def redo(self) -> None:
        """Ctrl+Shift+Z."""
        self.key(Qt.Key.Key_Z, CONTROL | SHIFT)

    def ask(self, who: str, *, kind: SpeechKind = SpeechKind.STATEMENT) -> None:
        """F3, a number or a name, Enter: somebody wants to speak, reply or raise a point."""
        self.key(Qt.Key.Key_F3)
        self.pick("kindCombo", kind)
        self.enter("addLine", who)

    def ask_as_guest(self, name: str) -> None:
        """Somebody whom nobody knows wants to speak: one Enter more."""
        self.key(Qt.Key.Key_F3)
        self.enter("addLine", name)
        QTest.keyClick(self.find(QLineEdit, "addLine"), Qt.Key.Key_Return)

    def add_guest(self, name: str) -> None:
        """Somebody whom nobody knows wants to speak: the button beside the line."""
        self.key(Qt.Key.Key_F3)
        self.type("addLine", name)
        self.click("guestButton")

    def move_speaker(self, place: int, *, steps: int) -> None:
        """Alt+Shift+Up or Down on the one at this place (from 1); negative steps go up."""
        self.choose_speaker(place)
        view = self.find(QListView, "queueView")
        view.setFocus()
        key = Qt.Key.Key_Up if steps < 0 else Qt.Key.Key_Down
        for _ in range(abs(steps)):
            QTest.keyClick(view, key, ALT | SHIFT)

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

    def type_earlier_gist(self, place: int, text: str) -> None:
        """The gist of a finished speech, by its place (from 1, the newest) among those who spoke.

        Opens their list where it is closed; Enter.
        """
        self.show_tab("queueTab")
        self.settle()
        button = self.find(QAbstractButton, "spokenButton")
        if not button.isChecked():
            self.click("spokenButton")
        view = self.find(QListView, "spokenView")
        view.setCurrentIndex(view.model().index(place - 1, 0))
        self.enter("earlierGistLine", text)

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
    def spoken(self) -> list[str]:
        """Who spoke on the running item, the newest first, as read aloud."""
        self.settle()
        return self.rows("spokenView")

    @property
    def blocks(self) -> list[str]:
        """What was counted in the poll that is shown, as read aloud."""
        self.settle()
        return self.rows("countedView")

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
