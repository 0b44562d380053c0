"""What a poll is made of: its terms, what was counted, and the poll itself. Immutable values."""

from collections.abc import Iterator

from msgspec import Struct, field
from rpds import HashTrieMap

from civicforum.domain.gates import Gate
from civicforum.domain.kinds import Channel, Electorate, PollState, Secrecy, Shape
from civicforum.domain.sheet_things import NO_SHEETS, SheetTerms
from civicforum.domain.stakes import NO_STAKES, Stakes
from civicforum.domain.things import Trace
from civicforum.methods.counted import TieRule
from civicforum.methods.filling import ALL_FIT, Filled, Over, Under
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Base, Verdict

Marks = tuple[int, ...]  # what one ballot gives each option; what the numbers are tells the shape
Piles = tuple[tuple[Marks, int], ...]  # equal ballots, and how many there are
EMPTY = -1  # a score that was left empty


class Count(Struct, frozen=True):
    """What one block of the hall (a row, a station; "" for all) counted, option by option.

    Attributes:
        ballots: the valid ones: as many as there are votes where a ballot has one mark.
        piles: every ballot, where they were entered and not only their totals.
        filled: of these, how many had too many or too few marks, and what became of them.
    """

    channel: Channel
    block: str
    votes: tuple[int, ...]
    invalid: int = 0
    ballots: int = 0
    piles: Piles = ()
    filled: Filled = ALL_FIT


class PollTerms(Struct, frozen=True):
    """What is settled before a poll opens and changes its result.

    Attributes:
        rule: how it is counted, by its name in `methods.rules`.
        base: what is 100 %. quorum_of: what must reach the quorum (those present, ballots cast).
        least_marks, most_marks: on one ballot. most_per_option: how many of them on one option.
        entitled: how many have a vote, where they are not all on the roster; else 0.
        decimals: of the printed percentages.
        seats: how many options are chosen. ties: what decides between equal ones, in this order.
        lowest, highest: the scores that an option can get.
        costs: of each option, in whole units of money; budget: of them all.
        seconds: how long people are to vote, 0 for as long as it takes.
        group: who alone may vote, as an attribute and its value ("table=3"); "" for everybody.
        over, under: what becomes of a ballot with too many or too few marks.
        by_weight: whether people have as many votes as their weight. by_proxy: whether votes that
            others gave them count too. Then every number of votes and ballots is one of votes.
        against: rules for budgets by which the result is compared; they decide nothing.
        sheets: criteria, panels and how they are counted, where jurors fill in sheets.
    """

    shape: Shape = Shape.YES_NO_ABSTAIN
    rule: str = "plurality"
    secrecy: Secrecy = Secrecy.OPEN
    channels: tuple[Channel, ...] = (Channel.HANDS,)
    base: Base = Base.CAST
    electorate: Electorate = Electorate.PRESENT
    quorum: str = ""
    majority: str = "simple"
    rounding: Rounding = Rounding.HALF_UP
    quorum_of: Base = Base.PRESENT
    least_marks: int = 1
    most_marks: int = 1
    most_per_option: int = 1
    entitled: int = 0
    decimals: int = 1
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
    against: tuple[str, ...] = ()
    sheets: SheetTerms = NO_SHEETS
    by_weight: bool = False
    by_proxy: bool = False

    @property
    def has_stakes(self) -> bool:
        """Whether somebody may have other than one vote."""
        return self.by_weight or self.by_proxy


class Reason(Struct, frozen=True):
    """Why somebody ("" for somebody unnamed) chose an option, such as a block."""

    option: int
    text: str
    person: str = ""


def _no_votes() -> "HashTrieMap[str, Marks]":
    return HashTrieMap()


def _no_ways() -> "HashTrieMap[str, Channel]":
    return HashTrieMap()


def _no_codes() -> "HashTrieMap[str, bool]":
    return HashTrieMap()


