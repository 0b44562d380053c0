"""What the projector is told to show."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Scene
from civicforum.domain.text import required_text


class SceneShown(Event, frozen=True):
    """A scene was put on the projector."""

    topic: ClassVar[str] = "projector"
    scene: Scene
    text: str = ""
    page: int = 0

    def apply(self, forum: Forum, at: int) -> Forum:
        """The projector shows it from now on."""
        return replace(forum, scene=self.scene, scene_text=self.text, scene_page=self.page)


class ShowScene(Command, frozen=True):
    """Put a scene on the projector; "follow" shows what the forum is doing, "text" a free text.

    "count" shows how the newest result was counted, page by page (the first is 0).
    """

    scene: Scene
    text: str = ""
    page: int = 0

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Another one than is there; a text has words."""
        is_text = self.scene is Scene.TEXT
        page = max(0, self.page) if self.scene is Scene.COUNT else 0
        shown = SceneShown(self.scene, required_text(self.text) if is_text else "", page)
        before = (forum.scene, forum.scene_text, forum.scene_page)
        if (shown.scene, shown.text, shown.page) == before:
            raise Refused("nothing-changed")
        return happened(shown)
