"""Who has the floor, for how long still, and what was written of it."""

from enum import StrEnum

from msgspec import Struct

from civicforum.base.times import duration
from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import SpeechKind
from civicforum.domain.people import Roll
from civicforum.domain.things import Turn
from civicforum.domain.turns import speaking_times
from civicforum.screens.names import called
from civicforum.screens.timer import left_or_over, remaining

SOON = 30_000


class Light(StrEnum):
    """The speaker's traffic light: told by word and shape besides the colour."""

    PLENTY = "plenty"
    SOON = "soon"
    OVER = "over"


class SpeakerScreen(Struct, frozen=True):
    """`turn` is "" where nobody speaks."""

    turn: str
    title: str
    time: str
    light: Light
    gist: str


def speaker_screen(forum: Forum, roll: Roll, *, words: Words, now: int) -> SpeakerScreen:
    """The speaker at `now` (UTC milliseconds)."""
    turn = forum.turn
    if turn is None:
        return SpeakerScreen("", words("Nobody has the floor"), "", Light.PLENTY, "")
    left = time_left(turn, now)
    return SpeakerScreen(
        turn=turn.id,
        title=_title(forum, roll, turn, words=words),
        time=_time(forum, turn, left=left, words=words, now=now),
        light=light_of(left),
        gist=turn.gist,
    )


def speech_time(turn: Turn) -> int:
    """Milliseconds that a speech may take."""
    return turn.seconds * 1000


def time_left(turn: Turn, now: int) -> int:
    """Milliseconds left in whole seconds; negative where the speech is over its time."""
    return remaining(speech_time(turn), turn.watch.elapsed(now))


def light_of(left: int) -> Light:
    """Amber for the last half minute, red after it."""
    if left < 0:
        return Light.OVER
    return Light.SOON if left <= SOON else Light.PLENTY


def _title(forum: Forum, roll: Roll, turn: Turn, *, words: Words) -> str:
    person = forum.person_of(turn.person)
    who = called(person, roll, words=words)
    title = words(
        "Speaking: {name}", name=f"{who} ({group})" if (group := person.association) else who
    )
    if turn.kind is SpeechKind.STATEMENT:
        return title
    return f"{title} · {words.named('speech', turn.kind)}"


def _time(forum: Forum, turn: Turn, *, left: int, words: Words, now: int) -> str:
    """What is left of the speech; and of somebody who spoke before, all the time together."""
    allotted = duration(speech_time(turn))
    parts = [
        words("{time} over / {allotted}", time=left_or_over(left), allotted=allotted)
        if left < 0
        else words("{time} left / {allotted}", time=duration(left), allotted=allotted)
    ]
    if turn.is_paused:
        parts.append(words("interrupted"))
    turns, spent = speaking_times(forum, now)[turn.person]
    if turns > 1:
        parts.append(words("{time} in {turns} speeches", time=duration(spent), turns=turns))
    return " · ".join(parts)
