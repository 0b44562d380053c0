"""The roll call of an open poll: who is asked, who has answered, and by which keys."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.ballots import BY_BALLOT, most_of_one
from civicforum.domain.by_name import ways_by_name
from civicforum.domain.counts import unanswered
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, PollState, Presence, Shape
from civicforum.domain.people import Roll
from civicforum.domain.poll_things import Marks, Poll
from civicforum.domain.sheets import is_sheet, places
from civicforum.domain.things import Person
from civicforum.screens.names import by_number, called
from civicforum.screens.row import Mark, Row
from civicforum.screens.sheet_line import sheet_told
from civicforum.screens.stakes import stake_told

DIGITS = 9


class RollCall(Struct, frozen=True):
    """Everybody who may answer, by number, with a mark at those who have.

    Attributes:
        labels: the answers, each with its digit.
        is_single: whether one answer is the whole ballot, so that one key enters it.
        most_per_option: how many marks one option may get.
        progress: how many have answered.
        ways: by which channels an answer may come, the roll call first where it is open.
    """

    poll: str
    rows: tuple[Row, ...]
    labels: tuple[str, ...]
    is_single: bool
    most_per_option: int
    progress: str
    ways: tuple[tuple[Channel, str], ...] = ()


def roll_call(forum: Forum, poll: Poll, roll: Roll, *, words: Words) -> RollCall | None:
    """None where the poll or its roll call is not open, or nobody answers by name."""
    if poll.state is not PollState.OPEN or Channel.ROLL_CALL not in poll.terms.channels:
        return None
    ways = ways_by_name(poll)
    if not ways:
        return None
    missing = set(unanswered(poll))
    people = [forum.person_of(voter) for voter in poll.called]
    return RollCall(
        poll=poll.id,
        rows=tuple(
            _row(
                each,
                roll,
                missing=each.id in missing,
                stake=stake_told(poll, each.id, words=words),
                way=_way(poll, each.id, words),
                words=words,
            )
            for each in people
        ),
        labels=numbered(answers(poll)),
        is_single=poll.terms.shape not in {*BY_BALLOT, Shape.MANY_MARKS},
        most_per_option=most_of_one(poll),
        progress=_progress(poll, missing, words),
        ways=tuple((channel, words.named("channel", channel)) for channel in ways),
    )


def answers(poll: Poll) -> tuple[str, ...]:
    """What is answered one by one: the options, on a sheet each with each criterion."""
    if not is_sheet(poll):
        return poll.options
    return tuple(f"{option}: {each.name}" for option, each in places(poll))


def _way(poll: Poll, person: str, words: Words) -> str:
    """How somebody voted, where it was not when called."""
    return words.named("channel", poll.ways[person]) if person in poll.ways else ""


def _progress(poll: Poll, missing: AbstractSet[str], words: Words) -> str:
    called = len(poll.called)
    told = words("{answered} of {all} answered", answered=called - len(missing), all=called)
    if not poll.terms.has_stakes:
        return told
    all_votes = poll.stakes.sum_of(poll.called)
    given = all_votes - poll.stakes.sum_of(missing)
    return f"{told} · {words('{given} of {all} votes', given=given, all=all_votes)}"


def next_to_ask(screen: RollCall, after: str) -> str:
    """Who is asked after somebody ("" for from the beginning): the next without an answer.

    Whoever was passed over comes again at the end; somebody who is not here only when no one else
    is left. "" where everybody has answered.
    """
    place = next((n for n, row in enumerate(screen.rows, 1) if row.key == after), 0)
    ahead = (*screen.rows[place:], *screen.rows[:place])
    open_rows = [row for row in ahead if row.mark is not Mark.DONE]
    here = [row for row in open_rows if row.mark is Mark.NONE]
    return next((row.key for row in (*here, *open_rows)), "")


def answer_told(forum: Forum, roll: Roll, poll: str, person: str, *, words: Words) -> str:
    """What was entered for somebody last: No. 12 김하늘: Yes; "" where it is gone."""
    found = next((each for each in forum.polls if each.id == poll), None)
    marks = found.votes.get(person) if found else None
    if found is None or marks is None:
        return ""
    who = forum.person_of(person)
    name = " ".join(part for part in (by_number(who, words=words), roll.name(who)) if part)
    chosen = ballot_told(found, marks, words=words)
    return words("{name}: {answer}", name=name, answer=chosen)


def ballot_told(poll: Poll, marks: Marks, *, words: Words) -> str:
    """A ballot in a line: Yes; A, B 2; where nothing is marked it says so."""
    if is_sheet(poll):
        return sheet_told(poll, marks)
    shape = poll.terms.shape
    least = poll.terms.lowest if shape is Shape.SCORES else 1
    given = [(o, n) for o, n in zip(poll.options, marks, strict=True) if n >= least]
    if shape in {Shape.SCORES, Shape.RANKING}:
        chosen = [f"{option} {number}" for option, number in given]
    else:
        chosen = [option if number == 1 else f"{option} {number}" for option, number in given]
    return ", ".join(chosen) or words("no mark")


def numbered(options: Sequence[str]) -> tuple[str, ...]:
    """1 Yes, 2 No, …: as far as there are digits."""
    return tuple(
        f"{place} {option}" if place <= DIGITS else option
        for place, option in enumerate(options, start=1)
    )


def _row(person: Person, roll: Roll, *, missing: bool, stake: str, way: str, words: Words) -> Row:
    name, number = called(person, roll, words=words), by_number(person, words=words)
    is_here = person.presence is Presence.PRESENT
    mark = Mark.DONE if not missing else Mark.NONE if is_here else Mark.WITHDRAWN
    answered = words("answered") if not missing else "" if is_here else words("not here")
    detail = " · ".join(part for part in (stake, answered, way) if part)
    spoken = ", ".join(part for part in (number, roll.name(person), detail) if part)
    return Row(person.id, str(person.number), name, detail, spoken, mark)
