"""Of whom open data speak: those who did something on record, and those who agreed to be named."""

from civicforum.documents.attendance import came
from civicforum.documents.material import Material
from civicforum.domain.kinds import Channel, PollState, Secrecy
from civicforum.domain.turns import turns_in_order


def told_people(made: Material) -> list[str]:
    """Ids by number: speakers, and whoever came and is called by name in this edition.

    In the internal edition also those who answered a roll call.
    """
    forum = made.forum
    found = {turn.person for turn in turns_in_order(forum)}
    found |= {person.id for person in came(forum.people.values()) if made.name(person)}
    if not made.is_public:
        for poll in forum.polls:
            is_told = poll.state is PollState.REVEALED and poll.terms.secrecy is not Secrecy.SECRET
            if is_told and Channel.ROLL_CALL in poll.terms.channels:
                found |= set(poll.votes)
    return sorted(found, key=lambda identity: forum.person_of(identity).number)
