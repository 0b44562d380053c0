"""What the signs in a picture of a transfer count mean, in words; only those that are in it."""

from collections.abc import Sequence

from civicforum.base.words import Words
from civicforum.charts.flow_columns import END, FlowColumn, number


def flow_legend(rule: str, columns: Sequence[FlowColumn], words: Words) -> tuple[str, ...]:
    """Lines for the foot of the picture; the first of them is what its dashed line is."""
    signs = [words("the number above: the round")]
    if any(column.elected for column in columns):
        signs.append(words("✓ elected"))
    if any(column.excluded for column in columns):
        signs.append(words("✗ excluded"))
    if any(column.handing for column in columns):
        signs.append(words("→ surplus handed on"))
    if any(column.title == END for column in columns):
        signs.append(words("= at the end"))
    said = [_line(rule, columns, words), " · ".join(signs)]
    if not all(column.is_traced for column in columns):
        said.append(
            words("All votes are shared out anew in each round: tips show what goes and comes")
        )
    return tuple(said)


def _line(rule: str, columns: Sequence[FlowColumn], words: Words) -> str:
    first, last = number(columns[0].line), number(columns[-1].line)
    if first == last:
        values = {"number": first}
        if rule == "irv":
            return words("more than half of the votes that still count: {number}", **values)
        return words("quota: {number}", **values)
    values = {"first": first, "last": last}
    if rule == "irv":
        return words("more than half of the votes that still count: {first} to {last}", **values)
    return words("quota: {first} to {last}", **values)
