"""The agenda as iCalendar (RFC 5545), in the forum's own time zone."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from civicforum.base.times import local
from civicforum.documents.material import Material
from civicforum.documents.office.text import fit, one_line
from civicforum.domain.forecast import Span, forecast
from civicforum.domain.forum import Forum


def calendar_file(made: Material, whole: Forum) -> bytes:
    """An entry for the forum and one for each item whose time is known: as it was, else as planned.

    Where neither is known, the day of the forum is one entry for the whole day.

    Args:
        made: what the edition may show.
        whole: the forum with what it leaves out, which takes its time all the same.
    """
    forum, words = made.forum, made.words
    calendar: Any = Calendar()
    calendar.add("prodid", f"-//CivicForum//CivicForum//{words.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", one_line(forum.title))
    seen = forecast(whole, made.recorded)
    spans = {each.item: each.planned for each in seen.items}
    known = [_when(made, item.id, spans[item.id]) for item in forum.agenda]
    for item, span in zip(forum.agenda, known, strict=True):
        if span is not None and span.end > span.start:
            title = f"{made.numbers[item.id]} {item.title}"
            calendar.add_component(_event(made, item.id, title, span=span))
    calendar.add_component(_whole(made, [span for span in known if span is not None]))
    calendar.add_missing_timezones()
    return calendar.to_ical()


def _when(made: Material, item: str, planned: Span | None) -> Span | None:
    """As it was once it is over, else as planned."""
    found = made.forum.item_of(item)
    if found.started is not None and found.finished is not None:
        return Span(found.started, found.finished)
    return planned


def _whole(made: Material, spans: list[Span]) -> Any:
    forum = made.forum
    if spans:
        span = Span(min(each.start for each in spans), max(each.end for each in spans))
        return _event(made, "forum", forum.title, span=span)
    return _event(made, "forum", forum.title, span=None)


def _event(made: Material, identity: str, title: str, *, span: Span | None) -> Any:
    event: Any = Event()
    zone = made.forum.zone
    event.add("uid", f"{made.forum.id}-{identity}@civicforum")
    event.add("dtstamp", datetime.fromtimestamp(made.recorded // 1000, UTC))
    event.add("summary", fit(one_line(title)))
    if made.forum.place:
        event.add("location", one_line(made.forum.place))
    if span is not None:
        event.add("dtstart", local(span.start, zone).replace(microsecond=0))
        event.add("dtend", local(span.end, zone).replace(microsecond=0))
    elif made.first_day:
        day = date.fromisoformat(made.first_day)
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
    else:
        event.add("dtstart", datetime.fromtimestamp(made.recorded // 1000, ZoneInfo(zone)).date())
    return event
