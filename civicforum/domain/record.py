"""The record as a whole: creating and describing the forum, its step history, its clock."""

from datetime import date, time
from typing import ClassVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.base.words import LANGUAGES
from civicforum.domain.agenda import AddItem
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.polls import AddPoll
from civicforum.domain.text import optional_line, required_line


class ForumCreated(Event, frozen=True):
    """The forum file began."""

    topic: ClassVar[str] = "record"
    answer: ClassVar[str] = "DescribeForum"
    forum: str
    title: str
    host: str
    place: str
    day: str
    language: str
    zone: str
    template: str
    start: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """A blank forum gets its identity."""
        return replace(
            forum,
            id=self.forum,
            title=self.title,
            host=self.host,
            place=self.place,
            day=self.day,
            language=self.language,
            zone=self.zone,
            template=self.template,
            start=self.start,
        )


class ForumDescribed(Event, frozen=True):
    """Title, host, place, day or the time of its start were set."""

    topic: ClassVar[str] = "record"
    title: str
    host: str
    place: str
    day: str
    start: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """The head of the minutes changes."""
        return replace(
            forum,
            title=self.title,
            host=self.host,
            place=self.place,
            day=self.day,
            start=self.start,
        )


class StepRetracted(Event, frozen=True):
    """A step was undone. The desk refolds the forum without it; nothing is deleted."""

    topic: ClassVar[str] = "record"
    step: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """Nothing of its own."""
        return forum


class StepRestored(Event, frozen=True):
    """A retracted step counts again."""

    topic: ClassVar[str] = "record"
    step: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """Nothing of its own."""
        return forum


class ClockJumped(Event, frozen=True):
    """The laptop's clock was set while the forum ran; its times go on evenly as before."""

    topic: ClassVar[str] = "record"
    by: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """The jump is kept for the minutes."""
        return replace(forum, clock_jumps=(*forum.clock_jumps, (at, self.by)))


class CreateForum(Command, frozen=True):
    """Begin a forum: its title, host, place, day, language of the minutes, agenda and polls."""

    title: str
    host: str = ""
    place: str = ""
    day: str = ""
    language: str = "ko"
    zone: str = "Asia/Seoul"
    template: str = ""
    start: str = ""
    forum: str = ""
    agenda: tuple[AddItem, ...] = ()
    polls: tuple[AddPoll, ...] = ()

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once a file, before anything else."""
        if forum.id:
            raise Refused("forum-exists")
        if self.language not in LANGUAGES:
            raise Refused("language-unknown", language=self.language)
        _check_zone(self.zone)
        events: list[Event] = [
            ForumCreated(
                forum=moment.identity(self.forum),
                title=required_line(self.title),
                host=optional_line(self.host),
                place=optional_line(self.place),
                day=_day(self.day),
                language=self.language,
                zone=self.zone,
                template=optional_line(self.template),
                start=_clock_time(self.start),
            )
        ]

        def highest(kind: str) -> int:
            return moment.highest(kind) + sum(type(event).__name__ == kind for event in events)

        for order in (*self.agenda, *self.polls):
            added = order.decide(forum, replace(moment, highest=highest)).events
            for event in added:
                forum = event.apply(forum, moment.now)
            events += added
        return happened(*events)


class DescribeForum(Command, frozen=True):
    """Set title, host, place, day and time of the start (what is not given stays)."""

    title: str | None = None
    host: str | None = None
    place: str | None = None
    day: str | None = None
    start: str | None = None

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """What is given replaces what was there."""
        return happened(
            ForumDescribed(
                title=forum.title if self.title is None else required_line(self.title),
                host=forum.host if self.host is None else optional_line(self.host),
                place=forum.place if self.place is None else optional_line(self.place),
                day=forum.day if self.day is None else _day(self.day),
                start=forum.start if self.start is None else _clock_time(self.start),
            )
        )


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise Refused("day-wrong", text=text) from None


def _clock_time(text: str) -> str:
    """As 14:00."""
    try:
        return time.fromisoformat(text).strftime("%H:%M") if text else ""
    except ValueError:
        raise Refused("time-of-day-wrong", text=text) from None


def _check_zone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refused("zone-unknown", zone=name) from None
