"""The outline of the agenda: items with their parts, how they are numbered, what they add up to.

An item may have parts (2.1, 2.2), a part has none. Parts stand right behind their item.
"""

from collections.abc import Iterable

from civicforum.domain.forum import Forum
from civicforum.domain.things import Item


def sub_items(forum: Forum, item: str) -> tuple[Item, ...]:
    """The parts of an item, in running order."""
    return tuple(other for other in forum.agenda if other.parent == item)


def item_numbers(forum: Forum) -> dict[str, str]:
    """The number of each item by its id: 1, 2, 2.1, 2.2, 3."""
    numbers: dict[str, str] = {}
    items = parts = 0
    for item in forum.agenda:
        if item.parent:
            parts += 1
            numbers[item.id] = f"{items}.{parts}"
        else:
            items, parts = items + 1, 0
            numbers[item.id] = str(items)
    return numbers


def own_minutes(forum: Forum, item: Item) -> int:
    """Planned minutes that are the item's own: what its parts leave of them."""
    return max(0, item.minutes - _minutes(sub_items(forum, item.id)))


def planned_minutes(forum: Forum, item: Item) -> int:
    """Planned minutes of an item with its parts: its own plan or their sum, the greater one."""
    return max(item.minutes, _minutes(sub_items(forum, item.id)))


def overbooked(forum: Forum, item: Item) -> int:
    """By how many minutes the parts of an item exceed it; 0 where they fit or there are none."""
    return planned_minutes(forum, item) - item.minutes


def placed(agenda: tuple[Item, ...], item: Item) -> tuple[Item, ...]:
    """The agenda with the item behind the last part of its parent; without a parent at the end."""
    others = tuple(other for other in agenda if other.id != item.id)
    if not item.parent:
        return (*others, item)
    place = _behind(others, item.parent)
    return (*others[:place], item, *others[place:])


def moved(agenda: tuple[Item, ...], item: Item, before: Item | None) -> tuple[Item, ...]:
    """The agenda with the item and its parts before its neighbour, or behind all of them."""
    if before is item:
        return agenda
    block = tuple(other for other in agenda if item.id in {other.id, other.parent})
    others = tuple(other for other in agenda if other not in block)
    if before is not None:
        place = others.index(before)
    elif item.parent:
        place = _behind(others, item.parent)
    else:
        place = len(others)
    return (*others[:place], *block, *others[place:])


def _behind(agenda: tuple[Item, ...], parent: str) -> int:
    """The place behind an item and its parts."""
    return 1 + max(n for n, other in enumerate(agenda) if parent in {other.id, other.parent})


def _minutes(items: Iterable[Item]) -> int:
    return sum(item.minutes for item in items)
