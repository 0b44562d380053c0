"""What looks odd before the minutes are filed, beyond what the law wants: generated doubts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from civicforum.base.times import clock_time
from civicforum.base.words import Words
from civicforum.documents.attendance import number_ranges
from civicforum.documents.channels import left_in_urns
from civicforum.documents.sheets import sheet_doubts
from civicforum.domain.declarations import NoneOf
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Mode, PollState
from civicforum.domain.outline import item_numbers, sub_items
from civicforum.domain.people import Roll
from civicforum.domain.poll_things import Poll
from civicforum.domain.results import is_of_the_room, may_vote
from civicforum.domain.sheets import is_sheet
from civicforum.domain.turns import turns_in_order
from civicforum.screens.names import by_number, called
from civicforum.screens.pieces import key_of
from civicforum.screens.secrecy import secrecy_limits
from civicforum.screens.wordings import Part


class Where(StrEnum):
    """Where something is put right."""

    MINUTES = "minutes"
    RUN = "run"
    REVIEW = "review"
    SEAL = "seal"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A row of the check.

    Attributes:
        what, why: the thing, and what is the matter with it.
        where, spot: the place to go to: a row of the minutes, or a part of the Run page.
        declares: what can be put on record instead: that there was none.
        is_settled: a field that is complete.
    """

    key: str
    what: str
    why: str
    where: Where
    spot: str = ""
    declares: NoneOf | None = None
    is_settled: bool = False


def doubts(forum: Forum, roll: Roll, words: Words) -> Iterator[Doubt]:
    """Everything that is worth a look, in the order of the minutes."""
    for kind in _KINDS:
        yield from kind(forum, roll, words)


def _items(forum: Forum, _: Roll, words: Words) -> Iterator[Doubt]:
    """Once a sitting was opened: items that were not begun, or not ended."""
    numbers = item_numbers(forum)
    for item in forum.agenda if forum.sittings else ():
        if item.finished is not None or item.mode is Mode.RECESS or sub_items(forum, item.id):
            continue
        why = words("It was never begun.") if item.started is None else words("It was not ended.")
        what = words("Item {number}: {title}", number=numbers[item.id], title=item.title)
        spot = f"item:{item.id}"
        yield Doubt(spot, what, why, Where.RUN, spot)


def _gists(forum: Forum, roll: Roll, words: Words) -> Iterator[Doubt]:
    for turn in turns_in_order(forum):
        if not turn.gist:
            speaker = called(forum.person_of(turn.person), roll, words=words)
            time = clock_time(turn.started, forum.zone)
            yield Doubt(
                f"gist:{turn.id}",
                words("Speech at {time}: {speaker}", time=time, speaker=speaker),
                words("No gist says what was said."),
                Where.MINUTES,
                key_of(Part.GISTS, turn.id),
            )


def _names(forum: Forum, roll: Roll, words: Words) -> Iterator[Doubt]:
    """Where the roster has names at all: some forums go by numbers only."""
    if not any(roll.name(person) for person in forum.people.values()):
        return
    for identity in dict.fromkeys(turn.person for turn in turns_in_order(forum)):
        person = forum.person_of(identity)
        if not roll.name(person):
            yield Doubt(
                f"name:{identity}",
                words("Speaker {number}", number=by_number(person, words=words)),
                words("Spoke, and has no name in the roster."),
                Where.MINUTES,
                key_of(Part.NAMES, identity),
            )


def _cards(forum: Forum, _: Roll, words: Words) -> Iterator[Doubt]:
    """All in one row: there may be thousands."""
    bare = sorted(card.number for card in forum.cards.values() if not card.theme)
    if bare:
        yield Doubt(
            "cards",
            words.count("{number} card under no theme", "{number} cards under no theme", len(bare)),
            words("Numbers: {numbers}", numbers=number_ranges(bare)),
            Where.RUN,
            "cards",
        )


def _polls(forum: Forum, _: Roll, words: Words) -> Iterator[Doubt]:
    for poll in forum.polls:
        for place, why in enumerate(_poll(poll, words)):
            what = words("Poll {number}: {question}", number=poll.number, question=poll.question)
            spot = f"poll:{poll.id}"
            yield Doubt(f"{spot}:{place}", what, why, Where.RUN, spot)


