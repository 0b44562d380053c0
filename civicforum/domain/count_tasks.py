"""Heavy counts as tasks for another process: ballots and terms go in, results come out.

Nobody's name is in a task, nor the order in which people voted. Both ends are this program on
this machine, so that a line is a pickle, as between the processes of `multiprocessing`.
"""

import pickle
from base64 import b64decode, b64encode
from collections.abc import Iterator
from typing import BinaryIO

from msgspec import Struct

from civicforum.domain.ballots import BY_BALLOT, ballots_of
from civicforum.domain.kept_counts import tie_breaking
from civicforum.domain.poll_things import Poll
from civicforum.domain.sheets import is_sheet
from civicforum.methods.ballots import Ballots
from civicforum.methods.comparison import Compared, compared
from civicforum.methods.counted import Counted
from civicforum.methods.rules import RULES
from civicforum.methods.ties import TieBreaking

Found = Counted | tuple[Compared, ...]

_OF_SECONDS = frozenset(
    (*(name for name, rule in RULES.items() if rule.has_previews), "pb-max-votes")
)
_MOST_STEPS = 100_000  # ballots × options², of which a window does not notice the count


class CountTask(Struct, frozen=True):
    """A count, and the rules by which other counts are made beside it.

    Attributes:
        rule: that of the poll.
        against: others; () where nothing is compared.
    """

    ballots: Ballots
    ties: TieBreaking
    rule: str
    against: tuple[str, ...] = ()

    def found(self) -> Iterator[Found]:
        """The count, and as soon as it is there the comparison."""
        counts = [self._count(self.rule)]
        yield counts[0]
        if self.against:
            others = (rule for rule in self.against if rule != self.rule)
            counts += [self._count(rule) for rule in others]
            yield compared(self.ballots, counts, ties=self.ties)

    def _count(self, rule: str) -> Counted:
        return RULES[rule].count(self.ballots, ties=self.ties)


def count_task(poll: Poll, against: tuple[str, ...] = ()) -> CountTask | None:
    """What the counts of a poll need; None where it is not counted by its ballots."""
    ballots = ballots_of(poll) if poll.terms.shape in BY_BALLOT else None
    if ballots is None:
        return None
    return CountTask(ballots, tie_breaking(poll), poll.terms.rule, against)


def is_heavy(poll: Poll, *rules: str) -> bool:
    """Whether a count by one of these rules may take longer than a window may stand still."""
    if poll.terms.shape not in BY_BALLOT or is_sheet(poll):  # of sheets see `domain.judging`
        return False
    options = len(poll.options)
    steps = max(poll.ballots, options) * options * options
    return steps > _MOST_STEPS or not _OF_SECONDS.isdisjoint(rules)


def task_line(task: CountTask) -> bytes:
    """A task on its way."""
    return _line(task)


def read_found(line: bytes) -> Found:
    """What a line of `do_task` tells."""
    return pickle.loads(b64decode(line))  # noqa: S301


def do_task(lines: BinaryIO, answers: BinaryIO) -> None:
    """Take in one task and tell what is found, a line each."""
    line = lines.readline()
    if not line:
        return
    task = pickle.loads(b64decode(line))  # noqa: S301
    for found in task.found():
        answers.write(_line(found))
        answers.flush()


def _line(value: object) -> bytes:
    return b64encode(pickle.dumps(value)) + b"\n"
