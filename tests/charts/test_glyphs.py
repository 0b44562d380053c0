import pytest

from civicforum.charts.glyphs import code_point, drawable, plain_blanks


@pytest.mark.parametrize("character", ["가", "A", "民", "é", " ", "〔"])
def test_what_people_see_may_be_drawn(character: str) -> None:
    assert drawable(character)


@pytest.mark.parametrize("character", ["\u200d", "\u202e", "\ue000", "\U0001f389", "\U00020bb7"])
def test_what_turns_or_joins_or_lies_beyond_may_not(character: str) -> None:
    assert not drawable(character)


def test_a_character_is_told_by_its_number() -> None:
    assert code_point("ᄒ") == "〔U+1112〕"
    assert code_point("🎉") == "〔U+1F389〕"


def test_every_blank_becomes_a_plain_one() -> None:
    assert plain_blanks("a\u3000b\u2009c\td\u00a0e") == "a b c d e"
