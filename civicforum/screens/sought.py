"""Finding as somebody types: the last syllable may still be in the making (가 finds 각 too)."""

import re
import unicodedata
from collections.abc import Callable

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FIRST, _LAST, _PER_INITIAL, _PER_VOWEL = 0xAC00, 0xD7A3, 588, 28


def finder(sought: str) -> Callable[[str], bool]:
    """Whether a text contains what is sought, in capitals or not."""
    plain = plainly(sought)
    last = _open(plain[-1]) if plain else ""
    if len(last) <= 1:
        return lambda text: plain in text.casefold()
    search = re.compile(re.escape(plain[:-1]) + last).search
    return lambda text: search(text.casefold()) is not None


def plainly(text: str) -> str:
    """Composed, in small letters, without blanks at the ends."""
    return unicodedata.normalize("NFC", text).strip().casefold()


def _open(letter: str) -> str:
    """What the letter may still become: a pattern, or the letter itself where that is all."""
    if letter in _INITIALS:
        first = _FIRST + _INITIALS.index(letter) * _PER_INITIAL
        return f"[{letter}{chr(first)}-{chr(first + _PER_INITIAL - 1)}]"
    code = ord(letter)
    if _FIRST <= code <= _LAST and (code - _FIRST) % _PER_VOWEL == 0:
        return f"[{letter}-{chr(code + _PER_VOWEL - 1)}]"
    return letter
