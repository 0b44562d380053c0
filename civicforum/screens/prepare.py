"""The list of sections at the left of the Prepare page: which is complete, and what is missing."""

from collections.abc import Mapping

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Standing
from civicforum.domain.outline import planned_minutes
from civicforum.domain.people import Roll
from civicforum.screens.ready import Problem, Section, Surroundings, problems
from civicforum.screens.row import Mark, Row


class PrepareScreen(Struct, frozen=True):
    """A row for each section (its key), and all problems, in the order of the sections."""

    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]

    @property
    def is_ready(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def prepare_screen(
    forum: Forum, roll: Roll, *, words: Words, now: int, surroundings: Surroundings
) -> PrepareScreen:
    """How far the preparation is at `now` (UTC milliseconds)."""
    found = problems(forum, roll, words=words, now=now, surroundings=surroundings)
    told = _told(forum, words, surroundings)
    rows = tuple(
        _row(section, place, _in(section, found), told=told[section], words=words)
        for place, section in enumerate(Section, start=1)
    )
    return PrepareScreen(rows, found)


def section_titles(words: Words) -> Mapping[Section, str]:
    """What the sections are called."""
    return {
        Section.FORUM: words("Forum"),
        Section.AGENDA: words("Agenda"),
        Section.PEOPLE: words("People"),
        Section.POLLS: words("Polls"),
        Section.SURVEYS: words("Surveys"),
        Section.PROJECTOR: words("Projector"),
        Section.READY: words("Ready?"),
    }


def _in(section: Section, found: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Being ready is a matter of all sections."""
    if section is Section.READY:
        return found
    return tuple(problem for problem in found if problem.section is section)


def _told(forum: Forum, words: Words, surroundings: Surroundings) -> Mapping[Section, str]:
    """What is there, of sections where nothing is missing."""
    items = [item for item in forum.agenda if not item.parent]
    standings = [person.standing for person in forum.people.values()]
    people, polls = standings.count(Standing.PARTICIPANT), len(forum.polls)
    surveys = len(forum.surveys)
    minutes = sum(planned_minutes(forum, item) for item in items)
    return {
        Section.FORUM: words("complete"),
        Section.AGENDA: " · ".join(
            (
                words.count("{number} item", "{number} items", len(items)),
                words("{minutes} min", minutes=minutes),
            )
        ),
        Section.PEOPLE: words.count("{number} participant", "{number} participants", people),
        Section.POLLS: words.count("{number} poll", "{number} polls", polls)
        if polls
        else words("none, none needed"),
        Section.SURVEYS: words.count("{number} survey", "{number} surveys", surveys)
        if surveys
        else words("none, none needed"),
        Section.PROJECTOR: words.count("{number} screen", "{number} screens", surroundings.screens),
        Section.READY: words("nothing is missing"),
    }


def _row(
    section: Section, place: int, found: tuple[Problem, ...], *, told: str, words: Words
) -> Row:
    title = section_titles(words)[section]
    if not found:
        spoken = words(
            "{number}. {title}, complete, {detail}", number=place, title=title, detail=told
        )
        if section is Section.FORUM:
            spoken = words("{number}. {title}, complete", number=place, title=title)
        return Row(section, str(place), title, told, spoken, Mark.DONE)
    detail = _lacks(section, found, words)
    spoken = words("{number}. {title}, missing: {detail}", number=place, title=title, detail=detail)
    return Row(section, str(place), title, detail, spoken, Mark.LACKING)


def _lacks(section: Section, found: tuple[Problem, ...], words: Words) -> str:
    if section is Section.READY:
        return words.count("{number} thing to do", "{number} things to do", len(found))
    first, others = found[0].short, len(found) - 1
    return words("{lack}, {number} more", lack=first, number=others) if others else first
