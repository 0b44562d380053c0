"""Who is meant by what is typed into the line of the speaker queue, and who may be added."""

from civicforum.base.words import Words
from civicforum.domain.finding import found_people
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Presence, SpeechKind
from civicforum.domain.people import Roll
from civicforum.domain.things import Person
from civicforum.screens.names import by_number, called
from civicforum.screens.row import Row

GUEST = "+"
MOST = 6
_SIGNS = {"!": SpeechKind.POINT_OF_ORDER, ">": SpeechKind.REPLY}
_FIRST_JAMO, _LAST_JAMO = "ㄱ", "ㅣ"


def kind_and_name(text: str) -> tuple[SpeechKind | None, str]:
    """The kind of speech that a sign before the name asks for ("!17", "> Ann"), and the rest."""
    bare = text.strip()
    kind = _SIGNS.get(bare[:1])
    return (None, bare) if kind is None else (kind, bare[1:].strip())


def suggestions(forum: Forum, roll: Roll, text: str, *, words: Words) -> tuple[Row, ...]:
    """People who fit `text` (without its sign), then a row that adds a guest of this name.

    A number and bare initial consonants are nobody's name; neither is a name that somebody has.
    """
    people = found_people(forum, roll, text)
    rows = tuple(_row(person, roll, words=words) for person in people[:MOST])
    name = " ".join(text.split())
    is_known = any(roll.name(person).casefold() == name.casefold() for person in people)
    if is_known or not _is_name(name):
        return rows
    told = words("Add “{name}” as guest", name=name)
    return (*rows, Row(GUEST, "+", told, "", told))


def _is_name(text: str) -> bool:
    letters = text.removeprefix("#")
    is_number = letters.isascii() and letters.isdigit()
    has_letter = any(letter.isalpha() and not _is_jamo(letter) for letter in letters)
    return has_letter and not is_number


def _is_jamo(letter: str) -> bool:
    return _FIRST_JAMO <= letter <= _LAST_JAMO


def _row(person: Person, roll: Roll, *, words: Words) -> Row:
    name, number = called(person, roll, words=words), by_number(person, words=words)
    about = [person.association, person.role]
    if person.presence is not Presence.PRESENT:
        about.append(words("not here"))
    detail = " · ".join(part for part in about if part)
    spoken = ", ".join(part for part in (number, roll.name(person), detail) if part)
    return Row(person.id, str(person.number), name, detail, spoken)
