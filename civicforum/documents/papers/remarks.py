"""What whoever prints a paper ought to know before it is handed out."""

from collections.abc import Iterator

from civicforum.base.words import Words
from civicforum.documents.papers.order import Naming, Paper, PaperOrder
from civicforum.documents.papers.which_poll import chosen_polls
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, PollState
from civicforum.domain.poll_things import Poll

_ON_PAPER = frozenset((Channel.PAPER, Channel.ADVANCE))


def remarks(forum: Forum, order: PaperOrder, words: Words) -> tuple[str, ...]:
    """Sentences in the reader's language; none where there is nothing to know."""
    return tuple(_remarks(forum, order, words))


def _remarks(forum: Forum, order: PaperOrder, words: Words) -> Iterator[str]:
    if order.paper is Paper.BALLOTS and forum.polls:
        for poll in chosen_polls(forum, order.poll, PollState.PREPARED, PollState.OPEN):
            yield from _of_ballots(poll, words)
    elif order.paper is Paper.BADGES and order.naming is Naming.AGREED:
        number = sum(not person.name_in_minutes for person in forum.people.values())
        if number:
            yield words.count(
                "{number} person did not agree to be named: the badge shows the number.",
                "{number} people did not agree to be named: their badges show their numbers.",
                number,
            )
    elif order.paper is Paper.SLIPS and order.address:
        yield words(
            "The address is the same on every slip. Personal addresses need the program's own "
            "server for the room, which does not exist yet."
        )


def _of_ballots(poll: Poll, words: Words) -> Iterator[str]:
    if _ON_PAPER.isdisjoint(poll.terms.channels):
        yield words(
            "Vote {number} does not take ballots on paper: add paper to its ways of voting.",
            number=poll.number,
        )
    if not poll.drawn:
        yield words("Vote {number} has no codes: its papers carry none.", number=poll.number)
