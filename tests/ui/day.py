"""Orders of the sample day as a facilitator gives them: by widgets, whatever page they are on."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QListView, QWidget

from civicforum.domain import cards, questions, themes
from civicforum.domain.actions import RecordAction
from civicforum.domain.attendance import CheckIn, Leave, Return
from civicforum.domain.command import Command
from civicforum.domain.counts import CountVotes
from civicforum.domain.decisions import RecordDecision
from civicforum.domain.kinds import Channel
from civicforum.domain.polls import AddPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.turns import WriteGist
from civicforum.screens.ready import Section
from civicforum.ui.application import Program
from civicforum.ui.deeds import Deed
from civicforum.ui.run.cards_list import CardsList
from tests.ui.driver import CONTROL, SHIFT, Facilitator
from tests.ui.run.board import choose, drop, view

_BY_NEXT = frozenset(
    {
        "OpenSitting",
        "StartItem",
        "CallSpeaker",
        "OpenPoll",
        "ClosePoll",
        "RevealResult",
        "Resume",
        "FinishItem",
        "CloseSitting",
    }
)
_ON_THE_BOARD = (
    cards.AddCard,
    cards.MergeCards,
    cards.MarkMinority,
    themes.AddTheme,
    themes.PutUnderTheme,
)
_PAGES = {"AddPoll": Qt.Key.Key_1, "SealForum": Qt.Key.Key_3}


class Day(Facilitator):
    """Knows the cards and themes of the script by the order in which they came."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._page = Qt.Key.Key_2
        self._cards: list[str] = []
        self._themes: list[str] = []
        self._under: dict[str, str] = {}
        self._plain: Mapping[str, Callable[[], object]] = {
            **dict.fromkeys(_BY_NEXT, self.press_next),
            "FinishTurn": self.end_speech,
            "PauseTurn": self._interrupt,
            "ResumeTurn": self._interrupt,
            "Undo": self.undo,
            "SealForum": self._seal,
        }

    def do(self, command: Command) -> None:
        """Whatever gives this order.

        Raises:
            KeyError: nothing is known that does.
        """
        name = type(command).__name__
        page = _PAGES.get(name, Qt.Key.Key_2)
        if page != self._page:
            self._page = page
            self.key(page, CONTROL)
        if not (self._in_the_room(command) or self._on_the_board(command)):
            self._plain[name]()

    def _in_the_room(self, command: Command) -> bool:
        match command:
            case CheckIn(person) | Return(person):
                self.check_in(person)
            case Leave(person):
                self.see_off(person)
            case RequestTurn(person=person, kind=kind):
                self.ask(person, kind=kind)
            case WriteGist(text=text):
                self.type_gist(text)
            case CountVotes(votes=votes, block=block, channel=Channel.HANDS):
                self.enter_count(votes, block=block)
            case CountVotes(votes=votes, invalid=invalid, ballots=ballots):
                self.enter_count(votes, invalid=invalid, ballots=ballots)
            case StartItem(item="break"):  # the result waits: Next would show it
                self.key(Qt.Key.Key_Return, CONTROL | SHIFT)
            case AddPoll():
                self._prepare(command)
            case _:
                return self._by_a_note(command)
        return True

    def _by_a_note(self, command: Command) -> bool:
        match command:
            case RecordAction(text=text, owner_words=owner, due=due):
                self.note(f"/할일 @{owner} {due} {text}")
            case RecordDecision(text=text):
                self.show_tab("pollTab")
                self.click("decisionButton")
                self.type_on("quickNoteLine", text)
                self.key(Qt.Key.Key_Return)
            case questions.ParkQuestion(text=text, author=author):
                self.note(f"/보류 @{author} {text}")
            case questions.AnswerQuestion(question, answer):
                self.pick("noteKindCombo", f"/answer {question.removeprefix('q')}")
                self.note(answer)
            case _:
                return False
        return True

    def _on_the_board(self, command: Command) -> bool:
        if not isinstance(command, _ON_THE_BOARD):
            return False
        self.show_tab("cardsTab")
        match command:
            case cards.AddCard(text=text, table=table, round=round_, card=card):
                self._cards.append(card)
                self.type("tableLine", table)
                self.type("roundLine", str(round_))
                self.enter("cardLine", text)
            case themes.AddTheme(title=title, theme=theme):
                self._themes.append(theme)
                self.enter("themeLine", title)
            case themes.PutUnderTheme(card=card, theme=theme):
                self._drag(card, theme)
            case cards.MergeCards(into=into, cards=(other,)):
                for card in (other, into):
                    self._choose(card)
                    self.key(Qt.Key.Key_G, CONTROL)
            case cards.MarkMinority(card=card):
                self._choose(card)
                self.window.actions_[Deed.MARK_MINORITY].trigger()
            case _:
                raise KeyError(command)
        return True

    def _interrupt(self) -> None:
        self.key(Qt.Key.Key_P, CONTROL | SHIFT)

    def _column(self, card: str) -> int:
        """The place of its column; the first one holds the cards without a theme."""
        theme = self._under.get(card)
        return 1 + self._themes.index(theme) if theme else 0

    def _id(self, card: str) -> str:
        """What the card of the script is called here."""
        number = 1 + self._cards.index(card)
        forum = self.find_bridge().desk.forum
        return next(each.id for each in forum.cards.values() if each.number == number)

    def _choose(self, card: str) -> None:
        self.settle()
        choose(self, self._column(card), self._id(card))

    def _drag(self, card: str, theme: str) -> None:
        self._choose(card)
        source = view(self, self._column(card))
        self._under[card] = theme
        target: CardsList = view(self, self._column(card))
        drop(target.viewport(), source.cards.mimeData(source.selectionModel().selectedIndexes()))

    def _prepare(self, poll: AddPoll) -> None:
        """In the Polls section: what is not said stays as it comes."""
        sections = self.find(QListView, "sectionsView")
        self.wait_for(sections)
        place = list(Section).index(Section.POLLS)
        sections.setCurrentIndex(sections.model().index(place, 0))
        self.click("newDraftButton")
        self.type("draftQuestionLine", poll.question)
        self.choose_in("draftShapeCombo", poll.shape)
        self.choose_in("draftItemCombo", poll.item)
        self.type_number("draftLeastBox", poll.least_marks)
        self.type_number("draftMostBox", poll.most_marks)
        for name, channel in (("handsCheck", Channel.HANDS), ("paperCheck", Channel.PAPER)):
            self._tick(name, wanted=channel in poll.channels)
        self._tick("draftThemesCheck", wanted=bool(poll.themes))
        self.click("addDraftButton")

    def _tick(self, name: str, *, wanted: bool) -> None:
        box = self.find(QCheckBox, name)
        if box.isChecked() != wanted:
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Space)

    def _seal(self) -> None:
        self.wait_for(self.find(QWidget, "WrapUpPage"))
        steps = self.find(QWidget, "exportStepButton")
        self.click(steps.objectName())
        self.click("sealButton")
