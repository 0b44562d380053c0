"""What a poll came to: votes, percentages of one base, the verdict. Only for a revealed poll."""

from dataclasses import dataclass
from enum import StrEnum

from civicforum.base.words import Words
from civicforum.domain.results import poll_shares, poll_verdict
from civicforum.domain.things import Poll
from civicforum.methods.verdict import Outcome, Verdict


class Tone(StrEnum):
    """The colour and pattern of an option's bar."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"


@dataclass(frozen=True, slots=True)
class Bar:
    """An option with its votes; `share` of the base, 0 to 1000; `percent` – where it has none."""

    label: str
    votes: int
    percent: str
    share: int
    tone: Tone


@dataclass(frozen=True, slots=True)
class Result:
    """`verdict` in a word, `basis` says of what the percentages are and what was needed."""

    bars: tuple[Bar, ...]
    outcome: Outcome
    verdict: str
    basis: str


def result_of(poll: Poll, *, words: Words) -> Result:
    """The result by the poll's own terms."""
    verdict = poll_verdict(poll)
    return Result(
        bars=_bars(poll, verdict),
        outcome=verdict.outcome,
        verdict=words.named("outcome", verdict.outcome),
        basis=_basis(poll, verdict, words),
    )


def terms_of(poll: Poll, *, words: Words) -> str:
    """What it takes to carry: majority, base and quorum in one line."""
    parts = [majority_words(poll.terms.majority, words=words)]
    parts.append(words("100 % = {base}", base=words.named("base", poll.terms.base)))
    if poll.terms.quorum:
        parts.append(words("quorum {quorum}", quorum=poll.terms.quorum))
    return " · ".join(parts)


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


def _bars(poll: Poll, verdict: Verdict) -> tuple[Bar, ...]:
    whole = max(1, verdict.base, sum(poll.totals))
    return tuple(
        Bar(
            label=option,
            votes=votes,
            percent=percent,
            share=votes * 1000 // whole,
            tone=tone,
        )
        for option, votes, percent, tone in zip(
            poll.options, poll.totals, poll_shares(poll, verdict), Tone, strict=True
        )
    )


def _basis(poll: Poll, verdict: Verdict, words: Words) -> str:
    base = words.named("base", poll.terms.base)
    parts = [words("100 % = {number} {base}", number=verdict.base, base=base)]
    if verdict.quorum:
        parts.append(
            words(
                "quorum {quorum}, present {present}", quorum=verdict.quorum, present=verdict.present
            )
        )
    return " · ".join(parts)
