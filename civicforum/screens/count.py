"""The result of a count in words that a citizen understands, and as numbers for programs."""

from collections.abc import Iterator
from dataclasses import asdict

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.methods.ballots import Ballots, Budgeting
from civicforum.methods.counted import Counted, Round, Step, Tie
from civicforum.methods.filling import Filled
from civicforum.methods.supporters import equal_share, spent
from civicforum.screens.numbers import exact, shown
from civicforum.screens.projects import projects_document, unfunded
from civicforum.screens.shares import Printing, base_number, shares, totals_told


class CountScreen(Struct, frozen=True):
    """Sentences in order: how the rule works, what was counted, rounds, ties, the result."""

    about: str
    base: str
    further: tuple[str, ...]
    totals: tuple[str, ...]
    chosen: tuple[str, ...]
    rounds: tuple[str, ...]
    unfunded: tuple[str, ...]
    ties: tuple[str, ...]
    result: str

    @property
    def explanation(self) -> list[str]:
        """All of it."""
        return [
            self.about,
            self.base,
            *self.chosen,
            *self.further,
            *self.totals,
            *self.rounds,
            *self.ties,
            *self.unfunded,
            self.result,
        ]


def count_screen(
    ballots: Ballots,
    counted: Counted,
    *,
    filled: Filled | None = None,
    printing: Printing | None = None,
    words: Words,
) -> CountScreen:
    """What the count says; `filled` where a number of marks was chosen."""
    labels = ballots.options
    return CountScreen(
        about=words.named("rule", counted.rule),
        base=_base(ballots, counted, words),
        further=tuple(_further(ballots, counted, words)),
        totals=tuple(totals_told(ballots, counted, printing or Printing(), words=words)),
        chosen=(*filled_told(filled, words=words), *_settings(counted, words)),
        rounds=tuple(
            words(
                "Round {number}: {what}",
                number=number,
                what=_round(each, counted, labels, words=words),
            )
            for number, each in enumerate(counted.rounds, 1)
        ),
        unfunded=tuple(unfunded(ballots, counted, words)) if isinstance(ballots, Budgeting) else (),
        ties=tuple(tie_told(tie, labels, words=words) for tie in counted.ties),
        result=_result(ballots, counted, words),
    )


def count_document(
    ballots: Ballots,
    counted: Counted,
    *,
    filled: Filled | None = None,
    printing: Printing | None = None,
    words: Words,
) -> dict[str, object]:
    """For programs; numbers that are not whole are fractions such as "7/3"."""
    labels, printing = ballots.options, printing or Printing()
    told = count_screen(ballots, counted, filled=filled, printing=printing, words=words)
    taken = "funded" if isinstance(ballots, Budgeting) else "elected"
    found: dict[str, object] = {
        "rule": counted.rule,
        "options": list(labels),
        taken: [labels[place] for place in counted.winners],
        "totals": dict(zip(labels, map(exact, counted.totals), strict=True)),
        "rounds": [
            {
                "step": str(each.step),
                "options": [labels[place] for place in each.options],
                "number": None if each.number is None else exact(each.number),
                "totals": [exact(total) for total in each.totals],
                "exhausted": exact(each.exhausted),
                "flows": [
                    {
                        "from": labels[flow.source],
                        "to": None if flow.target is None else labels[flow.target],
                        "votes": exact(flow.votes),
                    }
                    for flow in each.flows
                ],
                "iterations": [
                    {
                        "quota": exact(one.quota),
                        "keeps": [exact(keep) for keep in one.keeps],
                        "totals": [exact(total) for total in one.totals],
                    }
                    for one in each.iterations
                ],
            }
            for each in counted.rounds
        ],
        "base": counted.base,
        "invalid": ballots.invalid,
        "percentages": dict(shares(ballots, counted, printing)),
        "percentages_of": base_number(ballots, counted, printing),
        "ties": [
            {
                "options": [labels[place] for place in tie.options],
                "chosen": [labels[place] for place in tie.chosen],
                "rule": None if tie.rule is None else str(tie.rule),
            }
            for tie in counted.ties
        ],
        "quota": None if counted.quota is None else exact(counted.quota),
        "notes": list(counted.note),
        "settings": {name: exact(value) for name, value in counted.settings},
        "marks": None if filled is None else asdict(filled),
        "explanation": told.explanation,
    }
    if isinstance(ballots, Budgeting):
        found |= {"budget": ballots.budget, "spent": spent(ballots, counted.winners)}
        found["projects"] = projects_document(ballots, counted)
    if counted.share is not None:
        found["share"] = exact(counted.share)
    return found


