"""Polls: prepared, opened with a frozen electorate, closed, revealed, put right in public."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.agenda import item_or_running, require_sitting
from civicforum.domain.command import (
    Command,
    Moment,
    Outcome,
    UrnDestroyed,
    UrnRecord,
    happened,
)
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.groups import in_group
from civicforum.domain.kinds import Channel, Electorate, PollState, Secrecy, Shape, Standing
from civicforum.domain.poll_things import Poll, PollTerms
from civicforum.domain.proxies import proxies_counted, require_valid
from civicforum.domain.results import poll_verdict
from civicforum.domain.secret import UrnSetUp, contents_told
from civicforum.domain.sheet_terms import panels_in
from civicforum.domain.sheet_things import NO_SHEETS, SheetTerms
from civicforum.domain.stakes import Pairs, Weights, stakes_of
from civicforum.domain.terms import FEWEST_OPTIONS, check_terms, choices, rules_of
from civicforum.domain.text import required_line
from civicforum.methods.counted import TieRule
from civicforum.methods.filling import Over, Under
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Base, Verdict


class PollAdded(Event, frozen=True):
    """A question was prepared, with all the terms that change its result."""

    topic: ClassVar[str] = "polls"
    poll: str
    number: int
    question: str
    options: tuple[str, ...]
    item: str
    terms: PollTerms
    themes: tuple[str, ...] = ()

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more poll."""
        if any(poll.id == self.poll for poll in forum.polls):
            raise Refused("identifier-taken", text=self.poll)
        require_sources(forum, self.item, self.themes)
        poll = Poll(
            self.poll,
            self.number,
            self.question,
            self.options,
            self.item,
            self.terms,
            themes=self.themes or ("",) * len(self.options),
        )
        return replace(forum, polls=(*forum.polls, poll))


class PollOpened(Event, frozen=True):
    """Voting began; who may vote and how many are on the roster is frozen here."""

    topic: ClassVar[str] = "polls"
    poll: str
    present: tuple[str, ...]
    on_roster: int
    voters: tuple[str, ...] = ()
    seed: str = ""
    jurors: tuple[tuple[str, ...], ...] = ()
    weights: Weights = ()
    proxies: Pairs = ()

    def apply(self, forum: Forum, at: int) -> Forum:
        """The electorate stands, with the votes that each has."""
        require_sitting(forum)
        require_valid(forum, self.poll, dict(self.proxies))
        opened = replace(
            poll_in(forum, self.poll, PollState.PREPARED),
            state=PollState.OPEN,
            present=self.present,
            on_roster=self.on_roster,
            voters=self.voters,
            seed=self.seed,
            jurors=self.jurors,
            stakes=stakes_of(self.weights, self.proxies),
            opened=at,
        )
        return with_poll(forum, opened)


class PollClosed(Event, frozen=True):
    """Voting ended; nobody has seen the result yet."""

    topic: ClassVar[str] = "polls"
    answer: ClassVar[str] = "ReopenPoll"
    poll: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The count stands."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        return with_poll(forum, replace(poll, state=PollState.CLOSED, closed=at))


class ResultRevealed(Event, frozen=True):
    """The result was shown, and is written here as it was."""

    topic: ClassVar[str] = "polls"
    answer: ClassVar[str] = "WithdrawResult"
    poll: str
    verdict: Verdict

    def apply(self, forum: Forum, at: int) -> Forum:
        """Public from now on."""
        poll = poll_in(forum, self.poll, PollState.CLOSED)
        return with_poll(
            forum, replace(poll, state=PollState.REVEALED, revealed=at, announced=self.verdict)
        )


