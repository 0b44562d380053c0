"""Words that no call in our source shows: argparse's own, and names of enumerated values."""

from collections.abc import Iterable, Mapping

from civicforum.documents.completeness import FIELDS
from civicforum.domain import things
from civicforum.methods import verdict

ARGPARSE = (
    "%(prog)s: error: %(message)s\n",
    "argument %(argument_name)s: %(message)s",
    "expected at least one argument",
    "expected one argument",
    "invalid %(type)s value: %(value)r",
    "invalid choice: %(value)r (choose from %(choices)s)",
    "options",
    "positional arguments",
    "show this help message and exit",
    "the following arguments are required: %s",
    "unrecognized arguments: %s",
    "usage: ",
)

NAMED: Mapping[str, Iterable[str]] = {
    "sitting": tuple(things.SittingState),
    "poll-state": tuple(things.PollState),
    "standing": tuple(things.Standing),
    "mode": tuple(things.Mode),
    "channel": tuple(things.Channel),
    "base": tuple(verdict.Base),
    "field": FIELDS,
    "outcome": tuple(verdict.Outcome),
}

PROBLEMS = (
    "no-such-item",
    "no-such-turn",
    "no-such-request",
    "no-such-card",
    "no-such-theme",
    "no-such-poll",
    "no-such-decision",
    "majority-wrong",
    "quorum-wrong",
    "disk-full",
    "disk-error",
    "file-in-use",
    "script-line",
)
