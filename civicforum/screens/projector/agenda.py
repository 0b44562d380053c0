"""The agenda for the room: as many public items as can be read at 20 m, around the one at hand."""

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Visibility
from civicforum.domain.outline import item_numbers
from civicforum.screens.agenda import mark_of
from civicforum.screens.projector.model import ProjectorScreen, View
from civicforum.screens.row import Mark

MOST_ITEMS = 6
_SHAPES = {Mark.DONE: "✓", Mark.RUNNING: "▶", Mark.NONE: "·"}


def agenda(forum: Forum, *, words: Words) -> ProjectorScreen:
    """Which of the items these are stands at the foot where there are more."""
    items = [item for item in forum.agenda if is_public(forum, item.id)]
    numbers = item_numbers(forum)
    marks = [mark_of(forum, item) for item in items]
    at_hand = next((n for n, mark in enumerate(marks) if mark is not Mark.DONE), len(marks))
    first = max(0, min(at_hand - 1, len(marks) - MOST_ITEMS))
    lines = tuple(
        f"{_SHAPES[mark]}  {numbers[item.id]}. {item.title}"
        for item, mark in list(zip(items, marks, strict=True))[first : first + MOST_ITEMS]
    )
    foot = forum.host
    if len(items) > MOST_ITEMS:
        last = first + len(lines)
        shown = words("{first}–{last} of {all}", first=first + 1, last=last, all=len(items))
        foot = " · ".join(part for part in (foot, shown) if part)
    return ProjectorScreen(View.AGENDA, forum.title, lines=lines, foot=foot)


def is_public(forum: Forum, item: str) -> bool:
    """Whether the room may see it: it is no internal item, nor a part of one."""
    if not item:
        return True
    shown = forum.item_of(item)
    above = (forum.item_of(shown.parent),) if shown.parent else ()
    return all(each.visibility is Visibility.PUBLIC for each in (shown, *above))
