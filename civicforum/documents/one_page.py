"""The summary on a page and no more: what is left out is counted, what is cut short is told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from civicforum.base.words import Words
from civicforum.documents import looks
from civicforum.documents.branches import Branches
from civicforum.documents.flow import flow_of
from civicforum.documents.model import Block, Facts, Group, Point, Subheading, Summary, Table
from civicforum.documents.text import paragraph

CUT = "…"
_WHOLE_IN = (600, 300, 160)  # characters of a text, tried where everything may fit
_PARTLY_IN = (160, 100, 60, 30, 12, 4)
_MOST_LINES = 3
_MOST_MEASURED = 60  # entries of a group: a page holds fewer
_FAR = 1e6  # points


@dataclass(frozen=True, slots=True)
class Page:
    """The summary as it is printed: title, as of when, blocks."""

    title: str
    said: str
    blocks: tuple[Block, ...]


def one_page(summary: Summary, words: Words, *, width: float, height: float) -> Page:
    """As much as a page of this size (in points) holds; of each kind its first entries."""
    attempts = [(limit, True) for limit in _WHOLE_IN] + [(limit, False) for limit in _PARTLY_IN]
    for limit, wants_all in attempts:
        tried = _Attempt(summary, words, width, height, limit)
        if tried.fits(wants_all=wants_all):
            return tried.page()
    return _Attempt(summary, words, width, height, _PARTLY_IN[-1]).page()


def shortened(text: str, limit: int) -> str:
    """On few lines and of at most so many characters; … says that something is missing."""
    if len(text) <= limit and text.count("\n") < _MOST_LINES:
        return text
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + CUT


def height_of(flowables: Sequence[Flowable], width: float) -> float:
    """What they need at most, one below the other, in points."""
    return sum(
        each.wrap(width, _FAR)[1] + each.getSpaceBefore() + each.getSpaceAfter()
        for each in flowables
    )


class _Attempt:
    """With texts of at most `limit` characters."""

    def __init__(
        self, summary: Summary, words: Words, width: float, height: float, limit: int
    ) -> None:
        self._words, self._width = words, width
        self._title = shortened(summary.title, limit)
        self._said = summary.said
        pairs = tuple((label, shortened(text, limit)) for label, text in summary.facts)
        self._facts = Facts(pairs)
        self._groups = [_shortened_group(group, limit) for group in summary.groups]
        self._is_cut = (self._title, pairs) != (summary.title, summary.facts) or any(
            ours != theirs for ours, theirs in zip(self._groups, summary.groups, strict=True)
        )
        self._shown = [0 for _ in self._groups]
        self._left = height - self._height_of_frame()
        if self._left >= 0:
            self._choose()

    def fits(self, *, wants_all: bool) -> bool:
        """Whether it can be printed; with `wants_all`, every entry of it."""
        is_all = all(
            shown == len(group.entries)
            for group, shown in zip(self._groups, self._shown, strict=True)
        )
        return self._left >= 0 and (is_all or not wants_all)

    def page(self) -> Page:
        """What was chosen."""
        parts = (
            self._group_blocks(group, shown)
            for group, shown in zip(self._groups, self._shown, strict=True)
        )
        blocks = [block for part in parts for block in part]
        return Page(self._title, self._said, (self._facts, *blocks, *self._note()))

    def _height_of_frame(self) -> float:
        """Of what stands on the page however many entries are chosen."""
        lines: list[Flowable] = [
            paragraph(self._title, looks.FRONT_TITLE),
            paragraph(self._said, looks.SAID),
        ]
        blocks: list[Block] = [self._facts, *self._note()]
        for group in self._groups:
            blocks += self._group_blocks(group, 0)
        return height_of(lines, self._width) + self._height(*blocks)

    def _choose(self) -> None:
        """Entry by entry, a round through all kinds at a time, so that none crowds out another."""
        waiting = [self._heights(group) for group in self._groups]
        is_open = [True for _ in self._groups]
        while any(is_open):
            for place, heights in enumerate(waiting):
                height = next(heights, None) if is_open[place] else None
                is_open[place] = height is not None and height <= self._left
                if height is not None and is_open[place]:
                    self._left -= height
                    self._shown[place] += 1

    def _heights(self, group: Group) -> Iterator[float]:
        for number, entry in enumerate(group.entries[:_MOST_MEASURED]):
            if not group.header:
                yield self._height(*entry)
                continue
            table = self._height(_table(group, number + 1)), self._height(_table(group, number))
            yield table[0] - (table[1] if number else 0)

    def _height(self, *blocks: Block) -> float:
        language = self._words.language
        return height_of(flow_of(blocks, self._width, Branches(language)), self._width)

    def _group_blocks(self, group: Group, shown: int) -> Iterator[Block]:
        """A heading, the first entries, how many more there are."""
        words = self._words
        yield Subheading(group.heading, mark="□" if words.language == "ko" else "")
        if group.header and shown:
            yield _table(group, shown)
        elif not group.header:
            yield from (point for entry in group.entries[:shown] for point in entry)
        left = len(group.entries) - shown
        if not group.entries:
            yield Point(group.none, mark="–")
        elif left and shown:
            yield Point(
                words.count(
                    "and {number} more, see the minutes",
                    "and {number} more, see the minutes",
                    left,
                ),
                level=0,
            )
        elif left:
            yield Point(words.count("{number}, see the minutes", "{number}, see the minutes", left))

    def _note(self) -> list[Block]:
        if not self._is_cut:
            return []
        said = self._words("What ends with … is cut short here; the minutes have it in full.")
        return [Point(said, level=0)]


def _table(group: Group, shown: int) -> Table:
    rows = tuple(tuple(cell.text for cell in entry) for entry in group.entries[:shown])
    return Table(group.header, rows, group.widths, numeric=(0,))


def _shortened_group(group: Group, limit: int) -> Group:
    entries = tuple(
        tuple(replace(point, text=shortened(point.text, limit)) for point in entry)
        for entry in group.entries
    )
    return replace(group, entries=entries)
