"""The attendance list: who came and when, who did not; the same as in the minutes."""

from civicforum.documents.attendance import attendees, others_present
from civicforum.documents.flow import flow
from civicforum.documents.material import Material
from civicforum.documents.minutes import edition_name
from civicforum.documents.model import Minutes
from civicforum.documents.overview import overview
from civicforum.documents.papers.order import PaperOrder
from civicforum.documents.papers.sheets import flowing, heading_of, measure_of


def attendance_list(made: Material, order: PaperOrder) -> bytes:
    """Internal with names and times, public only with names that were agreed to."""
    words = made.words
    listed = Minutes(
        title=words("Attendance list: {title}", title=made.forum.title),
        host=made.forum.host,
        language=words.language,
        edition=made.edition,
        edition_name=edition_name(made.edition, words),
        recorded=made.recorded,
        sections=(overview(made), attendees(made), others_present(made)),
        missing=(),
        ending=words("End of the list."),
    )
    flowables = flow(listed, measure_of(order.size))
    return flowing(heading_of(made, listed.title), order.size, flowables, foot=listed.edition_name)
