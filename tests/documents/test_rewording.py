"""Which words of a line stayed, went and came."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.documents.differences import Change, Difference
from civicforum.documents.rewording import Fate, Piece, changed, pieces


def test_word_by_word() -> None:
    assert pieces("Lights stay on until nine.", "Lights stay on until ten at night.") == (
        Piece(Fate.STAYED, "Lights stay on until "),
        Piece(Fate.WENT, "nine."),
        Piece(Fate.CAME, "ten at night."),
    )
    assert pieces("가로등을 바꾼다.", "가로등을 내년에 바꾼다.") == (
        Piece(Fate.STAYED, "가로등을 "),
        Piece(Fate.CAME, "내년에 "),
        Piece(Fate.STAYED, "바꾼다."),
    )


@pytest.mark.parametrize(
    ("before", "after", "fate"), [("gone now", "", Fate.WENT), ("", "new", Fate.CAME)]
)
def test_what_only_went_or_came_is_one_piece(before: str, after: str, fate: Fate) -> None:
    assert pieces(before, after) == (Piece(fate, before or after),)


@given(st.text(), st.text())
def test_both_wordings_can_be_read_again(before: str, after: str) -> None:
    found = pieces(before, after)
    assert "".join(piece.text for piece in found if piece.fate is not Fate.CAME) == before
    assert "".join(piece.text for piece in found if piece.fate is not Fate.WENT) == after


def test_each_line_keeps_what_it_was() -> None:
    line = Difference("Decisions", Change.ADDED, "", "New")
    (found,) = changed((line,))
    assert (found.difference, found.pieces) == (line, (Piece(Fate.CAME, "New"),))
