"""What is published of the votes of a forum: the ballots of each poll, and how to count them again.

Only revealed polls of public items are in it. A poll that was counted as totals has no ballots, and
the list says so.
"""

import hashlib
import json
import shlex
from dataclasses import dataclass

from civicforum.archive.published_sheets import published_sheets, sheets_document
from civicforum.base.times import iso_time
from civicforum.base.words import Words
from civicforum.desk.ballot_files.writing import written_ballots
from civicforum.documents.model import Edition
from civicforum.documents.visibility import view
from civicforum.domain.ballots import QUADRATIC, ballots_of, is_by_ballot
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.poll_gates import spans_of
from civicforum.domain.poll_things import Poll
from civicforum.domain.results import ballots_by_channel, may_vote, poll_verdict
from civicforum.domain.sheets import is_sheet
from civicforum.methods.ballots import Budgeting
from civicforum.methods.filling import Over

LIST, ABOUT = "polls.json", "README.txt"


@dataclass(frozen=True, slots=True)
class Published:
    """A file by its name, with what is in it; `number` of the poll whose ballots it has, or 0."""

    name: str
    content: bytes
    number: int = 0

    @property
    def digest(self) -> str:
        """SHA-256 in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()


def published_ballots(forum: Forum, words: Words) -> list[Published]:
    """The files: ballots, a list of the polls for programs, and what to do for people."""
    shown = view(forum, Edition.PUBLIC).forum
    polls = [poll for poll in shown.polls if poll.state is PollState.REVEALED]
    files: list[Published] = []
    told: list[dict[str, object]] = []
    said = [words("Ballots of {title}", title=forum.title), ""]
    for poll in polls:
        entry = _poll(poll, forum)
        said.append(f"{poll.number}. {poll.question}")
        found = published_sheets(poll) if is_sheet(poll) else _published(poll)
        if found is None:
            said.append(_nothing_told(poll, words))
        else:
            suffix, content, arguments = found
            file = Published(f"poll-{poll.number}{suffix}", content, poll.number)
            files.append(file)
            command = ["civicforum", arguments[0], file.name, *arguments[1:]]
            entry["file"] = file.name
            entry["sha256"] = file.digest
            entry["count_again"] = command
            if poll.terms.has_stakes:
                said.append(words("Who had several votes stands here as so many ballots."))
            said.append(words("To count it again: {command}", command=shlex.join(command)))
        told.append(entry)
        said.append("")
    listed = json.dumps({"forum": forum.title, "polls": told}, ensure_ascii=False, indent=1)
    about = "\n".join(said) if polls else words("No poll of a public item has a published result.")
    return [
        *files,
        Published(LIST, f"{listed}\n".encode()),
        Published(ABOUT, f"{about.rstrip()}\n".encode()),
    ]


def _published(poll: Poll) -> tuple[str, bytes, list[str]] | None:
    """The suffix of the file, what is in it, and the command with its arguments."""
    ballots = ballots_of(poll)
    if ballots is None:
        return None
    return *written_ballots(ballots), ["count", *_arguments(poll)]


def _nothing_told(poll: Poll, words: Words) -> str:
    if is_sheet(poll):
        return words("The sheets are not published: they are so few that they tell who scored how.")
    return words("Counted as totals only: there are no single ballots to publish.")


def recount_rule(poll: Poll) -> str:
    """The rule by which `civicforum count` comes to the same from the published ballots."""
    terms = poll.terms
    if is_by_ballot(poll):
        return terms.rule
    return "cumulative" if terms.shape is Shape.MANY_MARKS else "plurality"


def _arguments(poll: Poll) -> list[str]:
    """What `civicforum count` is told besides the file."""
    terms = poll.terms
    told = ["--rule", recount_rule(poll)]
    if terms.seats > 1:
        told += ["--seats", str(terms.seats)]
    if terms.rule == QUADRATIC and terms.over is not Over.ACCEPT:
        told += ["--credits", str(terms.most_marks)]
    if terms.ties:
        told += ["--ties", *terms.ties]
    if poll.seed:
        told += [f"--seed={poll.seed}"]
    told += [f"--casting={poll.options[place]}" for place in poll.casting]
    return told


def _times(poll: Poll, channel: Channel, zone: str) -> list[list[str]]:
    """When votes were taken by a channel, from and until."""
    spans = spans_of(poll, channel)
    return [[iso_time(s.came, zone), iso_time(s.left or 0, zone)] for s in spans]


def _poll(poll: Poll, forum: Forum) -> dict[str, object]:
    verdict, terms = poll_verdict(poll), poll.terms
    entry: dict[str, object] = {
        "number": poll.number,
        "question": poll.question,
        "options": list(poll.options),
        "shape": terms.shape,
        "rule": terms.rule,
        "secrecy": terms.secrecy,
        "opened": iso_time(poll.opened or 0, forum.zone),
        "closed": iso_time(poll.closed or 0, forum.zone),
        "entitled": verdict.entitled,
        "present": verdict.present,
        "may_vote": may_vote(poll),
        "cast": verdict.cast,
        "valid": verdict.valid,
        "invalid": verdict.invalid,
        "by_channel": {str(c): number for c, number in ballots_by_channel(poll).items()},
        "base": terms.base,
        "base_number": verdict.base,
        "totals": list(verdict.totals),
        "outcome": verdict.outcome,
        "winners": [poll.options[place] for place in verdict.winners],
        "corrections": len(poll.traces),
    }
    if is_sheet(poll):
        entry |= sheets_document(poll)
    if terms.has_stakes:
        entry |= {
            "by_weight": terms.by_weight,
            "by_proxy": terms.by_proxy,
            "people": {
                "entitled": poll.on_roster,
                "present": len(poll.present),
                "represented": len(poll.represented),
            },
        }
    if poll.gates:
        entry["channels"] = [
            {"channel": str(channel), "taken": _times(poll, channel, forum.zone)}
            for channel in terms.channels
        ]
    if isinstance(ballots_of(poll), Budgeting):
        entry |= {"budget": terms.budget, "costs": list(terms.costs)}
    return entry
