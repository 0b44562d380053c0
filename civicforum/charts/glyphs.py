"""Characters that no font of ours can draw are shown by number: nothing vanishes silently."""

import unicodedata

REGULAR, FALLBACK = "Pretendard-Regular", "NanumGothic"
_LAST_OF_BASIC_PLANE = "\uffff"
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_BLANK = frozenset({"Zs", "Zl", "Zp"})


def drawable(character: str) -> bool:
    """Whether the character may be drawn where a font has it.

    Not those that nobody sees (they turn text round or join it), nor those beyond U+FFFF,
    for which reportlab writes a wrong text layer.
    """
    if character > _LAST_OF_BASIC_PLANE:
        return False
    return unicodedata.category(character) not in _UNSEEN


def code_point(character: str) -> str:
    """The character by its number, such as 〔U+1F600〕."""
    return f"〔U+{ord(character):04X}〕"


def plain_blanks(text: str) -> str:
    """`text` with every kind of blank (ideographic, thin, no-break …) as a plain one."""
    return "".join(" " if unicodedata.category(c) in _BLANK or c == "\t" else c for c in text)
