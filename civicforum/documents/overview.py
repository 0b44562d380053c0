"""The head of the minutes: name, host, date and time, place, how many came."""

from civicforum.base.times import clock_time
from civicforum.documents.attendance import came
from civicforum.documents.filing import registration_facts
from civicforum.documents.head_counts import told_number
from civicforum.documents.material import Material
from civicforum.documents.model import Facts, Section
from civicforum.domain.kinds import Standing
from civicforum.domain.things import Sitting


def overview(material: Material) -> Section:
    """회의의 명칭, 개최기관, 일시, 장소."""
    forum, words = material.forum, material.words
    unknown = words("Not recorded")
    return Section(
        words("Overview"),
        (
            Facts(
                (
                    (words("Name of the meeting"), forum.title or unknown),
                    (words("Host"), forum.host or unknown),
                    (words("Date and time"), held_when(material) or unknown),
                    (words("Place"), forum.place or unknown),
                    (words("Attendance"), attendance_told(material)),
                    *registration_facts(forum.filing.registration, words),
                )
            ),
        ),
    )


def attendance_told(material: Material) -> str:
    """How many came, in a line."""
    words = material.words
    participants = material.forum.roster(Standing.PARTICIPANT)
    present = len(came(participants))
    attendance = words(
        "{present} attended, {absent} absent, of {all} on the roster",
        present=present,
        absent=len(participants) - present,
        all=len(participants),
    )
    walk_ins = sum(person.walk_in for person in participants)
    if not walk_ins:
        return attendance
    return words(
        "{attendance}; {number} of them put on it at the door",
        attendance=attendance,
        number=told_number(material, walk_ins),
    )


def held_when(material: Material) -> str:
    """Day and time of each sitting, line by line; before the first the planned day, or ""."""
    forum = material.forum
    held = [_span(material, sitting) for sitting in forum.sittings]
    if not held:
        return material.date(forum.day)
    if forum.day and forum.day not in {material.day_of(s.opened) for s in forum.sittings}:
        held.append(material.words("(planned for {day})", day=material.date(forum.day)))
    return "\n".join(held)


def _span(material: Material, sitting: Sitting) -> str:
    """2018. 11. 10.(토) 14:00–16:10; the end is open while the sitting is."""
    zone, day = material.forum.zone, material.day_of(sitting.opened)
    begin = f"{material.date(day)} {clock_time(sitting.opened, zone)}"
    if sitting.closed is None:
        return f"{begin}–"
    end = clock_time(sitting.closed, zone)
    last_day = material.day_of(sitting.closed)
    return f"{begin}–{end}" if last_day == day else f"{begin} – {material.date(last_day)} {end}"
