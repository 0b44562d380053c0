"""The opinion cards for the room: themes with how many cards each has, or the newest cards."""

from collections import Counter

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.screens.projector.model import ProjectorScreen, View

MOST_LINES = 7


def cards(forum: Forum, *, words: Words) -> ProjectorScreen:
    """A letter, a title and a number for each theme, in their order; nobody is named."""
    number = words.count("{number} opinion card", "{number} opinion cards", len(forum.cards))
    if not forum.themes:
        newest = sorted(forum.cards.values(), key=lambda card: -card.number)[:MOST_LINES]
        lines = tuple(" ".join(card.text.split()) for card in newest)
        return ProjectorScreen(View.LINES, number, lines=lines, foot=forum.title)
    counted = Counter(card.theme for card in forum.cards.values())
    lines = tuple(
        f"{letter(place)}  {theme.title} · {counted[theme.id]}"
        for place, theme in enumerate(forum.themes[:MOST_LINES])
    )
    foot = words("not sorted yet: {number}", number=counted[""]) if counted[""] else forum.title
    return ProjectorScreen(View.LINES, number, lines=lines, foot=foot)


def letter(place: int) -> str:
    """A to Z, then A2, B2 and so on: a theme is known by it wherever it is shown."""
    times, rest = divmod(place, 26)
    return f"{chr(ord('A') + rest)}{times + 1 if times else ''}"
