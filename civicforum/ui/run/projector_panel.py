"""What the room sees, what it would see next, and the key that takes the one to the other."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QFrame, QWidget

from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Scene
from civicforum.domain.projector import ShowScene
from civicforum.screens.projector import projector_screen, scene_screen
from civicforum.screens.projector.count import count_pages
from civicforum.screens.projector.poll import newest_result
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_projector_panel import Ui_ProjectorPanel
from civicforum.ui.language import current_words
from civicforum.ui.projector.canvas import ProjectorCanvas
from civicforum.ui.theme import scaled
from civicforum.ui.widgets.notice import Notice, restyle

SCENES = {
    Scene.FOLLOW: Deed.SCENE_FOLLOW,
    Scene.AGENDA: Deed.SCENE_AGENDA,
    Scene.TIMER: Deed.SCENE_TIMER,
    Scene.SPEAKER: Deed.SCENE_SPEAKER,
    Scene.CARDS: Deed.SCENE_CARDS,
    Scene.POLL: Deed.SCENE_POLL,
    Scene.RESULT: Deed.SCENE_RESULT,
    Scene.COUNT: Deed.SCENE_COUNT,
    Scene.SURVEY: Deed.SCENE_SURVEY,
    Scene.TEXT: Deed.SCENE_TEXT,
    Scene.LOGO: Deed.SCENE_LOGO,
}
_LARGE, _MIDDLE, _SMALL = 300, 214, 160
_LOW, _ROOMY = 570, 754
_FRAME = 6


class ProjectorPanel(QFrame):
    """A scene is looked at first; the room sees it after Take."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_ProjectorPanel()
        form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("rightCard")
        self._bridge, self._actions = bridge, actions
        self._before_blank = ShowScene(Scene.FOLLOW)
        self._asked = ("", "")
        self._room = 0
        self.preview = self._canvas(form.previewFrame, "preview")
        self.next_picture = self._canvas(form.nextFrame, "nextPicture")
        Notice(form.projectorNotice, bridge, Place.PROJECTOR)
        for button, deed in (
            (form.takeButton, Deed.TAKE),
            (form.blankButton, Deed.BLANK),
            (form.projectorButton, Deed.PROJECTOR),
        ):
            button.setDefaultAction(actions[deed])
        form.sceneCombo.currentIndexChanged.connect(self._preview)
        form.sceneText.textChanged.connect(self.tick)

    def doers(self) -> Mapping[Deed, Callable[[], object]]:
        """What is done here, also from the Projector menu."""
        return {
            Deed.TAKE: self.take,
            Deed.BLANK: self.blank,
            Deed.PAGE_ON: self.page_on,
            Deed.PAGE_BACK: self.page_back,
            **dict.fromkeys(SCENES.values(), self._choose_by_action),
        }

    def retranslate(self) -> None:
        """Another language or size."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        words, combo = current_words(), self.form.sceneCombo
        chosen = max(0, combo.currentIndex())
        with QSignalBlocker(combo):
            combo.clear()
            for scene, deed in SCENES.items():
                combo.addItem(self._actions[deed].text(), scene)
            combo.setCurrentIndex(chosen)
        self.form.sceneText.setAccessibleName(words("Free text"))

    def refresh(self) -> None:
        """What is on is checked in the menu; then the pictures."""
        forum = self._bridge.desk.forum
        scene = forum.scene
        if scene is not Scene.BLANK:
            asked = (forum.scene_survey, forum.scene_question)
            self._before_blank = ShowScene(scene, forum.scene_text, forum.scene_page, *asked)
        for each, deed in SCENES.items():
            self._actions[deed].setChecked(each is scene)
        self._actions[Deed.BLANK].setChecked(scene is Scene.BLANK)
        self.tick()

    def tick(self) -> None:
        """Both pictures as they are now."""
        desk, words, now = self._bridge.desk, current_words(), self._bridge.desk.now()
        forum, roll = desk.forum, desk.roll
        uncounted = self._bridge.counting.uncounted(forum)
        counting, shown = self._bridge.survey_counting, (forum.scene_survey, forum.scene_question)
        self.preview.present(
            projector_screen(
                forum,
                roll,
                words=words,
                now=now,
                uncounted=uncounted | counting.uncounted(forum, shown, words),
            )
        )
        written = self.form.sceneText.toPlainText()
        scene, asked = self._chosen(), self._asked_of(forum)
        if scene is Scene.SURVEY:
            uncounted |= counting.uncounted(forum, asked, words)
        self.next_picture.present(
            scene_screen(
                forum,
                roll,
                scene=scene,
                written=written,
                asked=asked,
                words=words,
                now=now,
                uncounted=uncounted,
            )
        )

    def fit(self, *, height: int) -> None:
        """Smaller pictures where the page is low (its height in pixels)."""
        self._room = height
        is_small = self._chosen() is Scene.TEXT or height < scaled(_LOW)
        wide = _LARGE if height >= scaled(_ROOMY) else _SMALL if is_small else _MIDDLE
        for frame in (self.form.previewFrame, self.form.nextFrame):
            frame.setFixedSize(scaled(wide) + _FRAME, scaled(wide) * 9 // 16 + _FRAME)

    def choose(self, scene: Scene) -> None:
        """Look at a scene before the room does."""
        self.form.sceneCombo.setCurrentIndex(self.form.sceneCombo.findData(scene))
        if scene is Scene.TEXT:
            self.form.sceneText.setFocus()

    def preview_answers(self, survey: str, question: str) -> None:
        """Look at what was answered to a question before the room sees it."""
        self._asked = (survey, question)
        self.choose(Scene.SURVEY)
        self.tick()

    def take(self) -> None:
        """What is previewed goes on."""
        scene = self._chosen()
        written = self.form.sceneText.toPlainText() if scene is Scene.TEXT else ""
        asked = self._asked_of(self._bridge.desk.forum) if scene is Scene.SURVEY else ("", "")
        order = ShowScene(scene, written, survey=asked[0], question=asked[1])
        self._bridge.do(order, place=Place.PROJECTOR)

    def blank(self) -> None:
        """Black at once; pressed again, what was there before."""
        forum = self._bridge.desk.forum
        if forum.scene is not Scene.BLANK:
            self._bridge.do(ShowScene(Scene.BLANK), place=Place.PROJECTOR)
        else:
            self._bridge.do(self._before_blank, place=Place.PROJECTOR)

    def page_on(self) -> None:
        """The next step of how it was counted, or the next page of answers."""
        self._turn(1)

    def page_back(self) -> None:
        """The step or the page before."""
        self._turn(-1)

    def _turn(self, steps: int) -> None:
        """Where the room sees how it was counted; else that is looked at first."""
        forum, words = self._bridge.desk.forum, current_words()
        poll = newest_result(forum)
        if forum.scene is Scene.SURVEY:
            self._turn_answers(steps)
            return
        if forum.scene is not Scene.COUNT:
            self.choose(Scene.COUNT)
            return
        if poll is None or poll.id in self._bridge.counting.uncounted(forum):
            return
        last = max(0, len(count_pages(poll, words)) - 1)
        page = min(forum.scene_page, last) + steps
        if 0 <= page <= last:
            self._bridge.do(ShowScene(Scene.COUNT, page=page), place=Place.PROJECTOR)

    def _turn_answers(self, steps: int) -> None:
        """Within the question that is on."""
        from civicforum.screens.projector.survey import kept_pages

        forum, words = self._bridge.desk.forum, current_words()
        asked = (forum.scene_survey, forum.scene_question)
        found = [survey for survey in forum.surveys if survey.id == asked[0]]
        pages = kept_pages(found[0], asked[1], words) if found else None
        last = len(pages or ()) - 1
        page = min(forum.scene_page, last) + steps
        if 0 <= page <= last:
            self._bridge.do(
                ShowScene(Scene.SURVEY, page=page, survey=asked[0], question=asked[1]),
                place=Place.PROJECTOR,
            )

    def _asked_of(self, forum: Forum) -> tuple[str, str]:
        """The question to look at: the one asked for, else the first of the newest survey."""
        known = {(each.id, asked.id) for each in forum.surveys for asked in each.questions}
        if self._asked in known or not known:
            return self._asked
        newest = [survey for survey in forum.surveys if survey.questions][-1]
        return (newest.id, newest.questions[0].id)

    def tell(self, sentence: str, *, is_well: bool) -> None:
        """Where the projector's picture is."""
        restyle(self.form.projectorStatus, "tone", "muted" if is_well else "warn")
        self.form.projectorStatus.setText(sentence)

    def _canvas(self, frame: QFrame, name: str) -> ProjectorCanvas:
        made = ProjectorCanvas(frame)
        made.is_rehearsal = self._bridge.is_rehearsal
        made.setObjectName(name)
        layout = frame.layout()
        if layout is not None:
            layout.addWidget(made)
        return made

    def _chosen(self) -> Scene:
        return Scene(self.form.sceneCombo.currentData() or Scene.FOLLOW)

    def _choose_by_action(self) -> None:
        action: QObject | None = self.sender()
        for scene, deed in SCENES.items():
            if action is self._actions[deed]:
                self.choose(scene)
        self.refresh()

    def _preview(self) -> None:
        self.form.sceneText.setVisible(self._chosen() is Scene.TEXT)
        self.fit(height=self._room)
        self.tick()
