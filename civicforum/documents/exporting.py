"""All kinds of file in which a forum can be handed on, by name. Cheap to import."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum
from typing import assert_never

from civicforum.base.words import words_for
from civicforum.documents.formats import Format, edition_file
from civicforum.documents.material import Material, material
from civicforum.documents.model import Edition
from civicforum.domain.event import Entry
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll


class Data(StrEnum):
    """What programs read: tables, the debate, people and votes, the agenda as a calendar."""

    CSV = "csv"
    XLSX = "xlsx"
    AKOMA_NTOSO = "akn"
    POPOLO = "popolo"
    CALENDAR = "ics"


FORMATS: tuple[Format | Data, ...] = (*Format, *Data)


def exported(
    forum: Forum,
    roll: Roll,
    log: Sequence[Entry],
    retracted: AbstractSet[int],
    *,
    edition: Edition,
    formats: Iterable[Format | Data],
) -> Iterator[tuple[str, bytes]]:
    """Names and contents, in the forum's language; the same record, the same bytes.

    Args:
        forum: its state now.
        roll: the names.
        log: all entries, withdrawn ones too.
        retracted: numbers of the steps that were withdrawn.
        edition: whose rules of what may be shown hold for every file.
        formats: which files.
    """
    made = material(forum, roll, log, retracted, words_for(forum.language), edition=edition)
    for form in formats:
        if isinstance(form, Format):
            content = edition_file(forum, roll, log, retracted, edition=edition, form=form)
            yield f"minutes-{edition}{form.suffix}", content
        else:
            for stem, suffix, content in data_files(made, forum, form):
                yield f"{stem}-{edition}{suffix}", content


def data_files(made: Material, whole: Forum, kind: Data) -> Iterator[tuple[str, str, bytes]]:
    """Stem, ending and content of each file of a kind.

    Args:
        made: what the edition may show.
        whole: the forum with what it leaves out.
        kind: which files.
    """
    # Each brings a library of its own, which nothing else needs.
    match kind:
        case Data.CSV:
            from civicforum.documents.opendata.csv_file import csv_file
            from civicforum.documents.opendata.tables import sheets

            for sheet in sheets(made):
                yield sheet.name, ".csv", csv_file(sheet)
        case Data.XLSX:
            from civicforum.documents.opendata.xlsx_file import xlsx_file

            yield "tables", ".xlsx", xlsx_file(made)
        case Data.AKOMA_NTOSO:
            from civicforum.documents.opendata.akoma_file import akoma_file

            yield "debate", ".xml", akoma_file(made)
        case Data.POPOLO:
            from civicforum.documents.opendata.popolo_file import popolo_file

            yield "popolo", ".json", popolo_file(made)
        case Data.CALENDAR:
            from civicforum.documents.opendata.calendar_file import calendar_file

            yield "agenda", ".ics", calendar_file(made, whole)
        case _:
            assert_never(kind)
