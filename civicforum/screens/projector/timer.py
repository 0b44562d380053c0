"""The time of the running item."""

from civicforum.base.words import Words
from civicforum.domain.things import Item
from civicforum.screens.projector.model import LIGHTS, ProjectorScreen, View
from civicforum.screens.speaker import Light
from civicforum.screens.timer import left_or_over, remaining


def timer(item: Item, *, words: Words, now: int) -> ProjectorScreen:
    """What is left of the planned time at `now` (UTC milliseconds)."""
    left = remaining(item.allotted, item.watch.elapsed(now))
    note = words("time left") if left >= 0 else words("over the planned time")
    light = Light.OVER if left < 0 else Light.PLENTY
    return ProjectorScreen(
        View.TIMER, item.title, big=left_or_over(left), light=light, note=f"{LIGHTS[light]} {note}"
    )
