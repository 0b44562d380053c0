"""A look into the parts of a zipped spreadsheet before a library lays them out.

What a part says of its own size may be a lie, and one cell far below or to the right of the list
makes the library lay out all that lies between. So every part is unpacked, a piece at a time, and
those that are XML are read for where their cells stand.
"""

import copy
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from xml.parsers import expat

from civicforum.base.errors import Refused

MOST_UNPACKED = 500_000_000
MOST_ROWS, MOST_COLUMNS = 110_000, 208  # 208 is GZ
_PIECE, _NO_END = 1 << 18, 1 << 62
_NEAR = 3  # letters and digits of a place that is looked at closely only from here on
_PLACE = re.compile(r"([A-Z]{1,7})([0-9]{1,10})")
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_MOST_DIGITS = 10
_CONTENT = frozenset(("v", "is", "f"))
_MARKS = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<", b"\xfe\xff\0<")


def require_fitting(content: bytes) -> None:
    """Go through all parts.

    Raises:
        Refused: broken, too large when unpacked, or with cells far from the others.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            size = 0
            for part in parts.infolist():
                size = _require_fitting(parts, part, size)
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError):
        raise Refused("roster-broken") from None
    except (OSError, RuntimeError, ValueError, EOFError):
        raise Refused("roster-broken") from None


def _require_fitting(parts: zipfile.ZipFile, part: zipfile.ZipInfo, size: int) -> int:
    """One part; so many bytes were unpacked before, so many are now."""
    sheet: _Sheet | None = None
    for number, piece in enumerate(_pieces(parts, part)):
        size += len(piece)
        if size > MOST_UNPACKED:
            raise Refused("roster-too-large", size=size, most=MOST_UNPACKED)
        if number == 0 and piece.lstrip().startswith(_MARKS):
            sheet = _Sheet()
        if sheet is not None:
            sheet.read(piece)
    if sheet is not None:
        sheet.end()
    return size


def _pieces(parts: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    if part.compress_type not in _PACKINGS:
        raise zipfile.BadZipFile
    true = copy.copy(part)
    true.file_size = _NO_END  # to its real end, where the checksum must fit all of it
    with parts.open(true) as opened:
        while piece := opened.read(_PIECE):
            yield piece


class _Sheet:
    """Where the cells of a sheet stand, XLSX or ODS; other XML has none.

    Raises:
        Refused: one with something in it stands far away, or the XML declares words of its own.
    """

    def __init__(self) -> None:
        self._row = self._column = 0
        self._is_far = False
        self._starts = {
            "row": self._xlsx_row,
            "c": self._xlsx_cell,
            "table": self._ods_table,
            "table-row": self._ods_row,
            "table-cell": self._ods_cell,
            "covered-table-cell": self._ods_cell,
        }
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._begun
        self._parser.StartDoctypeDeclHandler = _declared

    def read(self, piece: bytes) -> None:
        """The next bytes."""
        self._parser.Parse(piece, False)  # noqa: FBT003

    def end(self) -> None:
        """All was read."""
        self._parser.Parse(b"", True)  # noqa: FBT003

    def _begun(self, name: str, attributes: Mapping[str, str]) -> None:
        name = name.rpartition(":")[2]
        if name in _CONTENT:
            if self._is_far:
                raise Refused("roster-scattered")
        elif name in self._starts:
            self._starts[name](attributes)

    def _xlsx_row(self, attributes: Mapping[str, str]) -> None:
        self._row = _count(attributes, "r", self._row + 1)
        self._column, self._is_far = 0, False

    def _xlsx_cell(self, attributes: Mapping[str, str]) -> None:
        place = attributes.get("r", "")
        self._column += 1
        row = self._row
        if len(place) > _NEAR:
            found = _PLACE.fullmatch(place.upper())
            if found is None:
                raise Refused("roster-broken")
            self._column, row = _number(found[1]), int(found[2])
        elif place[1:2].isalpha():
            self._column = _number(place[:2])
        self._is_far = row > MOST_ROWS or self._column > MOST_COLUMNS

    def _ods_table(self, _: Mapping[str, str]) -> None:
        self._row = self._column = 0

    def _ods_row(self, attributes: Mapping[str, str]) -> None:
        self._row += _count(attributes, "table:number-rows-repeated", 1)
        self._column = 0

    def _ods_cell(self, attributes: Mapping[str, str]) -> None:
        self._column += _count(attributes, "table:number-columns-repeated", 1)
        is_far = self._row > MOST_ROWS or self._column > MOST_COLUMNS
        if is_far and any(name.startswith("office:") for name in attributes):
            raise Refused("roster-scattered")


def _count(attributes: Mapping[str, str], name: str, otherwise: int) -> int:
    told = attributes.get(name)
    if told is None:
        return otherwise
    if not (told.isascii() and told.isdigit() and len(told) <= _MOST_DIGITS):
        raise Refused("roster-broken")
    return int(told)


def _number(letters: str) -> int:
    """A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _declared(*_: object) -> None:
    raise Refused("roster-broken")
