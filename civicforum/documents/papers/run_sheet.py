"""The run sheet: the agenda with times and the facilitator's private notes. For nobody else."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from civicforum.documents.material import Material
from civicforum.documents.papers.letters import letters
from civicforum.documents.papers.order import PaperOrder
from civicforum.documents.papers.sheets import flowing, heading_of, measure_of, title_line
from civicforum.documents.papers.tables import growing_table
from civicforum.documents.text import paragraph
from civicforum.domain.kinds import Mode, Visibility
from civicforum.domain.outline import own_minutes, planned_minutes, sub_items
from civicforum.domain.things import Item
from civicforum.screens.names import by_number, called

_MARK = letters(12, is_bold=True)
_FACT, _CELL = letters(11.5), letters(11.5)
_SHARES = (0.12, 0.1, 0.38, 0.4)
_WITH_SPEECHES = frozenset((Mode.OPEN_FLOOR, Mode.PRESENTATION))
_DAY = 24 * 60


def run_sheet(made: Material, order: PaperOrder) -> bytes:
    """All items, hidden ones too, in running order."""
    words, forum = made.words, made.forum
    title = words("Run sheet: {title}", title=forum.title)
    flowables: list[Flowable] = [
        title_line(title, measure_of(order.size)),
        Spacer(0, 2 * mm),
        paragraph(words("Internal: holds the facilitator's private notes"), _MARK),
        *(paragraph(fact, _FACT) for fact in _facts(made)),
        Spacer(0, 4 * mm),
    ]
    header = (words("Start"), words("Min."), words("Item"), words("Note to self"))
    rows = [*_rows(made)]
    if rows:
        width = measure_of(order.size)
        widths = [share * width for share in _SHARES]
        flowables.append(growing_table(header, rows, widths, style=_CELL))
    else:
        flowables.append(paragraph(words("The agenda is empty."), _FACT))
    foot = words("Internal: holds the facilitator's private notes")
    return flowing(heading_of(made, title), order.size, flowables, foot=foot)


def _facts(made: Material) -> Iterator[str]:
    forum, words = made.forum, made.words
    day = made.date(forum.day) if forum.day else ""
    facts = ", ".join(fact for fact in (day, forum.start, forum.place, forum.host) if fact)
    if facts:
        yield facts
    if forum.agenda:
        whole = sum(planned_minutes(forum, item) for item in forum.agenda if not item.parent)
        end = _time(forum.start, whole)
        yield (
            words("{minutes} min in all, until {end}", minutes=whole, end=end)
            if forum.start
            else words("{minutes} min in all", minutes=whole)
        )


def _rows(made: Material) -> Iterator[tuple[str, str, str, str]]:
    """An item starts when those before it have taken their planned time."""
    forum, passed = made.forum, 0
    for item in forum.agenda:
        parts = sub_items(forum, item.id)
        minutes = planned_minutes(forum, item) if parts else item.minutes
        yield _time(forum.start, passed), str(minutes), _item(made, item), item.note
        passed += own_minutes(forum, item) if parts else item.minutes


def _item(made: Material, item: Item) -> str:
    words, forum = made.words, made.forum
    lines = [f"{made.numbers[item.id]}. {item.title}"]
    about = [words.named("mode", item.mode)]
    if item.visibility is not Visibility.PUBLIC:
        about.append(words.named("visibility", item.visibility))
    if item.speech_seconds and item.mode in _WITH_SPEECHES:
        about.append(words("{seconds} s a speech", seconds=item.speech_seconds))
    lines.append(" · ".join(about))
    people = [forum.person_of(person) for person in item.presenters]
    lines += [f"{by_number(p, words=words)} {called(p, made.roll, words=words)}" for p in people]
    return "\n".join(lines)


def _time(start: str, passed: int) -> str:
    """The time of day where the start is known, else how long after it."""
    if not start:
        return f"+{passed // 60}:{passed % 60:02}"
    hour, minute = start.split(":")
    at = (int(hour) * 60 + int(minute) + passed) % _DAY
    return f"{at // 60:02}:{at % 60:02}"
