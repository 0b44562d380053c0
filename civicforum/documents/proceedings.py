"""What happened when: sittings, and agenda items with planned and actual time."""

from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section, Table
from civicforum.domain.sittings import SittingReopened
from civicforum.domain.things import Item, Mode, Sitting, Stay

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
    started = [item for item in forum.agenda if item.started is not None]
    if started:
        blocks.append(_item_table(material))
    return Section(words("Order of proceedings"), tuple(blocks))


def items(material: Material) -> Section:
    """상정 안건: what was put, with its polls and attachments."""
    words, forum = material.words, material.forum
    blocks: list[Block] = []
    put = [item for item in forum.agenda if item.mode is not Mode.RECESS]
    for number, item in enumerate(put, start=1):
        left = "" if item.started is not None else f" ({words('not dealt with')})"
        blocks.append(Point(f"{number}. {item.title}{left}"))
        blocks += [
            Point(words("Poll: {question}", question=poll.question), level=2)
            for poll in forum.polls
            if poll.item == item.id
        ]
        blocks += [
            Point(words("Attachment: {name}", name=file.filename), level=2)
            for file in forum.attachments
            if file.item == item.id
        ]
    return Section(words("Items put"), tuple(blocks) or (Point(words("No item is on record.")),))


def _sitting_table(material: Material) -> Table:
    words = material.words
    header = (
        words("Sitting"),
        words("Date"),
        words("Opened"),
        words("Recess and resumption"),
        words("Closed"),
    )
    rows = tuple(_sitting_row(material, sitting) for sitting in material.forum.sittings)
    return Table(header, rows, widths=(1.2, 3.2, 1.6, 3.4, 1.6))


def _sitting_row(material: Material, sitting: Sitting) -> tuple[str, ...]:
    closed = material.words("open") if sitting.closed is None else material.time(sitting.closed)
    return (
        str(sitting.number),
        material.date(material.day_of(sitting.opened)),
        material.time(sitting.opened),
        "\n".join(_recess(material, recess) for recess in sitting.recesses) or _NOTHING,
        closed,
    )


def _recess(material: Material, recess: Stay) -> str:
    end = "" if recess.left is None else material.time(recess.left)
    return f"{material.time(recess.came)}–{end}"


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
        words("Agenda item"),
        words("Form"),
        words("Planned"),
        words("Actual"),
        words("From – to"),
    )
    rows = tuple(_item_row(material, item) for item in material.forum.agenda)
    return Table(header, rows, widths=(4.6, 1.8, 1.5, 1.4, 2.2), numeric=(2, 3))


def _item_row(material: Material, item: Item) -> tuple[str, ...]:
    words = material.words
    planned = words("{minutes} min", minutes=item.minutes)
    if item.extra_minutes:
        planned = words("{minutes} {extra:+} min", minutes=item.minutes, extra=item.extra_minutes)
    mode = words.named("mode", item.mode)
    if item.started is None:
        return (item.title, mode, planned, _NOTHING, words("not dealt with"))
    end = "" if item.finished is None else material.time(item.finished)
    spent = item.watch.elapsed(material.recorded)
    actual = words("{minutes} min", minutes=(spent + _MINUTE // 2) // _MINUTE)
    return (item.title, mode, planned, actual, f"{material.time(item.started)}–{end}")
