"""Ready? What is still missing before people come, section by section, and what to do about it."""

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.base.times import local
from civicforum.base.words import Words
from civicforum.domain.forum import Forum, in_order
from civicforum.domain.kinds import PollState, SittingState, Standing
from civicforum.domain.outline import item_numbers, overbooked
from civicforum.domain.people import Roll
from civicforum.domain.poll_things import Poll
from civicforum.domain.terms import FEWEST_OPTIONS, check_terms
from civicforum.domain.things import Person

LEAST_BYTES = 500 * 1024 * 1024
MOST_NAMESAKES = 5
_MEGABYTE = 1024 * 1024


class Section(StrEnum):
    """The sections of the Prepare page, in the order of work."""

    FORUM = "forum"
    AGENDA = "agenda"
    PEOPLE = "people"
    POLLS = "polls"
    SURVEYS = "surveys"
    PROJECTOR = "projector"
    READY = "ready"


class Surroundings(Struct, frozen=True):
    """What the laptop knows of itself.

    Attributes:
        screens: how many are connected. is_picture_seen: whether the test picture was shown.
        free_bytes: left on the disk of the forum; None where that is not known.
        on_battery: whether the plug is out. per_cent: what the battery holds.
    """

    screens: int = 2
    is_picture_seen: bool = False
    free_bytes: int | None = None
    on_battery: bool = False
    per_cent: int = 100


class Problem(Struct, frozen=True):
    """Something to be put right: in a word or two, and as what is wrong and what to do.

    Attributes:
        field: what in the section is meant: the name of a field, or the id of a thing; "" for all.
    """

    section: Section
    field: str
    short: str
    text: str


def problems(
    forum: Forum, roll: Roll, *, words: Words, now: int, surroundings: Surroundings
) -> tuple[Problem, ...]:
    """Everything that is missing at `now` (UTC milliseconds), in the order of the sections."""
    return (
        *_of_forum(forum, words, now),
        *_of_agenda(forum, words),
        *_of_people(forum, roll, words),
        *_of_polls(forum, words),
        *_of_surveys(forum, words),
        *_of_projector(surroundings, words),
        *_of_laptop(surroundings, words),
    )


def _of_forum(forum: Forum, words: Words, now: int) -> Iterator[Problem]:
    for field, value, short, text in (
        (
            "host",
            forum.host,
            words("no host"),
            words("It is not said who hosts the forum. The minutes need it: type the host."),
        ),
        (
            "place",
            forum.place,
            words("no place"),
            words("It is not said where the forum takes place. Type the place."),
        ),
        (
            "day",
            forum.day,
            words("no day"),
            words("It is not said on which day the forum takes place. Type the day."),
        ),
        (
            "start",
            forum.start,
            words("no start time"),
            words("Nobody set when the forum begins: the end cannot be told. Type the time."),
        ),
    ):
        if not value:
            yield Problem(Section.FORUM, field, short, text)
    is_waiting = forum.sitting_state is SittingState.NOT_OPENED
    if is_waiting and forum.day and forum.day < f"{local(now, forum.zone):%Y-%m-%d}":
        text = words("The day of the forum ({day}) has passed. Type the right one.", day=forum.day)
        yield Problem(Section.FORUM, "day", words("the day has passed"), text)


def _of_agenda(forum: Forum, words: Words) -> Iterator[Problem]:
    if not forum.agenda:
        text = words("There is no agenda. Add at least one item.")
        yield Problem(Section.AGENDA, "", words("no items"), text)
    numbers = item_numbers(forum)
    for item in forum.agenda:
        if over := overbooked(forum, item):
            text = words(
                "Item {number}: its parts take {minutes} min more than it has. Change the minutes.",
                number=numbers[item.id],
                minutes=over,
            )
            short = words("item {number} too short", number=numbers[item.id])
            yield Problem(Section.AGENDA, item.id, short, text)


def _of_people(forum: Forum, roll: Roll, words: Words) -> Iterator[Problem]:
    if all(person.standing is not Standing.PARTICIPANT for person in forum.people.values()):
        text = words("Nobody is on the roster. Import a list, or add people one by one.")
        yield Problem(Section.PEOPLE, "", words("nobody on the roster"), text)
    for namesakes in _namesakes(forum, roll)[:MOST_NAMESAKES]:
        text = words(
            "{name} is on the roster twice and nothing tells them apart (numbers {numbers}). "
            "Add what does, or take one off.",
            name=roll.name(namesakes[0]),
            numbers=", ".join(str(person.number) for person in namesakes),
        )
        yield Problem(Section.PEOPLE, namesakes[0].id, words("the same name twice"), text)


def _namesakes(forum: Forum, roll: Roll) -> list[list[Person]]:
    """Groups of people with one name whom nothing tells apart, by number."""
    first: dict[tuple[str, ...], Person] = {}
    groups: dict[tuple[str, ...], list[Person]] = {}
    for person in forum.people.values():
        name = "".join(roll.name(person).split()).casefold()
        told = (name, person.association, person.district, person.neighbourhood, person.role)
        if name and first.setdefault(told, person) is not person:
            groups.setdefault(told, [first[told]]).append(person)
    return sorted(map(in_order, groups.values()), key=lambda group: group[0].number)


def _of_polls(forum: Forum, words: Words) -> Iterator[Problem]:
    for poll in forum.polls:
        if poll.state is PollState.PREPARED:
            yield from _of_poll(poll, words)


def _of_poll(poll: Poll, words: Words) -> Iterator[Problem]:
    if len(poll.options) < FEWEST_OPTIONS:
        text = words(
            "“{question}” has too few options. Type them, or make them of themes of cards later.",
            question=poll.question,
        )
        yield Problem(Section.POLLS, poll.id, words("a poll without options"), text)
        return
    try:
        check_terms(poll.terms, len(poll.options))
    except Refused as refusal:
        text = words(
            "“{question}” cannot be opened like this. {why}",
            question=poll.question,
            why=words.problem(refusal),
        )
        yield Problem(Section.POLLS, poll.id, words("a poll that cannot be opened"), text)


def _of_surveys(forum: Forum, words: Words) -> Iterator[Problem]:
    for survey in forum.surveys:
        if not survey.questions:
            text = words(
                "The survey “{title}” has no questions. Add some, or remove it.",
                title=survey.title,
            )
            yield Problem(Section.SURVEYS, survey.id, words("a survey without questions"), text)


def _of_projector(surroundings: Surroundings, words: Words) -> Iterator[Problem]:
    if surroundings.screens <= 1 and not surroundings.is_picture_seen:
        text = words("No projector was seen. Connect it, then show the test picture.")
        yield Problem(Section.PROJECTOR, "", words("not seen yet"), text)


def _of_laptop(surroundings: Surroundings, words: Words) -> Iterator[Problem]:
    free = surroundings.free_bytes
    if free is not None and free < LEAST_BYTES:
        text = words(
            "Only {free} MB are free on the disk of the forum. What is saved is safe; "
            "make at least {least} MB free before you begin.",
            free=free // _MEGABYTE,
            least=LEAST_BYTES // _MEGABYTE,
        )
        yield Problem(Section.READY, "", words("disk almost full"), text)
    if surroundings.on_battery:
        text = words(
            "The laptop runs on its battery ({per_cent} %). Plug it in.",
            per_cent=surroundings.per_cent,
        )
        yield Problem(Section.READY, "", words("on battery"), text)
