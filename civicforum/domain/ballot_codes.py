"""Codes on ballot papers: drawn for a poll, each accepted once. They lead to nobody.

A code says that a paper is one of those that were handed out, and that it did not come in before.
Who got which paper is written nowhere. In a secret poll it stands on a slip that is torn off before
the paper goes into the box, so that it leads to no marks either; in an open poll it may be typed in
with them.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState, Secrecy
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import poll_in, with_poll

MOST_CODES = 20_000
_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # 31, a prime; none is taken for another
_RANDOM_SIGNS = 8  # 39 bits: of 20,000 codes one guess in 40 million hits
_GROUP = 3


class CodesDrawn(Event, frozen=True):
    """Codes for ballot papers were drawn."""

    topic: ClassVar[str] = "polls"
    poll: str
    codes: tuple[str, ...]

    def apply(self, forum: Forum, at: int) -> Forum:
        """None of them has come in."""
        poll = poll_in(forum, self.poll, PollState.PREPARED, PollState.OPEN)
        codes = poll.codes.update([(code, False) for code in self.codes])
        return with_poll(forum, replace(poll, codes=codes, drawn=(*poll.drawn, *self.codes)))


class CodeAccepted(Event, frozen=True):
    """A paper with this code came in."""

    topic: ClassVar[str] = "polls"
    poll: str
    code: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """It comes in once."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        code = acceptable_code(poll, self.code)
        return with_poll(forum, replace(poll, codes=poll.codes.update([(code, True)])))


class DrawCodes(Command, frozen=True):
    """Draw codes for so many ballot papers of a poll."""

    poll: str
    number: int

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Before it closes; more can be drawn at any time, for papers that were spoilt."""
        poll = poll_in(forum, self.poll, PollState.PREPARED, PollState.OPEN)
        most = MOST_CODES - len(poll.codes)
        if not 1 <= self.number <= most:
            raise Refused("paper-codes-many", number=self.number, most=most)
        return happened(CodesDrawn(poll.id, _drawn(poll, self.number, moment.draw_id)))


class AcceptCode(Command, frozen=True):
    """Take in a ballot paper by its code; each code is accepted once."""

    poll: str
    code: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While the poll is open; how the code is spaced does not matter."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        return happened(CodeAccepted(poll.id, acceptable_code(poll, self.code)))


def acceptance(poll: Poll, code: str, number: int) -> CodeAccepted:
    """That the paper whose ballot is typed in came in by its code.

    Raises:
        Refused: the poll is secret, several ballots have one code, or the code is not acceptable.
    """
    if poll.terms.secrecy is Secrecy.SECRET:
        raise Refused("paper-code-of-secret", question=poll.question)
    if number != 1:
        raise Refused("paper-code-of-several", number=number)
    return CodeAccepted(poll.id, acceptable_code(poll, code))


def acceptable_code(poll: Poll, text: str) -> str:
    """The code as it was drawn.

    Raises:
        Refused: it is mistyped, of no paper of this poll, or came in before.
    """
    signs = "".join(sign for sign in text.upper() if sign not in "- \u2010\u2011\u2013")[:60]
    code = grouped(signs)
    if poll.codes.get(code) is False:
        return code
    if code in poll.codes:
        raise Refused("paper-code-used", text=code)
    is_possible = len(signs) == _RANDOM_SIGNS + 1 and set(signs) <= set(_SIGNS)
    if not is_possible or signs[-1] != _check_sign(signs[:-1]):
        raise Refused("paper-code-mistyped", text=code)
    raise Refused("paper-code-unknown", text=code)


def grouped(signs: str) -> str:
    """In groups of three, as it is printed: 7KQ-2M9-X4C."""
    return "-".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))


def _drawn(poll: Poll, number: int, draw: Callable[[], str]) -> tuple[str, ...]:
    """Different ones, sorted: their order tells nothing about the drawing."""
    found: set[str] = set()
    while len(found) < number:
        code = _code(draw())
        if code not in poll.codes:
            found.add(code)
    return tuple(sorted(found))


def _code(lot: str) -> str:
    rest, signs = int.from_bytes(sha256(lot.encode()).digest()), ""
    for _ in range(_RANDOM_SIGNS):
        rest, place = divmod(rest, len(_SIGNS))
        signs += _SIGNS[place]
    return grouped(signs + _check_sign(signs))


def _check_sign(signs: str) -> str:
    """A sum by weights modulo a prime: one wrong sign is found, and so are any two exchanged."""
    places = enumerate(map(_SIGNS.index, signs), start=2)
    return _SIGNS[sum(weight * place for weight, place in places) % len(_SIGNS)]
