"""Proxies: somebody gives the vote to somebody else, for a sitting or for one poll.

Who gave it and is in the room when a poll is opened votes in person: the proxy rests. Nobody hands
on a vote that is not their own, and a holder has at most as many as the forum settled.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState, Standing
from civicforum.domain.stakes import Proxy
from civicforum.domain.things import Person

MOST_HELD = 100_000


class ProxyGiven(Event, frozen=True):
    """Somebody's vote was given to somebody else, for a sitting (by number) or for one poll."""

    topic: ClassVar[str] = "people"
    giver: str
    holder: str
    sitting: int
    poll: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more proxy."""
        giver, holder = forum.person_of(self.giver), forum.person_of(self.holder)
        if self.poll:
            forum.poll_of(self.poll)
        proxy = Proxy(giver.id, holder.id, self.sitting, self.poll, at)
        return replace(forum, proxies=(*forum.proxies, proxy))


class ProxyRevoked(Event, frozen=True):
    """Somebody took the vote back that was given away."""

    topic: ClassVar[str] = "people"
    giver: str
    sitting: int
    poll: str = ""

    def apply(self, forum: Forum, at: int) -> Forum:
        """It stays on record that it was given."""
        old = _given(forum, self.giver, sitting=self.sitting, poll=self.poll)
        new = replace(old, revoked=at)
        return replace(forum, proxies=tuple(new if p is old else p for p in forum.proxies))


class ProxyLimitChosen(Event, frozen=True):
    """The forum settled how many proxies one person may hold."""

    topic: ClassVar[str] = "people"
    most: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """0: as many as are given."""
        return replace(forum, proxy_limit=self.most)


class GiveProxy(Command, frozen=True):
    """Put on record that somebody gives the vote to somebody else, for the sitting or one poll."""

    giver: str
    holder: str
    poll: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Between participants; before the poll is opened; no chain of them."""
        giver, holder = forum.person_of(self.giver), forum.person_of(self.holder)
        if giver.id == holder.id:
            raise Refused("proxy-to-oneself", number=giver.number)
        for person in (giver, holder):
            if person.standing is not Standing.PARTICIPANT:
                raise Refused("proxy-without-vote", number=person.number)
        if self.poll:
            _require_prepared(forum, self.poll)
        sitting = 0 if self.poll else sitting_at_hand(forum)
        made = Proxy(giver.id, holder.id, sitting, self.poll, moment.now)
        _require_first(forum, made, giver)
        _require_no_chain(forum, made, giver, holder)
        if forum.proxy_limit and most_held(forum, holder.id, made) > forum.proxy_limit:
            raise Refused("proxies-many", number=holder.number, most=forum.proxy_limit)
        return happened(ProxyGiven(giver.id, holder.id, sitting, self.poll))


class RevokeProxy(Command, frozen=True):
    """Take back a vote that was given away (for one poll, or for the sitting)."""

    giver: str
    poll: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Not while a poll is open that counts it, nor once its own poll was opened."""
        giver = forum.person_of(self.giver)
        sitting = 0 if self.poll else sitting_at_hand(forum)
        proxy = _given(forum, giver.id, sitting=sitting, poll=self.poll)
        if self.poll:
            _require_prepared(forum, self.poll)
        for poll in forum.polls:
            is_in_use = poll.stakes.holders.get(giver.id) == proxy.holder
            if poll.state is PollState.OPEN and is_in_use:
                raise Refused("proxy-in-use", number=giver.number, question=poll.question)
        return happened(ProxyRevoked(giver.id, sitting, self.poll))


class ChooseProxyLimit(Command, frozen=True):
    """Settle how many proxies one person may hold; 0 for as many as are given."""

    most: int

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Nobody may hold more already."""
        if not 0 <= self.most <= MOST_HELD:
            raise Refused("proxy-limit-wrong", most=MOST_HELD)
        if self.most == forum.proxy_limit:
            raise Refused("nothing-changed")
        for holder in {proxy.holder for proxy in valid_proxies(forum)} if self.most else ():
            if most_held(forum, holder) > self.most:
                number = forum.person_of(holder).number
                raise Refused("proxies-many", number=number, most=self.most)
        return happened(ProxyLimitChosen(self.most))


