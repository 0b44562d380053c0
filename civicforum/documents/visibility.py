"""What of a forum an edition of its minutes may show: items, and everything said under them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from msgspec.structs import replace
from rpds import HashTrieMap

from civicforum.documents.model import Edition
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Visibility
from civicforum.domain.poll_things import Poll
from civicforum.domain.things import Item, Turn


class _OfItem(Protocol):
    @property
    def item(self) -> str: ...


@dataclass(frozen=True, slots=True)
class View:
    """A forum without what an edition leaves out.

    Attributes:
        left_out: how many internal items were left out with everything under them.
    """

    forum: Forum
    left_out: int


def view(forum: Forum, edition: Edition) -> View:
    """What the edition may show; a part of an item is as visible as the item at most.

    The public edition shows public items; the internal one also internal ones, and hidden ones
    under which something was recorded.
    """
    kept = {item.id for item in forum.agenda if _is_shown(forum, item, edition)}
    internal = (item for item in forum.agenda if Visibility.INTERNAL in _visibilities(forum, item))
    left_out = sum(item.id not in kept for item in internal)
    if len(kept) == len(forum.agenda):
        return View(forum, left_out)
    return View(_reduced(forum, kept | {""}), left_out)


def _is_shown(forum: Forum, item: Item, edition: Edition) -> bool:
    found = _visibilities(forum, item)
    if edition is Edition.PUBLIC:
        return found == {Visibility.PUBLIC}
    return Visibility.HIDDEN not in found or _has_record(forum, item)


def _visibilities(forum: Forum, item: Item) -> set[Visibility]:
    """Its own, and that of the item that it is a part of."""
    own = {item.visibility}
    return own | {forum.item_of(item.parent).visibility} if item.parent else own


def _has_record(forum: Forum, item: Item) -> bool:
    """It was dealt with, or something stands under it or under a part of it."""
    family = {item.id, *(part.id for part in forum.agenda if part.parent == item.id)}
    if any(member.started is not None for member in forum.agenda if member.id in family):
        return True
    recorded: tuple[Iterable[_OfItem], ...] = (
        forum.turns.values(),
        forum.cards.values(),
        forum.polls,
        forum.decisions,
        forum.actions,
        forum.questions,
        forum.attachments,
    )
    return any(thing.item in family for things in recorded for thing in things)


def _reduced(forum: Forum, kept: set[str]) -> Forum:
    """Nothing of it points at what was left out."""
    cards = forum.cards
    for card in forum.cards.values():
        if card.item not in kept:
            cards = cards.remove(card.id)
    for card in cards.values():
        if card.merged_into and card.merged_into not in cards:
            cards = cards.insert(card.id, replace(card, merged_into=""))
    used_before = {card.theme for card in forum.cards.values()}
    used = {card.theme for card in cards.values()}
    themes = tuple(t for t in forum.themes if t.id in used or t.id not in used_before)
    polls = tuple(_poll(poll, {t.id for t in themes}) for poll in forum.polls if poll.item in kept)
    questions = {poll.id for poll in polls}
    return replace(
        forum,
        agenda=tuple(item for item in forum.agenda if item.id in kept),
        item=forum.item if forum.item in kept else "",
        turn=forum.turn if forum.turn is not None and forum.turn.item in kept else None,
        turns=_without_turns(forum, kept),
        cards=cards,
        merged=HashTrieMap(
            {
                lead: tuple(c for c in ids if c in cards)
                for lead, ids in forum.merged.items()
                if lead in cards
            }
        ),
        themes=themes,
        polls=polls,
        decisions=tuple(
            made if made.poll in questions else replace(made, poll="")
            for made in forum.decisions
            if made.item in kept
        ),
        actions=tuple(action for action in forum.actions if action.item in kept),
        proxies=tuple(p for p in forum.proxies if not p.poll or p.poll in questions),
        questions=tuple(asked for asked in forum.questions if asked.item in kept),
        attachments=tuple(file for file in forum.attachments if file.item in kept),
    )


def _without_turns(forum: Forum, kept: set[str]) -> "HashTrieMap[str, Turn]":
    turns = forum.turns
    for turn in forum.turns.values():
        if turn.item not in kept:
            turns = turns.remove(turn.id)
    return turns


def _poll(poll: Poll, themes: set[str]) -> Poll:
    return replace(poll, themes=tuple(theme if theme in themes else "" for theme in poll.themes))
