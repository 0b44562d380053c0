"""The poll panel: entering counts block by block; the result only once it is revealed."""

from collections.abc import Collection

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.ballots import is_by_ballot
from civicforum.domain.counts import is_by_name_only, unanswered
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, PollState, Shape
from civicforum.domain.people import Roll
from civicforum.domain.poll_gates import can_enter
from civicforum.domain.poll_things import Count, Poll
from civicforum.domain.results import is_of_the_room, may_vote, poll_verdict
from civicforum.domain.sheets import is_sheet
from civicforum.methods.counted import TieRule
from civicforum.methods.verdict import Outcome
from civicforum.screens.ballot_line import ballot_hint
from civicforum.screens.channels import ChannelRow, channel_rows
from civicforum.screens.comparison import ComparisonTable, comparison_table
from civicforum.screens.piles import pile_blocks
from civicforum.screens.reasons import ReasonsScreen, reasons_screen
from civicforum.screens.result import Result, result_of, terms_of, tied_of
from civicforum.screens.roll_call import RollCall, numbered, roll_call
from civicforum.screens.row import Row
from civicforum.screens.secrecy import secrecy_limits
from civicforum.screens.sheets import Grid, sheet_grid
from civicforum.screens.stakes import people_told, presence_told


class PollScreen(Struct, frozen=True):
    """`poll` is "" where there is none; `result` is None until it is revealed.

    Attributes:
        labels: the options with the digit of each before it, as far as digits go.
        channels: those by which totals are entered, with their names.
        can_add: whether a new poll could be opened: none is open.
        counts_totals: whether what a block counted is entered as totals of the options.
        has_ballots: whether the number of ballots is entered beside the votes.
        blocks: what was counted, by channel and block: ballots, and votes once it is revealed.
        roll_call: who answers by name, while the poll is open; None where nobody does.
        warning: where a secret ballot cannot be secret.
        casting: options between which the chair is to decide now, by number.
        keying: how a ballot is typed, where they are entered one by one now; else "".
        kiosk: how many have voted on this laptop, while they do; else "".
        gates: channels that can be opened and closed by themselves now.
        codes: how many papers came in by their codes, while they do; else "".
        compared: what other rules would have funded, once the result is revealed.
        panels: those whose criteria sheets are typed, each in a pile of its own.
        grid: points by criterion and panel, once they are revealed.
        piles: blocks whose ballots can be put right one by one.
        reasons: why people block, object or consent; None where nobody is asked.
    """

    poll: str
    choices: tuple[tuple[str, str], ...]
    question: str
    state: PollState | None
    status: str
    terms: str
    options: tuple[str, ...]
    counted: str
    is_uneven: bool
    result: Result | None
    channels: tuple[tuple[Channel, str], ...] = ()
    has_ballots: bool = False
    counts_totals: bool = True
    can_add: bool = True
    blocks: tuple[Row, ...] = ()
    roll_call: RollCall | None = None
    warning: str = ""
    casting: tuple[tuple[str, str], ...] = ()
    keying: str = ""
    kiosk: str = ""
    gates: tuple[ChannelRow, ...] = ()
    codes: str = ""
    compared: ComparisonTable | None = None
    panels: tuple[tuple[str, str], ...] = ()
    grid: Grid | None = None
    piles: tuple[tuple[str, str], ...] = ()
    reasons: ReasonsScreen | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        """As they stand beside the fields: 1 Yes, 2 No, and so on."""
        return numbered(self.options)


_BY_THEMSELVES = frozenset((Channel.ROLL_CALL, Channel.KIOSK))
_NONE = PollScreen("", (), "", None, "", "", (), "", is_uneven=False, result=None)


def poll_screen(
    forum: Forum,
    roll: Roll,
    *,
    words: Words,
    chosen: str = "",
    in_urn: int = 0,
    uncounted: Collection[str] = (),
    uncompared: Collection[str] = (),
) -> PollScreen:
    """The poll that was chosen, else the one that is at hand; `in_urn` ballots lie in its urn.

    Of polls that are `uncounted` or `uncompared` nothing is shown that this would tell.
    """
    poll = next((poll for poll in forum.polls if poll.id == chosen), None) or poll_at_hand(forum)
    if poll is None:
        return _NONE
    totals = [
        channel
        for channel in poll.terms.channels
        if channel not in _BY_THEMSELVES and can_be_counted(poll, channel)
    ]
    counts_ballots = is_by_ballot(poll)
    can_key = bool(totals) or (is_sheet(poll) and Channel.ROLL_CALL in poll.terms.channels)
    is_keyed = counts_ballots and poll.state is PollState.OPEN and can_key
    return PollScreen(
        poll=poll.id,
        choices=tuple((each.id, f"{each.number}. {each.question}") for each in forum.polls),
        question=poll.question,
        state=poll.state,
        status=_status(poll, words),
        terms=terms_of(poll, words=words),
        options=poll.options,
        counted=_counted(poll, words),
        is_uneven=_is_uneven(poll),
        can_add=not any(each.state is PollState.OPEN for each in forum.polls),
        result=result_of(poll, words=words) if poll.state is PollState.REVEALED else None,
        channels=tuple((channel, words.named("channel", channel)) for channel in totals),
        has_ballots=poll.terms.shape is Shape.MANY_MARKS,
        counts_totals=not counts_ballots,
        warning=" ".join(secrecy_limits(poll, words=words)),
        keying=ballot_hint(poll, words=words) if is_keyed else "",
        casting=() if poll.id in uncounted else _casting(poll),
        compared=_compared(poll, uncompared, words),
        kiosk=_kiosk(poll, in_urn, words) if poll.has_urn else "",
        panels=_panels(poll) if totals else (),
        grid=_grid(poll, words),
        piles=pile_blocks(poll, words=words),
        reasons=reasons_screen(forum, poll, roll, words=words),
        blocks=tuple(_block(poll, count, words) for count in poll.counts),
        roll_call=roll_call(forum, poll, roll, words=words),
        gates=channel_rows(poll, zone=forum.zone, words=words),
        codes=_codes(poll, words),
    )


