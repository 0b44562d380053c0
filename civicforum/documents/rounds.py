"""The picture of a transfer count in the minutes, and its parts where a page cannot hold it."""

from collections.abc import Iterator
from dataclasses import replace

from civicforum.base.words import Words
from civicforum.charts.flow_columns import flow_columns, runs
from civicforum.charts.flow_legend import flow_legend
from civicforum.documents.model import FlowFigure
from civicforum.methods.counted import Counted


def rounds_figure(
    options: tuple[str, ...], counted: Counted, words: Words
) -> tuple[FlowFigure, ...]:
    """One, or () where the rule hands no votes on."""
    columns = flow_columns(counted)
    if not columns:
        return ()
    legend = flow_legend(counted.rule, columns, words)
    return (FlowFigure(options, columns, counted.winners, words("exhausted"), legend),)


def parted(figure: FlowFigure) -> Iterator[FlowFigure]:
    """As many rounds as stand beside each other at a time; the last part has winners and legend."""
    *parts, last = runs(figure.columns)
    for part in parts:
        yield replace(figure, columns=part, winners=(), legend=())
    yield replace(figure, columns=last)
