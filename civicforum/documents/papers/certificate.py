"""The certificate of a count: how the vote was opened and closed, what it came to, who signs.

It stands on the protocol of the poll; what only those in the room saw is ticked by hand.
"""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.documents import looks
from civicforum.documents.flow import flow
from civicforum.documents.material import Material
from civicforum.documents.minutes import edition_name
from civicforum.documents.model import Block, Facts, Minutes, Section
from civicforum.documents.overview import overview
from civicforum.documents.papers.letters import letters
from civicforum.documents.papers.order import PaperOrder, Size
from civicforum.documents.papers.sheets import flowing, heading_of, measure_of
from civicforum.documents.papers.tables import fixed_table
from civicforum.documents.papers.which_poll import chosen_polls
from civicforum.documents.polls import poll_blocks
from civicforum.documents.protocol import ballots_told, course_of
from civicforum.documents.stakes import people_told
from civicforum.documents.text import paragraph
from civicforum.domain.kinds import PollState
from civicforum.domain.poll_things import Poll
from civicforum.domain.results import is_of_the_room, may_vote

_SIGN_ROW = 13 * mm
_SIGN_SHARES = (0.26, 0.28, 0.3, 0.16)


def certificate(made: Material, order: PaperOrder) -> bytes:
    """One for each poll that is meant, each on sheets of its own.

    Raises:
        Refused: there is no such poll, or its result was not revealed.
    """
    polls = chosen_polls(made.forum, order.poll, PollState.REVEALED)
    for poll in polls:
        if poll.state is not PollState.REVEALED:
            raise Refused("certificate-too-early", question=poll.question)
    flowables: list[Flowable] = []
    for poll in polls:
        flowables += [PageBreak()] if flowables else []
        signed = _signatures(made, order.size)
        flowables += flow(_document(made, poll), measure_of(order.size), after=signed)
    heading = heading_of(made, _title(made))
    return flowing(heading, order.size, flowables, foot=edition_name(made.edition, made.words))


def _title(made: Material) -> str:
    return made.words("Certificate of the count: {title}", title=made.forum.title)


def _document(made: Material, poll: Poll) -> Minutes:
    words = made.words
    result: list[Block] = [*poll_blocks(made, poll), *ballots_told(made, poll, "")]
    return Minutes(
        title=_title(made),
        host=made.forum.host,
        language=words.language,
        edition=made.edition,
        edition_name=words("Vote {number}", number=poll.number),
        recorded=made.recorded,
        sections=(
            overview(made),
            Section(words("Opening of the vote"), (Facts(tuple(_opening(made, poll))),)),
            Section(words("Closing and count"), (Facts(tuple(_closing(made, poll))), *result)),
            Section(words("Course of the vote"), tuple(course_of(made, poll))),
        ),
        missing=(),
        ending=words("We have followed the vote and the count and found them so."),
    )


def _opening(made: Material, poll: Poll) -> Iterator[tuple[str, str]]:
    words, blank = made.words, _by_hand(made)
    if poll.opened is not None:
        yield words("Vote opened"), made.time(poll.opened)
    yield words("May vote"), _may_vote(poll, words)
    yield words("Present at the opening"), people_told(poll, poll.present, words=words)
    if poll.drawn:
        yield words("Codes drawn for papers"), str(len(poll.drawn))
    yield words("Box shown empty and locked"), blank


def _may_vote(poll: Poll, words: Words) -> str:
    """How many people; where somebody may have several votes, their votes too."""
    if not poll.terms.has_stakes:
        return str(may_vote(poll))
    number = len(poll.present) if is_of_the_room(poll) else poll.on_roster
    people = words.count("{number} person", "{number} people", number)
    return words("{people} with {votes} votes", people=people, votes=may_vote(poll))


def _closing(made: Material, poll: Poll) -> Iterator[tuple[str, str]]:
    words, blank = made.words, _by_hand(made)
    if poll.closed is not None:
        yield words("Vote closed"), made.time(poll.closed)
    if poll.revealed is not None:
        yield words("Result revealed"), made.time(poll.revealed)
    yield words("Valid ballots"), str(poll.ballots)
    yield words("Invalid ballots"), str(poll.invalid)
    if poll.drawn:
        accepted = sum(poll.codes.values())
        yield (
            words("Papers by their codes"),
            words(
                "{accepted} came in, {rest} did not",
                accepted=accepted,
                rest=len(poll.drawn) - accepted,
            ),
        )
    yield words("Unused papers counted and sealed"), blank


def _by_hand(made: Material) -> str:
    return made.words("□ yes   □ no   □ there was none")


def _signatures(made: Material, size: Size) -> list[Flowable]:
    words, width = made.words, measure_of(size)
    header = (words("Role"), words("Name"), words("Signature"), words("Signed at"))
    roles = (words("Chair"), words("Note-taker"), words("Observer"), words("Observer"))
    table = fixed_table(
        header,
        [(role, "", "", "") for role in roles],
        [share * width for share in _SIGN_SHARES],
        style=letters(11.5),
        height=_SIGN_ROW,
    )
    title = paragraph(words("Signatures"), looks.SUBHEADING)
    return [Spacer(0, 4 * mm), title, table]
