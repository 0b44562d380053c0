"""The content of minutes for programs: nothing but what the same edition prints.

Made from the minutes and not from the forum, so that what an edition leaves out is in no
attachment either.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

import msgspec

from civicforum.charts.bar import Bar
from civicforum.charts.slope import Slope
from civicforum.documents.model import (
    Block,
    BudgetFigure,
    Columns,
    Facts,
    Figure,
    FlowFigure,
    Minutes,
    Point,
    PollFigure,
    SlopeFigure,
    Subheading,
    Table,
)

NAME, FORMAT = "minutes.json", "civicforum-minutes/1"


def data(minutes: Minutes) -> bytes:
    """JSON in UTF-8; the same for equal minutes."""
    told = {
        "format": FORMAT,
        "title": minutes.title,
        "host": minutes.host,
        "language": minutes.language,
        "edition": minutes.edition,
        "recorded": datetime.fromtimestamp(minutes.recorded / 1000, UTC),
        "missing": minutes.missing,
        "sections": [
            {"heading": section.heading, "blocks": list(map(_block, section.blocks))}
            for section in minutes.sections
        ],
    }
    return msgspec.json.format(msgspec.json.encode(told), indent=1) + b"\n"


def _block(block: Block) -> Mapping[str, object]:
    match block:
        case Point(text, level, mark):
            told: Mapping[str, object] = {"point": text, "level": level, **_own(mark)}
        case Subheading(text, mark):
            told = {"subheading": text, **_own(mark)}
        case Facts(pairs):
            told = {"facts": pairs}
        case Table(header, rows):
            told = {"table": {"header": header, "rows": rows}}
        case Columns(entries):
            told = {"list": entries}
        case _:
            told = _figure(block)
    return told


def _figure(figure: Figure) -> Mapping[str, object]:
    match figure:
        case PollFigure(bars):
            return {"bars": list(map(_bar, bars))}
        case BudgetFigure(bars, budget):
            return {"budget": budget, "projects": bars}
        case FlowFigure(labels, columns, winners):
            return {"options": labels, "rounds": columns, "elected": winners}
        case SlopeFigure(slopes, waves):
            return {"waves": waves, "slopes": list(map(_slope, slopes))}


def _bar(bar: Bar) -> Mapping[str, object]:
    if bar.is_points:
        return {"label": bar.label, "points": bar.percentage}
    return {"label": bar.label, "votes": bar.votes, "percentage": bar.percentage}


def _slope(slope: Slope) -> Mapping[str, object]:
    return {"question": slope.label, "values": slope.texts, "change": slope.change}


def _own(mark: str) -> Mapping[str, str]:
    return {"number": mark} if mark else {}