def _casting(poll: Poll) -> tuple[tuple[str, str], ...]:
    """Only where the terms leave a tie to the chair, and one stands."""
    if poll.state is not PollState.CLOSED or TieRule.CASTING not in poll.terms.ties:
        return ()
    verdict = poll_verdict(poll)
    if verdict.outcome is not Outcome.TIED:
        return ()
    return tuple((str(place + 1), poll.options[place]) for place in tied_of(verdict))


def _compared(poll: Poll, uncompared: Collection[str], words: Words) -> ComparisonTable | None:
    is_known = poll.state is PollState.REVEALED and poll.id not in uncompared
    return comparison_table(poll, words) if is_known else None


def _panels(poll: Poll) -> tuple[tuple[str, str], ...]:
    return tuple((panel.name, panel.name) for panel in poll.terms.sheets.panels)


def _grid(poll: Poll, words: Words) -> Grid | None:
    if poll.state is not PollState.REVEALED or not is_sheet(poll):
        return None
    return sheet_grid(poll, words=words)


def _kiosk(poll: Poll, in_urn: int, words: Words) -> str:
    done = in_urn + len(poll.voted)
    return words("{number} of {all} have voted on this laptop", number=done, all=may_vote(poll))


def _codes(poll: Poll, words: Words) -> str:
    if poll.state is not PollState.OPEN or not poll.drawn:
        return ""
    accepted = sum(poll.codes.values())
    return words("{accepted} of {drawn} papers came in", accepted=accepted, drawn=len(poll.drawn))


def poll_at_hand(forum: Forum) -> Poll | None:
    """The open poll; else a closed one; a result of this item; the next one; the last result."""
    for state in (PollState.OPEN, PollState.CLOSED):
        found = next((poll for poll in forum.polls if poll.state is state), None)
        if found is not None:
            return found
    shown = [poll for poll in forum.polls if poll.state is PollState.REVEALED]
    shown.sort(key=lambda poll: poll.revealed or 0)
    here = [poll for poll in shown if poll.item == forum.item]
    prepared = [poll for poll in forum.polls if poll.state is PollState.PREPARED]
    for polls in (here[-1:], prepared, shown[-1:]):
        if polls:
            return polls[0]
    return None


def _status(poll: Poll, words: Words) -> str:
    if poll.state is PollState.CLOSED and poll.traces and poll.traces[-1].deed == "withdrawn":
        return words("result withdrawn")
    return words.named("poll-state", poll.state)


def _is_uneven(poll: Poll) -> bool:
    """Other ballots than heads in the room, or more than there are people with a vote.

    A roll call is not uneven before everybody was asked.
    """
    if poll.state is PollState.OPEN and is_by_name_only(poll) and unanswered(poll):
        return False
    cast, voters = poll.ballots + poll.invalid, may_vote(poll)
    return cast > voters or (poll.is_counted and cast != voters and is_of_the_room(poll))


def can_be_counted(poll: Poll, channel: Channel) -> bool:
    """Also to be put right after the closing, whether or not it was closed by itself before."""
    return poll.state is not PollState.OPEN or can_enter(poll, channel)


def block_key(channel: Channel, block: str) -> str:
    """What the row of a counted block is known by."""
    return f"{channel} {block}"


def _counted(poll: Poll, words: Words) -> str:
    """How many ballots there are: who leads stays hidden. A roll call has its own progress."""
    if poll.opened is None:
        return ""
    if poll.state is PollState.OPEN and is_by_name_only(poll):
        return presence_told(poll, words=words) if poll.terms.has_stakes else ""
    cast, voters = poll.ballots + poll.invalid, may_vote(poll)
    if poll.terms.has_stakes:
        told = words("{cast} of {voters} votes", cast=cast, voters=voters)
        return f"{told} · {people_told(poll, words=words)}"
    if is_of_the_room(poll):
        return words("{cast} votes of {present} present", cast=cast, present=voters)
    return words("{cast} votes of {entitled} entitled", cast=cast, entitled=voters)


def _block(poll: Poll, count: Count, words: Words) -> Row:
    """A counted block by its ballots; also by its votes once everybody may know them."""
    name = count.block or words("whole hall")
    channel = words.named("channel", count.channel)
    told = [words.count("{number} ballot", "{number} ballots", count.ballots)]
    if count.invalid:
        told.append(words("{number} invalid", number=count.invalid))
    if poll.state is PollState.REVEALED and not is_sheet(poll):
        pairs = zip(poll.options, count.votes, strict=True)
        told.append(", ".join(f"{option} {votes}" for option, votes in pairs))
    detail = " · ".join(told)
    key = block_key(count.channel, count.block)
    return Row(key, channel, name, detail, f"{channel}, {name}, {detail}")
