"""The result of a count in words that a citizen understands, and as numbers for programs."""

from dataclasses import asdict, dataclass
from fractions import Fraction

from civicforum.base.words import Words
from civicforum.methods.ballots import Ballots, Budgeting
from civicforum.methods.budgets import spent
from civicforum.methods.counted import Counted, Number, Round, Step, Tie
from civicforum.methods.filling import Filled
from civicforum.methods.percentages import percentage

_DECIMALS = 5


@dataclass(frozen=True, slots=True)
class CountScreen:
    """Sentences in order: how the rule works, what was counted, rounds, ties, the result."""

    about: str
    base: str
    chosen: tuple[str, ...]
    rounds: tuple[str, ...]
    ties: tuple[str, ...]
    result: str

    @property
    def explanation(self) -> list[str]:
        """All of it."""
        return [self.about, self.base, *self.chosen, *self.rounds, *self.ties, self.result]


def count_screen(
    ballots: Ballots, counted: Counted, *, filled: Filled | None = None, words: Words
) -> CountScreen:
    """What the count says; `filled` where a number of marks was chosen."""
    labels = ballots.options
    return CountScreen(
        about=words.named("rule", counted.rule),
        base=_base(ballots, counted, words),
        chosen=(*_filled(filled, words), *_settings(counted, words)),
        rounds=tuple(
            words(
                "Round {number}: {what}",
                number=number,
                what=_round(each, counted, labels, words=words),
            )
            for number, each in enumerate(counted.rounds, 1)
        ),
        ties=tuple(_tie(tie, labels, words) for tie in counted.ties),
        result=_result(ballots, counted, words),
    )


def count_document(
    ballots: Ballots, counted: Counted, *, filled: Filled | None = None, words: Words
) -> dict[str, object]:
    """For programs; numbers that are not whole are fractions such as "7/3"."""
    labels = ballots.options
    taken = "funded" if isinstance(ballots, Budgeting) else "elected"
    found: dict[str, object] = {
        "rule": counted.rule,
        "options": list(labels),
        taken: [labels[place] for place in counted.winners],
        "totals": dict(zip(labels, map(_exact, counted.totals), strict=True)),
        "rounds": [
            {
                "step": str(each.step),
                "options": [labels[place] for place in each.options],
                "number": None if each.number is None else _exact(each.number),
                "totals": [_exact(total) for total in each.totals],
                "exhausted": _exact(each.exhausted),
                "flows": [
                    {
                        "from": labels[flow.source],
                        "to": None if flow.target is None else labels[flow.target],
                        "votes": _exact(flow.votes),
                    }
                    for flow in each.flows
                ],
                "iterations": [
                    {
                        "quota": _exact(one.quota),
                        "keeps": [_exact(keep) for keep in one.keeps],
                        "totals": [_exact(total) for total in one.totals],
                    }
                    for one in each.iterations
                ],
            }
            for each in counted.rounds
        ],
        "base": counted.base,
        "invalid": ballots.invalid,
        "percentages": _percentages(labels, counted),
        "ties": [
            {
                "options": [labels[place] for place in tie.options],
                "chosen": [labels[place] for place in tie.chosen],
                "rule": None if tie.rule is None else str(tie.rule),
            }
            for tie in counted.ties
        ],
        "quota": None if counted.quota is None else _exact(counted.quota),
        "notes": list(counted.note),
        "settings": {name: _exact(value) for name, value in counted.settings},
        "marks": None if filled is None else asdict(filled),
        "explanation": count_screen(ballots, counted, filled=filled, words=words).explanation,
    }
    if isinstance(ballots, Budgeting):
        found |= {"budget": ballots.budget, "spent": spent(ballots, counted.winners)}
    return found


def _percentages(labels: tuple[str, ...], counted: Counted) -> dict[str, str]:
    """Of the valid ballots, where totals are whole numbers of them."""
    return {
        label: percentage(total, counted.base)
        for label, total in zip(labels, counted.totals, strict=True)
        if isinstance(total, int) and total <= counted.base
    }


def _base(ballots: Ballots, counted: Counted, words: Words) -> str:
    void = ballots.valid + ballots.invalid - counted.base
    text = words.count("{number} valid ballot", "{number} valid ballots", counted.base)
    if void:
        text += words(" and {number} void", number=void)
    if counted.quota is not None:
        text += words(", quota {number}", number=_shown(counted.quota))
    if isinstance(ballots, Budgeting):
        text += words(", budget {number}", number=f"{ballots.budget:,}")
    return f"{text}."


