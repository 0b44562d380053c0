"""The big button: its label always says what will happen, or what must be done first."""

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.autopilot import Waiting, next_action, still_to_answer
from civicforum.domain.command import Command
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Mode, PollState, SittingState
from civicforum.domain.people import Roll
from civicforum.domain.poll_things import Poll
from civicforum.domain.polls import ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import FinishItem, StartItem
from civicforum.domain.queue import next_request
from civicforum.domain.sittings import CloseSitting, OpenSitting, Resume
from civicforum.domain.things import Item
from civicforum.domain.turns import CallSpeaker, FinishTurn, ResumeTurn
from civicforum.screens.names import called


class NextScreen(Struct, frozen=True):
    """`command` is None where something else must be done first; the label says what."""

    label: str
    command: Command | None


def next_screen(forum: Forum, roll: Roll, *, words: Words) -> NextScreen:
    """What Next means now."""
    action = next_action(forum)
    if isinstance(action, Waiting):
        return NextScreen(_reason(action, forum, words), None)
    return NextScreen(_label(action, forum, roll, words=words), action)


def _reason(waiting: Waiting, forum: Forum, words: Words) -> str:
    match waiting.reason:
        case "roll-call":
            number = sum(still_to_answer(forum, poll) for poll in forum.polls if _is_open(poll))
            return words.count(
                "{number} person has still to answer the roll call",
                "{number} people have still to answer the roll call",
                number,
            )
        case "enter-count":
            return words("First enter the count of the poll")
        case "check-in":
            return words("First check somebody in who may vote")
        case "add-item":
            return words("First add an agenda item")
        case _:
            return words("The sitting is closed. The minutes come next")


def _is_open(poll: Poll) -> bool:
    return poll.state is PollState.OPEN


def _label(action: Command, forum: Forum, roll: Roll, *, words: Words) -> str:
    match action:
        case CallSpeaker():
            return _call(forum, roll, words=words)
        case OpenPoll():
            return words(
                "Next: open the poll “{question}”", question=forum.poll_of(action.poll).question
            )
        case StartItem():
            return _start(forum.item_of(action.item), words)
        case Resume() if forum.sitting_state is SittingState.IN_RECESS:
            return words("Next: end the recess")
        case FinishItem():
            return words("Next: finish {title}", title=forum.item_of(forum.item).title)
        case _:
            return _plain_label(action, words)


def _plain_label(action: Command, words: Words) -> str:
    labels: dict[type[Command], str] = {
        Resume: words("Next: go on"),
        OpenSitting: words("Start live: open the sitting"),
        ResumeTurn: words("Next: let the speech go on"),
        FinishTurn: words("Next: end speech"),
        ClosePoll: words("Next: close the poll"),
        RevealResult: words("Next: show the result"),
        CloseSitting: words("Next: close the sitting"),
    }
    return labels[type(action)]


def _start(item: Item, words: Words) -> str:
    if item.mode is Mode.RECESS:
        return words(
            "Next: recess: {title} ({minutes} min)", title=item.title, minutes=item.minutes
        )
    return words("Next: start {title} ({minutes} min)", title=item.title, minutes=item.minutes)


def _call(forum: Forum, roll: Roll, *, words: Words) -> str:
    request = next_request(forum)
    person = forum.person_of(request.person if request else "")
    name = called(person, roll, words=words)
    if forum.turn is None:
        return words("Next: call {name}", name=name)
    return words("Next: end speech → call {name}", name=name)
