"""Criteria and panels as they are typed in Prepare: one a line, with weight and scale or group."""

import re
from collections.abc import Iterable, Sequence

from civicforum.base.words import Words
from civicforum.domain.groups import GROUPING
from civicforum.domain.sheet_things import Criterion, Panel
from civicforum.methods.criteria import EmptyPanel, Missing, TrimBy

Choices = tuple[tuple[str, str], ...]
_CRITERION = re.compile(
    r"(?P<name>.*?\S)[\s:=|]+(?P<weight>\d{1,6})(?:\s*(?:점|points?))?"
    r"(?:[\s,(]+(?P<lowest>\d{1,6})\s*[-–~]\s*(?P<highest>\d{1,6})\)?)?"
)
_PANEL = re.compile(r"(?P<name>.*?\S)[\s:|]+(?P<weight>\d{1,6})\s*%?(?:\s+(?P<group>\S+=.+))?")


def read_criteria(lines: Iterable[str]) -> tuple[Criterion, ...]:
    """What was typed: 접근성 60 0-10; without a scale it goes from 0 to 10.

    A line without a weight has none (0), so that the order says which one lacks it.
    """
    return tuple(_criterion(" ".join(line.split())) for line in lines if line.strip())


def written_criteria(criteria: Sequence[Criterion]) -> list[str]:
    """As they are typed."""
    return [f"{each.name} {each.weight} {each.lowest}-{each.highest}" for each in criteria]


def read_panels(lines: Iterable[str], *, words: Words) -> tuple[Panel, ...]:
    """What was typed: 시민 50 역할=시민, an attribute in this language or as in orders."""
    return tuple(_panel(" ".join(line.split()), words) for line in lines if line.strip())


def written_panels(panels: Sequence[Panel], *, words: Words) -> list[str]:
    """As they are typed."""
    return [_written_panel(panel, words) for panel in panels]


def sum_told(weights: Sequence[int], whole: int, *, words: Words) -> str:
    """What the weights add up to, and whether that is what they must; "" where there is none."""
    if not weights:
        return ""
    together = sum(weights)
    if together == whole:
        return words("Together {sum}, as it must be", sum=together)
    return words("Together {sum}: it must be {whole}", sum=together, whole=whole)


def trims(words: Words) -> Choices:
    """What is left out at each end."""
    return tuple((by, words.named("trim-by", by)) for by in TrimBy)


def missings(words: Words) -> Choices:
    """What becomes of a score left empty."""
    return (
        (Missing.OMIT, words("is not counted")),
        (Missing.LOWEST, words("counts as the lowest")),
        (Missing.VOID, words("makes the sheet void")),
    )


def empties(words: Words) -> Choices:
    """What becomes of a panel without sheets."""
    return (
        (EmptyPanel.SHARED, words("the others share its weight")),
        (EmptyPanel.NOTHING, words("nothing is chosen")),
    )


def _criterion(text: str) -> Criterion:
    found = _CRITERION.fullmatch(text)
    if found is None:
        return Criterion(text, 0)
    if found["highest"] is None:
        return Criterion(found["name"], int(found["weight"]))
    lowest, highest = int(found["lowest"]), int(found["highest"])
    return Criterion(found["name"], int(found["weight"]), lowest, highest)


def _panel(text: str, words: Words) -> Panel:
    found = _PANEL.fullmatch(text)
    if found is None:
        return Panel(text, 0)
    attribute, sign, value = (found["group"] or "").partition("=")
    known = {words.named("meaning", name): name for name in GROUPING}
    group = f"{known.get(attribute.strip(), attribute.strip())}{sign}{value.strip()}"
    return Panel(found["name"], int(found["weight"]), group)


def _written_panel(panel: Panel, words: Words) -> str:
    attribute, _, value = panel.group.partition("=")
    group = f" {words.named('meaning', attribute)}={value}" if panel.group else ""
    return f"{panel.name} {panel.weight}{group}"
