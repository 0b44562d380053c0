from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import Refused
from civicforum.domain.text import (
    LINE_LIMIT,
    identifier,
    optional_line,
    optional_text,
    required_text,
)


def test_decomposed_syllables_are_composed() -> None:
    assert optional_text("\u1112\u1161\u11ab") == "한"


@given(st.text(st.characters()))
def test_cleaned_text_is_printable_and_stays_as_it_is(text: str) -> None:
    cleaned = optional_text(text)
    cleaned.encode("utf-8")
    assert "\0" not in cleaned
    assert optional_text(cleaned) == cleaned


@given(st.text())
def test_a_line_has_no_line_breaks(text: str) -> None:
    if len(text) <= LINE_LIMIT:
        assert "\n" not in optional_line(text)


@given(st.text(max_size=50))
def test_an_identifier_is_plain(text: str) -> None:
    with suppress(Refused):
        assert identifier(text).isascii()


def test_lines_end_as_unix_does() -> None:
    assert required_text("가\r\n나") == "가\n나"
