"""What is to be printed, and on what. Plain values that also travel to the press."""

from dataclasses import dataclass
from enum import StrEnum

from civicforum.base.errors import Refused
from civicforum.documents.model import Edition
from civicforum.documents.page_setup import Size

HIGHEST_COPIES = 10_000


class Paper(StrEnum):
    """What can be printed."""

    RUN_SHEET = "runsheet"
    SIGN_IN = "signin"
    ATTENDANCE = "attendance"
    BADGES = "badges"
    TABLE_CARDS = "tablecards"
    CARDS = "cards"
    BALLOTS = "ballots"
    SLIPS = "slips"
    CERTIFICATE = "certificate"
    SUMMARY = "summary"

    @property
    def usual_edition(self) -> Edition:
        """The summary goes to everybody; other papers stay with the host unless told."""
        return Edition.PUBLIC if self is Paper.SUMMARY else Edition.INTERNAL


class Naming(StrEnum):
    """Who is named on a badge: those who agreed to be named, everybody, nobody."""

    AGREED = "agreed"
    ALL = "all"
    NONE = "none"


class Sorting(StrEnum):
    """In what order people stand on a paper."""

    TABLE = "table"
    NAME = "name"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Wifi:
    """The network of the room; without a name there is none, without a password it is open."""

    name: str = ""
    password: str = ""
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """A paper, and what it is to look like.

    Attributes:
        poll: by id or number; "" for every poll that fits.
        copies: of ballots, cards or slips; 0 for as many as there are people to get one.
        first: the number of the first opinion card; 0 for the next that is free.
        naming: on badges. sorting: of badges and the sign-in sheet.
        edition: of attendance list and summary; the usual one of the paper where it is None.
        wifi, address: on access slips.
    """

    paper: Paper
    size: Size = Size.A4
    poll: str = ""
    copies: int = 0
    first: int = 0
    naming: Naming = Naming.AGREED
    sorting: Sorting = Sorting.TABLE
    edition: Edition | None = None
    wifi: Wifi = Wifi()
    address: str = ""


def check_copies(copies: int) -> None:
    """Refuse a number of papers that nobody means.

    Raises:
        Refused: none, or more than a printer is fed in a day.
    """
    if not 0 < copies <= HIGHEST_COPIES:
        raise Refused("copies-many", number=copies, most=HIGHEST_COPIES)