class AddPoll(Command, frozen=True):
    """Prepare a poll: its question, options, ballot, base, quorum and majority."""

    question: str
    options: tuple[str, ...] = ()
    shape: Shape = Shape.YES_NO_ABSTAIN
    secrecy: Secrecy = Secrecy.OPEN
    channels: tuple[Channel, ...] = (Channel.HANDS,)
    base: Base = Base.CAST
    electorate: Electorate = Electorate.PRESENT
    quorum: str = ""
    majority: str = "simple"
    rounding: Rounding = Rounding.HALF_UP
    item: str = ""
    poll: str = ""
    quorum_of: Base = Base.PRESENT
    least_marks: int = 1
    most_marks: int = 1
    most_per_option: int = 1
    entitled: int = 0
    decimals: int = 1
    themes: tuple[str, ...] = ()
    rule: str = ""
    seats: int = 1
    ties: tuple[TieRule, ...] = ()
    lowest: int = 0
    highest: int = 0
    costs: tuple[int, ...] = ()
    budget: int = 0
    over: Over = Over.VOID
    under: Under = Under.VOID
    group: str = ""
    seconds: int = 0
    by_weight: bool = False
    by_proxy: bool = False
    against: tuple[str, ...] = ()
    sheets: SheetTerms = NO_SHEETS

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Terms are settled before anybody votes; secret by hands is refused.

        Without a rule it is the usual one for ballots of that shape.
        """
        identity = moment.identity(self.poll)
        if any(poll.id == identity for poll in forum.polls):
            raise Refused("identifier-taken", text=identity)
        made = choices(forum, self.shape, self.options, self.themes)
        given = PollTerms(**{name: getattr(self, name) for name in PollTerms.__struct_fields__})
        rule = self.rule or rules_of(self.shape)[0]
        terms = replace(given, rule=rule, sheets=self.sheets.tidy)
        check_terms(terms, len(made.options))
        return happened(
            PollAdded(
                poll=identity,
                number=moment.highest(PollAdded.__name__) + 1,
                question=required_line(self.question),
                options=made.options,
                item=item_or_running(forum, self.item),
                terms=terms,
                themes=made.themes,
            )
        )


class OpenPoll(Command, frozen=True):
    """Let the room vote; freezes who may vote and the head-count."""

    poll: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once; afterwards there is ReopenPoll."""
        require_sitting(forum)
        poll = poll_in(forum, self.poll, PollState.PREPARED)
        if len(poll.options) < FEWEST_OPTIONS:
            raise Refused("options-wrong", count=len(poll.options))
        check_terms(poll.terms, len(poll.options))
        for other in forum.polls:
            if other.state is PollState.OPEN:
                raise Refused("poll-still-open", question=other.question)
        is_for_all = poll.terms.electorate is Electorate.ROSTER
        if not has_voters(forum, poll):
            raise Refused("nobody-entitled" if is_for_all else "nobody-present")
        entitled, voters = on_the_roster(forum, poll), voters_of(forum, poll)
        pairs: dict[str, str] = {}
        if poll.terms.by_proxy:
            pairs = proxies_counted(forum, poll.id, entitled=entitled, voters=voters)
        return with_urn(
            poll,
            PollOpened(
                poll.id,
                present=_entitled(forum, poll, forum.voters_present),
                jurors=panels_in(forum, poll.terms.sheets, voters),
                on_roster=poll.terms.entitled or len(entitled),
                voters=tuple(v for v in voters if v not in pairs) if is_for_all else (),
                seed=moment.draw_id() if TieRule.LOT in poll.terms.ties else "",
                weights=weights_of(forum, entitled) if poll.terms.by_weight else (),
                proxies=tuple(pairs.items()),
            ),
        )


class ClosePoll(Command, frozen=True):
    """End the voting; the result stays hidden until it is revealed."""

    poll: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """When something was counted."""
        poll = poll_in(forum, self.poll, PollState.OPEN)
        closed = PollClosed(poll.id)
        if poll.has_urn:
            told = contents_told(poll, moment.opened_urn(poll.id))
            return Outcome((told, closed), (UrnDestroyed(poll.id),))
        if not poll.is_counted:
            raise Refused("nothing-counted", question=poll.question)
        return happened(closed)


class RevealResult(Command, frozen=True):
    """Show the result of a closed poll."""

    poll: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """After closing only."""
        poll = poll_in(forum, self.poll, PollState.CLOSED)
        return happened(ResultRevealed(poll.id, poll_verdict(poll)))


def with_urn(poll: Poll, opened: Event) -> Outcome:
    """With an urn set up where people vote in secret on the laptop."""
    if Channel.KIOSK not in poll.terms.channels:
        return happened(opened)
    return Outcome((opened, UrnSetUp(poll.id)), (UrnRecord(poll.id),))


def voters_of(forum: Forum, poll: Poll) -> tuple[str, ...]:
    """Ids of those who might vote if the poll were opened now, by number."""
    if poll.terms.electorate is Electorate.PRESENT:
        return _entitled(forum, poll, forum.voters_present)
    return on_the_roster(forum, poll)


def weights_of(forum: Forum, people: Sequence[str]) -> Weights:
    """Of these people the ones who have other than one vote."""
    weights = ((person, forum.person_of(person).weight) for person in people)
    return tuple((person, weight) for person, weight in weights if weight != 1)


def on_the_roster(forum: Forum, poll: Poll) -> tuple[str, ...]:
    """Ids of all who have a vote, in the room or not, by number."""
    everybody = tuple(person.id for person in forum.roster(Standing.PARTICIPANT))
    return _entitled(forum, poll, everybody)


def _entitled(forum: Forum, poll: Poll, people: Sequence[str]) -> tuple[str, ...]:
    """Those of these people who are in the group, and in a panel where panels are groups too."""
    found, sheets = in_group(forum, poll.terms.group, people), poll.terms.sheets
    if not sheets.is_by_group:
        return found
    jurors = {person for panel in panels_in(forum, sheets, found) for person in panel}
    return tuple(person for person in found if person in jurors)


def has_voters(forum: Forum, poll: Poll) -> bool:
    """Whether there is anybody to open it for: by name, or as a number of people."""
    return poll.terms.entitled > 0 or len(voters_of(forum, poll)) > 0


def require_sources(forum: Forum, item: str, themes: tuple[str, ...]) -> None:
    """Refuse a poll whose item or one of whose themes is not there ("" for none)."""
    if item:
        forum.item_of(item)
    for theme in themes:
        if theme:
            forum.theme_of(theme)


def poll_in(forum: Forum, reference: str, *states: PollState) -> Poll:
    """The poll, which must be in one of these states.

    Raises:
        Refused: there is none, or it is in another state ("poll-open", "poll-closed", …).
    """
    poll = forum.poll_of(reference)
    if poll.state not in states:
        raise Refused(f"poll-{poll.state}", question=poll.question)
    return poll


def with_poll(forum: Forum, poll: Poll) -> Forum:
    """The forum with this poll as it is now."""
    return replace(forum, polls=exchanged(forum.polls, poll))