def _filled(filled: Filled | None, words: Words) -> tuple[str, ...]:
    if filled is None:
        return ()
    return (
        words(
            "Too many marks: {void} void, {cut} cut, {accepted} counted as they are.",
            void=filled.void_over,
            cut=filled.cut,
            accepted=filled.accepted_over,
        ),
        words(
            "Too few marks: {void} void, {accepted} counted as they are.",
            void=filled.void_under,
            accepted=filled.accepted_under,
        ),
    )


def _settings(counted: Counted, words: Words) -> tuple[str, ...]:
    settings = dict(counted.settings)
    if counted.rule == "quadratic" and "credits" not in settings:
        return (words("No limit of credits was set, so no ballot is void for it."),)
    told = {
        "credits": words("Each could spend {number} credits.", number=settings.get("credits")),
        "trim": words(
            "{number} % of the values are left out at each end.",
            number=_shown(settings.get("trim", 0) * 100),
        ),
    }
    return tuple(told[name] for name in settings)


def _kept(each: Round, labels: tuple[str, ...], words: Words) -> str:
    """By Meek's method: the quota, and who keeps which part of each vote."""
    last = each.iterations[-1]
    kept = [
        words("{name} keeps {share} of each vote", name=labels[place], share=_shown(keep))
        for place, keep in enumerate(last.keeps)
        if 0 < keep < 1
    ]
    return "; ".join([words("quota {number}", number=_shown(last.quota)), *kept])


def _round(each: Round, counted: Counted, labels: tuple[str, ...], *, words: Words) -> str:
    what = _step(each, counted, labels, words=words)
    return f"{what} ({_kept(each, labels, words)})" if each.iterations else what


def _step(each: Round, counted: Counted, labels: tuple[str, ...], *, words: Words) -> str:
    names = ", ".join(labels[place] for place in each.options)
    values = {"names": names, "number": _shown(each.number or 0)}
    if counted.rule == "ranked-pairs":
        return _pair(each, labels, words)
    if each.step is Step.ELECTED:
        votes = ", ".join(_shown(each.totals[place]) for place in each.options)
        return words("{names} elected with {votes}.", names=names, votes=votes)
    is_shared = counted.rule == "pb-mes"
    said = {
        Step.ELIMINATED: words("{names} out, with {number} the fewest.", **values),
        Step.SURPLUS: words("{number} more than {names} needs go on.", **values),
        Step.FUNDED: words("{names} funded, {number} from each voter.", **values)
        if is_shared
        else words("{names} funded for {number}.", **values),
        Step.SKIPPED: words("{names} ({number}) does not fit: passed over.", **values),
        Step.STOPPED: words("{names} ({number}) does not fit: the end.", **values),
    }
    return said[each.step]


def _pair(each: Round, labels: tuple[str, ...], words: Words) -> str:
    one, other = (labels[place] for place in each.options)
    if each.step is Step.SKIPPED:
        return words("{one} before {other} left out: it closes a circle.", one=one, other=other)
    margin = _shown(each.number or 0)
    return words("{one} before {other}, by {number}.", one=one, other=other, number=margin)


def _tie(tie: Tie, labels: tuple[str, ...], words: Words) -> str:
    names = ", ".join(labels[place] for place in tie.options)
    if tie.rule is None:
        return words("Tie between {names}: no rule breaks it, it stands.", names=names)
    chosen = ", ".join(labels[place] for place in tie.chosen)
    how = words.named("tie-rule", tie.rule)
    return words("Tie between {names}: {chosen}, {how}.", names=names, chosen=chosen, how=how)


def _result(ballots: Ballots, counted: Counted, words: Words) -> str:
    names = ", ".join(ballots.options[place] for place in counted.winners)
    if not names:
        return words("Nobody and nothing is chosen.")
    if isinstance(ballots, Budgeting):
        cost = spent(ballots, counted.winners)
        return words(
            "Funded: {names}; {spent} of {budget}.",
            names=names,
            spent=f"{cost:,}",
            budget=f"{ballots.budget:,}",
        )
    return words("Elected: {names}.", names=names)


def _exact(value: Number) -> int | str:
    exact = Fraction(value)
    return exact.numerator if exact.denominator == 1 else f"{exact.numerator}/{exact.denominator}"


def _shown(value: Number) -> str:
    """At most five decimals, cut."""
    exact = Fraction(value)
    whole, rest = divmod(exact.numerator, exact.denominator)
    digits = f"{rest * 10**_DECIMALS // exact.denominator:0{_DECIMALS}}".rstrip("0")
    return f"{whole:,}.{digits}" if digits else f"{whole:,}"
