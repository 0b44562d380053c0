"""Who speaks and for how long still, and the next three; names only of those who agreed."""

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll
from civicforum.domain.things import Turn
from civicforum.domain.waiting import waiting
from civicforum.screens.names import called_in_public
from civicforum.screens.projector.agenda import is_public
from civicforum.screens.projector.model import LIGHTS, ProjectorScreen, View
from civicforum.screens.speaker import Light, light_of, time_left
from civicforum.screens.timer import left_or_over

MOST_WAITING = 3


def speaker(forum: Forum, roll: Roll, turn: Turn, *, words: Words, now: int) -> ProjectorScreen:
    """A running speech at `now` (UTC milliseconds)."""
    left = time_left(turn, now)
    light = light_of(left)
    is_named = turn.item and is_public(forum, turn.item)
    title = forum.item_of(turn.item).title if is_named else forum.title
    who = called_in_public(forum.person_of(turn.person), roll, words=words)
    return ProjectorScreen(
        View.TIMER,
        title,
        big=left_or_over(left),
        light=light,
        note=f"{LIGHTS[light]} {_light_words(light, words)}",
        lines=(words("Speaking: {name}", name=who),),
        foot=next_in_words(forum, roll, words),
    )


def next_in_words(forum: Forum, roll: Roll, words: Words) -> str:
    """Who comes next, three at most; "" where nobody waits."""
    names = [
        called_in_public(forum.person_of(request.person), roll, words=words)
        for request in waiting(forum, forum.item)[:MOST_WAITING]
    ]
    return words("Next: {names}", names=" → ".join(names)) if names else ""


def _light_words(light: Light, words: Words) -> str:
    if light is Light.PLENTY:
        return words("time left")
    return words("please come to the end") if light is Light.SOON else words("time is up")
