"""`civicforum show`: the state of a forum, now or after an earlier step."""

import argparse

from civicforum.base.words import Words
from civicforum.cli.output import add_forum_file, add_json, print_json
from civicforum.desk.history import History
from civicforum.desk.opening import read_forum
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState
from civicforum.domain.people import Roll


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_forum_file(parser, words)
    parser.add_argument("--until", type=int, metavar="STEP", help=words("after this step"))
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """A few lines for people, everything as JSON for programs."""
    with read_forum(options.file) as desk:
        forum = desk.forum
        if options.until is not None:
            forum = History(entry for entry in desk.log if entry.step <= options.until).forum
        if options.json:
            names = {person.id: desk.roll.name(person) for person in forum.people.values()}
            print_json({"forum": forum, "names": names})
        else:
            _print(forum, desk.roll, words)
    return 0


def _print(forum: Forum, roll: Roll, words: Words) -> None:
    print(f"{forum.title} · {forum.day} · {forum.place}")
    print(words.named("sitting", forum.sitting_state))
    print(
        words(
            "{present} present of {people} on the roster",
            present=len(forum.voters_present),
            people=len(forum.people),
        )
    )
    for number, item in enumerate(forum.agenda, start=1):
        sign = "▶" if item.id == forum.item else ("✓" if item.finished is not None else " ")
        print(f"{sign} {number}. {item.title} ({item.minutes + item.extra_minutes}′)")
    for request in forum.requests:
        person = forum.person_of(request.person)
        print(words("waiting: no. {number} {name}", number=person.number, name=roll.name(person)))
    for poll in forum.polls:
        line = f"{poll.question}: {words.named('poll-state', poll.state)}"
        if poll.state is PollState.REVEALED:
            pairs = zip(poll.options, poll.totals, strict=True)
            line += " " + ", ".join(f"{option} {votes}" for option, votes in pairs)
        print(line)
    for decision in forum.decisions:
        print(words("decision {number}: {text}", number=decision.number, text=decision.text))
