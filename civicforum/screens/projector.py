"""What the room sees: it follows the forum; no name without consent, no count before its time."""

from dataclasses import dataclass
from enum import StrEnum

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState, Scene, SittingState
from civicforum.domain.people import Roll
from civicforum.domain.things import Item, Poll, Turn
from civicforum.screens.agenda import mark_of
from civicforum.screens.names import called_in_public
from civicforum.screens.result import Bar, result_of
from civicforum.screens.row import Mark
from civicforum.screens.speaker import Light, light_of, time_left
from civicforum.screens.state import recess_began
from civicforum.screens.timer import left_or_over, remaining

MOST_ITEMS = 6
_SHAPES = {Mark.DONE: "✓", Mark.RUNNING: "▶", Mark.NONE: "·"}
_LIGHTS = {Light.PLENTY: "●", Light.SOON: "▲", Light.OVER: "■"}


class View(StrEnum):
    """The layouts of the projector."""

    BLANK = "blank"
    AGENDA = "agenda"
    TIMER = "timer"
    POLL = "poll"
    RESULT = "result"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class ProjectorScreen:
    """At most eight lines: a title, a big time with a shape, lines or bars, a foot."""

    view: View
    title: str = ""
    big: str = ""
    light: Light = Light.PLENTY
    note: str = ""
    lines: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = ()
    foot: str = ""

    @property
    def spoken(self) -> str:
        """All of it in one line, for a reader of the preview."""
        bars = [f"{bar.label} {bar.votes} {bar.percent}".strip() for bar in self.bars]
        parts = [self.title, self.big, self.note, *self.lines, *bars, self.foot]
        return ", ".join(part for part in parts if part)


def projector_screen(forum: Forum, roll: Roll, *, words: Words, now: int) -> ProjectorScreen:
    """The picture at `now` (UTC milliseconds)."""
    if forum.scene is Scene.BLANK:
        return ProjectorScreen(View.BLANK)
    if forum.scene is Scene.AGENDA:
        return _agenda(forum)
    return _followed(forum, roll, words=words, now=now)


def _followed(forum: Forum, roll: Roll, *, words: Words, now: int) -> ProjectorScreen:
    state = forum.sitting_state
    if state is SittingState.CLOSED:
        return ProjectorScreen(
            View.WORDS, forum.title, lines=(words("The forum is closed. Thank you."),)
        )
    poll = shown_poll(forum)
    if poll is not None:
        return _poll(poll, words)
    if state is SittingState.IN_RECESS:
        return ProjectorScreen(
            View.WORDS, words("Recess"), lines=(words("since {time}", time=recess_began(forum)),)
        )
    if forum.turn is not None:
        return _speaker(forum, roll, forum.turn, words=words, now=now)
    item = forum.running_item
    return _agenda(forum) if item is None else _item(item, words=words, now=now)


def shown_poll(forum: Forum) -> Poll | None:
    """A result or a closed poll until the room turns to something else; else the open poll."""
    turned = _turned(forum)
    recent = [poll for poll in forum.polls if poll.closed is not None and _settled(poll) >= turned]
    recent.sort(key=_settled)
    still_open = [poll for poll in forum.polls if poll.state is PollState.OPEN]
    if recent and all(_settled(recent[-1]) >= (poll.opened or 0) for poll in still_open):
        return recent[-1]
    return still_open[-1] if still_open else None


def _settled(poll: Poll) -> int:
    """When the poll was closed, revealed or withdrawn, whichever was last."""
    withdrawn = [trace.at for trace in poll.traces if trace.deed == "withdrawn"]
    return max([poll.closed or 0, poll.revealed or 0, *withdrawn])


def _turned(forum: Forum) -> int:
    """When the room last turned to a speaker, an item or a recess."""
    times = [0]
    if forum.turn is not None:
        times.append(forum.turn.started)
    times += [item.watch.since or 0 for item in forum.agenda if item.id == forum.item]
    times += [item.finished for item in forum.agenda if item.finished is not None]
    if forum.sitting is not None:
        times += [recess.came for recess in forum.sitting.recesses]
    return max(times)


def _agenda(forum: Forum) -> ProjectorScreen:
    """As many items as can be read at 20 m, around the one at hand."""
    marks = [mark_of(forum, item) for item in forum.agenda]
    at_hand = next((n for n, mark in enumerate(marks) if mark is not Mark.DONE), len(marks))
    first = max(0, min(at_hand - 1, len(marks) - MOST_ITEMS))
    lines = tuple(
        f"{_SHAPES[mark]}  {number + 1}. {item.title}"
        for number, (item, mark) in enumerate(zip(forum.agenda, marks, strict=True))
        if first <= number < first + MOST_ITEMS
    )
    return ProjectorScreen(View.AGENDA, forum.title, lines=lines, foot=forum.host)


def _item(item: Item, *, words: Words, now: int) -> ProjectorScreen:
    left = remaining(item.allotted, item.watch.elapsed(now))
    note = words("time left") if left >= 0 else words("over the planned time")
    light = Light.OVER if left < 0 else Light.PLENTY
    return ProjectorScreen(
        View.TIMER, item.title, big=left_or_over(left), light=light, note=f"{_LIGHTS[light]} {note}"
    )


def _speaker(forum: Forum, roll: Roll, turn: Turn, *, words: Words, now: int) -> ProjectorScreen:
    left = time_left(turn, now)
    light = light_of(left)
    item = forum.item_of(turn.item).title if turn.item else forum.title
    who = called_in_public(forum.person_of(turn.person), roll, words=words)
    return ProjectorScreen(
        View.TIMER,
        item,
        big=left_or_over(left),
        light=light,
        note=f"{_LIGHTS[light]} {_light_words(light, words)}",
        lines=(words("Speaking: {name}", name=who),),
    )


def _light_words(light: Light, words: Words) -> str:
    if light is Light.PLENTY:
        return words("time left")
    return words("please come to the end") if light is Light.SOON else words("time is up")


def _poll(poll: Poll, words: Words) -> ProjectorScreen:
    if poll.state is PollState.REVEALED:
        result = result_of(poll, words=words)
        return ProjectorScreen(
            View.RESULT, poll.question, note=result.verdict, bars=result.bars, foot=result.basis
        )
    is_open = poll.state is PollState.OPEN
    note = words("Voting is open") if is_open else words("Voting is closed")
    return ProjectorScreen(View.POLL, poll.question, note=note, lines=poll.options)
