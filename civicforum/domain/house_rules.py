"""House rules: settings that change what happens, so they are on record and no preference."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import QueueOrder
from civicforum.domain.waiting import reordered


class QueueOrderChosen(Event, frozen=True):
    """The room settled in which order statements wait."""

    topic: ClassVar[str] = "queue"
    order: QueueOrder

    def apply(self, forum: Forum, at: int) -> Forum:
        """Those who wait are put in that order, whoever is next stays."""
        return reordered(replace(forum, queue_order=self.order))


class ChooseQueueOrder(Command, frozen=True):
    """Settle whether who spoke less goes first ("fair") or who asked first ("arrival")."""

    order: QueueOrder

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Another one than holds now."""
        if self.order is forum.queue_order:
            raise Refused("nothing-changed")
        return happened(QueueOrderChosen(self.order))
