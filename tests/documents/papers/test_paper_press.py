"""The press for papers: a record goes in in lines, papers and their pages come out."""

import io
import subprocess
from collections.abc import Iterable

from civicforum.base.program import own_command
from civicforum.documents.dispatch import record_lines
from civicforum.documents.papers.dispatch import (
    DrawPaper,
    MakePaper,
    PaperAnswer,
    PaperDrawn,
    PaperMade,
    PaperRefused,
    paper_line,
    read_paper_answer,
)
from civicforum.documents.papers.order import Paper, PaperOrder, Size, Wifi
from civicforum.documents.papers.paper_press import serve_papers
from tests.documents.papers.printing import printed
from tests.support.room import Room

Asked = Iterable[MakePaper | DrawPaper]


def told(room: Room, asked: Asked) -> bytes:
    return b"".join((*record_lines(room.desk.log, room.desk.roll), *map(paper_line, asked)))


def read(answers: bytes) -> list[tuple[PaperAnswer, bytes]]:
    stream, found = io.BytesIO(answers), list[tuple[PaperAnswer, bytes]]()
    while line := stream.readline():
        answer = read_paper_answer(line)
        found.append((answer, stream.read(answer.size)))
    return found


def answers(room: Room, *asked: MakePaper | DrawPaper) -> list[tuple[PaperAnswer, bytes]]:
    stream = io.BytesIO()
    serve_papers(io.BytesIO(told(room, asked)), stream)
    return read(stream.getvalue())


def test_a_paper_is_the_one_that_is_made_here(hall: Room) -> None:
    order = PaperOrder(Paper.BADGES, Size.LETTER)
    ((answer, content),) = answers(hall, MakePaper(order))
    assert content == printed(hall, Paper.BADGES, size=Size.LETTER)
    assert answer == PaperMade(len(content), order, 2)


def test_pages_are_drawn_and_one_that_is_not_there_is_the_last(hall: Room) -> None:
    badges, cards = PaperOrder(Paper.BADGES), PaperOrder(Paper.CARDS)
    found = answers(
        hall, DrawPaper(badges, 0, 300), DrawPaper(badges, 9, 300), DrawPaper(cards, 0, 200)
    )
    drawn = [(each, len(body)) for each, body in found if isinstance(each, PaperDrawn)]
    assert [(each.order, each.page, each.pages, each.width) for each, _ in drawn] == [
        (badges, 0, 2, 300),
        (badges, 1, 2, 300),
        (cards, 0, 3, 200),
    ]
    assert all(size == each.stride * each.height for each, size in drawn)


def test_what_is_refused_is_told_with_its_values_and_the_press_goes_on(hall: Room) -> None:
    wrong = PaperOrder(Paper.SLIPS, wifi=Wifi("가" * 20))
    many = PaperOrder(Paper.CARDS, copies=99_999)
    found = answers(
        hall, MakePaper(wrong), DrawPaper(many, 0, 99), MakePaper(PaperOrder(Paper.CARDS))
    )
    assert found[0] == (PaperRefused(0, wrong, "wifi-name-wrong", {"most": 32}), b"")
    values = {"number": 99_999, "most": 10_000}
    assert found[1] == (PaperRefused(0, many, "copies-many", values), b"")
    assert isinstance(found[2][0], PaperMade)
    ((answer, _),) = answers(hall, MakePaper(PaperOrder(Paper.BALLOTS, poll="x")))
    assert isinstance(answer, PaperRefused)


def test_in_a_process_of_its_own(hall: Room) -> None:
    asked = told(hall, [MakePaper(PaperOrder(Paper.TABLE_CARDS))])
    done = subprocess.run(
        own_command("render", "papers"), input=asked, capture_output=True, check=True
    )
    ((answer, content),) = read(done.stdout)
    assert isinstance(answer, PaperMade)
    assert content.startswith(b"%PDF")
