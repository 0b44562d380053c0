"""What the sheets of jurors came to, in words and as numbers."""

from collections.abc import Mapping
from fractions import Fraction

from civicforum.base.words import Words
from civicforum.methods.criteria import Judged, Trim, TrimBy
from civicforum.screens.numbers import exact, shown


def judged_lines(judged: Judged, *, trim: Trim, scale: int, words: Words) -> list[str]:
    """How it was counted, each option with where its points come from, and who is best."""
    lines = [
        trim_told(trim, words=words),
        words("Weights of the criteria: {weights}.", weights=_weights(judged.criteria)),
    ]
    if judged.highest:
        tops = ", ".join(f"{name} {shown(top)}" for name, top in judged.highest.items())
        lines.append(words("A score counts as its share of the highest: {scores}.", scores=tops))
    if len(judged.panels) > 1:
        lines.append(words("Weights of the panels: {weights}.", weights=_weights(judged.panels)))
    ranked = sorted(judged.totals.items(), key=lambda each: (-each[1], each[0]))
    for option, total in ranked:
        parts = ", ".join(
            f"{' '.join(name for name in (panel, criterion) if name)} {shown(part * scale)}"
            for (of, panel, criterion), part in judged.parts.items()
            if of == option
        )
        lines.append(f"{option}: {shown(total * scale)} ({parts})")
    names = ", ".join(judged.best)
    if len(judged.best) > 1:
        lines.append(words("Tie between {names}: no rule breaks it, it stands.", names=names))
    else:
        lines.append(words("Best: {name}.", name=names))
    return lines


def trim_told(trim: Trim, *, words: Words) -> str:
    """What counts of the scores that a panel gave an option on a criterion."""
    if trim.by is TrimBy.NUMBER:
        return words(
            "Of each panel and criterion the mean counts, without the {number} highest and the "
            "{number} lowest scores (fewer where there are too few: one stays), times its weights.",
            number=trim.number,
        )
    return words(
        "Of each panel and criterion the mean counts, without {trim} % of the scores at each "
        "end, times its weights.",
        trim=trim.number,
    )


def judged_document(judged: Judged, *, trim: Trim, words: Words, scale: int) -> dict[str, object]:
    """For programs; numbers that are not whole are fractions."""
    return {
        "totals": {option: exact(total * scale) for option, total in judged.totals.items()},
        "parts": [
            {"option": option, "panel": panel, "criterion": criterion, "points": exact(p * scale)}
            for (option, panel, criterion), p in judged.parts.items()
        ],
        "criteria": {name: exact(weight) for name, weight in judged.criteria.items()},
        "panels": {name: exact(weight) for name, weight in judged.panels.items()},
        "best": list(judged.best),
        "explanation": judged_lines(judged, trim=trim, scale=scale, words=words),
    }


def _weights(weights: Mapping[str, Fraction]) -> str:
    return ", ".join(f"{name} {shown(weight * 100)} %" for name, weight in weights.items())
