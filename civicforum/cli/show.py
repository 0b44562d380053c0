"""`civicforum show`: the state of a forum, now or after an earlier step."""

import argparse

from civicforum.base.errors import Refused
from civicforum.base.times import clock_time
from civicforum.base.words import Words
from civicforum.cli.output import add_forum_file, add_json, print_json
from civicforum.desk.history import History, entries_until
from civicforum.desk.opening import read_forum
from civicforum.domain.attendance import head_count
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import PollState
from civicforum.domain.outline import item_numbers
from civicforum.domain.people import Roll
from civicforum.domain.provenance import sources_of_decision, trail_of_card


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_forum_file(parser, words)
    parser.add_argument(
        "--until",
        type=int,
        metavar="STEP",
        help=words("after this step (the second column of `civicforum log`)"),
    )
    parser.add_argument("--card", type=int, metavar="N", help=words("what became of a card"))
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """A few lines for people, everything as JSON for programs."""
    with read_forum(options.file) as desk:
        forum = desk.forum
        if options.until is not None:
            forum = History(entries_until(desk.log, options.until)).forum
        if options.card is not None:
            _print_trail(forum, options.card, words)
        elif options.json:
            people = sorted(forum.people.values(), key=lambda person: person.number)
            names = {person.id: desk.roll.name(person) for person in people}
            print_json({"forum": forum, "names": names})
        else:
            _print(forum, desk.roll, words)
    return 0


def _print(forum: Forum, roll: Roll, words: Words) -> None:
    print(f"{forum.title} · {forum.day} · {forum.place}")
    print(words.named("sitting", forum.sitting_state))
    here = head_count(forum)
    print(
        words(
            "{present} participants, {guests} guests, {observers} observers and {staff} staff here",
            present=here.participants,
            guests=here.guests,
            observers=here.observers,
            staff=here.staff,
        )
    )
    numbers = item_numbers(forum)
    for item in forum.agenda:
        sign = "▶" if item.id == forum.item else ("✓" if item.finished is not None else " ")
        print(f"{sign} {numbers[item.id]}. {item.title} ({item.minutes + item.extra_minutes}′)")
    for request in forum.requests:
        person = forum.person_of(request.person)
        print(words("waiting: no. {number} {name}", number=person.number, name=roll.name(person)))
    for poll in forum.polls:
        line = f"#{poll.number} {poll.question}: {words.named('poll-state', poll.state)}"
        if poll.state is PollState.REVEALED:
            pairs = zip(poll.options, poll.totals, strict=True)
            line += " " + ", ".join(f"{option} {votes}" for option, votes in pairs)
        print(line)
    for decision in forum.decisions:
        print(words("decision {number}: {text}", number=decision.number, text=decision.text))
        for source in sources_of_decision(forum, decision):
            numbers = ", ".join(str(card.number) for card in source.cards)
            print(
                words(
                    "  {option} ← {theme} ← cards {numbers}",
                    option=source.option,
                    theme=source.theme,
                    numbers=numbers or "–",
                )
            )
    for question in forum.questions:
        parked = clock_time(question.parked, forum.zone)
        state = question.answer or words("not answered")
        print(
            words(
                "question of {time}: {text} – {state}", time=parked, text=question.text, state=state
            )
        )


def _print_trail(forum: Forum, number: int, words: Words) -> None:
    """What became of the card with this number."""
    if number not in forum.card_numbers:
        raise Refused("no-such-card", reference=str(number))
    trail = trail_of_card(forum, forum.card_of(forum.card_numbers[number]))
    print(words("Card {number}, told by card {lead}", number=number, lead=trail.lead))
    print(words("Theme: {theme}", theme=trail.theme or "–"))
    for poll, option in trail.options:
        print(words("Poll {poll}: option “{option}”", poll=poll, option=option))
    for decision in trail.decisions:
        print(words("Decision {number}", number=decision))
