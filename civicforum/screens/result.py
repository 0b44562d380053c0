"""What a poll came to: votes, percentages of one base, the verdict. Only for a revealed poll."""

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.ballots import BY_BALLOT, QUADRATIC
from civicforum.domain.groups import group_parts
from civicforum.domain.judging import judgement_of, standing
from civicforum.domain.kinds import Shape
from civicforum.domain.poll_things import Poll, PollTerms
from civicforum.domain.results import poll_shares, poll_verdict, turnout
from civicforum.domain.terms import FIXED, SEVERAL
from civicforum.methods.filling import Over, Under
from civicforum.methods.plurality import ranks
from civicforum.methods.verdict import Base, Outcome, Verdict
from civicforum.screens.sheets import criteria_told, panels_told, sheet_words
from civicforum.screens.stakes import base_words, presence_told, stakes_words

SEPARATOR = " · "


class Tone(StrEnum):
    """The colour and pattern of an option's bar: what it says, or whether it leads."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    LEADER = "leader"
    OTHER = "other"


_TONES = {
    Shape.YES_NO_ABSTAIN: (Tone.YES, Tone.NO, Tone.ABSTAIN),
    Shape.CONSENT: (Tone.YES, Tone.OTHER, Tone.NO, Tone.ABSTAIN),
}


class Bar(Struct, frozen=True):
    """An option with its votes; `share` of the base, 0 to 1000; `percent` – where it has none.

    Of sheets (`is_points`) the points stand in `percent`, and the votes tell nothing.
    """

    label: str
    votes: int
    percent: str
    share: int
    tone: Tone
    rank: int = 0
    is_points: bool = False

    @property
    def numbers(self) -> str:
        """What stands at its end."""
        return self.percent if self.is_points else f"{self.votes}  {self.percent}".strip()


class Result(Struct, frozen=True):
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
    parts = [ballot_words(terms, words=words), rule_words(terms, words=words)]
    if terms.group:
        parts.insert(0, group_words(terms.group, words=words))
    if terms.shape is Shape.SHEETS:
        parts.append(criteria_told(terms.sheets, words=words))
        parts.append(panels_told(terms.sheets, words=words))
    else:
        parts.append(stakes_words(terms, words=words))
        parts.append(words("100 % = {base}", base=base_words(terms, terms.base, words=words)))
    if terms.quorum:
        parts.append(words("quorum {quorum}", quorum=terms.quorum))
    return " · ".join(part for part in parts if part)


def group_words(group: str, *, words: Words) -> str:
    """For example: only table 3."""
    attribute, value = group_parts(group)
    return words(
        "only {attribute} {value}", attribute=words.named("meaning", attribute), value=value
    )


def ballot_words(terms: PollTerms, *, words: Words) -> str:
    """What is on a ballot: votes, scores from … to …, ranks; "" where it is one mark."""
    if terms.shape is Shape.SCORES:
        return words("a score from {least} to {most}", least=terms.lowest, most=terms.highest)
    if terms.shape is Shape.SHEETS:
        return sheet_words(terms, words=words)
    if terms.shape is Shape.RANKING:
        return words("options ranked 1, 2, 3 …")
    return marks_words(terms, words=words)


def rule_words(terms: PollTerms, *, words: Words) -> str:
    """How it is counted: majority or rule, seats or budget, and what breaks a tie."""
    parts = [_deciding(terms, words)]
    if terms.seats > 1:
        parts.append(words("{number} chosen", number=terms.seats))
    if terms.budget:
        parts.append(words("budget {number}", number=f"{terms.budget:,}"))
    if (terms.over, terms.under) != (Over.VOID, Under.VOID):
        parts.append(
            words(
                "too many marks: {over}, too few: {under}",
                over=words.named("over", terms.over),
                under=words.named("under", terms.under),
            )
        )
    if terms.ties:
        broken = ", ".join(words.named("tie-rule", rule) for rule in terms.ties)
        parts.append(words("ties broken {how}", how=broken))
    return SEPARATOR.join(parts)


def _deciding(terms: PollTerms, words: Words) -> str:
    if terms.shape is Shape.CONSENT:
        return words("carried where nobody blocks")
    if terms.shape in BY_BALLOT:
        return words.named("counting", terms.rule)
    if terms.shape not in FIXED and terms.majority == "simple":
        return words("the most votes")
    return majority_words(terms.majority, words=words)


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
    if terms.shape not in SEVERAL:
        return ""
    if terms.rule == QUADRATIC:
        return words("{number} credits each, so many votes cost their square", number=most)
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


def outcome_words(poll: Poll, outcome: Outcome, *, words: Words) -> str:
    """The outcome in a word: a motion is carried, one of several options is chosen."""
    if poll.terms.shape in FIXED:
        return words.named("outcome", outcome)
    return words.named("outcome-of-options", outcome)


def _verdict(poll: Poll, verdict: Verdict, words: Words) -> str:
    said = outcome_words(poll, verdict.outcome, words=words)
    if poll.terms.shape in FIXED:
        return said
    if verdict.outcome is Outcome.CARRIED:
        return words("Chosen: {option}", option=names_of(poll, chosen_of(verdict)))
    if verdict.outcome is Outcome.TIED:
        return words("Tied: {options}", options=names_of(poll, tied_of(verdict)))
    return said


def names_of(poll: Poll, places: Sequence[int]) -> str:
    """These options, in this order."""
    return ", ".join(poll.options[place] for place in places)


def chosen_of(verdict: Verdict) -> tuple[int, ...]:
    """Who or what is chosen; earlier releases wrote only who had the most votes."""
    return verdict.winners or verdict.leaders


def tied_of(verdict: Verdict) -> tuple[int, ...]:
    """Between whom the tie stands that nothing broke."""
    standing = [tie.options for tie in verdict.ties if tie.rule is None]
    return standing[-1] if standing else verdict.leaders


def _bars(poll: Poll, verdict: Verdict) -> tuple[Bar, ...]:
    shares, tones = poll_shares(poll, verdict), _tones(poll, verdict)
    if poll.terms.shape is Shape.SHEETS:
        return _bars_of_points(poll, shares, tones)
    whole = max(1, verdict.base, *poll.totals)
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


def _bars_of_points(
    poll: Poll, shares: tuple[str, ...], tones: tuple[Tone, ...]
) -> tuple[Bar, ...]:
    """As long as the points are of the most that there could be."""
    found = judgement_of(poll)
    points = [Fraction(0) if found is None else found.points(o) for o in poll.options]
    places, whole = ranks(standing(points)), poll.terms.sheets.whole
    return tuple(
        Bar(option, int(each), share, int(each * 1000 / whole), tone, rank, is_points=True)
        for option, each, share, tone, rank in zip(
            poll.options, points, shares, tones, places, strict=True
        )
    )


def _tones(poll: Poll, verdict: Verdict) -> tuple[Tone, ...]:
    if poll.terms.shape in FIXED:
        return _TONES[poll.terms.shape]
    places, chosen = range(len(poll.options)), chosen_of(verdict)
    return tuple(Tone.LEADER if n in chosen else Tone.OTHER for n in places)


def _basis(poll: Poll, verdict: Verdict, words: Words) -> str:
    if poll.terms.has_stakes:
        return SEPARATOR.join(_basis_of_votes(poll, verdict, words))
    base = words.named("base", poll.terms.base)
    cast = verdict.cast
    hundred = words("100 % = {number} {base}", number=verdict.base, base=base)
    if poll.terms.shape is Shape.SHEETS:
        hundred = words("points of {whole}", whole=poll.terms.sheets.whole)
    parts = [
        hundred,
        ballot_words(poll.terms, words=words),
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


def _basis_of_votes(poll: Poll, verdict: Verdict, words: Words) -> list[str]:
    """The same where votes are no people."""
    terms, cast = poll.terms, verdict.cast
    base = base_words(terms, terms.base, words=words)
    parts = [
        words("100 % = {number} votes ({base})", number=verdict.base, base=base),
        ballot_words(terms, words=words),
        words(
            "turnout {cast} of {entitled} votes ({share})",
            cast=cast,
            entitled=verdict.entitled,
            share=turnout(poll, cast),
        ),
        presence_told(poll, words=words),
    ]
    if verdict.quorum:
        of = base_words(terms, terms.quorum_of, words=words)
        values = {"quorum": verdict.quorum, "number": verdict.reached, "base": of}
        parts.append(words("quorum {quorum} votes, {number} ({base})", **values))
    return [part for part in parts if part]
