"""Voting on the laptop, one voter after another: who stands before it, and what the ballot asks."""

from enum import StrEnum

from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.domain.ballots import most_of_one
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.people import Roll
from civicforum.domain.poll_gates import is_taking
from civicforum.domain.poll_things import Poll
from civicforum.domain.results import may_vote
from civicforum.screens.names import by_number
from civicforum.screens.result import ballot_words
from civicforum.screens.roll_call import numbered


class Way(StrEnum):
    """How the ballot is filled: one option, several, or a number for each."""

    ONE = "one"
    SEVERAL = "several"
    NUMBERS = "numbers"


class KioskScreen(Struct, frozen=True):
    """What stands on the screen whoever votes; `is_open` until the poll is closed.

    Attributes:
        most: the highest number that an option may get.
        progress: how many have voted here.
    """

    question: str
    terms: str
    labels: tuple[str, ...]
    way: Way
    most: int
    progress: str
    is_open: bool


class Voter(Struct, frozen=True):
    """Who votes now: the id, and what the voter is told."""

    person: str
    told: str


def kiosk_screen(poll: Poll, voted: int, *, words: Words) -> KioskScreen:
    """For a poll whose urn has so many ballots in it."""
    most, shape = most_of_one(poll), poll.terms.shape
    is_several = shape in {Shape.MANY_MARKS, Shape.PROJECTS}
    if shape in {Shape.SCORES, Shape.RANKING} or most > 1:
        way = Way.NUMBERS
    else:
        way = Way.SEVERAL if is_several else Way.ONE
    return KioskScreen(
        question=poll.question,
        terms=ballot_words(poll.terms, words=words),
        labels=numbered(_labels(poll)),
        way=way,
        most=most,
        progress=words(
            "{number} of {all} have voted on this laptop",
            number=voted + len(poll.voted),
            all=may_vote(poll),
        ),
        is_open=poll.has_urn and is_taking(poll, Channel.KIOSK),
    )


def voter_meant(
    forum: Forum, roll: Roll, poll: Poll, typed: str, voted: frozenset[str], *, words: Words
) -> Voter:
    """Whose number somebody typed.

    Raises:
        Refused: nobody has it, or may not vote (again) here.
    """
    number = typed.strip().removeprefix("#")
    person = forum.person_of(f"#{number}")
    if person.id not in poll.called:
        raise Refused("not-entitled", number=person.number)
    if person.id in poll.voted:
        raise Refused("voted-before", number=person.number)
    told = " ".join(part for part in (by_number(person, words=words), roll.name(person)) if part)
    if person.id in voted:
        told = words("{name}: this ballot replaces the one in the urn", name=told)
    return Voter(person.id, told)


def _labels(poll: Poll) -> tuple[str, ...]:
    """Of projects with what they cost."""
    if not poll.terms.costs:
        return poll.options
    costs = zip(poll.options, poll.terms.costs, strict=True)
    return tuple(f"{option} ({cost:,})" for option, cost in costs)
