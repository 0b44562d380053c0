"""Where a secret ballot cannot be secret: so few vote, or so alike, that everybody can tell."""

from collections.abc import Iterator

from civicforum.base.words import Words
from civicforum.domain.ballots import MARKS
from civicforum.domain.kinds import PollState, Secrecy
from civicforum.domain.poll_things import Poll
from civicforum.domain.results import may_vote

FEWEST = 3


def secrecy_limits(poll: Poll, *, words: Words) -> Iterator[str]:
    """What the facilitator is told: before the count how many may vote, after it what it shows."""
    if poll.terms.secrecy is not Secrecy.SECRET or poll.opened is None:
        return
    people = len(poll.called) if poll.terms.has_stakes else may_vote(poll)
    if people < FEWEST:
        yield words("Not secret: only {number} may vote, so everybody can tell.", number=people)
    most = max((poll.stakes.of(person) for person in poll.called), default=0)
    if people >= FEWEST and 2 * most >= may_vote(poll):
        yield words(
            "Hardly secret: one person has {number} of {all} votes, so the result may tell how.",
            number=most,
            all=may_vote(poll),
        )
    if poll.state in {PollState.PREPARED, PollState.OPEN} or not poll.is_counted:
        return
    fewest = fewest_ballots(poll)
    if 0 < poll.ballots < fewest <= may_vote(poll):
        yield words(
            "Hardly secret: with {number} ballots somebody may tell whose is whose.",
            number=poll.ballots,
        )
    is_alike = poll.terms.shape in MARKS and any(t == poll.ballots for t in poll.totals)
    if is_alike and poll.ballots > 1:
        yield words("All ballots are alike: everybody knows how each of the voters voted.")
    small = [count for count in poll.counts if 0 < count.ballots < fewest]
    if small and len(poll.counts) > 1:
        yield words(
            "A block or channel has fewer than {number} ballots: printed by itself it tells how "
            "somebody voted.",
            number=fewest,
        )


def fewest_ballots(poll: Poll) -> int:
    """A count of fewer may come from fewer than three people: by weight two can give many."""
    largest = sorted((poll.stakes.of(person) for person in poll.called), reverse=True)
    return max(FEWEST, sum(largest[: FEWEST - 1]) + 1)
