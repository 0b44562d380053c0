"""Finding people as hurried hands type: a number, part of a name, initial consonants, a role."""

import unicodedata
from collections.abc import Iterator

from civicforum.base.errors import Refused
from civicforum.domain.forum import Forum, in_order
from civicforum.domain.people import Roll
from civicforum.domain.things import Person

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_MOST_DIGITS = 9
_FIRST_SYLLABLE, _LAST_SYLLABLE, _PER_INITIAL = 0xAC00, 0xD7A3, 588
_BY_ROLE = 4
_MOST_TOLD = 5


def initials(text: str) -> str:
    """김하늘 → ㄱㅎㄴ; what is no Hangul syllable stays."""
    return "".join(map(_initial, text))


def found_people(forum: Forum, roll: Roll, text: str) -> list[Person]:
    """Who may be meant, by number of the roster; the best kind of match only.

    A number means that number and nobody else; a whole name comes before a name that begins so,
    that before one that contains it, that before initial consonants, that before the role.
    """
    wanted = _plain(text).removeprefix("#")
    if not wanted:
        return []
    if wanted.isascii() and wanted.isdigit():
        key = forum.numbers.get(int(wanted), "") if len(wanted) <= _MOST_DIGITS else ""
        return [forum.people[key]] if key else []
    kinds: dict[int, list[Person]] = {}
    for person, name in _names(forum, roll):
        kind = _kind(name, wanted)
        if kind is None and person.role and _plain(person.role) == wanted:
            kind = _BY_ROLE
        if kind is not None:
            kinds.setdefault(kind, []).append(person)
    return in_order(kinds[min(kinds)]) if kinds else []


def person_meant(forum: Forum, roll: Roll, text: str) -> Person:
    """The one person that is meant.

    Raises:
        Refused: nobody, or several.
    """
    found = found_people(forum, roll, text)
    if not found:
        raise Refused("person-unknown", text=text)
    if len(found) > 1:
        numbers = ", ".join(str(person.number) for person in found[:_MOST_TOLD])
        raise Refused("person-ambiguous", text=text, numbers=numbers)
    return found[0]


def _names(forum: Forum, roll: Roll) -> Iterator[tuple[Person, str]]:
    for person in forum.people.values():
        yield person, _plain(roll.name(person))


def _kind(name: str, wanted: str) -> int | None:
    """How well a name fits, the lower the better; None where it does not."""
    if not name:
        return None
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    if wanted in name:
        return 2
    return 3 if initials(name).startswith(wanted) else None


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", "".join(text.split())).casefold()


def _initial(letter: str) -> str:
    code = ord(letter)
    if not _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE:
        return letter
    return _INITIALS[(code - _FIRST_SYLLABLE) // _PER_INITIAL]
