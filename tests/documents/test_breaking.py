"""Lines that fit, without a character lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.charts.glyphs import FALLBACK, REGULAR
from civicforum.documents.breaking import broken, width_of
from civicforum.documents.fonts import register
from civicforum.documents.pieces import Piece, pieces, sources

SIZE = 10.0
WRITTEN = st.text(st.sampled_from("가나 다, ab-W漢🎉\u202e"), max_size=120)


@pytest.fixture(scope="module", autouse=True)
def _fonts() -> None:
    register()


def lines(text: str, measure: float, first: float = 0.0) -> list[str]:
    found = broken(sources(text, REGULAR, None, "ko"), SIZE, measure, first=first)
    return ["".join(piece.text for piece in line.pieces) for line in found]


def test_words_stay_whole_and_spaces_stay_behind_them() -> None:
    measure = width_of("둘째 줄", REGULAR, SIZE)
    assert lines("둘째 줄 셋째 줄 넷", measure) == ["둘째 줄 ", "셋째 줄 ", "넷"]


def test_lines_as_they_were_written_end_in_a_space_but_the_last() -> None:
    assert lines("한 줄\n\n셋째", 500) == ["한 줄 ", "", "셋째"]
    assert lines("", 500) == [""]


def test_a_word_that_no_line_holds_begins_where_it_stands() -> None:
    measure = width_of("가가가가", REGULAR, SIZE)
    assert lines("나 " + "가" * 10, measure) == ["나 ", "가가가가", "가가가가", "가가"]
    assert lines("가" * 6 + " 나", measure) == ["가가가가", "가가 나"]


def test_the_first_line_is_shorter_beside_a_long_mark() -> None:
    measure = width_of("가가가가", REGULAR, SIZE)
    assert lines("가가 가가", measure, first=measure / 2) == ["가가 ", "가가"]
    (first, *_) = broken([pieces("가가 가가", REGULAR)], SIZE, measure, first=measure / 2)
    assert first.width == pytest.approx(width_of("가가", REGULAR, SIZE))


def test_a_line_may_be_narrower_than_a_character() -> None:
    assert lines("가나 🎉", 1.0) == ["가", "나 ", "〔U+1F389〕"]


def test_a_number_is_never_cut() -> None:
    measure = width_of("〔U+9F98〕가", REGULAR, SIZE)
    shown = lines("\u9f98" * 5, measure)
    assert all(line.count("〔") == line.count("〕") for line in shown)


@given(WRITTEN, st.floats(20, 300), st.floats(0, 15))
def test_nothing_is_lost_and_every_line_fits(text: str, measure: float, first: float) -> None:
    source = pieces(text, REGULAR)
    found = broken([source], SIZE, measure, first=first)
    whole = [piece for line in found for piece in line.pieces]
    assert "".join(piece.text for piece in whole) == "".join(piece.text for piece in source)
    widest = max(
        (width_of(piece.text, piece.font, SIZE) for piece in source if piece.meant), default=0
    )
    for place, line in enumerate(found):
        room = measure - (0 if place else first)
        assert line.width <= max(room, widest) + 0.01
        assert line.width == pytest.approx(_width(line.pieces), abs=0.01)


def _width(found: list[Piece]) -> float:
    *before, last = found or [Piece("", FALLBACK)]
    whole = sum(width_of(piece.text, piece.font, SIZE) for piece in before)
    return whole + width_of(last.text.rstrip(" "), last.font, SIZE)
