"""The summary (요약): what came out, for everybody to take home, from the record as it stands.

It needs no editing: decisions, results, who does what until when and what is still to be answered
are on record the moment the sitting closes.
"""

from collections.abc import Iterator

from civicforum.base.words import Words
from civicforum.documents.follow_up import due_told, owner_told
from civicforum.documents.material import Material
from civicforum.documents.model import Group, Point, Summary
from civicforum.documents.overview import attendance_told, held_when
from civicforum.domain.declarations import NoneOf
from civicforum.domain.kinds import PollState, Stage
from civicforum.domain.poll_things import Poll
from civicforum.domain.results import poll_shares, poll_verdict
from civicforum.domain.sheets import is_sheet
from civicforum.methods.verdict import Verdict
from civicforum.screens.result import outcome_told
from civicforum.screens.stakes import base_words

_MOST_OPTIONS = 6
_LONGEST_OPTION, _LONGEST_LINE = 40, 150  # characters
_DASH = "–"


def summary(material: Material) -> Summary:
    """Everything that may stand on the page; `one_page` chooses what fits."""
    words, forum = material.words, material.forum
    at = material.day_of(material.recorded)
    said = words(
        "As recorded until {day} {time}; the minutes tell it in full.",
        day=material.date(at),
        time=material.clock(material.recorded),
    )
    groups = (_decided(material), _results(material), _to_do(material), _to_answer(material))
    return Summary(
        title=words("Summary: {title}", title=forum.title),
        said=said,
        facts=tuple(pair for pair in _facts(material) if pair[1]),
        groups=tuple(group for group in groups if group.entries or group.none),
    )


def _facts(material: Material) -> Iterator[tuple[str, str]]:
    forum, words = material.forum, material.words
    yield words("Host"), forum.host
    yield words("Date and time"), held_when(material)
    yield words("Place"), forum.place
    yield words("Attendance"), attendance_told(material)
    if forum.sittings and forum.day > material.day_of(forum.sittings[-1].opened):
        yield words("Next date"), material.date(forum.day)
    if forum.filing.stage is Stage.REVIEW and forum.filing.until:
        yield words("Objections until"), material.date(forum.filing.until)


def _decided(material: Material) -> Group:
    """Decisions that hold, with the numbers that they have in the minutes."""
    words, forum = material.words, material.forum
    holding = [made for made in forum.decisions if made.withdrawn is None]
    none = (
        words("No decision was made (on record).")
        if NoneOf.DECISIONS in forum.declared
        else words("No decision is on record.")
    )
    entries = tuple((Point(made.text, mark=f"{made.number}."),) for made in holding)
    return Group(words("Decisions"), entries=entries, none=none)


def _results(material: Material) -> Group:
    """Polls whose result was revealed; of others that they were taken."""
    taken = [poll for poll in material.forum.polls if poll.state is not PollState.PREPARED]
    entries = tuple(tuple(_result(poll, material.words)) for poll in taken)
    return Group(material.words("Results of votes"), entries=entries)


def _result(poll: Poll, words: Words) -> Iterator[Point]:
    yield Point(poll.question, mark=f"{poll.number}.")
    if poll.state is not PollState.REVEALED:
        yield Point(words("Result not published."), level=2, mark=_DASH)
        return
    verdict = poll_verdict(poll)
    outcome = outcome_told(poll, verdict, words=words)
    yield Point(words("Verdict: {outcome}", outcome=outcome), level=2, mark=_DASH)
    numbers, base = [*_numbers(poll, verdict, words)], _base(poll, verdict, words)
    line = " · ".join((*numbers, base))
    lines = [line] if len(line) <= _LONGEST_LINE else [*numbers, base]
    yield from (Point(line, level=2, mark=_DASH) for line in lines)


def _numbers(poll: Poll, verdict: Verdict, words: Words) -> Iterator[str]:
    """Votes and shares as in the minutes; of many options those with the most, in their order.

    Of long options the numbers stand first: they are not what is cut off.
    """
    shares = poll_shares(poll, verdict)
    places = range(len(poll.options))
    leading = sorted(places, key=lambda place: -poll.totals[place])[:_MOST_OPTIONS]
    is_long = any(len(poll.options[place]) > _LONGEST_OPTION for place in leading)
    for place in sorted(leading):
        told = {
            "option": poll.options[place],
            "number": poll.totals[place],
            "share": shares[place],
        }
        if is_long:
            yield words("{number} ({share}): {option}", **told)
        else:
            yield words("{option} {number} ({share})", **told)
    rest = len(poll.options) - len(leading)
    if rest:
        yield words.count(
            "and {number} more option, see the minutes",
            "and {number} more options, see the minutes",
            rest,
        )


def _base(poll: Poll, verdict: Verdict, words: Words) -> str:
    if is_sheet(poll):
        return words("Points of {whole}", whole=poll.terms.sheets.whole)
    base = base_words(poll.terms, poll.terms.base, words=words)
    if poll.terms.has_stakes:
        return words("Percentages of {number} votes ({base})", number=verdict.base, base=base)
    return words("Percentages of {number} ({base})", number=verdict.base, base=base)


def _to_do(material: Material) -> Group:
    """Who does what until when; what is done already stands in the minutes only."""
    words = material.words
    header = (words("No."), words("Action"), words("Owner"), words("Due"))
    rows = tuple(
        tuple(
            map(
                Point,
                (
                    str(action.number),
                    action.text,
                    owner_told(material, action),
                    due_told(material, action),
                ),
            )
        )
        for action in material.forum.actions
        if action.done is None
    )
    return Group(words("Actions"), header=header, widths=(0.7, 4.6, 2.2, 2.5), entries=rows)


def _to_answer(material: Material) -> Group:
    """Questions that were parked; an answer where there is one."""
    words = material.words
    entries = tuple(
        (
            Point(asked.text, mark=f"{asked.number}."),
            Point(
                words("Not answered yet.")
                if asked.answered is None
                else words("Answer: {answer}", answer=asked.answer),
                level=2,
                mark=_DASH,
            ),
        )
        for asked in material.forum.questions
    )
    return Group(words("Parking lot"), entries=entries)
