"""What happened when: sittings, and agenda items with planned and actual time."""

from collections.abc import Iterator

from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section, Table
from civicforum.domain.attendance import head_count
from civicforum.domain.kinds import Mode
from civicforum.domain.sittings import SittingReopened
from civicforum.domain.things import Item, Sitting

_NOTHING = "–"
_MINUTE = 60_000


def proceedings(material: Material) -> Section:
    """진행 순서: opening, recess, resumption, closing; then planned and actual minutes per item."""
    words, forum = material.words, material.forum
    blocks: list[Block] = []
    if forum.sittings:
        blocks.append(_sitting_table(material))
        blocks += _reopenings(material)
    else:
        blocks.append(Point(words("No sitting was opened.")))
    if any(item.started is not None for item in forum.agenda):
        blocks.append(_item_table(material))
    return Section(words("Order of proceedings"), tuple(blocks))


def items(material: Material) -> Section:
    """상정 안건: what was put, parts under their item, with polls and attachments."""
    words, forum = material.words, material.forum
    put = [item for item in forum.agenda if item.mode is not Mode.RECESS]
    blocks: list[Block] = [block for item in put for block in _item(material, item)]
    if not blocks:
        blocks.append(Point(words("No item is on record.")))
    if material.left_out:
        left_out = words.count(
            "{number} internal item is left out of this edition.",
            "{number} internal items are left out of this edition.",
            material.left_out,
        )
        blocks.append(Point(left_out, level=0))
    return Section(words("Items put"), tuple(blocks))


def _item(material: Material, item: Item) -> Iterator[Block]:
    words, forum = material.words, material.forum
    left = "" if item.started is not None else f" ({words('not dealt with')})"
    level = 2 if item.parent else 1
    yield Point(f"{item.title}{left}", level, mark=material.numbers[item.id])
    for poll in forum.polls:
        if poll.item == item.id:
            yield Point(words("Poll: {question}", question=poll.question), level=2)
    for file in forum.attachments:
        if file.item == item.id:
            yield Point(words("Attachment: {name}", name=file.filename), level=2)


def _sitting_table(material: Material) -> Table:
    words = material.words
    header = (
        words("Sitting"),
        words("Date"),
        words("Opened"),
        words("Present at the opening"),
        words("Recess and resumption"),
        words("Closed"),
    )
    rows = tuple(_sitting_row(material, sitting) for sitting in material.forum.sittings)
    return Table(header, rows, widths=(1.1, 3.2, 1.6, 1.6, 2.6, 1.6), numeric=(3,))


def _sitting_row(material: Material, sitting: Sitting) -> tuple[str, ...]:
    closed = material.words("open") if sitting.closed is None else material.time(sitting.closed)
    recesses = (material.span(recess.came, recess.left) for recess in sitting.recesses)
    return (
        str(sitting.number),
        material.date(material.day_of(sitting.opened)),
        material.time(sitting.opened),
        str(head_count(material.forum, sitting.opened).participants),
        "\n".join(recesses) or _NOTHING,
        closed,
    )


def _reopenings(material: Material) -> list[Block]:
    """A sitting that went on after its closing: when and why."""
    return [
        Point(
            material.words(
                "{time} The sitting was opened again. Reason: {reason}",
                time=material.time(entry.at),
                reason=entry.event.reason,
            )
        )
        for entry in material.log
        if isinstance(entry.event, SittingReopened) and entry.step not in material.retracted
    ]


def _item_table(material: Material) -> Table:
    words = material.words
    header = (
        words("No."),
        words("Agenda item"),
        words("Form"),
        words("Planned (min)"),
        words("Actual (min)"),
        words("± (min)"),
        words("From – to"),
        words("Present"),
    )
    rows = tuple(_item_row(material, item) for item in material.forum.agenda)
    widths = (0.9, 3.3, 1.9, 1.4, 1.3, 1.3, 2.1, 1.4)
    return Table(header, rows, widths=widths, numeric=(3, 4, 5, 7))


def _item_row(material: Material, item: Item) -> tuple[str, ...]:
    """Minutes; the difference is to the planned time without what was granted on the way."""
    words = material.words
    planned = str(item.minutes)
    if item.extra_minutes:
        planned = f"{item.minutes} {item.extra_minutes:+}"
    head = (material.numbers[item.id], item.title, words.named("mode", item.mode), planned)
    if item.started is None:
        return (*head, _NOTHING, _NOTHING, words("not dealt with"), _NOTHING)
    actual = (item.watch.elapsed(material.recorded) + _MINUTE // 2) // _MINUTE
    return (
        *head,
        str(actual),
        f"{actual - item.minutes:+}" if actual != item.minutes else "0",
        material.span(item.started, item.finished),
        str(head_count(material.forum, item.started).participants),
    )
