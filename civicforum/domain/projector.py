"""What the projector is told to show."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Scene
from civicforum.domain.text import required_text

_PAGED = frozenset((Scene.COUNT, Scene.SURVEY))


class SceneShown(Event, frozen=True):
    """A scene was put on the projector."""

    topic: ClassVar[str] = "projector"
    scene: Scene
    text: str = ""
    page: int = 0
    survey: str = ""
    question: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """The projector shows it from now on."""
        return replace(
            forum,
            scene=self.scene,
            scene_text=self.text,
            scene_page=self.page,
            scene_survey=self.survey,
            scene_question=self.question,
        )


class ShowScene(Command, frozen=True):
    """Put a scene on the projector; "follow" shows what the forum is doing, "text" a free text.

    "count" shows how the newest result was counted, page by page (the first is 0), "survey" what
    was answered to a question of a survey, so too.
    """

    scene: Scene
    text: str = ""
    page: int = 0
    survey: str = ""
    question: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Another one than is there; a text has words, answers are those to a question."""
        text = required_text(self.text) if self.scene is Scene.TEXT else ""
        page = max(0, self.page) if self.scene in _PAGED else 0
        asked = ("", "")
        if self.scene is Scene.SURVEY and (self.survey or self.question):
            asked = (self.survey, forum.survey_of(self.survey).question_of(self.question).id)
        shown = SceneShown(self.scene, text, page, *asked)
        if shown.apply(forum, moment.now) == forum:
            raise Refused("nothing-changed")
        return happened(shown)
