"""Figures of the minutes as pictures, and in words for those who do not see them."""

from civicforum.base.words import Words, words_for
from civicforum.charts.bar import Bar
from civicforum.documents.model import (
    BudgetFigure,
    Figure,
    FlowFigure,
    PollFigure,
    SlopeFigure,
)


def picture(figure: Figure) -> bytes:
    """A PNG; the same bytes for the same figure."""
    # Importing matplotlib costs 0.7 s: only minutes with a result pay it.
    from civicforum.charts.budget import budget_chart
    from civicforum.charts.poll import poll_chart
    from civicforum.charts.slopes import slope_chart
    from civicforum.charts.transfers import transfer_chart

    match figure:
        case PollFigure(bars, longest):
            return poll_chart(bars, longest=longest)
        case FlowFigure(labels, columns, winners, exhausted, legend):
            return transfer_chart(labels, columns, winners, exhausted=exhausted, legend=legend)
        case BudgetFigure(bars, budget, language):
            return budget_chart(bars, budget, words=words_for(language))
        case SlopeFigure(slopes, waves):
            return slope_chart(slopes, waves)


def described(figure: Figure, words: Words) -> str:
    """What the picture shows, in a sentence."""
    match figure:
        case PollFigure(bars):
            shown = ", ".join(_bar(bar) for bar in bars)
            if any(bar.is_points for bar in bars):
                return words("Bars of points: {shown}", shown=shown)
            return words("Bars of votes: {shown}", shown=shown)
        case FlowFigure(labels, columns, winners):
            return words(
                "Flow of votes through {rounds} rounds; elected: {elected}. The sentences after it "
                "tell every round.",
                rounds=len(columns),
                elected=", ".join(labels[place] for place in winners),
            )
        case BudgetFigure(bars):
            funded = ", ".join(bar.label for bar in bars if bar.is_funded)
            return words("Bars of a budget; funded: {funded}", funded=funded or words("none"))
        case SlopeFigure(slopes):
            shown = ", ".join(
                f"{each.label} {'–'.join(filter(None, each.texts))}" for each in slopes
            )
            return words("Lines from wave to wave: {shown}", shown=shown)


def _bar(bar: Bar) -> str:
    number = bar.percentage if bar.is_points else f"{bar.votes} ({bar.percentage})"
    return f"{bar.label} {number}"
