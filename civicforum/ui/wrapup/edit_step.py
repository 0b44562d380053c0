"""Step 2: the outline of the minutes, the rows of a part, and one row in the editor."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QBoxLayout, QWidget

from civicforum.screens.edit import ADDABLE, EditScreen, PartScreen, edit_screen, part_screen
from civicforum.screens.log import Journal
from civicforum.screens.pieces import id_of, key_of, part_of
from civicforum.screens.wordings import Part
from civicforum.ui.bridge import Bridge
from civicforum.ui.forms.ui_edit_step import Ui_EditStep
from civicforum.ui.language import current_words
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.rows import shown_in
from civicforum.ui.wrapup.editor import MinutesEditor
from civicforum.ui.wrapup.step import Step

_OUTLINE_WIDTH, _OUTLINE_HEIGHT = 210, 160
_UNBOUNDED = 16_777_215
_LEAD_WIDTH = 64


class EditStep(Step):
    """Rows, no free text: every edit is an order, and its trace stays in the minutes."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_EditStep()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._bridge = bridge
        self._part, self._chosen = Part.GISTS, ""
        self._screen: EditScreen | None = None
        self._is_showing = False
        self._key: tuple[str, str, str] | None = None
        self._part_screen: PartScreen | None = None
        self._outline = shown_in(form.outlineView, lead_width=0)
        self._rows = shown_in(form.piecesView, lead_width=_LEAD_WIDTH)
        self.editor = MinutesEditor(bridge, form.editorCard)
        form.editorCardLayout.addWidget(self.editor)
        form.outlineView.selectionModel().currentChanged.connect(self._choose_part)
        form.piecesView.selectionModel().currentChanged.connect(self._choose_piece)
        form.piecesView.activated.connect(self._enter_editor)
        form.addPieceButton.clicked.connect(self._add)
        self.editor.saved.connect(self._after_saving)

    def retranslate(self) -> None:
        """Another language or size."""
        self._screen = None
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.form.piecesHead.setText(current_words().named("part", self._part))
        self.editor.retranslate()

    def arrange(self, *, is_narrow: bool) -> None:
        """Side by side, or one below the other where it is narrow."""
        form, way = self.form, QBoxLayout.Direction
        form.editLayout.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        card = form.outlineCard
        card.setMinimumSize(scaled(0 if is_narrow else _OUTLINE_WIDTH), scaled(_OUTLINE_HEIGHT))
        card.setMaximumWidth(_UNBOUNDED if is_narrow else scaled(_OUTLINE_WIDTH))

    def refresh(self) -> None:
        """Show the minutes as they are now."""
        desk, words = self._bridge.desk, current_words()
        key = (desk.last_link, self._part, words.language)
        shown = self._part_screen
        if shown is None or key != self._key:
            journal = Journal(desk.log, desk.retracted)
            shown = part_screen(desk.forum, desk.roll, journal, part=self._part, words=words)
            self._key, self._part_screen = key, shown
        screen = edit_screen(desk.forum, desk.roll, shown, chosen=self._chosen, words=words)
        before, self._screen = self._screen, screen
        if screen != before:
            self._show(screen, has_other_rows=before is None or screen.rows is not before.rows)

    def go_to(self, key: str) -> None:
        """Show a row in the editor; without an id the first of its part, or a new one."""
        self._part = part_of(key)
        self._chosen = key if id_of(key) or self._part in ADDABLE else ""
        self.refresh()
        place = self._rows.place_of(self._chosen)
        self.form.piecesView.scrollTo(self._rows.index(max(place, 0)))
        self.first_focus().setFocus()

    def first_focus(self) -> QWidget:
        """The editor where a row is chosen, else the rows."""
        is_chosen = self._screen is not None and self._screen.sheet is not None
        return self.editor.first_focus() if is_chosen else self.form.piecesView

    def _show(self, screen: EditScreen, *, has_other_rows: bool) -> None:
        form, words = self.form, current_words()
        self._is_showing = True
        self._outline.show(screen.outline)
        if has_other_rows:
            self._rows.show(screen.rows)
        form.outlineView.setCurrentIndex(self._outline.index(list(Part).index(self._part)))
        form.piecesView.setCurrentIndex(self._rows.index(self._rows.place_of(self._chosen)))
        self._is_showing = False
        form.piecesHead.setText(words.named("part", self._part))
        form.addPieceButton.setVisible(self._part in ADDABLE)
        self.editor.show_sheet(screen.sheet)

    def _choose_part(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_showing:
            self._part, self._chosen = Part(self._outline.row(now).key), ""
            self.refresh()

    def _choose_piece(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_showing:
            self._chosen = self._rows.row(now).key
            self.refresh()

    def _enter_editor(self, _index: QModelIndex) -> None:
        self.first_focus().setFocus()

    def _add(self) -> None:
        self.go_to(key_of(self._part, ""))

    def _after_saving(self, key: str) -> None:
        """What was new is chosen now, so that it can be looked at."""
        self.refresh()
        if not id_of(key) and self._screen is not None and self._screen.rows:
            self.go_to(self._screen.rows[-1].key)
