"""What other rules would have funded, where the terms of a poll ask for it."""

from civicforum.base.words import Words
from civicforum.documents.model import Block, Point, Subheading, Table
from civicforum.domain.poll_things import Poll
from civicforum.screens.comparison import comparison_table


def other_rules(poll: Poll, words: Words) -> list[Block]:
    """A table with a heading and a note; nothing where it was not chosen before."""
    found = comparison_table(poll, words)
    if found is None:
        return []
    table = Table(found.header, found.rows, widths=(3, 4, 2.2, 1.6, 4), numeric=(2, 3))
    return [Subheading(found.heading), table, Point(found.note)]
