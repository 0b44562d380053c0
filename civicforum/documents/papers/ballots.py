"""Ballot papers: four, two or one to a sheet, as they fit; each with its code where one was drawn.

Codes are drawn for a poll with `DrawCodes`. In a secret poll the code stands on a slip that is torn
off when the paper goes into the box: it leads to no marks, as nothing leads from it to a person.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from civicforum.base.errors import Refused
from civicforum.documents import looks
from civicforum.documents.material import Material
from civicforum.documents.papers.ballot_paper import (
    LEAST,
    Part,
    code_told,
    draw_parts,
    parts_of,
    sheets_of,
)
from civicforum.documents.papers.box import Box
from civicforum.documents.papers.fitting import put
from civicforum.documents.papers.forms import keep_form, put_form
from civicforum.documents.papers.letters import CENTER, RIGHT, letters
from civicforum.documents.papers.order import PaperOrder, check_copies
from civicforum.documents.papers.pieces import Pieces, draw_pieces
from civicforum.documents.papers.sheets import drawn, heading_of, sheet_of
from civicforum.documents.papers.which_poll import chosen_polls
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState, Secrecy
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import on_the_roster

_EDGE, _INSET = 7 * mm, 6 * mm
_STUB = 15 * mm
_CODE, _PAGE = letters(17, is_bold=True, align=RIGHT), letters(12, align=CENTER)
_ARRANGEMENTS = ((2, 2), (1, 2), (1, 1))


@dataclass(frozen=True, slots=True)
class _Paper:
    """How the papers of a poll lie on the sheet, and what stands on each of their own sheets."""

    poll: Poll
    pieces: Pieces
    sheets: tuple[list[Part], ...]


def ballots(made: Material, order: PaperOrder) -> bytes:
    """For the polls that are meant: those not closed yet, else all of them.

    Raises:
        Refused: there is no poll, no such poll, or one has no options yet.
    """
    polls = chosen_polls(made.forum, order.poll, PollState.PREPARED, PollState.OPEN)
    for poll in polls:
        if not poll.options:
            raise Refused("ballot-without-options", question=poll.question)
    numbers = [_codes(made.forum, poll, order) for poll in polls]

    def paint(canvas: Canvas) -> None:
        for poll, codes in zip(polls, numbers, strict=True):
            _draw(canvas, made, _arranged(made, poll, sheet_of(order.size)), codes, order)

    heading = heading_of(made, made.words("Ballot papers: {title}", title=made.forum.title))
    return drawn(heading, order.size, paint)


def _codes(forum: Forum, poll: Poll, order: PaperOrder) -> Sequence[str]:
    """A code for each paper to be printed; "" where none were drawn."""
    if poll.drawn:
        start = max(order.first, 1) - 1
        codes = poll.drawn[start : start + order.copies if order.copies else None]
        check_copies(len(codes))
        return codes
    copies = order.copies or _with_a_vote(forum, poll) or 1
    check_copies(copies)
    return ("",) * copies


def _with_a_vote(forum: Forum, poll: Poll) -> int:
    """How many there are; in secret each vote by weight is a paper of its own."""
    if poll.terms.entitled:
        return poll.terms.entitled
    people = on_the_roster(forum, poll)
    if not poll.terms.by_weight or poll.terms.secrecy is not Secrecy.SECRET:
        return len(people)
    return sum(forum.person_of(person).weight for person in people)


def _arranged(made: Material, poll: Poll, sheet: Box) -> _Paper:
    """As many on a sheet as fit; one that is longer than a sheet goes over several."""
    for across, down in _ARRANGEMENTS:
        paper = _laid_out(made, poll, _pieces(sheet, across, down))
        if len(paper.sheets) == 1:
            return paper
    return _laid_out(made, poll, _pieces(sheet, 1, 1))


def _pieces(sheet: Box, across: int, down: int) -> Pieces:
    width, height = sheet.width - 2 * _EDGE, sheet.height - 2 * _EDGE
    return Pieces(across, down, width / across, height / down)


def _laid_out(made: Material, poll: Poll, pieces: Pieces) -> _Paper:
    inner = Box(0, 0, pieces.width, pieces.height).inset(_INSET)
    parts = parts_of(made, poll, inner.width)
    whole = sheets_of(parts, inner.height - (_STUB if poll.drawn else 0))
    if len(whole) > 1:
        whole = sheets_of(parts, inner.height - _STUB)  # room for the number of the page
    return _Paper(poll, pieces, tuple(whole))


def _draw(
    canvas: Canvas, made: Material, paper: _Paper, codes: Sequence[str], order: PaperOrder
) -> None:
    pieces, count = paper.pieces, len(paper.sheets)
    for number in range(count):
        paint = partial(_fixed, canvas, made, paper, number)
        name = _form(paper, number)
        keep_form(canvas, name, width=pieces.width, height=pieces.height, paint=paint)

    def paint_one(canvas: Canvas, thing: tuple[str, int], box: Box) -> None:
        code, number = thing
        put_form(canvas, _form(paper, number), box)
        put(canvas, code, _CODE, _foot(box.inset(_INSET)).right_part(0.46))

    things = [(code, number) for code in codes for number in range(count)]
    draw_pieces(canvas, sheet_of(order.size), pieces, things, paint_one)


def _form(paper: _Paper, number: int) -> str:
    return f"ballot-{paper.poll.number}-{number}"


def _fixed(canvas: Canvas, made: Material, paper: _Paper, number: int, whole: Box) -> None:
    """What is the same on every paper of the poll."""
    poll, inner, count = paper.poll, whole.inset(_INSET), len(paper.sheets)
    _cut_lines(canvas, whole)
    draw_parts(canvas, paper.sheets[number], inner)
    if poll.drawn:
        _stub(canvas, made, poll, whole)
    if count > 1:
        told = made.words("Page {page} of {pages}", page=number + 1, pages=count)
        put(canvas, told, _PAGE, Box(inner.left, 1.5 * mm, inner.width, 6 * mm))


def _foot(inner: Box) -> Box:
    """Where the code stands."""
    return Box(inner.left, inner.bottom - 3 * mm, inner.width, _STUB - 3 * mm)


def _cut_lines(canvas: Canvas, box: Box) -> None:
    canvas.setStrokeColor(looks.LINE)
    canvas.setLineWidth(0.3)
    canvas.rect(box.left, box.bottom, box.width, box.height)


def _stub(canvas: Canvas, made: Material, poll: Poll, whole: Box) -> None:
    """The slip with the code: to be torn off along a dashed line where the poll is secret."""
    inner = whole.inset(_INSET)
    top = inner.bottom + _STUB - 3 * mm
    canvas.setStrokeColor(looks.INK)
    canvas.setLineWidth(0.8)
    if poll.terms.secrecy is Secrecy.SECRET:
        canvas.setDash(4, 3)
    canvas.line(whole.left, top, whole.right, top)
    canvas.setDash()
    put(canvas, code_told(made, poll), LEAST, _foot(inner).left_part(0.52))
