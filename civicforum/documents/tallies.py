"""What was counted, as pictures and tables: by option, by channel and block, by name."""

from collections.abc import Sequence
from dataclasses import dataclass

from civicforum.base.words import Words
from civicforum.charts.bar import Bar
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Columns, Point, PollFigure, Subheading, Table
from civicforum.documents.stakes import people_told, with_votes
from civicforum.domain.ballots import BY_BALLOT
from civicforum.domain.counts import unanswered
from civicforum.domain.kinds import Channel, Secrecy, Shape
from civicforum.domain.poll_things import Count, Poll
from civicforum.domain.results import (
    ballots_by_channel,
    people_by_channel,
    poll_shares,
    turnout,
)
from civicforum.domain.sheets import is_sheet
from civicforum.domain.terms import FIXED, SEVERAL
from civicforum.methods.plurality import ranks
from civicforum.methods.verdict import Verdict
from civicforum.screens.roll_call import ballot_told
from civicforum.screens.secrecy import fewest_ballots

_LONGEST_IN_HEADER = 16
_MOST_BARS = 20  # what fits on a page
_MOST_OPTIONS_ACROSS, _MOST_PLACES_ACROSS = 5, 6


@dataclass(frozen=True, slots=True)
class _Place:
    """What one block of the hall counted, or the roll call as a whole."""

    channel: Channel
    name: str
    votes: tuple[int, ...]
    ballots: int


def figure_and_table(poll: Poll, verdict: Verdict, words: Words) -> list[Block]:
    """Options in the order of the ballot; a choice has ranks."""
    shares = poll_shares(poll, verdict)
    bars = tuple(
        Bar(option, number, share)
        for option, number, share in zip(poll.options, poll.totals, shares, strict=True)
    )
    longest = max(poll.totals)
    figures = (
        PollFigure(bars[first : first + _MOST_BARS], longest)
        for first in range(0, len(bars), _MOST_BARS)
    )
    rows = [(bar.label, str(bar.votes), bar.percentage) for bar in bars]
    rows += [(name, str(number), "") for name, number in _sums(poll, verdict, words)]
    header = (words("Option"), *_heads(poll.terms.shape, words))
    if poll.terms.shape in FIXED:
        return [*figures, Table(header, tuple(rows), widths=(5, 2, 2), numeric=(1, 2))]
    places = [*map(str, ranks(poll.totals)), *("" for _ in rows)]
    ranked = tuple((*row, rank) for row, rank in zip(rows, places, strict=False))
    ranked_header = (*header, words("Rank"))
    return [*figures, Table(ranked_header, ranked, widths=(5, 2, 2, 1), numeric=(1, 2, 3))]


def _heads(shape: Shape, words: Words) -> tuple[str, str]:
    """What an option's number and its share are."""
    if shape is Shape.SCORES:
        return words("Points"), words("Mean")
    if shape is Shape.RANKING:
        return words("First places"), words("Share")
    return words("Votes"), words("Share")


def _sums(poll: Poll, verdict: Verdict, words: Words) -> list[tuple[str, int]]:
    """The lines below the options: votes given, and ballots."""
    sums: list[tuple[str, int]] = []
    if poll.terms.shape in SEVERAL:
        sums.append((words("Votes given"), sum(poll.totals)))
    if verdict.invalid:
        sums.append((words("Valid ballots"), verdict.valid))
        sums.append((words("Invalid ballots"), verdict.invalid))
    return [*sums, (words("Ballots cast"), verdict.cast)]


def by_place(material: Material, poll: Poll) -> list[Block]:
    """Ballots and turnout of each channel, and the counts that add up to the total.

    In public the counts of a secret ballot are withheld where one of them is of so few ballots that
    it tells how somebody voted.
    """
    words = material.words
    places = _places(poll, words)
    if len(places) == 1:
        return []
    if is_sheet(poll):
        return _by_channel(poll, words)
    is_secret = poll.terms.secrecy is Secrecy.SECRET and material.is_public
    fewest = fewest_ballots(poll)
    if is_secret and any(0 < place.ballots < fewest for place in places):
        told = words(
            "Counts by place are not published: one is of fewer than {number} ballots.",
            number=fewest,
        )
        return [*_by_channel(poll, words), Point(told)]
    return [*_by_channel(poll, words), *_counts(poll, places, words)]


def _places(poll: Poll, words: Words) -> list[_Place]:
    places = [
        _Place(count.channel, _block_name(count, words), count.votes, count.ballots)
        for count in poll.counts
    ]
    for channel, people in people_by_channel(poll).items():
        votes = poll.totals_of((poll.votes[each], poll.stakes.of(each)) for each in people)
        name = words.named("channel", channel)
        places.append(_Place(channel, name, votes, poll.stakes.sum_of(people)))
    return places


