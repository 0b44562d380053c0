"""The protocol of the votes: who was entitled, who was present, who voted, how, and when.

It is what is laid on the table when a count is disputed: terms and result as in the minutes, and
besides every step of the vote, the ballots as piles, and the published file with its hash.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import groupby

from civicforum.documents.attendance import in_columns
from civicforum.documents.material import Material
from civicforum.documents.minutes import edition_name
from civicforum.documents.model import Block, Minutes, Point, Section, Subheading, Table
from civicforum.documents.overview import overview
from civicforum.documents.polls import poll_blocks
from civicforum.documents.sheets import is_telling
from civicforum.domain.ballot_codes import CodeAccepted
from civicforum.domain.ballots import piles_of
from civicforum.domain.counts import CountCorrected, CountEntered, VoteCast
from civicforum.domain.event import Entry
from civicforum.domain.judging import judgement_of
from civicforum.domain.keying import BallotKeyed, KeyBallot
from civicforum.domain.kinds import Channel, PollState, Secrecy
from civicforum.domain.poll_channels import ChannelClosed, ChannelOpened
from civicforum.domain.poll_things import Poll
from civicforum.domain.proxies import ProxyGiven, ProxyRevoked
from civicforum.domain.sheets import is_sheet
from civicforum.screens.roll_call import ballot_told


def protocol(made: Material, digests: Mapping[int, str]) -> Minutes:
    """All polls that were opened.

    `digests` are the SHA-256 of the published ballots, by the number of the poll.
    """
    words, forum = made.words, made.forum
    opened = [poll for poll in forum.polls if poll.opened is not None]
    sections = [overview(made)]
    for poll in opened:
        heading = words("Vote {number}", number=poll.number)
        sections.append(Section(heading, tuple(_poll(made, poll, digests.get(poll.number, "")))))
    if not opened:
        sections.append(Section(words("Votes"), (Point(words("No vote was taken.")),)))
    return Minutes(
        title=words("Protocol of votes: {title}", title=forum.title),
        host=forum.host,
        language=words.language,
        edition=made.edition,
        edition_name=edition_name(made.edition, words),
        recorded=made.recorded,
        sections=tuple(sections),
        missing=(),
        ending=words("End of the protocol."),
    )


def _poll(made: Material, poll: Poll, digest: str) -> list[Block]:
    words = made.words
    blocks = [
        *poll_blocks(made, poll),
        *_people(made, words("Entitled at the opening"), poll.called),
        *_people(made, words("Present at the opening"), poll.present),
    ]
    if len(poll.votes):
        blocks += _people(made, words("Voted by name"), tuple(poll.votes))
    if poll.voted:
        blocks += _people(made, words("Voted in secret on the laptop"), poll.voted)
    blocks += [Subheading(words("Course of the vote")), *course_of(made, poll)]
    if poll.state is PollState.REVEALED:
        blocks += ballots_told(made, poll, digest)
    return blocks


def _people(made: Material, title: str, people: Sequence[str]) -> list[Block]:
    found = sorted((made.forum.person_of(p) for p in people), key=lambda person: person.number)
    return [
        Subheading(made.words("{title}: {number}", title=title, number=len(found))),
        *in_columns(made, found),
    ]


def course_of(made: Material, poll: Poll) -> list[Block]:
    """Every step that touched the poll, those that were withdrawn too.

    Answers to a roll call and ballots typed in one after the other are told together.
    """
    entries = [entry for entry in made.log if _touches(entry, poll)]
    runs = (list(run) for _, run in groupby(entries, partial(_together, made)))
    return [Point(_run(made, run)) for run in runs]


def _touches(entry: Entry, poll: Poll) -> bool:
    """A code that is typed in with its ballot is told with it."""
    is_of_a_ballot = isinstance(entry.event, CodeAccepted) and entry.command == KeyBallot.__name__
    return getattr(entry.event, "poll", "") == poll.id and not is_of_a_ballot


def _together(made: Material, entry: Entry) -> tuple[object, ...]:
    event, withdrawn = entry.event, entry.step in made.retracted
    if isinstance(event, (VoteCast, BallotKeyed, CodeAccepted)):
        return (entry.command, getattr(event, "channel", ""), withdrawn)
    return (entry.seq,)


def _run(made: Material, run: Sequence[Entry]) -> str:
    words, first = made.words, run[0]
    when = made.time(first.at) if len(run) == 1 else made.span(first.at, run[-1].at)
    parts = [f"{when} {words.named('command', first.command)}"]
    event = first.event
    if isinstance(event, (CountEntered, CountCorrected, BallotKeyed, VoteCast)):
        parts.append(words.named("channel", event.channel))
    if isinstance(event, (CountEntered, CountCorrected, BallotKeyed)):
        parts += [event.block] if event.block else []
    if isinstance(event, (ChannelOpened, ChannelClosed)):
        parts.append(words.named("channel", event.channel))
    if isinstance(event, (ProxyGiven, ProxyRevoked)):
        parts.append(made.label(event.giver))
    if isinstance(event, ChannelClosed) and event.channel is not Channel.KIOSK:  # its urn is shut
        parts.append(words.count("{number} ballot", "{number} ballots", event.handed))
    if isinstance(event, (VoteCast, BallotKeyed, CodeAccepted)):
        number = sum(getattr(entry.event, "number", 1) for entry in run)
        parts.append(words.count("{number} ballot", "{number} ballots", number))
    if isinstance(event, (CountEntered, CountCorrected)):
        cast = event.ballots + event.invalid
        parts.append(words.count("{number} ballot", "{number} ballots", cast))
    if first.step in made.retracted:
        parts.append(words("withdrawn"))
    return ", ".join(parts)


def ballots_told(made: Material, poll: Poll, digest: str) -> list[Block]:
    """Every ballot, equal ones together; of an open vote too, as names stand with the roll call."""
    words, piles = made.words, piles_of(poll)
    blocks: list[Block] = [Subheading(words("Ballots"))]
    if poll.terms.secrecy is Secrecy.SECRET:
        blocks.append(Point(words("Secret: nobody can tell whose ballot is whose.")))
    found = judgement_of(poll) if is_sheet(poll) else None
    if found is not None and made.is_public and is_telling(poll, found):
        told = words("The sheets are not published: they are so few that they tell who scored how.")
        return [*blocks, Point(told)]
    if piles is None:
        told = words("Counted as totals only: there are no single ballots to publish.")
        return [*blocks, Point(told)]
    rows = tuple((ballot_told(poll, marks, words=words), str(n)) for marks, n in piles)
    blocks.append(
        Table((words("Ballot"), words("Ballots cast")), rows, widths=(6, 1), numeric=(1,))
    )
    if digest:
        blocks.append(Point(words("Published ballots, SHA-256: {digest}", digest=digest)))
    return blocks
