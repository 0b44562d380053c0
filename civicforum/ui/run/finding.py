"""Who is meant by a name, initial consonants or a number that somebody typed."""

from civicforum.domain.finding import found_people
from civicforum.domain.things import Person
from civicforum.screens.names import by_number, called
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.language import current_words

MOST_SUGGESTIONS = 4


def one_person(bridge: Bridge, text: str, *, place: Place) -> Person | None:
    """The one person who is meant; else a sentence beside the field says why there is none."""
    people = found_people(bridge.desk.forum, bridge.desk.roll, text)
    words = current_words()
    if len(people) == 1:
        return people[0]
    if not text.strip():
        bridge.told.emit(place, words("Type a name or a number first"))
    elif not people:
        bridge.told.emit(place, words("Nobody on the roster fits “{text}”", text=text.strip()))
    else:
        names = in_a_row(bridge, people)
        bridge.told.emit(place, words("Several people fit, type the number: {names}", names=names))
    return None


def in_a_row(bridge: Bridge, people: list[Person]) -> str:
    """A few people with their numbers."""
    words, roll = current_words(), bridge.desk.roll
    told = [
        f"{by_number(person, words=words)} {called(person, roll, words=words)}"
        if roll.name(person)
        else by_number(person, words=words)
        for person in people[:MOST_SUGGESTIONS]
    ]
    return " · ".join([*told, "…"] if len(people) > MOST_SUGGESTIONS else told)