def _by_channel(poll: Poll, words: Words) -> list[Block]:
    cast = ballots_by_channel(poll)
    if len(cast) == 1:
        return []
    rows = [
        (words.named("channel", channel), str(number), turnout(poll, number))
        for channel, number in cast.items()
    ]
    whole = sum(cast.values())
    rows.append((words("Sum"), str(whole), turnout(poll, whole)))
    header = (words("Channel"), words("Ballots cast"), words("Turnout"))
    return [Table(header, tuple(rows), widths=(5, 2, 2), numeric=(1, 2))]


def _counts(poll: Poll, places: Sequence[_Place], words: Words) -> list[Block]:
    if len(poll.options) <= _MOST_OPTIONS_ACROSS:
        return [_places_down(poll, places, words)]
    if len(places) <= _MOST_PLACES_ACROSS:
        return [_options_down(poll, places, words)]
    return [
        _options_down(poll, here[first : first + _MOST_PLACES_ACROSS], words)
        for here in _by_their_channel(places)
        for first in range(0, len(here), _MOST_PLACES_ACROSS)
    ]


def _by_their_channel(places: Sequence[_Place]) -> list[list[_Place]]:
    channels = dict.fromkeys(place.channel for place in places)
    return [[place for place in places if place.channel is channel] for channel in channels]


def _places_down(poll: Poll, places: Sequence[_Place], words: Words) -> Table:
    """A row for each block, a column for each option."""
    many = poll.terms.shape in SEVERAL
    ending = (words("Sum"), words("Valid ballots")) if many else (words("Sum"),)
    header = (words("Counted"), *(_short(option) for option in poll.options), *ending)
    rows = tuple(
        (
            place.name,
            *map(str, place.votes),
            str(sum(place.votes)),
            *((str(place.ballots),) if many else ()),
        )
        for place in places
    )
    numeric = tuple(range(1, len(header)))
    return Table(header, rows, widths=(3, *(2 for _ in numeric)), numeric=numeric)


def _options_down(poll: Poll, places: Sequence[_Place], words: Words) -> Table:
    """A row for each option, a column for each block."""
    header = (words("Option"), *(_short(place.name) for place in places))
    rows = [
        (option, *(str(place.votes[number]) for place in places))
        for number, option in enumerate(poll.options)
    ]
    rows.append((words("Sum"), *(str(sum(place.votes)) for place in places)))
    if poll.terms.shape in SEVERAL:
        rows.append((words("Valid ballots"), *(str(place.ballots) for place in places)))
    numeric = tuple(range(1, len(header)))
    return Table(header, tuple(rows), widths=(4, *(2 for _ in numeric)), numeric=numeric)


def by_roll_call(material: Material, poll: Poll) -> list[Block]:
    """Who answered what, as this edition may call them, and who did not answer."""
    words = material.words
    is_called = Channel.ROLL_CALL in poll.terms.channels
    if not is_called and not len(poll.votes):
        return []
    title = words("Roll call") if is_called else words("Votes by name")
    blocks: list[Block] = [Subheading(title)]
    if poll.terms.shape in BY_BALLOT:
        told = [
            f"{with_votes(material, poll, voter)}: "
            f"{ballot_told(poll, poll.votes[voter], words=words)}"
            for voter in _ordered(material, tuple(poll.votes))
        ]
        return [*blocks, *map(Point, told), *_silent(material, poll)]
    for place, option in enumerate(poll.options):
        answered = [voter for voter, marks in poll.votes.items() if marks[place]]
        entries = [
            _answer(with_votes(material, poll, voter), poll.votes[voter][place])
            for voter in _ordered(material, answered)
        ]
        title = f"{option}: {people_told(poll, answered, words=words)}"
        blocks += _listed(title, entries)
    return [*blocks, *_silent(material, poll)]


def _silent(material: Material, poll: Poll) -> list[Block]:
    missing = unanswered(poll)
    if Channel.ROLL_CALL not in poll.terms.channels:
        return []
    waiting = [with_votes(material, poll, voter) for voter in missing]
    number = people_told(poll, missing, words=material.words)
    return _listed(material.words("No answer: {number}", number=number), waiting)


def _ordered(material: Material, voters: Sequence[str]) -> list[str]:
    return sorted(voters, key=lambda voter: material.forum.person_of(voter).number)


def _answer(voter: str, marks: int) -> str:
    return voter if marks == 1 else f"{voter} × {marks}"


def _listed(title: str, entries: Sequence[str]) -> list[Block]:
    return [Point(title), Columns(tuple(entries))] if entries else [Point(title)]


def _block_name(count: Count, words: Words) -> str:
    channel = words.named("channel", count.channel)
    if not count.block:
        return channel
    return words("{channel}, block {block}", channel=channel, block=count.block)


def _short(text: str) -> str:
    if len(text) <= _LONGEST_IN_HEADER:
        return text
    return text[: _LONGEST_IN_HEADER - 1].rstrip() + "…"
