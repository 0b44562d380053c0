"""Whether the forum can begin: what is missing, in words, and where it is put right."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.people import Roll
from civicforum.screens.row import Mark, Row

LEAST_DISK = 500_000_000


class Section(StrEnum):
    """The sections of the Prepare page, in the order of work."""

    FORUM = "forum"
    AGENDA = "agenda"
    PEOPLE = "people"
    POLLS = "polls"
    PROJECTOR = "projector"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the machine is like. `free`: bytes on the disk; None where nobody looked."""

    has_projector: bool = True
    on_battery: bool = False
    free: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is missing, where it is put right (`field`: an object name, "" for any)."""

    section: Section
    sentence: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class PrepareScreen:
    """The sections with a mark each, and everything that is missing."""

    sections: tuple[Row, ...]
    problems: tuple[Problem, ...]
    sentence: str


def prepare_screen(
    forum: Forum, roll: Roll, *, words: Words, around: Surroundings
) -> PrepareScreen:
    """What stands between the forum and its beginning."""
    problems = tuple(_problems(forum, roll, words, around))
    sections = tuple(
        _row(section, problems, words, number) for number, section in enumerate(Section, start=1)
    )
    sentence = (
        words.count("{number} thing is missing", "{number} things are missing", len(problems))
        if problems
        else words("Ready.")
    )
    return PrepareScreen(sections, problems, sentence)


def _row(section: Section, problems: tuple[Problem, ...], words: Words, number: int) -> Row:
    name = words.named("section", section)
    missing = len([one for one in problems if section in {one.section, Section.READY}])
    if section is Section.READY:
        missing = len(problems)
    detail = str(missing) if missing else ""
    told = words.count("{number} thing is missing", "{number} things are missing", missing)
    spoken = f"{name}, {told}" if missing else words("{section}, complete", section=name)
    return Row(section, str(number), name, detail, spoken, Mark.NONE if missing else Mark.DONE)


def _problems(forum: Forum, roll: Roll, words: Words, around: Surroundings) -> Iterator[Problem]:
    forum_fields = (
        (forum.host, words("Nobody is named as host"), "forumHostLine"),
        (forum.place, words("The place is missing"), "forumPlaceLine"),
        (forum.day, words("The date is missing"), "forumDayLine"),
        (forum.start, words("It is not said when the forum begins"), "forumStartLine"),
    )
    for value, said, field in forum_fields:
        if not value:
            yield Problem(Section.FORUM, said, field)
    if not forum.agenda:
        yield Problem(Section.AGENDA, words("There is no agenda"), "addItemButton")
    if not len(forum.people):
        yield Problem(Section.PEOPLE, words("Nobody is on the roster"), "importRosterButton")
    yield from _double_names(forum, roll, words)
    yield from _polls(forum, words)
    if not around.has_projector:
        said = words("No second screen is connected")
        yield Problem(Section.PROJECTOR, said, "testPictureButton")
    if around.on_battery:
        yield Problem(Section.READY, words("The laptop runs on battery: plug it in"))
    if around.free is not None and around.free < LEAST_DISK:
        size = around.free // 1_000_000
        yield Problem(Section.READY, words("Only {size} MB are free on the disk", size=size))


def _double_names(forum: Forum, roll: Roll, words: Words) -> Iterator[Problem]:
    names = Counter(roll.name(person) for person in forum.people.values())
    for name, times in names.items():
        if name and times > 1:
            said = words("{times} people are called {name}", times=times, name=name)
            yield Problem(Section.PEOPLE, said, "filterLine")


def _polls(forum: Forum, words: Words) -> Iterator[Problem]:
    for poll in forum.polls:
        if poll.state is PollState.PREPARED and not poll.options:
            said = words("The poll “{question}” has no options", question=poll.question)
            yield Problem(Section.POLLS, said, "optionsEdit")
        many = poll.terms.shape is Shape.MANY_MARKS
        if poll.state is PollState.PREPARED and many and poll.terms.channels == (Channel.HANDS,):
            said = words(
                "“{question}”: several votes each are hard to count by hands",
                question=poll.question,
            )
            yield Problem(Section.POLLS, said, "handsBox")
