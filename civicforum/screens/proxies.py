"""Somebody's proxies beside the roster: whom the vote is given to, and whose votes are held."""

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState, Standing
from civicforum.domain.people import Roll
from civicforum.domain.proxies import valid_proxies
from civicforum.domain.things import Person
from civicforum.screens.names import by_number


class ProxyScreen(Struct, frozen=True):
    """For one person and one scope: the sitting at hand (""), or a poll that counts proxies.

    Attributes:
        scopes: what a proxy may be for.
        holder: whom the vote is given to; "" where it is given to nobody.
        told: whose votes this person holds; "" where none.
        can_give: whether there is a vote to give.
    """

    scopes: tuple[tuple[str, str], ...]
    holder: str
    told: str
    can_give: bool


def proxy_screen(
    forum: Forum, roll: Roll, person: Person, *, scope: str, words: Words
) -> ProxyScreen:
    """How it stands now."""
    polls = (
        (poll.id, f"{poll.number}. {poll.question}")
        for poll in forum.polls
        if poll.state is PollState.PREPARED and poll.terms.by_proxy
    )
    proxies = tuple(valid_proxies(forum))
    given = [p.holder for p in proxies if p.giver == person.id and p.poll == scope]
    held = dict.fromkeys(proxy.giver for proxy in proxies if proxy.holder == person.id)
    givers = ", ".join(_named(forum, roll, giver, words) for giver in held)
    return ProxyScreen(
        scopes=(("", words("the whole sitting")), *polls),
        holder=_named(forum, roll, given[0], words) if given else "",
        told=words("Holds the votes of: {names}", names=givers) if givers else "",
        can_give=person.standing is Standing.PARTICIPANT,
    )


def _named(forum: Forum, roll: Roll, identity: str, words: Words) -> str:
    person = forum.person_of(identity)
    return " ".join(part for part in (by_number(person, words=words), roll.name(person)) if part)