def sitting_at_hand(forum: Forum) -> int:
    """The number of the sitting that is open, else of the one that comes next."""
    newest = forum.sitting
    if newest is None:
        return 1
    return newest.number if newest.closed is None else newest.number + 1


def valid_proxies(forum: Forum, poll: str = "") -> Iterator[Proxy]:
    """Those that hold in the sitting at hand; with a poll only those that hold for it."""
    sitting = sitting_at_hand(forum)
    coming = {each.id for each in forum.polls if each.state is PollState.PREPARED}
    for proxy in forum.proxies:
        is_for_it = proxy.poll in coming and poll in {"", proxy.poll}
        if proxy.revoked is None and (proxy.sitting == sitting or is_for_it):
            yield proxy


def proxies_counted(
    forum: Forum, poll: str, *, entitled: Iterable[str], voters: Iterable[str]
) -> dict[str, str]:
    """Who would be represented by whom if the poll were opened now, by who gave the vote.

    Both must have a vote in it (`entitled`), the holder must be able to give it (`voters`), and who
    gave it must not be in the room. What was given for this poll comes before what was given for
    the sitting.
    """
    entitled, voters = set(entitled), set(voters)
    here = set(forum.voters_present)
    found: dict[str, str] = {}
    for proxy in sorted(valid_proxies(forum, poll), key=lambda proxy: proxy.poll):
        if proxy.giver in entitled and proxy.giver not in here:
            found[proxy.giver] = proxy.holder
    return {giver: holder for giver, holder in found.items() if holder in voters}


def require_valid(forum: Forum, poll: str, pairs: Mapping[str, str]) -> None:
    """Refuse proxies that were not given, or that were withdrawn since."""
    known = {(proxy.giver, proxy.holder) for proxy in valid_proxies(forum, poll)}
    for giver, holder in pairs.items():
        if (giver, holder) not in known:
            raise Refused("no-such-proxy", number=forum.person_of(giver).number)


def most_held(forum: Forum, holder: str, *more: Proxy) -> int:
    """How many votes of others somebody could give in one poll."""
    mine = [p for p in (*valid_proxies(forum), *more) if p.holder == holder]
    of_sitting = {proxy.giver for proxy in mine if not proxy.poll}
    for_polls = Counter(p.poll for p in mine if p.poll and p.giver not in of_sitting)
    return len(of_sitting) + max(for_polls.values(), default=0)


def _require_prepared(forum: Forum, reference: str) -> None:
    poll = forum.poll_of(reference)
    if poll.state is not PollState.PREPARED:
        raise Refused("proxy-too-late", question=poll.question)


def _require_first(forum: Forum, made: Proxy, giver: Person) -> None:
    for proxy in forum.proxies:
        same = (proxy.giver, proxy.sitting, proxy.poll) == (made.giver, made.sitting, made.poll)
        if same and proxy.revoked is None:
            holder = forum.person_of(proxy.holder)
            raise Refused("proxy-given-before", number=giver.number, holder=holder.number)


def _require_no_chain(forum: Forum, made: Proxy, giver: Person, holder: Person) -> None:
    """Proxies for two different polls cannot meet; any others could."""
    for proxy in valid_proxies(forum):
        if proxy.poll and made.poll and proxy.poll != made.poll:
            continue
        if proxy.holder == giver.id:
            raise Refused("proxy-of-holder", number=giver.number)
        if proxy.giver == holder.id:
            raise Refused("proxy-to-giver", number=holder.number)


def _given(forum: Forum, giver: str, *, sitting: int, poll: str) -> Proxy:
    for proxy in forum.proxies:
        if (proxy.giver, proxy.sitting, proxy.poll, proxy.revoked) == (giver, sitting, poll, None):
            return proxy
    raise Refused("no-such-proxy", number=forum.person_of(giver).number)
