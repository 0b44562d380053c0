"""Votes by weight and by proxy in the minutes: people and votes, and who voted for whom."""

from collections.abc import Collection

from civicforum.base.words import Words
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Columns, Point, Subheading
from civicforum.domain.poll_things import Poll
from civicforum.domain.stakes import Proxy
from civicforum.screens.stakes import presence_told


def heads_with_votes(poll: Poll, *, words: Words) -> str:
    """How many are on the roster and were in the room, as people and as votes."""
    number = poll.on_roster
    roster = words.count("{number} person on the roster", "{number} people on the roster", number)
    entitled = words("{people} with {votes} votes", people=roster, votes=poll.votes_on_roster)
    return f"{entitled}; {presence_told(poll, words=words)}"


def people_told(poll: Poll, voters: Collection[str], *, words: Words) -> str:
    """How many these are; where somebody may have several votes, their votes too."""
    if not poll.terms.has_stakes or not voters:
        return str(len(voters))
    people = words.count("{number} person", "{number} people", len(voters))
    return words("{people} with {votes} votes", people=people, votes=poll.stakes.sum_of(voters))


def with_votes(material: Material, poll: Poll, voter: str) -> str:
    """Somebody as this edition calls them, with what is not usual: several votes, another way."""
    words, votes = material.words, poll.stakes.of(voter)
    told: list[str] = []
    if votes != 1:
        told.append(words.count("{number} vote", "{number} votes", votes))
    if voter in poll.ways:
        told.append(words.named("channel", poll.ways[voter]))
    label = material.label(voter)
    return f"{label} ({', '.join(told)})" if told else label


def by_proxy(material: Material, poll: Poll) -> list[Block]:
    """Who voted for whom, as this edition may call them, and since when that was on record."""
    words, pairs = material.words, poll.stakes.holders
    if not poll.terms.by_proxy:
        return []
    title = Subheading(words("Proxies: {number}", number=len(pairs)))
    if not len(pairs):
        return [title, Point(words("None was counted."))]
    givers = sorted(pairs, key=lambda giver: material.forum.person_of(giver).number)
    return [title, Columns(tuple(_pair(material, poll, giver) for giver in givers), across=2)]


def proxies_on_record(material: Material) -> list[Block]:
    """Every proxy that was given, those that were taken back too, with its times."""
    words, forum = material.words, material.forum
    known = {"", *(poll.id for poll in forum.polls)}  # not those of a poll that was dropped
    proxies = [proxy for proxy in forum.proxies if proxy.poll in known]
    if not proxies:
        return []
    title = words("Proxies on record ({number})", number=len(proxies))
    entries = tuple(_recorded(material, proxy) for proxy in proxies)
    return [Subheading(title), Columns(entries, across=2)]


def _recorded(material: Material, proxy: Proxy) -> str:
    words = material.words
    told = words(
        "{giver} → {holder}, {time}",
        giver=material.label(proxy.giver),
        holder=material.label(proxy.holder),
        time=material.time(proxy.given),
    )
    numbers = [poll.number for poll in material.forum.polls if poll.id == proxy.poll]
    if numbers:
        told = f"{told}, {words('poll {number} only', number=numbers[0])}"
    if proxy.revoked is None:
        return told
    return f"{told}, {words('revoked {time}', time=material.time(proxy.revoked))}"


def _pair(material: Material, poll: Poll, giver: str) -> str:
    words, holder = material.words, poll.stakes.holders[giver]
    weight = poll.stakes.weight(giver)
    name = material.label(giver)
    if weight > 1:
        name = f"{name} ({words.count('{number} vote', '{number} votes', weight)})"
    return words(
        "{giver} → {holder}, {time}",
        giver=name,
        holder=material.label(holder),
        time=material.time(_record(material, poll, giver, holder).given),
    )


def _record(material: Material, poll: Poll, giver: str, holder: str) -> Proxy:
    """The newest that was on record at the opening; for this poll before one for the sitting."""
    found = [
        proxy
        for proxy in material.forum.proxies
        if (proxy.giver, proxy.holder) == (giver, holder)
        and proxy.given <= (poll.opened or 0)
        and (proxy.revoked is None or proxy.revoked >= (poll.opened or 0))
        and proxy.poll in {"", poll.id}
    ]
    return max(found, key=lambda proxy: (proxy.poll, proxy.given))
