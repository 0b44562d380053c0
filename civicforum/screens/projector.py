"""What the room sees: it follows the forum; no name without consent, no count before its time."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState, Scene, SittingState, Visibility
from civicforum.domain.outline import item_numbers
from civicforum.domain.people import Roll
from civicforum.domain.things import Item, Poll, Turn
from civicforum.screens.agenda import mark_of
from civicforum.screens.names import called_in_public
from civicforum.screens.result import Bar, marks_words, result_of
from civicforum.screens.row import Mark
from civicforum.screens.speaker import Light, light_of, time_left
from civicforum.screens.state import recess_began
from civicforum.screens.timer import left_or_over, remaining

MOST_ITEMS = 6
MOST_BARS = 7
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
    if item is None or not _is_public(forum, item.id):
        return _agenda(forum)
    return _item(item, words=words, now=now)


def shown_poll(forum: Forum) -> Poll | None:
    """A result or a closed poll until the room turns to something else; else the open poll."""
    turned = _turned(forum)
    public = [poll for poll in forum.polls if _is_public(forum, poll.item)]
    recent = [poll for poll in public if poll.closed is not None and _settled(poll) >= turned]
    recent.sort(key=_settled)
    still_open = [poll for poll in public if poll.state is PollState.OPEN]
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
    """As many public items as can be read at 20 m, around the one at hand."""
    items = [item for item in forum.agenda if _is_public(forum, item.id)]
    numbers = item_numbers(forum)
    marks = [mark_of(forum, item) for item in items]
    at_hand = next((n for n, mark in enumerate(marks) if mark is not Mark.DONE), len(marks))
    first = max(0, min(at_hand - 1, len(marks) - MOST_ITEMS))
    lines = tuple(
        f"{_SHAPES[mark]}  {numbers[item.id]}. {item.title}"
        for item, mark in list(zip(items, marks, strict=True))[first : first + MOST_ITEMS]
    )
    return ProjectorScreen(View.AGENDA, forum.title, lines=lines, foot=forum.host)


def _is_public(forum: Forum, item: str) -> bool:
    """Whether the room may see it: it is no internal item, nor a part of one."""
    if not item:
        return True
    shown = forum.item_of(item)
    above = (forum.item_of(shown.parent),) if shown.parent else ()
    return all(each.visibility is Visibility.PUBLIC for each in (shown, *above))


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
    is_named = turn.item and _is_public(forum, turn.item)
    title = forum.item_of(turn.item).title if is_named else forum.title
    who = called_in_public(forum.person_of(turn.person), roll, words=words)
    return ProjectorScreen(
        View.TIMER,
        title,
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
        return _result(poll, words)
    is_open = poll.state is PollState.OPEN
    note = words("Voting is open") if is_open else words("Voting is closed")
    said = marks_words(poll.terms, words=words)
    lines = _options(poll.options, words)
    return ProjectorScreen(View.POLL, poll.question, note=note, lines=lines, foot=said)


def _options(options: Sequence[str], words: Words) -> tuple[str, ...]:
    """As the ballot has them: one on a line, two where they are many."""
    if len(options) <= MOST_BARS:
        return tuple(options)
    lines = [" · ".join(options[place : place + 2]) for place in range(0, len(options), 2)]
    if len(lines) <= MOST_BARS:
        return tuple(lines)
    left_out = len(options) - 2 * (MOST_BARS - 1)
    return (*lines[: MOST_BARS - 1], _others(left_out, words))


def _result(poll: Poll, words: Words) -> ProjectorScreen:
    """All bars in the order of the ballot, or the first by rank where they are many."""
    result = result_of(poll, words=words)
    bars, foot = result.bars, result.basis
    if len(bars) > MOST_BARS:
        bars = tuple(sorted(bars, key=lambda bar: bar.rank)[:MOST_BARS])
        foot = f"{_others(len(result.bars) - MOST_BARS, words)} · {foot}"
    return ProjectorScreen(View.RESULT, poll.question, note=result.verdict, bars=bars, foot=foot)


def _others(number: int, words: Words) -> str:
    return words.count("and {number} more", "and {number} more", number)