class Poll(Struct, frozen=True):
    """A question put to the room.

    Attributes:
        present: participants in the room, frozen at the first opening.
        on_roster: how many have a vote at all, frozen then too.
        voters: who may vote where it is everybody on the roster, frozen then too.
        announced: the verdict as it was revealed; None once it was withdrawn.
        themes: for each option, the theme of cards that it comes from, "" where from none.
        votes: by roll call, the marks that each person gave to each option.
        seed: what a lot between equal options is drawn from; drawn at the opening.
        casting: options as the chair prefers them, where the chair was asked to break a tie.
        reasons: why options were chosen, as far as people said it.
        has_urn: whether people vote in secret now, one after another on the laptop.
        voted: who did so, known once the urn was opened.
        jurors: of each panel of jurors who may vote, those who were in it at the opening.
        stakes: who has other than one vote, frozen at the opening.
        gates: channels that were opened or closed by themselves.
        ways: by which channel people voted by name, where it was not the roll call.
        codes: on ballot papers, and whether the paper with each came in; `drawn`: in order.
    """

    id: str
    number: int
    question: str
    options: tuple[str, ...]
    item: str
    terms: PollTerms
    state: PollState = PollState.PREPARED
    present: tuple[str, ...] = ()
    on_roster: int = 0
    counts: tuple[Count, ...] = ()
    traces: tuple[Trace, ...] = ()
    opened: int | None = None
    closed: int | None = None
    revealed: int | None = None
    announced: Verdict | None = None
    themes: tuple[str, ...] = ()
    votes: "HashTrieMap[str, Marks]" = field(default_factory=_no_votes)
    voters: tuple[str, ...] = ()
    seed: str = ""
    casting: tuple[int, ...] = ()
    reasons: tuple[Reason, ...] = ()
    has_urn: bool = False
    voted: tuple[str, ...] = ()
    jurors: tuple[tuple[str, ...], ...] = ()
    stakes: Stakes = NO_STAKES
    gates: tuple[Gate, ...] = ()
    ways: "HashTrieMap[str, Channel]" = field(default_factory=_no_ways)
    codes: "HashTrieMap[str, bool]" = field(default_factory=_no_codes)
    drawn: tuple[str, ...] = ()

    @property
    def votes_on_roster(self) -> int:
        """All votes that there are: of as many as are on the roster, by their own weights."""
        return self.on_roster + sum(weight - 1 for weight in self.stakes.weights.values())

    @property
    def votes_present(self) -> int:
        """What those in the room at the opening could give: their own votes, and held ones."""
        return self.stakes.sum_of(self.present)

    @property
    def represented(self) -> tuple[str, ...]:
        """Whose votes somebody in the room held at the opening."""
        return tuple(giver for person in self.present for giver in self.stakes.held_by(person))

    @property
    def called(self) -> tuple[str, ...]:
        """Who may give a vote: nobody whose vote somebody else holds."""
        return self.voters or self.present

    @property
    def cast_by_name(self) -> Iterator[tuple[Marks, int]]:
        """What was answered by name, and how many votes each answer is."""
        return ((marks, self.stakes.of(person)) for person, marks in self.votes.items())

    @property
    def is_counted(self) -> bool:
        """Whether any count or answer was entered."""
        return bool(self.counts) or len(self.votes) > 0

    @property
    def invalid(self) -> int:
        """Invalid ballots: cast, but no valid ones."""
        return sum(count.invalid for count in self.counts)

    @property
    def filled(self) -> Filled:
        """What became of ballots with too many or too few marks."""
        return sum((count.filled for count in self.counts), ALL_FIT)

    @property
    def ballots(self) -> int:
        """Valid ballots, those of the roll call included; by weight a ballot is one vote."""
        return sum(count.ballots for count in self.counts) + self.stakes.sum_of(self.votes)

    @property
    def totals(self) -> tuple[int, ...]:
        """What each option has, all channels and blocks added up: votes, points, first places."""
        rows = [count.votes for count in self.counts]
        rows.append(self.totals_of(self.cast_by_name))
        return tuple(sum(votes) for votes in zip(*rows, strict=True))

    def totals_of(self, piles: "Iterator[tuple[Marks, int]] | Piles") -> tuple[int, ...]:
        """What these ballots give each option.

        Marks and scores are added up (an empty score is nothing); of a ranking its first place
        counts, if only one option has it. A sheet has several scores for each option.
        """
        totals, of_option = [0] * len(self.options), max(1, len(self.terms.sheets.criteria))
        for marks, number in piles:
            counted = first_place(marks) if self.terms.shape is Shape.RANKING else marks
            for place, mark in enumerate(counted):
                totals[place // of_option] += max(mark, 0) * number
        return tuple(totals)


def piled(piles: Piles) -> Piles:
    """Equal ballots together, in an order that tells nothing about who handed them in."""
    together: dict[Marks, int] = {}
    for marks, number in piles:
        together[marks] = together.get(marks, 0) + number
    return tuple(sorted(together.items(), reverse=True))


def first_place(ranks: Marks) -> Marks:
    """A mark for the option that alone has the best rank (0: not ranked); else no mark."""
    best = min((rank for rank in ranks if rank), default=0)
    is_alone = ranks.count(best) == 1
    return tuple(int(is_alone and best > 0 and rank == best) for rank in ranks)
