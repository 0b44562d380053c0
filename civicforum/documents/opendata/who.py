"""Of whom open data speak: those who did something on record, and those who agreed to be named."""

import hashlib
from dataclasses import dataclass

from civicforum.documents.attendance import came
from civicforum.documents.material import Material
from civicforum.domain.kinds import PollState, Secrecy, Unnamed
from civicforum.domain.turns import turns_in_order

_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody as an edition calls them.

    Attributes:
        key: to refer to them by; one for all who are called by the same role only.
        number: 0 where it would tell two of these apart.
    """

    key: str
    name: str
    role: str = ""
    number: int = 0


def told(made: Material, identity: str) -> Told:
    """By name, initials or number, or by the role alone where the forum chose that."""
    person = made.forum.person_of(identity)
    if made.forum.filing.unnamed is Unnamed.ROLE and not made.may_name(person):
        role = made.label(identity)
        digest = hashlib.sha256(role.encode()).hexdigest()[:_DIGITS]
        return Told(f"role-{digest}", role)
    name = made.name(person) or made.words("No. {number}", number=person.number)
    return Told(f"person-{person.number}", name, made.role(person), person.number)


def told_people(made: Material) -> list[Told]:
    """By number: speakers, and whoever came and agreed to be named.

    In the internal edition also those who voted by name.
    """
    forum = made.forum
    found = {turn.person for turn in turns_in_order(forum)}
    present = came(forum.people.values())
    found |= {person.id for person in present if made.may_name(person) and made.name(person)}
    if not made.is_public:
        for poll in forum.polls:
            is_told = poll.state is PollState.REVEALED and poll.terms.secrecy is not Secrecy.SECRET
            if is_told:
                found |= set(poll.votes)
    ordered = sorted(found, key=lambda identity: forum.person_of(identity).number)
    return list(dict.fromkeys(told(made, identity) for identity in ordered))
