"""Who, what and how it was voted, as Popolo (the open government data specification), in JSON."""

import json
from typing import Any

from civicforum.base.times import iso_time
from civicforum.documents.material import Material
from civicforum.documents.opendata.who import Told, told_people
from civicforum.domain.kinds import PollState, Secrecy, Shape
from civicforum.domain.poll_things import Poll
from civicforum.domain.results import poll_verdict
from civicforum.domain.sheets import is_sheet
from civicforum.methods.verdict import Outcome

_YES_NO_ABSTAIN = ("yes", "no", "abstain")
_RESULTS = {Outcome.CARRIED: "pass", Outcome.NOT_CARRIED: "fail"}
_HOST = "host"


def popolo_file(made: Material) -> bytes:
    """Persons, the host, the sittings with their items, and each revealed poll with its votes."""
    told = {
        "organizations": [{"id": _HOST, "name": made.forum.host or made.words("Not recorded")}],
        "persons": [_person(somebody) for somebody in told_people(made)],
        "events": [*_sittings(made), *_items(made)],
        "motions": [_motion(made, poll) for poll in _revealed(made)],
        "vote_events": [_vote_event(made, poll) for poll in _revealed(made)],
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _revealed(made: Material) -> list[Poll]:
    return [poll for poll in made.forum.polls if poll.state is PollState.REVEALED]


def _person(somebody: Told) -> dict[str, Any]:
    """Groups they belong to stay out."""
    found: dict[str, Any] = {"id": somebody.key, "name": somebody.name}
    if somebody.number:
        found["identifiers"] = [{"scheme": "number", "identifier": str(somebody.number)}]
    return found | ({"summary": somebody.role} if somebody.role else {})


def _sittings(made: Material) -> list[dict[str, Any]]:
    forum = made.forum
    return [
        {
            "id": f"sitting-{sitting.number}",
            "name": f"{forum.title} {sitting.number}",
            "classification": "sitting",
            "organization_id": _HOST,
            "start_date": iso_time(sitting.opened, forum.zone),
            "end_date": None if sitting.closed is None else iso_time(sitting.closed, forum.zone),
            "location": forum.place or None,
        }
        for sitting in forum.sittings
    ]


def _items(made: Material) -> list[dict[str, Any]]:
    forum = made.forum
    return [
        {
            "id": f"item-{made.numbers[item.id]}",
            "name": item.title,
            "classification": "agenda item",
            "organization_id": _HOST,
            "start_date": None if item.started is None else iso_time(item.started, forum.zone),
            "end_date": None if item.finished is None else iso_time(item.finished, forum.zone),
        }
        for item in forum.agenda
    ]


def _motion(made: Material, poll: Poll) -> dict[str, Any]:
    verdict, zone = poll_verdict(poll), made.forum.zone
    return {
        "id": f"motion-{poll.number}",
        "organization_id": _HOST,
        "text": poll.question,
        "classification": poll.terms.rule,
        "date": iso_time(poll.opened or 0, zone),
        "result": _RESULTS.get(verdict.outcome, str(verdict.outcome)),
        "requirement": poll.terms.majority,
        "vote_events": [{"id": f"vote-event-{poll.number}"}],
    }


def _vote_event(made: Material, poll: Poll) -> dict[str, Any]:
    verdict, zone = poll_verdict(poll), made.forum.zone
    return {
        "id": f"vote-event-{poll.number}",
        "organization_id": _HOST,
        "motion_id": f"motion-{poll.number}",
        "start_date": iso_time(poll.opened or 0, zone),
        "end_date": iso_time(poll.closed or 0, zone),
        "result": _RESULTS.get(verdict.outcome, str(verdict.outcome)),
        "counts": _counts(poll),
        "votes": _votes(made, poll),
    }


def _options(poll: Poll) -> tuple[str, ...]:
    """Popolo's own names for yes, no and abstaining; those of the poll for anything else."""
    return _YES_NO_ABSTAIN if poll.terms.shape is Shape.YES_NO_ABSTAIN else poll.options


def _counts(poll: Poll) -> list[dict[str, Any]]:
    """None of sheets, whose points are no votes."""
    if is_sheet(poll):
        return []
    totals = zip(_options(poll), poll.totals, strict=True)
    return [{"option": option, "value": votes} for option, votes in totals]


def _votes(made: Material, poll: Poll) -> list[dict[str, Any]]:
    """Of an open vote by name, in the internal edition: who gave one mark to what."""
    if made.is_public or poll.terms.secrecy is Secrecy.SECRET:
        return []
    options = _options(poll)
    given = sorted(
        (made.forum.person_of(voter).number, marks.index(1), poll.stakes.of(voter))
        for voter, marks in poll.votes.items()
        if sum(marks) == 1
    )
    return [
        {"voter_id": f"person-{number}", "option": options[place], "weight": weight}
        for number, place, weight in given
    ]
