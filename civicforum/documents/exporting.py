"""All kinds of file in which a forum can be handed on, by name. Cheap to import."""

from collections.abc import Sequence
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
_DATA_NAMES = {
    Data.CSV: ("results-{edition}.csv", "contributions-{edition}.csv"),
    Data.XLSX: ("tables-{edition}.xlsx",),
    Data.AKOMA_NTOSO: ("debate-{edition}.xml",),
    Data.POPOLO: ("popolo-{edition}.json",),
    Data.CALENDAR: ("agenda-{edition}.ics",),
}


def file_names(form: Format | Data, edition: Edition) -> list[str]:
    """What the files of a kind are called."""
    if isinstance(form, Format):
        return [f"minutes-{edition}{form.suffix}"]
    return [name.format(edition=edition) for name in _DATA_NAMES[form]]


def exported(
    forum: Forum,
    roll: Roll,
    log: Sequence[Entry],
    retracted: AbstractSet[int],
    *,
    edition: Edition,
    form: Format | Data,
) -> dict[str, bytes]:
    """Contents by name, in the forum's language; the same record, the same bytes.

    Args:
        forum: its state now.
        roll: the names.
        log: all entries, withdrawn ones too.
        retracted: numbers of the steps that were withdrawn.
        edition: whose rules of what may be shown hold for every file.
        form: which files.
    """
    if isinstance(form, Format):
        contents = [edition_file(forum, roll, log, retracted, edition=edition, form=form)]
    else:
        words = words_for(forum.language)
        made = material(forum, roll, log, retracted, words, edition=edition)
        contents = data_files(made, forum, form)
    return dict(zip(file_names(form, edition), contents, strict=True))


def data_files(made: Material, whole: Forum, kind: Data) -> list[bytes]:
    """The files of a kind, in the order of their names.

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

            return [csv_file(sheet) for sheet in sheets(made)]
        case Data.XLSX:
            from civicforum.documents.opendata.xlsx_file import xlsx_file

            return [xlsx_file(made)]
        case Data.AKOMA_NTOSO:
            from civicforum.documents.opendata.akoma_file import akoma_file

            return [akoma_file(made)]
        case Data.POPOLO:
            from civicforum.documents.opendata.popolo_file import popolo_file

            return [popolo_file(made)]
        case Data.CALENDAR:
            from civicforum.documents.opendata.calendar_file import calendar_file

            return [calendar_file(made, whole)]
        case _:
            assert_never(kind)
