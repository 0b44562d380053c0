"""Cover, summary and contents as reportlab's flowables, with what must be read on them again."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from reportlab.platypus import Flowable, Spacer

from civicforum.base.words import words_for
from civicforum.documents import looks
from civicforum.documents.branches import FrontBranches
from civicforum.documents.contents import contents_lines, listed
from civicforum.documents.drawings import Rule
from civicforum.documents.flow import flow_of
from civicforum.documents.grids import facts_grid
from civicforum.documents.model import Block, Cover, Facts, Front, Summary
from civicforum.documents.one_page import height_of, one_page, shortened
from civicforum.documents.page_setup import Parts
from civicforum.documents.structure import Element
from civicforum.documents.text import paragraph

_LIMITS = (200, 120, 60, 30, 12, 4)  # characters of a text on the cover
_ABOVE, _BETWEEN = 0.17, 0.07  # of the height of the page
_FACTS_SHARE = 0.82
_SAFE = 2  # points


@dataclass(slots=True)
class FrontPart:
    """A page or several ones.

    Attributes:
        name: "cover", "summary" or "contents".
        texts: each of them stands in an element of its own.
    """

    name: str
    flowables: list[Flowable]
    texts: list[str] = field(default_factory=list[str])
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Room:
    """The part of a page that text may fill, in points."""

    width: float
    height: float


def front_parts(
    front: Front, parts: Parts, body: Element, branches: FrontBranches, room: Room
) -> Iterator[FrontPart]:
    """What was chosen, in order; `body` is the structure of the minutes, drawn already."""
    if parts.cover:
        yield cover_page(front.cover, branches, room)
    if parts.summary:
        yield summary_page(front.summary, branches, room)
    if parts.contents:
        yield contents_pages(front.contents, body, branches)


def cover_page(cover: Cover, branches: FrontBranches, room: Room) -> FrontPart:
    """Edition above, the name between lines, facts below it, the host at the foot."""
    free, short = -1.0, cover
    for limit in _LIMITS:
        short = _shortened(cover, limit)
        above, host = _cover(short, FrontBranches(branches.language), room)
        free = room.height - height_of([*above, host], room.width) - _SAFE
        if free >= 0:
            break
    above, host = _cover(short, branches, room)
    facts = [text for pair in short.facts for text in pair]
    texts = [short.edition_name, short.kind, short.name, *facts, short.host]
    return FrontPart("cover", [*above, Spacer(0, max(free, 0)), host], texts)


def _cover(cover: Cover, branches: FrontBranches, room: Room) -> tuple[list[Flowable], Flowable]:
    language = branches.language
    name = branches.part()
    tags = [branches.line() for _ in range(2)]
    facts = facts_grid(
        Facts(cover.facts), room.width * _FACTS_SHARE, branches.table(), language
    ).grid
    facts.hAlign = "CENTER"
    above: list[Flowable] = [
        paragraph(cover.edition_name, looks.EDITION, tag=tags[0], language=language),
        Spacer(0, room.height * _ABOVE),
        paragraph(cover.kind, looks.COVER_KIND, tag=tags[1], language=language),
        _line(),
        paragraph(cover.name, looks.COVER_NAME, tag=name, language=language),
        _line(),
        Spacer(0, room.height * _BETWEEN),
        facts,
    ]
    host = paragraph(cover.host, looks.COVER_HOST, tag=branches.line(), language=language)
    return above, host


def _shortened(cover: Cover, limit: int) -> Cover:
    facts = tuple((label, shortened(text, limit)) for label, text in cover.facts)
    name, host = shortened(cover.name, limit), shortened(cover.host, limit)
    return replace(cover, name=name, host=host, facts=facts)


def _line() -> Rule:
    return Rule(width="100%", thickness=1.2, color=looks.INK, spaceBefore=0, spaceAfter=0)


def summary_page(summary: Summary, branches: FrontBranches, room: Room) -> FrontPart:
    """Exactly one page."""
    language = branches.language
    made = one_page(summary, words_for(language), width=room.width, height=room.height - _SAFE)
    flowables: list[Flowable] = [
        paragraph(made.title, looks.FRONT_TITLE, tag=branches.part(made.title), language=language),
        paragraph(made.said, looks.SAID, tag=branches.line(), language=language),
        *flow_of(made.blocks, room.width, branches),
    ]
    return FrontPart("summary", flowables, [made.title, made.said], made.blocks)


def contents_pages(heading: str, body: Element, branches: FrontBranches) -> FrontPart:
    """As many pages as it needs."""
    found = listed(body)
    title = paragraph(
        heading, looks.FRONT_TITLE, tag=branches.part(heading), language=branches.language
    )
    lines = contents_lines(found, branches)
    texts = [heading, *(f"{each.title} {each.page}" for each in found)]
    return FrontPart("contents", [title, Spacer(0, 8), *lines], texts)
