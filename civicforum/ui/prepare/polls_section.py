"""The polls section: what will be voted on, with everything that changes the result."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QWidget

from civicforum.domain.drafts import DropPoll
from civicforum.domain.kinds import PollState, Shape
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import AddPoll
from civicforum.domain.terms import FIXED
from civicforum.screens.drafts import DraftsScreen, change_of, drafts_screen, written_poll
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_polls_section import Ui_PollsSection
from civicforum.ui.icons import icon
from civicforum.ui.language import current_words
from civicforum.ui.prepare.draft_fields import DraftFields
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.choices import chosen, name_lists
from civicforum.ui.widgets.notice import Notice
from civicforum.ui.widgets.rows import shown_in

_SLIM, _LIST, _UNBOUNDED = 640, (260, 80), 16_777_215
_NEW = AddPoll("")


class PollsSection(QWidget):
    """A prepared poll changes with every field that is left; a new one is added by its button."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_PollsSection()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._rows = shown_in(form.draftsView)
        self._fields = DraftFields(form, self)
        self._screen: DraftsScreen | None = None
        self._key = ""
        self._filled: tuple[AddPoll, str] | None = None
        Notice(form.draftNotice, bridge, Place.DRAFTS)
        Notice(self._fields.notice_of_sheets, bridge, Place.DRAFTS)
        form.draftsView.selectionModel().currentChanged.connect(self._turn_to)
        form.newDraftButton.clicked.connect(self._begin)
        form.addDraftButton.clicked.connect(self._add)
        form.dropDraftButton.clicked.connect(self._drop)
        form.draftQuestionLine.returnPressed.connect(self._add_if_new)
        form.draftShapeCombo.currentIndexChanged.connect(self._say_usual)
        self._fields.taken.connect(self._take_over)

    def focus_on(self, field: str) -> None:
        """To the options of the poll with this id, else to the question of a new one."""
        place = self._rows.place_of(field)
        if place < 0:
            self._begin()
            return
        self.form.draftsView.setCurrentIndex(self._rows.index(place))
        self.form.draftOptionsEdit.setFocus()

    def refresh(self) -> None:
        """Show the polls as they are now."""
        screen = drafts_screen(self._bridge.desk.forum, words=current_words())
        if screen != self._screen:
            self._screen = screen
            self._rows.show(screen.rows)
            self._fields.retranslate(screen.items, screen.themes)
        self.form.draftsEmpty.setVisible(not screen.rows)
        poll = self._poll()
        if poll is None:
            self._key = ""
        self._fill(_NEW if poll is None else written_poll(poll))

    def retranslate(self) -> None:
        """Texts and icons anew."""
        form = self.form
        form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        form.newDraftButton.setIcon(icon("plus"))
        form.addDraftButton.setIcon(icon("plus"))
        form.dropDraftButton.setIcon(icon("trash-2"))
        name_lists(self)
        self._screen = None
        self.refresh()
        _align(
            form.draftForm,
            form.draftVotesForm,
            form.draftRuleForm,
            form.draftMarksForm,
            self._fields.layout_of_sheets,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list beside the editor, or above it where that would be too narrow."""
        super().resizeEvent(event)
        is_slim = self.width() < scaled(_SLIM)
        way = QBoxLayout.Direction
        self.form.pollsColumns.setDirection(way.TopToBottom if is_slim else way.LeftToRight)
        self.form.draftsView.setMaximumSize(
            _UNBOUNDED if is_slim else scaled(_LIST[0]), scaled(_LIST[1]) if is_slim else _UNBOUNDED
        )

    def _poll(self) -> Poll | None:
        polls = self._bridge.desk.forum.polls
        return next((poll for poll in polls if poll.id == self._key), None)

    def _fill(self, wanted: AddPoll) -> None:
        """Fill the fields where the poll is another or was changed; what is being typed stays."""
        form, poll = self.form, self._poll()
        fixed = "" if self._screen is None else self._screen.fixed.get(self._key, "")
        form.addDraftButton.setVisible(poll is None)
        form.dropDraftButton.setVisible(poll is not None and not fixed)
        form.draftFixed.setText(fixed)
        form.draftFixed.setVisible(bool(fixed))
        self._say_usual()
        if (wanted, fixed) != self._filled:
            self._filled = wanted, fixed
            self._fields.show(wanted, is_fixed=bool(fixed))
            self._bridge.told.emit(Place.DRAFTS, "")

    def _say_usual(self) -> None:
        """The options that a poll of this kind has where none are typed."""
        shape = chosen(self.form.draftShapeCombo)
        language = self._bridge.desk.forum.language
        is_fixed = shape in FIXED
        options = FIXED[Shape(shape)][language] if is_fixed else ()
        self.form.draftOptionsEdit.setPlaceholderText("\n".join(options))

    def _turn_to(self, index: QModelIndex) -> None:
        key = self._rows.row(index).key if index.isValid() else ""
        if key != self._key:
            self._key, self._filled = key, None
            self.refresh()

    def _begin(self) -> None:
        """Empty fields for a new poll."""
        self.form.draftsView.setCurrentIndex(QModelIndex())
        self._key = ""
        self.refresh()
        self.form.draftArea.ensureWidgetVisible(self.form.draftQuestionLine)
        self.form.draftQuestionLine.setFocus()

    def _add_if_new(self) -> None:
        if self._poll() is None and self._is_short():
            self._add()

    def _is_short(self) -> bool:
        """Whether the question says it all: yes, no and abstain come by themselves."""
        return self._fields.written().shape is _NEW.shape

    def _add(self) -> None:
        before = {poll.id for poll in self._bridge.desk.forum.polls}
        if not self._bridge.do(self._fields.written(), place=Place.DRAFTS):
            return
        added = next(poll for poll in self._bridge.desk.forum.polls if poll.id not in before)
        self._key, self._filled = added.id, None
        self.refresh()
        self.form.draftsView.setCurrentIndex(self._rows.index(self._rows.place_of(added.id)))

    def _drop(self) -> None:
        if self._bridge.do(DropPoll(self._key), place=Place.DRAFTS):
            self._key, self._filled = "", None
            self.form.draftsView.setCurrentIndex(QModelIndex())
            self.refresh()

    def _take_over(self) -> None:
        """Change the prepared poll where the fields say something else."""
        poll = self._poll()
        if poll is None or poll.state is not PollState.PREPARED:
            return
        change = change_of(poll, self._fields.written())
        if change is None:
            self._bridge.told.emit(Place.DRAFTS, "")
        elif self._bridge.do(change, place=Place.DRAFTS):
            self._filled = None
            self.refresh()


def _align(*forms: QFormLayout) -> None:
    """Fields of several forms begin in one line."""
    role = QFormLayout.ItemRole.LabelRole
    items = [form.itemAt(row, role) for form in forms for row in range(form.rowCount())]
    labels = [label for item in items if item is not None and (label := item.widget())]
    for label in labels:
        label.setMinimumWidth(0)
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)