def _surveys(forum: Forum, _: Roll, words: Words) -> Iterator[Doubt]:
    """Waves that are open still: a survey stands in the minutes once one of its waves is closed."""
    for survey in forum.surveys:
        for wave in survey.waves:
            if not wave.is_open:
                continue
            what = words(
                "Survey {number}, wave {wave}: {name}",
                number=survey.number,
                wave=wave.number,
                name=wave.name,
            )
            why = (
                words.count(
                    "{number} answer was keyed in two ways",
                    "{number} answers were keyed in two ways",
                    wave.differing,
                )
                if wave.differing
                else words("Forms are still being keyed. Close the wave.")
            )
            key = f"survey:{survey.id}:{wave.number}"
            yield Doubt(key, what, why, Where.RUN, "survey")


def _poll(poll: Poll, words: Words) -> Iterator[str]:
    if poll.state is PollState.PREPARED:
        yield words("It was prepared and never opened.")
    elif poll.state is PollState.OPEN:
        yield words("Voting is still open.")
    elif poll.state is PollState.CLOSED:
        yield words("Its result was not revealed.")
    yield from secrecy_limits(poll, words=words)
    if is_sheet(poll):
        yield from sheet_doubts(poll, words=words)
    yield from left_in_urns(poll, words=words)
    cast, voters = poll.ballots + poll.invalid, may_vote(poll)
    if not poll.is_counted:
        return
    if poll.terms.has_stakes:
        if cast != voters:
            yield words("{cast} of {voters} votes", cast=cast, voters=voters)
    elif cast > voters:
        yield words("{cast} ballots, but only {voters} may vote.", cast=cast, voters=voters)
    elif cast < voters and is_of_the_room(poll):
        yield words("{cast} ballots of {voters} people in the room.", cast=cast, voters=voters)


def _proxies(forum: Forum, _: Roll, words: Words) -> Iterator[Doubt]:
    """Votes that were given to others, and that nothing counted."""
    given = [proxy for proxy in forum.proxies if proxy.revoked is None]
    opened = [poll for poll in forum.polls if poll.opened is not None]
    if given and opened and not any(poll.terms.by_proxy for poll in opened):
        yield Doubt(
            "proxies",
            words.count("{number} proxy given", "{number} proxies given", len(given)),
            words("No poll counted them: its terms do not say so."),
            Where.RUN,
            f"poll:{opened[-1].id}",
        )


def _decisions(forum: Forum, _: Roll, words: Words) -> Iterator[Doubt]:
    charged = {action.item for action in forum.actions}
    for made in forum.decisions:
        if made.withdrawn is None and made.item not in charged:
            yield Doubt(
                f"decision:{made.id}",
                words("Decision {number}: {text}", number=made.number, text=made.text),
                words("Nobody is charged with it: no action belongs to its item."),
                Where.MINUTES,
                key_of(Part.ACTIONS, ""),
            )


def _actions(forum: Forum, _: Roll, words: Words) -> Iterator[Doubt]:
    for action in forum.actions:
        has_owner, has_day = bool(action.owner or action.owner_words), bool(action.due)
        if action.done is not None or (has_owner and has_day):
            continue
        if has_owner:
            why = words("No day until which it is to be done.")
        elif has_day:
            why = words("Nobody is named who does it.")
        else:
            why = words("Nobody is named who does it, and no day.")
        yield Doubt(
            f"action:{action.id}",
            words("Action {number}: {text}", number=action.number, text=action.text),
            why,
            Where.MINUTES,
            key_of(Part.ACTIONS, action.id),
        )


def _questions(forum: Forum, _: Roll, words: Words) -> Iterator[Doubt]:
    for asked in forum.questions:
        if asked.answered is None:
            yield Doubt(
                f"question:{asked.id}",
                words("Question {number}: {text}", number=asked.number, text=asked.text),
                words("Parked and not answered."),
                Where.MINUTES,
                key_of(Part.QUESTIONS, asked.id),
            )


_KINDS: tuple[Callable[[Forum, Roll, Words], Iterator[Doubt]], ...] = (
    _items,
    _gists,
    _names,
    _cards,
    _polls,
    _proxies,
    _surveys,
    _decisions,
    _actions,
    _questions,
)
