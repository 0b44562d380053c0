"""What other rules would have funded or chosen, where the terms of a poll ask for it."""

from civicforum.base.words import Words
from civicforum.documents.model import Block, Point, Subheading, Table
from civicforum.domain.poll_things import Poll
from civicforum.screens.comparison import comparison_table

_OF_BUDGET, _OF_OPTIONS = (3, 4, 2.2, 1.6, 4), (3, 4, 6)


def other_rules(poll: Poll, words: Words) -> list[Block]:
    """A table with a heading and a note; nothing where it was not chosen before."""
    found = comparison_table(poll, words)
    if found is None:
        return []
    if len(found.header) == len(_OF_BUDGET):
        table = Table(found.header, found.rows, widths=_OF_BUDGET, numeric=(2, 3))
    else:
        table = Table(found.header, found.rows, widths=_OF_OPTIONS)
    return [Subheading(found.heading), table, Point(found.note)]
