"""The verdict of a poll in words, with every number that it rests on."""

from civicforum.base.words import Words
from civicforum.documents.model import Block, Point
from civicforum.domain.ballots import BY_BALLOT, QUADRATIC
from civicforum.domain.kinds import Shape
from civicforum.domain.poll_things import Poll
from civicforum.domain.results import turnout
from civicforum.domain.sheets import is_sheet
from civicforum.methods.percentages import printed_sum
from civicforum.methods.verdict import Base, Outcome, Verdict
from civicforum.screens.result import names_of, outcome_words
from civicforum.screens.stakes import base_words


def said_of(poll: Poll, verdict: Verdict, words: Words) -> list[Block]:
    """The outcome, why it is so, turnout, quorum, and what the percentages are of."""
    said = [
        words("Verdict: {outcome}", outcome=outcome_words(poll, verdict.outcome, words=words)),
        _reason(poll, verdict, words),
        _turnout(poll, verdict, words),
        _quorum(poll, verdict, words),
    ]
    return [*(Point(text) for text in said if text), *_basis(poll, verdict, words)]


def _turnout(poll: Poll, verdict: Verdict, words: Words) -> str:
    cast, entitled = verdict.cast, poll.votes_on_roster
    values = {"cast": cast, "entitled": entitled, "share": turnout(poll, cast)}
    if poll.terms.has_stakes:
        return words("Turnout: {cast} of {entitled} votes ({share})", **values)
    return words("Turnout: {cast} of {entitled} ({share})", **values)


def _reason(poll: Poll, verdict: Verdict, words: Words) -> str:
    if verdict.outcome in {Outcome.NO_QUORUM, Outcome.NO_VOTES}:
        return ""
    if poll.terms.shape is Shape.YES_NO_ABSTAIN:
        return _for_and_against(poll, verdict, words)
    if poll.terms.shape is Shape.CONSENT:
        return words("{yes} consent, {no} block", yes=verdict.yes, no=verdict.no)
    is_broken = any(tie.rule is not None for tie in verdict.ties)
    if verdict.winners and (is_broken or poll.terms.shape in BY_BALLOT or poll.terms.seats > 1):
        return words("Chosen: {option}", option=names_of(poll, verdict.winners))
    if poll.terms.shape in BY_BALLOT:
        return ""
    return _leading(poll, verdict, words)


def _for_and_against(poll: Poll, verdict: Verdict, words: Words) -> str:
    if verdict.needed:
        return words(
            "{number} for of {base} ({name}), needed {needed}",
            number=verdict.yes,
            base=verdict.base,
            name=base_words(poll.terms, poll.terms.base, words=words),
            needed=verdict.needed,
        )
    return words("{yes} for, {no} against", yes=verdict.yes, no=verdict.no)


def _leading(poll: Poll, verdict: Verdict, words: Words) -> str:
    names = ", ".join(poll.options[place] for place in verdict.leaders)
    most = max(poll.totals)
    if verdict.needed:
        return words(
            "Most votes: {options} with {number} of {base} ({name}), needed {needed}",
            options=names,
            number=most,
            base=verdict.base,
            name=base_words(poll.terms, poll.terms.base, words=words),
            needed=verdict.needed,
        )
    return words("Most votes: {options} with {number}", options=names, number=most)


def _quorum(poll: Poll, verdict: Verdict, words: Words) -> str:
    if not verdict.quorum:
        return ""
    counted = base_words(poll.terms, poll.terms.quorum_of, words=words)
    values = {"quorum": verdict.quorum, "number": verdict.reached, "name": counted}
    if verdict.outcome is Outcome.NO_QUORUM:
        return words("Quorum {quorum} not reached: {number} ({name})", **values)
    return words("Quorum {quorum} reached: {number} ({name})", **values)


def _basis(poll: Poll, verdict: Verdict, words: Words) -> list[Block]:
    terms = poll.terms
    if is_sheet(poll):
        return [Point(words("Points of {whole}", whole=terms.sheets.whole), level=0)]
    values = {"number": verdict.base, "base": base_words(terms, terms.base, words=words)}
    if terms.has_stakes:
        said = words("Percentages of {number} votes ({base})", **values)
    else:
        said = words("Percentages of {number} ({base})", **values)
    notes: list[Block] = [Point(said, level=0)]
    whole = printed_sum(poll.totals, verdict.base, rounding=terms.rounding, decimals=terms.decimals)
    if whole:
        told = words("Because of rounding the percentages add up to {sum}.", sum=whole)
        notes.append(Point(told.rstrip("."), level=0))
    if terms.shape is Shape.SCORES:
        return [Point(words("Means of the scores given, empty ones left out"), level=0)]
    if terms.most_marks == 1 or terms.rule == QUADRATIC:
        return notes
    given, possible = sum(poll.totals), verdict.valid * terms.most_marks
    told = words("{given} of {possible} possible votes given", given=given, possible=possible)
    notes.append(Point(told, level=0))
    if terms.base is not Base.MARKS:
        more = words.count(
            "Everybody has up to {number} vote: percentages may add up to more than 100%",
            "Everybody has up to {number} votes: percentages may add up to more than 100%",
            terms.most_marks,
        )
        notes.append(Point(more, level=0))
    return notes
