"""Every paper by the function that draws it; this imports reportlab."""

from collections.abc import Callable, Mapping

from civicforum.documents.material import Material
from civicforum.documents.papers.attendance_list import attendance_list
from civicforum.documents.papers.badges import badges
from civicforum.documents.papers.ballots import ballots
from civicforum.documents.papers.certificate import certificate
from civicforum.documents.papers.opinion_cards import opinion_cards
from civicforum.documents.papers.order import Paper, PaperOrder
from civicforum.documents.papers.run_sheet import run_sheet
from civicforum.documents.papers.sign_in import sign_in
from civicforum.documents.papers.slips import slips
from civicforum.documents.papers.summary_sheet import summary_sheet
from civicforum.documents.papers.table_cards import table_cards

PRINTED: Mapping[Paper, Callable[[Material, PaperOrder], bytes]] = {
    Paper.RUN_SHEET: run_sheet,
    Paper.SIGN_IN: sign_in,
    Paper.ATTENDANCE: attendance_list,
    Paper.BADGES: badges,
    Paper.TABLE_CARDS: table_cards,
    Paper.CARDS: opinion_cards,
    Paper.BALLOTS: ballots,
    Paper.SLIPS: slips,
    Paper.CERTIFICATE: certificate,
    Paper.SUMMARY: summary_sheet,
}
