"""How the results of a survey are weighted, what that costs in precision, and what was cut."""

from collections.abc import Iterable

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.domain.questionnaires import Survey, Wave
from civicforum.domain.survey_results import Weights
from civicforum.domain.survey_weighting import Weighting, weighting
from civicforum.methods.raking import design_effect, effective_number, margin_of_error
from civicforum.methods.trimming import Cap, Trimmed
from civicforum.screens.numbers import decimal, shown


def survey_weights(survey: Survey, words: Words) -> tuple[dict[int, Weights], list[str]]:
    """Of each wave with forms, and what is to be said of them.

    Where one wave cannot be weighted none is: a shift must not come from weights alone.
    """
    found: dict[int, Weighting] = {}
    said: list[str] = []
    waves = [wave for wave in survey.waves if len(wave.forms)]
    for wave in waves:
        try:
            of_wave = weighting(survey, wave.number)
        except Refused as problem:
            return {}, [f"{wave.name}: {words.problem(problem)}"]
        if of_wave is not None:
            found[wave.number] = of_wave
            said += [f"{wave.name}: {line}" for line in _weighted(survey, wave, of_wave, words)]
    bare = [wave.name for wave in waves if wave.number not in found]
    if found and bare:
        told = words(
            "No weights were given for {waves}: no wave is weighted.", waves=", ".join(bare)
        )
        return {}, [told]
    if found and survey.cap_reason:
        said.append(
            words(
                "The cap of the weights was settled after forms were keyed: {reason}",
                reason=survey.cap_reason,
            )
        )
    return {number: each.weights for number, each in found.items()}, said


def _weighted(survey: Survey, wave: Wave, found: Weighting, words: Words) -> Iterable[str]:
    """The kind of weights, Kish's design effect, and what was cut."""
    weights = tuple(found.weights.values())
    effective = effective_number(weights)
    yield words(
        "{how}: design effect {effect}, effective number {number}, margin of error "
        "±{margin} points",
        how=_how(wave, found, words),
        effect=decimal(design_effect(weights)),
        number=decimal(effective, places=1),
        margin=f"{margin_of_error(effective) * 100:.1f}",
    )
    unweighted = len(wave.forms) - len(weights)
    if unweighted:
        yield words("{number} forms that do not say so count once", number=unweighted)
    if not found.converged:
        yield words("The weights did not settle: look at the margins.")
    elif found.trimmed is not None and survey.cap is not None:
        yield from _trimmed(found, found.trimmed, _cap_words(survey.cap, words), words=words)


def _how(wave: Wave, found: Weighting, words: Words) -> str:
    if not found.is_given:
        return words("Weighted to the register by raking")
    if wave.weights_from:
        return words("Weighted as given by {source}", source=wave.weights_from)
    return words("Weighted as given")


def _cap_words(cap: Cap, words: Words) -> str:
    if cap.times:
        return words("at most {times} times the mean", times=shown(cap.times))
    least, most = 100 - cap.percentile, cap.percentile
    return words("between percentiles {least} and {most}", least=least, most=most)


def _trimmed(found: Weighting, trimmed: Trimmed, cap: str, *, words: Words) -> Iterable[str]:
    if not trimmed.cut:
        yield words("Weights capped ({cap}): none was beyond", cap=cap)
        return
    yield words(
        "Weights capped ({cap}): {number} beyond it, cut and weighted again {times} times; design "
        "effect before {effect}",
        cap=cap,
        number=trimmed.cut,
        times=trimmed.times,
        effect=decimal(design_effect(found.before)),
    )
    if trimmed.beyond:
        yield words.count(
            "{number} weight is still beyond the cap: the margins do not allow it.",
            "{number} weights are still beyond the cap: the margins do not allow it.",
            trimmed.beyond,
        )
