"""What a picture of the minutes says, in words and with its numbers."""

from civicforum.base.words import Words, words_for
from civicforum.charts.bar import Bar
from civicforum.charts.flow_columns import END, NOBODY, FlowColumn
from civicforum.documents.model import BudgetFigure, Figure, FlowFigure, PollFigure, SlopeFigure

_LONGEST = 30_000  # characters that a string of PDF/A-1 holds


def alternative(figure: Figure, language: str) -> str:
    """Everything that can be read from it, as far as a PDF can hold it."""
    said = _said(figure, words_for(language))
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"


def _said(figure: Figure, words: Words) -> str:
    match figure:
        case PollFigure(bars):
            values = "; ".join(_bar(bar, words) for bar in bars)
            return words("Bars: {values}", values=values)
        case BudgetFigure():
            return _budget(figure, words)
        case FlowFigure():
            return _rounds(figure, words)
        case SlopeFigure(slopes, waves):
            return words(
                "Slopes from wave to wave ({waves}): {values}",
                waves=", ".join(waves),
                values="; ".join(
                    f"{slope.label} {' → '.join(filter(None, slope.texts))} ({slope.change})"
                    for slope in slopes
                ),
            )


def _bar(bar: Bar, words: Words) -> str:
    if bar.is_points:
        return f"{bar.label} {bar.percentage}"
    votes = words.count("{number:,} vote", "{number:,} votes", bar.votes)
    return f"{bar.label} {votes} ({bar.percentage})"


def _budget(figure: BudgetFigure, words: Words) -> str:
    said = [
        words(
            "{project}: cost {cost:,}, votes {votes}, {state}",
            project=bar.label,
            cost=bar.cost,
            votes=bar.votes,
            state=words("funded") if bar.is_funded else words("not funded"),
        )
        for bar in figure.bars
    ]
    return words(
        "Bars of a budget of {budget:,}: {values}", budget=figure.budget, values="; ".join(said)
    )


def _rounds(figure: FlowFigure, words: Words) -> str:
    said: list[str] = []
    for column in figure.columns:
        values = _column(column, figure)
        if column.title == END:
            said.append(words("at the end: {values}", values=values))
        else:
            said.append(words("round {number}: {values}", number=column.title, values=values))
    if figure.winners:
        chosen = ", ".join(figure.labels[place] for place in figure.winners)
        said.append(words("chosen: {winners}", winners=chosen))
    return words("Flow of votes: {values}", values="; ".join(said))


def _column(column: FlowColumn, figure: FlowFigure) -> str:
    said = [
        f"{label} {_number(total)}"
        for label, total in zip(figure.labels, column.totals, strict=True)
        if total
    ]
    if column.exhausted:
        said.append(f"{figure.exhausted} {_number(column.exhausted)}")
    for source, target, votes in column.flows:
        to = figure.exhausted if target == NOBODY else figure.labels[target]
        said.append(f"{figure.labels[source]} → {to} {_number(votes)}")
    return ", ".join(said)


def _number(votes: float) -> str:
    """As many decimals as it has, five at most."""
    return f"{votes:,.5f}".rstrip("0").rstrip(".")
