"""The PDF is read again before it is handed over: what is not in it is told."""

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from civicforum.base.errors import Trouble
from civicforum.charts.glyphs import FALLBACK, REGULAR
from civicforum.documents import fonts, text
from civicforum.documents.breaking import Line
from civicforum.documents.copies import Copy
from civicforum.documents.fonts import Run
from civicforum.documents.model import Columns, Minutes, Point, Section, Table
from civicforum.documents.pdf import minutes_pdf
from civicforum.documents.pieces import Piece
from civicforum.documents.tagging import TaggingCanvas
from tests.documents.figures import everything
from tests.documents.reading import made
from tests.support.room import Room


def refused(document: Minutes) -> str:
    with pytest.raises(Trouble) as trouble:
        minutes_pdf(document, Copy.ARCHIVE)
    assert trouble.value.code == "minutes-lack-text"
    return str(trouble.value.values["text"])


def test_a_character_that_a_font_drops_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    showing = TaggingCanvas.showing

    def dropping(self: TaggingCanvas, said: str, font: str, size: float) -> Iterator[str]:
        return showing(self, said.replace("둑", ""), font, size)

    minutes_pdf(_saying("강가의 둑을 높이자"), Copy.ARCHIVE)
    monkeypatch.setattr(TaggingCanvas, "showing", dropping)
    assert refused(_saying("강가의 둑을 높이자")) == "강가의둑을높이자"


def test_a_character_of_another_meaning_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken(line: str, font: str) -> list[Run]:
        return [Run(font, line.replace("높", "낮"))] if line else []

    monkeypatch.setattr("civicforum.documents.pieces.runs", mistaken)
    assert refused(_saying("둑을 높이자")) == "둑을높이자"
    assert fonts.runs("둑", "NanumGothic")


def test_a_line_that_is_lost_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = text.broken

    def short(*arguments: object, **more: float) -> list[Line]:
        return broken(*arguments, **more)[:2]  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(text, "broken", short)
    assert refused(_saying("긴 글 " * 100)).startswith("긴글긴글")


@pytest.mark.parametrize(
    "block",
    [
        Point("같은 글"),
        Table(("이름", "글"), (("a", "같은 글"),), (1, 1)),
        Columns(("같은 글",)),
    ],
)
def test_what_stands_twice_must_be_there_twice(
    block: Point | Table | Columns, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources, seen = text.sources, list[str]()

    def once(said: str, *more: object) -> list[list[Piece]]:
        seen.append(said)
        kept = "" if said == "같은 글" and seen.count(said) > 1 else said
        return sources(kept, *more)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(text, "sources", once)
    assert refused(_of(Point("같은 글"), block)) == "같은글"


def test_numbers_of_cards_are_looked_for_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(*_: object) -> list[Piece]:
        return []

    monkeypatch.setattr(text, "pieces", nothing)
    assert refused(_of(Point("글", mark="17."))) == "17."


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=80), max_size=12))
def test_whatever_is_written_is_found_again(said: list[str]) -> None:
    table = Table(("가", "나"), tuple((each, each[::-1]) for each in said), (1, 4))
    minutes_pdf(_of(*(Point(each, mark="1.") for each in said), table, Columns((*said, "끝"))))


def test_every_character_that_a_font_has_is_read_back() -> None:
    known = sorted(fonts.glyphs(REGULAR) | fonts.glyphs(FALLBACK) | set(map(chr, range(33, 0x370))))
    lines = [f"{c}{c}가{c} {c}" for c in known]
    parts = ["".join(lines[start : start + 40]) for start in range(0, len(lines), 40)]
    minutes_pdf(_of(*map(Point, parts)))


def test_letters_with_marks_are_drawn_as_one_and_read_as_they_were_written() -> None:
    decomposed = unicodedata.normalize("NFD", "é 강 ñ")
    assert [run.text for run in fonts.runs(decomposed, REGULAR)] == ["é", " ", "강", " ", "ñ"]
    assert [run.text for run in fonts.runs("q\u0301", REGULAR)] == ["q", "〔U+0301〕"]
    minutes_pdf(_of(Point(f"{decomposed} q\u0301\u0301 ᄒᆞᆫ")))


def test_cells_that_break_over_pages_are_whole() -> None:
    long = ("가나다라 " * 700, "나" * 3000, "hyphen-ated ‐ words - " * 200)
    minutes_pdf(_of(Table(("가", "나", "다"), (long, long[::-1]), (1, 2, 3))))


def _saying(said: str) -> Minutes:
    return _of(Point(said))


def _of(*blocks: Point | Table | Columns) -> Minutes:
    from dataclasses import replace

    return replace(made(Room()), sections=(Section("제목", blocks),))


def test_everything_that_can_be_drawn_passes() -> None:
    assert minutes_pdf(everything("en"), Copy.DATA)
