"""Votes by name, group by group: who voted what by gender, age, district, association, table."""

from collections.abc import Iterator
from operator import attrgetter

from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Subheading, Table
from civicforum.domain.ballots import MARKS
from civicforum.domain.poll_things import Poll
from civicforum.methods.crosstab import FEWEST, Group, crosstab, withheld

ATTRIBUTES = ("gender", "age_band", "district", "neighbourhood", "association", "table")
_FEWEST_VOTERS, _MOST_GROUPS = 10, 20
_WITHHELD = "–"


def by_groups(material: Material, poll: Poll) -> list[Block]:
    """A table for each attribute that tells voters apart; small groups are withheld in public."""
    if poll.terms.shape not in MARKS or len(poll.votes) < _FEWEST_VOTERS:
        return []
    blocks = [block for name in ATTRIBUTES for block in _table(material, poll, name)]
    if not blocks:
        return []
    title = Subheading(material.words("Votes by group"))
    if poll.terms.has_stakes:
        blocks.append(Point(material.words("People are counted here, not votes."), level=0))
    if not material.is_public:
        return [title, *blocks]
    note = material.words(
        "{sign}: withheld, as fewer than {number} of a group voted the same, or to keep such a "
        "group from being computed",
        sign=_WITHHELD,
        number=FEWEST,
    )
    return [title, *blocks, Point(note, level=0)]


def _table(material: Material, poll: Poll, name: str) -> Iterator[Block]:
    words, value_of = material.words, attrgetter(name)
    known = [
        (str(value_of(material.forum.person_of(voter))), marks)
        for voter, marks in poll.votes.items()
    ]
    groups = crosstab(known, len(poll.options))
    if not 1 < len(groups) <= _MOST_GROUPS:
        return
    if material.is_public:
        groups = withheld(groups)
    title = words.named("meaning", name)
    header = (title[:1].upper() + title[1:], words("Voters"), *poll.options)
    rows = tuple(_row(material, group, len(poll.options)) for group in groups)
    numeric = tuple(range(1, len(header)))
    yield Table(header, rows, widths=(3, *(1.5 for _ in numeric)), numeric=numeric)


def _row(material: Material, group: Group, options: int) -> tuple[str, ...]:
    label = group.label or material.words("not known")
    votes = (_WITHHELD,) * options if group.votes is None else tuple(map(str, group.votes))
    return (label, str(group.voters), *votes)