def _base(ballots: Ballots, counted: Counted, words: Words) -> str:
    void = ballots.valid + ballots.invalid - counted.base
    text = words.count("{number} valid ballot", "{number} valid ballots", counted.base)
    if void:
        text += words(" and {number} void", number=void)
    if counted.quota is not None:
        text += words(", quota {number}", number=shown(counted.quota))
    if isinstance(ballots, Budgeting):
        text += words(", budget {number}", number=f"{ballots.budget:,}")
    return f"{text}."


def _further(ballots: Ballots, counted: Counted, words: Words) -> Iterator[str]:
    """How points are used, what each voter had, and why in the end no more."""
    if not isinstance(ballots, Budgeting):
        return
    if ballots.has_points:
        yield words.named("points", ballots.marking)
    if counted.share is None:
        return
    first, last = shown(equal_share(ballots)), shown(counted.share)
    if first == last:
        yield words("Each voter has a share of {number}.", number=last)
    else:
        yield words("Each voter’s share was raised from {first} to {last}.", first=first, last=last)
    for note in counted.note:
        yield words.named("completion", note)


def filled_told(filled: Filled | None, *, words: Words) -> tuple[str, ...]:
    """How many ballots had too many or too few marks, and what became of them."""
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
            number=shown(settings.get("trim", 0) * 100),
        ),
    }
    return tuple(told[name] for name in settings)


def _kept(each: Round, labels: tuple[str, ...], words: Words) -> str:
    """By Meek's method: the quota, and who keeps which part of each vote."""
    last = each.iterations[-1]
    kept = [
        words("{name} keeps {share} of each vote", name=labels[place], share=shown(keep))
        for place, keep in enumerate(last.keeps)
        if 0 < keep < 1
    ]
    return "; ".join([words("quota {number}", number=shown(last.quota)), *kept])


def _round(each: Round, counted: Counted, labels: tuple[str, ...], *, words: Words) -> str:
    what = _step(each, counted, labels, words=words)
    return f"{what} ({_kept(each, labels, words)})" if each.iterations else what


def _step(each: Round, counted: Counted, labels: tuple[str, ...], *, words: Words) -> str:
    names = ", ".join(labels[place] for place in each.options)
    values = {"names": names, "number": shown(each.number or 0)}
    if counted.rule == "ranked-pairs":
        return _pair(each, labels, words)
    if each.step is Step.ELECTED:
        votes = ", ".join(shown(each.totals[place]) for place in each.options)
        return words("{names} chosen with {votes}.", names=names, votes=votes)
    said = {
        Step.ELIMINATED: words("{names} out, with {number} the fewest.", **values),
        Step.SURPLUS: words("{number} more than {names} needs go on.", **values),
        Step.FUNDED: _funded(counted, values, words),
        Step.COMPLETED: words("{names} funded for {number} of what is left, by votes.", **values),
        Step.SKIPPED: words("{names} ({number}) does not fit: passed over.", **values),
        Step.STOPPED: words("{names} ({number}) does not fit: the end.", **values),
    }
    return said[each.step]


def _funded(counted: Counted, values: dict[str, str], words: Words) -> str:
    if counted.share is not None:
        return words("{names} funded, {number} from each voter.", **values)
    if counted.rule == "pb-phragmen":
        return words("{names} funded, when everybody had earned {number}.", **values)
    return words("{names} funded for {number}.", **values)


def _pair(each: Round, labels: tuple[str, ...], words: Words) -> str:
    one, other = (labels[place] for place in each.options)
    if each.step is Step.SKIPPED:
        return words("{one} before {other} left out: it closes a circle.", one=one, other=other)
    margin = shown(each.number or 0)
    return words("{one} before {other}, by {number}.", one=one, other=other, number=margin)


def tie_told(tie: Tie, labels: tuple[str, ...], *, words: Words) -> str:
    """Between whom it was, and how it was broken."""
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
    return words("Chosen: {names}.", names=names)
