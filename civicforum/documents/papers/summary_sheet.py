"""The summary to hand out before people leave: exactly one page (see `one_page`)."""

from civicforum.documents.branches import FrontBranches
from civicforum.documents.fonts import register
from civicforum.documents.front_pages import summary_page
from civicforum.documents.material import Material
from civicforum.documents.minutes import edition_name
from civicforum.documents.papers.order import PaperOrder
from civicforum.documents.papers.sheets import flowing, heading_of, room_of
from civicforum.documents.summary import summary


def summary_sheet(made: Material, order: PaperOrder) -> bytes:
    """What came out, from the record as it stands."""
    register()
    told = summary(made)
    room = room_of(order.size)
    page = summary_page(told, FrontBranches(made.words.language), room)
    foot = edition_name(made.edition, made.words)
    return flowing(heading_of(made, told.title), order.size, page.flowables, foot=foot)
