"""What the projector is told to show."""

from dataclasses import dataclass, replace
from typing import ClassVar

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Scene


@dataclass(frozen=True, slots=True)
class SceneShown(Event):
    """A scene was put on the projector."""

    topic: ClassVar[str] = "projector"
    scene: Scene

    def apply(self, forum: Forum, at: int) -> Forum:
        """The projector shows it from now on."""
        return replace(forum, scene=self.scene)


@dataclass(frozen=True, slots=True)
class ShowScene(Command):
    """Put a scene on the projector; "follow" shows what the forum is doing."""

    scene: Scene

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Another one than is there."""
        if self.scene is forum.scene:
            raise Refused("nothing-changed")
        return happened(SceneShown(self.scene))
