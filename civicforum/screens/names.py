"""How a person is called: by name where there is one, by number where not."""

from civicforum.base.words import Words
from civicforum.domain.people import Roll
from civicforum.domain.things import Person


def called(person: Person, roll: Roll, *, words: Words) -> str:
    """For the facilitator: 김하늘 님, or 17번 where no name is known."""
    name = roll.name(person)
    return words("{name}", name=name) if name else by_number(person, words=words)


def called_in_public(person: Person, roll: Roll, *, words: Words) -> str:
    """For the projector: the name only of those who agreed to be named, else the number."""
    return (
        called(person, roll, words=words)
        if person.name_in_minutes
        else by_number(person, words=words)
    )


def by_number(person: Person, *, words: Words) -> str:
    """17번, No. 17."""
    return words("No. {number}", number=person.number)
