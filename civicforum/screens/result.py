"""What a poll came to: votes, percentages of one base, the verdict. Only for a revealed poll."""

from dataclasses import dataclass
from enum import StrEnum

from civicforum.base.words import Words
from civicforum.domain.kinds import Shape
from civicforum.domain.results import poll_shares, poll_verdict, turnout
from civicforum.domain.things import Poll, PollTerms
from civicforum.methods.plurality import ranks
from civicforum.methods.verdict import Base, Outcome, Verdict


class Tone(StrEnum):
    """The colour and pattern of an option's bar: what it says, or whether it leads."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    LEADER = "leader"
    OTHER = "other"


_YES_NO_ABSTAIN = (Tone.YES, Tone.NO, Tone.ABSTAIN)


@dataclass(frozen=True, slots=True)
class Bar:
    """An option with its votes; `share` of the base, 0 to 1000; `percent` – where it has none."""

    label: str
    votes: int
    percent: str
    share: int
    tone: Tone
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Result:
    """`verdict` in a word, `basis` says of what the percentages are and what was needed."""

    bars: tuple[Bar, ...]
    outcome: Outcome
    verdict: str
    basis: str


def result_of(poll: Poll, *, words: Words) -> Result:
    """The result by the poll's own terms; bars in the order of the ballot."""
    verdict = poll_verdict(poll)
    return Result(
        bars=_bars(poll, verdict),
        outcome=verdict.outcome,
        verdict=_verdict(poll, verdict, words),
        basis=_basis(poll, verdict, words),
    )


def terms_of(poll: Poll, *, words: Words) -> str:
    """What it takes to carry: votes on a ballot, majority, base and quorum in one line."""
    terms = poll.terms
    parts = [marks_words(terms, words=words), majority_words(terms.majority, words=words)]
    parts.append(words("100 % = {base}", base=words.named("base", terms.base)))
    if terms.quorum:
        parts.append(words("quorum {quorum}", quorum=terms.quorum))
    return " · ".join(part for part in parts if part)


def majority_words(name: str, *, words: Words) -> str:
    """For example: simple majority, absolute majority, majority of 3/5."""
    match name:
        case "simple":
            return words("simple majority")
        case "absolute":
            return words("absolute majority")
        case "two-thirds":
            return words("two-thirds majority")
        case _:
            return words("majority of {share}", share=name)


def marks_words(terms: PollTerms, *, words: Words) -> str:
    """For example: up to 3 votes each; "" where everybody has one."""
    least, most = terms.least_marks, terms.most_marks
    if terms.shape is not Shape.MANY_MARKS:
        return ""
    if least == most:
        said = words.count("{number} vote each", "{number} votes each", most)
    elif least <= 1:
        said = words.count("up to {number} vote each", "up to {number} votes each", most)
    else:
        said = words("{least} to {most} votes each", least=least, most=most)
    if terms.most_per_option == 1:
        return said
    of_one = words("up to {number} of them on one option", number=terms.most_per_option)
    return f"{said}, {of_one}"


def _verdict(poll: Poll, verdict: Verdict, words: Words) -> str:
    said = words.named("outcome", verdict.outcome)
    if poll.terms.shape is Shape.YES_NO_ABSTAIN:
        return said
    leading = ", ".join(poll.options[place] for place in verdict.leaders)
    if verdict.outcome is Outcome.CARRIED:
        return words("Chosen: {option}", option=leading)
    if verdict.outcome is Outcome.TIED:
        return words("Tied: {options}", options=leading)
    return said


def _bars(poll: Poll, verdict: Verdict) -> tuple[Bar, ...]:
    whole = max(1, verdict.base, *poll.totals)
    shares, tones = poll_shares(poll, verdict), _tones(poll, verdict)
    return tuple(
        Bar(
            label=option,
            votes=votes,
            percent=percent,
            share=votes * 1000 // whole,
            tone=tone,
            rank=rank,
        )
        for option, votes, percent, tone, rank in zip(
            poll.options, poll.totals, shares, tones, ranks(poll.totals), strict=True
        )
    )


def _tones(poll: Poll, verdict: Verdict) -> tuple[Tone, ...]:
    if poll.terms.shape is Shape.YES_NO_ABSTAIN:
        return _YES_NO_ABSTAIN
    places = range(len(poll.options))
    return tuple(Tone.LEADER if n in verdict.leaders else Tone.OTHER for n in places)


def _basis(poll: Poll, verdict: Verdict, words: Words) -> str:
    base = words.named("base", poll.terms.base)
    cast = verdict.cast
    parts = [
        words("100 % = {number} {base}", number=verdict.base, base=base),
        marks_words(poll.terms, words=words),
        words(
            "turnout {cast} of {entitled} ({share})",
            cast=cast,
            entitled=poll.on_roster,
            share=turnout(poll, cast),
        ),
    ]
    if verdict.quorum and poll.terms.quorum_of is Base.PRESENT:
        said = words(
            "quorum {quorum}, present {present}", quorum=verdict.quorum, present=verdict.present
        )
        parts.append(said)
    elif verdict.quorum:
        said = words(
            "quorum {quorum}, ballots {number}", quorum=verdict.quorum, number=verdict.reached
        )
        parts.append(said)
    return " · ".join(part for part in parts if part)
