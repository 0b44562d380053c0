"""Where a result comes from, both ways: card, theme, option of a poll, decision."""

from msgspec import Struct

from civicforum.domain.forum import Forum
from civicforum.domain.poll_things import Poll
from civicforum.domain.things import Card, Decision


class Source(Struct, frozen=True):
    """An option, the title of the theme that it comes from, and every card behind, by number."""

    option: str
    theme: str
    cards: tuple[Card, ...]


class Trail(Struct, frozen=True):
    """What became of a card.

    Attributes:
        lead: the card that stands for it (itself where it was not merged).
        theme: the title of its theme, "" for none.
        options: (number of the poll, option) that came from the theme.
        decisions: numbers of the decisions that rest on those polls, withdrawn ones too.
    """

    lead: int
    theme: str
    options: tuple[tuple[int, str], ...]
    decisions: tuple[int, ...]


def cards_behind(forum: Forum, poll: Poll, option: str) -> tuple[Card, ...]:
    """Every original card behind an option, by number; none where it comes from no theme."""
    theme = dict(zip(poll.options, poll.themes, strict=False)).get(option, "")
    behind = [card for card in forum.cards.values() if theme and card.theme == theme]
    return tuple(sorted(behind, key=lambda card: card.number))


def sources_of_decision(forum: Forum, decision: Decision) -> tuple[Source, ...]:
    """The options of its poll that come from themes; none where it rests on no poll."""
    if not decision.poll:
        return ()
    poll = forum.poll_of(decision.poll)
    return tuple(
        Source(option, forum.theme_of(theme).title, cards_behind(forum, poll, option))
        for option, theme in zip(poll.options, poll.themes, strict=False)
        if theme
    )


def options_of_theme(forum: Forum, theme: str) -> tuple[tuple[Poll, str], ...]:
    """The options of all polls that came from a theme."""
    return tuple(
        (poll, option)
        for poll in forum.polls
        for option, source in zip(poll.options, poll.themes, strict=False)
        if source == theme
    )


def trail_of_card(forum: Forum, card: Card) -> Trail:
    """What became of it."""
    lead = forum.card_of(card.merged_into) if card.merged_into else card
    if not lead.theme:
        return Trail(lead.number, "", (), ())
    options = options_of_theme(forum, lead.theme)
    polls = {poll.id for poll, _ in options}
    return Trail(
        lead.number,
        forum.theme_of(lead.theme).title,
        tuple((poll.number, option) for poll, option in options),
        tuple(decision.number for decision in forum.decisions if decision.poll in polls),
    )
