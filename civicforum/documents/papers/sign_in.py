"""The sign-in sheet: everybody who is expected, with room for a signature; walk-ins at the end."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer

from civicforum.documents.material import Material
from civicforum.documents.papers.letters import letters
from civicforum.documents.papers.order import PaperOrder, Sorting
from civicforum.documents.papers.people import sorted_people
from civicforum.documents.papers.sheets import flowing, heading_of, measure_of, title_line
from civicforum.documents.papers.tables import fixed_table
from civicforum.documents.text import paragraph
from civicforum.domain.things import Person

_SUBTITLE, _HINT = letters(15, is_bold=True), letters(10.5)
_CELL = letters(13)
_ROW = 12 * mm
_SHARES = (0.09, 0.34, 0.25, 0.32)
_SPARE_ROWS = 3


def sign_in(made: Material, order: PaperOrder) -> bytes:
    """A sheet for each table where people sit at tables, else one list; empty rows for walk-ins.

    It names everybody, for each has to find the own line: it stays with the staff.
    """
    words = made.words
    people = sorted_people(made.forum.people.values(), made.roll, order.sorting)
    flowables: list[Flowable] = []
    for table, group in groupby(people, lambda person: _sheet(person, order.sorting)):
        if flowables:
            flowables.append(PageBreak())
        flowables += _list(made, table, list(group), measure_of(order.size))
    if not people:
        flowables += _list(made, "", [], measure_of(order.size))
    heading = heading_of(made, words("Sign-in sheet: {title}", title=made.forum.title))
    return flowing(heading, order.size, flowables, foot=words("Internal: names everybody"))


def _sheet(person: Person, sorting: Sorting) -> str:
    return person.table if sorting is Sorting.TABLE else ""


def _list(made: Material, table: str, people: Sequence[Person], width: float) -> Iterator[Flowable]:
    words, forum = made.words, made.forum
    yield title_line(words("Sign-in sheet: {title}", title=forum.title), width)
    facts = (made.date(forum.day) if forum.day else "", forum.start, forum.place)
    if any(facts):
        yield paragraph("  ".join(fact for fact in facts if fact), _HINT)
    if table:
        yield Spacer(0, 3 * mm)
        yield paragraph(words("Table {table}", table=table), _SUBTITLE)
    yield Spacer(0, 4 * mm)
    header = (words("No."), words("Name"), words("Association or role"), words("Signature"))
    rows = [(str(p.number), made.roll.name(p), p.association or p.role, "") for p in people]
    spare = _SPARE_ROWS if people else 15
    yield fixed_table(
        header,
        [*rows, *[("", "", "", "")] * spare],
        [share * width for share in _SHARES],
        style=_CELL,
        height=_ROW,
    )
