"""One ballot paper: the question, how to fill it in, an option a row, what is not counted.

Letters of 12 points at least, boxes of 9 mm: the paper is filled in standing, by old eyes too.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from civicforum.documents import looks
from civicforum.documents.fonts import REGULAR
from civicforum.documents.material import Material
from civicforum.documents.papers.box import Box
from civicforum.documents.papers.filling_in import (
    Field,
    field_of,
    how_to_fill_in,
    money,
    what_is_invalid,
)
from civicforum.documents.papers.letters import letters
from civicforum.documents.text import paragraph
from civicforum.domain.kinds import Secrecy, Shape
from civicforum.domain.poll_things import Poll
from civicforum.domain.sheets import places

TITLE, LEAST = letters(12, is_quiet=True), letters(12)
_QUESTION, _OPTION = letters(17, is_bold=True), letters(14.5, is_bold=True)
_HOW = letters(12.5)
_TICK, _NUMBER = 9 * mm, 16 * mm
_PAD, _GAP = 1.7 * mm, 4 * mm
_SCORE, _SCORE_STEP = 13, 11 * mm
_WIDEST_BESIDE = 0.68


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is not torn apart: its height, and the room before it, in points."""

    flowable: Flowable
    height: float
    before: float


def parts_of(made: Material, poll: Poll, width: float) -> list[Part]:
    """All of a paper, on a measure of so many points."""
    return [_measured(flowable, before, width) for flowable, before in _pieces(made, poll)]


def _measured(flowable: Flowable, before: float, width: float) -> Part:
    return Part(flowable, flowable.wrap(width, 0)[1], before)


def _pieces(made: Material, poll: Poll) -> Iterator[tuple[Flowable, float]]:
    words = made.words
    name = words("Ballot paper, vote {number}", number=poll.number)
    yield paragraph(f"{made.forum.title}\n{name}", TITLE), 0
    yield paragraph(poll.question, _QUESTION), 2 * mm
    for place, sentence in enumerate(how_to_fill_in(poll, words)):
        yield paragraph(sentence, _HOW), 0 if place else 2.5 * mm
    for place, text in enumerate(_rows(made, poll)):
        yield _Option(poll, text), 0 if place else 3 * mm
    for place, sentence in enumerate(what_is_invalid(poll, words)):
        yield paragraph(sentence, LEAST), 0 if place else 3 * mm


def _rows(made: Material, poll: Poll) -> Iterator[str]:
    """What is marked one by one: options, on a criteria sheet each with each criterion."""
    if poll.terms.shape is Shape.SHEETS:
        for option, each in places(poll):
            scale = f"{each.lowest}–{each.highest}"
            yield made.words(
                "{option}\n{criterion} ({scale})", option=option, criterion=each.name, scale=scale
            )
        return
    for place, option in enumerate(poll.options):
        if poll.terms.shape is Shape.PROJECTS:
            cost = made.words("cost: {cost}", cost=money(poll.terms.costs[place]))
            yield f"{option}\n{cost}"
        else:
            yield option


class _Option(Flowable):
    """A row: the option, and at the right where it is marked; below it where that is too wide."""

    def __init__(self, poll: Poll, text: str) -> None:
        super().__init__()
        self._field, terms = field_of(poll), poll.terms
        self._scores = range(terms.lowest, terms.highest + 1)
        self._label = paragraph(text, _OPTION)
        self._across, self._label_height, self._height = 0.0, 0.0, 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """As high as its label or its box."""
        self._across = aW
        room = aW if self._is_below else aW - self._mark_width - _GAP
        self._label_height = self._label.wrap(room - _PAD, aH)[1]
        high = self._label_height
        high = high + 2 * mm + _TICK if self._is_below else max(high, _TICK)
        self._height = high + 2 * _PAD
        return aW, self._height

    @property
    def _is_below(self) -> bool:
        return self._mark_width > self._across * _WIDEST_BESIDE

    @property
    def _mark_width(self) -> float:
        widths = {Field.TICK: _TICK, Field.NUMBER: _NUMBER}
        return widths.get(self._field, len(self._scores) * _SCORE_STEP)

    def draw(self) -> None:
        """Lines above and below, as in a table."""
        canvas, middle = self.canv, self._height / 2
        canvas.setStrokeColor(looks.QUIET)
        canvas.setLineWidth(0.5)
        canvas.line(0, 0, self._across, 0)
        canvas.line(0, self._height, self._across, self._height)
        if self._is_below:
            self._label.drawOn(canvas, _PAD, self._height - _PAD - self._label_height)
            self._mark(canvas, _PAD, _PAD + _TICK / 2)
            return
        self._label.drawOn(canvas, _PAD, middle - self._label_height / 2)
        self._mark(canvas, self._across - self._mark_width - _PAD / 2, middle)

    def _mark(self, canvas: Canvas, left: float, middle: float) -> None:
        if self._field is not Field.SCORES:
            _box(canvas, left, middle, self._mark_width)
            return
        step = min(_SCORE_STEP, (self._across - 2 * _PAD) / len(self._scores))
        canvas.setFillColor(looks.INK)
        canvas.setFont(REGULAR, _SCORE)
        for place, score in enumerate(self._scores):
            width = min(_TICK, step * 0.9)
            _box(canvas, left + place * step, middle, width)
            center = left + place * step + width / 2
            canvas.drawCentredString(center, middle - _SCORE * 0.36, str(score))


def _box(canvas: Canvas, left: float, middle: float, width: float) -> None:
    canvas.setStrokeColor(looks.INK)
    canvas.setLineWidth(1)
    canvas.rect(left, middle - _TICK / 2, width, _TICK)


def sheets_of(parts: list[Part], height: float) -> list[list[Part]]:
    """The parts on as many sheets of that height as they need."""
    sheets: list[list[Part]] = [[]]
    used = 0.0
    for part in parts:
        needed = part.height + (part.before if sheets[-1] else 0)
        if sheets[-1] and used + needed > height:
            sheets.append([])
            used, needed = 0.0, part.height
        sheets[-1].append(part)
        used += needed
    return sheets


def draw_parts(canvas: Canvas, parts: list[Part], box: Box) -> None:
    """From the top of the box downwards."""
    top = box.top
    for place, part in enumerate(parts):
        top -= part.height + (part.before if place else 0)
        part.flowable.drawOn(canvas, box.left, top)


def code_told(made: Material, poll: Poll) -> str:
    """What stands beside the code."""
    if poll.terms.secrecy is Secrecy.SECRET:
        return made.words("Tear this off before the paper goes into the box.")
    return made.words("This paper is accepted once, by this code.")
